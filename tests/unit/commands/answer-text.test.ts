import pc from 'picocolors';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/ask/answer.ts';
import { type AnswerStyle, answerText, refusalText } from '../../../src/commands/answer-text.ts';
import { madeAnswer, madeCitation, madeRefusal, madeValue, SENTENCE } from '../../support/made-answer.ts';

function shown(given: Partial<Answer>, style: Partial<AnswerStyle> = {}): string {
  return answerText(madeAnswer('Which partners does SG20 collaborate with?', given), {
    ...{ colors: pc.createColors(false), width: Number.POSITIVE_INFINITY, quotes: 2, cypher: false },
    ...style,
  });
}

describe('answerText', () => {
  it('says the answer, how it was read, where, and each row with its sentence', () => {
    const [first, second] = madeAnswer('').rows;
    const other = {
      ...second!,
      citations: [madeCitation({ where: '2.5', passage: 'p', quote: 'Another.' })],
    };
    expect(shown({ rows: [first!, other] })).toBe(
      [
        '2 organisations collaborate with ITU-T SG20.',
        'I read: organisations that ITU-T SG20 COLLABORATES_WITH',
        'Searched: C20/33',
        '',
        'organisation  subject',
        'ANSI',
        `    [2.4.3] is collaborating with: “${SENTENCE}”`,
        'W3C           Decentralised Identifiers (DIDs)',
        '    [2.5] is collaborating with: “Another.”',
      ].join('\n'),
    );
  });

  it('writes a sentence once that neighbours share, and once that states several things of a row', () => {
    const [first, second] = madeAnswer('').rows;
    const twice = {
      ...second!,
      citations: [madeCitation(), madeCitation({ fact: 'f-2' })],
      citationCount: 2,
    };
    expect(shown({ rows: [first!, twice] })).toMatch(
      /ANSI\nW3C .*\n {4}both: \[2\.4\.3\] is collaborating with: “SG20 [^\n]*$/,
    );
    expect(shown({ rows: [first!, twice, first!], rowCount: 3 })).toContain('    all 3: [2.4.3]');
  });

  it('names the document of a sentence where several were searched, a long title by its first words', () => {
    const documents = [1, 2, 3, 4, 5, 6].map((at) => ({
      id: `d${String(at)}`,
      name: `C20/${String(at)}`,
      title: null,
    }));
    const text = shown({ documents, documentCount: 7 });
    expect(text).toContain('Searched: C20/1, C20/2, C20/3, C20/4, C20/5 and 2 more');
    expect(text).toContain('[C20/33 2.4.3]');
    const [row] = madeAnswer('').rows;
    const citations = [madeCitation({ documentName: 'Activities related to the Internet of Things' })];
    expect(shown({ documents, documentCount: 6, rows: [{ ...row!, citations }] })).toContain(
      '[Activities related to the … 2.4.3] is collaborating with: “',
    );
  });

  it('shows as many sentences as wanted, and counts the others', () => {
    const citations = [1, 2, 3].map((at) =>
      madeCitation({ where: `1.${String(at)}`, passage: `p${String(at)}`, quote: `Sentence ${String(at)}.` }),
    );
    const rows = [{ values: [madeValue('IETF', 'org-ietf')], citations, citationCount: 9, sources: [] }];
    const rowCount = 1;
    const one = shown({ rows, rowCount, columns: ['partner'] }, { quotes: 1 });
    expect(one).toContain('[1.1] is collaborating with: “Sentence 1.”\n    and 8 more');
    expect(one).not.toContain('Sentence 2');
    expect(shown({ rows, rowCount, columns: ['partner'] }, { quotes: 3 })).toContain('and 6 more');
    expect(shown({ rows, rowCount, columns: ['partner'] }, { quotes: 0 })).toMatch(/partner\nIETF$/);
  });

  it('keeps to the width of the terminal, and cuts no word', () => {
    const text = shown({}, { width: 40 });
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
    expect(text.replaceAll(/\s+/g, ' ')).toContain(SENTENCE);
  });

  it('draws paths with what each hop stands on', () => {
    const text = shown({
      rows: [],
      rowCount: 0,
      paths: [
        {
          nodes: [
            madeValue('W3C', 'org-w3c'),
            madeValue('ITU-T SG20', 'itu-t-sg20'),
            madeValue('ITU-T', 'itu-t'),
          ],
          citations: [madeCitation(), { source: 'the table of bodies' }],
          forward: [false, true],
        },
      ],
    });
    expect(text).toContain(
      `W3C ←is collaborating with– ITU-T SG20 –by reference→ ITU-T\n    [2.4.3] is collaborating with: “${SENTENCE}”\n    by the table of bodies`,
    );
  });

  it('says what is not shown, other readings, what can be asked, and on demand what ran', () => {
    const text = shown(
      {
        rowCount: 202,
        alternatives: [{ reading: 'groups of SG20', question: 'Which groups are part of SG20?' }],
        suggestions: ['Who approved Y.3173?'],
      },
      { cypher: true },
    );
    expect(text).toContain('\n\n200 further rows not shown\n');
    expect(text).toContain('It can also be read as:\n  groups of SG20; ask: Which groups are part of SG20?');
    expect(text).toContain('You can ask:\n  Who approved Y.3173?');
    expect(text).toMatch(/MATCH \(n\) RETURN n$/);
    expect(shown({})).not.toContain('MATCH');
  });

  it('lets no text of a report or a question command the terminal', () => {
    const text = shown({ message: 'No \u001B[2J\u0007“x\u202Ey”.', reading: null, rows: [], rowCount: 0 });
    expect(text).toBe('No  [2J “x y”.\nSearched: C20/33');
  });
});

describe('refusalText', () => {
  it('says why and what can be asked', () => {
    expect(refusalText(madeRefusal('What did SG99 approve?'))).toBe(
      'No loaded document knows “SG99”.\nYou can ask:\n  Which Recommendations did SG9 approve?',
    );
  });
});
