/** One of the servers that are compared, as a process of its own: `node api-server.ts KIND`, with the connection as a message. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSchema, createYoga } from 'graphql-yoga';
import neo4jDriver, { type Driver } from 'neo4j-driver';
import { createApi } from '../../../src/api/create-api.ts';
import { type GraphConnection, openDatabase } from '../../../src/graph/database.ts';
import { neo4jGraphqlSchema } from './neo4j-graphql-schema.ts';
import { QUESTIONS } from './questions.ts';

/** Connections to Neo4j, the same for all. */
const POOL_SIZE = 16;

const listeners: Readonly<Record<string, (connection: GraphConnection) => Promise<RequestListener>>> = {
  raw: async (connection) => Promise.resolve(rawListener(driverOf(connection), connection.database)),
  api: (connection) => ourListener(connection, 0),
  cached: (connection) => ourListener(connection, 64),
  neo4jGraphql: async (connection) => {
    const driver = driverOf(connection);
    const context = { executionContext: driver, sessionConfig: { database: connection.database } };
    // eslint-disable-next-line @typescript-eslint/no-misused-promises -- yoga answers its own failures
    return createYoga({ schema: await neo4jGraphqlSchema(driver), context: () => context, ...PLAIN });
  },
  hello: async () =>
    Promise.resolve(
      createYoga({
        schema: createSchema({
          typeDefs: 'type Query { hello: String! }',
          resolvers: { Query: { hello: () => 'world' } },
        }),
        ...PLAIN,
      }),
    ),
};

const PLAIN = { logging: false, graphiql: false, landingPage: false, batching: false, multipart: false };

process.once('message', (connection: GraphConnection) => void serve(process.argv[2] ?? '', connection));

async function serve(kind: string, connection: GraphConnection): Promise<void> {
  const listener = await listeners[kind]?.(connection);
  if (listener === undefined) throw new Error(`there is no server "${kind}"`);
  const server = createServer(listener);
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
  process.once('disconnect', () => process.exit());
}

async function ourListener(connection: GraphConnection, cacheMb: number): Promise<RequestListener> {
  // eslint-disable-next-line @typescript-eslint/no-misused-promises -- yoga answers its own failures
  return createApi({
    database: await openDatabase(connection, { poolSize: POOL_SIZE }),
    extractor: {
      version: 'generated',
      explain: () => Promise.reject(new Error('nothing is explained here')),
    },
    allowedHosts: [],
    ...{ cacheMb, introspection: true, graphiql: false, version: 'measured' },
    report: (message) => process.stderr.write(`${message}\n`),
  });
}

function driverOf({ uri, username, password }: GraphConnection): Driver {
  return neo4jDriver.driver(uri, neo4jDriver.auth.basic(username, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: POOL_SIZE,
    telemetryDisabled: true,
  });
}

/** The least that a server can do: one statement in a read transaction, its rows as JSON. */
function rawListener(driver: Driver, database: string): RequestListener {
  const statements = new Map(QUESTIONS.map(({ name, cypher }) => [name, cypher]));
  return (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { question, variables } = JSON.parse(Buffer.concat(chunks).toString()) as {
        question: string;
        variables: Record<string, unknown>;
      };
      const session = driver.session({ database });
      session
        .executeRead((transaction) => transaction.run(statements.get(question) ?? '', variables))
        .then(({ records }) => {
          response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
          response.end(JSON.stringify({ data: records.map((record) => record.toObject()) }));
        })
        .catch((error: unknown) => {
          response.writeHead(500);
          response.end(String(error));
        })
        .finally(() => void session.close());
    });
  };
}
