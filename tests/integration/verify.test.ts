import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { prepareGraph } from '../../src/graph/schema.ts';
import { listDocuments } from '../../src/load/list-documents.ts';
import { loadExtraction } from '../../src/load/load-extraction.ts';
import { removeEverything } from '../../src/load/remove-document.ts';
import { verifyGraph } from '../../src/load/verify-graph.ts';
import { clearGraph, exportGraph, openTestDatabase } from '../support/graph-database.ts';
import { makeVocabulary, REPORT_A, REPORT_B, SMALL_VOCABULARY } from '../support/graph-extractions.ts';
import { runCypher } from '../support/test-database.ts';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  await clearGraph();
  await loadExtraction(database, REPORT_A, SMALL_VOCABULARY);
  await loadExtraction(database, REPORT_B, SMALL_VOCABULARY);
});
afterAll(async () => {
  await database.close();
});

describe('verify', () => {
  it('finds nothing wrong with what the loader wrote, and says how much it looked at', async () => {
    const { checked, passed, failures, checks } = await verifyGraph(database, SMALL_VOCABULARY);
    expect(failures).toEqual([]);
    expect(passed).toBe(checked);
    const numbers = Object.fromEntries(checks.map(({ check, checked: number }) => [check, number]));
    expect(numbers['nodes accounted for']).toBeGreaterThan(10);
    expect(numbers).toMatchObject({ quotes: 6, mentions: 5, structure: 6, 'reference links': 8 });
  });

  it.each([
    [
      'a quote that its passage no longer has',
      "MATCH (p:Passage {id: 'doc-a#1.1~1'}) SET p.text = 'x' + p.text",
      'quotes',
    ],
    ['a quote that was changed', "MATCH ()-[r:APPROVED]->() SET r.quote = 'invented'", 'quotes'],
    [
      'a surface that was changed',
      "MATCH (:Passage {id: 'doc-a#1.2~1'})-[r:MENTIONS]->() SET r.surface = 'SG14'",
      'mentions',
    ],
    ['a fact without its rule', 'MATCH ()-[r:APPROVED]->() REMOVE r.rule', 'evidence'],
    ['a confidence beyond 1', 'MATCH ()-[r:APPROVED]->() SET r.confidence = 1.5', 'evidence'],
    ['a fact whose passage is gone', "MATCH ()-[r:APPROVED]->() SET r.passage = 'doc-a#9~1'", 'quotes'],
    [
      'a fact between nodes that its type cannot join',
      "MATCH (a {id: 'country-DJ'}), (b {id: 'itu-t-h.626'}) MATCH ()-[r:APPROVED]->() WITH a, b, r, properties(r) AS p DELETE r WITH a, b, p CREATE (a)-[n:APPROVED]->(b) SET n = p",
      'ends of facts',
    ],
    ['an entity with a label too few', "MATCH (n {id: 'itu-t-sg13'}) REMOVE n:Body", 'entities'],
    ['an entity with a label too many', "MATCH (n {id: 'itu-t-sg13'}) SET n:Country", 'entities'],
    ['an entity without search names', "MATCH (n {id: 'itu-t-sg13'}) REMOVE n.searchNames", 'entities'],
    [
      'an entity whose property nobody stated',
      "MATCH (n {id: 'itu-t-sg13'}) SET n.title = 'other'",
      'entities',
    ],
    [
      'an orphan',
      "CREATE (:Entity:Topic {id: 'topic-x', name: 'x', aliases: [], searchNames: ['x'], known: false})",
      'entities',
    ],
    ['an entity without id', "CREATE (:Entity:Topic {name: 'x'})", 'nodes accounted for'],
    [
      'a passage of no document',
      "CREATE (:Passage {id: 'doc-z#1~1', document: 'doc-z'})",
      'nodes accounted for',
    ],
    [
      'a passage outside its section',
      "MATCH ()-[r:HAS_PASSAGE]->({id: 'doc-a#1.1~1'}) DELETE r",
      'structure',
    ],
    ['a passage without its text', "MATCH (n {id: 'doc-a#1.2~1'}) REMOVE n.text", 'structure'],
    [
      'a description that is gone',
      "MATCH ()-[r:DESCRIBES {document: 'doc-a'}]->({id: 'itu-t-sg13'}) DELETE r",
      'ends of facts',
    ],
    [
      'a description without a name',
      "MATCH ()-[r:DESCRIBES {document: 'doc-a'}]->({id: 'itu-t-sg13'}) REMOVE r.name",
      'descriptions',
    ],
    [
      'a reference link that is gone',
      "MATCH ({id: 'itu-t'})-[r:PART_OF]->({id: 'itu'}) DELETE r",
      'reference links',
    ],
    [
      'a reference link of no table',
      "MATCH (a {id: 'itu-t'}), (b {id: 'itu-t-sg13'}) CREATE (a)-[:PART_OF {id: 'r', source: 'me'}]->(b)",
      'reference links',
    ],
    [
      'a fact of no document',
      "MATCH (a {id: 'itu-t'}), (b {id: 'itu-t-h.626'}) CREATE (a)-[:AGREED {id: 'f', document: 'doc-z'}]->(b)",
      'relationships accounted for',
    ],
    [
      'a relationship with neither document nor source',
      "MATCH (a {id: 'itu-t'}), (b {id: 'itu-t-h.626'}) CREATE (a)-[:AGREED]->(b)",
      'relationships accounted for',
    ],
    [
      'a relationship of a type that the model lacks',
      "MATCH (a {id: 'itu-t'}), (b {id: 'itu'}) CREATE (a)-[:LIKES]->(b)",
      'relationships accounted for',
    ],
    ['a document whose digest was changed', "MATCH (n {id: 'doc-a'}) SET n.digest = 'x'", 'graph version'],
  ])('finds %s', async (_name, corruption, check) => {
    await runCypher(corruption);
    const { failures, checked, passed } = await verifyGraph(database, SMALL_VOCABULARY);
    expect(failures.map((failure) => failure.check)).toContain(check);
    expect(passed).toBeLessThan(checked);
  });

  it('finds a constraint that was dropped, which the next load creates anew', async () => {
    await runCypher('DROP CONSTRAINT approved_id_unique');
    const { failures } = await verifyGraph(database, SMALL_VOCABULARY);
    expect(failures).toMatchObject([{ check: 'constraints and indexes', id: 'approved_id_unique' }]);
    await loadExtraction(database, REPORT_A, SMALL_VOCABULARY);
    expect((await verifyGraph(database, SMALL_VOCABULARY)).failures).toEqual([]);
  });

  it('tells when reference data changed after loading', async () => {
    const vocabulary = makeVocabulary([{ id: 'itu-t-sg13', label: 'StudyGroup', name: 'SG 13 of ITU-T' }]);
    const { failures } = await verifyGraph(database, vocabulary);
    expect(failures.find(({ id }) => id === 'itu-t-sg13')?.message).toContain('is not what reference data');
  });

  it('says that an empty database holds no graph', async () => {
    await clearGraph();
    await expect(verifyGraph(database, SMALL_VOCABULARY)).rejects.toMatchObject({ code: 'GRAPH_EMPTY' });
  });
});

describe('loading again', () => {
  it.each([
    ['an entity property', "MATCH (n {id: 'itu-t-sg13'}) SET n.title = 'other', n.name = 'wrong'"],
    ['the digest of a document', "MATCH (n:Document {id: 'doc-a'}) REMOVE n.digest"],
    ['the text of a passage', "MATCH (p:Passage {id: 'doc-a#1.1~1'}) SET p.text = 'x' + p.text"],
    ['a quote', "MATCH ()-[r:APPROVED]->() SET r.quote = 'invented'"],
    ['a fact that went', 'MATCH ()-[r:APPROVED]->() DELETE r'],
    ['a label', "MATCH (n {id: 'itu-t-sg13'}) REMOVE n:Body"],
    ['a reference link', 'MATCH ()-[r]->() WHERE r.source IS NOT NULL DELETE r'],
  ])('mends %s', async (_what, tamper) => {
    const graph = await exportGraph();
    await runCypher(tamper);
    expect(await exportGraph()).not.toEqual(graph);
    for (const report of [REPORT_A, REPORT_B])
      await loadExtraction(database, report, SMALL_VOCABULARY, { again: true });
    expect(await exportGraph()).toEqual(graph);
    const { checked, passed } = await verifyGraph(database, SMALL_VOCABULARY);
    expect(passed).toBe(checked);
  });

  it('says that nothing changed when all is as it should be, and that something did when it was mended', async () => {
    const again = (): ReturnType<typeof loadExtraction> =>
      loadExtraction(database, REPORT_A, SMALL_VOCABULARY, { again: true });
    expect(await again()).toMatchObject({ outcome: 'unchanged', nodes: { written: 0, deleted: 0 } });
    await runCypher("MATCH (n {id: 'itu-t-sg13'}) SET n.name = 'wrong'");
    expect(await again()).toMatchObject({ outcome: 'updated', nodes: { written: 1, deleted: 0 } });
  });
});

describe('a graph whose GraphInfo node is gone', () => {
  it('is refused with the command that mends it, which then leaves nothing', async () => {
    await runCypher('MATCH (n:GraphInfo) DELETE n');
    const refusal = {
      code: 'GRAPH_UNMARKED',
      message: expect.stringMatching(/2 documents .* resgraph remove --all/) as string,
    };
    await expect(listDocuments(database)).rejects.toMatchObject(refusal);
    await expect(loadExtraction(database, REPORT_A, SMALL_VOCABULARY)).rejects.toMatchObject(refusal);
    expect(await removeEverything(database)).toBeGreaterThan(0);
    expect(await exportGraph()).toEqual([]);
  });
});

describe('two commands that load the same document at once', () => {
  it('create it once', async () => {
    await clearGraph();
    await prepareGraph(database);
    const other = await openTestDatabase();
    const summaries = await Promise.all(
      [database, other].map((each) => loadExtraction(each, REPORT_A, SMALL_VOCABULARY)),
    );
    await other.close();
    expect(summaries.map(({ outcome }) => outcome).sort()).toEqual(['created', 'unchanged']);
  });
});
