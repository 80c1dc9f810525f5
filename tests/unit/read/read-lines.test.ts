import { describe, expect, it } from 'vitest';
import type { LineStructure } from '../../../src/read/line-structure.ts';
import { readLines } from '../../../src/read/read-lines.ts';

type Line = readonly [text: string, structure?: LineStructure];
const heading = (level: number): LineStructure => ({ kind: 'heading', level });
const PARAGRAPH: LineStructure = { kind: 'paragraph' };

function read(lines: readonly Line[]): ReturnType<typeof readLines> {
  return readLines(
    {
      lines: lines.map(([text, structure], at) => ({
        text,
        calls: [],
        line: at + 1,
        afterBlank: false,
        ...(structure && { structure }),
      })),
      notes: [],
    },
    { meta: {}, sha256: '', fileName: 'some-report.docx' },
  );
}

function outline(lines: readonly Line[]): string[] {
  return read(lines).passages.map(({ where, kind, text }) => `${where} ${kind} ${text}`);
}

describe('what the markup of a file says', () => {
  it('makes headings of lines that do not look like any, and none of short paragraphs', () => {
    expect(
      outline([
        ['Report on partners', { kind: 'title' }],
        ['cooperation with IETF', heading(1)],
        ['Partners', PARAGRAPH],
        ['SG13 works with IETF.', PARAGRAPH],
      ]),
    ).toEqual([
      'front title Report on partners',
      'cooperation with IETF heading cooperation with IETF',
      'cooperation with IETF paragraph Partners',
      'cooperation with IETF paragraph SG13 works with IETF.',
    ]);
  });

  it('nests sections by the levels of their headings, numbered or not', () => {
    const { sections } = read([
      ['1\tWork', heading(1)],
      ['ITU-T', heading(2)],
      ['Text is here.', PARAGRAPH],
      ['Meetings', heading(3)],
      ['ITU-D', heading(2)],
      ['2\tRest', heading(1)],
    ]);
    expect(
      sections.map(({ where, title, level, parent }) => [where, title, level, parent?.split('#s-')[1]]),
    ).toEqual([
      ['1', 'Work', 1, undefined],
      ['ITU-T', 'ITU-T', 2, '1'],
      ['Meetings', 'Meetings', 3, 'ITU-T'],
      ['ITU-D', 'ITU-D', 2, '1'],
      ['2', 'Rest', 1, undefined],
    ]);
  });

  it('takes the number of a heading as its label whatever came before, and keeps captions', () => {
    expect(
      outline([
        ['Report on partners', heading(1)],
        ['Summary', heading(2)],
        ['It is short.', PARAGRAPH],
        ['7.\tIPv6', heading(2)],
        ['7.1\tSG13 met IETF', PARAGRAPH],
        ['One item', { kind: 'bullet' }],
        ['1.\tOther item', { kind: 'bullet' }],
      ]),
    ).toEqual([
      'front title Report on partners',
      'summary caption Summary',
      'summary paragraph It is short.',
      '7 heading IPv6',
      '7.1 paragraph SG13 met IETF',
      '7.1 bullet One item',
      '7.1 bullet Other item',
    ]);
  });

  it('calls a numbered sentence under a heading style a paragraph', () => {
    expect(
      outline([
        ['1\tWork', heading(1)],
        ['1.1\tMore than 190 Recommendations were approved.', heading(2)],
      ]),
    ).toEqual(['1 heading Work', '1.1 paragraph More than 190 Recommendations were approved.']);
  });

  it('gives rows with their header, and a contents that opens nothing', () => {
    const header = ['Group', 'Text'];
    const { passages, sections } = read([
      ['1\tTexts\t3', { kind: 'contents' }],
      ['1\tTexts', heading(1)],
      ['Group\tText', { kind: 'row', cells: header, header: [], isHeader: true }],
      ['1\tITU-T E.118', { kind: 'row', cells: ['1', 'ITU-T E.118'], header, isHeader: false }],
    ]);
    expect(sections.map(({ where }) => where)).toEqual(['front', '1']);
    expect(passages.slice(2)).toMatchObject([
      { where: '1', kind: 'caption', text: 'Group\tText' },
      { where: '1', kind: 'table-row', text: '1\tITU-T E.118', table: { header } },
    ]);
  });

  it('takes the line below an annex’s label as its title', () => {
    const { sections, passages } = read([
      ['1\tWork', heading(1)],
      ['ANNEX 1', heading(1)],
      ['List of texts', heading(1)],
      ['Approved', heading(2)],
    ]);
    expect(passages.map(({ where }) => where)).toEqual(['1', 'ANNEX 1', 'ANNEX 1', 'Approved']);
    expect(sections.map(({ level }) => level)).toEqual([1, 1, 2]);
  });
});
