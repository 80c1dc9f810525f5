import neo4j, { type Driver, type ManagedTransaction, type Session, type SessionMode } from 'neo4j-driver';
import { GraphError } from '../errors.ts';
import { type ErrorPlace, toGraphError } from './driver-errors.ts';
import { decode, encodeParameters } from './driver-values.ts';
import { loadStatements, statement, type Statement } from './statements.ts';

/** Where a Neo4j server is and how to log in. */
export interface GraphConnection {
  /** `bolt://`, `neo4j://` or their `+s` forms. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** Folder of the server's logs; known for the embedded server only. */
  readonly logs?: string;
}

/** How long the database may take; all in milliseconds. */
export interface DatabaseOptions {
  /** For one read; beyond it the read fails with `GRAPH_TIME_OUT`. Default 30,000. */
  readonly queryTimeoutMs?: number;
  /** For one write transaction, waiting for another loader included. Default 600,000. */
  readonly writeTimeoutMs?: number;
  /** How long the driver goes on retrying a transaction that met a passing fault. Default 15,000. */
  readonly retryTimeMs?: number;
  /** Connections to the server at once. Default 8. */
  readonly poolSize?: number;
}

export type Parameters = Readonly<Record<string, unknown>>;

/** Statements inside one transaction. */
export interface Transaction {
  /** Rows as plain data; their shape is what the statement's `@returns` line says. */
  run<Row = Record<string, unknown>>(statement: Statement, parameters?: Parameters): Promise<Row[]>;
}

/** What the server says that it changed, summed over committed transactions. */
export interface WriteCounts {
  readonly nodesCreated: number;
  readonly nodesDeleted: number;
  readonly relationshipsCreated: number;
  readonly relationshipsDeleted: number;
  readonly propertiesSet: number;
  readonly labelsAdded: number;
  readonly labelsRemoved: number;
  readonly schemaChanges: number;
}

/** A Neo4j database. No type of the driver passes this border. */
export interface Database {
  readonly uri: string;
  readonly name: string;
  /** Runs one statement in READ access mode, which the server enforces. */
  read<Row = Record<string, unknown>>(statement: Statement, parameters?: Parameters): Promise<Row[]>;
  /** Several reads that see one state. */
  readTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** All of `work` or nothing; `work` may run again after a passing fault, so it must not keep state. */
  writeTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** What was written through this object so far. */
  writes(): WriteCounts;
  close(): Promise<void>;
}

/** First version that knows dynamic labels and relationship types in `SET` and `CREATE`. */
const OLDEST_SERVER = { major: 5, minor: 26 };

/**
 * Opens a database and checks that it answers.
 *
 * @throws GraphError `GRAPH_UNREACHABLE`, `GRAPH_UNAUTHORIZED`, `GRAPH_NO_DATABASE`, `GRAPH_OLD_SERVER`, `GRAPH_URI`
 */
export async function openDatabase(
  connection: GraphConnection,
  options: DatabaseOptions = {},
): Promise<Database> {
  loadStatements();
  const place = placeOf(connection);
  if (connection.database === 'system') {
    throw new GraphError(
      'GRAPH_NO_DATABASE',
      `the database "system" of Neo4j at ${connection.uri} cannot hold the graph; set NEO4J_DATABASE to another (the usual one is neo4j)`,
    );
  }
  const driver = createDriver(connection, options);
  try {
    const server = await driver.getServerInfo({ database: connection.database });
    checkVersion(server.agent ?? '', connection.uri);
    const database = databaseOn(driver, connection, options);
    // Only a statement tells whether the database exists.
    await database.read(statement('verify/graph-info'));
    return database;
  } catch (error) {
    await driver.close();
    throw toGraphError(error, place);
  }
}

function placeOf({ uri, database, logs }: GraphConnection): ErrorPlace {
  return { uri, database, ...(logs !== undefined && { logs }) };
}

function createDriver({ uri, username, password }: GraphConnection, options: DatabaseOptions): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: options.poolSize ?? 8,
      connectionTimeout: 10_000,
      connectionAcquisitionTimeout: 30_000,
      maxTransactionRetryTime: options.retryTimeMs ?? 15_000,
      telemetryDisabled: true,
    });
  } catch (error) {
    throw new GraphError(
      'GRAPH_URI',
      `"${uri}" is not an address of Neo4j; expected something like neo4j://host:7687 in NEO4J_URI`,
      { cause: error },
    );
  }
}

function checkVersion(agent: string, uri: string): void {
  // `Neo4j/5.26.30`; Aura says `Neo4j/5.27-aura`, calendar versions `Neo4j/2026.08.1`.
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  if (major === undefined || minor === undefined) return;
  const { major: oldestMajor, minor: oldestMinor } = OLDEST_SERVER;
  if (Number(major) > oldestMajor || (Number(major) === oldestMajor && Number(minor) >= oldestMinor)) return;
  throw new GraphError(
    'GRAPH_OLD_SERVER',
    `${agent} at ${uri} is too old; resolution-graph needs Neo4j ${String(oldestMajor)}.${String(oldestMinor)} or newer`,
  );
}

function databaseOn(driver: Driver, connection: GraphConnection, options: DatabaseOptions): Database {
  const counts = emptyCounts();
  const bookmarkManager = driver.executeQueryBookmarkManager;
  const inSession = async <T>(
    work: (session: Session, running: { statement?: string }) => Promise<T>,
    defaultAccessMode: SessionMode = neo4j.session.WRITE,
  ): Promise<T> => {
    const running: { statement?: string } = {};
    const session = driver.session({ database: connection.database, bookmarkManager, defaultAccessMode });
    try {
      return await work(session, running);
    } catch (error) {
      throw toGraphError(error, { ...placeOf(connection), ...running });
    } finally {
      await session.close().catch(() => undefined); // a broken connection has been reported above
    }
  };

  const timeout = options.queryTimeoutMs ?? 30_000;
  const readTransaction = <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> =>
    inSession((session, running) =>
      session.executeRead((managed) => work(transactionOn(managed, running, emptyCounts())), { timeout }),
    );
  /** One round trip instead of three, for begin and commit of a transaction wait for the server; retries come with a transaction. */
  const read = <Row>(text: Statement, parameters?: Parameters): Promise<Row[]> =>
    inSession(async (session, running) => {
      const run: Runner['run'] = (cypher, values) => session.run(cypher, values, { timeout });
      try {
        return await transactionOn({ run }, running, emptyCounts()).run<Row>(text, parameters);
      } catch (error) {
        if (!neo4j.isRetryableError(error)) throw error;
        return await readTransaction((transaction) => transaction.run<Row>(text, parameters));
      }
    }, neo4j.session.READ);

  return {
    uri: connection.uri,
    name: connection.database,
    readTransaction,
    read,
    writeTransaction: (work) =>
      inSession(async (session, running) => {
        let attempt = emptyCounts();
        const result = await session.executeWrite(
          (managed) => {
            attempt = emptyCounts(); // what a failed attempt wrote was rolled back
            return work(transactionOn(managed, running, attempt));
          },
          { timeout: options.writeTimeoutMs ?? 600_000 },
        );
        addCounts(counts, attempt);
        return result;
      }),
    writes: () => ({ ...counts }),
    close: () => driver.close(),
  };
}

/** A transaction of the driver, or a session that makes one for each statement. */
type Runner = Pick<ManagedTransaction, 'run'>;

function transactionOn(managed: Runner, running: { statement?: string }, counts: MutableCounts): Transaction {
  return {
    async run<Row>(text: Statement, parameters: Parameters = {}): Promise<Row[]> {
      running.statement = text.name;
      const result = await managed.run(text.text, encodeParameters(text, parameters));
      const updates = result.summary.counters.updates();
      const { nodesCreated, nodesDeleted, relationshipsCreated, relationshipsDeleted } = updates;
      const { propertiesSet, labelsAdded, labelsRemoved } = updates;
      const { indexesAdded, indexesRemoved, constraintsAdded, constraintsRemoved } = updates;
      addCounts(counts, {
        ...{ nodesCreated, nodesDeleted, relationshipsCreated, relationshipsDeleted },
        ...{ propertiesSet, labelsAdded, labelsRemoved },
        schemaChanges: indexesAdded + indexesRemoved + constraintsAdded + constraintsRemoved,
      });
      return result.records.map((record) => decode(record.toObject()) as Row);
    },
  };
}

type MutableCounts = { -readonly [Key in keyof WriteCounts]: number };

function emptyCounts(): MutableCounts {
  return {
    nodesCreated: 0,
    nodesDeleted: 0,
    relationshipsCreated: 0,
    relationshipsDeleted: 0,
    propertiesSet: 0,
    labelsAdded: 0,
    labelsRemoved: 0,
    schemaChanges: 0,
  };
}

function addCounts(sum: MutableCounts, more: WriteCounts): void {
  for (const key of Object.keys(sum) as (keyof WriteCounts)[]) sum[key] += more[key];
}
