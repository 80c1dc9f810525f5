/** Questions one after another at a terminal. */
import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';

/** What the prompt needs. */
export interface QuestionPrompt {
  readonly input: Readable;
  /** Where the line is drawn. */
  readonly screen: Writable;
  readonly prompt: string;
  /** Earlier questions, the latest first. */
  readonly history: readonly string[];
  /** What the line up to the cursor may become: what may stand at its end, and the end that it stands instead of. */
  readonly complete: (line: string) => Promise<readonly [completions: readonly string[], replaced: string]>;
  readonly answer: (line: string) => Promise<string>;
  readonly show: (text: string) => void;
}

/** Questions of one run that can be called up again. */
const MOST_NEW = 1_000;

/** Asks for lines until Ctrl-D or the end of the input. Ctrl-C clears the line, or ends the waiting for an answer. */
export async function promptForQuestions({
  input,
  screen,
  prompt,
  history,
  ...does
}: QuestionPrompt): Promise<void> {
  const lines = createInterface({
    ...{ input, output: screen, prompt, terminal: true },
    history: [...history],
    historySize: history.length + MOST_NEW,
    removeHistoryDuplicates: true,
    completer: async (line: string): Promise<[string[], string]> => {
      // a completion that fails is none: the person goes on typing
      const [completions, replaced] = await does.complete(line).catch(() => [[], line] as const);
      return [[...completions], replaced];
    },
  });
  let giveUp: (() => void) | undefined;
  lines.on('SIGINT', () => {
    if (giveUp !== undefined) giveUp();
    else {
      lines.write(null, { ctrl: true, name: 'e' });
      lines.write(null, { ctrl: true, name: 'u' });
    }
  });
  lines.prompt();
  for await (const line of lines) {
    const question = line.trim();
    if (question !== '') {
      const { promise, resolve } = Promise.withResolvers<string>();
      giveUp = () => resolve('The answer is not waited for.');
      const answered = does.answer(question);
      // what becomes of it after the waiting is nobody's any more
      answered.catch(() => undefined);
      does.show(await Promise.race([answered, promise]));
      giveUp = undefined;
    }
    lines.prompt();
  }
}
