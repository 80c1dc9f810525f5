import { describe, expect, it } from 'vitest';
import { collectWords, joinLines } from '../../../src/read/pdf/join-lines.ts';

/** Two lines as one text, in a document that holds `others` too. */
function joined(lines: readonly string[], others: readonly string[] = []): string {
  const marked = lines.map((text) => ({ text, calls: [] }));
  return joinLines(marked, collectWords([...others, ...lines])).text;
}

describe('lines that a word is broken over', () => {
  it.each<[string, string, string, string[]]>([
    ['the develop-', 'ment of', 'the development of', []],
    ['soft infor\u00ad', 'mation of', 'soft information of', []],
    ['ITU-', 'T SG20', 'ITU-T SG20', []],
    ['draft Y.IoT-', 'arch on', 'draft Y.IoT-arch on', []],
    ['Secretary-', 'General', 'Secretary-General', []],
    ['a multi-', 'stakeholder body', 'a multi-stakeholder body', []],
    ['a cloud-', 'based service', 'a cloud-based service', []],
    ['all broad-', 'band users', 'all broadband users', ['broadband for all', 'a broad band']],
    ['on-line and off-', 'line', 'on-line and off-line', ['off-line use']],
    ['in decision-', 'making', 'in decision-making', ['a decision', 'making it']],
    ['2024–', '31 July', '2024–31 July', []],
    ['and/', 'or', 'and/or', []],
    [
      'see https://www.itu.int/itu-d/wp-',
      'content/page.pdf',
      'see https://www.itu.int/itu-d/wp-content/page.pdf',
      [],
    ],
    [
      'see https://www.itu.int/a;',
      'https://www.un.org/b',
      'see https://www.itu.int/a; https://www.un.org/b',
      [],
    ],
    ['see https://www.itu.int/a', 'well-known for it', 'see https://www.itu.int/a well-known for it', []],
  ])('%s + %s', (first, second, whole, others) => {
    expect(joined([first, second], others)).toBe(whole);
  });

  it('are joined as one address over three lines', () => {
    expect(joined(['https://www.itu.int/one-', 'two/three_Four.', 'pdf.'])).toBe(
      'https://www.itu.int/one-two/three_Four.pdf.',
    );
  });
});
