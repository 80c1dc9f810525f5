import { Neo4jError } from 'neo4j-driver';
import { GraphError, needsRestart, networkReason } from '../errors.ts';

/** What an error is said about: the server, the database and, where one ran, the statement. */
export interface ErrorPlace {
  readonly uri: string;
  readonly database: string;
  readonly statement?: string;
  /** Folder of the server's logs; known for the embedded server only. */
  readonly logs?: string;
}

interface Translation {
  /** Matches the start of a server's or the driver's code. */
  readonly driverCode: RegExp;
  readonly code: string;
  readonly message: (place: ErrorPlace, original: string, error: Neo4jError) => string;
}

/** First match wins; the last takes what none foresaw. */
const TRANSLATIONS: readonly Translation[] = [
  {
    driverCode: /^Neo\.ClientError\.Security\.(Unauthorized|TokenExpired|CredentialsExpired)/,
    code: 'GRAPH_UNAUTHORIZED',
    message: ({ uri }) =>
      `Neo4j at ${uri} refuses the user name or password; check NEO4J_USERNAME and NEO4J_PASSWORD`,
  },
  {
    driverCode: /^Neo\.ClientError\.Security\.AuthenticationRateLimit/,
    code: 'GRAPH_RATE_LIMITED',
    message: ({ uri }) =>
      `Neo4j at ${uri} takes no logins for a while after too many wrong passwords; wait some seconds, check NEO4J_PASSWORD, then run the command again`,
  },
  {
    driverCode: /^Neo\.ClientError\.Security\.Forbidden/,
    code: 'GRAPH_FORBIDDEN',
    message: ({ uri, database }, original) =>
      `Neo4j at ${uri} does not allow this user to do that in database "${database}": ${original}`,
  },
  {
    driverCode: /^Neo\.ClientError\.Database\.DatabaseNotFound/,
    code: 'GRAPH_NO_DATABASE',
    message: ({ uri, database }) =>
      `Neo4j at ${uri} has no database "${database}"; create it or set NEO4J_DATABASE to one that exists (the usual one is neo4j)`,
  },
  {
    // A transaction that timed out while it waited for a lock.
    driverCode: /^Neo\.(ClientError|TransientError)\.Transaction\.(LockClientStopped|LockAcquisitionTimeout)/,
    code: 'GRAPH_LOCKED',
    message: ({ database }) =>
      `another command has been writing to database "${database}" for too long to wait; run this one again when it has ended`,
  },
  {
    driverCode: /^Neo\.(ClientError|TransientError)\.Transaction\.TransactionTimedOut/,
    code: 'GRAPH_TIME_OUT',
    message: ({ statement }) =>
      `Neo4j stopped ${statement === undefined ? 'a statement' : `cypher/${statement}.cypher`} because it took too long; ask for less, or allow more time`,
  },
  {
    driverCode: /^Neo\.ClientError\.Statement\.AccessMode/,
    code: 'GRAPH_READ_ONLY',
    message: ({ statement }) => `cypher/${statement ?? '?'}.cypher writes, and it was run for reading`,
  },
  {
    driverCode: /^Neo\.ClientError\.Schema\./,
    code: 'GRAPH_CONSTRAINT',
    message: ({ database }, original) =>
      `database "${database}" holds or was given what a constraint forbids: ${original}`,
  },
  {
    driverCode: /^Neo\.TransientError\.General\.(OutOfMemory|MemoryPoolOutOfMemory)/,
    code: 'GRAPH_MEMORY',
    message: ({ uri }) =>
      `Neo4j at ${uri} has not enough memory for this; give it more heap, or load fewer documents at a time`,
  },
  {
    driverCode: /^Neo\.TransientError\./,
    code: 'GRAPH_BUSY',
    message: ({ uri }, original) =>
      `Neo4j at ${uri} stayed busy and retries did not help; run the command again: ${original}`,
  },
  {
    driverCode: /^Neo\.DatabaseError\./,
    code: 'GRAPH_SERVER_FAILED',
    message: ({ uri }, original) =>
      `Neo4j at ${uri} failed; look into its log (disk full? file system read-only?): ${original}`,
  },
  {
    driverCode: /^(ServiceUnavailable|SessionExpired)/,
    code: 'GRAPH_UNREACHABLE',
    message: ({ uri, logs }, _original, error) =>
      logs === undefined
        ? `Neo4j at ${uri} cannot be reached: ${networkReason(error)}; check that it runs and that NEO4J_URI is right`
        : `the embedded Neo4j at ${uri} has ended or does not answer: ${networkReason(error)}; why, its log may say (${logs}); run the command again`,
  },
  {
    // The driver's own, without a code: what answers is silent or speaks another protocol.
    driverCode: /^(N\/A|ProtocolError)$/,
    code: 'GRAPH_UNREACHABLE',
    message: ({ uri }, original) =>
      `what answers at ${uri} is no Neo4j; NEO4J_URI must name its Bolt address (usual port 7687): ${firstLine(original)}`,
  },
  {
    driverCode: /^/,
    code: 'GRAPH_STATEMENT',
    message: ({ statement }, original) =>
      `Neo4j refuses ${statement === undefined ? 'a statement' : `cypher/${statement}.cypher`}: ${original}`,
  },
];

/** Said whatever the code: it differs with what was asked when the server broke. */
const NEEDS_RESTART: Omit<Translation, 'driverCode'> = {
  code: 'GRAPH_NEEDS_RESTART',
  message: ({ uri, logs }) =>
    logs === undefined
      ? `Neo4j at ${uri} met a critical error, such as a full disk, and must be restarted; mend what its log names, restart it, then run the command again`
      : `the embedded Neo4j at ${uri} met a critical error, such as a full disk; free some space, run "resgraph neo4j stop", then the command again; its log: ${logs}`,
};

/** The driver's error as a `GraphError` that says what, where and what to do; what is not the driver's passes through as it is. */
export function toGraphError(error: unknown, place: ErrorPlace): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const translation = needsRestart(error)
    ? NEEDS_RESTART
    : TRANSLATIONS.find(({ driverCode }) => driverCode.test(error.code));
  return translation === undefined
    ? error
    : new GraphError(translation.code, translation.message(place, error.message, error), { cause: error });
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
