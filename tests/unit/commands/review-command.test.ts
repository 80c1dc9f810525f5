import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../../src/package-root.ts';

const ROOT = packageRoot();
const SAMPLE = join(ROOT, 'samples', 'council-2020.txt');
const folder = mkdtempSync(join(tmpdir(), 'review-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `resgraph review` with no environment, in a folder of its own: no settings, no Java, no database. */
function review(...args: readonly string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'src', 'cli.ts'), 'review', ...args],
    { cwd: folder, env: { PATH: '' }, encoding: 'utf8' },
  );
  return { code: status, out: stdout, err: stderr };
}

describe('resgraph review FILE', { timeout: 60_000 }, () => {
  it('lists what no table knows in the sample, each in words that stand there, and writes nothing', () => {
    const { code, out } = review(SAMPLE, '--json', '--kind', 'unknown-name');
    expect(code).toBe(0);
    const items = JSON.parse(out) as Record<string, string>[];
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      expect(item).toMatchObject({ kind: 'unknown-name' });
      expect(item['message']).toContain('no table knows');
      expect(item['line']?.startsWith(`${item['subject'] ?? ''}\t`)).toBe(true);
      expect(item['where']).toMatch(/^[\w.]+$/);
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  it('compares with a catalogue file, and ends with 1 when asked to check', () => {
    const report = join(folder, 'report.txt');
    writeFileSync(report, 'Report on standards\n1.\tResults\n1.1\tITU-T SG21 approved ITU-T H.627.\n');
    const args = [report, '--catalogue', join(ROOT, 'tests/fixtures/catalogues/composed.csv'), '--check'];
    const { code, out, err } = review(...args);
    expect(code).toBe(1);
    expect(out).toContain('catalogue-number (1)');
    expect(out).toContain(
      '1.1: ITU-T H.627 is in no list of the catalogue composed, where other texts of that series are',
    );
    expect(out).toContain('“ITU-T H.627”');
    expect(err).toContain('1 thing to look at');
    expect(review(...args, '--kind', 'stated-total')).toMatchObject({ code: 0, out: 'nothing to look at\n' });
  });

  it.each([
    [['--kind', 'anything', SAMPLE], 'expected one of'],
    [['--document', 'C20/33', SAMPLE], '--document is of the graph'],
    [['--catalogue', 'x.csv'], 'resgraph catalogue import FILE'],
  ])('refuses %j as wrong usage', (args, message) => {
    const { code, err } = review(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('names the line of a table of decisions that is wrong', () => {
    const table = join(folder, 'decisions.tsv');
    writeFileSync(table, 'decision\ta\tb\treason\twho\tdate\nsame\ta\tb\tr\tw\t2026-11-24\n');
    const { code, err } = review(SAMPLE, '--decisions', table);
    expect(code).toBe(1);
    expect(err).toContain('decisions.tsv:2: decision "same" is none of same-as, not-same');
  });
});
