import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/extract/quotes.ts';

const inner = (text: string): readonly string[] =>
  findQuotations(text).map((q) => text.slice(q.innerStart, q.innerEnd));

describe('quotations', () => {
  it('finds curly and straight ones', () => {
    expect(inner('“A title” and "another"')).toEqual(['A title', 'another']);
  });

  it('ends one that was never closed at its sentence', () => {
    expect(inner('TEST “Guideline for testing. SG11 approved “Signalling”.')).toEqual([
      'Guideline for testing',
      'Signalling',
    ]);
  });

  it('does not open one at inches', () => {
    expect(inner('a 5" screen')).toEqual([]);
  });
});
