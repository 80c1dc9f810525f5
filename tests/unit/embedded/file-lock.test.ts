import { mkdir, mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withLock } from '../../../src/embedded/file-lock.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'resgraph-lock-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('the second waits for the first, and says so once', async () => {
  const events: string[] = [];
  const work = (name: string) => async () => {
    events.push(`${name} begins`);
    await delay(300);
    events.push(`${name} ends`);
  };
  const path = join(folder, 'lock');
  const first = withLock(path, () => undefined, '', work('first'));
  await delay(50);
  await withLock(path, (message) => events.push(message), 'waiting', work('second'));
  await first;
  expect(events).toEqual(['first begins', 'waiting', 'first ends', 'second begins', 'second ends']);
});

test('a lock is free again after a failure', async () => {
  const path = join(folder, 'lock');
  const failing = withLock(
    path,
    () => undefined,
    '',
    async () => Promise.reject(new Error('broken')),
  );
  await expect(failing).rejects.toThrow('broken');
  expect(
    await withLock(
      path,
      () => undefined,
      '',
      async () => Promise.resolve('done'),
    ),
  ).toBe('done');
});

test('a folder that does not exist is an error, not an endless wait', async () => {
  const work = async (): Promise<void> => Promise.resolve();
  await expect(withLock(join(folder, 'none', 'lock'), () => undefined, '', work)).rejects.toMatchObject({
    code: 'LOCK_FAILED',
  });
});

test('the lock of a killed command does not hold for ever', async () => {
  const path = join(folder, 'lock');
  await mkdir(path);
  const longAgo = new Date(Date.now() - 60_000);
  await utimes(path, longAgo, longAgo);
  expect(
    await withLock(
      path,
      () => undefined,
      '',
      async () => Promise.resolve('done'),
    ),
  ).toBe('done');
});
