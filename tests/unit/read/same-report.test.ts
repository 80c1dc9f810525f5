import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { extractionRecords } from '../../../src/commands/extraction-records.ts';
import { loadVocabulary } from '../../../src/data/vocabulary.ts';
import type { SourceDocument } from '../../../src/domain/document.ts';
import type { Extraction } from '../../../src/domain/extraction.ts';
import { extract } from '../../../src/extract/extract.ts';
import { readDocumentBytes } from '../../../src/read/read-file.ts';
import { docxOf, htmlOf, markdownOf } from '../../support/report-files.ts';

const gold = join(import.meta.dirname, '../../gold');
const folder = mkdtempSync(join(tmpdir(), 'resgraph-same-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function read(bytes: Uint8Array | string, fileName: string): Promise<SourceDocument> {
  const content = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  return await readDocumentBytes(content, {
    source: fileName,
    fileName,
    meta: { symbol: 'C20/33', title: 'A report' },
  });
}

/** Two blanks are one where a page is shown. */
const squeeze = (text: string): string => text.replace(/ {2,}/g, ' ');

/** Facts by what they link, where they stand and what else they say; mentions by entity, place and words. */
function keys({ facts, mentions, document }: Extraction): readonly string[] {
  const where = new Map(document.passages.map((passage) => [passage.id, passage.where]));
  return [
    ...facts.map(({ subject, predicate, object, passage, quote, qualifiers, rule }) =>
      squeeze(JSON.stringify([subject, predicate, object, where.get(passage), quote, qualifiers, rule])),
    ),
    ...mentions.map(({ entity, passage, surface }) => JSON.stringify([entity, where.get(passage), surface])),
  ].sort();
}

function score(report: string, extraction: Extraction): Record<string, { f1: number }> {
  const file = join(folder, `${report}.jsonl`);
  writeFileSync(file, [...extractionRecords(extraction)].map((record) => JSON.stringify(record)).join('\n'));
  const output = execFileSync(
    process.execPath,
    [join(gold, 'score.mjs'), join(gold, `${report}.jsonl`), file, join(gold, `${report}.txt`), '--json'],
    { encoding: 'utf8' },
  );
  return JSON.parse(output) as Record<string, { f1: number }>;
}

describe.each(['council-2020', 'tsag-2023-composed', 'sg-activity-2022-composed', 'bdt-2021-composed'])(
  '%s',
  (report) => {
    const vocabulary = loadVocabulary();
    const text = readFileSync(join(gold, `${report}.txt`));

    it.each<[string, (document: SourceDocument) => Promise<Buffer> | string]>([
      ['docx', docxOf],
      ['html', htmlOf],
      ['md', markdownOf],
    ])('gives the same facts and mentions as %s', async (extension, make) => {
      const asText = await read(text, `${report}.txt`);
      const made = await read(await make(asText), `${report}.${extension}`);
      const lines = (document: SourceDocument): string[] =>
        document.passages.map(({ where, kind, text: words }) => `${where} ${kind} ${squeeze(words)}`);
      expect(lines(made)).toEqual(lines(asText));
      const [first, second] = [asText, made].map((document) => extract(document, vocabulary));
      expect(first!.facts.length).toBeGreaterThan(90);
      expect(keys(second!)).toEqual(keys(first!));
    });

    it('scores through DOCX what it scores as text', async () => {
      const asText = await read(text, `${report}.txt`);
      const made = await read(await docxOf(asText), `${report}.docx`);
      expect(score(report, extract(made, vocabulary))).toEqual(score(report, extract(asText, vocabulary)));
    });
  },
);
