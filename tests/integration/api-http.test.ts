import { createServer, type Server } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../../src/api/create-api.ts';
import { GraphError } from '../../src/errors.ts';
import { listen } from '../../src/api/http-listener.ts';
import { watchDatabase } from '../../src/api/watched-database.ts';
import { type Database, openDatabase } from '../../src/graph/database.ts';
import { parseStatement } from '../../src/graph/statements.ts';
import { ask, loadReports, testApi } from '../support/api-graph.ts';
import { openTestDatabase } from '../support/graph-database.ts';
import { TcpProxy } from '../support/tcp-proxy.ts';
import { testConnection } from '../support/test-database.ts';

let database: Database;
let api: Api;

beforeAll(async () => {
  database = await openTestDatabase();
  await loadReports(database);
  ({ api } = testApi(database));
});
afterAll(async () => database.close());

const QUERY = JSON.stringify({ query: '{ __typename }' });

async function post(
  headers: Record<string, string>,
  body = QUERY,
  url = 'http://localhost:4000/graphql',
): Promise<Response> {
  return api.fetch(url, { method: 'POST', headers, body });
}

async function codeOf(response: Response): Promise<unknown> {
  return (await response.json()).errors[0].extensions.code;
}

describe('Requests from web pages of others', () => {
  it('are refused when the host name is not ours, as after DNS rebinding', async () => {
    const response = await post(
      { 'content-type': 'application/json' },
      QUERY,
      'http://evil.example:4000/graphql',
    );
    expect(response.status).toBe(421);
    expect(await codeOf(response)).toBe('HOST_NOT_ALLOWED');
  });

  it.each(['https://evil.example', 'null', 'http://localhost.evil.example'])(
    'are refused with the origin %s',
    async (origin) => {
      const response = await post({ 'content-type': 'application/json', origin });
      expect(response.status).toBe(403);
      expect(await codeOf(response)).toBe('ORIGIN_NOT_ALLOWED');
    },
  );

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/graphql'])(
    'are refused as %s, which a form can send without asking',
    async (contentType) => {
      const response = await post({ 'content-type': contentType });
      expect(response.status).toBe(415);
      expect(await codeOf(response)).toBe('CSRF_PREVENTED');
    },
  );

  it.each(['cross-site', 'same-site'])('are refused as GET that the browser calls %s', async (site) => {
    const response = await api.fetch('http://localhost:4000/graphql?query={__typename}', {
      headers: { accept: '*/*', 'sec-fetch-site': site },
    });
    expect(response.status).toBe(403);
    expect(await codeOf(response)).toBe('CSRF_PREVENTED');
  });

  it('get GraphiQL and no data when they lead a person here', async () => {
    const response = await api.fetch('http://localhost:4000/graphql?query={__typename}', {
      headers: { accept: 'text/html' },
    });
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).not.toContain('"data":{');
  });

  it('get no permission to read answers', async () => {
    const response = await post({ 'content-type': 'application/json', origin: 'http://localhost:4000' });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('The service', () => {
  it.each(['http://localhost:4000', 'http://127.0.0.1:9', 'http://[::1]:4000'])(
    'answers at %s',
    async (base) => {
      const response = await post(
        { 'content-type': 'application/json; charset=utf-8' },
        QUERY,
        `${base}/graphql`,
      );
      expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
    },
  );

  it.each([
    ['of a program', {}],
    ['of its own page', { 'sec-fetch-site': 'same-origin' }],
    ['that a person typed', { 'sec-fetch-site': 'none' }],
    [
      'with a header that a foreign page cannot send',
      { 'sec-fetch-site': 'cross-site', 'graphql-require-preflight': '1' },
    ],
  ])('takes GET %s', async (_whose, headers) => {
    const response = await api.fetch('http://localhost:4000/graphql?query={__typename}', { headers });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('has no mutations', async () => {
    const { data } = await ask(api, '{ __schema { mutationType { name } subscriptionType { name } } }');
    expect(data).toEqual({ __schema: { mutationType: null, subscriptionType: null } });
  });

  it('shows pages without anything from elsewhere', async () => {
    for (const path of ['/', '/graphql']) {
      const response = await api.fetch(`http://localhost:4000${path}`, { headers: { accept: 'text/html' } });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(await response.text()).not.toMatch(/(?:src|href)="https?:/);
    }
  });

  it('is alive and ready', async () => {
    for (const path of ['/health/live', '/health/ready']) {
      expect((await api.fetch(`http://localhost:4000${path}`)).status).toBe(200);
    }
  });
});

describe('Errors', () => {
  const failing = (error: Error): Database => ({ ...database, read: () => Promise.reject(error) });

  it('tell nothing of our insides, to callers; the log has it', async () => {
    const { api: broken, reports } = testApi(failing(new Error('secret detail')));
    const { errors } = await ask(broken, '{ entity(id: "x") { id } }');
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'The service met an unexpected fault; its log says more',
        extensions: { code: 'INTERNAL' },
      }),
    ]);
    expect(reports.join()).toContain('secret detail');
  });

  it('keep the code of a known error, without its message', async () => {
    const { api: broken, reports } = testApi(
      failing(new GraphError('GRAPH_STATEMENT', 'syntax near secret')),
    );
    const { errors } = await ask(broken, '{ entity(id: "x") { id } }');
    expect(errors?.[0]?.extensions?.code).toBe('GRAPH_STATEMENT');
    expect(errors?.[0]?.message).not.toContain('secret');
    expect(reports.join()).toContain('syntax near secret');
  });

  it('say that a query took too long, and never return an empty list for it', async () => {
    const slow = parseStatement(
      'test/slow',
      '// Counts for minutes.\nUNWIND range(1, 10000000000) AS i\nRETURN count(i * i)',
    );
    const hurried = await openDatabase(testConnection(), { queryTimeoutMs: 200, retryTimeMs: 1 });
    try {
      const { api: late } = testApi({ ...hurried, read: () => hurried.read(slow) });
      const { data, errors } = await ask(late, '{ collaborations { nodes { body { name } } } }');
      expect(data).toBeNull();
      expect(errors?.[0]?.extensions?.code).toBe('GRAPH_TIME_OUT');
      expect(errors?.[0]?.message).toContain('took too long');
    } finally {
      await hurried.close();
    }
  });
});

describe('When Neo4j goes and comes back', () => {
  it('requests fail with a code, readiness says no, and all is well afterwards', async () => {
    const { uri, ...login } = testConnection();
    const proxy = new TcpProxy(uri);
    const through = await openDatabase({ uri: await proxy.open(), ...login }, { retryTimeMs: 200 });
    const said: string[] = [];
    const watched = watchDatabase(through, (message) => said.push(message));
    const { api: shaky } = testApi(watched.database);
    const ready = async (): Promise<number> =>
      (await shaky.fetch('http://localhost:4000/health/ready')).status;
    try {
      expect(await ready()).toBe(200);
      await proxy.close();
      const { errors } = await ask(shaky, '{ documents { nodes { id } } }');
      expect(errors?.[0]?.extensions?.code).toBe('GRAPH_UNREACHABLE');
      expect(await ready()).toBe(503);
      expect((await shaky.fetch('http://localhost:4000/health/live')).status).toBe(200);
      await proxy.open();
      const { data } = await ask(shaky, '{ documents { nodes { id } } }');
      expect(data.documents.nodes).toHaveLength(2);
      expect(await ready()).toBe(200);
      expect(said).toEqual([
        expect.stringContaining('does not answer'),
        expect.stringContaining('answers again'),
      ]);
    } finally {
      watched.stop();
      await through.close();
      await proxy.close();
    }
  });
});

describe('The port', () => {
  let taken: Server | undefined;
  afterEach(() => taken?.close());

  it('that is in use is refused with a remedy', async () => {
    taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken?.once('listening', resolve));
    const { port } = taken.address() as { port: number };
    await expect(listen('127.0.0.1', port)).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: expect.stringContaining('set PORT'),
    });
  });

  it('says that the service is starting until it can answer, and closes', async () => {
    const listener = await listen('127.0.0.1', 0);
    const answer = await fetch(`${listener.url}/graphql`);
    expect(answer.status).toBe(503);
    expect(await codeOf(answer)).toBe('STARTING');
    expect((await fetch(`${listener.url}/health/live`)).status).toBe(200);
    await listener.close();
    await expect(fetch(listener.url)).rejects.toThrow();
  });
});
