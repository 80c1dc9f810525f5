import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../../src/api/create-api.ts';
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

const FIELDS = `fuzzy ignoredWords totalCount facets { truncated labels { label count } documents { document { id } count } }
  nodes { score matchedBy fuzzy entity { id } passage { id text } snippet { field text highlights { start end } start end } }
  pageInfo { hasNextPage endCursor }`;

async function searched(query: string, more = ''): Promise<any> {
  const { search } = await dataOf(
    api,
    `query ($query: String!) { search(query: $query${more}) { ${FIELDS} } }`,
    {
      query,
    },
  );
  return search;
}
const idsOf = ({ nodes }: any): string[] => nodes.map(({ entity, passage }: any) => (entity ?? passage).id);
/** The words that a snippet marks. */
const marked = ({ text, highlights }: any): string[] =>
  highlights.map(({ start, end }: any) => text.slice(start, end));

describe('Search', () => {
  it('finds titles, then passages, and shows in which words', async () => {
    const { nodes } = await searched('open data');
    expect(nodes.map(({ matchedBy }: any) => matchedBy)).toEqual(['WORDS', 'TEXT']);
    expect(nodes[0].entity.id).toBe('itu-t-y.4461');
    expect(nodes[0].snippet).toMatchObject({
      field: 'TITLE',
      text: 'Framework of open data in smart cities',
    });
    expect(nodes[1].passage.id).toBe('doc-c20-33#1.7~1');
    expect(nodes.map(({ snippet }: any) => marked(snippet))).toEqual([
      ['open', 'data'],
      ['open', 'data'],
    ]);
  });

  it('puts the whole name before what begins so, and that before what holds the words', async () => {
    const { nodes } = await searched('IETF');
    expect(nodes.map(({ matchedBy, entity }: any) => [matchedBy, entity?.id])).toEqual([
      ['NAME', 'org-ietf'],
      ['BEGINNING', 'org-ietf-sfc'],
      ['BEGINNING', 'org-ietf-ippm'],
      ...Array<unknown>(3).fill(['TEXT', undefined]),
    ]);
  });

  it('finds names in any spelling, and marks what is equal', async () => {
    const { nodes } = await searched('study group20');
    expect([nodes[0].matchedBy, nodes[0].entity.id, nodes[0].snippet.field]).toEqual([
      'NAME',
      'itu-t-sg20',
      'ALIAS',
    ]);
    expect(marked(nodes[0].snippet)).toEqual(['Study Group 20']);
    expect(idsOf(await searched("cote d'ivoire"))).toEqual(['country-CI', 'doc-c20-33#1.6~1']);
  });

  it('takes the last word for a beginning', async () => {
    const { nodes } = await searched('service chain');
    expect(nodes.map(({ passage }: any) => passage.id)).toEqual(['doc-c20-33#1.3~1']);
    expect(marked(nodes[0].snippet)).toEqual(['service', 'chaining']);
    expect(idsOf(await searched('y.446'))[0]).toBe('itu-t-y.4461');
  });

  it('looks for other spellings only where there is nothing as spelled, and says so', async () => {
    const near = await searched('Burundy');
    expect([near.fuzzy, idsOf(near)]).toEqual([true, ['country-BI', 'doc-c20-33#1.6~1']]);
    expect(near.nodes.every(({ fuzzy }: any) => fuzzy)).toBe(true);
    expect(marked(near.nodes[1].snippet)).toEqual(['Burundi']);
    const exact = await searched('Burundi');
    expect([exact.fuzzy, exact.nodes[0].fuzzy]).toEqual([false, false]);
    expect(idsOf(await searched('Burundy', ', mode: EXACT'))).toEqual([]);
    expect(idsOf(await searched('Burundi', ', mode: FUZZY'))).toContain('country-BI');
  });

  it('never takes a code for another one', async () => {
    expect(idsOf(await searched('ITU-T Y.4462'))).not.toContain('doc-c20-33#1.7~1');
  });

  it('says which words are too common to be looked for', async () => {
    const { nodes, ignoredWords } = await searched('the and');
    expect([nodes, ignoredWords]).toEqual([[], ['the', 'and']]);
    const ignored = await searched('with IETF');
    expect(ignored.ignoredWords).toEqual(['with']);
    expect(marked(ignored.nodes.at(-1).snippet)).toContain('IETF');
    expect(marked(ignored.nodes.at(-1).snippet)).not.toContain('with');
  });

  it('finds kinds, labels and documents', async () => {
    const ids = async (more: string): Promise<string[]> => idsOf(await searched('IETF', more)).sort();
    expect(await ids(', kinds: [PASSAGE]')).toEqual([
      'doc-c20-33#1.1~1',
      'doc-c20-33#1.2~1',
      'doc-c20-33#1.3~1',
    ]);
    expect(await ids(', kinds: [ENTITY]')).toEqual(['org-ietf', 'org-ietf-ippm', 'org-ietf-sfc']);
    expect(await ids(', labels: [StudyGroup]')).toEqual([]);
    expect(await ids(', documents: ["doc-c19-33"]')).toEqual(['org-ietf']);
  });

  it('counts all hits, by label and by document, whatever the page', async () => {
    const { nodes, totalCount, facets } = await searched('IETF', ', first: 1');
    expect([nodes.length, totalCount]).toEqual([1, 6]);
    expect(facets).toEqual({
      truncated: false,
      labels: [{ label: 'Organization', count: 3 }],
      documents: [{ document: { id: 'doc-c20-33' }, count: 3 }],
    });
  });

  it.each([
    ['IETF', 'AUTO'],
    ['ITU-T', 'AUTO'],
    ['collaboratin', 'FUZZY'],
    ['Burundy', 'AUTO'],
  ])('pages through "%s" (%s) without gap or repetition', async (query, mode) => {
    const whole = idsOf(await searched(query, `, mode: ${mode}, first: 50`));
    const paged: string[] = [];
    let after = '';
    for (;;) {
      const page = await searched(query, `, mode: ${mode}, first: 1${after}`);
      paged.push(...idsOf(page));
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor as string}"`;
    }
    expect(whole.length).toBeGreaterThan(1);
    expect(paged).toEqual(whole);
  });

  it('runs one statement, one more for other spellings, and counts only when asked', async () => {
    const statements = async (query: string): Promise<string[]> => {
      const counting = countingDatabase(database);
      await dataOf(testApi(counting.database).api, query);
      return counting.statements;
    };
    expect(await statements('{ search(query: "IETF") { nodes { score } } }')).toEqual(['read/search']);
    expect(await statements('{ search(query: "IETFF") { nodes { score } } }')).toEqual([
      'read/search',
      'read/search',
    ]);
    expect(await statements('{ search(query: "IETF") { totalCount facets { truncated } } }')).toEqual([
      'read/search',
      'read/search-facets',
    ]);
  });

  it.each([
    'SC&C (V2',
    'a AND',
    'and',
    '"unclosed',
    'Y.317*',
    '/regex/ || x',
    '~^:\\',
    '+ - !',
    '{[(',
    "'; DROP",
    '😀',
    'x'.repeat(400),
    'a '.repeat(200),
  ])('takes %s as text and never as a query language', async (query) => {
    const { errors } = await ask(api, `query ($query: String!) { search(query: $query) { ${FIELDS} } }`, {
      query,
    });
    expect(errors).toBeUndefined();
  });

  it('refuses the cursor of another list', async () => {
    const { errors } = await ask(api, '{ search(query: "x", after: "WyJhIl0") { totalCount } }');
    expect(errors?.[0]?.extensions?.code).toBe('BAD_INPUT');
  });
});
