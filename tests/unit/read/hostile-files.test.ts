import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../../src/domain/document.ts';
import { DocumentError } from '../../../src/errors.ts';
import { readDocumentBytes } from '../../../src/read/read-file.ts';
import { paragraph, table, wordFile, zip } from '../../support/word-file.ts';

async function read(bytes: Buffer, fileName = 'report.docx'): Promise<SourceDocument> {
  return await readDocumentBytes(bytes, { source: fileName, fileName });
}

async function failure(bytes: Buffer, fileName?: string): Promise<string> {
  const error: unknown = await read(bytes, fileName).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(DocumentError);
  return `${(error as DocumentError).code}: ${(error as DocumentError).message}`;
}

const TEXT = paragraph('1\tSG2 met IETF.');
const MEGABYTE = 1024 * 1024;

/** An archive whose central directory says another unpacked size of its main part. */
function lyingAboutSize(bytes: Buffer, size: number): Buffer {
  const copy = Buffer.from(bytes);
  const name = copy.lastIndexOf('word/document.xml');
  copy.writeUInt32LE(size, name - 46 + 24);
  return copy;
}

describe('archives', () => {
  it('that unpack to a hundred times a report are refused before they are unpacked', async () => {
    const bomb = await wordFile({ body: TEXT + ' '.repeat(40 * MEGABYTE) });
    expect(bomb.length).toBeLessThan(MEGABYTE);
    expect(await failure(bomb)).toMatch(
      /^DOCUMENT_TOO_LARGE: report\.docx: its part word\/document\.xml unpacks to 40 MB .*save/,
    );
  }, 30_000);

  it('that pack nothing into much are refused whatever the part', async () => {
    expect(await failure(await wordFile({ body: TEXT, styles: ' '.repeat(20 * MEGABYTE) }))).toMatch(
      /^DOCUMENT_TOO_LARGE: .*word\/styles\.xml/,
    );
  });

  it('that lie about sizes are damaged', async () => {
    const honest = await wordFile({ body: TEXT.repeat(2_000) });
    expect(await failure(lyingAboutSize(honest, 100))).toMatch(/^DOCUMENT_DAMAGED: .*cannot be unpacked/);
    expect(await failure(lyingAboutSize(honest, 0xfffffffe))).toMatch(/^DOCUMENT_TOO_LARGE: /);
    expect(await failure(lyingAboutSize(honest, 0xffffffff))).toMatch(/^DOCUMENT_(?:DAMAGED|TOO_LARGE): /);
  });

  it('of very many parts are refused', async () => {
    const files = Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`word/media/${at}.xml`, '']));
    expect(await failure(await wordFile({ body: TEXT, files }))).toMatch(/^DOCUMENT_TOO_LARGE: .*parts/);
  }, 30_000);

  it('with names that lead out of a folder are read; such parts are nothing', async () => {
    const honest = await wordFile({ body: TEXT, files: { 'aa/aa/evil.txt': 'evil' } });
    const bytes = Buffer.from(
      honest.toString('latin1').replaceAll('aa/aa/evil.txt', '../../evil.txt'),
      'latin1',
    );
    expect((await read(bytes)).passages).toMatchObject([{ text: 'SG2 met IETF.' }]);
  });

  it.each([1, 2])('that are cut off are damaged (%i)', async (part) => {
    const bytes = await wordFile({ body: TEXT });
    expect(await failure(bytes.subarray(0, (bytes.length * part) / 3))).toMatch(
      /^DOCUMENT_DAMAGED: .*fetch it again/,
    );
  });

  it('without the part that they name as text, or with none, are no reports', async () => {
    const types =
      '<Types><Override PartName="/word/other.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
    expect(await failure(await zip({ '[Content_Types].xml': types }))).toMatch(
      /^DOCUMENT_DAMAGED: .*word\/other\.xml is missing/,
    );
    expect(await failure(await zip({ 'a.txt': 'text' }))).toMatch(
      /^DOCUMENT_NOT_TEXT: .*a ZIP archive and no Word file/,
    );
    expect(await failure(await zip({ mimetype: 'x', 'content.xml': '<x/>' }))).toMatch(
      /OpenDocument .*save it as DOCX/,
    );
    const sheet =
      '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';
    expect(await failure(await zip({ '[Content_Types].xml': sheet }))).toMatch(/a workbook \(XLSX\)/);
  });

  it('with macros are read as any other', async () => {
    const bytes = await wordFile({
      body: TEXT,
      mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml',
      files: { 'word/vbaProject.bin': 'Sub AutoOpen()' },
    });
    expect((await read(bytes, 'report.docm')).passages).toHaveLength(1);
  });

  it('that a password locks, and old Word files, are told apart', async () => {
    const container = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    const locked = Buffer.concat([container, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await failure(locked)).toMatch(/^DOCUMENT_LOCKED: .*password; save it without one/);
    const old = Buffer.concat([container, Buffer.alloc(600), Buffer.from('WordDocument', 'utf16le')]);
    expect(await failure(old, 'report.doc')).toMatch(
      /^DOCUMENT_NOT_TEXT: .*old Office file .*save it as DOCX/,
    );
  });
});

describe('XML', () => {
  /** A Word file whose main part is this XML. */
  const zipWith = async (xml: string): Promise<Buffer> =>
    await wordFile({ files: { 'word/document.xml': xml } });

  it('with a document type is refused, and no entity is expanded', async () => {
    const laughs = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
    ).join('');
    const xml = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY l0 "ha">${laughs}]><w:document><w:body><w:p><w:r><w:t>&l9;</w:t></w:r></w:p></w:body></w:document>`;
    expect(await failure(await zipWith(xml))).toMatch(
      /^DOCUMENT_HOSTILE: .*word\/document\.xml brings a document type/,
    );
    const outside = '<!DOCTYPE d SYSTEM "file:///etc/passwd"><w:document/>';
    expect(await failure(await zipWith(outside))).toMatch(/^DOCUMENT_HOSTILE: /);
  });

  it('that is broken, or names an entity that XML does not know, is damaged', async () => {
    expect(await failure(await zipWith('<w:document><w:body></w:document>'))).toMatch(
      /^DOCUMENT_DAMAGED: .*its XML is broken/,
    );
    expect(await failure(await zipWith('<w:document>&own;</w:document>'))).toMatch(/^DOCUMENT_DAMAGED: /);
  });

  it('that nests without end is refused', async () => {
    expect(await failure(await zipWith('<a>'.repeat(100_000)))).toMatch(
      /^DOCUMENT_HOSTILE: .*nests its elements/,
    );
    const tables = '<w:tbl><w:tr><w:tc>'.repeat(600) + TEXT + '</w:tc></w:tr></w:tbl>'.repeat(600);
    expect((await read(await wordFile({ body: tables }))).passages).toMatchObject([
      { text: 'SG2 met IETF.' },
    ]);
  });
});

describe('large Word files', () => {
  it('of a million empty paragraphs are read', async () => {
    const { passages } = await read(await wordFile({ body: `${'<w:p/>'.repeat(1_000_000)}${TEXT}` }));
    expect(passages).toMatchObject([{ text: 'SG2 met IETF.', line: 1_000_001 }]);
  }, 60_000);

  it('of huge tables are read in proportion, merged cells and all', async () => {
    const head = ['Group', 'Text', 'Status'];
    const rows = Array.from({ length: 20_000 }, (_, at) => ['SG2', `E.${at + 1}`, 'Approved']);
    const { passages } = await read(
      await wordFile({ body: TEXT + table([head, ...rows], '<w:tblHeader/>') }),
    );
    expect(passages).toHaveLength(20_002);
    const long = 'long '.repeat(100_000);
    const merged = `<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${paragraph(long)}</w:tc><w:tc>${paragraph('x')}</w:tc></w:tr>${`<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>${paragraph('y')}</w:tc></w:tr>`.repeat(5_000)}`;
    const document = await read(await wordFile({ body: `${TEXT}<w:tbl>${merged}</w:tbl>` }));
    expect(document.passages.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(700_000);
  }, 60_000);
});

describe('pages and Markdown', () => {
  it.each<[string, string]>([
    ['report.html', `<html>${'<div>'.repeat(5_000)}SG2 met IETF.`],
    ['report.html', `<html>${'<ul><li>'.repeat(2_000)}SG2 met IETF.`],
    ['report.html', `<html>${'<table><tr><td>'.repeat(3_000)}SG2 met IETF.`],
    ['report.html', `<html><p>SG2 met IETF.${'<a href="#fn1"></a>'.repeat(50_000)}`],
    [
      'report.html',
      `<html><p>SG2 met IETF.<table><tr><td colspan="99999999" rowspan="99999999">x<td>y<tr><td>z`,
    ],
    ['report.md', `${'>'.repeat(150)} SG2 met IETF.`],
    ['report.md', `SG2 met IETF. ${'['.repeat(100_000)}`],
    ['report.md', `SG2 met IETF. ${'[a]('.repeat(50_000)}`],
    ['report.md', `SG2 met IETF. ${'*a _b '.repeat(50_000)}`],
    ['report.md', `SG2 met IETF. ${'`'.repeat(50_000)}a${'``'.repeat(20_000)}`],
    ['report.md', `SG2 met IETF.\n\n|a|b|\n|-|-|\n${'|x'.repeat(50_000)}\n`],
  ])(
    '%s that goes on without end is read',
    async (name, text) => {
      const { passages } = await read(Buffer.from(text), name);
      expect(passages.some((passage) => passage.text.includes('SG2 met IETF.'))).toBe(true);
    },
    30_000,
  );

  it.each<[string, string]>([
    ['report.html', `<html>${'<div>'.repeat(100_000)}SG2 met IETF.`],
    ['report.html', `<html>${'<p><b>'.repeat(50_000)}SG2 met IETF.`],
    ['report.html', `<html>${'<ul><li>'.repeat(50_000)}SG2 met IETF.`],
    ['report.md', `${'>'.repeat(100_000)} SG2 met IETF.`],
    ['report.md', `${'- '.repeat(50_000)}SG2 met IETF.`],
    ['report.md', Array.from({ length: 300 }, (_, at) => `${'  '.repeat(at)}- SG2`).join('\n')],
  ])('%s that nests beyond all use is refused', async (name, text) => {
    expect(await failure(Buffer.from(text), name)).toMatch(/^DOCUMENT_HOSTILE: .*nests .*save what/);
  });
});
