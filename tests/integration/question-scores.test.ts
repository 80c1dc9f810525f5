/** The questions of `tests/questions`, asked of the reports that each file names. A figure that rises is raised here, too. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { clearGraph, openTestDatabase } from '../support/graph-database.ts';
import { loadReportsOf, questionSets, scoreQuestions } from '../support/question-sets.ts';

/** Questions that are answered right, by file. */
const RIGHT: Readonly<Record<string, number>> = {
  'council-2020': 39,
  'two-years-1': 81,
  'two-years-2': 72,
  'other-reports': 41,
};

const sets = questionSets();
let database: Database;
const loaded = new Map<string, string>();

beforeAll(async () => {
  database = await openTestDatabase();
  await clearGraph();
});
afterAll(async () => database.close());

describe('Questions', () => {
  it('each file has a figure', () => {
    expect(sets.map(({ name }) => name).sort()).toEqual(Object.keys(RIGHT).sort());
  });

  it.each(sets.map((set) => [set.name, set] as const))(
    'of %s are answered as well as before',
    async (name, set) => {
      await loadReportsOf(database, set, loaded);
      const { right, verdicts } = await scoreQuestions(database, set);
      const faults = verdicts
        .filter(({ fault }) => fault !== null)
        .map(({ id, fault }) => `${id}: ${String(fault)}`);
      expect(right, faults.join('\n')).toBeGreaterThanOrEqual(RIGHT[name] ?? 0);
    },
  );
});
