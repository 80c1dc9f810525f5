import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Config, loadConfig } from '../../src/config.ts';
import { ensureArtifacts } from '../../src/embedded/artifact-cache.ts';
import { classArchive } from '../../src/embedded/class-archive.ts';
import { connectNeo4j } from '../../src/embedded/connect.ts';
import { openEmbeddedServer } from '../../src/embedded/embedded-server.ts';
import { findJava } from '../../src/embedded/java.ts';
import { isServerOf, readRunFile, writeRunFile } from '../../src/embedded/run-file.ts';
import { makeHome, serverHome } from '../../src/embedded/server-home.ts';
import { readServerStatus } from '../../src/embedded/server-status.ts';
import { stopEmbeddedServer } from '../../src/embedded/stop-server.ts';
import { type HeldConnection, startHolder, waitFor } from '../support/embedded-processes.ts';

// Several starts a test, on machines that may be busy.
vi.setConfig({ testTimeout: 180_000 });

// The tests below follow one data folder through its life, in order: each start of a server costs seconds.
let folder: string;
let blocker: Server;
let env: Record<string, string>;
let config: Config;

const silent = (): void => undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'resgraph life-'));
  blocker = createServer().listen(0, '127.0.0.1');
  await once(blocker, 'listening');
  const takenPort = (blocker.address() as AddressInfo).port;
  env = {
    NEO4J_URI: '',
    RESGRAPH_DATA_DIR: folder,
    RESGRAPH_NEO4J_BOLT_PORT: String(takenPort),
    RESGRAPH_NEO4J_HTTP_PORT: String(takenPort + 1),
  };
  config = loadConfig({ ...process.env, ...env });
});
afterAll(async () => {
  blocker.close();
  await stopEmbeddedServer(config, silent).catch(silent);
  await rm(folder, { recursive: true, force: true });
});

async function run(connection: HeldConnection, statement: string): Promise<unknown[]> {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic('neo4j', connection.password));
  try {
    return (await driver.executeQuery(statement)).records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

test('two commands at once, a stale run file and a taken port: one server on another port; killed, it ends by itself', async () => {
  const home = serverHome(folder);
  await makeHome(home);
  const deadPid = spawnSync(process.execPath, ['--version']).pid;
  await writeRunFile(home, {
    pid: deadPid,
    startedAt: '2026-01-01T00:00:00.000Z',
    ports: { http: 1, bolt: 2 },
  });

  const holders = [startHolder(env), startHolder(env)];
  const connections = await Promise.all(holders.map(async (holder) => holder.connection));
  expect(connections.map(({ kind }) => kind).sort()).toEqual(['attached', 'started']);
  expect(connections[0]?.uri).toBe(connections[1]?.uri);
  expect(connections[0]?.uri).not.toContain(`:${config.neo4jBoltPort}`);
  expect(holders.map((holder) => holder.reports()).join('')).toContain(
    `port ${config.neo4jBoltPort} is in use`,
  );
  expect((await stat(home.passwordFile)).mode & 0o777).toBe(0o600);

  const started = connections.findIndex(({ kind }) => kind === 'started');
  const [owner, guest, connection] = [holders[started], holders[1 - started], connections[started]];
  if (owner === undefined || guest === undefined || connection === undefined) throw new Error('no owner');
  await run(connection, "CREATE (:Survivor {name: 'kept'})");
  const { pid = 0, ownerPid } = (await readRunFile(home)) ?? {};
  expect(ownerPid).toBe(owner.pid);
  expect(isServerOf(home, pid)).toBe(true);
  await expect(stopEmbeddedServer(config, silent)).rejects.toMatchObject({ code: 'SERVER_IN_USE' });

  await owner.kill();
  await waitFor(() => !isServerOf(home, pid), 'the server of a killed command ends');
  await guest.end();
});

test('after the crash the next command starts with the same graph, and at its end waits for others that use it', async () => {
  const connection = await connectNeo4j(config, silent, { profile: 'short' });
  expect(connection.kind).toBe('started');
  expect(connection.browserUrl).toBeDefined();
  expect((await fetch(connection.browserUrl ?? '')).status).toBe(200);
  const held = { ...connection, browserUrl: '' };
  expect(await run(held, 'MATCH (n:Survivor) RETURN n.name AS name')).toEqual([{ name: 'kept' }]);
  expect(await readServerStatus(config)).toMatchObject({ state: 'running', ownerPid: process.pid });

  const guest = startHolder(env);
  expect((await guest.connection).kind).toBe('attached');
  const reports: string[] = [];
  const closing = connection.close();
  const other = connectNeo4j(config, (message) => reports.push(message));
  expect((await other).kind).toBe('attached');
  await (await other).close();
  expect((await readServerStatus(config)).state).toBe('running');
  await guest.end();
  await closing;
  expect(await readServerStatus(config)).toEqual({ state: 'stopped', home: serverHome(folder).folder });
});

test('a server that was started to stay outlives its commands and ends by stop', async () => {
  const staying = await openEmbeddedServer(config, silent, { profile: 'short', stays: true });
  await staying.close();
  const guest = await connectNeo4j(config, silent);
  expect(guest.kind).toBe('attached');
  await guest.close();
  const status = await readServerStatus(config);
  expect(status).toMatchObject({ state: 'running', pid: staying.record.pid });
  expect(status).not.toHaveProperty('ownerPid');
  expect(await stopEmbeddedServer(config, silent)).toBe(true);
  expect((await readServerStatus(config)).state).toBe('stopped');
  expect(await stopEmbeddedServer(config, silent)).toBe(false);
});

test('a failed start shows the last words of the server and the remedy, and leaves no run file', async () => {
  const java = join(folder, 'jdk', 'bin', 'java');
  await mkdir(join(folder, 'jdk', 'bin'), { recursive: true });
  const script = `#!/bin/sh
if [ "$1" = -version ]; then echo 'openjdk version "17.0.1"' >&2; exit 0; fi
echo 'java.io.IOException: No space left on device'; exit 1
`;
  await writeFile(java, script);
  await chmod(java, 0o755);
  const broken = loadConfig({ ...process.env, ...env, JAVA_HOME: join(folder, 'jdk') });
  await expect(connectNeo4j(broken, silent)).rejects.toMatchObject({
    code: 'START_FAILED',
    message: expect.stringMatching(/No space left on device[\s\S]*RESGRAPH_DATA_DIR/) as string,
  });
  expect(await readRunFile(serverHome(folder))).toBeUndefined();
});

test('a start that crashes on the kept classes is repeated without them', async () => {
  // A damaged archive crashes the JVM, as the first start here does.
  const java = join(folder, 'crashing', 'bin', 'java');
  await mkdir(join(folder, 'crashing', 'bin'), { recursive: true });
  const command = (await findJava(config.javaHome)).command;
  await writeFile(
    java,
    `#!/bin/sh\ngrep -qs SharedArchiveFile "\${1#@}" && kill -SEGV $$\nexec "${command}" "$@"\n`,
  );
  await chmod(java, 0o755);
  const cacheDir = join(folder, 'cache');
  await mkdir(cacheDir);
  await symlink(join(config.cacheDir, 'maven'), join(cacheDir, 'maven'));
  const crashing = loadConfig({
    ...process.env,
    ...env,
    JAVA_HOME: join(folder, 'crashing'),
    RESGRAPH_CACHE_DIR: cacheDir,
  });
  const jars = await ensureArtifacts(crashing, silent);
  const [flag = ''] = (await classArchive(cacheDir, await findJava(crashing.javaHome), jars, true)).flags;
  const path = flag.replace(/^.*=/, '').replace(/\.\d+\.part$/, '');
  await writeFile(path, 'damaged');

  const reports: string[] = [];
  const staying = await openEmbeddedServer(crashing, (message) => reports.push(message), {
    profile: 'short',
    stays: true,
  });
  expect(staying.kind).toBe('started');
  expect(reports.join('\n')).toContain('removing them and starting without');
  expect(existsSync(path)).toBe(false);
  expect(await stopEmbeddedServer(crashing, silent)).toBe(true);
});

test('a server that another program started on the same data is told, not fought', async () => {
  const staying = await openEmbeddedServer(config, silent, { profile: 'short', stays: true });
  const home = serverHome(folder);
  // Without its run file the living server cannot be found: only its lock on the data speaks.
  await rm(home.runFile);
  await expect(connectNeo4j(config, silent, { profile: 'short' })).rejects.toMatchObject({
    code: 'START_FAILED',
    message: expect.stringContaining('Another Neo4j has this data open') as string,
  });
  await writeRunFile(home, staying.record);
  expect(await stopEmbeddedServer(config, silent)).toBe(true);
});
