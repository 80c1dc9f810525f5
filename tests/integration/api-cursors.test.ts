import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../../src/api/create-api.ts';
import type { Database } from '../../src/graph/database.ts';
import { dataOf, loadReports, reloadReports, testApi } from '../support/api-graph.ts';
import { openTestDatabase } from '../support/graph-database.ts';

let database: Database;
let api: Api;

beforeAll(async () => {
  database = await openTestDatabase();
  await loadReports(database);
  ({ api } = testApi(database));
});
afterAll(async () => database.close());

/** A list with `PAGE` for its arguments, and the path to it. */
const LISTS: readonly (readonly [query: string, path: readonly string[]])[] = [
  ['{ entities(PAGE) { nodes { id } CURSORS } }', ['entities']],
  ['{ facts(PAGE) { nodes { id } CURSORS } }', ['facts']],
  [
    '{ collaborations(rollUp: true, PAGE) { nodes { body { id } partner { id } } CURSORS } }',
    ['collaborations'],
  ],
  ['{ timeline(PAGE) { nodes { kind date entity { id } } CURSORS } }', ['timeline']],
  ['{ passages(document: "doc-c20-33", PAGE) { nodes { id } CURSORS } }', ['passages']],
  ['{ documents(PAGE) { nodes { id } CURSORS } }', ['documents']],
  ['{ entity(id: "itu-t-sg20") { facts(PAGE) { nodes { id } CURSORS } } }', ['entity', 'facts']],
  ['{ entity(id: "itu-t-sg20") { links(PAGE) { nodes { id } CURSORS } } }', ['entity', 'links']],
  [
    '{ entity(id: "itu-t-sg20") { links(orderBy: FACTS, PAGE) { nodes { id } CURSORS } } }',
    ['entity', 'links'],
  ],
  [
    '{ document(id: "doc-c20-33") { statements(PAGE) { nodes { id } CURSORS } } }',
    ['document', 'statements'],
  ],
];

async function page(query: string, path: readonly string[], range: string): Promise<any> {
  const data = await dataOf(
    api,
    query.replace('PAGE', range).replace('CURSORS', 'pageInfo { startCursor endCursor hasNextPage }'),
  );
  return path.reduce((inner, key) => inner[key], data);
}

describe('A cursor', () => {
  it('leads on from the same row when all was removed and loaded again', async () => {
    const read = async (cursors?: readonly string[]): Promise<any[]> => {
      const pages = [];
      for (const [at, [query, path]] of LISTS.entries())
        pages.push({
          query,
          ...(await page(
            query,
            path,
            cursors === undefined ? 'first: 1' : `first: 100, after: "${cursors[at]}"`,
          )),
        });
      return pages;
    };
    const first = await read();
    const cursors = first.map(({ pageInfo }) => pageInfo.endCursor);
    const rest = await read(cursors);
    expect(rest.filter(({ nodes }) => nodes.length === 0).map(({ query }) => query)).toEqual([]);
    await reloadReports(database);
    expect(await read()).toEqual(first);
    expect(await read(cursors)).toEqual(rest);
  });

  it('leads on from where its row was when that is gone', async () => {
    const [query, path] = [
      '{ entities(labels: [Organization], PAGE) { nodes { id } CURSORS } }',
      ['entities'],
    ] as const;
    const all = (await page(query, path, 'first: 100')).nodes;
    const first = await page(query, path, 'first: 2');
    // the key of a row that never was, just after the second
    const gone = Buffer.from(JSON.stringify(`${first.nodes[1].id}!`)).toString('base64url');
    expect((await page(query, path, `first: 100, after: "${gone}"`)).nodes).toEqual(all.slice(2));
  });
});
