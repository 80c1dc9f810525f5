/** Files of questions, and their answers: one JSON object a line, joined by `id`. */
import { readFile } from 'node:fs/promises';
import type { Answer } from '../ask/answer.ts';
import { QuestionError } from '../errors.ts';

/** A question with the name by which its answer is found. */
export interface NamedQuestion {
  readonly id: string;
  readonly question: string;
}

/**
 * The questions of a file, in its order. Other keys of a line are passed over, blank lines too.
 *
 * @throws QuestionError `QUESTION_FILE` with the line of the first fault
 */
export async function readQuestionFile(file: string): Promise<readonly NamedQuestion[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new QuestionError('QUESTION_FILE', `${file} cannot be read: ${(error as Error).message}`, {
      cause: error,
    });
  }
  const lines = new Map<string, number>();
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const place = `${file}:${String(at + 1)}`;
    const question = parseLine(line, place);
    const first = lines.get(question.id);
    if (first !== undefined)
      throw new QuestionError(
        'QUESTION_FILE',
        `${place}: the id "${question.id}" stands in line ${String(first)} already`,
      );
    lines.set(question.id, at + 1);
    return [question];
  });
}

function parseLine(line: string, place: string): NamedQuestion {
  const expected = 'expected an object such as {"id": "q1", "question": "Who approved Y.3173?"}';
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new QuestionError('QUESTION_FILE', `${place}: ${expected}: ${(error as Error).message}`, {
      cause: error,
    });
  }
  const { id, question } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof id === 'string' && id !== '' && typeof question === 'string' && question.trim() !== '')
    return { id, question };
  throw new QuestionError('QUESTION_FILE', `${place}: ${expected}, found ${line.slice(0, 80)}`);
}

/** A line of a file of answers, without its end. */
export function answerLine(id: string, answer: Answer): string {
  return JSON.stringify({ id, ...answer });
}
