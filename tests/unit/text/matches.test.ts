import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allMatches } from '../../../src/text/matches.ts';

const EXPRESSIONS = [/a/g, /(?<letter>[a-c])(d)?/g, /x*/g, /x*/gu, /\p{Lu}|$/gu, /(?=b)/g, /[^a]|/gu];

describe('all matches of an expression', () => {
  it('are those of matchAll, matches of nothing included', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'd', 'x', 'É', '😀', '\ud83d') }), (text) => {
        for (const expression of EXPRESSIONS)
          expect(allMatches(text, expression)).toEqual([...text.matchAll(expression)]);
      }),
    );
  });

  it('do not depend on where the expression was used last', () => {
    const expression = /a/g;
    expression.lastIndex = 3;
    expect(allMatches('aXa', expression).map(({ index }) => index)).toEqual([0, 2]);
    expect(expression.lastIndex).toBe(0);
  });
});
