import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { textTable, wrapped } from '../../../src/commands/text-table.ts';

const linesOf = (head: string[], rows: string[][], width?: number): string[] => {
  const table = textTable(head, rows, width);
  return [...table.head, ...table.rows.flat()];
};

describe('textTable', () => {
  it('makes columns as wide as they need to be', () => {
    expect(
      linesOf(
        ['partner', 'on'],
        [
          ['IETF', 'Y.3173'],
          ['Côte d’Ivoire', 'x'],
        ],
      ),
    ).toEqual(['partner        on', 'IETF           Y.3173', 'Côte d’Ivoire  x']);
  });

  it('wraps cells between words where the rows are too wide', () => {
    expect(
      linesOf(['group', 'subject'], [['ITU-T SG20', 'requirements and capability framework']], 30),
    ).toEqual([
      'group       subject',
      'ITU-T SG20  requirements and',
      '            capability',
      '            framework',
    ]);
  });

  it('gives each cell a line of its own where not even the words fit', () => {
    expect(linesOf(['group', 'text'], [['ITU-T SG20', 'ITU-T Y.4903/L.1603']], 18)).toEqual([
      'group: ITU-T SG20',
      'text: ITU-T',
      'Y.4903/L.1603',
    ]);
  });

  it('counts wide characters as two', () => {
    const [, first, second] = linesOf(
      ['a', 'b'],
      [
        ['電気通信', 'x'],
        ['IETF', 'y'],
      ],
    );
    expect(stringWidth(first!.split('x')[0]!)).toBe(stringWidth(second!.split('y')[0]!));
  });

  it('cuts no word, loses none, and is no wider than it may be unless a word is', () => {
    const cell = fc
      .array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '語', '-'), minLength: 1, maxLength: 12 }), {
        maxLength: 8,
      })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }),
        fc.integer({ min: 10, max: 90 }),
        (rows, width) => {
          const table = textTable(['one', 'two', 'three'], rows, width);
          const words = rows.flatMap((row) =>
            row.flatMap((each) => each.split(' ').filter((word) => word !== '')),
          );
          const shown = table.rows.flat().join(' ').split(/\s+/);
          for (const word of words) expect(shown).toContain(word);
          const longest = Math.max(0, ...[...words, 'three:'].map((word) => stringWidth(word)));
          for (const line of [...table.head, ...table.rows.flat()])
            expect(stringWidth(line)).toBeLessThanOrEqual(Math.max(width, longest));
        },
      ),
    );
  });
});

describe('wrapped', () => {
  it('indents every line and leaves a text without bound on one line', () => {
    expect(wrapped('one two three', 9, '  ')).toEqual(['  one two', '  three']);
    expect(wrapped('one two three', Number.POSITIVE_INFINITY, '  ')).toEqual(['  one two three']);
  });
});
