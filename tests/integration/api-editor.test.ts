/** The queries on silence, actions, consistency and quality, as callers see them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../../src/api/create-api.ts';
import type { Database } from '../../src/graph/database.ts';
import { ask, countingDatabase, dataOf, testApi } from '../support/api-graph.ts';
import { openTestDatabase } from '../support/graph-database.ts';
import { loadFiles } from '../support/load-files.ts';

let database: Database;
let api: Api;
let [c20, c23] = ['', ''];

beforeAll(async () => {
  database = await openTestDatabase();
  const extractions = await loadFiles(database, [
    'samples/council-2020.txt',
    'tests/gold/council-2023-composed.txt',
  ]);
  [c20 = '', c23 = ''] = extractions.map(({ self }) => self);
  ({ api } = testApi(database));
});
afterAll(async () => database.close());

describe('reporting', () => {
  it('tells silence with the places where the document names what it is silent on', async () => {
    const { reporting } = await dataOf(
      api,
      `query ($documents: [ID!]) { reporting(entity: "pp-res-133", documents: $documents) { state documents {
        document { id } state members { id } topics { id } covered { where named { id } passage { text } fact { predicate } }
        reportCount mentionCount headings { where } truncated } truncated } }`,
      { documents: [c20] },
    );
    expect(reporting).toMatchObject({ state: 'COVERED_BUT_SILENT', truncated: false });
    const [own] = reporting.documents;
    // the graph holds the editions of 2018 and 2022
    expect(own.members).toEqual([{ id: 'pp-res-133-rev-2018' }, { id: 'pp-res-133-rev-2022' }]);
    expect(own.topics).toEqual([{ id: 'topic-idn' }]);
    expect(own.covered.map(({ where }: { where: string }) => where)).toEqual(['summary', '1']);
    for (const { passage, named, fact } of own.covered) {
      expect(passage.text).toContain('133');
      expect(named.id).toBe('pp-res-133-rev-2018');
      expect(fact.predicate).toBe('REPORTS_ON');
    }
    expect(own).toMatchObject({ reportCount: 0, mentionCount: 0, headings: [], truncated: false });
  });

  it('tells the strongest state of several documents', async () => {
    const { reporting } = await dataOf(
      api,
      '{ reporting(entity: "pp-res-133") { state documents { document { id } state none { fact { quote } } } } }',
    );
    expect(reporting.state).toBe('STATED_NONE');
    expect(
      Object.fromEntries(reporting.documents.map((each: any) => [each.document.id, each.state])),
    ).toEqual({ [c20]: 'COVERED_BUT_SILENT', [c23]: 'STATED_NONE' });
    const quotes = reporting.documents.flatMap(({ none }: any) => none.map(({ fact }: any) => fact.quote));
    expect(quotes).toEqual(['No requests for assistance under Resolution 133 were received.']);
  });

  it('refuses what the graph does not know, which is no silence', async () => {
    for (const query of [
      '{ reporting(entity: "pp-res-999") { state } }',
      '{ reporting(entity: "pp-res-133", documents: ["doc-nowhere"]) { state } }',
      '{ actions(resolution: "pp-res-999") { totalCount } }',
    ]) {
      const { errors } = await ask(api, query);
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['UNKNOWN_ENTITY']);
    }
  });

  it('of actions refuses what is no resolution', async () => {
    const { errors } = await ask(api, '{ actions(resolution: "itu-t-sg20") { totalCount } }');
    expect(errors?.[0]?.message).toBe('resolution: expected a resolution, found ITU-T SG20 (StudyGroup)');
    expect(errors?.[0]?.extensions?.code).toBe('BAD_INPUT');
  });
});

describe('actions', () => {
  const page = (first: number, after?: string): Promise<any> =>
    dataOf(
      api,
      `query ($documents: [ID!], $first: Int, $after: String) { actions(resolution: "pp-res-180", documents: $documents, first: $first, after: $after) {
        totalCount truncated pageInfo { hasNextPage endCursor }
        nodes { fact { id where planned } passage { id } document { id } isAttributed why { kind named { id } section { where title } passage { text } fact { predicate } } } } }`,
      { documents: [c20], first, after },
    );

  it('come in pages that together hold each once, in reading order', async () => {
    const { actions: all } = await page(100);
    expect(all.nodes).toHaveLength(all.totalCount);
    const ids: string[] = [];
    let after: string | undefined;
    do {
      const { actions } = await page(7, after);
      ids.push(...actions.nodes.map(({ fact }: any) => fact.id));
      after = actions.pageInfo.hasNextPage ? actions.pageInfo.endCursor : undefined;
    } while (after !== undefined);
    expect(ids).toEqual(all.nodes.map(({ fact }: any) => fact.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('say why each is counted', async () => {
    for (const { isAttributed, fact, why } of (await page(100)).actions.nodes) {
      expect(isAttributed).toBe(false);
      expect(fact.planned).toBe(false);
      expect(fact.where).toMatch(/^3\./);
      expect(why).toMatchObject([
        {
          kind: 'SECTION_ON_TOPIC',
          named: { id: 'topic-ipv6' },
          section: { where: '3', title: 'IPv6' },
          passage: { text: 'IPv6' },
          fact: { predicate: 'ABOUT' },
        },
      ]);
    }
  });

  it('are a field of a resolution', async () => {
    const { entity } = await dataOf(
      api,
      'query ($documents: [ID!]) { entity(id: "wtsa-res-69") { ... on Resolution { actions(documents: $documents) { nodes { isAttributed fact { predicate quote } } } } } }',
      { documents: [c20] },
    );
    expect(entity.actions.nodes).toEqual([
      {
        isAttributed: true,
        fact: {
          predicate: 'STATES_NONE',
          quote:
            'TSB has not received feedback concerning reported incidents with regard to WTSA Resolution 69.',
        },
      },
    ]);
  });
});

describe('consistency and quality', () => {
  it('give findings with facts, by kind and page', async () => {
    const query = `query ($documents: [ID!], $after: String) { consistency(documents: $documents, kinds: [TEXT_STATUSES, ACT_AND_KIND, QUESTION_NUMBER], first: 2, after: $after) {
      totalCount truncated pageInfo { hasNextPage endCursor } nodes { kind severity where subject { id } facts { predicate where object { id } } passage { text } } } }`;
    const { consistency: one } = await dataOf(api, query, { documents: [c20] });
    expect(one).toMatchObject({ totalCount: 3, truncated: false, pageInfo: { hasNextPage: true } });
    const [statuses, act] = one.nodes;
    expect(statuses).toMatchObject({ kind: 'TEXT_STATUSES', severity: 'WARNING', where: '2.4.3' });
    expect(statuses.facts).toEqual([
      { predicate: 'CONSENTED', where: '2.4.3', object: { id: 'itu-t-y.4208' } },
      { predicate: 'APPROVED', where: '2.4', object: { id: 'itu-t-y.4208' } },
    ]);
    expect(act).toMatchObject({ kind: 'ACT_AND_KIND', subject: { id: 'itu-t-q-suppl-71' } });
    const { consistency: two } = await dataOf(api, query, {
      documents: [c20],
      after: one.pageInfo.endCursor,
    });
    expect(two.nodes).toMatchObject([{ kind: 'QUESTION_NUMBER', severity: 'NOTE' }]);
    expect(two.pageInfo.hasNextPage).toBe(false);
  });

  it('count passages, names that no fact uses, and stale documents', async () => {
    const { quality } = await dataOf(
      api,
      `query ($documents: [ID!]) { quality(documents: $documents) { truncated findingCounts { kind count } documents {
        passages passagesWithFacts passagesWithMentionsOnly passagesWithNeither mentionCount unlinkedCount isStale
        unlinked(first: 3) { surface passage { where } entity { id } } } } }`,
      { documents: [c20] },
    );
    const [own] = quality.documents;
    const parts = [own.passagesWithFacts, own.passagesWithMentionsOnly, own.passagesWithNeither];
    expect(parts.reduce((sum: number, part: number) => sum + part)).toBe(own.passages);
    expect(own.isStale).toBe(true);
    expect(own.unlinked).toHaveLength(3);
    expect(own.unlinkedCount).toBeLessThan(own.mentionCount);
    expect(quality.findingCounts).toEqual(
      expect.arrayContaining([
        { kind: 'ACT_AND_KIND', count: 1 },
        { kind: 'TEXT_STATUSES', count: 1 },
      ]),
    );
  });

  it('refuse too many documents, and too many reviews in one query', async () => {
    const many = await ask(
      api,
      'query ($documents: [ID!]) { quality(documents: $documents) { truncated } }',
      {
        documents: Array.from({ length: 51 }, () => c20),
      },
    );
    expect(many.errors?.[0]?.extensions?.code).toBe('BAD_INPUT');
    const fields = Array.from({ length: 12 }, (_, index) => `q${String(index)}: quality { truncated }`);
    const costly = await ask(api, `{ ${fields.join(' ')} }`);
    expect(costly.errors?.[0]?.extensions?.code).toBe('QUERY_TOO_COSTLY');
  });
});

describe('The number of statements', () => {
  it('does not grow with documents and findings', async () => {
    const query = `query ($documents: [ID!]) {
      documents { nodes { silences { state document { id } covered { passage { text } fact { quote } named { name } } none { fact { quote } } } } }
      consistency(documents: $documents) { nodes { document { id } passage { text } subject { name } facts { quote } } }
      quality(documents: $documents) { documents { document { id } unlinked { entity { name } } } }
    }`;
    const statementsFor = async (documents: readonly string[]): Promise<string[]> => {
      const counting = countingDatabase(database);
      await dataOf(testApi(counting.database).api, query, { documents });
      return counting.statements;
    };
    const one = await statementsFor([c20]);
    const two = await statementsFor([c20, c23]);
    expect(two.length).toBeLessThanOrEqual(one.length + 2);
    expect(two.filter((name) => name === 'read/found-in-documents')).toHaveLength(1);
    expect(two.filter((name) => name === 'read/evidence-on-entities')).toHaveLength(1);
  });
});
