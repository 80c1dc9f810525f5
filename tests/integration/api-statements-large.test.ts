/** However much a graph holds, the same request runs the same statements: counted on a small graph and on one fifteen times as large. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { countingDatabase, dataOf, testApi } from '../support/api-graph.ts';
import { writeGeneratedGraph } from '../support/generated-graph.ts';
import { clearGraphInBatches, openTestDatabase } from '../support/graph-database.ts';

const SMALL = { documents: 4, newEntities: 36 };
const LARGE = { documents: 60, newEntities: 36 };

const QUERIES: Readonly<Record<string, string>> = {
  'links below links below links, each with evidence': `{
    entities(labels: [StudyGroup], first: 20) { nodes { name ... on StudyGroup {
      collaborators(first: 10, where: { node: { label: { in: [Organization] } } }) { totalCount edges { factCount modes
        evidence(first: 3) { nodes { quote document { name } passage { where } } }
        node { name ... on Organization { engagedOn(first: 3) { edges {
          evidence(first: 2) { nodes { quote } } node { name } } } } }
      } }
    } } } }`,
  'evidence of links from the end': `{
    entities(labels: [StudyGroup], first: 30) { nodes { ... on StudyGroup {
      collaborators(last: 20) { edges { evidence(last: 2) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage } } } pageInfo { hasNextPage } }
    } } } }`,
  'documents, sections, passages, names in them and what tables say of these': `{
    documents(first: 2) { nodes { sections { passages(first: 4) { totalCount nodes { text facts { quote }
      mentions { surface entity { name referenceLinks { to { name } } } } } } } } } }`,
  'facts of facts of facts': `{
    facts(first: 10) { nodes { document { name } passage { text } subject { name ... on Entity { facts(first: 10) { nodes {
      object { facts(first: 5) { totalCount nodes { quote object { name } } } descriptions { names } mentions(first: 5) { passage { where } } } } } } } } } }`,
  'the matrix with statements, passages and names': `{
    collaborations(first: 40, rollUp: true) { totalCount nodes { namedBodies { name } namedPartners { name }
      facts(first: 5) { quote document { name } passage { mentions { entity { name } } } } } } }`,
  'a timeline with what each entry is about': `{
    timeline(first: 40, kinds: [APPROVED]) { totalCount undated nodes { entity { name links(first: 3) { nodes { name } } } facts { quote passage { where } } } } }`,
  'everything around an entity': `{
    neighbourhood(entity: "itu-t", depth: 1, first: 500) { nodes { entity { name } } links { from { name } facts { quote } references { source } } } }`,
  'search with snippets and facts of what was found': `{
    entities: search(query: "forum", kinds: [ENTITY], first: 30) { totalCount facets { labels { count } }
      nodes { snippet { text } entity { name facts(first: 2) { nodes { quote } } } } }
    passages: search(query: "metering", kinds: [PASSAGE], first: 30) { totalCount facets { documents { document { name } } }
      nodes { snippet { text } passage { where mentions { surface } } } } }`,
};

let database: Database;
const small = new Map<string, readonly string[]>();

async function statementsOf(query: string): Promise<{ statements: readonly string[]; rows: number }> {
  const counting = countingDatabase(database);
  const data = await dataOf(testApi(counting.database).api, query);
  return { statements: counting.statements.sort(), rows: JSON.stringify(data).length };
}

beforeAll(async () => {
  database = await openTestDatabase();
  await writeGeneratedGraph(database, SMALL);
  for (const [name, query] of Object.entries(QUERIES))
    small.set(name, (await statementsOf(query)).statements);
  const { nodes, relationships } = await writeGeneratedGraph(database, LARGE);
  expect(nodes).toBeGreaterThan(5_000);
  expect(relationships).toBeGreaterThan(17_000);
});
afterAll(async () => {
  await clearGraphInBatches();
  await database.close();
});

describe('The statements of a request on a large graph are those on a small one', () => {
  it.each(Object.entries(QUERIES))('%s', async (name, query) => {
    const { statements, rows } = await statementsOf(query);
    expect(rows).toBeGreaterThan(1_000);
    expect(statements).toEqual(small.get(name));
    expect(statements.length).toBeLessThanOrEqual(12);
  });
});
