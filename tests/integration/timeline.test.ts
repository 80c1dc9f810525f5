import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTimeline, type TimelineQuestion } from '../../src/analysis/timeline.ts';
import type { Database } from '../../src/graph/database.ts';
import type { TimelineRow } from '../../src/graph/read/timeline.ts';
import { loadCouncilReports } from '../support/council-reports.ts';
import { openTestDatabase } from '../support/graph-database.ts';

let database: Database;
let ids: Awaited<ReturnType<typeof loadCouncilReports>>;

beforeAll(async () => {
  database = await openTestDatabase();
  ids = await loadCouncilReports(database);
});
afterAll(async () => database.close());

const EVERYTHING: TimelineQuestion = {
  ...{ from: null, to: null, kinds: null, entity: null, documents: null, labels: null, region: null },
  includePlanned: false,
};

async function read(question: Partial<TimelineQuestion>): Promise<readonly TimelineRow[]> {
  const timeline = await openTimeline(database, { ...EVERYTHING, ...question });
  const rows = await timeline.read({ from: null, length: 100, backward: false });
  expect(rows).toHaveLength(await timeline.count());
  return rows;
}
const lines = (rows: readonly TimelineRow[]): string[] =>
  rows.map(
    ({ date, endDate, kind, entity }) =>
      `${date}${endDate === null ? '' : `/${endDate}`} ${kind} ${entity.name}`,
  );

describe('The timeline', () => {
  it('has events and dated approvals in the order of their dates', async () => {
    expect(lines(await read({ from: '2018-12-10', to: '2019-01', kinds: ['EVENT', 'APPROVED'] }))).toEqual([
      '2018-12-03/2018-12-13 EVENT SG20 meeting in Wuxi',
      '2018-12-10/2018-12-11 EVENT workshop on Internet governance capacity',
      ...Array.from({ length: 3 }, () =>
        expect.stringMatching(/^2018-12-14 APPROVED ITU-T (Y.3104|Y.3112|Y.3324)$/),
      ),
      '2018-12-18/2018-12-19 EVENT 2nd ITU Workshop on Network 2030',
      ...Array.from({ length: 3 }, () =>
        expect.stringMatching(/^2019-01 APPROVED ITU-T (Y.1550|P.1203.1|P.1203.3)$/),
      ),
      '2019-01-22/2019-01-25 EVENT FG-AI4H meeting of 22-25 January 2019',
      '2019-01-31/2019-02-01 EVENT 12th meeting of CWG-Internet',
    ]);
  });

  it('has a month in each span that touches it, for it may mean each of its days', async () => {
    const months = { kinds: ['EVENT'] as const, entity: 'event-menog-18' };
    expect(lines(await read({ ...months, from: '2018-11-20', to: '2018-11-21' }))).toEqual([
      '2018-11/2018-11 EVENT MENOG 18',
    ]);
    expect(await read({ ...months, from: '2018-12-01' })).toEqual([]);
    expect(await read({ ...months, to: '2018-10-31' })).toEqual([]);
  });

  it('leaves out what is only scheduled unless it is asked for', async () => {
    const scheduled = { from: '2019-04-20', to: '2019-05-05', kinds: ['EVENT'] as const };
    expect(lines(await read(scheduled))).toEqual([]);
    expect(lines(await read({ ...scheduled, includePlanned: true }))).toEqual([
      '2019-04-23/2019-05-02 EVENT SG3 meeting of 23 April-2 May 2019',
    ]);
  });

  it('keeps to a document, an entity, a region and labels', async () => {
    const igf = await read({ kinds: ['EVENT'], documents: [ids[2020]], region: 'country-DE' });
    expect(lines(igf)).toEqual(['2019-11-25/2019-11-29 EVENT 14th IGF meeting']);
    expect(igf[0]?.documents).toEqual([ids[2020]]);
    expect(lines(await read({ entity: 'itu-t-sg2' }))).toEqual([
      '2018-08 APPROVED ITU-T M.3372',
      '2019-02 DEVELOPS TR.OTTnum',
    ]);
    expect(lines(await read({ entity: 'org-un-escap' }))).toEqual(['2018-10 COLLABORATES_WITH UN ESCAP']);
    expect(lines(await read({ labels: ['Document'], kinds: ['DOCUMENT'] }))).toEqual([
      expect.stringMatching(/^2019 DOCUMENT /),
      expect.stringMatching(/^2020 DOCUMENT /),
    ]);
  });

  it('leads from an approval to the statements that date it', async () => {
    const [approval] = await read({ from: '2018-10-14', to: '2018-10-14', kinds: ['APPROVED'] });
    expect(approval?.facts).toEqual([approval?.id]);
  });

  it('pages through everything once, the same in both directions', async () => {
    const timeline = await openTimeline(database, { ...EVERYTHING, includePlanned: true });
    const walk = async (backward: boolean): Promise<string[]> => {
      const found: string[] = [];
      let from: readonly [string, string] | null = null;
      for (;;) {
        const rows: readonly TimelineRow[] = await timeline.read({ from, length: 7, backward });
        found.push(...rows.map(({ date, id }) => `${date} ${id}`));
        const last = rows.at(-1);
        if (last === undefined) return found;
        from = [last.date, last.id];
      }
    };
    const forwards = await walk(false);
    expect(forwards).toHaveLength(await timeline.count());
    expect(forwards).toEqual([...forwards].sort());
    expect(await walk(true)).toEqual([...forwards].reverse());
  });

  it('says how many events have no date', async () => {
    const timeline = await openTimeline(database, {
      ...EVERYTHING,
      kinds: ['EVENT'],
      documents: [ids[2019]],
    });
    // The open forum of 4.2 and the session of the EQUALS partnership; MENOG 19 is dated by the report of 2020.
    expect(await timeline.countUndated()).toBe(2);
  });

  it.each([
    [{ from: 'May 2019' }, 'from: expected a date'],
    [{ to: '2019-02-30' }, 'to: expected a date'],
    [{ from: '2020', to: '2019' }, 'exchange'],
  ])('refuses %o', async (question, message) => {
    await expect(openTimeline(database, { ...EVERYTHING, ...question })).rejects.toMatchObject({
      code: 'TIMELINE_DATE',
      message: expect.stringContaining(message),
    });
  });
});
