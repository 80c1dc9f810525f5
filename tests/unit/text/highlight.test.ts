import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from '../../../src/text/highlight.ts';

const marked = (text: string, query: string, options = {}): string[] =>
  highlight(text, query, options).map(({ start, end }) => text.slice(start, end));

describe('Highlights', () => {
  it('are the words of the query, whatever their case, diacritics and typography', () => {
    expect(marked('In Côte d’Ivoire, COTES', "cote d'ivoire")).toEqual(['Côte', 'd’Ivoire']);
    expect(marked('ITU‑T SG20 and SG2', 'itu-t sg2')).toEqual(['ITU‑T', 'SG20', 'SG2']);
  });

  it('keep together what the query does not part', () => {
    expect(marked('Y.4461, Y.4462, 4461 Y', 'Y.4461 x')).toEqual(['Y.4461']);
  });

  it('take the last word for a beginning, from three letters on', () => {
    expect(marked('smart cities', 'smart cit')).toEqual(['smart', 'cities']);
    expect(marked('smart cities', 'cit smart')).toEqual(['smart']);
    expect(marked('smart cities', 'smart ci')).toEqual(['smart']);
  });

  it('find other spellings only when asked, and of codes never', () => {
    const near = { mostEdits: () => 1 };
    expect(marked('utility metering', 'utilty')).toEqual([]);
    expect(marked('utility metering', 'utilty', near)).toEqual(['utility']);
    expect(marked('Y.4461', '4462', near)).toEqual([]);
  });

  it('pass over ignored words', () => {
    expect(marked('IoT and cities', 'iot and cities', { ignored: new Set(['and']) })).toEqual([
      'IoT',
      'cities',
    ]);
  });

  it('are in order, apart and inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
        let free = 0;
        for (const { start, end } of highlight(text, query)) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          free = end;
        }
        expect(free).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
