/** Everything that `start` runs, put together and taken apart in the right order. */
import { createApi } from '../api/create-api.ts';
import { type HttpListener, listen } from '../api/http-listener.ts';
import { watchDatabase } from '../api/watched-database.ts';
import type { Config } from '../config.ts';
import { extractorVersion } from '../data/extractor-version.ts';
import { loadVocabulary } from '../data/vocabulary.ts';
import { connectNeo4j, type Neo4jConnection } from '../embedded/connect.ts';
import { type Database, openDatabase } from '../graph/database.ts';
import { prepareGraph } from '../graph/schema.ts';
import { packageVersion } from '../package-root.ts';
import type { Reporter } from './command-context.ts';
import { RETRY_WHILE_SERVING_MS } from './with-database.ts';

/** A service that answers. */
export interface Service {
  /** `http://localhost:4000` */
  readonly url: string;
  readonly neo4j: Neo4jConnection;
  /** Stops answering, then ends the use of Neo4j; stops that too where this process started it. */
  readonly close: () => Promise<void>;
}

/** What is done with the database before the service answers. */
export type Preparation = (database: Database) => Promise<void>;

/**
 * Opens the port, connects to Neo4j, prepares the graph and answers. What was begun is taken back when a step fails.
 *
 * @param stopping - ends the fetching at once, and the start when the step under way has ended
 * @returns undefined when it was stopped
 * @throws AppError of the step that failed
 */
export async function startService(
  config: Config,
  report: Reporter,
  prepare: Preparation,
  stopping: AbortSignal,
): Promise<Service | undefined> {
  const undo: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const listener = await listen(config.host, config.port);
    undo.push(() => listener.close());
    const neo4j = await connectNeo4j(config, report, { signal: stopping });
    undo.push(() => neo4j.close());
    if (!stopping.aborted)
      await withDatabase(neo4j, {}, async (database) => {
        await prepareGraph(database);
        await prepare(database);
      });
    if (stopping.aborted) {
      await close();
      return undefined;
    }
    undo.push(await answer(listener, neo4j, config, report));
    undo.push(watchServer(neo4j, report));
    return { url: listener.url, neo4j, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const LOOK_EVERY_MS = 2_000;

/** Says once when the embedded server that this process started has ended by itself; returns what ends the watching. */
function watchServer({ hasEnded, logs }: Neo4jConnection, report: Reporter): () => Promise<void> {
  const timer = setInterval(() => {
    if (hasEnded?.() !== true) return;
    clearInterval(timer);
    report(
      `the embedded Neo4j has ended by itself; why, its log may say (${logs ?? ''}). Stop with Ctrl-C, then start again: what is loaded is kept.`,
    );
  }, LOOK_EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    return Promise.resolve();
  };
}

async function withDatabase(
  neo4j: Neo4jConnection,
  options: Parameters<typeof openDatabase>[1],
  work: (database: Database) => Promise<void>,
): Promise<void> {
  const database = await openDatabase(neo4j, options);
  try {
    await work(database);
  } finally {
    await database.close();
  }
}

/** Lets the listener answer from the graph; returns what ends that. */
async function answer(
  listener: HttpListener,
  neo4j: Neo4jConnection,
  config: Config,
  report: Reporter,
): Promise<() => Promise<void>> {
  const database = await openDatabase(neo4j, {
    queryTimeoutMs: config.queryTimeoutMs,
    retryTimeMs: RETRY_WHILE_SERVING_MS,
  });
  const watched = watchDatabase(database, report);
  const { browserUrl } = neo4j;
  const api = createApi({
    database: watched.database,
    extractor: {
      version: extractorVersion(),
      // Extraction is loaded only where it is used.
      explain: async (document) => {
        const { explainDocument } = await import('../explain/explain-document.ts');
        return explainDocument(document, loadVocabulary());
      },
    },
    allowedHosts: [config.host.toLowerCase(), ...config.allowedHosts],
    cacheMb: config.cacheMb,
    introspection: config.introspection,
    graphiql: config.graphiql,
    version: packageVersion(),
    ...(browserUrl !== undefined && { browserUrl }),
    report,
  });
  // eslint-disable-next-line @typescript-eslint/no-misused-promises -- yoga answers its own failures
  listener.answerWith(api);
  return async () => {
    watched.stop();
    await database.close();
  };
}
