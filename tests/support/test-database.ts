/** The database of the integration run, for tests. */
import neo4j, { type Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import type { TestConnection } from './neo4j-global-setup.ts';

/** How to reach the server of the run. */
export function testConnection(): TestConnection {
  return inject('neo4j');
}

/** Runs one statement outside the product's own code; numbers come as JavaScript numbers. */
export async function runCypher(
  statement: string,
  parameters: Record<string, unknown> = {},
): Promise<Record<string, unknown>[]> {
  return withDriver(async (driver, database) => {
    const { records } = await driver.executeQuery(statement, parameters, { database });
    return records.map((record) => record.toObject());
  });
}

/** Deletes every node, constraint and index: the next test starts with an empty database. */
export async function wipe(): Promise<void> {
  await withDriver(async (driver, database) => {
    const run = async (statement: string): Promise<Record<string, unknown>[]> => {
      // Not executeQuery: CALL … IN TRANSACTIONS wants an auto-commit transaction.
      const session = driver.session({ database });
      try {
        return (await session.run(statement)).records.map((record) => record.toObject());
      } finally {
        await session.close();
      }
    };
    await run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
    for (const { name } of await run('SHOW CONSTRAINTS YIELD name'))
      await run(`DROP CONSTRAINT \`${String(name)}\``);
    for (const { name } of await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")) {
      await run(`DROP INDEX \`${String(name)}\``);
    }
  });
}

async function withDriver<Result>(
  work: (driver: Driver, database: string) => Promise<Result>,
): Promise<Result> {
  const { uri, username, password, database } = testConnection();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    return await work(driver, database);
  } finally {
    await driver.close();
  }
}
