// Prints the SHA-256 of what each annotated report gives, one a line: run in a process of its own, with an environment of its own.
import { createHash } from 'node:crypto';
import { extractionRecords } from '../../src/commands/extraction-records.ts';
import { ANNOTATED_REPORTS } from './annotated-reports.ts';
import { extractText } from './extract-text.ts';

for (const { name, text } of ANNOTATED_REPORTS) {
  const bytes = [...extractionRecords(extractText(text))].map((record) => JSON.stringify(record)).join('\n');
  process.stdout.write(`${name} ${createHash('sha256').update(bytes).digest('hex')}\n`);
}
