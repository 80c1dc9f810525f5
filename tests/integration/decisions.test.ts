import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { loadVocabulary } from '../../src/data/vocabulary.ts';
import type { Decision } from '../../src/domain/decision.ts';
import type { Database } from '../../src/graph/database.ts';
import { catalogueTexts } from '../../src/graph/read/catalogue-texts.ts';
import { referenceLinksOfEntities } from '../../src/graph/read/links.ts';
import { knowledgeOf } from '../../src/catalogue/catalogue-knowledge.ts';
import { applyDecisions, followDecisions } from '../../src/load/apply-decisions.ts';
import { importCatalogue } from '../../src/load/import-catalogue.ts';
import { loadExtraction } from '../../src/load/load-extraction.ts';
import { removeDocument } from '../../src/load/remove-document.ts';
import { verifyGraph } from '../../src/load/verify-graph.ts';
import { dataOf, testApi } from '../support/api-graph.ts';
import { clearGraph, exportGraph, openTestDatabase } from '../support/graph-database.ts';
import { makeExtraction } from '../support/graph-extractions.ts';

const vocabulary = loadVocabulary();
let database: Database;

const report = (id: string, body: string, organization: string, name: string) =>
  makeExtraction({
    id,
    meta: { symbol: id, date: '2020' },
    passages: [`${body.toUpperCase()} is collaborating with ${name}.`],
    entities: [
      { id: body, label: 'StudyGroup', name: body },
      { id: organization, label: 'Organization', name, known: false },
    ],
    mentions: [[organization, 0, name]],
    facts: [
      {
        subject: body,
        predicate: 'COLLABORATES_WITH',
        object: organization,
        passage: 0,
        quote: `is collaborating with ${name}`,
      },
    ],
  });
const REPORT_ONE = report('doc-one', 'itu-t-sg13', 'org-ministry-of-light', 'Ministry of Light');
const REPORT_TWO = report('doc-two', 'itu-t-sg20', 'org-light-ministry', 'Light Ministry');
const SAME: Decision = {
  decision: 'same-as',
  a: 'org-light-ministry',
  b: 'org-ministry-of-light',
  reason: 'one ministry, two translations',
  who: 'an expert',
  date: '2026-11-24',
};

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  await clearGraph();
  await loadExtraction(database, REPORT_ONE, vocabulary);
});
afterAll(async () => {
  await database.close();
});

describe('decisions', () => {
  it('link what is the same, keep both nodes, and leave the graph as it was when taken back', async () => {
    await loadExtraction(database, REPORT_TWO, vocabulary);
    const before = await exportGraph();
    expect(await applyDecisions(database, [SAME])).toMatchObject({ linked: [SAME], waiting: [], changed: 1 });
    const after = await exportGraph();
    expect(after.filter((line) => line.includes('SAME_AS'))).toHaveLength(1);
    expect(after.filter((line) => line.includes('"labels"'))).toHaveLength(
      before.filter((line) => line.includes('"labels"')).length,
    );
    expect((await verifyGraph(database, vocabulary)).failures).toEqual([]);
    expect(await applyDecisions(database, [])).toMatchObject({ changed: 1 });
    expect(await exportGraph()).toEqual(before);
  });

  it('give the same graph whether taken before or after loading', async () => {
    await loadExtraction(database, REPORT_TWO, vocabulary);
    await applyDecisions(database, [SAME]);
    const wanted = await exportGraph();
    await clearGraph();
    await loadExtraction(database, REPORT_TWO, vocabulary);
    expect(await applyDecisions(database, [SAME])).toMatchObject({ waiting: [SAME] });
    expect((await verifyGraph(database, vocabulary)).failures).toEqual([]);
    await loadExtraction(database, REPORT_ONE, vocabulary);
    expect(await exportGraph()).toEqual(wanted);
  });

  it('keep nothing in the graph: what no document names any more goes, and its link with it', async () => {
    await applyDecisions(database, [SAME]);
    const before = await exportGraph();
    await loadExtraction(database, REPORT_TWO, vocabulary);
    await removeDocument(database, 'doc-two', vocabulary);
    expect(await exportGraph()).toEqual(before);
  });

  it('of things of different kinds are refused, and nothing is written', async () => {
    const before = await exportGraph();
    await expect(applyDecisions(database, [{ ...SAME, a: 'itu-t-sg13' }])).rejects.toMatchObject({
      code: 'DECISION_LABELS',
    });
    expect(await exportGraph()).toEqual(before);
  });

  it('that the graph follows already are not written again', async () => {
    await followDecisions(database, [SAME]);
    const writes = database.writes();
    await followDecisions(database, [SAME]);
    expect(database.writes()).toEqual(writes);
  });

  it('make one row of the matrix of what is the same, found by either id, which says what the texts name', async () => {
    await loadExtraction(
      database,
      report('doc-three', 'itu-t-sg13', 'org-light-ministry', 'Light Ministry'),
      vocabulary,
    );
    const { api } = testApi(database);
    const rows = async (arguments_: string): Promise<string[]> => {
      const { collaborations } = await dataOf(
        api,
        `{ collaborations${arguments_} { totalCount nodes { body { id } partner { id } factCount namedPartners { id } } } }`,
      );
      expect(collaborations.totalCount).toBe(collaborations.nodes.length);
      return collaborations.nodes.map(
        ({ body, partner, factCount, namedPartners }: any) =>
          `${body.id} ${partner.id} ${factCount} (${namedPartners.map(({ id }: any) => id).join()})`,
      );
    };
    const apart = [
      'itu-t-sg13 org-light-ministry 1 (org-light-ministry)',
      'itu-t-sg13 org-ministry-of-light 1 (org-ministry-of-light)',
    ];
    for (const rollUp of [false, true]) {
      await applyDecisions(database, []);
      expect(await rows(`(rollUp: ${rollUp})`)).toEqual(apart);
      await applyDecisions(database, [SAME]);
      const joined = ['itu-t-sg13 org-light-ministry 2 (org-light-ministry,org-ministry-of-light)'];
      expect(await rows(`(rollUp: ${rollUp})`)).toEqual(joined);
      for (const id of [SAME.a, SAME.b])
        expect(await rows(`(rollUp: ${rollUp}, partners: ["${id}"])`)).toEqual(joined);
    }
  });

  it('show what is stated of one with the other, each fact with the name of its own text', async () => {
    await loadExtraction(database, REPORT_TWO, vocabulary);
    await applyDecisions(database, [SAME]);
    const { api } = testApi(database);
    const query = (id: string): string =>
      `{ entity(id: "${id}") { facts { nodes { subject { ... on Node { id } } object { id } } } referenceLinks { type source reason } } }`;
    for (const id of [SAME.a, SAME.b]) {
      const data = await dataOf(api, query(id));
      expect(data.entity.facts.nodes.map((fact: any) => fact.object.id).sort()).toEqual([SAME.a, SAME.b]);
      expect(data.entity.referenceLinks).toEqual([
        { type: 'SAME_AS', source: 'decision', reason: 'one ministry, two translations' },
      ]);
    }
    const links = await referenceLinksOfEntities(database, [SAME.a], 10);
    expect(links.get(SAME.a)).toMatchObject([{ type: 'SAME_AS', reason: SAME.reason }]);
  });
});

describe('what the graph’s catalogues say', () => {
  it('is what the file says, text by text', async () => {
    const { catalogue } = await readCatalogue('tests/fixtures/catalogues/composed.csv', vocabulary, {
      maxBytes: 1e6,
    });
    await importCatalogue(database, catalogue, vocabulary);
    const wanted = knowledgeOf(catalogue);
    const ids = [...wanted.texts.keys(), 'itu-t-y.4903', 'itu-t-h.999'];
    const found = await catalogueTexts(database, ids);
    expect(found.names).toEqual(wanted.names);
    expect([...found.joint]).toEqual(['itu-t-y.4903']);
    for (const [id, text] of wanted.texts) {
      const stored = found.texts.get(id);
      expect(stored?.groups, id).toEqual(text.groups);
      expect([...(stored?.titles ?? [])].sort(), id).toEqual([...text.titles].sort());
      expect(
        stored?.editions.map((edition) => edition.id),
        id,
      ).toEqual(text.editions.map((edition) => edition.id));
    }
  });
});
