/** The life of the embedded server: attach to the one of the data folder, else start one; stop it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import getPort, { clearLockedPorts } from 'get-port';
import type { Config } from '../config.ts';
import { ServerError } from '../errors.ts';
import { ensureArtifacts, removeDamagedArtifacts } from './artifact-cache.ts';
import { type ClassArchive, classArchive } from './class-archive.ts';
import { withLock } from './file-lock.ts';
import { findJava } from './java.ts';
import { type LaunchedServer, launchServer } from './launch-server.ts';
import { isServerOf, readRunFile, removeRunFile, type RunRecord, writeRunFile } from './run-file.ts';
import { otherClients, registerClient } from './server-clients.ts';
import {
  ensurePassword,
  makeHome,
  readPassword,
  requireRoom,
  type ServerHome,
  serverHome,
  storageError,
  WAITING_FOR_SERVER,
} from './server-home.ts';
import { boltUri, notReady, waitUntilReady, waitUntilStarted } from './server-ready.ts';
import { javaArguments, neo4jConf, type ServerPorts, type ServerProfile } from './server-settings.ts';
import { explainFailure, type StartFailure } from './start-failure.ts';

/** A running embedded server, as this command sees it. */
export interface EmbeddedServer {
  readonly kind: 'attached' | 'started';
  readonly password: string;
  readonly record: RunRecord;
  /** Whether the process has ended; known only where this process started it. */
  readonly hasEnded?: () => boolean;
  /** Ends the use of the server; stops it when this process started it and it was not to stay. */
  readonly close: () => Promise<void>;
}

/** How to start a server that is not there yet. */
export interface StartOptions {
  readonly profile: ServerProfile;
  /** True for a server that outlives this command. */
  readonly stays: boolean;
  /** Ends the fetching of the server early. */
  readonly signal?: AbortSignal | undefined;
}

type Report = (message: string) => void;

const POLL_MS = 150;
const START_ATTEMPTS = 3;
/** How long a server may take to start. */
const YOUNG_MS = 120_000;
/** How long a server that has been up may take to answer. */
const ATTACH_MS = 15_000;
const SAY_WAITING_AFTER_MS = 2_000;

/**
 * Attaches to the live server of the data folder, or starts one.
 *
 * Two commands that come at once end with one server: the second waits for the first and attaches.
 *
 * @throws ServerError with cause and remedy
 */
export async function openEmbeddedServer(
  config: Config,
  report: Report,
  options: StartOptions,
): Promise<EmbeddedServer> {
  requirePlatform();
  const home = serverHome(config.dataDir);
  await makeHome(home);
  return withLock(home.lockFile, report, WAITING_FOR_SERVER, async () => {
    try {
      const attached = await attach(home, report);
      return attached ?? (await start(home, config, report, options));
    } catch (error) {
      throw storageError(home, error) ?? error;
    }
  });
}

async function attach(home: ServerHome, report: Report): Promise<EmbeddedServer | undefined> {
  const record = await readRunFile(home);
  const password = await readPassword(home);
  if (record === undefined || password === undefined || !isServerOf(home, record.pid)) return undefined;
  const hasEnded = (): boolean => !isServerOf(home, record.pid);
  // One that is not long up may still be starting; one that is does not need long to answer.
  const isYoung = Date.now() - Date.parse(record.startedAt) < YOUNG_MS;
  const waiting = setTimeout(() => {
    report(`waiting for the running Neo4j (process ${record.pid}) to answer`);
  }, SAY_WAITING_AFTER_MS);
  const outcome = await waitUntilReady(record, password, hasEnded, isYoung ? YOUNG_MS : ATTACH_MS).finally(
    () => {
      clearTimeout(waiting);
    },
  );
  if (outcome === 'ended') return undefined;
  if (outcome !== 'ready') throw notReady(home, record, outcome);
  const unregister = await registerClient(home);
  report(`using the running Neo4j (process ${record.pid}) at ${boltUri(record.ports)}`);
  return { kind: 'attached', password, record, close: unregister };
}

async function start(
  home: ServerHome,
  config: Config,
  report: Report,
  options: StartOptions,
): Promise<EmbeddedServer> {
  const java = await findJava(config.javaHome, 'java', { report });
  await requireRoom(home);
  const fetching = { ...config, signal: options.signal };
  let jars = await ensureArtifacts(fetching, report);
  const password = await ensurePassword(home);
  let archive = await classArchive(config.cacheDir, java, jars, !options.stays);
  for (let attempt = 1; ; attempt += 1) {
    const ports = await choosePorts(config, report);
    await writeFile(join(home.conf, 'neo4j.conf'), neo4jConf(ports, config, options.profile));
    await writeFile(
      home.argumentFile,
      javaArguments(jars, config.neo4jHeapMb, options.profile, archive.flags),
    );
    report(
      `starting Neo4j (Java ${java.version}), some ${archive.isUsed || options.profile === 'short' ? 5 : 8} s`,
    );
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
      const used = archive;
      const close = async (): Promise<void> => closeStarted(home, launched, report, used);
      return {
        kind: 'started',
        password,
        record,
        hasEnded: launched.hasEnded,
        close: options.stays ? async () => Promise.resolve() : close,
      };
    }
    await removeRunFile(home, launched.pid);
    if (attempt === START_ATTEMPTS) throw failure.error;
    if (failure.kind === 'jar') {
      if ((await removeDamagedArtifacts(config, report)).length === 0) throw failure.error;
      jars = await ensureArtifacts(fetching, report);
      archive = await classArchive(config.cacheDir, java, jars, !options.stays);
    } else if (failure.kind === 'unknown' && archive.isUsed) {
      report('Neo4j did not start with the kept classes; removing them and starting without');
      await archive.discard();
      archive = await classArchive(config.cacheDir, java, jars, !options.stays);
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
  await waitUntilStarted(home, record, launched.hasEnded);
  const outcome = launched.hasEnded() ? 'ended' : await waitUntilReady(record, password, launched.hasEnded);
  if (outcome === 'ready') return undefined;
  if (outcome === 'ended')
    return explainFailure(home, 'Neo4j ended before it was ready', new Date(record.startedAt));
  await launched.stop();
  return { kind: 'unknown', error: notReady(home, record, outcome) };
}

async function closeStarted(
  home: ServerHome,
  launched: LaunchedServer,
  report: Report,
  archive: ClassArchive,
): Promise<void> {
  let said = false;
  for (;;) {
    const closed = await withLock(home.lockFile, report, WAITING_FOR_SERVER, async () => {
      const others = launched.hasEnded() ? [] : await otherClients(home);
      if (others.length > 0) {
        if (!said) report(`waiting for another command that uses this Neo4j (process ${others.join(', ')})`);
        said = true;
        return false;
      }
      report(
        archive.isNew
          ? 'stopping Neo4j and keeping its classes for faster starts: some 5 s, once'
          : 'stopping Neo4j',
      );
      await launched.stop();
      await archive.keep();
      await removeRunFile(home, launched.pid);
      return true;
    });
    if (closed) return;
    await delay(POLL_MS * 2);
  }
}

async function choosePorts(config: Config, report: Report): Promise<ServerPorts> {
  // A port that this process chose before would count as taken for a while.
  clearLockedPorts();
  const http = await getPort({ port: config.neo4jHttpPort });
  const bolt = await getPort({ port: config.neo4jBoltPort, exclude: [http] });
  if (http !== config.neo4jHttpPort)
    report(`port ${config.neo4jHttpPort} is in use; Neo4j Browser takes ${http}`);
  if (bolt !== config.neo4jBoltPort) report(`port ${config.neo4jBoltPort} is in use; Bolt takes ${bolt}`);
  return { http, bolt };
}

function requirePlatform(): void {
  if (process.platform !== 'win32') return;
  throw new ServerError(
    'PLATFORM_UNSUPPORTED',
    'The embedded Neo4j runs on Linux and macOS. On Windows use WSL, Docker (docker compose up), or your own Neo4j (NEO4J_URI).',
  );
}
