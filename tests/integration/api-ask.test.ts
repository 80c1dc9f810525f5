import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../../src/api/create-api.ts';
import { LONGEST_QUESTION } from '../../src/ask/ask.ts';
import type { Database } from '../../src/graph/database.ts';
import { ask, countingDatabase, dataOf, testApi } from '../support/api-graph.ts';
import { openTestDatabase } from '../support/graph-database.ts';
import { loadSample } from '../support/load-sample.ts';

let database: Database;
let api: Api;
let sample: string;

beforeAll(async () => {
  database = await openTestDatabase();
  sample = await loadSample(database);
  ({ api } = testApi(database));
});
afterAll(async () => database.close());

const WHOLE = `query ($question: String!) { ask(question: $question) {
  question status message reading count yes columns rowCount suggestions cypher plan documentCount
  documents { id symbol }
  alternatives { reading question }
  rows(first: 200) {
    values { name entity { id name __typename } }
    citationCount sources
    citations(first: 5) {
      where quote start end wording predicate
      document { id } passage { id text where }
      fact { id predicate quote subject { ... on Entity { id } } object { id } }
    }
  }
  paths { nodes { name entity { id } } hops { forward source citation { quote passage { text } fact { subject { ... on Entity { id } } } } } }
} }`;
const answerTo = async (question: string): Promise<any> => (await dataOf(api, WHOLE, { question })).ask;

describe('ask', () => {
  it('gives rows whose things, facts and passages can be gone on from', async () => {
    const answer = await answerTo(' Which partners does SG20 collaborate with? ');
    expect(answer).toMatchObject({ status: 'ANSWERED', count: null, yes: null, paths: [] });
    expect(answer.question).toBe('Which partners does SG20 collaborate with?');
    expect(answer.rowCount).toBe(answer.rows.length);
    expect(answer.rows.map((row: any) => row.values[0].name)).toContain('W3C');
    for (const { values, citations, citationCount } of answer.rows) {
      expect(values).toHaveLength(answer.columns.length);
      expect(values[0].entity.name).toBe(values[0].name);
      expect(citations.length).toBeGreaterThan(0);
      expect(citationCount).toBeGreaterThanOrEqual(citations.length);
      for (const { quote, start, end, passage, where, fact, predicate } of citations) {
        expect(passage.text.slice(start, end)).toBe(quote);
        expect(where).toBe(passage.where);
        expect(fact.predicate).toBe(predicate);
      }
    }
    expect(answer.documents.map(({ id }: any) => id)).toEqual([sample]);
    expect(JSON.parse(answer.plan)).toMatchObject({ form: 'list' });
    expect(answer.cypher).toContain('MATCH');
  });

  it('counts, says yes and no, and draws paths', async () => {
    expect(await answerTo('How many Recommendations did SG20 approve?')).toMatchObject({
      count: 13,
      yes: null,
    });
    expect(await answerTo('Did SG13 approve ITU-T Y.3174?')).toMatchObject({ count: null, yes: true });
    expect(await answerTo('Does SG9 collaborate with 3GPP?')).toMatchObject({ yes: false });
    const { paths } = await answerTo('How is RIPE NCC connected to the IETF?');
    expect(paths.length).toBeGreaterThan(0);
    for (const { nodes, hops } of paths) {
      expect(hops).toHaveLength(nodes.length - 1);
      for (const [at, { forward, source, citation }] of (hops as any[]).entries()) {
        expect((source === null) !== (citation === null)).toBe(true);
        if (citation === null) continue;
        expect(citation.passage.text).toContain(citation.quote);
        expect(citation.fact.subject.id).toBe(nodes[forward ? at : at + 1].entity.id);
      }
    }
  });

  it('refuses with what can be asked, which is no error', async () => {
    const answer = await answerTo('Which Recommendations did SG99 approve?');
    expect(answer).toMatchObject({ status: 'REFUSED', rows: [], count: null, yes: null });
    expect(answer.suggestions).not.toEqual([]);
  });

  it('gives as many rows and sentences as are asked for', async () => {
    const query = (rows: number, citations: number): string =>
      `{ ask(question: "Which partners does SG20 collaborate with?") { rowCount rows(first: ${String(rows)}) { citations(first: ${String(citations)}) { quote } } } }`;
    const { ask: answer } = await dataOf(api, query(2, 1));
    expect(answer.rows).toHaveLength(2);
    expect(answer.rowCount).toBeGreaterThan(2);
    for (const [rows, citations] of [
      [0, 1],
      [201, 1],
      [1, 0],
      [1, 6],
    ] as const) {
      const { errors } = await ask(api, query(rows, citations));
      expect(errors?.[0]?.extensions?.code).toBe('BAD_INPUT');
    }
  });

  it.each([
    ['an empty question', ' '],
    ['one that is too long', 'a'.repeat(LONGEST_QUESTION + 1)],
  ])('refuses %s as bad input', async (_what, question) => {
    const { errors } = await ask(api, WHOLE, { question });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
    expect(errors?.[0]?.message).toContain(`question: expected 1 to ${String(LONGEST_QUESTION)} characters`);
  });

  it('costs so much that few are asked at once', async () => {
    const many = Array.from(
      { length: 19 },
      (_, at) => `a${String(at)}: ask(question: "x") { rows(first: 100) { values { entity { name } } } }`,
    );
    const { errors } = await ask(api, `{ ${many.join(' ')} }`);
    expect(errors?.[0]?.extensions?.code).toBe('QUERY_TOO_COSTLY');
  });

  it('looks up what is selected in one statement for all rows', async () => {
    const statementsFor = async (selection: string): Promise<number> => {
      const counting = countingDatabase(database);
      await dataOf(
        testApi(counting.database).api,
        `{ ask(question: "Which partners does SG20 collaborate with?") { ${selection} } }`,
      );
      return counting.statements.length;
    };
    const bare = await statementsFor('status');
    expect(await statementsFor('rows(first: 200) { values { entity { name } } }')).toBe(bare + 1);
    expect(await statementsFor('rows(first: 200) { citations { fact { quote } passage { text } } }')).toBe(
      bare + 2,
    );
  });
});
