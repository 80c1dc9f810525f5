import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentMeta, SourceDocument } from '../../../src/domain/document.ts';
import { readText } from '../../../src/read/read-text.ts';

function read(text: string, meta: DocumentMeta = {}): SourceDocument {
  return readText(text, { meta, sha256: '', fileName: 'some-report.txt' });
}

/** `where kind text` of every passage. */
function outline(text: string): string[] {
  return read(text).passages.map(({ where, kind, text: words }) => `${where} ${kind} ${words}`);
}

function codes(text: string): string[] {
  return read(text).diagnostics.map(({ code }) => code);
}

describe('numbers', () => {
  it.each([
    ['1.\tIntroduction\n1.1\tText one.\n1.2\tText two.', ['1', '1.1', '1.2']],
    ['1 Introduction\n1.1 Text one.\n1.1.1 Text below.\n1.2 Text two.', ['1', '1.1', '1.1.1', '1.2']],
    ['1.1. Text one.\n1.2. Text two.\n1.10. Text ten.', ['1.1', '1.2', '1.10']],
    ['(1) Text one.\n(2) Text two.', ['1', '2']],
    ['1) Text one.\n2) Text two.', ['1', '2']],
    [
      'A\tResults\nA.1\tText one.\nA.1.1\tText below.\nB\tRest\nB.1\tText.',
      ['A', 'A.1', 'A.1.1', 'B', 'B.1'],
    ],
    ['A Results\nA.1 Text one.\nB Rest\nB.1 Text.', ['A', 'A.1', 'B', 'B.1']],
    ['I.\tResults\nText.\nII.\tRest\nText.', ['I', 'I', 'II', 'II']],
    ['I.\tResults\n1.\tText one.\nII.\tRest\n2.\tText two.', ['I', '1', 'II', '2']],
    ['Section 1: Results\n1.1 Text.\nSection 2 – Rest\n§ 2.1 Text.', ['1', '1.1', '2', '2.1']],
    [
      '1.Results\n1.1\tText.\nAnnex 1 – Lists\n1.\tA list is here.\n2.\tAnother is here.',
      ['1', '1.1', 'Annex 1', '1', '2'],
    ],
    ['2.1\n\nText on the next line.\n2.2\nMore.', ['2.1', '2.2']],
  ])('of %j are its labels', (text, labels) => {
    expect(read(text).passages.map(({ where }) => where)).toEqual(labels);
  });

  it.each([
    '2019 was a good year.',
    '13 Recommendations were approved.',
    '2 October 2018 saw a workshop.',
    '1-2 October 2018 saw a workshop.',
    '2.4 GHz is the band.',
    '2.XII.2019 was the date.',
    '2 per cent were late.',
    '4G networks were studied.',
    'H.626 (V2) was approved.',
    'A workshop was held.',
    'I thank the groups.',
    'Annex B keeps the method.',
    'Part of the work is done.',
  ])('are not what begins "%s"', (line) => {
    const { passages } = read(`1.\tResults\n1.1\tText one.\n${line}\n1.2\tText two.`);
    expect(passages[2]).toMatchObject({ where: '1.1', kind: 'paragraph', text: line });
  });

  it('that count the items of a list leave the paragraph its label', () => {
    const text =
      '1.\tResults\n1.1\tApproved were:\n1.\tITU-T Y.3172;\n2.\tITU-T Y.3173;\n3.\tITU-T Y.3174.\n1.2\tText two.';
    expect(outline(text).slice(1)).toEqual([
      '1.1 paragraph Approved were:',
      '1.1 bullet ITU-T Y.3172;',
      '1.1 bullet ITU-T Y.3173;',
      '1.1 bullet ITU-T Y.3174.',
      '1.2 paragraph Text two.',
    ]);
  });

  it('in a summary do not take those of the sections', () => {
    const text =
      'Summary\nIt covers:\n1. IPv6 work in Africa;\n2. OTT work in Asia.\n1. Introduction\nIt begins.\n2. Rest\n2.1 It ends.';
    expect(read(text).passages.map(({ where }) => where)).toEqual([
      'summary',
      'summary',
      'summary',
      'summary',
      '1',
      '1',
      '2',
      '2.1',
    ]);
  });

  it('that repeat or leap are taken and reported', () => {
    const { passages, diagnostics } = read('1.\tResults\n1.1\tText one.\n1.1\tText again.\n1.4\tText four.');
    expect(passages.map(({ where, ordinal }) => `${where}~${ordinal}`)).toEqual([
      '1~1',
      '1.1~1',
      '1.1~2',
      '1.4~1',
    ]);
    expect(diagnostics.map(({ code, passage }) => `${code} ${passage ?? ''}`)).toEqual([
      'read/label-out-of-order doc-some-report#1.1~2',
      'read/label-out-of-order doc-some-report#1.4~1',
    ]);
  });
});

describe('headings', () => {
  it('of a newsletter may be sentences; its subtitle and issue are none', () => {
    const item = 'ITU-T SG13 approved ITU-T Y.3172. '.repeat(6).trim();
    const text = `NEWS\nFrom the Union\nNo. 3/2021, July 2021\n${item}\nHelp is on the way\n${item}\nIs it over?\n${item}\nThat is all\nfor now.\n`;
    const { sections } = read(text);
    expect(sections.map(({ where }) => where)).toEqual(['front', 'Help is on the way', 'Is it over?']);
  });

  it('are numbered lines without full stop under which something stands', () => {
    expect(outline('1.\tResults\n1.1\tSG13 met IETF and ETSI\n1.2\tSG20 met.\n2.\tRest\nText.')).toEqual([
      '1 heading Results',
      '1.1 paragraph SG13 met IETF and ETSI',
      '1.2 paragraph SG20 met.',
      '2 heading Rest',
      '2 paragraph Text.',
    ]);
  });

  it('without number count as printed', () => {
    const text =
      'Report on partners\nIntroduction\nIt is short.\nCooperation with IETF\nSG13 works with IETF.\n– On slicing.';
    expect(outline(text)).toEqual([
      'front title Report on partners',
      'Introduction heading Introduction',
      'Introduction paragraph It is short.',
      'Cooperation with IETF heading Cooperation with IETF',
      'Cooperation with IETF paragraph SG13 works with IETF.',
      'Cooperation with IETF bullet On slicing.',
    ]);
  });

  it('are not the names of a list', () => {
    const text = '1.\tPartners\nThe partners are:\nETSI\nIETF\n3GPP\nOthers were consulted too.';
    expect(read(text).passages.every(({ where }) => where === '1')).toBe(true);
  });

  it('nest their sections by their numbers', () => {
    const { sections } = read(
      '1.\tWork\n1.1\tITU-T\nText.\n1.2\tITU-D\nText.\n2.\tRest\nText.\nAnnex A\nLists\n1.\tOne is here.',
    );
    expect(
      sections.map(({ where, title, level, parent }) => [where, title, level, parent?.split('#s-')[1]]),
    ).toEqual([
      ['1', 'Work', 1, undefined],
      ['1.1', 'ITU-T', 2, '1'],
      ['1.2', 'ITU-D', 2, '1'],
      ['2', 'Rest', 1, undefined],
      ['Annex A', 'Annex A', 1, undefined],
    ]);
  });

  it('of a table of contents open nothing', () => {
    const text =
      'Report on partners\nContents\n1\tIntroduction\t2\n2\tRest ........ 3\n1\tIntroduction\nText.\n2\tRest\nText.';
    expect(read(text).sections.map(({ where }) => where)).toEqual(['front', '1', '2']);
  });
});

describe('the front matter', () => {
  const COVER =
    'Council 2023\nGeneva, 11-21 July 2023\nAgenda item: PL 1.3\tDocument C23/33-E\n13 April 2023\nOriginal: English\nReport by the Secretary-General\nITU ACTIVITIES RELATED TO THE INTERNET\n';

  it('gives title and symbol', () => {
    const document = read(`${COVER}1.\tResults\nText.`);
    expect(document).toMatchObject({
      id: 'doc-c23-33',
      title: 'ITU ACTIVITIES RELATED TO THE INTERNET',
      meta: { symbol: 'C23/33' },
    });
    expect(document.passages.filter(({ where }) => where === 'front')).toHaveLength(7);
  });

  it('gives way to what is given beside the text', () => {
    expect(read(`${COVER}1.\tResults\nText.`, { symbol: 'C23/99', title: 'Other' })).toMatchObject({
      id: 'doc-c23-99',
      title: 'Other',
    });
  });

  it('has captions with labels of their own, on a line or before a text', () => {
    expect(
      outline(
        ' \tSummary\nIt is short.\nAction required: To note.\n______\nReferences\nResolution 101\n1.\tRest\nText.',
      ).slice(0, 6),
    ).toEqual([
      'summary caption Summary',
      'summary paragraph It is short.',
      'action caption Action required',
      'action paragraph To note.',
      'references caption References',
      'references paragraph Resolution 101',
    ]);
  });
});

describe('notes', () => {
  it('belong to the passage that calls them, at the place of the call', () => {
    const { passages } = read(
      '1.\tResults\n1.1\tIt grew[footnoteRef:2]. [2:  By half [sic].] More.\n1.2\tIt shrank.[footnoteRef:3]\n[3: At the\nend.]',
    );
    expect(passages.slice(1)).toMatchObject([
      { text: 'It grew. More.', where: '1.1' },
      {
        kind: 'footnote',
        text: 'By half [sic].',
        where: '1.1',
        line: 2,
        calledFrom: { passage: 'doc-some-report#1.1~1', offset: 7 },
      },
      { text: 'It shrank.', where: '1.2' },
      {
        kind: 'footnote',
        text: 'At the end.',
        where: '1.2',
        line: 4,
        calledFrom: { passage: 'doc-some-report#1.2~1', offset: 10 },
      },
    ]);
  });

  it('that nothing calls, that are nowhere or not closed are reported', () => {
    expect(codes('Text[footnoteRef:2] is here.')).toEqual(['read/missing-note']);
    expect(codes('Text is here. [2: Nobody calls.]')).toEqual(['read/unknown-note']);
    expect(codes('Text[footnoteRef:2] is here. [2: Not closed.')).toEqual(['read/unclosed-note']);
  });
});

describe('tables in tabs', () => {
  it('give a passage a row, with cells and header', () => {
    const { passages } = read(
      '1.\tTexts\nThese are they.\nGroup\tText\tStatus\nSG2\tITU-T E.118\tApproved[footnoteRef:1]\nSG5\t\tAgreed\nThat is all. [1: In May.]',
    );
    expect(passages.slice(2, 6)).toMatchObject([
      { kind: 'caption', text: 'Group\tText\tStatus' },
      {
        kind: 'table-row',
        where: '1',
        text: 'SG2\tITU-T E.118\tApproved',
        table: {
          header: ['Group', 'Text', 'Status'],
          cells: [
            { start: 0, end: 3 },
            { start: 4, end: 15 },
            { start: 16, end: 24 },
          ],
        },
      },
      { kind: 'footnote', text: 'In May.', calledFrom: { offset: 24 } },
      {
        kind: 'table-row',
        text: 'SG5\t\tAgreed',
        table: {
          cells: [
            { start: 0, end: 3 },
            { start: 4, end: 4 },
            { start: 5, end: 11 },
          ],
        },
      },
    ]);
  });

  it('are not paragraphs whose numbers stand before a tab', () => {
    expect(read('1\tThe first.\n2\tThe second.\n3\tThe third.').passages.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });
});

describe('lines', () => {
  it('keep their typography and lose what a word processor left', () => {
    const text =
      '[bookmark: _Hlk1]1.\t[bookmark: a]Résumé\n1.1 \t ITU‑T “Y”\u00a0– it’s  here.[bookmark: b] ____\n_GoBack\n';
    expect(outline(text)).toEqual(['1 heading Résumé', '1.1 paragraph ITU‑T “Y”\u00a0– it’s  here.']);
  });

  it.each(['–', '-', '•', 'o', '*', '\uf0b7', 'a)', '(b)', 'iv)'])('are bullets after %s', (sign) => {
    expect(outline(`1.\tResults\n1.1\tThese:\n${sign}\tThe first;`)[2]).toBe('1.1 bullet The first;');
  });

  it('of a hard-wrapped file are joined, with the line of their beginning', () => {
    const { passages } = read(`1 Results

1.1 This report describes the activities of the Union related to the
Internet during the period from one Council to the next, including
13 Recommendations that were approved by study groups and the high-
speed networks of the year 2020. It also describes work on
2.4 GHz bands.
 - first bullet that is long enough to be wrapped over two lines of
   the file;
 - second bullet.

1.2 Text two.`);
    expect(passages.map(({ where, kind, line }) => `${where} ${kind} ${line}`)).toEqual([
      '1 heading 1',
      '1.1 paragraph 3',
      '1.1 bullet 8',
      '1.1 bullet 10',
      '1.2 paragraph 12',
    ]);
    expect(passages[1]?.text).toContain(
      'including 13 Recommendations that were approved by study groups and the high-speed networks',
    );
    expect(passages[1]?.text).toMatch(/work on 2\.4 GHz bands\.$/);
  });

  it('may end in any way that systems and word processors know', () => {
    expect(outline('1.\tResults\r\n1.1\tOne.\r1.2\tTwo.\u20281.3\tThree.\f1.4\tFour.')).toHaveLength(5);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    '\n',
    '\n\n',
    '\t',
    ' ',
    '1.',
    '1.1',
    '2.',
    '(1)',
    'A',
    'A.1',
    'I.',
    'Annex 1',
    '[bookmark: x]',
    '[footnoteRef:2]',
    '[2: note]',
    '[2: ',
    ']',
    '– ',
    'Summary',
    'Introduction',
    'Text is here. ',
    'SG2',
    '____',
    'Contents',
    '\ufdd0',
    '\u0000',
    '\ud800',
    'a\tb\tc\n',
    'Abc\tdef\n',
    '[^1]',
    '[^1]: n',
  );
  const anyText = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
  );

  it('is read without an error, into trimmed passages whose ids and references hold', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { passages, sections } = read(text);
        const sectionIds = new Set(sections.map(({ id }) => id));
        expect(sectionIds.size).toBe(sections.length);
        expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
        for (const [at, passage] of passages.entries()) {
          expect(passage.order).toBe(at + 1);
          expect(passage.text).not.toBe('');
          expect(passage.text).not.toMatch(/\ufdd0|\[bookmark:|\[footnoteRef:/);
          expect(sectionIds).toContain(passage.section);
          if (passage.table === undefined) expect(passage.text).toBe(passage.text.trim());
          if (passage.calledFrom) {
            const caller = passages.find(({ id }) => id === passage.calledFrom?.passage);
            expect(caller?.text.length).toBeGreaterThanOrEqual(passage.calledFrom.offset);
          }
        }
        for (const { parent } of sections) if (parent !== undefined) expect(sectionIds).toContain(parent);
      }),
      { numRuns: 400 },
    );
  });

  it('takes time in proportion to its length', () => {
    const started = performance.now();
    for (const part of [
      '[1: ',
      '[',
      '[2: a]',
      'Heading Here\n',
      '1. Text\n',
      'a\tb\tc\n',
      'abc\t5\n',
      '____ ',
      '1.1\tA\nb\n',
    ])
      read(part.repeat(30_000));
    expect(performance.now() - started).toBeLessThan(15_000);
  }, 30_000);
});
