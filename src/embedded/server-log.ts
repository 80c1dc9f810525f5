/** What a server has written since it was started. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServerHome } from './server-home.ts';

/** The end of a log is enough, and a log may be large. */
const READ_CHARACTERS = 40_000;
/** Start of a line of Neo4j's own log, UTC: `2026-11-24 15:49:24.432+0000 INFO  Started.` */
const LOG_TIME = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d\.\d{3})\+0000 /;
/** The line with which a server says that all its parts run and listen. */
const STARTED_LINE = /\+0000 INFO +Started\.$/m;

/** Neo4j's own log since a time, followed by what the Java process printed itself. */
export async function readServerLog(home: ServerHome, since: Date): Promise<string> {
  return `${await readNeo4jLog(home, since)}\n${await readEnd(home.consoleLog)}`;
}

/** Has the server that was started at this time said that it runs? */
export async function saysStarted(home: ServerHome, since: Date): Promise<boolean> {
  return STARTED_LINE.test(await readNeo4jLog(home, since));
}

/** The part of a text of Neo4j's log that begins at a time. */
export function linesSince(log: string, since: Date): string {
  const lines = log.split(/\r?\n/);
  const first = lines.findIndex((line) => {
    const [, date, time] = LOG_TIME.exec(line) ?? [];
    return date !== undefined && new Date(`${date}T${time}Z`) >= since;
  });
  return first === -1 ? '' : lines.slice(first).join('\n');
}

async function readNeo4jLog(home: ServerHome, since: Date): Promise<string> {
  return linesSince(await readEnd(join(home.logs, 'neo4j.log')), since);
}

async function readEnd(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).slice(-READ_CHARACTERS);
  } catch {
    return '';
  }
}
