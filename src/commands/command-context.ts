/** What every command gets from the program: where to write, and the settings when it asks for them. */
import type { Readable, Writable } from 'node:stream';
import type { createColors } from 'picocolors';
import type { Config } from '../config.ts';

/** Tells a person what is going on; never data. */
export type Reporter = (message: string) => void;

/** Colour functions; they return their text unchanged where colours are off. */
export type Colors = ReturnType<typeof createColors>;

/** Surroundings of a command. Commands use nothing else of the process. */
export interface CommandContext {
  /** Writes data to standard output; a line end is added where the text has none. */
  readonly out: (text: string) => void;
  /** Resolves when what was written to standard output so far is taken: who prints much waits for it, and memory stays flat. */
  readonly drained: () => Promise<void>;
  /** Writes messages to standard error; a line end is added where the text has none. */
  readonly err: (text: string) => void;
  /**
   * Settings from the environment and `.env`, read at the first call: a command that never asks runs with a broken `.env`.
   *
   * @throws ConfigError
   */
  readonly config: () => Config;
  readonly isTerminal: { readonly in: boolean; readonly out: boolean; readonly err: boolean };
  /** Standard input, opened at the first call. */
  readonly input: () => Readable;
  /** Standard output, for an editor of lines that draws on the terminal; all else goes through `out`. */
  readonly screen: () => Writable;
  /** Characters in a line of the terminal at this moment; no bound where there is none, so that a pipe gets whole sentences. */
  readonly columns: () => number;
  /** Colours for standard output. */
  readonly colors: Colors;
  /** Colours for standard error. */
  readonly errorColors: Colors;
  /** Progress, one line a message, on standard error. */
  readonly progress: Reporter;
}
