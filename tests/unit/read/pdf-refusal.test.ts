import { deflateSync } from 'node:zlib';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/read/pdf/read-pdf.ts';
import { pagesOf, rawPdf, showing, type RawObject } from '../../support/raw-pdf.ts';

const ONE_PAGE = pagesOf([{ stream: showing('ITU-T met with ISO.') }]);
const LIMITS = {
  maxPages: 3000,
  maxItems: 2_000_000,
  maxItemsOnPage: 40_000,
  maxMs: 60_000,
  maxMemoryMb: 1024,
};
/** A grey picture of 8 by 8 points. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAAAAADhZOFXAAAAEElEQVR42mM4AQUMRDMAAA5IDwGlBRL3AAAAAElFTkSuQmCC',
  'base64',
);

async function textOf(bytes: Uint8Array): Promise<string> {
  const { lines } = await readPdf(bytes, 'report.pdf');
  return lines.map(({ text }) => text).join(' ');
}

/** Objects whose page has this content stream, deflated. */
function deflated(content: Uint8Array): RawObject[] {
  const objects = pagesOf([{ stream: deflateSync(content) }]);
  return objects.map((object, at) => (at === 4 ? { ...object, dictionary: '/Filter /FlateDecode' } : object));
}

describe('a PDF that is no report to be read', () => {
  it('is refused with advice on text recognition when it holds pictures of pages only', async () => {
    const file = await PDFDocument.create();
    const picture = await file.embedPng(PICTURE);
    for (const number of [1, 2]) {
      const page = file.addPage([595, 842]);
      page.drawImage(picture, { x: 0, y: 0, width: 595, height: 842 - number });
    }
    await expect(readPdf(await file.save(), 'scan.pdf')).rejects.toMatchObject({
      code: 'DOCUMENT_SCANNED',
      message: expect.stringMatching(/^scan\.pdf holds pictures of pages and no text; .*OCR/) as string,
    });
  });

  it('is refused as empty when nothing at all stands on its pages', async () => {
    const file = await PDFDocument.create();
    file.addPage();
    await expect(readPdf(await file.save(), 'empty.pdf')).rejects.toMatchObject({ code: 'DOCUMENT_EMPTY' });
  });

  it('says which pages are scans when others have text', async () => {
    const stream = Buffer.from('q 500 0 0 700 0 0 cm Q', 'latin1');
    const text = showing('ITU-T SG20 met with ISO and IEC.');
    const { diagnostics } = await readPdf(rawPdf(pagesOf([{ stream: text }, { stream }])), 'report.pdf');
    expect(diagnostics).toEqual([
      { code: 'read/page-without-text', message: expect.stringMatching(/^page 2 of report\.pdf /) as string },
    ]);
  });

  it('is refused when it opens with a password only', async () => {
    const bytes = rawPdf(ONE_PAGE, { user: 'secret', owner: 'other' });
    await expect(readPdf(bytes, 'locked.pdf')).rejects.toMatchObject({
      code: 'DOCUMENT_ENCRYPTED',
      message: expect.stringContaining('save a copy without password') as string,
    });
  });

  it('is read when only changing it needs a password', async () => {
    expect(await textOf(rawPdf(ONE_PAGE, { user: '', owner: 'other' }))).toBe('ITU-T met with ISO.');
  });

  it('is refused as cut off when its end is missing', async () => {
    const bytes = rawPdf(ONE_PAGE);
    await expect(readPdf(bytes.subarray(0, 120), 'half.pdf')).rejects.toMatchObject({
      code: 'DOCUMENT_TRUNCATED',
    });
  });

  it('is refused as damaged when nothing of it makes a document', async () => {
    const bytes = Buffer.from(`%PDF-1.7\n${'nonsense '.repeat(100)}\n%%EOF`);
    await expect(readPdf(bytes, 'bad.pdf')).rejects.toMatchObject({ code: 'DOCUMENT_DAMAGED' });
  });

  it('is read when only its table of objects is damaged', async () => {
    const bytes = rawPdf(ONE_PAGE)
      .toString('latin1')
      .replace(/startxref\n\d+/, 'startxref\n7');
    expect(await textOf(Buffer.from(bytes, 'latin1'))).toBe('ITU-T met with ISO.');
  });
});

describe('a hostile PDF', () => {
  it('of thousands of pages is refused', async () => {
    const content = { stream: showing('x') };
    const bytes = rawPdf(pagesOf(Array.from({ length: 5000 }, () => content)));
    await expect(readPdf(bytes, 'long.pdf')).rejects.toMatchObject({
      code: 'DOCUMENT_TOO_LARGE',
      message: expect.stringContaining('5,000 pages, the limit is 3,000') as string,
    });
  });

  it('that claims pages it does not have is read as far as it goes', async () => {
    const objects = ONE_PAGE.map((object, at) =>
      at === 1 ? { dictionary: object.dictionary.replace('/Count 1', '/Count 3') } : object,
    );
    expect(await textOf(rawPdf(objects))).toBe('ITU-T met with ISO.');
  });

  it('whose page tree runs in a circle comes to an end', async () => {
    const objects = ONE_PAGE.map((object, at) =>
      at === 1 ? { dictionary: '/Type /Pages /Count 2 /Kids [2 0 R 2 0 R]' } : object,
    );
    await expect(readPdf(rawPdf(objects), 'circle.pdf', { ...LIMITS, maxMs: 20_000 })).rejects.toMatchObject({
      code: expect.stringMatching(/^DOCUMENT_(?:DAMAGED|TOO_LARGE)$/) as string,
    });
  });

  it('that unfolds to a great deal of memory is refused', async () => {
    const bytes = rawPdf(deflated(Buffer.alloc(400 * 1024 * 1024, ' ')));
    expect(bytes.length).toBeLessThan(1024 * 1024);
    await expect(readPdf(bytes, 'bomb.pdf', { ...LIMITS, maxMemoryMb: 200 })).rejects.toMatchObject({
      code: 'DOCUMENT_TOO_LARGE',
      message: expect.stringContaining('more than 200 MB of memory') as string,
    });
  });

  it('of more pieces of text than a report has is refused', async () => {
    const many = Buffer.from(
      `BT /F1 9 Tf ${'1 0 0 1 9 9 Tm (a) Tj 1 0 0 1 90 99 Tm (b) Tj '.repeat(3000)} ET`,
    );
    await expect(
      readPdf(rawPdf(deflated(many)), 'dust.pdf', { ...LIMITS, maxItems: 1000 }),
    ).rejects.toMatchObject({
      code: 'DOCUMENT_TOO_LARGE',
      message: expect.stringContaining('by page 1') as string,
    });
  });

  it('that takes longer than its time is ended', async () => {
    await expect(readPdf(rawPdf(ONE_PAGE), 'slow.pdf', { ...LIMITS, maxMs: 1 })).rejects.toMatchObject({
      code: 'DOCUMENT_TOO_LARGE',
      message: expect.stringContaining('takes longer than') as string,
    });
  });

  it('with scripts is read without running them', async () => {
    const script = '/OpenAction << /S /JavaScript /JS (while\\(true\\){}) >>';
    const objects = pagesOf([{ stream: showing('ITU-T met with ISO.') }], script);
    expect(await textOf(rawPdf(objects))).toBe('ITU-T met with ISO.');
  });
});
