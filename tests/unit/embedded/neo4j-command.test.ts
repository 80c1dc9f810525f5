import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createColors } from 'picocolors';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CommandContext } from '../../../src/commands/command-context.ts';
import { neo4jCommand } from '../../../src/commands/neo4j-command.ts';
import { loadConfig } from '../../../src/config.ts';
import { ensurePassword, makeHome, serverHome } from '../../../src/embedded/server-home.ts';
import { NO_TERMINAL } from '../../support/no-terminal.ts';

let folder: string;
let out: string[];
let err: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'resgraph-command-'));
  out = [];
  err = [];
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Runs `resgraph neo4j ARGS` with an empty cache and no server. */
async function run(
  args: readonly string[],
  env: Record<string, string> = {},
  terminal = false,
): Promise<string> {
  const context: CommandContext = {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    config: () =>
      loadConfig({ RESGRAPH_DATA_DIR: folder, RESGRAPH_CACHE_DIR: join(folder, 'cache'), ...env }),
    ...NO_TERMINAL,
    isTerminal: { in: terminal, out: terminal, err: terminal },
    colors: createColors(false),
    errorColors: createColors(false),
    drained: () => Promise.resolve(),
    progress: (message) => void err.push(message),
  };
  await neo4jCommand(context).parseAsync(args, { from: 'user' });
  return out.join('\n');
}

test('status tells that nothing runs, for people and for programs', async () => {
  expect(await run(['status'])).toContain('stopped');
  out = [];
  expect(JSON.parse(await run(['status', '--json']))).toEqual({
    state: 'stopped',
    home: join(folder, 'neo4j'),
  });
  expect(err).toEqual([]);
});

test('info fetches nothing and tells what is missing', async () => {
  const facts = JSON.parse(await run(['info', '--json'])) as { files: { total: number; missing: number } };
  expect(facts).toMatchObject({
    cacheDir: join(folder, 'cache'),
    passwordFile: join(folder, 'neo4j', 'password'),
  });
  expect(facts.files.missing).toBe(facts.files.total);
  expect(err).toEqual([]);
});

test('the password is shown on a terminal only', async () => {
  const home = serverHome(folder);
  await makeHome(home);
  const password = await ensurePassword(home);
  await expect(run(['info', '--show-password'])).rejects.toMatchObject({
    code: 'NOT_A_TERMINAL',
    message: expect.stringContaining(home.passwordFile) as string,
  });
  expect(out).toEqual([]);
  expect(await run(['info'], {}, true)).not.toContain(password);
  out = [];
  expect(await run(['info', '--show-password'], {}, true)).toContain(password);
});

test('without a password yet, asking for it tells how to get one', async () => {
  await expect(run(['info', '--show-password'], {}, true)).rejects.toMatchObject({ code: 'NO_PASSWORD' });
});

test('stop without a server says so and does not fail', async () => {
  await run(['stop']);
  expect(err).toEqual(['no embedded Neo4j is running']);
});

test.each(['start', 'stop', 'status', 'info'])(
  '%s with NEO4J_URI says that there is no embedded server',
  async (name) => {
    await expect(
      run([name], { NEO4J_URI: 'neo4j://db.example.org:7687', NEO4J_PASSWORD: 'secret-word' }),
    ).rejects.toMatchObject({
      code: 'EXTERNAL_NEO4J',
      exitCode: 2,
      message: expect.stringContaining('NEO4J_URI') as string,
    });
  },
);
