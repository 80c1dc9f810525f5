import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Comparison,
  compareDocuments,
  COMPARED_PREDICATES,
} from '../../src/analysis/compare-documents.ts';
import type { Change } from '../../src/analysis/change.ts';
import type { Database } from '../../src/graph/database.ts';
import { countingDatabase } from '../support/api-graph.ts';
import { loadCouncilReports } from '../support/council-reports.ts';
import { openTestDatabase } from '../support/graph-database.ts';

let database: Database;
let ids: Awaited<ReturnType<typeof loadCouncilReports>>;
let comparison: Comparison;

beforeAll(async () => {
  database = await openTestDatabase();
  ids = await loadCouncilReports(database);
  comparison = await compareDocuments(
    database,
    { before: { year: '2019' }, after: { ids: [ids[2020]] } },
    COMPARED_PREDICATES,
  );
});
afterAll(async () => database.close());

const rowsOf = (predicate: string, subject: string, object: string): readonly Change[] =>
  comparison.changes.filter(
    (change) => change.predicate === predicate && change.subject === subject && change.object === object,
  );

describe('Between the reports to Council 2019 and 2020', () => {
  it.each([
    // 2019: "Montenegro will receive technical assistance on IPv6"; 2020: "has been provided on IPv6 to Montenegro".
    ['CONFIRMED', 'itu', 'ASSISTED', 'country-ME'],
    // "Missions to Guatemala and Timor Leste were agreed"; "BDT has provided assistance to Guatemala, Montenegro and Timor Leste".
    ['CONFIRMED', 'itu-bdt', 'ASSISTED', 'country-GT'],
    ['CONFIRMED', 'itu-bdt', 'ASSISTED', 'country-TL'],
    // "The revision of ITU-T Y.1540 is being prepared"; "approved … ITU-T Y.1540 (revised)".
    ['CHANGED_STAGE', 'itu-t-sg12', 'APPROVED', 'itu-t-y.1540'],
    // "networks have been handed over to the authorities of Burundi, …"; "BDT continues implementing … such as Burundi".
    ['CHANGED_STATUS', 'itu-bdt', 'ASSISTED', 'country-BI'],
    // Helped by "experts" of ITU in 2019, by BDT in 2020, still going on.
    ['CHANGED_STATUS', 'itu-bdt', 'ASSISTED', 'country-UG'],
    // "ITU-R SG5 approved Reports ITU-R M.2440-0"; "ITU-R approved … Reports ITU-R M.2440-0".
    ['CHANGED_DETAIL', 'itu-r', 'APPROVED', 'itu-r-rep-m.2440-0'],
    // On things description then, on Decentralised Identifiers now.
    ['CHANGED_DETAIL', 'itu-t-sg20', 'COLLABORATES_WITH', 'org-w3c'],
    // "agreed to start a Technical Report, TR.OTTnum"; "is progressing … TR.OTTnum".
    ['CHANGED_DETAIL', 'itu-t-sg2', 'DEVELOPS', 'itu-t-wi-tr.ottnum'],
    ['NEW', 'itu-t-sg20', 'APPROVED', 'itu-t-y.4208'],
    ['NEW', 'itu-t-sg11', 'COLLABORATES_WITH', 'org-ietf-sfc'],
    ['NEW', 'org-world-bank', 'MEMBER_OF', 'org-igo-coalition'],
    ['NO_LONGER_MENTIONED', 'itu-t-sg3', 'DETERMINED', 'itu-t-d.262'],
    ['NO_LONGER_MENTIONED', 'org-afrinic', 'MEMBER_OF', 'itu-d'],
    ['NO_LONGER_MENTIONED', 'itu-t-sg20', 'COLLABORATES_WITH', 'org-ogc'],
    ['SAME', 'org-oecd', 'MEMBER_OF', 'org-igo-coalition'],
  ])('%s: %s %s %s', (kind, subject, predicate, object) => {
    expect(rowsOf(predicate, subject, object).map((change) => change.kind)).toContain(kind);
  });

  it('the 13th meeting of CWG-Internet, scheduled then and held now, is proposed as one by name and day', () => {
    const confirmed = comparison.changes.filter(
      ({ kind, predicate }) => kind === 'CONFIRMED' && predicate === 'ORGANIZED',
    );
    expect(confirmed).toMatchObject([{ subject: 'cwg-internet', proposed: true, planned: false }]);
    expect(confirmed[0]?.object).toContain('13th-meeting-of-cwg-internet');
  });

  it('both say that there was no feedback on WTSA Resolution 69', () => {
    const rows = comparison.changes.filter(({ predicate }) => predicate === 'STATES_NONE');
    expect(rows).toMatchObject([{ kind: 'CHANGED_WORDING', object: 'wtsa-res-69' }]);
  });

  it('says both bodies where another is named', () => {
    const [row] = rowsOf('APPROVED', 'itu-r', 'itu-r-rep-m.2441-0');
    expect(row?.differences).toContainEqual({ what: 'BODY', from: ['itu-r-sg5'], to: ['itu-r'] });
  });

  it('names what only one of them names', () => {
    const found = comparison.entityChanges.map(
      ({ kind, before, after }) => `${kind} ${before ?? after ?? ''}`,
    );
    expect(found).toEqual(
      expect.arrayContaining([
        'NEW country-AR',
        'NEW fg-qit4n',
        'NO_LONGER_MENTIONED country-MD',
        'NO_LONGER_MENTIONED fg-dfc',
      ]),
    );
    expect(found).not.toContain('NEW country-BI');
  });

  it('knows no gap while no period is stated', () => {
    expect(comparison.gapDays).toBeNull();
    expect([comparison.before, comparison.after].map((side) => side.map(({ id }) => id))).toEqual([
      [ids[2019]],
      [ids[2020]],
    ]);
  });
});

describe('A comparison', () => {
  it('of a report with itself finds everything the same', async () => {
    const side = { ids: [ids[2020]] };
    const { changes, entityChanges } = await compareDocuments(
      database,
      { before: side, after: side },
      COMPARED_PREDICATES,
    );
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(['SAME']));
    expect(entityChanges).toEqual([]);
  });

  it('runs six statements', async () => {
    const counting = countingDatabase(database);
    await compareDocuments(counting.database, { before: { year: '2019' }, after: { year: '2020' } }, [
      'APPROVED',
    ]);
    expect(counting.statements).toHaveLength(6);
  });

  it('refuses what was not read, and says on which side', async () => {
    await expect(
      compareDocuments(database, { before: { year: '1999' }, after: { year: '2020' } }, ['APPROVED']),
    ).rejects.toMatchObject({
      code: 'COMPARISON_NO_DOCUMENT',
      message: expect.stringContaining('before: no document of 1999 was read;'),
    });
    await expect(
      compareDocuments(database, { before: { year: '2019' }, after: { ids: [ids[2020], 'doc-x'] } }, [
        'APPROVED',
      ]),
    ).rejects.toMatchObject({ message: expect.stringContaining('after: doc-x was not read;') });
  });
});
