import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleQueries } from '../../src/api/example-queries.ts';
import type { Database } from '../../src/graph/database.ts';
import { createSchema } from '../../src/api/schema.ts';
import { linkShapes } from '../../src/api/resolvers/link-resolvers.ts';
import { pagedStatements, shapedStatement } from '../../src/graph/statement-shapes.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { countingDatabase, dataOf, fileOf, loadReports, testApi } from '../support/api-graph.ts';
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
  return counting.statements.map(fileOf).sort();
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

describe('What is asked of rows', () => {
  const lists = [
    'facts(first: 20) { nodes { FACT } edges { node { FACT } } }',
    'facts(first: 20, predicates: [COLLABORATES_WITH]) { totalCount nodes { FACT } }',
    'facts(last: 3, direction: OBJECT) { nodes { FACT } }',
    'facts(where: { status: { in: ["considered"] } }) { totalCount nodes { FACT } }',
    'links(first: 20) { nodes { NODE } edges { node { NODE } factCount evidence(first: 2) { nodes { EVIDENCE } } } }',
    'links(where: { node: { label: { in: [Organization] } } }) { totalCount edges { node { NODE } } }',
    'links(where: { node: { label: { in: [Organization, StudyGroup] } } }) { totalCount edges { node { NODE } } }',
    'links(where: { node: { known: true } }, last: 2) { totalCount edges { node { NODE } evidence { nodes { EVIDENCE } } } }',
  ];
  const little = {
    FACT: 'id quote where subject { id name } object { id name title }',
    NODE: 'id name',
    EVIDENCE: 'id quote',
  };
  const much = {
    FACT: 'id quote where subject { id name MORE_NODE } object { id name title MORE_NODE } MORE_FACT',
    NODE: 'id name MORE_NODE',
    EVIDENCE: 'id quote MORE_FACT subject { id MORE_NODE } object { id }',
  };
  const more = {
    MORE_NODE: '... on Entity { aliases known properties { key } }',
    MORE_FACT: 'rule confidence planned start qualifiers { mode }',
  };
  const filled = (text: string, parts: Readonly<Record<string, string>>): string =>
    Object.entries(parts).reduce(
      (filling, [key, part]) => filling.replace(new RegExp(`\\b${key}\\b`, 'g'), part),
      text,
    );

  it.each(lists)('does not change the rest of the answer: %s', async (list) => {
    const ask = (selection: string): Promise<any> =>
      dataOf(
        testApi(database).api,
        `{ entity(id: "itu-t-sg20") { id ${selection} } body(name: "SG12") { id ${selection} } }`,
      );
    const short = await ask(filled(list, little));
    const long = await ask(filled(filled(list, much), more));
    expect(JSON.stringify(short).length).toBeGreaterThan(60);
    expect(long).toMatchObject(short);
  });

  it('brings an entity with the one list that is asked of it', async () => {
    const one = (id: string): string =>
      `{ entity(id: "${id}") { id ... on StudyGroup { collaborators { edges { node { name } } } } } }`;
    expect(await statementsOf(one('itu-t-sg20'))).toEqual(['read/links-of-entities']);
    const { api } = testApi(database);
    expect((await dataOf(api, one('itu-t-sg20'))).entity.collaborators.edges.length).toBeGreaterThan(0);
    expect(await dataOf(api, one('org-w3c'))).toEqual({ entity: { id: 'org-w3c' } });
    expect(await dataOf(api, one('nobody'))).toEqual({ entity: null });
    expect(await statementsOf('{ entity(id: "itu-t-sg20") { aliases facts { nodes { quote } } } }')).toEqual([
      'read/facts-of-entities',
    ]);
    expect(
      await dataOf(api, '{ entity(id: "itu-t-sg20") { aliases facts(first: 1) { nodes { id } } } }'),
    ).toMatchObject(await dataOf(api, '{ entity(id: "itu-t-sg20") { aliases } }'));
    expect(
      await statementsOf(
        '{ entity(id: "itu-t-sg20") { facts { nodes { quote } } links { nodes { name } } } }',
      ),
    ).toEqual(['read/entities-by-ids', 'read/facts-of-entities', 'read/links-of-entities']);
  });
});

describe('Each statement for reading', () => {
  const LEAST = { unfiltered: true, narrowNodes: true, narrowFacts: true };
  const names = [...loadStatements().keys()].filter((name) => name.startsWith('read/'));

  const shapes = [
    ...names.map((name) => shapedStatement(name, {})),
    ...pagedStatements().map((name) => shapedStatement(name, { backward: true })),
    ...linkShapes(createSchema()).flatMap((shape) => [
      shapedStatement('read/links-of-entities', shape),
      shapedStatement('read/links-of-entities', { ...shape, ...LEAST, bareLinks: true }),
    ]),
    ...(['read/facts-page', 'read/facts-of-document', 'read/facts-of-entities'] as const).flatMap((name) => [
      shapedStatement(name, LEAST),
      shapedStatement(name, { ...LEAST, types: ['APPROVED'] }),
    ]),
    shapedStatement('read/facts-of-entities', { ...LEAST, role: 'OBJECT' }),
    shapedStatement('read/entities-page', { unfiltered: true, narrowNodes: true, label: 'Recommendation' }),
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
