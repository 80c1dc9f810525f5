import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractionRecords } from '../../../src/commands/extraction-records.ts';
import { loadVocabulary } from '../../../src/data/vocabulary.ts';
import type { SourceDocument } from '../../../src/domain/document.ts';
import { extract } from '../../../src/extract/extract.ts';
import { readDocumentBytes } from '../../../src/read/read-file.ts';
import { pdfOf, type SetOptions } from '../../support/pdf-file.ts';

const gold = join(import.meta.dirname, '../../gold');
const folder = mkdtempSync(join(tmpdir(), 'resgraph-pdf-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const PLAIN: SetOptions = {};
const BOOK: SetOptions = { isJustified: true, isHyphenated: true, head: ['C20/33-E'], hasPageNumbers: true };
const COLUMNS: SetOptions = { ...BOOK, columns: 2 };
/** How far a figure may stay behind that of the text: a broken compound or address may be joined wrongly. */
const TOLERANCE = 0.01;

async function read(bytes: Uint8Array, fileName: string): Promise<SourceDocument> {
  return await readDocumentBytes(bytes, {
    source: fileName,
    fileName,
    meta: { symbol: 'C20/33', title: 'A report' },
  });
}

/** Where each passage stands, what it is and what it says; the fonts of the test have one hyphen only. */
function outline({ passages }: SourceDocument): readonly string[] {
  return passages.map(({ where, kind, text }) =>
    `${where} ${kind} ${text.replace(/[\u2010\u2011]/g, '-')}`.replace(/\s+/g, ' '),
  );
}

function score(report: string, document: SourceDocument): Record<string, { f1: number }> {
  const file = join(folder, `${report}.jsonl`);
  const records = extractionRecords(extract(document, loadVocabulary()));
  writeFileSync(file, [...records].map((record) => JSON.stringify(record)).join('\n'));
  const names = [join(gold, `${report}.jsonl`), file, join(gold, `${report}.txt`), '--json'];
  const output = execFileSync(process.execPath, [join(gold, 'score.mjs'), ...names], { encoding: 'utf8' });
  return JSON.parse(output) as Record<string, { f1: number }>;
}

describe.each(['council-2020', 'bdt-2021-composed'])('%s as PDF', (report) => {
  let asText: SourceDocument;
  beforeAll(async () => {
    asText = await read(readFileSync(join(gold, `${report}.txt`)), `${report}.txt`);
  });

  it.each([
    ['plain pages', PLAIN],
    ['justified pages with heads, numbers and broken words', BOOK],
  ])('has the passages of the text on %s', async (_, options) => {
    const made = await read(await pdfOf(asText, options), `${report}.pdf`);
    expect(outline(made)).toEqual(outline(asText));
  });

  it('gives nearly the entities, mentions and facts of the text on pages of two columns', async () => {
    const made = await read(await pdfOf(asText, COLUMNS), `${report}.pdf`);
    const [own, other] = [score(report, asText), score(report, made)];
    for (const figure of ['entity', 'mention', 'fact'])
      expect(other[figure]?.f1, figure).toBeGreaterThanOrEqual((own[figure]?.f1 ?? 1) - TOLERANCE);
  });
});
