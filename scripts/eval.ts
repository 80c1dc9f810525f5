// Scores the extraction against all annotated reports, and the answers to the questions of `tests/questions` on a Neo4j of its own, and
// prints the tables that README.md shows.
// Usage: node scripts/eval.ts [--extraction | --questions] [--write]   (--write puts the tables into README.md between their marks)
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extractionRecords } from '../src/commands/extraction-records.ts';
import { loadVocabulary } from '../src/data/vocabulary.ts';
import { extract } from '../src/extract/extract.ts';
import { openDatabase } from '../src/graph/database.ts';
import { readDocumentFile } from '../src/read/read-file.ts';
import { loadReportsOf, questionSets, scoreQuestions, type Verdict } from '../tests/support/question-sets.ts';
import { startTestServer } from '../tests/support/test-server.ts';
import { markdownTable } from './bench/table.ts';

interface Score {
  readonly name: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly found: number;
  readonly missed: number;
  readonly extra: number;
}

const root = join(import.meta.dirname, '..');
const gold = join(root, 'tests', 'gold');
const { values: flags } = parseArgs({
  options: {
    extraction: { type: 'boolean', default: false },
    questions: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const all = !flags.extraction && !flags.questions;
const reports = readdirSync(gold)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => name.replace(/\.jsonl$/, ''))
  .sort();
const scores = new Map<string, Record<string, Score>>();

if (all || flags.extraction) await evaluateExtraction();
if (all || flags.questions) await evaluateQuestions();

async function evaluateExtraction(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'resgraph-eval-'));
  try {
    for (const report of reports) scores.set(report, await score(report, folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
  const summary = summaryTable();
  process.stdout.write(`${summary}\n\n${predicateTable()}\n`);
  if (flags.write) write('eval', summary);
}

async function evaluateQuestions(): Promise<void> {
  const { connection, stop } = await startTestServer();
  const lines: string[][] = [];
  try {
    const database = await openDatabase(connection);
    const loaded = new Map<string, string>();
    for (const set of questionSets()) {
      await loadReportsOf(database, set, loaded);
      const { right, of, verdicts } = await scoreQuestions(database, set);
      const part = (isPart: (verdict: Verdict) => boolean): string => {
        const judged = verdicts.filter(isPart);
        return `${judged.filter(({ fault }) => fault === null).length}/${judged.length}`;
      };
      lines.push([
        ...[set.name, String(set.reports.length), `${right}/${of}`],
        ...[part(({ kind }) => kind !== 'refuse'), part(({ kind }) => kind === 'refuse')],
      ]);
      for (const { id, question, fault } of verdicts)
        if (fault !== null) process.stdout.write(`${set.name} ${id}: ${question}: ${fault}\n`);
    }
    await database.close();
  } finally {
    await stop();
  }
  const table = markdownTable(['questions', 'reports', 'right', 'to be answered', 'to be refused'], lines);
  process.stdout.write(`${table}\n`);
  if (flags.write) write('questions', table);
}

/** The scorer's figures for one report. */
async function score(report: string, folder: string): Promise<Record<string, Score>> {
  const text = join(gold, `${report}.txt`);
  const extraction = extract(await readDocumentFile(text), loadVocabulary());
  const file = join(folder, `${report}.jsonl`);
  writeFileSync(file, [...extractionRecords(extraction)].map((record) => JSON.stringify(record)).join('\n'));
  const output = execFileSync(
    process.execPath,
    [join(gold, 'score.mjs'), join(gold, `${report}.jsonl`), file, text, '--json'],
    { encoding: 'utf8' },
  );
  return JSON.parse(output) as Record<string, Score>;
}

/** Markdown: one line a report. */
function summaryTable(): string {
  const share = (value: number | undefined): string => (value ?? 0).toFixed(3);
  const lines = reports.map((report) => {
    const { entity, mention, fact, support, qualifier } = scores.get(report) ?? {};
    const cells = [
      entity?.f1,
      mention?.f1,
      fact?.precision,
      fact?.recall,
      fact?.f1,
      support?.f1,
      qualifier?.f1,
    ];
    return `| ${report} | ${cells.map(share).join(' | ')} |`;
  });
  return [
    '| report | entities F1 | mentions F1 | facts P | facts R | facts F1 | support | qualifiers |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
    '| _two readers of council-2020 between them_ | 0.98 | 0.97 | | | 0.98 | | |',
  ].join('\n');
}

/** Markdown: one line a predicate, summed over all reports. */
function predicateTable(): string {
  const sums = new Map<string, { found: number; missed: number; extra: number }>();
  for (const table of scores.values()) {
    for (const { name, found, missed, extra } of Object.values(table)) {
      if (!/^[A-Z_]+$/.test(name)) continue;
      const sum = sums.get(name) ?? { found: 0, missed: 0, extra: 0 };
      sums.set(name, { found: sum.found + found, missed: sum.missed + missed, extra: sum.extra + extra });
    }
  }
  const ratio = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));
  const lines = [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, { found, missed, extra }]) =>
        `| ${name} | ${ratio(found, found + extra)} | ${ratio(found, found + missed)} | ${String(found)} | ${String(missed)} | ${String(extra)} |`,
    );
  return [
    '| predicate | precision | recall | found | missed | extra |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

/** Puts a table between its marks. */
function write(name: string, table: string): void {
  const path = join(root, 'README.md');
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const text = readFileSync(path, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${path}: the marks ${begin} and ${end} are missing`);
  writeFileSync(path, `${text.slice(0, from + begin.length)}\n\n${table}\n\n${text.slice(to)}`);
}
