/** The life of the embedded server: attach to the one of the data folder, else start one; stop it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import getPort, { clearLockedPorts } from 'get-port';
import type { Config } from '../config.ts';
import { GraphError, ServerError } from '../errors.ts';
import { ensureArtifacts, removeDamagedArtifacts } from './artifact-cache.ts';
import { checkLogin } from './bolt-login.ts';
import { withLock } from './file-lock.ts';
import { findJava } from './java.ts';
import { type LaunchedServer, launchServer } from './launch-server.ts';
import { isAlive, isServerOf, readRunFile, removeRunFile, type RunRecord, writeRunFile } from './run-file.ts';
import { otherClients, registerClient } from './server-clients.ts';
import {
  EMBEDDED_DATABASE,
  EMBEDDED_USERNAME,
  ensurePassword,
  makeHome,
  readPassword,
  type ServerHome,
  serverHome,
} from './server-home.ts';
import { javaArguments, neo4jConf, type ServerPorts, type ServerProfile } from './server-settings.ts';
import { explainFailure, type StartFailure } from './start-failure.ts';

/** A running embedded server, as this command sees it. */
export interface EmbeddedServer {
  readonly kind: 'attached' | 'started';
  readonly password: string;
  readonly record: RunRecord;
  /** Ends the use of the server; stops it when this process started it and it was not to stay. */
  readonly close: () => Promise<void>;
}

/** How to start a server that is not there yet. */
export interface StartOptions {
  readonly profile: ServerProfile;
  /** True for a server that outlives this command. */
  readonly stays: boolean;
}

type Report = (message: string) => void;

const READY_TIMEOUT_MS = 120_000;
const LOGIN_TIMEOUT_MS = 5_000;
const POLL_MS = 150;
const START_ATTEMPTS = 3;
const WAITING = 'waiting for another command that starts or stops Neo4j';

/** Bolt address of a running server. */
export function boltUri(ports: ServerPorts): string {
  return `bolt://127.0.0.1:${ports.bolt}`;
}

/** Address of Neo4j Browser of a running server. */
export function browserUrl(ports: ServerPorts): string {
  return `http://localhost:${ports.http}/browser/`;
}

/**
 * Attaches to the live server of the data folder, or starts one.
 *
 * Two commands that come at once end with one server: the second waits for the first and attaches.
 *
 * @throws ServerError with cause and remedy
 */
export async function openEmbeddedServer(config: Config, report: Report, options: StartOptions): Promise<EmbeddedServer> {
  requirePlatform();
  const home = serverHome(config.dataDir);
  await makeHome(home);
  return withLock(home.lockFile, report, WAITING, async () => {
    const attached = await attach(home, report);
    return attached ?? start(home, config, report, options);
  });
}

async function attach(home: ServerHome, report: Report): Promise<EmbeddedServer | undefined> {
  const record = await readRunFile(home);
  const password = await readPassword(home);
  if (record === undefined || password === undefined || !isServerOf(home, record.pid)) return undefined;
  const outcome = await waitUntilReady(record, password, () => !isServerOf(home, record.pid));
  if (outcome === 'ended') return undefined;
  if (outcome !== 'ready') throw notReady(home, record, outcome);
  const unregister = await registerClient(home);
  report(`using the running Neo4j (process ${record.pid}) at ${boltUri(record.ports)}`);
  return { kind: 'attached', password, record, close: unregister };
}

async function start(home: ServerHome, config: Config, report: Report, options: StartOptions): Promise<EmbeddedServer> {
  const java = await findJava(config.javaHome);
  let jars = await ensureArtifacts(config, report);
  const password = await ensurePassword(home);
  for (let attempt = 1; ; attempt += 1) {
    const ports = await choosePorts(config, report);
    await writeSettings(home, ports, config, jars, options.profile);
    report(`starting Neo4j (Java ${java.version}), some ${options.profile === 'short' ? 4 : 7} s`);
    const startedAt = new Date().toISOString();
    const launched = await launchServer(home, java.command, options.stays);
    const record: RunRecord = {
      pid: launched.pid,
      ...(!options.stays && { ownerPid: process.pid }),
      startedAt,
      ports,
    };
    await writeRunFile(home, record);
    const failure = await failureOf(home, record, password, launched);
    if (failure === undefined) {
      return { kind: 'started', password, record, close: async () => closeStarted(home, launched, report, options) };
    }
    await removeRunFile(home, launched.pid);
    if (attempt === START_ATTEMPTS) throw failure.error;
    if (failure.kind === 'jar') {
      if ((await removeDamagedArtifacts(config, report)).length === 0) throw failure.error;
      jars = await ensureArtifacts(config, report);
    } else if (failure.kind !== 'port') {
      throw failure.error;
    }
  }
}

/** Waits for the started server; a server that fails is stopped before this returns. */
async function failureOf(
  home: ServerHome,
  record: RunRecord,
  password: string,
  launched: LaunchedServer,
): Promise<StartFailure | undefined> {
  const outcome = await waitUntilReady(record, password, launched.hasEnded);
  if (outcome === 'ready') return undefined;
  if (outcome === 'ended') return explainFailure(home, 'Neo4j ended before it was ready', new Date(record.startedAt));
  await launched.stop();
  return { kind: 'unknown', error: notReady(home, record, outcome) };
}

async function closeStarted(home: ServerHome, launched: LaunchedServer, report: Report, options: StartOptions): Promise<void> {
  if (options.stays) return;
  let said = false;
  for (;;) {
    const closed = await withLock(home.lockFile, report, WAITING, async () => {
      const others = launched.hasEnded() ? [] : await otherClients(home);
      if (others.length > 0) {
        if (!said) report(`waiting for another command that uses this Neo4j (process ${others.join(', ')})`);
        said = true;
        return false;
      }
      report('stopping Neo4j');
      await launched.stop();
      await removeRunFile(home, launched.pid);
      return true;
    });
    if (closed) return;
    await delay(POLL_MS * 2);
  }
}

/**
 * Ends the server that was started to stay, or one whose command was killed.
 *
 * @returns false when no server runs
 * @throws ServerError when the server belongs to a living command
 */
export async function stopEmbeddedServer(config: Pick<Config, 'dataDir'>, report: Report): Promise<boolean> {
  const home = serverHome(config.dataDir);
  const record = await runningServer(home);
  if (record === undefined) return false;
  if (record.ownerPid !== undefined && isAlive(record.ownerPid)) {
    throw new ServerError(
      'SERVER_IN_USE',
      `Neo4j (process ${record.pid}) belongs to a running command (process ${record.ownerPid}) and ends with it: end that one, with Ctrl-C.`,
    );
  }
  return withLock(home.lockFile, report, WAITING, async () => {
    report(`stopping Neo4j (process ${record.pid})`);
    await endProcess(home, record.pid, report);
    await removeRunFile(home, record.pid);
    return true;
  });
}

/** What the run file says of a process that lives; undefined when no server runs. */
export async function runningServer(home: ServerHome): Promise<RunRecord | undefined> {
  const record = await readRunFile(home);
  return record !== undefined && isServerOf(home, record.pid) ? record : undefined;
}

async function endProcess(home: ServerHome, pid: number, report: Report): Promise<void> {
  const waits = [
    { signal: 'SIGTERM', waitMs: 60_000 },
    { signal: 'SIGKILL', waitMs: 10_000 },
  ] as const;
  for (const { signal, waitMs } of waits) {
    if (!isServerOf(home, pid)) return;
    if (signal === 'SIGKILL') report('Neo4j does not end; killing it (it recovers at the next start)');
    process.kill(pid, signal);
    const deadline = Date.now() + waitMs;
    while (isServerOf(home, pid) && Date.now() < deadline) await delay(POLL_MS);
  }
}

async function choosePorts(config: Config, report: Report): Promise<ServerPorts> {
  // A port that this process chose before would count as taken for a while.
  clearLockedPorts();
  const http = await getPort({ port: config.neo4jHttpPort });
  const bolt = await getPort({ port: config.neo4jBoltPort, exclude: [http] });
  if (http !== config.neo4jHttpPort) report(`port ${config.neo4jHttpPort} is in use; Neo4j Browser takes ${http}`);
  if (bolt !== config.neo4jBoltPort) report(`port ${config.neo4jBoltPort} is in use; Bolt takes ${bolt}`);
  return { http, bolt };
}

async function writeSettings(
  home: ServerHome,
  ports: ServerPorts,
  config: Config,
  jars: readonly string[],
  profile: ServerProfile,
): Promise<void> {
  await writeFile(join(home.conf, 'neo4j.conf'), neo4jConf(ports, config, profile));
  await writeFile(home.argumentFile, javaArguments(jars, config.neo4jHeapMb, profile));
}

/** Polls by login: `ready`, `ended` when the process is gone, or the last refusal. */
async function waitUntilReady(
  record: RunRecord,
  password: string,
  hasEnded: () => boolean,
): Promise<'ready' | 'ended' | GraphError> {
  const target = {
    uri: boltUri(record.ports),
    username: EMBEDDED_USERNAME,
    password,
    database: EMBEDDED_DATABASE,
  };
  const deadline = Date.now() + READY_TIMEOUT_MS;
  for (;;) {
    const fault = await checkLogin(target, LOGIN_TIMEOUT_MS).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (fault === undefined) return 'ready';
    if (hasEnded()) return 'ended';
    if (!(fault instanceof GraphError)) throw fault;
    if (fault.code === 'NEO4J_UNAUTHORIZED' || Date.now() > deadline) return fault;
    await delay(POLL_MS);
  }
}

function notReady(home: ServerHome, record: RunRecord, fault: GraphError): ServerError {
  if (fault.code === 'NEO4J_UNAUTHORIZED') {
    return new ServerError(
      'PASSWORD_REFUSED',
      `Neo4j at ${boltUri(record.ports)} refuses the password in ${home.passwordFile}. ` +
        'If the password was changed in Neo4j, write the new one into that file.',
      { cause: fault },
    );
  }
  return new ServerError(
    'NOT_READY',
    `Neo4j (process ${record.pid}) does not answer after ${READY_TIMEOUT_MS / 1000} s: ${fault.message} ` +
      `"resgraph neo4j stop" ends it. Logs: ${home.logs}`,
    { cause: fault },
  );
}

function requirePlatform(): void {
  if (process.platform !== 'win32') return;
  throw new ServerError(
    'PLATFORM_UNSUPPORTED',
    'The embedded Neo4j runs on Linux and macOS. On Windows use WSL, Docker (docker compose up), or your own Neo4j (NEO4J_URI).',
  );
}
