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
import { loadFile } from '../support/load-file.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'queries');
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.slice(0, -'.graphql'.length));
/** Matches `# Beside the sample: tests/gold/council-2019-composed.txt`, the second line of a query about two reports. */
const OTHER_REPORT = /^# .+\n# Beside the sample: (\S+)\n/;
const queryOf = (name: string): string => readFileSync(join(FOLDER, `${name}.graphql`), 'utf8');
const otherReportOf = (name: string): string | undefined => OTHER_REPORT.exec(queryOf(name))?.[1];
const aboutTwo = Map.groupBy(names, otherReportOf);
aboutTwo.delete(undefined);

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
  await clearGraph();
  await loadSamples(database, () => undefined);
});
afterAll(async () => database.close());

/** Runs a query and compares its result with the file beside it. */
async function expectDocumented(name: string): Promise<void> {
  const query = queryOf(name);
  expect(query.split('\n', 1)[0]).toMatch(/^# [A-Z].*\?$/);
  const { api } = testApi(database, {
    version: 'documented',
    explain: (document) => Promise.resolve(explainDocument(document, loadVocabulary())),
  });
  const data = await dataOf(api, query);
  // What is empty or null shows nobody what the field gives.
  expect(emptyPlaces(data)).toEqual([]);
  await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot(join(FOLDER, `${name}.json`));
}

describe('The documented queries', () => {
  it.each(names.filter((name) => otherReportOf(name) === undefined))(
    '%s answers the question in its first line as documented',
    expectDocumented,
  );
});

// After those on the sample alone: tests of a file run in their order.
describe.each([...aboutTwo])('The documented queries with %s beside the sample', (file, ofFile) => {
  beforeAll(async () => {
    await clearGraph();
    await loadSamples(database, () => undefined);
    await loadFile(database, String(file));
  });

  it.each(ofFile)('%s answers the question in its first line as documented', expectDocumented);
});

describe('The index of the documented queries', () => {
  it('names each with its question', () => {
    const index = readFileSync(join(FOLDER, 'README.md'), 'utf8');
    const listed = [...index.matchAll(/^\| \[(\S+)\.graphql\]\(\1\.graphql\)\s*\| (.+?)\s*\|$/gm)];
    const questions = names.map((name) => {
      const [first = ''] = queryOf(name).split('\n', 1);
      return [name, first.slice(2)];
    });
    expect(listed.map(([, name, question]) => [name, question])).toEqual(questions.sort());
  });
});

/** Where a result has a connection without rows, or null for what was asked first. */
function emptyPlaces(value: unknown, place = 'data'): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const inside = `${place}.${key}`;
    const hasNoRows = (key === 'nodes' || key === 'edges') && Array.isArray(inner) && inner.length === 0;
    const isMissing = place === 'data' && inner === null;
    return hasNoRows || isMissing ? [inside] : emptyPlaces(inner, inside);
  });
}
