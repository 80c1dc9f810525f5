import { describe, expect, it } from 'vitest';
import { entityPool } from '../../../scripts/bench/api/entity-pool.ts';
import { generateExtraction } from '../../../scripts/bench/api/generate-extraction.ts';
import { GRAPH_SIZES } from '../../../scripts/bench/api/graph-size.ts';
import { loadVocabulary } from '../../../src/data/vocabulary.ts';
import type { Extraction } from '../../../src/domain/extraction.ts';
import { checkExtraction } from '../../../src/load/check-extraction.ts';

const SIZE = GRAPH_SIZES.S;

function generate(seed: number): readonly Extraction[] {
  const pool = entityPool(SIZE, loadVocabulary(), seed);
  return Array.from({ length: SIZE.documents }, (_, number) => generateExtraction(pool, number, seed));
}

describe('the generator of graphs to measure with', () => {
  const extractions = generate(1);

  it('makes documents that the loader would take', () => {
    const faults = extractions.flatMap((extraction) => checkExtraction(extraction, loadVocabulary()));
    expect(faults).toEqual([]);
  });

  it('names every entity that it makes in the document that brings it', () => {
    const pool = entityPool(SIZE, loadVocabulary(), 1);
    extractions.forEach((extraction, number) => {
      const named = new Set(extraction.mentions.map(({ entity }) => entity));
      expect(pool.newOf(number).filter(({ id }) => !named.has(id))).toEqual([]);
    });
  });

  it('makes the same graph of the same seed, and another of another', () => {
    expect(generate(1)).toEqual(extractions);
    expect(generate(2)).not.toEqual(extractions);
  });

  it('gives some pairs several statements of their collaboration', () => {
    const pairs = extractions
      .flatMap(({ facts }) => facts)
      .filter(({ predicate }) => predicate === 'COLLABORATES_WITH')
      .map(({ subject, object }) => `${subject} ${object}`);
    expect(new Set(pairs).size).toBeLessThan(pairs.length * 0.9);
  });
});
