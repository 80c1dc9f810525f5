import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../../src/data/vocabulary.ts';
import { referenceClosure } from '../../../src/load/reference-closure.ts';
import { makeVocabulary, SMALL_VOCABULARY } from '../../support/graph-extractions.ts';

describe('referenceClosure', () => {
  it('brings what an entity belongs to, and the group now responsible', () => {
    expect(referenceClosure(['itu-t-h.626'], SMALL_VOCABULARY).ids).toEqual([
      'itu',
      'itu-t',
      'itu-t-h.626',
      'itu-t-sg21',
    ]);
    expect(referenceClosure(['itu-t-sg16'], SMALL_VOCABULARY).ids).toEqual([
      'itu',
      'itu-t',
      'itu-t-sg16',
      'itu-t-sg21',
    ]);
  });

  it('brings neither the countries of a region nor the texts of a group', () => {
    expect(referenceClosure(['region-arab', 'itu-t-sg21'], SMALL_VOCABULARY).ids).toEqual([
      'itu',
      'itu-t',
      'itu-t-sg21',
      'region-arab',
    ]);
  });

  it('of a union is the union of the closures, which makes the order of loading indifferent', () => {
    const [a, b] = [['country-DJ', 'unknown'], ['org-ietf-ippm']];
    const both = referenceClosure([...a, ...b], SMALL_VOCABULARY);
    expect(both.ids).toEqual(
      [...referenceClosure(a, SMALL_VOCABULARY).ids, ...referenceClosure(b, SMALL_VOCABULARY).ids].sort(),
    );
  });

  it('refuses tables whose links lead in a circle', () => {
    const circle = makeVocabulary(
      [
        { id: 'a', label: 'StudyGroup', name: 'A' },
        { id: 'b', label: 'StudyGroup', name: 'B' },
      ],
      [
        ['a', 'MERGED_INTO', 'b'],
        ['b', 'SUCCEEDED_BY', 'a'],
      ],
    );
    expect(() => referenceClosure(['b'], circle)).toThrow('back to itself');
  });

  it('closes over the shipped tables without a circle', () => {
    const vocabulary = loadVocabulary();
    const ids = vocabulary.entries.map(({ id }) => id);
    expect(referenceClosure(ids, vocabulary).links).toHaveLength(vocabulary.links.length);
  });
});
