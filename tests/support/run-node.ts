/** Runs programs as a user would, in a process of their own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** What a process left. */
export interface Outcome {
  /** Exit code, or the signal that ended it. */
  readonly ending: number | NodeJS.Signals;
  readonly out: string;
  readonly err: string;
}

/** A process under way. */
export interface Running {
  readonly child: ChildProcess;
  readonly outcome: Promise<Outcome>;
}

/** Starts a program without standard input; the environment is exactly what is given, and the PATH. */
export function start(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Running {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | NodeJS.Signals>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve(code ?? signal ?? -1);
    });
  });
  const outcome = Promise.all([ended, text(child.stdout), text(child.stderr)]).then(([ending, out, err]) => ({
    ending,
    out,
    err,
  }));
  return { child, outcome };
}

/** Runs a program to its end. */
export function run(...args: Parameters<typeof start>): Promise<Outcome> {
  return start(...args).outcome;
}
