import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Extractor } from '../../src/api/explanations.ts';
import { extractorVersion } from '../../src/data/extractor-version.ts';
import { loadVocabulary } from '../../src/data/vocabulary.ts';
import { explainDocument } from '../../src/explain/explain-document.ts';
import type { Database } from '../../src/graph/database.ts';
import { loadExtraction } from '../../src/load/load-extraction.ts';
import { ask, dataOf, testApi } from '../support/api-graph.ts';
import { extractText } from '../support/extract-text.ts';
import { clearGraph, openTestDatabase } from '../support/graph-database.ts';

const TEXT = [
  '1\tStudy groups',
  '1.1\tITU-T SG13 approved ITU-T Y.3173 and is collaborating with ETSI on ITU-T Q.5050.',
  '1.2\tITU-T SG9 has not approved ITU-T J.1600.',
].join('\n');
const QUERY = `query ($id: ID!) { passage(id: $id) { text explanation {
  extractorVersion isStale
  mentions { start end surface entityId name label known }
  facts { id subjectName predicate objectName ruleId rule { id purpose readings page } wording trigger { start end } item { start end } quote start end confidence qualifiers { key values } }
  unlinked { what code start end words reason entityId rule { page } missing }
} } }`;

let database: Database;
let runs = 0;
const extractor: Extractor = {
  version: extractorVersion(),
  explain: (document) => {
    runs += 1;
    return Promise.resolve(explainDocument(document, loadVocabulary()));
  },
};
const current = extractText(TEXT, { symbol: 'C20/33', title: 'Current', date: '2020' });
const stale = { ...extractText(TEXT, { symbol: 'C19/33', title: 'Stale' }), extractorVersion: 'older' };
const huge = extractText(`1\tText\n1.1\t${'The room was full. '.repeat(30_000)}`, {
  symbol: 'C18/1',
  title: 'Huge',
});

beforeAll(async () => {
  await clearGraph();
  database = await openTestDatabase();
  for (const extraction of [current, stale, huge])
    await loadExtraction(database, extraction, loadVocabulary());
}, 120_000);
afterAll(async () => {
  await database.close();
});

describe('The explanation of a passage', () => {
  it('is what the extractor makes of it: names, facts with rule and verb, and what was not linked', async () => {
    const { api } = testApi(database, extractor);
    const { passage } = await dataOf(api, QUERY, { id: 'doc-c20-33#1.1~1' });
    const { text, explanation } = passage;
    expect(explanation).toMatchObject({ extractorVersion: extractorVersion(), isStale: false });
    expect(explanation.facts[0]).toMatchObject({
      subjectName: 'ITU-T SG13',
      predicate: 'APPROVED',
      objectName: 'ITU-T Y.3173',
      ruleId: 'approve/active',
      rule: { page: 'docs/rules.md#approve' },
      trigger: { start: 11, end: 19 },
    });
    for (const { quote, start, end } of explanation.facts) expect(text.slice(start, end)).toBe(quote);
    for (const { surface, start, end } of explanation.mentions) expect(text.slice(start, end)).toBe(surface);
    const wanted = current.facts.filter(({ passage: id }) => id === 'doc-c20-33#1.1~1').map(({ id }) => id);
    expect(explanation.facts.map(({ id }: { id: string }) => id).sort()).toEqual(wanted.sort());
  });

  it('names the denied clause', async () => {
    const { passage } = await dataOf(testApi(database, extractor).api, QUERY, { id: 'doc-c20-33#1.2~1' });
    expect(passage.explanation.unlinked).toContainEqual(
      expect.objectContaining({ what: 'TRIGGER', code: 'extract/negated', words: 'has not approved' }),
    );
  });

  it('says when other rules read what the graph holds, as the document does', async () => {
    const { api } = testApi(database, extractor);
    const { passage } = await dataOf(api, QUERY, { id: 'doc-c19-33#1.1~1' });
    expect(passage.explanation.isStale).toBe(true);
    const query = '{ documents(first: 10) { nodes { id extractorVersion isStale } } }';
    const { documents } = await dataOf(api, query);
    expect(documents.nodes).toContainEqual({ id: 'doc-c19-33', extractorVersion: 'older', isStale: true });
    expect(documents.nodes).toContainEqual({
      id: 'doc-c20-33',
      extractorVersion: extractorVersion(),
      isStale: false,
    });
  });

  it('reads a document once, however many of its passages are explained', async () => {
    const { api } = testApi(database, extractor);
    const before = runs;
    const query =
      '{ passages(document: "doc-c20-33", first: 5) { nodes { explanation { facts { ruleId } } } } }';
    const { passages } = await dataOf(api, query);
    await dataOf(api, query);
    expect(passages.nodes).toHaveLength(3);
    expect(runs - before).toBe(1);
  });

  it('is refused for a document that is too large, and for too many passages at once', async () => {
    const { api } = testApi(database, extractor);
    const tooLarge = await ask(api, QUERY, { id: 'doc-c18-1#1.1~1' });
    expect(tooLarge.errors?.[0]?.extensions?.code).toBe('EXPLANATION_TOO_LARGE');
    expect(tooLarge.errors?.[0]?.message).toContain('resgraph explain doc-c18-1 PASSAGE');
    const tooMany = await ask(
      api,
      '{ passages(document: "doc-c20-33", first: 25) { nodes { explanation { facts { ruleId } } } } }',
    );
    expect(tooMany.errors?.[0]?.extensions?.code).toBe('QUERY_TOO_COSTLY');
  });
});
