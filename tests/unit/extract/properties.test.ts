import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANNOTATED_REPORTS } from '../../support/annotated-reports.ts';
import { expectSound } from '../../support/expect-sound.ts';
import { extractText } from '../../support/extract-text.ts';

const report = ANNOTATED_REPORTS.find(({ name }) => name === 'council-2020.txt')!.text;
const lines = ANNOTATED_REPORTS.flatMap(({ text }) => text.split('\n').filter((line) => line.trim() !== ''));

/** Some lines of the reports that follow each other, long enough to hold headings and bullets. */
const excerpt = fc
  .record({ start: fc.nat(lines.length - 1), length: fc.integer({ min: 1, max: 25 }) })
  .map(({ start, length }) => lines.slice(start, start + length));
const damage = fc.record({
  how: fc.constantFrom('delete', 'double', 'swap', 'cut', 'join', 'put'),
  line: fc.nat(30),
  at: fc.nat(400),
  text: fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom('“', '"', '(', ')', '[footnoteRef:3]', '[3: ', '\t', '\u2028', '\u0000', '\ud800'),
  ),
});

/** A report as a bad copy of it: lines that went, came twice, changed places, were cut off, ran together, or hold what is not theirs. */
function damaged(
  source: readonly string[],
  damages: readonly (typeof damage extends fc.Arbitrary<infer D> ? D : never)[],
): string {
  const copy = [...source];
  for (const { how, line, at, text } of damages) {
    const index = line % Math.max(1, copy.length);
    const own = copy[index] ?? '';
    const next = copy[index + 1] ?? '';
    if (how === 'delete') copy.splice(index, 1);
    else if (how === 'double') copy.splice(index, 0, own);
    else if (how === 'swap') copy.splice(index, 2, next, own);
    else if (how === 'cut') copy[index] = own.slice(0, at);
    else if (how === 'join') copy.splice(index, 2, own + next);
    else copy[index] = own.slice(0, at) + text + own.slice(at);
  }
  return copy.join('\n');
}

describe('any extraction', () => {
  it.each(ANNOTATED_REPORTS)('of $name is sound', ({ text }) => {
    expectSound(extractText(text));
  });

  it('of any text is sound and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.string({ unit: 'grapheme', maxLength: 300 }),
        ),
        (text) => {
          expectSound(extractText(text));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('of a damaged report is sound', () => {
    fc.assert(
      fc.property(excerpt, fc.array(damage, { minLength: 1, maxLength: 6 }), (source, damages) => {
        expectSound(extractText(damaged(source, damages)));
      }),
      { numRuns: 120 },
    );
  }, 30_000);

  it('of a report that ends anywhere is sound', () => {
    fc.assert(
      fc.property(fc.nat(report.length), (length) => {
        expectSound(extractText(report.slice(Math.max(0, length - 4000), length)));
      }),
      { numRuns: 40 },
    );
  });
});

describe('long texts', () => {
  it('are read in pieces where a sentence is beyond all measure, and say so', () => {
    const extraction = extractText('SG20 is collaborating with ANSI and '.repeat(1200));
    expectSound(extraction);
    expect(extraction.diagnostics.map((diagnostic) => diagnostic.code)).toContain('extract/long-sentence');
  });
});
