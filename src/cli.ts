/** Entry point of `resgraph`: the only place of the command line that touches the process. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { isatty } from 'node:tty';
import { parse } from 'dotenv';
import picocolors from 'picocolors';
import type { Colors, CommandContext } from './commands/command-context.ts';
import { EXIT_CODES, runProgram } from './commands/program.ts';
import { type Config, type Environment, loadConfig } from './config.ts';
import { ConfigError } from './errors.ts';

/** What a command left open may take so long to end by itself. */
const LINGER_MS = 500;

const isTerminal = { in: isatty(0), out: isatty(1), err: isatty(2) };

const context: CommandContext = {
  out: (text) => process.stdout.write(asLines(text)),
  drained: async () => {
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
  },
  err: (text) => process.stderr.write(asLines(text)),
  config: onlyOnce((): Config => loadConfig(readEnvironment())),
  isTerminal,
  input: () => process.stdin,
  screen: () => process.stdout,
  columns: () => (isTerminal.out ? process.stdout.columns : Number.POSITIVE_INFINITY),
  colors: colorsFor(isTerminal.out),
  errorColors: colorsFor(isTerminal.err),
  progress: (message) => process.stderr.write(asLines(message)),
};

// `resgraph list | head -1` closes the pipe early: that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT_CODES.success);
    throw error;
  });
}

// Not process.exit(): what is still in a pipe's buffer would be lost.
process.exitCode = await runProgram(process.argv.slice(2), context);
// A connection to a server that never answers would keep the process; the driver has no way to let go of it.
setInterval(() => {
  if (process.stdout.writableLength + process.stderr.writableLength === 0) process.exit();
}, LINGER_MS).unref();

/** The process's environment over the `.env` of the current folder. */
function readEnvironment(): Environment {
  try {
    return { ...parse(readFileSync('.env', 'utf8')), ...process.env };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return process.env;
    throw new ConfigError('CONFIG_UNREADABLE', `.env cannot be read: ${(error as Error).message}`, {
      cause: error,
      exitCode: EXIT_CODES.usage,
    });
  }
}

function colorsFor(terminal: boolean): Colors {
  const refused = (process.env['NO_COLOR'] ?? '') !== '' || process.env['TERM'] === 'dumb';
  return picocolors.createColors(terminal && !refused);
}

function asLines(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

function onlyOnce<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
