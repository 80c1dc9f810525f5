/**
 * One Neo4j for the whole integration run: an embedded server with a data folder of its own, or `NEO4J_TEST_URI`
 * with `NEO4J_TEST_USERNAME` and `NEO4J_TEST_PASSWORD`. Never `NEO4J_URI`: the tests delete every node.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import type { TestProject } from 'vitest/node';
import { type Config, loadConfig } from '../../src/config.ts';
import { connectNeo4j } from '../../src/embedded/connect.ts';

/** How tests reach the server of the run: `inject('neo4j')`. */
export interface TestConnection {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: TestConnection;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'resgraph-test-'));
  const connection = await connectNeo4j(
    await testConfig(process.env, folder),
    (message) => process.stderr.write(`${message}\n`),
    { profile: 'short' },
  );
  const { uri, username, password, database } = connection;
  project.provide('neo4j', { uri, username, password, database });
  return async () => {
    await connection.close();
    await rm(folder, { recursive: true, force: true });
  };
}

/** The user's cache and Java, nothing else of the environment. */
async function testConfig(env: NodeJS.ProcessEnv, dataDir: string): Promise<Config> {
  return loadConfig({
    JAVA_HOME: env['JAVA_HOME'],
    RESGRAPH_CACHE_DIR: env['RESGRAPH_CACHE_DIR'],
    RESGRAPH_MAVEN_REPOSITORY: env['RESGRAPH_MAVEN_REPOSITORY'],
    RESGRAPH_DATA_DIR: dataDir,
    RESGRAPH_NEO4J_HTTP_PORT: String(await getPort()),
    RESGRAPH_NEO4J_BOLT_PORT: String(await getPort()),
    NEO4J_URI: env['NEO4J_TEST_URI'],
    NEO4J_USERNAME: env['NEO4J_TEST_USERNAME'],
    NEO4J_PASSWORD: env['NEO4J_TEST_PASSWORD'],
  });
}
