/** The README lists every code that a caller can meet, and none that nobody meets. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TELLING_CODES } from '../../../src/api/mask-error.ts';
import { packageRoot } from '../../../src/package-root.ts';

/** What the server gives by itself, without code of ours. */
const OF_THE_SERVER = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'];
/** Said to whoever starts the service, not to those who ask it. */
const OF_THE_START = ['PORT_IN_USE', 'PORT_NOT_ALLOWED', 'HOST_UNKNOWN', 'LISTEN_FAILED'];
/** Matches `code: 'BAD_INPUT'`, `limitError('REQUEST_TOO_LARGE'`, `refuse(421, 'HOST_NOT_ALLOWED'`, `new GraphError('GRAPH_INCONSISTENT'`. */
const GIVEN =
  /(?:\bcode: |\blimitError\(\s*|\brefusing\(\s*|\brefuse\(\s*\d+,\s*|Error\(\s*)'([A-Z]+(?:_[A-Z]+)*)'/g;

const textsBelow = (...folder: string[]): readonly string[] =>
  readdirSync(join(packageRoot(), ...folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(packageRoot(), ...folder, name), 'utf8'));
const given = textsBelow('src', 'api').flatMap((text) =>
  [...text.matchAll(GIVEN)].map(([, code]) => code ?? ''),
);
const met = new Set(
  [...given, ...TELLING_CODES, ...OF_THE_SERVER].filter((code) => !OF_THE_START.includes(code)),
);

const [, table = ''] =
  /<!-- error codes -->(.*)<!-- \/error codes -->/s.exec(
    readFileSync(join(packageRoot(), 'README.md'), 'utf8'),
  ) ?? [];
const listed = [...table.matchAll(/`([A-Z]+(?:_[A-Z]+)*)`/g)]
  .map(([, code]) => code ?? '')
  // settings that the table points to are no codes
  .filter((code) => !code.startsWith('RESGRAPH_'));

describe('The codes of errors', () => {
  it('are found where they are given', () => {
    expect(met.size).toBeGreaterThan(25);
    for (const code of [
      'BAD_INPUT',
      'HOST_NOT_ALLOWED',
      'QUERY_TOO_DEEP',
      'QUERY_TOO_COSTLY',
      'STARTING',
      'INTERNAL',
    ])
      expect(met).toContain(code);
  });

  it('stand in the README, all and each once', () => {
    expect([...listed].sort()).toEqual([...met].sort());
  });

  it('are each named by a test', () => {
    const tests = [...textsBelow('tests', 'integration'), ...textsBelow('tests', 'unit', 'graph')].join('\n');
    expect(listed.filter((code) => !tests.includes(code))).toEqual([]);
  });
});
