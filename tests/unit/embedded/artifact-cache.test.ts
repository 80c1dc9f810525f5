import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  cachedPath,
  ensureArtifacts,
  missingArtifacts,
  removeDamagedArtifacts,
} from '../../../src/embedded/artifact-cache.ts';
import { type Artifact, artifactPath } from '../../../src/embedded/artifacts.ts';

let cacheDir: string;
let server: Server;
let mavenRepository: string;
/** Bodies by path; a number is a status to answer with. */
let repository: Map<string, (Buffer | number)[]>;
let requests: string[];
let reports: string[];

const report = (message: string): void => void reports.push(message);

beforeEach(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'resgraph-cache-'));
  repository = new Map();
  requests = [];
  reports = [];
  server = createServer((request, response) => {
    const path = (request.url ?? '').replace('/maven2/', '');
    requests.push(path);
    const answers = repository.get(path) ?? [404];
    const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? 404;
    response.statusCode = typeof answer === 'number' ? answer : 200;
    response.end(typeof answer === 'number' ? undefined : answer);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  mavenRepository = `http://127.0.0.1:${(server.address() as AddressInfo).port}/maven2`;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(cacheDir, { recursive: true, force: true });
});

/** An artifact whose right bytes are `content`, served with `answers`. */
function publish(
  artifactId: string,
  content: string,
  answers: (Buffer | number)[] = [Buffer.from(content)],
): Artifact {
  const artifact = {
    groupId: 'org.example',
    artifactId,
    version: '1.0',
    bytes: Buffer.byteLength(content),
    sha256: createHash('sha256').update(content).digest('hex'),
  };
  repository.set(artifactPath(artifact), answers);
  return artifact;
}

async function filesInCache(): Promise<string[]> {
  const entries = await readdir(cacheDir, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

test('fetches every jar and gives the paths sorted', async () => {
  const artifacts = [publish('zeta', 'last'), publish('alpha', 'first')];
  const jars = await ensureArtifacts({ cacheDir, mavenRepository, artifacts }, report);
  expect(jars).toEqual([...jars].sort());
  expect(await Promise.all(jars.map((jar) => readFile(jar, 'utf8')))).toEqual(['first', 'last']);
  expect((await filesInCache()).sort()).toEqual(['alpha-1.0.jar', 'zeta-1.0.jar']);
});

test('a complete cache needs no network and says nothing', async () => {
  const artifacts = [publish('alpha', 'first')];
  await ensureArtifacts({ cacheDir, mavenRepository, artifacts }, report);
  reports = [];
  await ensureArtifacts({ cacheDir, mavenRepository: 'http://127.0.0.1:9', artifacts }, report);
  expect(requests).toHaveLength(1);
  expect(reports).toEqual([]);
});

test('a truncated jar is said, removed and fetched again; sound ones are not', async () => {
  const artifacts = [publish('alpha', 'first'), publish('beta', 'second')];
  const [alpha = ''] = await ensureArtifacts({ cacheDir, mavenRepository, artifacts }, report);
  await writeFile(alpha, 'fir');
  await ensureArtifacts({ cacheDir, mavenRepository, artifacts }, report);
  expect(await readFile(alpha, 'utf8')).toBe('first');
  expect(requests.filter((path) => path.includes('beta'))).toHaveLength(1);
  expect(reports.join('\n')).toContain(`${alpha} is damaged (3 bytes, expected 5)`);
});

test('a jar of the right size with wrong bytes is found by the full check', async () => {
  const artifacts = [publish('alpha', 'first'), publish('beta', 'second')];
  const [alpha = ''] = await ensureArtifacts({ cacheDir, mavenRepository, artifacts }, report);
  await writeFile(alpha, 'FIRST');
  expect(await missingArtifacts(cacheDir, artifacts)).toEqual([]);
  expect(await removeDamagedArtifacts({ cacheDir, artifacts }, report)).toEqual([artifacts[0]]);
  expect(await missingArtifacts(cacheDir, artifacts)).toEqual([artifacts[0]]);
  expect(reports.join('\n')).toContain(alpha);
});

test('a repository that serves wrong bytes is refused and nothing stays behind', async () => {
  const artifacts = [publish('alpha', 'first', [Buffer.from('evil!')])];
  await expect(ensureArtifacts({ cacheDir, mavenRepository, artifacts }, report)).rejects.toMatchObject({
    code: 'FETCH_FAILED',
    message: expect.stringContaining('SHA-256') as string,
  });
  expect(await filesInCache()).toEqual([]);
});

test('a passing failure of the repository is survived', async () => {
  const artifacts = [publish('alpha', 'first', [503, Buffer.from('fir'), Buffer.from('first')])];
  const [alpha = ''] = await ensureArtifacts({ cacheDir, mavenRepository, artifacts }, report);
  expect(await readFile(alpha, 'utf8')).toBe('first');
  expect(requests).toHaveLength(3);
});

test('a jar that is not there: the message has the address, the status and the remedies', async () => {
  const artifacts = [publish('alpha', 'first', [404])];
  await expect(ensureArtifacts({ cacheDir, mavenRepository, artifacts }, report)).rejects.toThrow(
    /cannot fetch http:\/\/127\.0\.0\.1:\d+\/maven2\/org\/example\/alpha.*404[\s\S]*RESGRAPH_MAVEN_REPOSITORY[\s\S]*NEO4J_URI/,
  );
});

test('without a network the reason of the system is told and earlier files stay', async () => {
  const alpha = publish('alpha', 'first');
  await ensureArtifacts({ cacheDir, mavenRepository, artifacts: [alpha] }, report);
  const artifacts = [alpha, publish('beta', 'second')];
  // Port 9 (discard) has no listener here.
  await expect(
    ensureArtifacts({ cacheDir, mavenRepository: 'http://127.0.0.1:9', artifacts }, report),
  ).rejects.toMatchObject({
    code: 'FETCH_FAILED',
    message: expect.stringMatching(/ECONNREFUSED|bad port/) as string,
  });
  expect(await filesInCache()).toEqual(['alpha-1.0.jar']);
});

test('a cache folder that cannot be made is said with the variable that moves it', async () => {
  const file = join(cacheDir, 'file');
  await writeFile(file, '');
  const artifacts = [publish('alpha', 'first')];
  await expect(
    ensureArtifacts({ cacheDir: join(file, 'cache'), mavenRepository, artifacts }, report),
  ).rejects.toMatchObject({
    code: 'CACHE_NOT_WRITABLE',
    message: expect.stringContaining('RESGRAPH_CACHE_DIR') as string,
  });
});

test('two commands at once fetch each jar once', async () => {
  const artifacts = [publish('alpha', 'first'), publish('beta', 'second')];
  const options = { cacheDir, mavenRepository, artifacts };
  await Promise.all([ensureArtifacts(options, report), ensureArtifacts(options, report)]);
  expect(requests).toHaveLength(2);
});

test('a jar lies in the cache as in a Maven repository', () => {
  const artifact = publish('alpha', 'first');
  expect(cachedPath('/cache', artifact)).toBe('/cache/maven/org/example/alpha/1.0/alpha-1.0.jar');
});

test('an interrupted fetch ends at once, with the exit code of an interruption, and leaves no half file', async () => {
  const artifact = publish('slow', 'never sent whole');
  server.removeAllListeners('request');
  const stopping = new AbortController();
  // Answers with a first byte and then nothing more.
  server.on('request', (_request, response) => {
    response.write('n');
    setTimeout(() => {
      stopping.abort();
    }, 50);
  });
  const fetching = ensureArtifacts(
    { cacheDir, mavenRepository, artifacts: [artifact], signal: stopping.signal },
    report,
  );
  await expect(fetching).rejects.toMatchObject({ code: 'INTERRUPTED', exitCode: 130 });
  expect(await filesInCache()).toEqual([]);
});
