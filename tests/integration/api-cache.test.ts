import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Api } from '../../src/api/create-api.ts';
import { removeDocument } from '../../src/load/remove-document.ts';
import { countingDatabase, loadReports, testApi } from '../support/api-graph.ts';
import { makeVocabulary } from '../support/graph-extractions.ts';
import { openTestDatabase } from '../support/graph-database.ts';

const database = await openTestDatabase();
afterAll(async () => database.close());

let api: Api;
let statements: string[];

beforeEach(async () => {
  await loadReports(database);
  const counting = countingDatabase(database);
  ({ statements } = counting);
  ({ api } = testApi(counting.database, undefined, { cacheMb: 1 }));
});

const QUERY = 'query Of($first: Int) { documents(first: $first) { totalCount nodes { id } } }';
const STAMP = 'read/graph-stamp';

async function post(variables: unknown, more: object = {}): Promise<Response> {
  return api.fetch('http://localhost:4000/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables, ...more }),
  });
}

async function get(headers: Record<string, string> = {}): Promise<Response> {
  const query = encodeURIComponent('{ documents { totalCount } }');
  return api.fetch(`http://localhost:4000/graphql?query=${query}`, {
    headers: { accept: 'application/graphql-response+json', ...headers },
  });
}

/** The statements since the last look, without those that ask whether the graph has changed. */
function taken(): string[] {
  return statements.splice(0).filter((name) => name !== STAMP);
}

describe('Answers that are kept', () => {
  it('run their statements once, for one set of variables', async () => {
    const first = await (await post({ first: 1 })).json();
    expect(taken()).toEqual(['read/documents-read', 'read/documents-read-count']);
    const again = await post({ first: 1 });
    expect(again.headers.get('content-type')).toContain('application/json');
    expect(await again.json()).toEqual(first);
    expect(taken()).toEqual([]);
    await post({ first: 2 });
    expect(taken()).toHaveLength(2);
  });

  it('are stale at once when the graph is written, and when it returns to what it was', async () => {
    const total = async (): Promise<unknown> => (await (await post({})).json()).data.documents.totalCount;
    const before = (await post({})).headers.get('etag');
    expect(await total()).toBe(2);
    await removeDocument(database, 'C19/33', makeVocabulary([], []));
    expect(await total()).toBe(1);
    await loadReports(database);
    expect(await total()).toBe(2);
    expect((await post({})).headers.get('etag')).not.toBe(before);
  });

  it('are not fetched again by who holds them', async () => {
    const answer = await get();
    const tag = answer.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]{43}"$/);
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    const again = await get({ 'if-none-match': `"other", W/${tag}` });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    await removeDocument(database, 'C19/33', makeVocabulary([], []));
    const changed = await get({ 'if-none-match': tag });
    expect(changed.status).toBe(200);
    expect((await changed.json()).data.documents.totalCount).toBe(1);
  });

  it('are never errors, and never explained', async () => {
    const wrong = await post({ first: 0 });
    expect(wrong.headers.get('etag')).toBeNull();
    expect((await wrong.json()).errors).toHaveLength(1);
    await post({ first: 1 });
    taken();
    const explained = await post({ first: 1 }, { extensions: { explain: true } });
    expect((await explained.json()).extensions.explain.statements).toHaveLength(2);
    expect(taken()).toHaveLength(2);
  });

  it('share one look at the graph among those who ask at once', async () => {
    await post({});
    statements.splice(0);
    await Promise.all(Array.from({ length: 20 }, () => post({})));
    expect(statements.filter((name) => name === STAMP).length).toBeLessThanOrEqual(2);
  });
});

describe('Without introspection', () => {
  it('the schema is not told, everything else is, and there is no GraphiQL', async () => {
    ({ api } = testApi(database, undefined, { introspection: false }));
    const asked = async (query: string): Promise<any> =>
      (
        await api.fetch('http://localhost:4000/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        })
      ).json();
    expect((await asked('{ __schema { types { name } } }')).errors[0].extensions.code).toBe(
      'INTROSPECTION_OFF',
    );
    expect(await asked('{ __typename }')).toEqual({ data: { __typename: 'Query' } });
    const page = await api.fetch('http://localhost:4000/graphql', { headers: { accept: 'text/html' } });
    expect(await page.text()).not.toContain('GraphiQL');
  });
});
