/** The run file: how one command tells others of a running server, and what may be believed of it. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { ServerHome } from './server-home.ts';
import type { ServerPorts } from './server-settings.ts';

/** What the run file holds. */
export interface RunRecord {
  /** Process of the Java server. */
  readonly pid: number;
  /** Process of the command that ends the server at its own end; absent when the server was started to stay. */
  readonly ownerPid?: number;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly ports: ServerPorts;
}

/** Reads the run file; undefined when there is none or it is broken. */
export async function readRunFile(home: ServerHome): Promise<RunRecord | undefined> {
  try {
    const record = JSON.parse(await readFile(home.runFile, 'utf8')) as {
      pid?: unknown;
      ports?: Partial<ServerPorts>;
    };
    return Number.isInteger(record.pid) &&
      Number.isInteger(record.ports?.bolt) &&
      Number.isInteger(record.ports?.http)
      ? (record as RunRecord)
      : undefined;
  } catch {
    return undefined;
  }
}

/** What the run file says of a process that lives; undefined when no server runs. */
export async function runningServer(home: ServerHome): Promise<RunRecord | undefined> {
  const record = await readRunFile(home);
  return record !== undefined && isServerOf(home, record.pid) ? record : undefined;
}

/** Writes the run file whole: no reader sees a half of it. */
export async function writeRunFile(home: ServerHome, record: RunRecord): Promise<void> {
  const partPath = `${home.runFile}.${process.pid}.part`;
  await writeFile(partPath, `${JSON.stringify(record)}\n`);
  await rename(partPath, home.runFile);
}

/** Removes the run file when it still speaks of `pid`. */
export async function removeRunFile(home: ServerHome, pid: number): Promise<void> {
  const record = await readRunFile(home);
  if (record === undefined || record.pid === pid) await rm(home.runFile, { force: true });
}

/** Is there a process with this id? */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Is `pid` a server of this home? Process ids are used again, so the command line must name the home. */
export function isServerOf(home: ServerHome, pid: number): boolean {
  return isAlive(pid) && commandLine(pid).includes(`--home-dir=${home.folder}`);
}

function commandLine(pid: number): string {
  const path = `/proc/${pid}/cmdline`;
  try {
    if (existsSync('/proc/self/cmdline')) return readFileSync(path, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
