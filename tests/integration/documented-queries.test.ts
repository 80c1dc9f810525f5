/**
 * Every query in `docs/queries/` gives the result beside it on the sample. After a change that is meant to change results:
 * `npm run docs:queries`, and read what changed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSamples } from '../../src/commands/load-samples.ts';
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
    const data = await dataOf(testApi(database).api, query);
    await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot(join(FOLDER, `${name}.json`));
  });
});
