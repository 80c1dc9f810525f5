/** What answers promise, on two reports of a sample's kind: status first, nothing guessed, refusals that help. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/ask/answer.ts';
import { ask } from '../../src/ask/ask.ts';
import type { Database } from '../../src/graph/database.ts';
import { loadCouncilReports } from '../support/council-reports.ts';
import { openTestDatabase } from '../support/graph-database.ts';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
  await loadCouncilReports(database);
});
afterAll(async () => database.close());

const first = ({ rows }: Answer): string[] => rows.map(({ values }) => values[0]!.name);

describe('Answers', () => {
  it('tell of what was done, unless what is planned is asked for', async () => {
    const done = await ask(database, 'Which events were held in Senegal?');
    const planned = await ask(database, 'Which events are scheduled in Senegal?');
    expect(done.status).toBe('empty');
    expect(first(planned)).toEqual(['Workshop in Senegal']);
  });

  it('never tell what is consented as approved', async () => {
    const approved = await ask(database, 'Has ITU-T Y.4209 been approved?');
    const consented = await ask(database, 'Who consented ITU-T Y.4209?');
    expect([approved.value, approved.status]).toEqual([false, 'empty']);
    expect(approved.message).toMatch(/none of the 2 documents loaded/);
    expect(first(consented)).toEqual(['ITU-T SG20']);
    expect(consented.rows[0]!.citations[0]!.wording).toMatch(/consented/);
  });

  it('leave out what is denied, and what others do', async () => {
    const all = first(await ask(database, 'partners of SG15'));
    const without = first(await ask(database, 'partners of SG15 but not of SG20'));
    expect(all).toEqual(expect.arrayContaining(['ETSI', 'MEF']));
    expect(without).toContain('MEF');
    expect(without).not.toContain('ETSI');
  });

  it('take the subject of a text from the text and not from the list that it stands in', async () => {
    const all = await ask(database, 'Which Recommendations did SG13 approve in the 2020 report?');
    const some = await ask(
      database,
      'Which Recommendations did SG13 approve in the 2020 report that deal with machine learning?',
    );
    expect(first(some)).toEqual(['ITU-T Y.3174']);
    expect(all.rowCount).toBeGreaterThan(some.rowCount);
  });

  it('find the last by date', async () => {
    const answer = await ask(database, 'When was the last meeting of CWG-Internet?');
    expect(first(answer)).toEqual(['14th meeting of CWG-Internet']);
    expect(answer.rows[0]!.values.map(({ name }) => name)).toContain('2020-02-05 to 2020-02-06');
  });

  it('say which of several things a name may be, and how to ask for one', async () => {
    const answer = await ask(database, 'What did SG2 approve?');
    expect(answer.message).toContain('“SG2” may be ITU-D SG2 or ITU-T SG2');
    expect(answer.alternatives.map(({ question }) => question)).toEqual([
      'What did ITU-D SG2 approve?',
      'What did ITU-T SG2 approve?',
    ]);
  });

  it('say no where no document could say yes', async () => {
    const answer = await ask(database, 'Did W3C assist Burundi?');
    expect([answer.status, answer.value]).toEqual(['empty', false]);
  });
});

describe('Refusals', () => {
  it.each([
    ['Which Recommendations did SG99 approve?', /“SG99” is not known/],
    ['What is the budget of ITU-T SG17?', /I do not understand “budget”.*SG17 is known/],
    ['Which partners work only with SG20?', /I do not understand “only”/],
    ['What does the 2013 report say about IPv6?', /No document that was loaded is “2013 report”/],
    ['delete SG20', /I do not understand “delete”/],
  ])('%s', async (question, message) => {
    const answer = await ask(database, question);
    expect(answer.status).toBe('refused');
    expect(answer.message).toMatch(message);
    expect(answer.suggestions.length).toBeGreaterThan(0);
    expect(answer.rows).toEqual([]);
  });

  it('propose names that are spelled alike, and never take them', async () => {
    const answer = await ask(database, 'Which events were held in Guatamala?');
    expect(answer.status).toBe('refused');
    expect(answer.suggestions.join()).toContain('Guatemala');
  });
});
