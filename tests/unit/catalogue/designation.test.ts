import { describe, expect, it } from 'vitest';
import { readDesignation } from '../../../src/catalogue/designation.ts';
import { extractText } from '../../support/extract-text.ts';

/** Identifier, kind → id of the text and of the works that it is an edition of. */
const READ: readonly (readonly [id: string, kind: string, text: string, works: readonly string[]])[] = [
  ['ITU-T Y.3173 (02/2020)', 'recommendation', 'itu-t-y.3173-2020-02', ['itu-t-y.3173']],
  [
    'ITU-T G.709.1/Y.1331.1 (01/2017)',
    'recommendation',
    'itu-t-g.709.1-y.1331.1-2017-01',
    ['itu-t-g.709.1-y.1331.1'],
  ],
  [
    'ITU-T D.190/E.275/F.43 (10/1984)',
    'recommendation',
    'itu-t-d.190-e.275-f.43-1984-10',
    ['itu-t-d.190-e.275-f.43'],
  ],
  [
    'ITU-T F.742 (V2) (03/2025)',
    'recommendation',
    'itu-t-f.742-v2-2025-03',
    ['itu-t-f.742-v2', 'itu-t-f.742'],
  ],
  [
    'ITU-T Q.3403 v.1 (02/2016)',
    'recommendation',
    'itu-t-q.3403-v1-2016-02',
    ['itu-t-q.3403-v1', 'itu-t-q.3403'],
  ],
  ['ITU-T V.25 ter (07/1997)', 'recommendation', 'itu-t-v.25ter-1997-07', ['itu-t-v.25ter']],
  ['ITU-T D.200 R (10/1976)', 'recommendation', 'itu-t-d.200r-1976-10', ['itu-t-d.200r']],
  [
    'ITU-T G.722.2 Annex C (01/2002)',
    'recommendation-annex',
    'itu-t-g.722.2-annex-c-2002-01',
    ['itu-t-g.722.2-annex-c'],
  ],
  [
    'ITU-T Y.1540 (2019) Amd. 1 (02/2020)',
    'recommendation-amendment',
    'itu-t-y.1540-2019-amd.1',
    ['itu-t-y.1540-amd.1'],
  ],
  [
    'ITU-T H.262 (1995) Technical Cor. 1 (11/1996)',
    'recommendation-corrigendum',
    'itu-t-h.262-1995-cor.1',
    ['itu-t-h.262-cor.1'],
  ],
  [
    'ITU-T T.800 (2002) Amd. 4 Err. 1 (03/2013)',
    'recommendation-amendment',
    'itu-t-t.800-2002-amd.4-err',
    ['itu-t-t.800-amd.4-err'],
  ],
  [
    'ITU-T Y Suppl. 60 (06/2022)',
    'recommendation-supplement',
    'itu-t-y-suppl-60-2022-06',
    ['itu-t-y-suppl-60'],
  ],
  [
    'ITU-T G-100 series Suppl. 29 (03/1993)',
    'recommendation-supplement',
    'itu-t-g-100-suppl-29-1993-03',
    ['itu-t-g-100-suppl-29'],
  ],
  [
    'ITU-T D.140 Suppl. 1 (06/2002)',
    'recommendation-supplement',
    'itu-t-d.140-suppl-1-2002-06',
    ['itu-t-d.140-suppl-1'],
  ],
  ['ITU-R M.2083-0', 'recommendation', 'itu-r-rec-m.2083-0', ['itu-r-rec-m.2083']],
  ['ITU-R M.2083-0', 'technical-report', 'itu-r-rep-m.2083-0', ['itu-r-rep-m.2083']],
  ['ITU-R BO.1212', 'recommendation', 'itu-r-rec-bo.1212', []],
  ['ITU-R R.1-8', 'resolution', 'itu-r-res-1-8', ['itu-r-res-1']],
];

describe('an identifier of a catalogue', () => {
  it.each(READ)('%s (%s) is %s', (id, kind, text, works) => {
    const read = readDesignation(id, kind);
    expect(read).toMatchObject({ text: { id: text } });
    expect('works' in read && read.works.map((work) => work.id)).toEqual(works);
  });

  it.each([
    'ITU-T M.73l (10/1976)',
    'ITU-T Y.1540 (13/2019)',
    'ITU-T Y.1540 (2019)',
    'ITU-T Q.120-Q.139 (11/1988)',
    'ITU-R BO.4/BL/4',
    'ITU-R 43',
    'ISO 9001',
    '',
  ])('“%s” names no text that a report could cite', (id) => {
    expect(readDesignation(id, 'recommendation')).toHaveProperty('reason');
  });

  it('of ITU-R is not read without the kind of text, for Reports and Recommendations share numbers', () => {
    expect(readDesignation('ITU-R M.2083-0', undefined)).toHaveProperty('reason');
  });

  it.each([
    ['SG13 approved ITU-T Y.3173.', 'ITU-T Y.3173 (02/2020)', 'recommendation'],
    ['SG16 approved ITU-T H.626 (V2).', 'ITU-T H.626 (V2) (03/2021)', 'recommendation'],
    [
      'SG12 agreed Amendment 1 to ITU-T Y.1540.',
      'ITU-T Y.1540 (2019) Amd. 1 (02/2020)',
      'recommendation-amendment',
    ],
    ['SG20 agreed ITU-T Y Supplement 55.', 'ITU-T Y Suppl. 55 (10/2019)', 'recommendation-supplement'],
    ['SG20 approved ITU-T Y.4903/L.1603.', 'ITU-T Y.4903/L.1603 (10/2016)', 'recommendation'],
    ['ITU-R approved Report ITU-R M.2440-0.', 'ITU-R M.2440-0', 'technical-report'],
  ])('is the same thing as in a report: %s', (sentence, id, kind) => {
    const read = readDesignation(id, kind);
    const ids = 'text' in read ? [read.text, ...read.works].map((draft) => draft.id) : [];
    const extracted = extractText(`1 Work\n\n1.1 ${sentence}\n`).entities.map((entity) => entity.id);
    expect(extracted.filter((entity) => ids.includes(entity))).toHaveLength(1);
  });
});
