import { AppError } from '../errors.ts';
import type { Database } from '../graph/database.ts';
import { ping } from '../graph/read/summary.ts';

/** A database that says when it goes and when it is back. */
export interface WatchedDatabase {
  readonly database: Database;
  /** Ends the watching; the database stays open. */
  stop(): void;
}

/** Faults after which nothing can be read until somebody acts. */
const GONE = new Set(['GRAPH_UNREACHABLE', 'GRAPH_NEEDS_RESTART']);

const CHECK_EVERY_MS = 5_000;

/**
 * Watches over a database while it serves: what each read meets is noticed, and a look every few seconds notices the rest.
 *
 * @param report - told once when the database no longer answers, and once when it answers again
 */
export function watchDatabase(database: Database, report: (message: string) => void): WatchedDatabase {
  let answers = true;
  const notice = (now: boolean): void => {
    if (now === answers) return;
    answers = now;
    report(
      now
        ? `Neo4j at ${database.uri} answers again`
        : `Neo4j at ${database.uri} does not answer; requests fail with GRAPH_UNREACHABLE until it is back`,
    );
  };
  const watched: Database = {
    ...database,
    async read(statement, parameters) {
      try {
        const rows = await database.read<never>(statement, parameters);
        notice(true);
        return rows;
      } catch (error) {
        if (error instanceof AppError && GONE.has(error.code)) notice(false);
        throw error;
      }
    },
  };
  const timer = setInterval(() => {
    // The read itself notices.
    ping(watched).catch(() => undefined);
  }, CHECK_EVERY_MS);
  timer.unref();
  return { database: watched, stop: () => clearInterval(timer) };
}
