/** A Bolt login as a check: is this server there, does it take this password, does it have this database. */
import neo4j, { Neo4jError } from 'neo4j-driver';
import { GraphError } from '../errors.ts';

/** Where to log in, and as whom. */
export interface BoltTarget {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** Codes of the errors that `checkLogin` throws. */
type LoginFault =
  'NEO4J_UNREACHABLE' | 'NEO4J_UNAUTHORIZED' | 'NEO4J_TLS' | 'NEO4J_DATABASE_MISSING' | 'NEO4J_FAILED';

/** What a refused certificate or a wrong scheme looks like in the driver's words. */
const TLS_WORDS = /certificate|self[- ]signed|\bTLS\b|\bSSL\b|wrong version number|secure TLS|EPROTO/i;

/** What the driver adds when no server of a cluster answers: `Known routing table: RoutingTable[database=neo4j, …]`. */
const ROUTING_TABLE = / Known routing table: RoutingTable\[.*\]$/;

/**
 * Logs in and runs one trivial read.
 *
 * @throws GraphError whose code is a `LoginFault` and whose message says what to do
 */
export async function checkLogin(target: BoltTarget, timeoutMs: number): Promise<void> {
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
  const reason = (error instanceof Error ? error.message : String(error))
    .split('\n')[0]
    ?.replace(ROUTING_TABLE, '');
  const at = `Neo4j at ${target.uri}`;
  const make = (fault: LoginFault, message: string): GraphError =>
    new GraphError(fault, message, { cause: error });
  if (code.startsWith('Neo.ClientError.Security.CredentialsExpired')) {
    return make(
      'NEO4J_UNAUTHORIZED',
      `${at} wants a new password for ${target.username} first: log in with Neo4j Browser or cypher-shell and change it.`,
    );
  }
  if (code.startsWith('Neo.ClientError.Security.')) {
    return make(
      'NEO4J_UNAUTHORIZED',
      `${at} refuses user "${target.username}": ${reason} Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
    );
  }
  if (code.includes('DatabaseNotFound') || code.includes('DatabaseUnavailable')) {
    return make(
      'NEO4J_DATABASE_MISSING',
      `${at} does not offer the database "${target.database}": ${reason} Check NEO4J_DATABASE.`,
    );
  }
  if (TLS_WORDS.test(fullMessage(error))) {
    return make(
      'NEO4J_TLS',
      `no secure connection to ${at}: ${reason} Check the scheme of NEO4J_URI: neo4j+s:// for a trusted certificate (Aura), ` +
        'neo4j+ssc:// for a self-signed one, neo4j:// without encryption.',
    );
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') {
    return make(
      'NEO4J_UNREACHABLE',
      `${at} cannot be reached: ${reason} Check that it runs and that NEO4J_URI is right.`,
    );
  }
  return make('NEO4J_FAILED', `${at} fails: ${reason}`);
}

/** Message of an error with those of its causes. */
function fullMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message} ${fullMessage(error.cause)}`;
}
