/** The questions of `tests/questions`, asked of a graph as `resgraph ask --file` asks them, and judged. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from '../../src/ask/ask.ts';
import { answerLine, readQuestionFile } from '../../src/commands/question-file.ts';
import type { Database } from '../../src/graph/database.ts';
import { packageRoot } from '../../src/package-root.ts';

const root = packageRoot();
const FOLDER = join(root, 'tests', 'questions');
const SAMPLE = join(root, 'samples', 'council-2020.txt');
const YEAR_BEFORE = join(root, 'tests', 'gold', 'council-2019-composed.txt');

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

/** All files, those that need fewer reports first: what is loaded for one serves the next. */
export function questionSets(): readonly QuestionSet[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.jsonl$/, '');
      const reports = /-two\b/.test(name) ? [SAMPLE, YEAR_BEFORE] : [SAMPLE];
      return { name, file: join(FOLDER, file), reports };
    })
    .sort((a, b) => a.reports.length - b.reports.length);
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
