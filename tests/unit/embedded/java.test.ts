import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findJava, installCommand, parseJavaVersion } from '../../../src/embedded/java.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'resgraph-java-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A folder with a `bin/java` that claims to be of this version. */
async function fakeJava(name: string, version: string): Promise<string> {
  const home = join(folder, name);
  await mkdir(join(home, 'bin'), { recursive: true });
  const path = join(home, 'bin', 'java');
  await writeFile(path, `#!/bin/sh\necho 'openjdk version "${version}" 2025-04-15' >&2\n`);
  await chmod(path, 0o755);
  return home;
}

test.each([
  ['openjdk version "17.0.15" 2025-04-15', '17.0.15', 17],
  ['java version "1.8.0_392"', '1.8.0_392', 8],
  ['openjdk version "25" 2025-09-16', '25', 25],
  ['openjdk version "21-ea" 2023-09-19', '21-ea', 21],
  ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "21.0.4" 2024-07-16 LTS', '21.0.4', 21],
])('reads the version in %j', (output, version, major) => {
  expect(parseJavaVersion(output)).toEqual({ version, major });
});

test('output without a version gives none', () => {
  expect(parseJavaVersion('Unable to locate a Java Runtime.')).toBeUndefined();
});

test('JAVA_HOME comes before the PATH', async () => {
  const home = await fakeJava('home', '21.0.1');
  const other = await fakeJava('path', '17.0.2');
  expect(await findJava(home, join(other, 'bin', 'java'))).toEqual({
    command: join(home, 'bin', 'java'),
    version: '21.0.1',
    major: 21,
  });
});

test('a good Java of the PATH serves where JAVA_HOME has an old one', async () => {
  const home = await fakeJava('home', '1.8.0_392');
  const other = await fakeJava('path', '17.0.2');
  expect((await findJava(home, join(other, 'bin', 'java'))).version).toBe('17.0.2');
});

test('too old and absent: the message says what was found, what is needed, and the other ways', async () => {
  const home = await fakeJava('home', '11.0.2');
  const error = await findJava(home, join(folder, 'nothing', 'java')).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ code: 'JAVA_NOT_FOUND' });
  const { message } = error as Error;
  expect(message).toContain('Java 17 or newer');
  expect(message).toContain(`JAVA_HOME (${home}): Java 11.0.2, which is too old`);
  expect(message).toContain('PATH: no java');
  expect(message).toContain('NEO4J_URI');
  expect(message).toContain('docker compose up');
});

test('a java that fails is told from one that is absent', async () => {
  const path = join(folder, 'java');
  await writeFile(path, '#!/bin/sh\nexit 3\n');
  await chmod(path, 0o755);
  await expect(findJava(undefined, path)).rejects.toThrow(/does not run/);
});

test.each([
  ['linux', 'PRETTY_NAME="x"\nID=ubuntu\nID_LIKE=debian\n', 'apt-get install'],
  ['linux', 'ID=debian\n', 'apt-get install'],
  ['linux', 'ID=fedora\n', 'dnf install'],
  ['linux', 'ID="rocky"\nID_LIKE="rhel centos fedora"\n', 'dnf install'],
  ['linux', 'ID=arch\n', 'pacman'],
  ['linux', 'ID=alpine\n', 'apk add'],
  ['linux', '', 'package manager'],
  ['darwin', '', 'brew install'],
] as const)('names the way to Java on %s %j', (platform, osRelease, expected) => {
  expect(installCommand(platform, osRelease)).toContain(expected);
});

test('a JAVA_HOME that is not there is told, and the PATH serves', async () => {
  const other = await fakeJava('path', '17.0.2');
  const told: string[] = [];
  const onPath = join(other, 'bin', 'java');
  await findJava(join(folder, 'gone'), onPath, { report: (message) => told.push(message) });
  expect(told).toEqual([
    expect.stringMatching(/^JAVA_HOME \(.*gone\): no java; using .* of the PATH instead$/),
  ]);
});

test('a Java that hangs is said not to answer', async () => {
  const home = await fakeJava('home', '17.0.2');
  await writeFile(join(home, 'bin', 'java'), '#!/bin/sh\nexec sleep 30\n');
  await expect(findJava(undefined, join(home, 'bin', 'java'), { timeoutMs: 200 })).rejects.toThrow(
    'did not answer within 0.2 s',
  );
});
