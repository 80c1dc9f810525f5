/** How long answers to the questions of `tests/questions` take, on the sample alone and in a large graph. */
import { join } from 'node:path';
import fc from 'fast-check';
import { ask, LONGEST_QUESTION } from '../../src/ask/ask.ts';
import { readQuestionFile } from '../../src/commands/question-file.ts';
import { loadVocabulary } from '../../src/data/vocabulary.ts';
import { type Database, openDatabase } from '../../src/graph/database.ts';
import { removeDocument } from '../../src/load/remove-document.ts';
import { packageRoot } from '../../src/package-root.ts';
import { questionSets } from '../../tests/support/question-sets.ts';
import { loadFile } from '../../tests/support/load-file.ts';
import { startTestServer } from '../../tests/support/test-server.ts';
import { openGeneratedDatabase } from './api/generated-database.ts';
import type { GraphSizeName } from './api/graph-size.ts';
import { markdownTable, type Table } from './table.ts';

const RANDOM = 'texts at random';
const RANDOM_TEXTS = 100;
/** Questions that are shown one by one. */
const MOST_SHOWN = 10;

/** One question, asked in every round; milliseconds, sorted. */
interface Timed {
  readonly set: string;
  readonly question: string;
  readonly times: readonly number[];
}

/** Tables under their titles: by file, and the slowest questions. @param size - of the generated graph beside the sample; none for the sample alone */
export async function measureAsk(
  size: GraphSizeName | undefined,
  rounds: number,
): Promise<(readonly [title: string, table: Table])[]> {
  const report = (message: string): void => void process.stderr.write(`${message}\n`);
  if (size === undefined) {
    const { connection, stop } = await startTestServer();
    try {
      return await withSample(await openDatabase(connection), rounds, 'the sample');
    } finally {
      await stop();
    }
  }
  const { neo4j, nodes, relationships } = await openGeneratedDatabase(size, report);
  try {
    const graph = `the sample in graph ${size} (${nodes} nodes, ${relationships} relationships)`;
    return await withSample(await openDatabase(neo4j), rounds, graph);
  } finally {
    await neo4j.close();
  }
}

/** The sample is in the graph only while it is measured: other measurements use the graph, too. */
async function withSample(
  database: Database,
  rounds: number,
  graph: string,
): Promise<(readonly [title: string, table: Table])[]> {
  const { document } = await loadFile(database, join(packageRoot(), 'samples', 'council-2020.txt'));
  try {
    return tablesOf(await timeQuestions(database, rounds), graph, rounds);
  } finally {
    await removeDocument(database, document.id, loadVocabulary());
    await database.close();
  }
}

async function timeQuestions(database: Database, rounds: number): Promise<readonly Timed[]> {
  const asked: { set: string; question: string; times: number[] }[] = [];
  for (const { name, file } of questionSets())
    for (const { question } of await readQuestionFile(file)) asked.push({ set: name, question, times: [] });
  for (const question of randomTexts(asked.map((each) => each.question)))
    asked.push({ set: RANDOM, question, times: [] });
  // the first round fills the caches of tables and plans
  for (const { question } of asked) await ask(database, question);
  for (let round = 0; round < rounds; round += 1)
    for (const { question, times } of asked) {
      const began = performance.now();
      await ask(database, question);
      times.push(performance.now() - began);
    }
  return asked.map((each) => ({ ...each, times: each.times.sort((a, b) => a - b) }));
}

/** Texts that mean nothing, the same each time: letters, and words of questions in any order. */
function randomTexts(questions: readonly string[]): readonly string[] {
  const word = fc.constantFrom(...questions.flatMap((question) => question.split(' ')));
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: LONGEST_QUESTION }),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
  );
  return fc.sample(text, { numRuns: RANDOM_TEXTS, seed: 1 });
}

function tablesOf(
  timed: readonly Timed[],
  graph: string,
  rounds: number,
): (readonly [title: string, table: Table])[] {
  const bySet = Map.groupBy(timed, ({ set }) => set);
  const files = [...bySet].map(([set, questions]) => {
    const times = questions.flatMap((question) => question.times).sort((a, b) => a - b);
    return [set, String(questions.length), ...figuresOf(times)];
  });
  const slowest = timed
    .filter(({ set }) => set !== RANDOM)
    .toSorted((a, b) => share(b.times, 0.5) - share(a.times, 0.5))
    .slice(0, MOST_SHOWN)
    .map(({ question, times }) => [question, ...figuresOf(times)]);
  return [
    [
      `Questions asked of ${graph}`,
      `${rounds} rounds, one question at a time.\n\n${markdownTable(['questions', 'number', 'median ms', 'p99 ms', 'longest ms'], files)}`,
    ],
    [
      `The slowest questions to ${graph}`,
      markdownTable(['question', 'median ms', 'p99 ms', 'longest ms'], slowest),
    ],
  ];
}

const figuresOf = (sorted: readonly number[]): readonly string[] =>
  [share(sorted, 0.5), share(sorted, 0.99), sorted.at(-1) ?? Number.NaN].map((time) => time.toFixed(1));

/** The value below which this share of sorted values lies. */
function share(sorted: readonly number[], part: number): number {
  return sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)] ?? Number.NaN;
}
