import { connectNeo4j } from '../embedded/connect.ts';
import { openDatabase, type Database } from '../graph/database.ts';
import type { CommandContext } from './command-context.ts';

/** A database and how to let go of it; closing stops an embedded server that this command started. */
export interface OpenDatabase {
  readonly database: Database;
  readonly close: () => Promise<void>;
}

/** What a database is opened for. */
export interface OpenOptions {
  /** Ends the fetching of the embedded server early. */
  readonly signal?: AbortSignal;
  /** Many short requests of others, each bounded by the settings; else one work of a person who waits for its end. */
  readonly serving?: boolean;
}

/**
 * Connects to the Neo4j of the settings: the user's own, or the embedded one, which is started where needed.
 *
 * @throws GraphError, ServerError, ConfigError, InterruptedError
 */
export async function openConfiguredDatabase(
  context: CommandContext,
  { signal, serving = false }: OpenOptions = {},
): Promise<OpenDatabase> {
  const config = context.config();
  const connection = await connectNeo4j(config, context.progress, {
    profile: serving ? 'serving' : 'short',
    ...(signal !== undefined && { signal }),
  });
  try {
    const database = await openDatabase(
      connection,
      serving
        ? { queryTimeoutMs: config.queryTimeoutMs, retryTimeMs: RETRY_WHILE_SERVING_MS }
        : { queryTimeoutMs: Math.max(config.queryTimeoutMs, LONGEST_READ_MS) },
    );
    return {
      database,
      close: async () => {
        await database.close();
        await connection.close();
      },
    };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/** A request must not wait long for a Neo4j that is gone. */
export const RETRY_WHILE_SERVING_MS = 1_500;

/** A person waits for these commands: a read of a large graph may take longer than a request to the service. */
const LONGEST_READ_MS = 120_000;

/** Runs `work` on the database of the settings and closes it, however the work ends. */
export async function withDatabase<Result>(
  context: CommandContext,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const { database, close } = await openConfiguredDatabase(context);
  try {
    return await work(database);
  } finally {
    await close();
  }
}
