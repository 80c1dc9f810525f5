import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../../src/text/words.ts';

describe('words', () => {
  it('are the runs of letters and digits, whatever the script', () => {
    const text = 'ITU-T Y.3172 «São Tomé» 2020年 𝔸1';
    expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'ITU',
      'T',
      'Y',
      '3172',
      'São',
      'Tomé',
      '2020年',
      '𝔸1',
    ]);
  });

  it('are what the expression finds, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary-ascii' }), (one, other) => {
        const text = `${one}${other}\ud835${one}`;
        const expected = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
        }));
        expect(words(text)).toEqual(expected);
      }),
    );
  });
});
