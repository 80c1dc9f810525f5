/** Where a server answers, and waiting until it does. */
import { setTimeout as delay } from 'node:timers/promises';
import { GraphError, networkReason, ServerError } from '../errors.ts';
import { type BoltTarget, checkLogin } from './bolt-login.ts';
import type { RunRecord } from './run-file.ts';
import { EMBEDDED_DATABASE, EMBEDDED_USERNAME, type ServerHome } from './server-home.ts';
import { saysStarted } from './server-log.ts';
import type { ServerPorts } from './server-settings.ts';

const READY_TIMEOUT_MS = 120_000;
const LOGIN_TIMEOUT_MS = 5_000;
const POLL_MS = 150;
/** Faults that waiting does not mend. */
const LASTING_FAULTS: ReadonlySet<string> = new Set(['NEO4J_UNAUTHORIZED', 'NEO4J_NEEDS_RESTART']);

/** Bolt address of a running server. */
export function boltUri(ports: ServerPorts): string {
  return `bolt://127.0.0.1:${ports.bolt}`;
}

/** Address of Neo4j Browser of a running server. */
export function browserUrl(ports: ServerPorts): string {
  return `http://localhost:${ports.http}/browser/`;
}

/**
 * Waits for a server of our own to say that it runs, before anything logs in: until then another server may answer at its
 * port, and would count our logins as wrong ones.
 *
 * @returns false when the process ended or the time is over
 */
export async function waitUntilStarted(
  home: ServerHome,
  record: RunRecord,
  hasEnded: () => boolean,
): Promise<boolean> {
  const since = new Date(record.startedAt);
  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (!hasEnded() && Date.now() < deadline) {
    if (await saysStarted(home, since)) return true;
    await delay(POLL_MS);
  }
  return false;
}

/** Polls by login: `ready`, `ended` when the process is gone, or the last refusal. */
export async function waitUntilReady(
  record: RunRecord,
  password: string,
  hasEnded: () => boolean,
  timeoutMs = READY_TIMEOUT_MS,
): Promise<'ready' | 'ended' | GraphError> {
  const target = {
    uri: boltUri(record.ports),
    username: EMBEDDED_USERNAME,
    password,
    database: EMBEDDED_DATABASE,
  };
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const fault = await loginFault(target);
    if (fault === undefined) return 'ready';
    if (hasEnded()) return 'ended';
    if (LASTING_FAULTS.has(fault.code) || Date.now() > deadline) return fault;
    await delay(POLL_MS);
  }
}

async function loginFault(target: BoltTarget): Promise<GraphError | undefined> {
  try {
    await checkLogin(target, LOGIN_TIMEOUT_MS);
    return undefined;
  } catch (error) {
    if (error instanceof GraphError) return error;
    throw error;
  }
}

/** The error for a server that lives and does not take our login. */
export function notReady(home: ServerHome, record: RunRecord, fault: GraphError): ServerError {
  if (fault.code === 'NEO4J_UNAUTHORIZED') {
    return new ServerError(
      'PASSWORD_REFUSED',
      `Neo4j at ${boltUri(record.ports)} refuses the password in ${home.passwordFile}. ` +
        'If the password was changed in Neo4j, write the new one into that file.',
      { cause: fault },
    );
  }
  if (fault.code === 'NEO4J_NEEDS_RESTART') {
    return new ServerError(
      'NEEDS_RESTART',
      `Neo4j (process ${record.pid}) met a critical error, such as a full disk. Free some space, run "resgraph neo4j stop", ` +
        `then this again. Logs: ${home.logs}`,
      { cause: fault },
    );
  }
  return new ServerError(
    'NOT_READY',
    `Neo4j (process ${record.pid}) at ${boltUri(record.ports)} does not answer: ${networkReason(fault.cause)}. ` +
      `Run "resgraph neo4j stop", then this again. Logs: ${home.logs}`,
    { cause: fault },
  );
}
