import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../../src/domain/document.ts';
import { readDocumentBytes } from '../../../src/read/read-file.ts';
import { setPdf, type SetBlock, type SetOptions } from '../../support/pdf-file.ts';
import { pagesOf, rawPdf } from '../../support/raw-pdf.ts';

/** Sentences enough for a paragraph of some lines, each different. */
const prose = (topic: string, sentences: number): string =>
  Array.from(
    { length: sentences },
    (_, at) => `In ${topic} the study group continued the development of part ${at + 1} of its programme.`,
  ).join(' ');

async function read(blocks: readonly SetBlock[], options: SetOptions = {}): Promise<SourceDocument> {
  const bytes = await setPdf(blocks, options);
  return await readDocumentBytes(bytes, { source: 'report.pdf', fileName: 'report.pdf' });
}

async function readRaw(content: string): Promise<readonly string[]> {
  const bytes = rawPdf(pagesOf([{ stream: Buffer.from(content, 'latin1') }]));
  const { passages } = await readDocumentBytes(bytes, { source: 'report.pdf', fileName: 'report.pdf' });
  return passages.map(({ text }) => text);
}

const texts = ({ passages }: SourceDocument): readonly string[] => passages.map(({ text }) => text);

describe('columns of a PDF', () => {
  const blocks = ['water', 'energy', 'health', 'trade'].map((topic) => ({ text: prose(topic, 14) }));

  it('are read one after the other, also where the last one is short', async () => {
    const document = await read(blocks, { columns: 2, isJustified: true });
    expect(texts(document)).toEqual(blocks.map(({ text }) => text));
  });

  it('are no columns where labels stand before an indent', async () => {
    const labelled = ['1', '2', '3'].map((label) => ({ label, text: prose(`area ${label}`, 4) }));
    const document = await read(labelled);
    expect(document.passages.map(({ where }) => where)).toEqual(['1', '2', '3']);
    expect(texts(document)).toEqual(labelled.map(({ text }) => text));
  });
});

describe('running heads of a PDF', () => {
  const blocks = Array.from({ length: 12 }, (_, at) => ({ text: prose(`year ${2001 + at}`, 10) }));

  it('and page numbers are no text, and tell the symbol', async () => {
    const document = await read(blocks, { head: ['Council 2020', 'C20/33-E'], hasPageNumbers: true });
    expect(texts(document)).toEqual(blocks.map(({ text }) => text));
    expect(document.meta.symbol).toBe('C20/33');
  });

  it('are text where they stand on one page only', async () => {
    const document = await read(blocks.slice(0, 1), { head: ['Remarks on the programme'] });
    expect(texts(document)).toEqual(['Remarks on the programme', blocks[0]!.text]);
  });
});

describe('paragraphs of a PDF', () => {
  it('go on over the end of a page', async () => {
    const blocks = Array.from({ length: 9 }, (_, at) => ({
      label: String(at + 1),
      text: prose(`area ${at}`, 17),
    }));
    const document = await read(blocks, { hasPageNumbers: true });
    expect(texts(document)).toEqual(blocks.map(({ text }) => text));
  });

  it('have whole words where lines break them, and keep the hyphens of compounds', async () => {
    const text = prose('the Asia-Pacific region for high-speed and self-managed networks', 26);
    const document = await read([{ text }], { isHyphenated: true, columns: 2 });
    expect(texts(document)).toEqual([text]);
  });

  it('end where the line has room for more', async () => {
    const blocks = [{ text: 'ITU-T met with ISO.' }, { text: 'ITU-R met with IEC.', space: 0 }];
    expect(texts(await read([{ text: prose('all', 9) }, ...blocks]))).toEqual([
      prose('all', 9),
      ...blocks.map(({ text }) => text),
    ]);
  });

  it('are items where a sign stands before them', async () => {
    const items = ['a workshop in Geneva;', `a forum, ${prose('Tunis', 3)}`];
    const document = await read([
      { text: 'The following took place:' },
      ...items.map((text) => ({ label: '–', text })),
    ]);
    expect(document.passages.map(({ kind }) => kind)).toEqual(['paragraph', 'bullet', 'bullet']);
    expect(texts(document).slice(1)).toEqual(items);
  });
});

describe('headings of a PDF', () => {
  it('are told by their size', async () => {
    const { sections, title } = await read([
      { text: 'Activities of the bureau in the year', size: 16, isBold: true },
      { text: 'Cooperation with others', size: 14, isBold: true },
      { text: prose('second', 5) },
      { text: 'Regional bodies', size: 12, isBold: true },
      { text: prose('third', 5) },
      { text: 'Finances', size: 14, isBold: true },
      { text: prose('fourth', 5) },
    ]);
    expect(title).toBe('Activities of the bureau in the year');
    expect(sections.slice(1).map(({ level, title: heading }) => `${level} ${heading}`)).toEqual([
      '1 Cooperation with others',
      '2 Regional bodies',
      '1 Finances',
    ]);
  });

  it('may be bold text of the same size, and count apart from paragraphs that are numbered throughout', async () => {
    const { passages } = await read([
      { label: 'A.', text: 'Key trends', isBold: true },
      { label: '1.', text: prose('one', 4) },
      { label: '2.', text: prose('two', 4) },
      { label: '3.', text: prose('three', 4) },
      { label: '1.', text: 'Action lines', isBold: true },
      { label: '4.', text: prose('four', 4) },
      { label: '5.', text: prose('five', 4) },
    ]);
    expect(passages.map(({ where, kind }) => `${where} ${kind}`)).toEqual([
      'A heading',
      '1 paragraph',
      '2 paragraph',
      '3 paragraph',
      '1 heading',
      '4 paragraph',
      '5 paragraph',
    ]);
  });
});

describe('footnotes of a PDF', () => {
  it('belong to the words that call them', async () => {
    const { passages } = await read([
      {
        text: `ITU works with UNESCO{1} and with WHO{2}. ${prose('all', 4)}`,
        notes: { 1: 'In Paris.', 2: 'In Geneva, since 2018.' },
      },
    ]);
    const [paragraph, first, second] = passages;
    expect(paragraph?.text).toMatch(/^ITU works with UNESCO and with WHO\. In all/);
    expect(first).toMatchObject({
      kind: 'footnote',
      text: 'In Paris.',
      calledFrom: { passage: paragraph?.id, offset: 'ITU works with UNESCO'.length },
    });
    expect(second).toMatchObject({ text: 'In Geneva, since 2018.', calledFrom: { passage: paragraph?.id } });
  });

  it('leave exponents and ordinals what they are', async () => {
    const lines =
      'BT /F1 12 Tf 72 700 Td (An area of 20 km) Tj /F1 7 Tf 5 Ts (2) Tj /F1 12 Tf 0 Ts ( and the 5) Tj /F1 7 Tf 5 Ts (th) Tj /F1 12 Tf 0 Ts ( forum.) Tj ET';
    expect(await readRaw(lines)).toEqual(['An area of 20 km2 and the 5th forum.']);
  });
});

describe('tables of a PDF', () => {
  const header = ['Study Group', 'Recommendation', 'Title', 'Status'];
  const rows = Array.from({ length: 30 }, (_, at) => [
    `SG${at + 1}`,
    `ITU-T Y.${4000 + at}`,
    `Framework of networks of the kind number ${at + 1} and of what they are used for`,
    at % 2 === 0 ? 'Approved' : '',
  ]);
  const expected = rows.map((row) => row.join('\t'));

  it('with rules give rows that know their header, over the end of a page too', async () => {
    const { passages } = await read([{ text: prose('tables', 3) }, { rows: [header, ...rows] }]);
    const found = passages.filter(({ kind }) => kind === 'table-row');
    expect(found.map(({ text }) => text)).toEqual(expected);
    expect(found.every(({ table }) => table?.header.join() === header.join())).toBe(true);
  });

  it('without rules are told by their columns', async () => {
    const { passages } = await read([
      { text: prose('tables', 3) },
      { rows: [header, ...rows.slice(0, 8)], isRuled: false },
    ]);
    expect(passages.flatMap(({ kind, text }) => (kind === 'table-row' ? [text] : []))).toEqual(
      expected.slice(0, 8),
    );
  });
});

describe('text of a PDF', () => {
  it('that is printed twice to look bold is read once', async () => {
    const twice = '(ITU-T met with ISO.) Tj';
    expect(await readRaw(`BT /F1 12 Tf 1 0 0 1 72 700 Tm ${twice} 1 0 0 1 72.4 700 Tm ${twice} ET`)).toEqual([
      'ITU-T met with ISO.',
    ]);
  });

  it('that stands upright in the margin is no part of it', async () => {
    const upright = 'BT /F1 12 Tf 0 1 -1 0 20 300 Tm (DRAFT COPY) Tj ET';
    expect(await readRaw(`BT /F1 12 Tf 72 700 Td (ITU-T met with ISO.) Tj ET ${upright}`)).toEqual([
      'ITU-T met with ISO.',
    ]);
  });

  it('takes its title from the properties of the file where the text prints none', async () => {
    const { title } = await read([{ text: prose('all', 5) }], { title: 'Report on networks' });
    expect(title).toBe('Report on networks');
  });
});
