import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DocumentError } from '../../../src/errors.ts';
import { readDocumentFile } from '../../../src/read/read-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function failure(path: string, options?: { maxBytes: number }): Promise<string> {
  const error: unknown = await readDocumentFile(path, {}, options).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(DocumentError);
  return `${(error as DocumentError).code}: ${(error as DocumentError).message}`;
}

const TEXT = '1.\tRésumé\n1.1\tITU‑T “Y” was approved.\n';
const utf16 = (text: string, isBig: boolean): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

describe('encodings', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 LE', utf16(TEXT, false)],
    ['UTF-16 BE', utf16(TEXT, true)],
  ])('%s gives the same text', async (name, bytes) => {
    const document = await readDocumentFile(write(`${name}.txt`, bytes));
    expect(document.passages.map(({ text }) => text)).toEqual(['Résumé', 'ITU‑T “Y” was approved.']);
    expect(document.diagnostics).toEqual([]);
    expect(document.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('Windows-1252 is read and said', async () => {
    const document = await readDocumentFile(
      write('windows.txt', Buffer.from('C\xf4te d\x92Ivoire \x93Y\x94 caf\xe9', 'latin1')),
    );
    expect(document.passages[0]?.text).toBe('Côte d’Ivoire “Y” café');
    expect(document.diagnostics).toMatchObject([
      { code: 'read/encoding', message: expect.stringContaining('Windows-1252') as string },
    ]);
  });

  it('a single accent at the end of a Windows-1252 file is no truncation', async () => {
    expect(
      (await readDocumentFile(write('cafe.txt', Buffer.from('Le caf\xe9', 'latin1')))).passages[0]?.text,
    ).toBe('Le café');
  });
});

describe('files that are no reports', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['empty.txt', '', /^DOCUMENT_EMPTY: .*empty\.txt is empty/],
    ['blank.txt', ' \n____\n[bookmark: x]\n\t\n', /^DOCUMENT_EMPTY: .*blank\.txt holds no text/],
    ['binary.txt', Buffer.from([65, 0, 66, 0, 67]), /^DOCUMENT_NOT_TEXT: .*byte 1 is zero/],
    [
      'report.docx',
      Buffer.from('PK\u0003\u0004rest'),
      /^DOCUMENT_DAMAGED: .*report\.docx is damaged or cut off: .*fetch it again/,
    ],

    ['report.doc', Buffer.from('d0cf11e0a1b11ae100', 'hex'), /^DOCUMENT_NOT_TEXT: .*DOC/],
    ['report.rtf', '{\\rtf1 rest}', /^DOCUMENT_NOT_TEXT: .*RTF file; .*save it as DOCX or as text/],
    ['utf32.txt', Buffer.from('fffe000041000000', 'hex'), /^DOCUMENT_NOT_TEXT: .*UTF-32/],
    [
      'cut8.txt',
      Buffer.from('“Approved” “').subarray(0, -1),
      /^DOCUMENT_TRUNCATED: .*UTF-8 character is incomplete/,
    ],
    ['cut8-once.txt', Buffer.from('It was approved in “').subarray(0, -2), /^DOCUMENT_TRUNCATED: .*UTF-8/],
    ['cut16.txt', utf16('Approved', false).subarray(0, -1), /^DOCUMENT_TRUNCATED: .*UTF-16/],
    ['cut16-pair.txt', utf16('Approved 😀', false).subarray(0, -2), /^DOCUMENT_TRUNCATED: .*UTF-16/],
    ['about.meta.yaml', 'title: Report', /^DOCUMENT_META_FILE: .*about\.txt/],
  ])('%s is refused with its cause', async (name, content, message) => {
    expect(await failure(write(name, content))).toMatch(message);
  });

  it('a missing file, also below a file, is named', async () => {
    expect(await failure(join(folder, 'nowhere.txt'))).toMatch(
      /^DOCUMENT_MISSING: .*nowhere\.txt does not exist/,
    );
    write('file.txt', TEXT);
    expect(await failure(join(folder, 'file.txt', 'below.txt'))).toMatch(/^DOCUMENT_MISSING: /);
  });

  it('a folder is named as such', async () => {
    mkdirSync(join(folder, 'reports'));
    expect(await failure(join(folder, 'reports'))).toMatch(/^DOCUMENT_FOLDER: .*reports is a folder/);
  });

  it.skipIf(process.getuid?.() === 0)('a file without permission is named as such', async () => {
    const path = write('secret.txt', TEXT);
    chmodSync(path, 0o000);
    expect(await failure(path)).toMatch(/^DOCUMENT_UNREADABLE: .*permissions/);
  });

  it('a file above the limit is refused and the message says how to raise it', async () => {
    expect(await failure(write('large.txt', 'a'.repeat(3 << 20)), { maxBytes: 2 << 20 })).toMatch(
      /^DOCUMENT_TOO_LARGE: .*has 3 MB, the limit is 2 MB .*--max-size/,
    );
  });

  it('a text on one gigantic line is none of them', async () => {
    const document = await readDocumentFile(write('line.txt', 'SG13 met. '.repeat(200_000)));
    expect(document.passages).toHaveLength(1);
  });
});

describe('the meta file', () => {
  it('says what the text does not, and what is given goes before it', async () => {
    const path = write('given.txt', TEXT);
    write('given.meta.yaml', 'symbol: C20/33\ndate: 2020\nsession: Council 2020 # in June\nnature: real\n');
    const document = await readDocumentFile(path, { date: '2020-05-12', title: 'Given' });
    expect(document).toMatchObject({ id: 'doc-c20-33', title: 'Given' });
    expect(document.meta).toEqual({
      symbol: 'C20/33',
      date: '2020-05-12',
      session: 'Council 2020',
      nature: 'real',
      title: 'Given',
    });
  });

  it('may be empty', async () => {
    const path = write('bare.txt', TEXT);
    write('bare.meta.yaml', '');
    expect((await readDocumentFile(path)).title).toBe('bare');
  });

  it.each([
    [
      'titel: Report',
      /meta\.yaml: titel: unknown key, did you mean title\?; keys are symbol, title, session, date, source, url, nature/,
    ],
    ['weather: fine', /meta\.yaml: weather: unknown key; keys are/],
    [
      'date: 2020-13',
      /date: "2020-13" is no date; expected a date, month or year: 2020-05-12, 2020-05 or 2020/,
    ],
    ['date: 2021-02-29', /date: "2021-02-29" is no date/],
    ['date: May 2020', /date: "May 2020" is no date/],
    [
      'nature: composd',
      /nature: "composd" is not allowed, did you mean composed\?; expected real or composed/,
    ],
    ['url: www.itu.int', /url: "www\.itu\.int" is no address/],
    ['title: [a, b]', /title: is a list; expected the title/],
    ['title: {a: b}', /title: is no text/],
    ['title:', /title: is empty/],
    ['- title', /expected lines of the form "key: value"/],
    ['just words', /expected lines of the form "key: value"/],
    ['title: "open', /meta\.yaml:1:\d+: broken YAML: Missing closing "quote; write each key once/],
    ['title: a\ntitle: b', /meta\.yaml:2:1: broken YAML: Map keys must be unique; write/],
  ])('that says %j is refused', async (content, message) => {
    const path = write('wrong.txt', TEXT);
    write('wrong.meta.yaml', content);
    const text = await failure(path);
    expect(text).toMatch(/^DOCUMENT_META: /);
    expect(text).toMatch(message);
  });

  it('under a name that is not read is refused with the right one', async () => {
    const path = write('short.txt', TEXT);
    write('short.meta.yml', 'symbol: TD 1');
    expect(await failure(path)).toMatch(
      /^DOCUMENT_META: .*short\.meta\.yml .*rename it to short\.meta\.yaml$/,
    );
    write('short.meta.yaml', 'symbol: TD 2');
    expect((await readDocumentFile(path)).id).toBe('doc-td-2');
  });

  it('that is a link to nowhere is refused', async () => {
    const path = write('linked.txt', TEXT);
    symlinkSync('nowhere.yaml', join(folder, 'linked.meta.yaml'));
    expect(await failure(path)).toMatch(
      /^DOCUMENT_META: .*linked\.meta\.yaml is a link to a file that does not/,
    );
  });

  it('in Windows-1252 is read and said', async () => {
    const path = write('accents.txt', TEXT);
    write('accents.meta.yaml', Buffer.from('title: Caf\xe9 report\n', 'latin1'));
    const document = await readDocumentFile(path);
    expect(document.title).toBe('Café report');
    expect(document.diagnostics).toMatchObject([
      { code: 'read/encoding', message: expect.stringContaining('accents.meta.yaml') as string },
    ]);
  });

  it('that is no text is refused as a meta file, not as a report', async () => {
    const path = write('binary-meta.txt', TEXT);
    for (const bytes of ['PK\u0003\u0004rest', 'a\0b']) {
      write('binary-meta.meta.yaml', bytes);
      const message = await failure(path);
      expect(message).toMatch(/^DOCUMENT_META: .*"key: value"/);
      expect(message).not.toContain('report as text');
    }
  });

  it('holds flags to the same rules', async () => {
    const path = write('flags.txt', TEXT);
    await expect(readDocumentFile(path, { date: 'soon' })).rejects.toThrow('--date: "soon" is no date');
  });
});
