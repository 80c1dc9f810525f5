/** `resgraph ask`: a question in English, answered out of the graph with the sentences that it stands on. */
import { createInterface } from 'node:readline/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Answer } from '../ask/answer.ts';
import { ask as askGraph } from '../ask/ask.ts';
import { questionsOn } from '../ask/refusals.ts';
import { MOST_CITATIONS } from '../ask/rows.ts';
import { AppError, QuestionError } from '../errors.ts';
import type { Database } from '../graph/database.ts';
import { answerText, refusalText } from './answer-text.ts';
import type { CommandContext } from './command-context.ts';
import { completeQuestion } from './complete-question.ts';
import { answerLine, readQuestionFile } from './question-file.ts';
import { QuestionHistory } from './question-history.ts';
import { promptForQuestions } from './question-prompt.ts';
import { withDatabase } from './with-database.ts';

/** Questions of different kinds. */
const EXAMPLES = questionsOn([]);

const HELP = `
Every row of the answer shows the sentences of the reports that say it. What no report states has an empty answer, and
what cannot be understood is refused, with what can be asked; nothing is guessed, and nothing outside the graph answers.

Without a question, a terminal gets a prompt: Tab completes names, the arrow keys bring back earlier questions (kept in
the user's state folder), "help" shows examples, Ctrl-C clears the line, Ctrl-D ends. Otherwise each line of standard
input is a question.

FILE holds one JSON object a line with "id" and "question"; the answers come in the same order, one JSON object a line,
each with its "id". A faulty line is reported before anything is asked.

Exit codes: 0 answered, also where the reports state nothing of it; 1 the one question was refused. With --file and from
standard input refusals are answers among others, and the exit code is 0.

Examples:
${EXAMPLES.slice(0, 3)
  .map((example) => `  resgraph ask "${example}"`)
  .join('\n')}
  resgraph ask --json "How many focus groups are there?"
  resgraph ask --file questions.jsonl > answers.jsonl
`;

/** Answers a question out of a graph. */
type Ask = (database: Database, question: string) => Promise<Answer>;

interface AskFlags {
  readonly json?: true;
  readonly file?: string;
  readonly cypher?: true;
  readonly quotes: number;
}

const USUAL_QUOTES = 2;

/** Makes `ask [QUESTION]`. */
export function askCommand(context: CommandContext, ask: Ask = askGraph): Command {
  return new Command('ask')
    .description('Ask the graph a question in English; the answer shows the sentences that it stands on.')
    .argument('[question...]', 'the question')
    .option('--json', 'print the whole answer as JSON')
    .option('--file <file>', 'answer the questions of a JSON Lines file')
    .option('--cypher', 'show the statements that ran')
    .addOption(
      new Option('--quotes <number>', `sentences for each row, 0 to ${String(MOST_CITATIONS)}`)
        .argParser(toQuotes)
        .default(USUAL_QUOTES),
    )
    .addHelpText('after', HELP)
    .action(async (words: readonly string[], flags: AskFlags, command: Command) => {
      const question = words.join(' ').trim();
      if (words.length > 0 && flags.file !== undefined)
        command.error('error: a question and --file cannot be given together');
      if (words.length > 0 && question === '') command.error('error: the question is empty');
      if (flags.file !== undefined) await answerFile(context, ask, flags.file);
      else if (question !== '') await answerOne(context, ask, question, flags);
      else if (context.isTerminal.in && context.isTerminal.out) await answerPrompt(context, ask, flags);
      else await answerLines(context, ask, flags);
    });
}

function toQuotes(text: string): number {
  const number = /^\d$/.test(text) ? Number(text) : Number.NaN;
  if (number <= MOST_CITATIONS) return number;
  throw new InvalidArgumentError(`expected a whole number from 0 to ${String(MOST_CITATIONS)}`);
}

/** @throws QuestionError `QUESTION_REFUSED` */
async function answerOne(
  context: CommandContext,
  ask: Ask,
  question: string,
  flags: AskFlags,
): Promise<void> {
  const answer = await withDatabase(context, (database) => ask(database, question));
  if (flags.json) context.out(JSON.stringify(answer, null, 2));
  else if (answer.status !== 'refused') context.out(textOf(answer, context, flags));
  if (answer.status === 'refused')
    throw new QuestionError('QUESTION_REFUSED', flags.json ? answer.message : refusalText(answer));
}

async function answerFile(context: CommandContext, ask: Ask, file: string): Promise<void> {
  const asked = await readQuestionFile(file);
  await withDatabase(context, async (database) => {
    for (const { id, question } of asked) {
      context.out(answerLine(id, await ask(database, question)));
      await context.drained();
    }
  });
}

/** Each line of standard input: for programs and pipes. */
async function answerLines(context: CommandContext, ask: Ask, flags: AskFlags): Promise<void> {
  await withDatabase(context, async (database) => {
    for await (const line of createInterface({ input: context.input() })) {
      const question = line.trim();
      if (question === '') continue;
      const answer = await ask(database, question);
      const text = textOf(answer, context, flags);
      context.out(
        flags.json ? JSON.stringify(answer) : `${context.colors.cyan(`> ${question}`)}\n${text}\n\n`,
      );
      await context.drained();
    }
  });
}

async function answerPrompt(context: CommandContext, ask: Ask, flags: AskFlags): Promise<void> {
  const { stateDir } = context.config();
  await withDatabase(context, async (database) => {
    const history = await QuestionHistory.open(stateDir).catch((error: unknown) => {
      context.err(`questions are not kept: ${(error as Error).message}`);
      return undefined;
    });
    context.out('Ask in English; "help" shows examples, Tab completes names, Ctrl-D ends.');
    await promptForQuestions({
      ...{ input: context.input(), screen: context.screen(), prompt: '> ' },
      history: history?.latestFirst ?? [],
      complete: (line) => completeQuestion(database, line),
      async answer(line) {
        if (line.toLowerCase() === 'help') return `You can ask:\n  ${EXAMPLES.join('\n  ')}`;
        // what cannot be kept is answered all the same
        await history?.add(line).catch(() => undefined);
        return ask(database, line).then(
          (answer) => (flags.json ? JSON.stringify(answer, null, 2) : textOf(answer, context, flags)),
          (error: unknown) => faultOf(error, context),
        );
      },
      show: (text) => context.out(`${text}\n\n`),
    });
    context.out('');
  });
}

/** What went wrong with one question; the prompt goes on. What is no fault of the graph or the question ends it. */
function faultOf(error: unknown, { colors }: CommandContext): string {
  if (!(error instanceof AppError)) throw error;
  return `${colors.red('error:')} ${error.message}`;
}

const textOf = (answer: Answer, { colors, columns }: CommandContext, { quotes, cypher }: AskFlags): string =>
  answerText(answer, { colors, width: columns(), quotes, cypher: cypher === true });
