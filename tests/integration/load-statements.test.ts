import neo4j, { type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { prepareGraph } from '../../src/graph/schema.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { clearGraph, openTestDatabase } from '../support/graph-database.ts';
import { testConnection } from '../support/test-database.ts';

/** Statements that may scan, each with its reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  'verify/stray-nodes': 'run by verify only when counts disagree; limited',
  'verify/stray-relationships': 'run by verify only when counts disagree; limited',
  'write/delete-some-nodes': 'deletes all that the labels hold, so many at a time',
};

/** Full scans, and label scans, which no statement of the loader needs. */
const SCANS =
  /^(AllNodesScan|(Un|D)irectedAllRelationshipsScan|NodeByLabelScan|UnionNodeByLabelsScan|IntersectionNodeByLabelsScan|SubtractionNodeByLabelsScan|(Un|D)irected(Union)?RelationshipTypes?Scan)/;

let database: Database;
const driver = (() => {
  const { uri, username, password } = testConnection();
  return neo4j.driver(uri, neo4j.auth.basic(username, password));
})();

beforeAll(async () => {
  await clearGraph();
  database = await openTestDatabase();
  await prepareGraph(database);
});
afterAll(async () => {
  await database.close();
  await driver.close();
});

const statements = [...loadStatements().values()].filter(
  ({ name }) => /^(write|verify)\//.test(name) && name !== 'verify/list-indexes',
);

describe('plans of the loader’s statements', () => {
  it.each(statements.map(({ name, text, parameters }) => [name, text, parameters] as const))(
    '%s uses indexes or the count store',
    async (name, text, parameters) => {
      const values = Object.fromEntries(
        parameters.map(({ name: parameter, type }) => [parameter, exampleOf(type)]),
      );
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, values, {
        database: testConnection().database,
      });
      const scans = operatorsOf(summary.plan).filter((operator) => SCANS.test(operator));
      if (name in ALLOWED) expect(scans, 'an exception that no longer scans').not.toEqual([]);
      else expect(scans).toEqual([]);
    },
  );
});

function exampleOf(type: string): unknown {
  if (type.startsWith('LIST')) return [];
  if (type === 'MAP') return {};
  return type === 'INTEGER' ? neo4j.int(1) : 'x';
}

function operatorsOf(plan: Plan | false): string[] {
  return plan === false ? [] : [plan.operatorType, ...plan.children.flatMap(operatorsOf)];
}
