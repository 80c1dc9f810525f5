import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { listDocuments } from '../../src/load/list-documents.ts';
import { loadExtraction } from '../../src/load/load-extraction.ts';
import { removeDocument, removeEverything } from '../../src/load/remove-document.ts';
import { clearGraph, exportGraph, openTestDatabase } from '../support/graph-database.ts';
import { REPORT_A, REPORT_B, SMALL_VOCABULARY } from '../support/graph-extractions.ts';
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

const remove = (document: string) => removeDocument(database, document, SMALL_VOCABULARY);

describe('listing', () => {
  it('shows the documents that were read, and none that is only cited', async () => {
    expect(await listDocuments(database)).toMatchObject([
      {
        id: 'doc-a',
        symbol: 'C19/1',
        title: 'Report A',
        date: '2019-05-01',
        entities: 6,
        passages: 2,
        mentions: 3,
        facts: 3,
      },
      {
        id: 'doc-b',
        symbol: 'C20/1',
        title: 'Report B',
        date: '2020-05-01',
        entities: 6,
        passages: 2,
        mentions: 2,
        facts: 3,
      },
    ]);
    await remove('doc-a');
    expect((await listDocuments(database)).map(({ id }) => id)).toEqual(['doc-b']);
    expect(
      await runCypher("MATCH (n:Document {id: 'doc-a'}) RETURN n.name AS name, n.digest AS digest"),
    ).toEqual([{ name: 'C19/1', digest: null }]);
  });
});

describe('removing', () => {
  it('takes a document by symbol in whatever writing', async () => {
    expect(await remove('c 19/1')).toMatchObject({ document: 'doc-a', passages: 2 });
  });

  it('names near matches for one that is not there, and removes nothing', async () => {
    const graph = await exportGraph();
    await expect(remove('C19/2')).rejects.toMatchObject({
      code: 'GRAPH_NO_DOCUMENT',
      message: expect.stringContaining('doc-a (C19/1)') as string,
    });
    await expect(remove('something else')).rejects.toMatchObject({
      message: expect.stringContaining('resgraph list') as string,
    });
    expect(await exportGraph()).toEqual(graph);
  });

  it('leaves a graph that says of itself only that it is empty when the last document goes', async () => {
    await remove('doc-a');
    await remove('doc-b');
    const [info, ...others] = await exportGraph();
    expect(others).toEqual([]);
    expect(info).toContain('GraphInfo');
    expect(await listDocuments(database)).toEqual([]);
  });

  it('of everything leaves nothing of ours, and everything of others', async () => {
    await runCypher('CREATE (:Customer {id: 1})');
    expect(await removeEverything(database)).toBeGreaterThan(10);
    expect(await runCypher('MATCH (n) RETURN labels(n) AS labels')).toEqual([{ labels: ['Customer'] }]);
  });

  it('of everything does nothing to a database that holds no graph of ours', async () => {
    await clearGraph();
    await runCypher('CREATE (:Entity {id: 1})');
    expect(await removeEverything(database)).toBe(0);
    expect(await runCypher('MATCH (n) RETURN count(n) AS count')).toEqual([{ count: 1 }]);
  });
});
