/** Reads many reports on several threads; what they say comes in the order of the tasks. */
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import readReport, { type ReadingOutcome, type ReadingTask } from './reading-worker.ts';

/** Reports under way or waiting to be printed, for each thread: bounds memory when the first of them is a long one. */
const AHEAD_PER_THREAD = 2;

/**
 * Outcomes in the order of `tasks`, whichever thread ends first. No more than two reports a thread are ahead of the one
 * that is taken, so memory does not grow with their number.
 *
 * @param threads - 1 reads in this thread
 */
export async function* readInOrder(
  tasks: readonly ReadingTask[],
  threads: number,
): AsyncGenerator<ReadingOutcome> {
  if (threads <= 1 || tasks.length <= 1) {
    for (const task of tasks) yield await readReport(task);
    return;
  }
  const { Piscina } = await import('piscina');
  // compiled and uncompiled, the worker lies beside this file with the same ending
  const filename = fileURLToPath(new URL(`./reading-worker${extname(import.meta.url)}`, import.meta.url));
  const size = Math.min(threads, tasks.length);
  const pool = new Piscina<ReadingTask, ReadingOutcome>({ filename, minThreads: size, maxThreads: size });
  const underWay: Promise<ReadingOutcome>[] = [];
  const waiting = [...tasks].reverse();
  const startNext = (): void => {
    const task = waiting.pop();
    if (task === undefined) return;
    const outcome = pool.run(task);
    // its turn to be awaited may come later than its failure
    outcome.catch(() => undefined);
    underWay.push(outcome);
  };
  try {
    for (let started = 0; started < size * AHEAD_PER_THREAD; started += 1) startNext();
    for (let next = underWay.shift(); next !== undefined; next = underWay.shift()) {
      const outcome = await next;
      startNext();
      yield outcome;
    }
  } finally {
    await pool.destroy();
  }
}
