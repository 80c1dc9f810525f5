/** The prompt of `resgraph ask` as a person meets it: the real program at a pseudo-terminal. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { spawn, type IPty } from '@lydell/node-pty';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';
import { openTestDatabase } from '../support/graph-database.ts';
import { loadSample } from '../support/load-sample.ts';
import { testConnection } from '../support/test-database.ts';

const state = mkdtempSync(join(tmpdir(), 'resgraph-prompt-'));
const terminals: IPty[] = [];

beforeAll(async () => {
  const database = await openTestDatabase();
  await loadSample(database);
  await database.close();
});
afterEach(() => {
  for (const terminal of terminals.splice(0)) terminal.kill();
});
afterAll(() => {
  rmSync(state, { recursive: true });
});

/** A terminal of 80 columns with the program in it. */
class Terminal {
  #seen = '';
  #from = 0;
  readonly #terminal: IPty;
  readonly #ended: Promise<number>;
  #onData: (() => void) | undefined;

  constructor() {
    const { uri, username, password, database } = testConnection();
    this.#terminal = spawn(process.execPath, [join(packageRoot(), 'src', 'cli.ts'), 'ask'], {
      ...{ cols: 80, rows: 40, cwd: state },
      env: {
        ...{
          PATH: process.env['PATH'] ?? '',
          HOME: state,
          XDG_STATE_HOME: state,
          TERM: 'xterm',
          NO_COLOR: '1',
        },
        ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
      },
    });
    terminals.push(this.#terminal);
    this.#ended = new Promise((resolve) => this.#terminal.onExit(({ exitCode }) => resolve(exitCode)));
    this.#terminal.onData((data) => {
      this.#seen += data;
      this.#onData?.();
    });
  }

  type(keys: string): void {
    this.#terminal.write(keys);
  }

  /** What was shown since the last time, up to and with a text. */
  async until(text: string): Promise<string> {
    for (;;) {
      const shown = stripVTControlCharacters(this.#seen).slice(this.#from);
      const at = shown.indexOf(text);
      if (at >= 0) {
        this.#from += at + text.length;
        return shown.slice(0, at + text.length);
      }
      await new Promise<void>((resolve, reject) => {
        const late = setTimeout(
          () => reject(new Error(`no "${text}" in ${JSON.stringify(shown)}`)),
          LONGEST_WAIT_MS,
        );
        this.#onData = () => {
          clearTimeout(late);
          resolve();
        };
      });
    }
  }

  ended(): Promise<number> {
    return this.#ended;
  }
}

const LONGEST_WAIT_MS = 20_000;
const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const UP = '\u001B[A';

async function opened(): Promise<Terminal> {
  const terminal = new Terminal();
  await terminal.until('Ctrl-D ends.');
  await terminal.until('> ');
  return terminal;
}

describe('The prompt', () => {
  it('shows examples, answers, keeps the questions for their owner, and ends with Ctrl-D', async () => {
    const terminal = await opened();
    terminal.type('help\r');
    expect(await terminal.until('How is RIPE NCC')).toContain('You can ask:');
    await terminal.until('> ');
    terminal.type('Which partners does SG20 collaborate with?\r');
    expect(await terminal.until('[2.4.3] is collaborating: “SG20')).toContain('IETF');
    terminal.type(CTRL_D);
    expect(await terminal.ended()).toBe(0);
    const file = join(state, 'resolution-graph', 'questions');
    expect(readFileSync(file, 'utf8')).toBe('Which partners does SG20 collaborate with?\n');
    expect(statSync(file).mode & 0o777).toBe(0o600);

    const next = await opened();
    next.type(UP);
    await next.until('Which partners does SG20 collaborate with?');
  });

  it('completes names of the graph and beginnings of questions', async () => {
    const terminal = await opened();
    terminal.type('who ap\t');
    await terminal.until('Who approved ');
    terminal.type(`${CTRL_C}Does SG11 work with ripe n\t`);
    await terminal.until('Does SG11 work with RIPE NCC');
  });

  it('clears the line with Ctrl-C and goes on', async () => {
    const terminal = await opened();
    terminal.type('nonsense that is never sent');
    await terminal.until('never sent');
    terminal.type(`${CTRL_C}help\r`);
    expect(await terminal.until('You can ask:')).not.toContain('error');
  });
});
