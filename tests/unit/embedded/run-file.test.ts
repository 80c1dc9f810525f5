import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  isAlive,
  isServerOf,
  readRunFile,
  removeRunFile,
  writeRunFile,
} from '../../../src/embedded/run-file.ts';
import { otherClients, registerClient } from '../../../src/embedded/server-clients.ts';
import { makeHome, type ServerHome, serverHome } from '../../../src/embedded/server-home.ts';

let folder: string;
let home: ServerHome;
const record = { pid: process.pid, startedAt: '2026-01-01T00:00:00.000Z', ports: { http: 1, bolt: 2 } };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'resgraph-run-'));
  home = serverHome(folder);
  await makeHome(home);
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Id of a process that has ended. */
function deadPid(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

test('what was written is read', async () => {
  await writeRunFile(home, record);
  expect(await readRunFile(home)).toEqual(record);
});

test.each(['', '{', '{"pid": 1}', '[]'])('a broken run file %j counts as none', async (text) => {
  await writeFile(home.runFile, text);
  expect(await readRunFile(home)).toBeUndefined();
});

test('a run file of another server is left alone', async () => {
  await writeRunFile(home, record);
  await removeRunFile(home, record.pid + 1);
  expect(await readRunFile(home)).toEqual(record);
  await removeRunFile(home, record.pid);
  expect(await readRunFile(home)).toBeUndefined();
});

test('a dead process is not alive, and a living one with the same id is not the server', () => {
  expect(isAlive(deadPid())).toBe(false);
  expect(isAlive(process.pid)).toBe(true);
  expect(isServerOf(home, process.pid)).toBe(false);
});

test('registrations of this process and of dead ones hold no server', async () => {
  const unregister = await registerClient(home);
  await writeFile(join(home.clients, `${deadPid()}-abcdef`), '');
  await writeFile(join(home.clients, `${process.ppid}-abcdef`), '');
  expect(await otherClients(home)).toEqual([process.ppid]);
  await unregister();
});
