import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { extractionRecords } from '../../../src/commands/extraction-records.ts';
import { loadVocabulary } from '../../../src/data/vocabulary.ts';
import { extract } from '../../../src/extract/extract.ts';
import { readDocumentFile } from '../../../src/read/read-file.ts';

const gold = join(import.meta.dirname, '../../gold');
const folder = mkdtempSync(join(tmpdir(), 'resgraph-gold-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The least that each report must score: F1 of entities, mentions and facts, precision of facts, support and qualifiers of right facts. */
const LEAST: readonly (readonly [string, number, number, number, number, number, number])[] = [
  ['bdt-2021-composed', 0.98, 0.99, 0.97, 0.99, 0.98, 0.98],
  ['br-sg-2023-composed', 0.96, 0.98, 0.95, 0.97, 0.98, 0.92],
  ['bulletin-2024-composed', 0.99, 0.99, 0.98, 0.97, 0.99, 0.98],
  ['council-2019-composed', 0.98, 0.99, 0.97, 0.98, 0.97, 0.93],
  ['council-2020', 0.99, 0.99, 0.99, 0.99, 0.96, 0.98],
  ['council-2022-composed', 0.98, 0.99, 0.95, 0.98, 0.97, 0.98],
  ['council-2023-composed', 0.98, 0.98, 0.95, 0.97, 0.97, 0.92],
  ['council-2024-composed', 0.98, 0.99, 0.9, 0.98, 0.99, 0.99],
  ['itu-news-2023-composed', 0.97, 0.98, 0.94, 0.97, 0.98, 0.91],
  ['liaison-2024-composed', 0.99, 0.98, 0.91, 0.93, 0.98, 0.99],
  ['newsletter-2024-composed', 0.98, 0.99, 0.92, 0.97, 0.97, 0.99],
  ['regional-2023-composed', 0.99, 0.99, 0.93, 0.98, 0.98, 0.98],
  ['sg-activity-2022-composed', 0.98, 0.99, 0.98, 0.99, 0.98, 0.93],
  ['tsag-2023-composed', 0.99, 0.99, 0.96, 0.98, 0.99, 0.98],
  ['tsag-2024-composed', 0.95, 0.98, 0.92, 0.93, 0.96, 0.98],
  ['wp-activity-2022-composed', 0.96, 0.97, 0.93, 0.96, 0.99, 0.88],
];

describe('extraction against the annotated reports', () => {
  it('has a threshold for each of them', () => {
    const reports = readdirSync(gold).filter((file) => file.endsWith('.jsonl'));
    expect(LEAST.map(([report]) => `${report}.jsonl`)).toEqual(reports.sort());
  });

  it.each(LEAST)(
    '%s: F1 of entities %d, mentions %d, facts %d',
    async (report, entity, mention, fact, precision, support, qualifier) => {
      const document = await readDocumentFile(join(gold, `${report}.txt`));
      const lines = [...extractionRecords(extract(document, loadVocabulary()))].map((record) =>
        JSON.stringify(record),
      );
      const file = join(folder, `${report}.jsonl`);
      writeFileSync(file, lines.join('\n'));
      const output = execFileSync(
        process.execPath,
        [join(gold, 'score.mjs'), join(gold, `${report}.jsonl`), file, join(gold, `${report}.txt`), '--json'],
        { encoding: 'utf8' },
      );
      const scores = JSON.parse(output) as Record<string, { f1: number; precision: number }>;
      for (const [measure, value] of Object.entries({ entity, mention, fact, support, qualifier })) {
        expect(scores[measure]?.f1, `${report}: ${measure}`).toBeGreaterThanOrEqual(value);
      }
      expect(scores['fact']?.precision, `${report}: precision of facts`).toBeGreaterThanOrEqual(precision);
    },
  );
});
