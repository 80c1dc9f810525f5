/** What a command has of the process where nothing is a terminal and nothing is typed. */
import { Readable } from 'node:stream';
import type { CommandContext } from '../../src/commands/command-context.ts';

export const NO_TERMINAL: Pick<CommandContext, 'isTerminal' | 'input' | 'screen' | 'columns'> = {
  isTerminal: { in: false, out: false, err: false },
  input: () => Readable.from([]),
  screen: () => {
    throw new Error('nothing is drawn without a terminal');
  },
  columns: () => Number.POSITIVE_INFINITY,
};
