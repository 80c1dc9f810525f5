/** One way to a Neo4j, whichever it is: the user's own, or the embedded server. */
import type { Config } from '../config.ts';
import { checkLogin } from './bolt-login.ts';
import { openEmbeddedServer } from './embedded-server.ts';
import { EMBEDDED_DATABASE, EMBEDDED_USERNAME, serverHome } from './server-home.ts';
import { boltUri, browserUrl } from './server-ready.ts';
import type { ServerProfile } from './server-settings.ts';

/** A Neo4j that took our login a moment ago. */
export interface Neo4jConnection {
  /** Bolt or routing address for the driver. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** Neo4j Browser; known for the embedded server only. */
  readonly browserUrl?: string;
  /** Folder of the server's logs; known for the embedded server only. */
  readonly logs?: string;
  /** `external`: the user's own; `attached`: the embedded server of another command; `started`: by this one. */
  readonly kind: 'external' | 'attached' | 'started';
  /** Whether the embedded server has ended by itself; known only where this process started it. */
  readonly hasEnded?: () => boolean;
  /** Ends the use; stops the embedded server only when this process started it. */
  readonly close: () => Promise<void>;
}

/** How an embedded server is started when there is none. */
export interface ConnectOptions {
  /** `serving` by default. */
  readonly profile?: ServerProfile;
  /** Ends the fetching of the server early. */
  readonly signal?: AbortSignal;
}

const EXTERNAL_TIMEOUT_MS = 10_000;

/**
 * Connects to `NEO4J_URI` when it is set, else to the embedded server, which is fetched and started where needed.
 *
 * @param report - told what is awaited
 * @throws GraphError when the user's own Neo4j cannot be used: unreachable, password, TLS, database
 * @throws ServerError when the embedded server cannot be fetched or started
 */
export async function connectNeo4j(
  config: Config,
  report: (message: string) => void,
  options: ConnectOptions = {},
): Promise<Neo4jConnection> {
  const { uri, username, password = '', database } = config.neo4j;
  if (uri !== undefined) {
    await checkLogin({ uri, username, password, database }, EXTERNAL_TIMEOUT_MS);
    return { uri, username, password, database, kind: 'external', close: async () => Promise.resolve() };
  }
  const server = await openEmbeddedServer(config, report, {
    profile: options.profile ?? 'serving',
    stays: false,
    signal: options.signal,
  });
  return {
    uri: boltUri(server.record.ports),
    username: EMBEDDED_USERNAME,
    password: server.password,
    database: EMBEDDED_DATABASE,
    browserUrl: browserUrl(server.record.ports),
    logs: serverHome(config.dataDir).logs,
    kind: server.kind,
    ...(server.hasEnded !== undefined && { hasEnded: server.hasEnded }),
    close: server.close,
  };
}
