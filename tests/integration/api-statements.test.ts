import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleQueries } from '../../src/api/example-queries.ts';
import type { Database } from '../../src/graph/database.ts';
import { createSchema } from '../../src/api/schema.ts';
import { linkShapes } from '../../src/api/resolvers/link-resolvers.ts';
import { pagedStatements, shapedStatement } from '../../src/graph/statement-shapes.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { countingDatabase, dataOf, loadReports, testApi } from '../support/api-graph.ts';
import { openTestDatabase } from '../support/graph-database.ts';
import { explain, stopExplaining } from '../support/explain.ts';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
  await loadReports(database);
});
afterAll(async () => {
  await stopExplaining();
  await database.close();
});

async function statementsOf(query: string): Promise<string[]> {
  const counting = countingDatabase(database);
  await dataOf(testApi(counting.database).api, query);
  return counting.statements.sort();
}

describe('The number of statements', () => {
  it('does not grow with the number of rows', async () => {
    const query = (first: number): string => `{ entities(first: ${first}) { nodes {
      name
      facts(first: 10) { nodes { quote subject { name } object { name } document { symbol } passage { text document { id } } } }
      referenceLinks { to { name } }
      descriptions { document { name } }
      mentions { passage { where } entity { name } }
    } } }`;
    const one = await statementsOf(query(1));
    const many = await statementsOf(query(50));
    expect(many.length).toBeLessThanOrEqual(9);
    expect(new Set(many).size).toBeGreaterThanOrEqual(new Set(one).size);
    expect(many.filter((name) => name === 'read/facts-of-entities')).toHaveLength(1);
  });

  it('is one for a page of facts with their ends, and two more for documents and passages', async () => {
    expect(
      await statementsOf('{ facts(first: 50) { nodes { subject { name } object { name } where quote } } }'),
    ).toEqual(['read/facts-page']);
    expect(
      await statementsOf('{ facts(first: 50) { nodes { document { name } passage { text } } } }'),
    ).toEqual(['read/entities-by-ids', 'read/facts-page', 'read/passages-by-ids']);
  });

  it('is three for the matrix with quotes and documents', async () => {
    const example = exampleQueries()[0]!.query;
    expect(await statementsOf(example)).toEqual([
      'read/collaborations',
      'read/entities-by-ids',
      'read/facts-by-ids',
    ]);
  });
});

describe('Each statement for reading', () => {
  const names = [...loadStatements().keys()].filter((name) => name.startsWith('read/'));

  const shapes = [
    ...names.map((name) => shapedStatement(name, {})),
    ...pagedStatements().map((name) => shapedStatement(name, { backward: true })),
    ...linkShapes(createSchema()).map((shape) => shapedStatement('read/links-of-entities', shape)),
  ];

  it.each(shapes.map((shape) => [shape.name, shape] as const))(
    '%s goes through an index',
    async (_name, shape) => {
      const operators = await explain(shape);
      expect(
        operators.filter((operator) =>
          /^(AllNodesScan|.*AllRelationshipsScan|.*RelationshipTypeScan|NodeByLabelScan)$/.test(operator),
        ),
      ).toEqual([]);
    },
  );
});
