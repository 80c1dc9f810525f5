import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { ask, countingDatabase, dataOf, testApi } from '../support/api-graph.ts';
import { loadCouncilReports } from '../support/council-reports.ts';
import { openTestDatabase } from '../support/graph-database.ts';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
  await loadCouncilReports(database);
});
afterAll(async () => database.close());

const YEARS = 'before: { year: 2019 }, after: { year: 2020 }';

describe('A comparison over GraphQL', () => {
  it('shows both quotes of what was announced and is confirmed', async () => {
    const { comparison } = await dataOf(
      testApi(database).api,
      `{ comparison(${YEARS}, entity: "country-GT") {
        before { session } after { session } gapDays
        changes { totalCount plannedLeftOut nodes {
          kind predicate subject { ... on Entity { id } } object { id } proposed
          before { quote where } after { quote where } differences { what from to }
        } }
      } }`,
    );
    expect(comparison).toMatchObject({
      before: [{ session: 'Council 2019' }],
      after: [{ session: 'Council 2020' }],
      gapDays: null,
      changes: { totalCount: 1, plannedLeftOut: 0 },
    });
    const [change] = comparison.changes.nodes;
    expect(change).toMatchObject({
      ...{
        kind: 'CONFIRMED',
        predicate: 'ASSISTED',
        subject: { id: 'itu-bdt' },
        object: { id: 'country-GT' },
      },
      ...{ proposed: false, before: [{ where: '6.1' }], after: [{ where: '6.1' }] },
    });
    expect(change.before[0].quote).toContain('Missions to Guatemala');
    expect(change.after[0].quote).toContain('BDT has provided assistance to Guatemala');
    expect(change.differences[0]).toEqual({ what: 'STATUS', from: ['scheduled'], to: ['provided'] });
  });

  it('leaves out what neither side tells of as done, says how much, and gives it on request', async () => {
    const query = (planned: boolean): string =>
      `{ comparison(${YEARS}, predicates: [ASSISTED]) { changes(kinds: [NEW], includePlanned: ${planned}, first: 100) { totalCount plannedLeftOut nodes { object { id } } } } }`;
    const { api } = testApi(database);
    const done = (await dataOf(api, query(false))).comparison.changes;
    const all = (await dataOf(api, query(true))).comparison.changes;
    const ids = (changes: any): string[] => changes.nodes.map(({ object }: any) => object.id);
    expect(ids(done)).not.toContain('country-AR');
    expect(ids(all)).toContain('country-AR');
    expect(Number(done.totalCount) + Number(done.plannedLeftOut)).toBe(all.totalCount);
    expect(all.plannedLeftOut).toBe(0);
  });

  it('pages through all changes once, as many as its counts say', async () => {
    const { api } = testApi(database);
    const keys: string[] = [];
    let after: string | null = null;
    let hasNext = true;
    let counted = 0;
    while (hasNext) {
      const { comparison }: any = await dataOf(
        api,
        `query ($after: String) { comparison(${YEARS}, predicates: [COLLABORATES_WITH]) { counts { count } changes(first: 20, after: $after) { pageInfo { hasNextPage endCursor } nodes { before { id } after { id } } } } }`,
        { after },
      );
      counted = comparison.counts.reduce((sum: number, { count }: any) => sum + Number(count), 0);
      keys.push(...comparison.changes.nodes.map((node: any) => JSON.stringify(node)));
      hasNext = comparison.changes.pageInfo.hasNextPage;
      after = comparison.changes.pageInfo.endCursor;
    }
    expect(keys).toHaveLength(counted);
    expect(new Set(keys).size).toBe(counted);
  });

  it('runs seven statements and one more for named entities, however many rows are shown', async () => {
    const counting = countingDatabase(database);
    await dataOf(
      testApi(counting.database).api,
      `{ comparison(${YEARS}) { changes(first: 100) { nodes { subject { __typename } object { name } before { quote } after { quote } } } entities { nodes { before { name } after { name } } } } }`,
    );
    expect(counting.statements.filter((name) => name === 'read/facts-by-ids')).toHaveLength(1);
    expect(counting.statements).toHaveLength(8);
  });

  it.each([
    ['before: {}, after: { year: 2020 }', 'BAD_INPUT'],
    ['before: { year: 2019, documents: ["x"] }, after: { year: 2020 }', 'BAD_INPUT'],
    ['before: { year: 1865 }, after: { year: 2020 }', 'COMPARISON_NO_DOCUMENT'],
  ])('refuses (%s) with %s', async (sides, code) => {
    const { errors } = await ask(testApi(database).api, `{ comparison(${sides}) { gapDays } }`);
    expect(errors?.[0]?.extensions?.code).toBe(code);
  });

  it('counts for much in the cost of a query', async () => {
    const fields = ['a', 'b', 'c', 'd', 'e', 'f'].map(
      (alias) => `${alias}: comparison(${YEARS}) { gapDays }`,
    );
    const { errors } = await ask(testApi(database).api, `{ ${fields.join(' ')} }`);
    expect(errors?.[0]?.extensions?.code).toBe('QUERY_TOO_COSTLY');
  });
});

describe('A timeline over GraphQL', () => {
  it('has dates as precise as they are stated, with what dates them', async () => {
    const { timeline } = await dataOf(
      testApi(database).api,
      `{ timeline(from: "2018-11", to: "2018-11", kinds: [EVENT, APPROVED], entity: "itu-t-sg17") {
        totalCount nodes { kind date precision endDate entity { id } facts { quote } documents { session } }
      } }`,
    );
    expect(timeline.totalCount).toBe(2);
    for (const node of timeline.nodes) {
      expect(node).toMatchObject({
        kind: 'APPROVED',
        date: '2018-11',
        precision: 'MONTH',
        endDate: null,
        documents: [],
      });
      expect(node.facts[0].quote).toContain('adopted in November 2018');
    }
    expect(timeline.nodes.map(({ entity }: any) => entity.id).sort()).toEqual([
      'itu-t-x.1277',
      'itu-t-x.1278',
    ]);
  });

  it('goes on after a cursor, and counts what has no date only when asked', async () => {
    const counting = countingDatabase(database);
    const { api } = testApi(counting.database);
    const page = (after: string): string =>
      `{ timeline(kinds: [EVENT], first: 3, after: ${after}) { nodes { date entity { id } } pageInfo { hasNextPage endCursor } } }`;
    const one = (await dataOf(api, page('null'))).timeline;
    const two = (await dataOf(api, page(JSON.stringify(one.pageInfo.endCursor)))).timeline;
    expect(one.pageInfo.hasNextPage).toBe(true);
    const dates = [...one.nodes, ...two.nodes].map(({ date }: any) => date);
    expect(dates).toEqual([...dates].sort());
    expect(new Set([...one.nodes, ...two.nodes].map(({ entity }: any) => entity.id)).size).toBe(6);
    expect(counting.statements).toEqual(['read/timeline-forwards', 'read/timeline-forwards']);
  });

  it('refuses what is no date with a code', async () => {
    const { errors } = await ask(testApi(database).api, '{ timeline(from: "last year") { totalCount } }');
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'TIMELINE_DATE' },
      message: expect.stringContaining('from'),
    });
  });
});
