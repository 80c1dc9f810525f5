import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../../src/data/vocabulary.ts';
import { readName, worksOf } from '../../../src/extract/read-name.ts';

const vocabulary = loadVocabulary();
const idsOf = (text: string): string[] => readName(text, vocabulary).map(({ draft }) => draft.id);

describe('A name by itself', () => {
  it.each([
    ['ITU-T Rec. Y.3173 (02/2020)', ['itu-t-y.3173-2020-02']],
    ['Recommendation ITU-R M.2083-0', ['itu-r-rec-m.2083-0']],
    ['ITU-D SG2', ['itu-d-sg2']],
    ['PP Resolution 180 (Rev. Busan, 2014)', ['pp-res-180-rev-2014']],
    ['Document C20/33', ['doc-c20-33']],
  ])('%s says all, and is read as one thing', (text, ids) => {
    expect(idsOf(text)).toEqual(ids);
  });

  it('is read as all that it may be where it leaves out Sector or conference', () => {
    expect(idsOf('SG2')).toEqual(expect.arrayContaining(['itu-t-sg2', 'itu-d-sg2', 'itu-r-sg2']));
    expect(idsOf('Resolution 69')).toEqual(
      expect.arrayContaining(['pp-res-69', 'wtsa-res-69', 'wtdc-res-69', 'council-res-69', 'itu-r-res-69']),
    );
  });

  it.each(['SG2 and SG3', 'approved Y.3173', 'of', '', '😀', 'A.5 (x'])(
    'is nothing where it is %j',
    (text) => {
      expect(idsOf(text)).toEqual([]);
    },
  );
});

describe('The works of an edition', () => {
  it.each([
    ['ITU-T H.626 (V2) (03/2025)', ['itu-t-h.626-v2', 'itu-t-h.626']],
    ['ITU-R M.2083-0', ['itu-r-rec-m.2083']],
    ['WTSA Resolution 69 (Rev. Hammamet, 2016)', ['wtsa-res-69']],
    ['Q3/1', []],
    ['Y.3173', []],
  ])('%s are %j', (text, ids) => {
    const [reading] = readName(text, vocabulary);
    expect(worksOf(reading!.draft, vocabulary).map(({ id }) => id)).toEqual(ids);
  });
});
