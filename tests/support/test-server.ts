import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { type Config, loadConfig } from '../../src/config.ts';
import { connectNeo4j, type Neo4jConnection } from '../../src/embedded/connect.ts';

/** A Neo4j that may be emptied, and how to end it. */
export interface TestServer {
  readonly connection: Neo4jConnection;
  readonly stop: () => Promise<void>;
}

/** Starts an embedded server with a data folder of its own, or takes the one of `NEO4J_TEST_URI`. */
export async function startTestServer(): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'resgraph-test-'));
  const connection = await connectNeo4j(
    await testConfig(process.env, folder),
    (message) => process.stderr.write(`${message}\n`),
    { profile: 'short' },
  );
  return {
    connection,
    stop: async () => {
      await connection.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The user's cache and Java, nothing else of the environment. */
async function testConfig(env: NodeJS.ProcessEnv, dataDir: string): Promise<Config> {
  return loadConfig({
    JAVA_HOME: env['JAVA_HOME'],
    RESGRAPH_CACHE_DIR: env['RESGRAPH_CACHE_DIR'],
    RESGRAPH_MAVEN_REPOSITORY: env['RESGRAPH_MAVEN_REPOSITORY'],
    RESGRAPH_DATA_DIR: dataDir,
    // one server plans the texts of all tests, and holds the largest of their graphs
    RESGRAPH_NEO4J_HEAP_MB: '768',
    RESGRAPH_NEO4J_HTTP_PORT: String(await getPort()),
    RESGRAPH_NEO4J_BOLT_PORT: String(await getPort()),
    NEO4J_URI: env['NEO4J_TEST_URI'],
    NEO4J_USERNAME: env['NEO4J_TEST_USERNAME'],
    NEO4J_PASSWORD: env['NEO4J_TEST_PASSWORD'],
  });
}
