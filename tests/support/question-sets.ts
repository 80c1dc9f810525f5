/** The questions of `tests/questions`, asked of a graph as `resgraph ask --file` asks them, and judged. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from '../../src/ask/ask.ts';
import { answerLine, readQuestionFile } from '../../src/commands/question-file.ts';
import type { Database } from '../../src/graph/database.ts';
import { loadVocabulary } from '../../src/data/vocabulary.ts';
import { removeDocument } from '../../src/load/remove-document.ts';
import { packageRoot } from '../../src/package-root.ts';
import { loadFile } from './load-file.ts';

const root = packageRoot();
const FOLDER = join(root, 'tests', 'questions');
const SAMPLE = 'samples/council-2020.txt';
const YEAR_BEFORE = 'tests/gold/council-2019-composed.txt';
/** The reports that each file is asked of, loaded together. */
const REPORTS: Readonly<Record<string, readonly string[]>> = {
  'council-2020': [SAMPLE],
  'two-years-1': [SAMPLE, YEAR_BEFORE],
  'two-years-2': [SAMPLE, YEAR_BEFORE],
  'other-reports': ['tests/gold/council-2022-composed.txt', 'tests/gold/bdt-2021-composed.txt'],
};

/** A file of questions, with the reports that it is asked of. */
export interface QuestionSet {
  readonly name: string;
  readonly file: string;
  /** Paths, in the order in which they are loaded. */
  readonly reports: readonly string[];
}

/** What the judge says of one question. */
export interface Verdict {
  readonly id: string;
  readonly kind: string;
  readonly question: string;
  /** Null where the answer is right. */
  readonly fault: string | null;
}

/** What the judge says of a file of answers. */
export interface QuestionScore {
  readonly right: number;
  readonly of: number;
  readonly verdicts: readonly Verdict[];
}

/** All files; a file that is not said to be asked of others is asked of the sample. */
export function questionSets(): readonly QuestionSet[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.jsonl$/, '');
      const reports = (REPORTS[name] ?? [SAMPLE]).map((report) => join(root, report));
      return { name, file: join(FOLDER, file), reports };
    });
}

/** Makes the graph hold the reports of a set, and no others that were loaded here; `loaded` keeps ids by path. */
export async function loadReportsOf(
  database: Database,
  { reports }: QuestionSet,
  loaded: Map<string, string>,
): Promise<void> {
  for (const [file, id] of loaded) {
    if (reports.includes(file)) continue;
    await removeDocument(database, id, loadVocabulary());
    loaded.delete(file);
  }
  for (const file of reports)
    if (!loaded.has(file)) loaded.set(file, (await loadFile(database, file)).document.id);
}

/** Asks all questions of a file of a graph that holds its reports, and has the answers judged. */
export async function scoreQuestions(
  database: Database,
  { file, reports }: QuestionSet,
): Promise<QuestionScore> {
  const folder = mkdtempSync(join(tmpdir(), 'resgraph-questions-'));
  try {
    const answers = join(folder, 'answers.jsonl');
    const lines: string[] = [];
    for (const { id, question } of await readQuestionFile(file))
      lines.push(answerLine(id, await ask(database, question)));
    writeFileSync(answers, lines.join('\n'));
    const verdicts = execFileSync(
      process.execPath,
      [join(FOLDER, 'score.mjs'), file, answers, ...reports, '--json'],
      { encoding: 'utf8', maxBuffer: 1 << 26 },
    );
    return JSON.parse(verdicts) as QuestionScore;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
