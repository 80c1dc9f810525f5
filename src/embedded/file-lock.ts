/** One command at a time for work that two must not do at once. */
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import lockfile from 'proper-lockfile';
import { ServerError } from '../errors.ts';

/** A lock whose holder was killed counts as free after so long. */
const STALE_MS = 10_000;
const POLL_MS = 200;
const GIVE_UP_MS = 15 * 60_000;

/**
 * Runs `work` while holding the lock at `lockPath`; other processes that want it wait.
 *
 * @param lockPath - absolute path; its folder must exist
 * @param waiting - reported once when another process holds the lock
 * @throws ServerError when the lock cannot be had at all
 */
export async function withLock<Result>(
  lockPath: string,
  report: (message: string) => void,
  waiting: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const release = await acquire(lockPath, report, waiting);
  try {
    return await work();
  } finally {
    // A lock that was taken over after a long sleep of the machine is no longer ours to release.
    await release().catch(() => undefined);
  }
}

async function acquire(
  lockPath: string,
  report: (message: string) => void,
  waiting: string,
): Promise<() => Promise<void>> {
  const deadline = Date.now() + GIVE_UP_MS;
  let said = false;
  for (;;) {
    try {
      return await lockfile.lock(dirname(lockPath), {
        lockfilePath: lockPath,
        stale: STALE_MS,
        realpath: false,
        // The default throws from a timer, where nobody can catch it.
        onCompromised: () => undefined,
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ELOCKED' || Date.now() > deadline) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new ServerError(
          'LOCK_FAILED',
          `cannot lock ${lockPath}: ${reason}. Check that you may write to its folder.`,
          { cause: error },
        );
      }
    }
    if (!said) report(waiting);
    said = true;
    await delay(POLL_MS);
  }
}
