/**
 * Every query in `docs/queries/` gives the result beside it on the sample. After a change that is meant to change results:
 * `npm run docs:queries`, and read what changed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSamples } from '../../src/commands/load-samples.ts';
import { loadVocabulary } from '../../src/data/vocabulary.ts';
import { explainDocument } from '../../src/explain/explain-document.ts';
import type { Database } from '../../src/graph/database.ts';
import { dataOf, testApi } from '../support/api-graph.ts';
import { clearGraph, openTestDatabase } from '../support/graph-database.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'queries');
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.slice(0, -'.graphql'.length));

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
  await clearGraph();
  await loadSamples(database, () => undefined);
});
afterAll(async () => database.close());

describe('The documented queries', () => {
  it.each(names)('%s answers the question in its first line as documented', async (name) => {
    const query = readFileSync(join(FOLDER, `${name}.graphql`), 'utf8');
    expect(query.split('\n', 1)[0]).toMatch(/^# [A-Z].*\?$/);
    const { api } = testApi(database, {
      version: 'documented',
      explain: (document) => Promise.resolve(explainDocument(document, loadVocabulary())),
    });
    const data = await dataOf(api, query);
    // A list that is empty shows nobody what the field gives.
    expect(emptyLists(data)).toEqual([]);
    await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot(join(FOLDER, `${name}.json`));
  });
});

describe('The index of the documented queries', () => {
  it('names each with its question', () => {
    const index = readFileSync(join(FOLDER, 'README.md'), 'utf8');
    const listed = [...index.matchAll(/^\| \[(\S+)\.graphql\]\(\1\.graphql\)\s*\| (.+?)\s*\|$/gm)];
    const questions = names.map((name) => {
      const [first = ''] = readFileSync(join(FOLDER, `${name}.graphql`), 'utf8').split('\n', 1);
      return [name, first.slice(2)];
    });
    expect(listed.map(([, name, question]) => [name, question])).toEqual(questions.sort());
  });
});

/** Where a connection of a result has no rows. */
function emptyLists(value: unknown, place = 'data'): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const inside = `${place}.${key}`;
    const isEmpty = (key === 'nodes' || key === 'edges') && Array.isArray(inner) && inner.length === 0;
    return isEmpty ? [inside] : emptyLists(inner, inside);
  });
}
