import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../../src/domain/document.ts';
import { readDocumentBytes } from '../../../src/read/read-file.ts';
import { paragraph, table, wordFile, type WordParts } from '../../support/word-file.ts';

async function read(parts: WordParts): Promise<SourceDocument> {
  const name = 'some-report.docx';
  return await readDocumentBytes(await wordFile(parts), { source: name, fileName: name });
}

/** `where kind text` of every passage. */
async function outline(parts: WordParts): Promise<string[]> {
  return (await read(parts)).passages.map(({ where, kind, text }) => `${where} ${kind} ${text}`);
}

const style = (id: string, name: string, rest = '', basedOn = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}${rest}</w:style>`;
const STYLES = [
  style('Heading1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
  style('Heading2', 'heading 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
  style('Headingb', 'Heading_b'),
  style('Foot', 'Firstfooter', '', 'Heading1'),
  style('Country', 'Country', '', 'Heading1'),
  style('Own', 'Own chapter', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
  style('TOC1', 'toc 1'),
  style('Title1', 'Title 1'),
  style('Hidden', 'Hidden', '<w:rPr><w:vanish/></w:rPr>'),
  style('AnnexNo', 'Annex_No'),
  style('Annextitle', 'Annex_title'),
].join('');
const styled = (text: string, id: string): string => paragraph(text, `<w:pStyle w:val="${id}"/>`);
const level = (at: number, format: string, text: string, rest = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${rest}<w:lvlText w:val="${text}"/></w:lvl>`;
const numbered = (text: string, list: number, at = 0): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

describe('headings of a Word file', () => {
  it('are those of styles, by name, by outline level and by what a style is based on; a foot is none', async () => {
    const body = [
      styled('A report on partners', 'Title1'),
      styled('cooperation', 'Heading1'),
      styled('With IETF', 'Own'),
      paragraph('Short line'),
      styled('Meetings', 'Headingb'),
      styled('See www.itu.int', 'Foot'),
      styled('Cuba', 'Country'),
      paragraph('It ends.'),
    ].join('');
    const { sections, title, passages } = await read({ styles: STYLES, body });
    expect(title).toBe('A report on partners');
    expect(sections.map(({ where, level: depth }) => `${depth} ${where}`)).toEqual([
      '1 front',
      '1 cooperation',
      '2 With IETF',
      '3 Meetings',
      '1 Cuba',
    ]);
    expect(passages.find(({ text }) => text === 'Short line')).toMatchObject({
      where: 'With IETF',
      kind: 'paragraph',
    });
  });

  it('stand at the level that the table of contents gives a style of the house', async () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const contents = `<w:p>${field('begin')}<w:r><w:instrText>TOC \\h \\t "Heading 1,1,Country,2"</w:instrText></w:r>${field('separate')}<w:r><w:t>Work</w:t><w:tab/><w:t>3</w:t></w:r></w:p>${styled('Cuba 4', 'TOC1')}<w:p>${field('end')}</w:p>`;
    const body = `${contents}${styled('Work', 'Heading1')}${styled('Cuba', 'Country')}${paragraph('It ends.')}`;
    const { sections, passages } = await read({ styles: STYLES, body });
    expect(sections.map(({ where, level: depth }) => `${depth} ${where}`)).toEqual([
      '1 front',
      '1 Work',
      '2 Cuba',
    ]);
    expect(passages.slice(0, 2).map(({ where, kind }) => `${where} ${kind}`)).toEqual([
      'front paragraph',
      'front paragraph',
    ]);
  });

  it('are bold lines above text too, where styles make others', async () => {
    const bold = '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Note from TSB</w:t></w:r></w:p>';
    const body = `${styled('A report', 'Title1')}${styled('Work', 'Heading1')}${bold}${paragraph('It was said.')}${bold}${table(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    )}`;
    expect((await outline({ styles: STYLES, body })).slice(1, 5)).toEqual([
      'Work heading Work',
      'Note from TSB heading Note from TSB',
      'Note from TSB paragraph It was said.',
      'Note from TSB paragraph Note from TSB',
    ]);
  });

  it('of an annex take the title below its label', async () => {
    const body = `${styled('1 Work', 'Heading1')}${styled('ANNEX 1', 'AnnexNo')}${styled('Lists of texts', 'Annextitle')}${paragraph('Here.')}`;
    expect((await outline({ styles: STYLES, body })).slice(1)).toEqual([
      'ANNEX 1 heading ANNEX 1',
      'ANNEX 1 heading Lists of texts',
      'ANNEX 1 paragraph Here.',
    ]);
  });
});

describe('automatic numbers', () => {
  const NUMBERING = `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.', '<w:pStyle w:val="Heading1"/>')}${level(1, 'decimal', '%1.%2')}${level(2, 'decimal', '%1.%2.%3')}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">${level(0, 'lowerLetter', '%1)')}${level(1, 'upperRoman', '(%2)')}</w:abstractNum>
<w:abstractNum w:abstractNumId="3">${level(0, 'bullet', '·')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
  const LINKED = STYLES.replace(
    '<w:outlineLvl w:val="0"/>',
    '<w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="1"/></w:numPr>',
  );

  it('are labels: through styles, over levels, begun anew under each section', async () => {
    const body = [
      styled('Work', 'Heading1'),
      numbered('First.', 1, 1),
      numbered('Below.', 1, 2),
      numbered('Second.', 1, 1),
      styled('Rest', 'Heading1'),
      numbered('Third.', 1, 1),
    ].join('');
    expect(await outline({ styles: LINKED, numbering: NUMBERING, body })).toEqual([
      '1 heading Work',
      '1.1 paragraph First.',
      '1.1.1 paragraph Below.',
      '1.2 paragraph Second.',
      '2 heading Rest',
      '2.1 paragraph Third.',
    ]);
  });

  it('of letters and bullets are items; those of deleted paragraphs do not count', async () => {
    const deleted = `<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del><w:r><w:delText>Gone.</w:delText></w:r></w:del></w:p>`;
    const body = [
      styled('Work', 'Heading1'),
      deleted,
      numbered('These:', 1, 1),
      numbered('one;', 2),
      numbered('two;', 3),
      numbered('three.', 2),
    ].join('');
    expect((await outline({ styles: LINKED, numbering: NUMBERING, body })).slice(1)).toEqual([
      '1.1 paragraph These:',
      '1.1 bullet one;',
      '1.1 bullet two;',
      '1.1 bullet three.',
    ]);
  });

  it('stand in the cells of tables, and begin anew where a list says so', async () => {
    const cell = (text: string, list: number, at = 0): string => `<w:tc>${numbered(text, list, at)}</w:tc>`;
    const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
    const body = `<w:tbl>${row(cell('x', 2), cell('y', 2))}${row(cell('z', 4), cell('v', 4, 1))}</w:tbl>`;
    expect(
      await outline({ numbering: NUMBERING, body: `${paragraph('1\tHere it is said.')}${body}` }),
    ).toEqual(['1 paragraph Here it is said.', '1 table-row a) x\tb) y', '1 table-row a) z\t(I) v']);
  });
});

describe('the text of a Word file', () => {
  it('keeps what is printed: tabs, hyphens, symbols, results of fields, inserted words, ruby bases, formulas', async () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = `<w:p><w:r><w:t>ITU</w:t><w:noBreakHyphen/><w:t>T</w:t><w:softHyphen/><w:t xml:space="preserve"> approved </w:t></w:r>${field('begin')}<w:r><w:instrText>HYPERLINK "http://SG1"</w:instrText></w:r>${field('separate')}<w:hyperlink><w:r><w:t>Y.1</w:t></w:r></w:hyperlink>${field('end')}<w:ins w:id="1"><w:r><w:t xml:space="preserve"> and </w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>not </w:delText></w:r></w:del><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom><w:fldSimple w:instr="REF x"><w:r><w:t>Y.2</w:t></w:r></w:fldSimple><w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r><w:ruby><w:rt><w:r><w:t>no</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>base</w:t></w:r></w:rubyBase></w:ruby><m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:commentReference w:id="1"/><w:smartTag><w:r><w:t>.</w:t></w:r></w:smartTag></w:p>${styled('all hidden', 'Hidden')}`;
    const { passages, diagnostics } = await read({ styles: STYLES, body });
    expect(passages.map(({ text }) => text)).toEqual(['ITU‑T approved Y.1 and Y.2≥basex+1.']);
    expect(diagnostics).toMatchObject([
      {
        code: 'read/tracked-changes',
        message: expect.stringContaining('1 insertions, 2 deletions') as string,
      },
    ]);
  });

  it('joins paragraphs whose mark is deleted, and parts line breaks only before items', async () => {
    const body = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">1	One </w:t></w:r></w:p>${paragraph('sentence.')}<w:p><w:r><w:t>These:</w:t><w:br/><w:t>– one;</w:t><w:br/><w:t>– two</w:t><w:br/><w:t>lines.</w:t></w:r></w:p>`;
    expect(await outline({ body })).toEqual([
      '1 paragraph One sentence.',
      '1 paragraph These:',
      '1 bullet one;',
      '1 bullet two lines.',
    ]);
  });

  it('reads text boxes once and after their paragraph, and content controls without their prompts', async () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const body = `<w:p><w:r><w:t xml:space="preserve">Before </w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('In a box.')}</mc:Choice><mc:Fallback>${box('In a box.')}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>after.</w:t></w:r></w:p>
<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('1 Work 2')}</w:sdtContent></w:sdt>
<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('Click here.')}</w:sdtContent></w:sdt>${paragraph('It ends.')}`;
    expect((await read({ body })).passages.map(({ text }) => text)).toEqual([
      'Before after.',
      'In a box.',
      '1 Work 2',
      'It ends.',
    ]);
  });

  it('puts notes behind the passages that call them; notes of deleted calls are gone', async () => {
    const call = (kind: string, id: number, rest = ''): string =>
      `<w:r><w:${kind}Reference w:id="${id}"${rest}/>${rest && '<w:t>*</w:t>'}</w:r>`;
    const body = `<w:p><w:r><w:t>1	It grew</w:t></w:r>${call('footnote', 7)}<w:r><w:t>. More</w:t></w:r>${call('endnote', 3, ' w:customMarkFollows="1"')}<w:del>${call('footnote', 8)}</w:del></w:p>`;
    const note = (kind: string, id: number, text: string): string =>
      `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/><w:t xml:space="preserve"> ${text}</w:t></w:r></w:p></w:${kind}>`;
    const { passages, diagnostics } = await read({
      body,
      footnotes: note('footnote', -1, '') + note('footnote', 7, 'By half.') + note('footnote', 8, 'Gone.'),
      endnotes: note('endnote', 3, 'At the end.'),
    });
    expect(passages).toMatchObject([
      { text: 'It grew. More', where: '1' },
      { kind: 'footnote', text: 'By half.', calledFrom: { offset: 7 } },
      { kind: 'footnote', text: 'At the end.', calledFrom: { offset: 13 } },
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['read/tracked-changes']);
  });
});

describe('a note without text', () => {
  it('is none, and words in the place of its sign are text', async () => {
    const body = `<w:p><w:r><w:t xml:space="preserve">1	It is run by </w:t></w:r><w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>Médi Telecom</w:t></w:r></w:p>`;
    const footnotes = '<w:footnote w:id="1"><w:p/></w:footnote>';
    const { passages, diagnostics } = await read({ body, footnotes });
    expect(passages).toMatchObject([{ text: 'It is run by Médi Telecom' }]);
    expect(diagnostics).toEqual([]);
  });
});

describe('tables of a Word file', () => {
  const HEAD = '<w:tblHeader/>';
  const cell = (text: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;

  it('give rows with their header, merged cells in each row', async () => {
    const rows = `<w:tr><w:trPr>${HEAD}</w:trPr>${cell('Group')}${cell('Texts', '<w:gridSpan w:val="2"/>')}</w:tr>
<w:tr><w:trPr>${HEAD}</w:trPr>${cell('', '<w:vMerge/>')}${cell('Number')}${cell('Status')}</w:tr>
<w:tr>${cell('SG2', '<w:vMerge w:val="restart"/>')}${cell('E.118')}${cell('Approved')}</w:tr>
<w:tr>${cell('', '<w:vMerge/>')}${cell('E.119')}${cell('Agreed')}</w:tr>
<w:tr>${cell('Withdrawn texts', '<w:gridSpan w:val="3"/>')}</w:tr>
<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('SG9')}${cell('J.1')}${cell('Agreed')}</w:tr>`;
    const { passages } = await read({ body: `${paragraph('1\tTexts are here.')}<w:tbl>${rows}</w:tbl>` });
    expect(passages.slice(1)).toMatchObject([
      { kind: 'caption', text: 'Group\tTexts\t' },
      { kind: 'caption', text: 'Group\tNumber\tStatus' },
      {
        kind: 'table-row',
        text: 'SG2\tE.118\tApproved',
        table: { header: ['Group', 'Texts Number', 'Status'] },
      },
      { kind: 'table-row', text: 'SG2\tE.119\tAgreed', where: '1' },
      { kind: 'paragraph', text: 'Withdrawn texts' },
    ]);
  });

  it('that place a cover page and a summary are no tables', async () => {
    const cover = table([
      ['Council 2020', ''],
      ['Agenda item: PL 1.3', 'Document C20/33-E'],
      ['', '12 May 2020'],
      ['', 'Original: English'],
    ]);
    const summary = `<w:tbl><w:tr><w:tc>${paragraph('Summary')}${paragraph('It is short.')}${paragraph('____________')}${paragraph('References')}${paragraph('Resolution 101')}</w:tc></w:tr></w:tbl>`;
    const document = await read({
      styles: STYLES,
      body: `${cover}${paragraph('Report by the Secretary-General')}${styled('ITU ACTIVITIES RELATED TO THE INTERNET', 'Title1')}${summary}${styled('1 Introduction', 'Heading1')}${paragraph('It begins.')}`,
    });
    expect(document).toMatchObject({
      id: 'doc-c20-33',
      title: 'ITU ACTIVITIES RELATED TO THE INTERNET',
      meta: { symbol: 'C20/33' },
    });
    expect(document.passages.map(({ where, kind, text }) => `${where} ${kind} ${text}`)).toEqual([
      'front paragraph Council 2020',
      'front paragraph Agenda item: PL 1.3\tDocument C20/33-E',
      'front paragraph 12 May 2020',
      'front paragraph Original: English',
      'front paragraph Report by the Secretary-General',
      'front title ITU ACTIVITIES RELATED TO THE INTERNET',
      'summary caption Summary',
      'summary paragraph It is short.',
      'references caption References',
      'references paragraph Resolution 101',
      '1 heading Introduction',
      '1 paragraph It begins.',
    ]);
  });

  it('within cells are tables of their own', async () => {
    const inner = table(
      [
        ['Text', 'Status'],
        ['E.118', 'Approved'],
        ['E.119', 'Agreed'],
      ],
      HEAD,
    );
    const outer = `<w:tbl><w:tr><w:trPr>${HEAD}</w:trPr>${cell('Group')}${cell('Texts')}</w:tr><w:tr>${cell('SG2')}<w:tc>${paragraph('these')}${inner}</w:tc></w:tr></w:tbl>`;
    const { passages } = await read({ body: `${paragraph('1\tTexts are here.')}${outer}` });
    expect(passages.slice(2).map(({ text, table: row }) => [text, row?.header])).toEqual([
      ['SG2\tthese', ['Group', 'Texts']],
      ['Text\tStatus', undefined],
      ['E.118\tApproved', ['Text', 'Status']],
      ['E.119\tAgreed', ['Text', 'Status']],
    ]);
  });
});

describe('what stands beside the text', () => {
  it('gives symbol and title only where the text prints none, and never a template’s name', async () => {
    const header = paragraph('- 2 -') + paragraph('C21/5-E');
    const core = '<dc:title>Report on partners</dc:title>';
    const body = paragraph('It is said that SG2 met IETF in Geneva and that all of it went well in the end.');
    expect(await read({ body, header, core })).toMatchObject({
      title: 'Report on partners',
      meta: { symbol: 'C21/5' },
    });
    expect((await read({ body, header })).passages).toHaveLength(1);
    expect(await read({ body, core: '<dc:title>ITU Normal.dot</dc:title>' })).toMatchObject({
      title: 'some report',
    });
    expect(await read({ body: paragraph('Document C20/1-E') + body, header, core })).toMatchObject({
      meta: { symbol: 'C20/1' },
    });
  });
});
