import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { promptForQuestions, type QuestionPrompt } from '../../../src/commands/question-prompt.ts';

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const UP = '\u001B[A';

/** A prompt whose keys are given by the test; resolves to what it showed. */
function prompt(given: Partial<QuestionPrompt>): {
  readonly type: (keys: string) => void;
  readonly shown: string[];
  readonly drawn: () => string;
  readonly ended: Promise<void>;
} {
  const [input, screen] = [new PassThrough(), new PassThrough()];
  const shown: string[] = [];
  let drawn = '';
  screen.on('data', (chunk: Buffer) => (drawn += chunk.toString()));
  const ended = promptForQuestions({
    ...{ input, screen, prompt: '> ', history: [] },
    complete: (line) => Promise.resolve([[], line]),
    answer: (line) => Promise.resolve(`answer to ${line}`),
    show: (text) => shown.push(text),
    ...given,
  });
  return { type: (keys) => input.write(keys), shown, drawn: () => drawn, ended };
}

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
};

describe('promptForQuestions', () => {
  it('answers lines one after another, blank ones not, until Ctrl-D', async () => {
    const { type, shown, ended } = prompt({});
    type('one\r\r  two \r');
    await until(() => shown.length === 2);
    type(CTRL_D);
    await ended;
    expect(shown).toEqual(['answer to one', 'answer to two']);
  });

  it('no longer waits for an answer after Ctrl-C, and takes the next question', async () => {
    const { type, shown, ended } = prompt({
      answer: (line) => (line === 'slow' ? new Promise<string>(() => undefined) : Promise.resolve('quick')),
    });
    type('slow\r');
    await new Promise((resolve) => setTimeout(resolve, 50));
    type(CTRL_C);
    await until(() => shown.length === 1);
    type('next\r');
    await until(() => shown.length === 2);
    type(CTRL_D);
    await ended;
    expect(shown).toEqual(['The answer is not waited for.', 'quick']);
  });

  it('clears the line with Ctrl-C', async () => {
    const { type, shown, ended } = prompt({});
    type('nonsense');
    type(CTRL_C);
    type('sense\r');
    await until(() => shown.length === 1);
    type(CTRL_D);
    await ended;
    expect(shown).toEqual(['answer to sense']);
  });

  it('calls earlier questions up again, those of earlier runs too', async () => {
    const { type, shown, ended } = prompt({ history: ['of the last run', 'of the one before'] });
    type(`${UP}${UP}\r`);
    await until(() => shown.length === 1);
    type(CTRL_D);
    await ended;
    expect(shown).toEqual(['answer to of the one before']);
  });

  it('goes on when a completion fails, and ends when an answer does', async () => {
    const fault = new Error('oops');
    const { type, shown, ended } = prompt({
      complete: () => Promise.reject(new Error('no graph')),
      answer: (line) => (line === 'bad' ? Promise.reject(fault) : Promise.resolve(line)),
    });
    type('goo\t');
    await new Promise((resolve) => setTimeout(resolve, 50));
    type('d\r');
    await until(() => shown.length === 1);
    expect(shown).toEqual(['good']);
    type('bad\r');
    await expect(ended).rejects.toBe(fault);
  });
});
