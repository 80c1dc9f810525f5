import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { classArchive } from '../../../src/embedded/class-archive.ts';

const java = { command: '/jdk/bin/java', version: '17.0.15', major: 17 };
let cacheDir: string;
let jar: string;

beforeEach(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'resgraph-classes-'));
  jar = join(cacheDir, 'a.jar');
  await writeFile(jar, 'a');
});
afterEach(async () => {
  await rm(cacheDir, { recursive: true, force: true });
});

/** What follows `=` in the flag of this name. */
function fileOf(flags: readonly string[], name: string): string {
  return flags.find((flag) => flag.startsWith(`-XX:${name}=`))?.replace(/^[^=]*=/, '') ?? '';
}

/** Does what the JVM does at the end of a run that makes an archive. */
async function makeArchive(): Promise<void> {
  const made = await classArchive(cacheDir, java, [jar], true);
  expect(made).toMatchObject({ isNew: true, isUsed: false });
  await writeFile(fileOf(made.flags, 'ArchiveClassesAtExit'), 'classes');
  await made.keep();
}

test('what one run leaves is used by the next', async () => {
  await makeArchive();
  const next = await classArchive(cacheDir, java, [jar], true);
  expect(next).toMatchObject({ isNew: false, isUsed: true });
  expect(existsSync(fileOf(next.flags, 'SharedArchiveFile'))).toBe(true);
});

test('another Java and changed jars do not fit, and a new archive replaces the old', async () => {
  await makeArchive();
  expect((await classArchive(cacheDir, { ...java, version: '21.0.1' }, [jar], true)).isNew).toBe(true);
  await utimes(jar, new Date(0), new Date(0));
  await makeArchive();
  expect(await readdir(join(cacheDir, 'classes'))).toHaveLength(1);
});

test('a server that stays makes none, and a run that left none keeps nothing', async () => {
  expect(await classArchive(cacheDir, java, [jar], false)).toMatchObject({
    flags: [],
    isNew: false,
    isUsed: false,
  });
  await (await classArchive(cacheDir, java, [jar], true)).keep();
  expect(await readdir(join(cacheDir, 'classes'))).toEqual([]);
});

test('a discarded archive is not used again', async () => {
  await makeArchive();
  await (await classArchive(cacheDir, java, [jar], true)).discard();
  expect((await classArchive(cacheDir, java, [jar], true)).isUsed).toBe(false);
});
