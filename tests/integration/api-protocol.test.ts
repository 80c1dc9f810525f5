/** GraphQL over HTTP: the audit of the reference implementation, and what it leaves open. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../../src/api/create-api.ts';
import type { Database } from '../../src/graph/database.ts';
import { loadReports, testApi } from '../support/api-graph.ts';
import { openTestDatabase } from '../support/graph-database.ts';

let database: Database;
let api: Api;
let server: Server;
let url: string;

beforeAll(async () => {
  database = await openTestDatabase();
  await loadReports(database);
  ({ api } = testApi(database));
  server = createServer((request, response) => void api(request, response)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://localhost:${String((server.address() as AddressInfo).port)}/graphql`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await database.close();
});

/** The status and the code of what a request meets. */
async function post(body: unknown, accept = 'application/graphql-response+json'): Promise<[number, unknown]> {
  const response = await api.fetch('http://localhost:4000/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const answer = await response.json();
  return [response.status, answer.errors?.[0]?.extensions?.code];
}

describe('The audit of GraphQL over HTTP', () => {
  it('finds nothing to complain of in what must, should and may be', async () => {
    const audits = await auditServer({ url, fetchFn: fetch });
    expect(audits.filter(({ status }) => status !== 'ok').map(({ id, name }) => `${id} ${name}`)).toEqual([]);
    expect(audits.filter(({ name }) => /^(?:MUST|SHOULD) /.test(name)).length).toBeGreaterThan(30);
  });
});

describe('A request', () => {
  const QUERY = { query: '{ __typename }' };

  it('may not hold several requests', async () => {
    expect(await post([QUERY, QUERY])).toEqual([400, 'BAD_REQUEST']);
    expect(await post([QUERY])).toEqual([400, 'BAD_REQUEST']);
  });

  it('whose variables are no JSON is refused', async () => {
    const response = await fetch(`${url}?query={__typename}&variables={`);
    expect(response.status).toBe(400);
    expect((await response.json()).errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  it.each(['PUT', 'DELETE'])('by %s is refused with the methods that there are', async (method) => {
    const response = await fetch(url, {
      method,
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, POST');
  });

  it.each([
    ['that cannot be parsed', { query: '{' }, 'GRAPHQL_PARSE_FAILED'],
    ['for a field that is not there', { query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'that names another operation',
      { query: 'query A { __typename }', operationName: 'B' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'that leaves open which operation',
      { query: 'query A { __typename } query B { __typename }' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['without an operation', { query: 'fragment F on Query { __typename }' }, 'OPERATION_RESOLUTION_FAILURE'],
    [
      'with a variable of another type',
      { query: 'query ($id: ID!) { fact(id: $id) { id } }', variables: { id: {} } },
      'BAD_USER_INPUT',
    ],
    [
      'without a variable that it needs',
      { query: 'query ($id: ID!) { fact(id: $id) { id } }' },
      'BAD_USER_INPUT',
    ],
  ])('%s has a code of its own, and 400 or 200 by what it accepts', async (_kind, body, code) => {
    expect(await post(body)).toEqual([400, code]);
    expect(await post(body, 'application/json')).toEqual([200, code]);
  });
});
