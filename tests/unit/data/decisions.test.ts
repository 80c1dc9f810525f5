import { describe, expect, it } from 'vitest';
import { DECISION_COLUMNS, parseDecisions } from '../../../src/data/decisions.ts';
import { loadVocabulary } from '../../../src/data/vocabulary.ts';

const table = (...lines: readonly string[]): string => [DECISION_COLUMNS.join('\t'), ...lines].join('\n');
const line = (decision: string, a: string, b: string, date = '2026-11-24'): string =>
  [decision, a, b, 'they say so', 'an expert', date].join('\t');
const parse = (text: string) => parseDecisions('decisions.tsv', text, loadVocabulary());

describe('a table of decisions', () => {
  it('is read line by line, comments and empty lines left out', () => {
    const text = `# agreed in May\n${table(line('same-as', 'event-a', 'event-b'), '', '# not sure', line('not-same', 'event-a', 'event-c'))}\n`;
    expect(parse(text)).toEqual([
      {
        decision: 'same-as',
        a: 'event-a',
        b: 'event-b',
        reason: 'they say so',
        who: 'an expert',
        date: '2026-11-24',
      },
      {
        decision: 'not-same',
        a: 'event-a',
        b: 'event-c',
        reason: 'they say so',
        who: 'an expert',
        date: '2026-11-24',
      },
    ]);
  });

  it.each([
    ['an unknown decision', [line('same', 'a', 'b')], 'DECISION_FORM', 2],
    ['an id with spaces', [line('same-as', 'a b', 'c')], 'DECISION_FORM', 2],
    ['a thing compared with itself', [line('same-as', 'a', 'a')], 'DECISION_FORM', 2],
    ['a date that is none', [line('same-as', 'a', 'b', 'May 2026')], 'DECISION_FORM', 2],
    ['a missing reason', ['same-as\ta\tb\t\twho\t2026-11-24'], 'DATA_EMPTY', 2],
    ['a missing cell', ['same-as\ta\tb'], 'DATA_CELLS', 2],
    [
      'a pair that stands twice',
      [line('same-as', 'a', 'b'), line('not-same', 'b', 'a')],
      'DECISION_TWICE',
      3,
    ],
    [
      'a circle',
      [line('same-as', 'a', 'b'), line('same-as', 'b', 'c'), line('same-as', 'c', 'a')],
      'DECISION_CYCLE',
      4,
    ],
    [
      'a contradiction over others',
      [line('not-same', 'a', 'c'), line('same-as', 'a', 'b'), line('same-as', 'b', 'c')],
      'DECISION_CONTRADICTION',
      2,
    ],
    ['things of different kinds', [line('same-as', 'itu-t-sg13', 'country-BI')], 'DECISION_LABELS', 2],
  ])('with %s is refused, with the line', (_what, lines, code, at) => {
    let error: unknown;
    try {
      parse(table(...lines));
    } catch (caught) {
      error = caught;
    }
    expect(error).toMatchObject({
      code,
      message: expect.stringContaining(`decisions.tsv:${String(at)}:`) as string,
    });
  });

  it('with other columns is refused', () => {
    expect(() => parse('a\tb\n1\t2\n')).toThrow(
      'decisions.tsv:1: the columns must be decision, a, b, reason, who, date',
    );
  });
});
