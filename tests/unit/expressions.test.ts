import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backtracking } from '../../scripts/expressions/backtracking.mjs';
import { runTimeExpressions } from '../../scripts/expressions/run-time-expressions.ts';

const SOURCE = join(import.meta.dirname, '..', '..', 'src', '/');
const REPORT = join(import.meta.dirname, '..', 'gold', 'bdt-2021-composed.txt');

describe('the check for slow expressions', () => {
  it.each(['(?:a+)+$', '(?:a+b?)*c', '^(?:[A-Z]+-?)+$'])('finds exponential time in %s', (source) => {
    expect(backtracking(source, '').join()).toContain('exponential');
  });

  it.each([String.raw`\w+\w+\d*;`, String.raw`(?:to|will)\s+\w+[^,;.]*\band$`])(
    'finds polynomial time in %s',
    (source) => {
      expect(backtracking(source, '').join()).toContain('polynomial');
    },
  );

  it.each([String.raw`\b[A-Z]\w*(?:-\d+)*`, String.raw`\s*,?\s*and\s`, '[^"]*"'])('passes %s', (source) => {
    expect(backtracking(source, '')).toEqual([]);
  });
});

describe('expressions that are built of tables', () => {
  it('take no exponential time, and polynomial time by white space alone', async () => {
    const built = await runTimeExpressions(SOURCE, async () => {
      const { extract } = await import('../../src/extract/extract.ts');
      const { loadVocabulary } = await import('../../src/data/vocabulary.ts');
      const { readDocumentBytes } = await import('../../src/read/read-file.ts');
      const named = { source: 'report', fileName: 'report.txt' };
      extract(await readDocumentBytes(readFileSync(REPORT), named), loadVocabulary());
    });
    expect(built.length).toBeGreaterThan(500);
    const slow = built.flatMap(({ source, flags }) =>
      backtracking(source, flags).map((fault) => `/${source}/${flags}: ${fault}`),
    );
    expect(slow).toEqual([]);
  });
});
