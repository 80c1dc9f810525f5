import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/domain/extraction.ts';
import type { Database } from '../../src/graph/database.ts';
import { loadExtraction } from '../../src/load/load-extraction.ts';
import { removeDocument } from '../../src/load/remove-document.ts';
import { clearGraph, exportGraph, openTestDatabase } from '../support/graph-database.ts';
import {
  makeExtraction,
  makeVocabulary,
  REPORT_A,
  REPORT_B,
  SMALL_VOCABULARY,
} from '../support/graph-extractions.ts';
import { runCypher } from '../support/test-database.ts';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(clearGraph);
afterAll(async () => {
  await database.close();
});

const load = (extraction: Extraction) => loadExtraction(database, extraction, SMALL_VOCABULARY);

describe('what a loaded document looks like', () => {
  it('stores each fact as one relationship with its own evidence', async () => {
    await load(REPORT_A);
    const [row] = await runCypher(
      "MATCH (a {id: 'itu-t-sg13'})-[r:COLLABORATES_WITH]->(b {id: 'org-ietf-ippm'}) RETURN properties(r) AS r, valueType(r.start) AS start, valueType(r.confidence) AS confidence",
    );
    expect(row?.['r']).toMatchObject({
      ...{
        document: 'doc-a',
        passage: 'doc-a#1.1~1',
        start: 49,
        end: 80,
        quote: 'is collaborating with IETF IPPM',
      },
      ...{ wording: 'collaborates_with', rule: 'test/rule', confidence: 0.9, mode: 'collaboration' },
    });
    expect(row?.['start']).toBe('INTEGER NOT NULL');
    expect(row?.['confidence']).toBe('FLOAT NOT NULL');
  });

  it('brings the standing parents, regions and responsible groups of what it names, and no more', async () => {
    await load(REPORT_A);
    const rows = await runCypher(
      'MATCH (a)-[r]->(b) WHERE r.source IS NOT NULL RETURN a.id + " " + type(r) + " " + b.id AS link ORDER BY link',
    );
    expect(rows.map(({ link }) => link)).toEqual([
      'country-DJ IN_REGION region-arab',
      'itu-t PART_OF itu',
      'itu-t-sg13 PART_OF itu-t',
      'itu-t-sg21 PART_OF itu-t',
      'itu-t-sg21 RESPONSIBLE_FOR itu-t-h.626',
      'org-ietf-ippm PART_OF org-ietf',
    ]);
  });

  it('gives an entity all labels of the model, names folded for search, and what the latest document says', async () => {
    await load(REPORT_B);
    await load(REPORT_A);
    const [group] = await runCypher(
      "MATCH (n {id: 'itu-t-sg13'}) RETURN labels(n) AS labels, n.aliases AS aliases, n.searchNames AS searchNames, n.title AS title",
    );
    expect([...(group?.['labels'] as string[])].sort()).toEqual(['Body', 'Entity', 'StudyGroup']);
    expect(group).toMatchObject({
      aliases: ['Study Group 13', 'SG13'],
      searchNames: ['itutsg13', 'sg13', 'studygroup13'],
      title: 'Future networks',
    });
    const [event] = await runCypher("MATCH (n:Event {id: 'event-1'}) RETURN properties(n) AS n");
    expect(event?.['n']).toMatchObject({
      status: 'held',
      startDate: '2020-02-05',
      name: 'Workshop on IoT',
      aliases: ['the workshop', 'Workshop'],
      known: false,
    });
  });

  it('makes the document that was read and the document that another cites one node', async () => {
    await load(REPORT_B);
    await load(REPORT_A);
    const rows = await runCypher(
      "MATCH (n:Document) WHERE n.symbol = 'C19/1' RETURN n.id AS id, n.digest IS NOT NULL AS read, n.given AS given",
    );
    expect(rows).toEqual([{ id: 'doc-a', read: true, given: ['date', 'symbol', 'title'] }]);
  });
});

describe('loading again', () => {
  it('writes nothing when nothing changed', async () => {
    await load(REPORT_A);
    await load(REPORT_B);
    const before = database.writes();
    const graph = await exportGraph();
    expect((await load(REPORT_A)).outcome).toBe('unchanged');
    expect((await load(REPORT_B)).outcome).toBe('unchanged');
    expect(database.writes()).toEqual(before);
    expect(await exportGraph()).toEqual(graph);
  });

  it('touches only what differs when a document changed', async () => {
    await load(REPORT_A);
    const [first, ...others] = REPORT_A.facts;
    if (first === undefined) throw new Error('the report has facts');
    const changed = { ...REPORT_A, facts: [{ ...first, wording: 'has approved' }, ...others.slice(1)] };
    const summary = await load(changed);
    expect(summary.outcome).toBe('updated');
    // The fact and the document's digest on its own description are updated; one fact goes.
    expect(summary.relationships).toMatchObject({ created: 0, deleted: 1, updated: 2 });
    expect(summary.writes).toMatchObject({
      nodesCreated: 0,
      nodesDeleted: 0,
      relationshipsCreated: 0,
      relationshipsDeleted: 1,
    });
    const graph = await exportGraph();
    await clearGraph();
    await load(changed);
    expect(await exportGraph()).toEqual(graph);
  });

  it('lets go of entities that a document no longer names, and of the reference data that only they needed', async () => {
    await load(REPORT_A);
    const without = new Set(['country-DJ']);
    await load({
      ...REPORT_A,
      entities: REPORT_A.entities.filter(({ id }) => !without.has(id)),
      facts: REPORT_A.facts.filter(({ object }) => !without.has(object)),
    });
    expect(
      await runCypher("MATCH (n) WHERE n.id IN ['country-DJ', 'region-arab'] RETURN n.id AS id"),
    ).toEqual([]);
    expect(await runCypher("MATCH (n {id: 'itu'}) RETURN n.id AS id")).toHaveLength(1);
  });

  it('takes over reference data that changed', async () => {
    await load(REPORT_A);
    const vocabulary = makeVocabulary([{ id: 'itu-t-sg13', label: 'StudyGroup', name: 'SG 13 of ITU-T' }]);
    await loadExtraction(database, REPORT_A, vocabulary);
    const graph = await exportGraph();
    await clearGraph();
    await loadExtraction(database, REPORT_A, vocabulary);
    expect(graph).toEqual(await exportGraph());
    expect(await runCypher('MATCH ()-[r]->() WHERE r.source IS NOT NULL RETURN r')).toEqual([]);
  });
});

describe('order and removal', () => {
  it('gives the same graph in whatever order documents are loaded', async () => {
    await load(REPORT_A);
    await load(REPORT_B);
    const graph = await exportGraph();
    await clearGraph();
    await load(REPORT_B);
    await load(REPORT_A);
    expect(await exportGraph()).toEqual(graph);
  });

  it.each([
    ['B', REPORT_A, REPORT_B],
    ['A, which B cites', REPORT_B, REPORT_A],
  ])('leaves the graph of the other alone when %s is removed', async (_name, stays, goes) => {
    await load(stays);
    const alone = await exportGraph();
    await load(goes);
    expect(await exportGraph()).not.toEqual(alone);
    await removeDocument(database, goes.self, SMALL_VOCABULARY);
    expect(await exportGraph()).toEqual(alone);
  });
});

describe('refusals', () => {
  it('writes nothing of a document with one failing quote among many', async () => {
    await load(REPORT_B);
    const graph = await exportGraph();
    const facts = REPORT_A.facts.map((fact, index) =>
      index === 1 ? { ...fact, start: fact.start + 1, end: fact.end + 1 } : fact,
    );
    await expect(load({ ...REPORT_A, facts })).rejects.toMatchObject({
      code: 'GRAPH_REFUSED',
      message: expect.stringContaining('is collaborating with IETF IPPM') as string,
    });
    expect(await exportGraph()).toEqual(graph);
  });

  it.each([
    [99, 'GRAPH_MODEL_NEWER', 'update resolution-graph'],
    [0, 'GRAPH_MODEL_OLDER', 'resgraph remove --all'],
  ])('refuses a graph of model version %d and says what mends it', async (version, code, remedy) => {
    await load(REPORT_A);
    await runCypher('MATCH (n:GraphInfo) SET n.modelVersion = toInteger($version)', { version });
    await expect(load(REPORT_B)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(remedy) as string,
    });
    await expect(load(REPORT_A)).rejects.toMatchObject({ code });
  });

  it('does not touch a database with foreign data unless told to, and never one with labels like its own', async () => {
    await runCypher('CREATE (:Customer {id: 1})');
    const before = await exportGraph();
    await expect(load(REPORT_A)).rejects.toMatchObject({
      code: 'GRAPH_FOREIGN',
      message: expect.stringContaining('--into-nonempty') as string,
    });
    expect(await exportGraph()).toEqual(before);
    await runCypher('CREATE (:Entity {id: "x"})');
    await expect(
      loadExtraction(database, REPORT_A, SMALL_VOCABULARY, { intoNonempty: true }),
    ).rejects.toMatchObject({ code: 'GRAPH_FOREIGN' });
    await runCypher('MATCH (n:Entity) DELETE n');
    await loadExtraction(database, REPORT_A, SMALL_VOCABULARY, { intoNonempty: true });
    expect(await runCypher('MATCH (n:Customer) RETURN n.id AS id')).toEqual([{ id: 1 }]);
    expect((await load(REPORT_B)).outcome).toBe('created');
  });
});

describe('two loaders at once', () => {
  it('both end well and the graph is the same', async () => {
    await load(REPORT_A);
    await load(REPORT_B);
    const graph = await exportGraph();
    await clearGraph();
    const other = await openTestDatabase();
    try {
      await Promise.all([
        load(REPORT_A),
        loadExtraction(other, REPORT_B, SMALL_VOCABULARY),
        load(REPORT_B),
        loadExtraction(other, REPORT_A, SMALL_VOCABULARY),
      ]);
    } finally {
      await other.close();
    }
    expect(await exportGraph()).toEqual(graph);
  });
});

describe('odd documents', () => {
  it('stores typography, emoji and empty lists exactly', async () => {
    const text = 'ITU‑T “SG13” 😀 l’été: Côte d’Ivoire';
    await load(
      makeExtraction({
        id: 'doc-odd',
        passages: [text],
        entities: [{ id: 'c', label: 'Country', name: 'Côte d’Ivoire' }],
        mentions: [['c', 0, 'Côte d’Ivoire']],
      }),
    );
    const [row] = await runCypher(
      'MATCH (p:Passage)-[m:MENTIONS]->(e) RETURN p.text AS text, m.surface AS surface, m.start AS start, e.searchNames AS names',
    );
    expect(row).toEqual({
      text,
      surface: 'Côte d’Ivoire',
      start: text.indexOf('Côte'),
      names: ['cotedivoire'],
    });
  });

  it('loads a document without entities or facts', async () => {
    expect((await load(makeExtraction({ id: 'doc-empty', passages: [] }))).outcome).toBe('created');
    expect((await load(makeExtraction({ id: 'doc-empty', passages: [] }))).outcome).toBe('unchanged');
  });
});
