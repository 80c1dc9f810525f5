/** A Bolt login as a check: is this server there, does it take this password, does it have this database. */
import neo4j, { Neo4jError } from 'neo4j-driver';
import { GraphError, messagesOf, needsRestart, networkReason } from '../errors.ts';

/** Where to log in, and as whom. */
export interface BoltTarget {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** Codes of the errors that `checkLogin` throws. */
type LoginFault =
  | 'NEO4J_UNREACHABLE'
  | 'NEO4J_UNAUTHORIZED'
  | 'NEO4J_RATE_LIMITED'
  | 'NEO4J_TLS'
  | 'NEO4J_DATABASE_MISSING'
  | 'NEO4J_NEEDS_RESTART'
  | 'NEO4J_FAILED';

/** A server that takes the connection and never answers; the driver gives this no code. */
const NO_ANSWER = /acquisition timed out/i;
/** What a refused certificate or a wrong scheme looks like in the driver's words. */
const TLS_WORDS = /certificate|self[- ]signed|\bTLS\b|\bSSL\b|wrong version number|secure TLS|EPROTO/i;

/**
 * Logs in and runs one trivial read.
 *
 * @throws GraphError whose code is a `LoginFault` and whose message says what to do
 */
export async function checkLogin(target: BoltTarget, timeoutMs: number): Promise<void> {
  if (target.database === 'system') {
    throw new GraphError(
      'NEO4J_DATABASE_MISSING',
      'the database "system" cannot hold the graph: set NEO4J_DATABASE to another (the usual one is neo4j).',
    );
  }
  let driver: ReturnType<typeof neo4j.driver> | undefined;
  try {
    driver = neo4j.driver(target.uri, neo4j.auth.basic(target.username, target.password), {
      connectionTimeout: timeoutMs,
      connectionAcquisitionTimeout: timeoutMs,
      maxTransactionRetryTime: 0,
      maxConnectionPoolSize: 1,
      telemetryDisabled: true,
    });
    await driver.executeQuery('RETURN 1', {}, { database: target.database, routing: 'READ' });
  } catch (error) {
    throw loginError(target, error);
  } finally {
    await driver?.close();
  }
}

function loginError(target: BoltTarget, error: unknown): GraphError {
  const code = error instanceof Neo4jError ? error.code : '';
  const reason = networkReason(error);
  const at = `Neo4j at ${target.uri}`;
  const make = (fault: LoginFault, message: string): GraphError =>
    new GraphError(fault, message, { cause: error });
  if (code.startsWith('Neo.ClientError.Security.CredentialsExpired')) {
    return make(
      'NEO4J_UNAUTHORIZED',
      `${at} wants a new password for ${target.username} first: log in with Neo4j Browser or cypher-shell and change it.`,
    );
  }
  if (code.startsWith('Neo.ClientError.Security.AuthenticationRateLimit')) {
    return make(
      'NEO4J_RATE_LIMITED',
      `${at} takes no logins for a while after too many wrong passwords: wait some seconds, check NEO4J_PASSWORD, then try again.`,
    );
  }
  if (needsRestart(error)) {
    return make(
      'NEO4J_NEEDS_RESTART',
      `${at} met a critical error, such as a full disk, and must be restarted: mend what its log names, then restart it.`,
    );
  }
  if (code.startsWith('Neo.ClientError.Security.')) {
    return make(
      'NEO4J_UNAUTHORIZED',
      `${at} refuses user "${target.username}" or the password. Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
    );
  }
  if (code.includes('DatabaseNotFound') || code.includes('DatabaseUnavailable')) {
    return make(
      'NEO4J_DATABASE_MISSING',
      `${at} does not offer the database "${target.database}". Check NEO4J_DATABASE (the usual one is neo4j).`,
    );
  }
  if (TLS_WORDS.test(messagesOf(error))) {
    return make(
      'NEO4J_TLS',
      `no secure connection to ${at}: ${reason}. Check the scheme of NEO4J_URI: neo4j+s:// for a trusted certificate (Aura), ` +
        'neo4j+ssc:// for a self-signed one, neo4j:// without encryption.',
    );
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || NO_ANSWER.test(messagesOf(error))) {
    return make(
      'NEO4J_UNREACHABLE',
      `${at} cannot be reached: ${reason}. Check that it runs and that NEO4J_URI is right.`,
    );
  }
  return make(
    'NEO4J_FAILED',
    `${at} fails: ${reason}. Check that NEO4J_URI names its Bolt address (usual port 7687), and see its log.`,
  );
}
