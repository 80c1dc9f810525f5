/** What callers learn when the graph holds what it should not, and when two sides are too much to compare. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { loadExtraction } from '../../src/load/load-extraction.ts';
import { ask, loadReports, testApi } from '../support/api-graph.ts';
import { clearGraph, openTestDatabase } from '../support/graph-database.ts';
import { makeExtraction, SMALL_VOCABULARY } from '../support/graph-extractions.ts';
import { runCypher } from '../support/test-database.ts';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => database.close());

async function fault(query: string): Promise<{ code: string | undefined; message: string | undefined }> {
  const { errors } = await ask(testApi(database).api, query);
  return { code: errors?.[0]?.extensions?.code, message: errors?.[0]?.message };
}

describe('A graph that somebody took a passage out of', () => {
  beforeAll(async () => {
    await loadReports(database);
    await runCypher('MATCH (p:Passage {id: $id}) DETACH DELETE p', { id: 'doc-c20-33#1.1~1' });
  });

  it('is told of where the passage is asked for', async () => {
    expect(await fault('{ facts(document: "doc-c20-33") { nodes { passage { text } } } }')).toMatchObject({
      code: 'GRAPH_INCONSISTENT',
      message: expect.stringContaining('doc-c20-33#1.1~1'),
    });
  });

  it('is told of where the whole document is read anew', async () => {
    expect(await fault('{ passage(id: "doc-c20-33#1.2~1") { explanation { isStale } } }')).toMatchObject({
      code: 'GRAPH_DOCUMENT_BROKEN',
      message: expect.stringContaining('doc-c20-33'),
    });
  });
});

describe('A comparison', () => {
  it('of more documents than a side may have is refused', async () => {
    await clearGraph();
    const ids = Array.from({ length: 51 }, (_, at) => `doc-${at}`);
    for (const id of ids) {
      const report = makeExtraction({ id, meta: { date: '2020' }, passages: ['Nothing.'], entities: [] });
      await loadExtraction(database, report, SMALL_VOCABULARY);
    }
    const side = JSON.stringify(ids);
    expect(
      await fault(`{ comparison(before: { year: 2020 }, after: { documents: ${side} }) { gapDays } }`),
    ).toMatchObject({
      code: 'COMPARISON_TOO_LARGE',
      message: expect.stringContaining('more than 50 documents'),
    });
  });
});

describe('A list of texts', () => {
  it('is no longer than the schema says', async () => {
    await clearGraph();
    const many = (word: string, count: number): string[] =>
      Array.from({ length: count }, (_, at) => `${word} ${at}`);
    const properties = Object.fromEntries(many('key', 120).map((key) => [key.replace(' ', ''), key]));
    await loadExtraction(
      database,
      makeExtraction({
        id: 'doc-many',
        meta: { date: '2020' },
        passages: ['Many names.'],
        entities: [
          {
            ...{ id: 'org-many', label: 'Organization', name: 'Many', known: false },
            ...{ aliases: many('name', 300), properties: { ...properties, all: many('value', 300) } },
          },
        ],
        mentions: [['org-many', 0, 'Many']],
      }),
      SMALL_VOCABULARY,
    );
    const response = await ask(
      testApi(database).api,
      '{ entity(id: "org-many") { aliases properties { key values } descriptions { names properties { key values } } } }',
    );
    const { entity } = response.data;
    const [description] = entity.descriptions;
    expect([entity.aliases.length, entity.properties.length]).toEqual([200, 100]);
    expect([description.names.length, description.properties.length]).toEqual([200, 100]);
    for (const owner of [entity, description])
      expect(owner.properties.find(({ key }: { key: string }) => key === 'all').values).toHaveLength(200);
  });
});
