/** Ending a server that another command started. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { ServerError } from '../errors.ts';
import { withLock } from './file-lock.ts';
import { isAlive, isServerOf, removeRunFile, runningServer } from './run-file.ts';
import { type ServerHome, serverHome, WAITING_FOR_SERVER } from './server-home.ts';

type Report = (message: string) => void;

const POLL_MS = 150;

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
  return withLock(home.lockFile, report, WAITING_FOR_SERVER, async () => {
    report(`stopping Neo4j (process ${record.pid})`);
    await endProcess(home, record.pid, report);
    await removeRunFile(home, record.pid);
    return true;
  });
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
