/**
 * One Neo4j for the whole integration run: an embedded server with a data folder of its own, or `NEO4J_TEST_URI`
 * with `NEO4J_TEST_USERNAME` and `NEO4J_TEST_PASSWORD`. Never `NEO4J_URI`: the tests delete every node.
 */
import type { TestProject } from 'vitest/node';
import { startTestServer } from './test-server.ts';

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
  const { connection, stop } = await startTestServer();
  const { uri, username, password, database } = connection;
  project.provide('neo4j', { uri, username, password, database });
  return stop;
}
