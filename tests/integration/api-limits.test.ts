/** What is too much for one request, and what a request costs. */
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../../src/api/create-api.ts';
import { HIGHEST_COST, LARGEST_REQUEST, MOST_SHOWN_ITEMS } from '../../src/api/limits.ts';
import type { Database } from '../../src/graph/database.ts';
import { ask, countingDatabase, dataOf, loadReports, testApi } from '../support/api-graph.ts';
import { openTestDatabase } from '../support/graph-database.ts';

let database: Database;
let api: Api;

beforeAll(async () => {
  database = await openTestDatabase();
  await loadReports(database);
  ({ api } = testApi(database));
});
afterAll(async () => database.close());

const CUBE =
  'query ($first: Int = 10) { entities(first: $first) { nodes { facts(first: $first) { nodes { object { facts(first: $first) { nodes { id } } } } } } } }';

describe('Queries that are too large', () => {
  it.each([
    [
      'deep',
      `{ entity(id: "a") ${'{ facts { nodes { object '.repeat(6)} { id } ${'} } }'.repeat(6)} }`,
      'QUERY_TOO_DEEP',
      /more than 12 fields deep/,
    ],
    [
      'full of aliases',
      `{ ${Array.from({ length: 30 }, (_, n) => `a${n}: fact(id: "f") { id }`).join(' ')} }`,
      'TOO_MANY_ALIASES',
      /more than 20 aliases/,
    ],
    ['long', `{ ${'__typename '.repeat(3000)} }`, 'TOO_MANY_TOKENS', /more than 2000 tokens/],
    [
      'costly',
      '{ entities(first: 100) { nodes { facts(first: 100) { nodes { object { facts(first: 100) { nodes { id } } } } } } } }',
      'QUERY_TOO_COSTLY',
      /more than 50000 objects/,
    ],
    [
      'costly by a fragment',
      'query { entities(first: 100) { nodes { ...F } } } fragment F on Entity { facts(first: 100) { nodes { passage { facts { id } mentions { entity { mentions(first: 100) { start } } } } } } }',
      'QUERY_TOO_COSTLY',
      /more than 50000 objects/,
    ],
  ])('are refused: %s', async (_kind, query, code, message) => {
    const { data, errors } = await ask(api, query);
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toMatchObject({ code, limit: expect.any(Number) });
    expect(errors?.[0]?.message).toMatch(message);
  });

  it('are told by the values of their variables', async () => {
    expect((await ask(api, CUBE)).errors).toBeUndefined();
    expect((await ask(api, CUBE, { first: 20 })).errors).toBeUndefined();
    const { errors } = await ask(api, CUBE, { first: 100 });
    expect(errors?.[0]?.extensions?.code).toBe('QUERY_TOO_COSTLY');
  });

  it('are refused by their bytes, whether these are announced or not', async () => {
    const body = JSON.stringify({ query: `{ a }${' '.repeat(LARGEST_REQUEST)}` });
    const announced = { 'content-length': String(Buffer.byteLength(body)) };
    for (const headers of [announced, {}]) {
      const response = await api.fetch('http://localhost:4000/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
      expect(response.status).toBe(413);
      const { errors } = await response.json();
      expect(errors[0].extensions).toEqual({ code: 'REQUEST_TOO_LARGE', limit: LARGEST_REQUEST });
      expect(errors[0].message).toContain(`${String(LARGEST_REQUEST)} bytes`);
    }
  });

  it('do not keep GraphiQL from reading the schema', async () => {
    const { __schema } = await dataOf(
      api,
      getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true }),
    );
    expect(__schema.types.length).toBeGreaterThan(40);
  });
});

describe('What a request costs and runs', () => {
  const QUERY =
    'query ($ids: [ID!]!) { entities(ids: $ids, first: 90) { nodes { id facts(first: 7) { nodes { id } } } } }';
  const send = async (api_: Api, parts: object, headers: Record<string, string> = {}): Promise<any> => {
    const response = await api_.fetch('http://localhost:4000/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(parts),
    });
    return response.json();
  };

  it('is not told unless it is asked for', async () => {
    const request = { query: QUERY, variables: { ids: ['itu-t-sg20'] } };
    for (const extensions of [undefined, null, {}, { explain: false }, { explain: 'true' }]) {
      expect(await send(api, { ...request, extensions })).not.toHaveProperty('extensions');
    }
    expect(await send(api, request, { 'x-resgraph-explain': '0' })).not.toHaveProperty('extensions');
  });

  it('is told by the extensions of the request or by a header', async () => {
    const { database: counting, statements } = countingDatabase(database);
    const { api: counted } = testApi(counting);
    const request = { query: QUERY, variables: { ids: ['itu-t-sg20'] } };
    const asked = await send(counted, { ...request, extensions: { explain: true } });
    const { explain } = asked.extensions;
    expect(explain).toMatchObject({ limit: HIGHEST_COST, statementsCut: 0 });
    expect(explain.cost).toBeGreaterThan(7);
    expect(explain.statements.map(({ name }: { name: string }) => name)).toEqual(statements);
    expect(explain.statements[0]).toEqual({
      name: expect.stringContaining('read/'),
      text: expect.stringMatching(/MATCH/),
      parameters: expect.objectContaining({ ids: ['itu-t-sg20'] }),
      parametersCut: false,
      rows: 1,
      milliseconds: expect.any(Number),
    });
    const byHeader = await send(api, request, { 'x-resgraph-explain': '1' });
    expect(byHeader.extensions.explain.cost).toBe(explain.cost);
    expect(byHeader.data).toEqual(asked.data);
  });

  it('is told by GET too', async () => {
    const parameters = new URLSearchParams({ query: '{ __typename }', extensions: '{"explain":true}' });
    const response = await api.fetch(`http://localhost:4000/graphql?${parameters.toString()}`);
    expect(await response.json()).toEqual({
      data: { __typename: 'Query' },
      extensions: { explain: { cost: 0, limit: HIGHEST_COST, statements: [], statementsCut: 0 } },
    });
  });

  it('is cut where it is long, which it says', async () => {
    const ids = Array.from({ length: 90 }, (_, n) => `nothing-${String(n + 10)}`);
    const { extensions } = await send(api, {
      query: QUERY,
      variables: { ids },
      extensions: { explain: true },
    });
    const [first] = extensions.explain.statements;
    expect(first.parametersCut).toBe(true);
    expect(first.parameters.ids).toEqual(ids.slice(0, MOST_SHOWN_ITEMS));
  });

  it('follows the values of variables', async () => {
    const costOf = async (first: number): Promise<number> =>
      (await send(api, { query: CUBE, variables: { first }, extensions: { explain: true } })).extensions
        .explain.cost;
    // The root, then each level as often as the level above.
    expect((await costOf(1)) < (await costOf(2))).toBe(true);
    expect(await costOf(20)).toBeGreaterThan(20 * 20 * 20);
  });
});
