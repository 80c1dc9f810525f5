import { describe, expect, it } from 'vitest';
import table from '../../../src/data/tables/rules/table-columns.json' with { type: 'json' };
import { roleOf } from '../../../src/extract/table-columns.ts';
import { extractText, factLines } from '../../support/extract-text.ts';

describe.each(table.columns)('the column $role', ({ role, example, counterexample }) => {
  it('is told by its header', () => {
    expect(roleOf(example)).toBe(role);
  });

  it('is not told by another', () => {
    expect(roleOf(counterexample)).not.toBe(role);
  });
});

describe('rows of tables', () => {
  it.each([
    [
      'Text\tTitle\tDate of approval\tResponsible\nITU-T K.152\tPower\t2024-05-06\tSG5\nITU-T L.1318\tQ factor\t2024-05-07\tSG5',
      ['ITU-T SG5 APPROVED ITU-T K.152', 'ITU-T SG5 APPROVED ITU-T L.1318'],
    ],
    [
      'Group\tDraft\tConsented on\tSubject\nSG9\tITU-T J.1635\t2024-05-14\tLatency\nSG9\tITU-T J.1636\t–\tDelay',
      ['ITU-T SG9 CONSENTED ITU-T J.1635'],
    ],
    [
      'Group\tText\tTitle\tApproved on\nSG9\tITU-T J.1635 (withdrawn from Last Call)\tLatency\t2024-05-14\nSG9\tITU-T J.1636\tDelay\t2024-05-14',
      ['ITU-T SG9 APPROVED ITU-T J.1636'],
    ],
    [
      'Event\tVenue\tDate\tHosted by\nForum on numbering\tMuscat, Oman\t14-15 May 2024\tNTT\nForum on naming\tQuito, Ecuador\t16 May 2024\tIEEE',
      [
        'Forum on naming HELD_IN Ecuador',
        'Forum on numbering HELD_IN Oman',
        'IEEE ORGANIZED Forum on naming',
        'NTT ORGANIZED Forum on numbering',
      ],
    ],
  ])('state: %s', (text, facts) => {
    expect(factLines(extractText(text))).toEqual([...facts].sort());
  });

  it.each([
    [
      'Country\tOperator\tCode\nMali\tQuibble Mobile S.A.\t12\nTogo\tZorbnet\t13',
      ['Quibble Mobile S.A.', 'Zorbnet'],
    ],
    [
      'Country\tCompany Name/Address\tNumber\nIsrael\tZorb Ltd 1 Main Street HAIFA\t89 1\nPalau\tQuibble (Palau) Pte Limited P.O. Box 7 KOROR\t89 2',
      ['Quibble (Palau) Pte Limited', 'Zorb Ltd'],
    ],
    ['Country\tOperator\tCode\nMali\t–\t12\nTogo\tnot yet known\t13', []],
  ])('name companies: %s', (text, names) => {
    const { entities } = extractText(text);
    expect(
      entities
        .filter(({ label }) => label === 'Organization')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(names);
  });
});
