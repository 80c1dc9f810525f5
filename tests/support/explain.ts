/** What the planner of the run's database would do with a statement. */
import neo4j, { type Plan } from 'neo4j-driver';
import type { Statement } from '../../src/graph/statements.ts';
import { testConnection } from './test-database.ts';

/** Operators of the plan, without repetition: `NodeUniqueIndexSeek`, `Top`. Nothing runs. */
export async function explain(statement: Statement): Promise<string[]> {
  const { uri, username, password, database } = testConnection();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const { summary } = await driver.executeQuery(`EXPLAIN ${statement.text}`, {}, { database });
    if (summary.plan === false) throw new Error(`no plan for ${statement.name}`);
    return [...new Set(operatorsOf(summary.plan))];
  } finally {
    await driver.close();
  }
}

function operatorsOf(plan: Plan): string[] {
  return [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(operatorsOf)];
}
