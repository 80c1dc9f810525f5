import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

/** The least that each report must score: F1, and the share of right facts with right support and qualifiers. */
const LEAST = [
  { report: 'bdt-2021-composed', entity: 0.97, mention: 0.98, fact: 0.94, support: 0.98, qualifier: 0.95 },
  {
    report: 'council-2019-composed',
    entity: 0.98,
    mention: 0.98,
    fact: 0.95,
    support: 0.97,
    qualifier: 0.93,
  },
  { report: 'council-2020', entity: 0.99, mention: 0.99, fact: 0.99, support: 0.96, qualifier: 0.99 },
  {
    report: 'sg-activity-2022-composed',
    entity: 0.96,
    mention: 0.98,
    fact: 0.92,
    support: 0.99,
    qualifier: 0.91,
  },
  { report: 'tsag-2023-composed', entity: 0.98, mention: 0.99, fact: 0.95, support: 0.99, qualifier: 0.98 },
] as const;

describe('extraction against the annotated reports', () => {
  it.each(LEAST)(
    '$report: F1 of entities $entity, mentions $mention, facts $fact',
    async ({ report, ...least }) => {
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
      const scores = JSON.parse(output) as Record<string, { f1: number }>;
      for (const [measure, value] of Object.entries(least)) {
        expect(scores[measure]?.f1, `${report}: ${measure}`).toBeGreaterThanOrEqual(value);
      }
    },
  );
});
