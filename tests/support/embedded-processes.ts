/** Other processes that use an embedded server, and waiting for what they do. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';

/** What the holder prints of its connection. */
export interface HeldConnection {
  readonly kind: 'started' | 'attached' | 'external';
  readonly uri: string;
  readonly browserUrl: string;
  readonly password: string;
}

/** A process that holds a connection. */
export interface Holder {
  readonly pid: number;
  /** Settles when the process is connected. */
  readonly connection: Promise<HeldConnection>;
  /** What it has reported so far. */
  readonly reports: () => string;
  /** Lets it close and end. */
  readonly end: () => Promise<void>;
  /** SIGKILL: it has no chance to close. */
  readonly kill: () => Promise<void>;
}

/** Starts a process that connects with these settings and holds the connection. */
export function startHolder(env: Record<string, string>): Holder {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'embedded-holder.ts')], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let reports = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (reports += text));
  const exit = once(child, 'exit');
  const connection = firstLine(child).then((line) => {
    if (line === undefined) throw new Error(`the holder ended without a connection:\n${reports}`);
    return JSON.parse(line) as HeldConnection;
  });
  return {
    pid: child.pid ?? 0,
    connection,
    reports: () => reports,
    end: async () => {
      child.stdin.end();
      await exit;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exit;
    },
  };
}

async function firstLine(child: ChildProcess): Promise<string | undefined> {
  if (child.stdout === null) return undefined;
  for await (const line of createInterface({ input: child.stdout })) return line;
  return undefined;
}

/** Waits until `condition` holds; fails after the time. */
export async function waitFor(condition: () => boolean, what: string, timeoutMs = 30_000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`waited ${timeoutMs} ms in vain: ${what}`);
    await delay(50);
  }
}
