import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeHome, serverHome } from '../../../src/embedded/server-home.ts';
import { linesSince } from '../../../src/embedded/server-log.ts';
import { explainFailure, failureKind, meaningfulLines } from '../../../src/embedded/start-failure.ts';

test.each([
  ['bind(..) failed with error(-98): Address already in use', 'port'],
  ['java.lang.UnsupportedClassVersionError: org/neo4j/server/CommunityEntryPoint', 'java'],
  ['java.io.IOException: No space left on device', 'disk'],
  ['FileLockException: Lock file has been locked by another process: /x/store_lock', 'locked'],
  ['UnableToMigrateException: Failed to migrate', 'store'],
  ['java.lang.OutOfMemoryError: Java heap space', 'memory'],
  ['Error: Could not find or load main class X\nCaused by: java.lang.ClassNotFoundException: X', 'jar'],
  ["Unrecognized setting. No declared setting with name: 'a.b'", 'setting'],
  ['java.nio.file.AccessDeniedException: /x', 'permission'],
  ['something nobody has seen', 'unknown'],
])('%j is a matter of %s', (log, kind) => {
  expect(failureKind(log)).toBe(kind);
});

test('the shown lines leave out stack frames and repetitions and keep the end', () => {
  const log = [
    'one',
    'two',
    'two',
    '\tat org.neo4j.A.b(A.java:1)',
    '\t... 6 more',
    '',
    'three',
    'four',
    'five',
    'six',
    'seven',
  ];
  expect(meaningfulLines(log.join('\n'))).toEqual(['two', 'three', 'four', 'five', 'six', 'seven']);
});

test('lines of Neo4j that tell of no trouble are left out', () => {
  expect(
    meaningfulLines('2026-11-24 16:10:53.637+0000 INFO  Stopped.\n2026-11-24 16:10:53.633+0000 ERROR Failed'),
  ).toEqual(['2026-11-24 16:10:53.633+0000 ERROR Failed']);
});

test('older starts in the log are left out', () => {
  const log =
    '2026-11-24 10:00:00.000+0000 ERROR old\nCaused by: old\n2026-11-24 11:00:00.000+0000 ERROR new\nCaused by: new';
  expect(linesSince(log, new Date('2026-11-24T10:30:00Z'))).toBe(
    '2026-11-24 11:00:00.000+0000 ERROR new\nCaused by: new',
  );
  expect(linesSince(log, new Date('2026-11-24T12:00:00Z'))).toBe('');
});

test('the error shows the last words, the remedy and where the logs are', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'resgraph-failure-'));
  try {
    const home = serverHome(folder);
    await makeHome(home);
    await writeFile(
      home.consoleLog,
      'Starting...\njava.io.IOException: No space left on device\n\tat x.y(z.java:1)\n',
    );
    const { kind, error } = await explainFailure(home, 'Neo4j ended', new Date());
    expect(kind).toBe('disk');
    expect(error.message).toContain('No space left on device');
    expect(error.message).toContain('RESGRAPH_DATA_DIR');
    expect(error.message).toContain(home.logs);
    expect(error.message).not.toContain('z.java');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
