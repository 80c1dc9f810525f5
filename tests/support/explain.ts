/** What the planner of the run's database would do with a statement. */
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import type { Statement } from '../../src/graph/statements.ts';
import { testConnection } from './test-database.ts';

let opened: Driver | undefined;

/** Operators of the plan, without repetition: `NodeUniqueIndexSeek`, `Top`. Nothing runs. */
export async function explain(statement: Statement): Promise<string[]> {
  const { uri, username, password, database } = testConnection();
  opened ??= neo4j.driver(uri, neo4j.auth.basic(username, password));
  const { summary } = await opened.executeQuery(`EXPLAIN ${statement.text}`, {}, { database });
  if (summary.plan === false) throw new Error(`no plan for ${statement.name}`);
  return [...new Set(operatorsOf(summary.plan))];
}

/** Closes the connection that `explain` opened. */
export async function stopExplaining(): Promise<void> {
  await opened?.close();
  opened = undefined;
}

function operatorsOf(plan: Plan): string[] {
  return [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(operatorsOf)];
}
