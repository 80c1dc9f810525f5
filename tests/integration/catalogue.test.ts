import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { loadVocabulary } from '../../src/data/vocabulary.ts';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import type { Database } from '../../src/graph/database.ts';
import { entitiesPage } from '../../src/graph/read/entities.ts';
import { search } from '../../src/answer/search.ts';
import { importCatalogue } from '../../src/load/import-catalogue.ts';
import { loadExtraction } from '../../src/load/load-extraction.ts';
import { listCatalogues, removeCatalogue } from '../../src/load/remove-catalogue.ts';
import { removeDocument, removeEverything } from '../../src/load/remove-document.ts';
import { verifyGraph } from '../../src/load/verify-graph.ts';
import { clearGraph, exportGraph, openTestDatabase } from '../support/graph-database.ts';
import { REPORT_A, REPORT_B } from '../support/graph-extractions.ts';
import { runCypher } from '../support/test-database.ts';

const vocabulary = loadVocabulary();
let database: Database;
let catalogue: Catalogue;

beforeAll(async () => {
  database = await openTestDatabase();
  const reading = await readCatalogue('tests/fixtures/catalogues/composed.csv', vocabulary, {
    maxBytes: 1e6,
  });
  catalogue = reading.catalogue;
});
beforeEach(clearGraph);
afterAll(async () => {
  await database.close();
});

const load = (report: typeof REPORT_A) => loadExtraction(database, report, vocabulary);
const bring = (what: Catalogue) => importCatalogue(database, what, vocabulary);
const verify = () => verifyGraph(database, vocabulary);

/** The catalogue with another title, one text less and one link less. */
function changed(): Catalogue {
  const gone = 'itu-t-h.626-2019-cor.2';
  return {
    ...catalogue,
    sha256: '0'.repeat(64),
    listings: catalogue.listings
      .filter(({ id }) => id !== gone)
      .map((listing) =>
        listing.id === 'itu-t-h.626'
          ? { ...listing, properties: { ...listing.properties, title: 'Another title' } }
          : listing,
      ),
    links: catalogue.links.filter(
      ({ from, to, type }) =>
        from !== gone && to !== gone && !(type === 'RESPONSIBLE_FOR' && to === 'itu-t-y.4903-l.1603'),
    ),
  };
}

describe('importing a catalogue', () => {
  it('gives the same graph before and after loading reports, and verify holds', async () => {
    await bring(catalogue);
    await load(REPORT_A);
    await load(REPORT_B);
    const first = await exportGraph();
    const verification = await verify();
    expect(verification.failures).toEqual([]);
    expect(verification.checks).toContainEqual({ check: 'catalogues', checked: 1, passed: 1 });

    await clearGraph();
    await load(REPORT_B);
    await bring(catalogue);
    await load(REPORT_A);
    expect(await exportGraph()).toEqual(first);
  });

  it('writes nothing the second time', async () => {
    expect(await bring(catalogue)).toMatchObject({ outcome: 'created', texts: catalogue.listings.length });
    const graph = await exportGraph();
    const writes = database.writes();
    expect(await bring(catalogue)).toMatchObject({ outcome: 'unchanged', written: { texts: 0, links: 0 } });
    expect(database.writes()).toEqual(writes);
    expect(await exportGraph()).toEqual(graph);
  });

  it('of a changed file writes what differs, and comes out as if the old one had never been there', async () => {
    await load(REPORT_A);
    await bring(changed());
    const wanted = await exportGraph();
    await clearGraph();
    await load(REPORT_A);
    await bring(catalogue);
    const summary = await bring(changed());
    expect(summary).toMatchObject({
      outcome: 'updated',
      written: { texts: 1, links: 0 },
      gone: { texts: 1 },
    });
    expect(await exportGraph()).toEqual(wanted);
  });

  it('leaves what a report states as it was: facts, descriptions, and who approved', async () => {
    await load(REPORT_A);
    const stated = async () =>
      (await exportGraph()).filter(
        (line) => line.includes('"document":"doc-a"') || line.includes('"type":"APPROVED"'),
      );
    const before = await stated();
    await bring(catalogue);
    expect(await stated()).toEqual(before);
    expect(
      await runCypher(
        `MATCH (group)-[r:RESPONSIBLE_FOR {catalogue: 'composed'}]->(:Entity {id: 'itu-t-h.626'})
         RETURN group.id AS id, r.source AS source, r.passage AS passage`,
      ),
    ).toEqual([{ id: 'itu-t-sg21', source: 'catalogue composed: ITU-T H.626 (03/2019)', passage: null }]);
    expect(
      await runCypher("MATCH (e:Entity {id: 'itu-t-h.626'}) RETURN e.title AS title, e.known AS known"),
    ).toEqual([{ title: 'Requirements for shared cameras, revised', known: true }]);
  });

  it('keeps two catalogues of the same texts apart', async () => {
    await bring(catalogue);
    const one = await exportGraph();
    const other = { ...changed(), name: 'another' };
    await bring(other);
    expect((await listCatalogues(database)).map(({ name }) => name)).toEqual(['another', 'composed']);
    expect((await verify()).failures).toEqual([]);
    // Of two, the first by name counts, whichever came first.
    expect(await runCypher("MATCH (e:Entity {id: 'itu-t-h.626'}) RETURN e.title AS title")).toEqual([
      { title: 'Another title' },
    ]);
    await removeCatalogue(database, 'another', vocabulary);
    expect(await exportGraph()).toEqual(one);
  });

  it('that was cut off is named by verify and by the list, and gone on with by the next import', async () => {
    await bring(catalogue);
    const wanted = await exportGraph();
    await clearGraph();
    let steps = 0;
    const interrupted = importCatalogue(database, catalogue, vocabulary, {
      report: () => {
        steps += 1;
        if (steps === 2) throw new Error('cut off');
      },
    });
    await expect(interrupted).rejects.toThrow('cut off');
    expect(await listCatalogues(database)).toMatchObject([{ name: 'composed', isComplete: false }]);
    expect((await verify()).failures.map(({ check }) => check)).toEqual(['catalogues']);
    expect(await bring(catalogue)).toMatchObject({ outcome: 'updated', written: { texts: 0 } });
    expect(await exportGraph()).toEqual(wanted);
  });
});

describe('removing a catalogue', () => {
  it('leaves the graph as if it had never been imported', async () => {
    await load(REPORT_A);
    await load(REPORT_B);
    const before = await exportGraph();
    await bring(catalogue);
    expect(await removeCatalogue(database, 'composed', vocabulary)).toMatchObject({
      texts: catalogue.listings.length,
      links: catalogue.links.length,
    });
    expect(await exportGraph()).toEqual(before);
  });

  it('and removing documents from beside one, leave what the other supports', async () => {
    await bring(catalogue);
    const alone = await exportGraph();
    await load(REPORT_A);
    await removeDocument(database, 'doc-a', vocabulary);
    expect(await exportGraph()).toEqual(alone);
    await removeCatalogue(database, 'composed', vocabulary);
    const [info, ...others] = await exportGraph();
    expect(others).toEqual([]);
    expect(info).toContain('GraphInfo');
  });

  it('names the catalogues that there are when it is not there', async () => {
    await bring(catalogue);
    await expect(removeCatalogue(database, 'nothing', vocabulary)).rejects.toMatchObject({
      code: 'GRAPH_NO_CATALOGUE',
      message: expect.stringContaining('composed') as string,
    });
  });

  it('goes with everything else', async () => {
    await bring(catalogue);
    await removeEverything(database);
    expect(await exportGraph()).toEqual([]);
  });
});

describe('what only a catalogue lists', () => {
  it('is in lists and searches only when asked for, and always once a report names it', async () => {
    const page = { from: null, length: 100, backward: false };
    const idsOf = async (catalogued: boolean, text?: string): Promise<string[]> => {
      const name = text === undefined ? {} : { name: { text, match: 'exact' as const } };
      const filter = { labels: ['Recommendation'] as const, catalogued, ...name };
      return (await entitiesPage(database, filter, page)).rows.map(({ id }) => id);
    };
    const hitsOf = async (catalogued: boolean): Promise<any[]> => {
      const query = { text: 'shared cameras', wantsEntities: true, wantsPassages: false, labels: null };
      const asked = { ...query, documents: null, catalogued };
      const { rows } = await search(database, asked, 'EXACT', { first: 10, after: undefined });
      return rows.map(({ found }) => found);
    };
    await bring(catalogue);
    expect(await idsOf(false)).toEqual([]);
    expect(await idsOf(false, 'H.626')).toEqual([]);
    expect(await idsOf(true, 'H.626')).toEqual(['itu-t-h.626']);
    expect(await hitsOf(false)).toEqual([]);
    expect((await hitsOf(true)).length).toBeGreaterThan(2);
    await load(REPORT_A);
    expect(await idsOf(false)).toEqual(['itu-t-h.626']);
    const found = await hitsOf(false);
    expect(found.map(({ id, isCatalogueOnly }) => [id, isCatalogueOnly])).toEqual([['itu-t-h.626', false]]);
  });
});

describe('verify', () => {
  it.each([
    ['a title', "MATCH (e:Entity {id: 'itu-t-y.4903-l.1603'}) SET e.title = 'x'", 'entities'],
    [
      'a listing',
      "MATCH ()-[l:LISTS]->(:Entity {id: 'itu-t-y.4903-l.1603'}) SET l.status = 'x'",
      'catalogues',
    ],
    ['a link', "MATCH (:Entity {id: 'itu-t-h.626-2019-03'})-[r:SUPERSEDES]->() DELETE r", 'catalogues'],
    ['the mark', 'MATCH (e:CatalogueOnly) WITH e LIMIT 1 REMOVE e:CatalogueOnly', 'entities'],
    [
      'a link of nobody',
      "MATCH (a:Entity {id: 'itu-t-h.626'}), (b:Series) WITH a, b LIMIT 1 CREATE (a)-[:SAME_AS {id: 'x', source: 'decision'}]->(b)",
      'decisions',
    ],
  ])('finds that %s was tampered with', async (_what, cypher, check) => {
    await bring(catalogue);
    await runCypher(cypher);
    expect((await verify()).failures.map((failure) => failure.check)).toContain(check);
  });
});
