import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  authLine,
  ensurePassword,
  makeHome,
  type ServerHome,
  serverHome,
} from '../../../src/embedded/server-home.ts';

let folder: string;
let home: ServerHome;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'resgraph-home-'));
  home = serverHome(folder);
  await makeHome(home);
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('the password is long, kept, and readable by its owner only', async () => {
  const password = await ensurePassword(home);
  expect(password.length).toBeGreaterThanOrEqual(32);
  expect(await ensurePassword(home)).toBe(password);
  expect((await stat(home.passwordFile)).mode & 0o777).toBe(0o600);
  expect((await stat(home.folder)).mode & 0o777).toBe(0o700);
});

test('two homes have two passwords', async () => {
  const other = serverHome(join(folder, 'other'));
  await makeHome(other);
  expect(await ensurePassword(other)).not.toBe(await ensurePassword(home));
});

test('the line of auth.ini is the one that neo4j-admin writes', () => {
  // Made by `neo4j-admin dbms set-initial-password abcdefgh1234` of 5.26.30.
  const salt = Buffer.from('fb6142f703caefcff0dfd673a123116c8e6cb9dcfd606190b08e0c32ab0d6579', 'hex');
  expect(authLine('abcdefgh1234', salt)).toBe(
    'neo4j:SHA-256,1c202922bd163e95e1913326f22e704afdccd91331ca93678c5c7e6ea7b259f1,' +
      'fb6142f703caefcff0dfd673a123116c8e6cb9dcfd606190b08e0c32ab0d6579,1024:\n',
  );
});

test('an existing graph keeps its own logins: auth.ini is not written again', async () => {
  await ensurePassword(home);
  const authPath = join(home.data, 'dbms', 'auth.ini');
  const before = await readFile(authPath, 'utf8');
  await mkdir(join(home.data, 'databases', 'system'), { recursive: true });
  await ensurePassword(home);
  expect(await readFile(authPath, 'utf8')).toBe(before);
});

test('a graph whose password file is gone is an error with its remedy, not a new password', async () => {
  await mkdir(join(home.data, 'databases', 'system'), { recursive: true });
  await expect(ensurePassword(home)).rejects.toMatchObject({
    code: 'PASSWORD_LOST',
    message: expect.stringContaining(home.passwordFile) as string,
  });
});

test('a data folder that cannot be made is said with the variable that moves it', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  await expect(makeHome(serverHome(join(file, 'data')))).rejects.toMatchObject({
    code: 'DATA_NOT_WRITABLE',
    message: expect.stringContaining('RESGRAPH_DATA_DIR') as string,
  });
});
