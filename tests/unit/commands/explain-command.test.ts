import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pc from 'picocolors';
import { afterAll, describe, expect, it } from 'vitest';
import { runProgram } from '../../../src/commands/program.ts';
import { NO_TERMINAL } from '../../support/no-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'resgraph-explain-'));
const file = join(folder, 'report.txt');
const lines = [
  '1\tStudy groups',
  '1.1\tITU-T SG13 approved ITU-T Y.3173 and ITU-T Y.3174 and is collaborating with ETSI on ITU-T Q.5050.',
  '1.2\tITU-T SG9 has not approved ITU-T J.1600. ITU-T SG9 will approve ITU-T J.1601. Estonia and GSMA are famous.',
  '1.3\tThe approval was welcome.',
  ...Array.from({ length: 40 }, (_, index) => `2.${String(index + 1)}\tITU-T SG13 met in Geneva.`),
];
writeFileSync(file, lines.join('\n'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function explain(
  args: readonly string[],
  { isTerminal = false, hasColors = false } = {},
): Promise<{ code: number; out: string; err: string }> {
  const colors = pc.createColors(hasColors);
  let [out, err] = ['', ''];
  const code = await runProgram(['explain', file, ...args], {
    ...{ ...NO_TERMINAL, colors, errorColors: colors },
    isTerminal: { in: isTerminal, out: isTerminal, err: isTerminal },
    out: (text) => void (out += `${text}\n`),
    err: (text) => void (err += `${text}\n`),
    drained: () => Promise.resolve(),
    progress: () => undefined,
    config: () => {
      throw new Error('explaining a file asks for no settings');
    },
  });
  return { code, out, err };
}

interface Explained {
  readonly passages: readonly {
    readonly passage: { readonly where: string; readonly text: string };
    readonly mentions: readonly { readonly surface: string; readonly resolved: { readonly id: string } }[];
    readonly facts: readonly Record<string, any>[];
    readonly unlinked: readonly Record<string, any>[];
  }[];
}
const passagesOf = async (...args: readonly string[]): Promise<Explained['passages']> =>
  (JSON.parse((await explain([...args, '--json'])).out) as Explained).passages;

describe('resgraph explain', () => {
  it('shows names in brackets, and each fact with its rule, verb, items and quote', async () => {
    const { code, out } = await explain(['1.1']);
    expect(code).toBe(0);
    expect(out).toContain(
      '[ITU-T SG13 | StudyGroup itu-t-sg13] approved [ITU-T Y.3173 | Recommendation itu-t-y.3173]',
    );
    expect(out).toContain('ITU-T SG13 APPROVED ITU-T Y.3173  (item 20–32; confidence 1)');
    expect(out).toMatch(/rule {5}approve\/active \(docs\/rules\.md#approve\): A text is approved when/);
    expect(out).toContain('trigger  “approved” 11–19');
    expect(out).toContain('quote    0–97 “ITU-T SG13 approved');
  });

  it('marks names by colour where there is one', async () => {
    const { out } = await explain(['1.1'], { hasColors: true });
    expect(out).toContain(pc.createColors(true).cyan('ITU-T SG13'));
    expect(out).not.toContain('[ITU-T SG13');
  });

  it('says what was seen and not linked, and why', async () => {
    const [denied, noun] = await passagesOf('1.2', '1.3');
    const seen = (what: string, code: string): readonly string[] =>
      denied!.unlinked
        .filter((each) => each['what'] === what && each['code'] === code)
        .map((each) => each['words']);
    expect(seen('trigger', 'extract/negated')).toEqual(['has not approved']);
    expect(seen('trigger', 'extract/not-done')).toEqual(['will approve']);
    expect(seen('name', 'extract/negated')).toEqual(['ITU-T SG9', 'ITU-T J.1600']);
    expect(seen('name', 'extract/no-rule')).toEqual(['Estonia', 'GSMA']);
    expect(noun!.unlinked).toMatchObject([
      { what: 'trigger', code: 'extract/roles', words: 'approval', missing: ['agent', 'object'] },
    ]);
    for (const { words, start, end } of denied!.unlinked)
      expect(denied!.passage.text.slice(start, end)).toBe(words);
  });

  it('gives as data what it gives as text', async () => {
    const [passage] = await passagesOf('1.1');
    expect(passage!.mentions[0]).toMatchObject({ surface: 'ITU-T SG13', resolved: { id: 'itu-t-sg13' } });
    expect(passage!.facts[0]).toMatchObject({
      subjectName: 'ITU-T SG13',
      rule: 'approve/active',
      ruleNote: { page: 'docs/rules.md#approve' },
      trigger: { start: 11, end: 19 },
      item: { start: 20, end: 32 },
      quote: passage!.passage.text,
    });
  });

  it('finds passages by label, by ordinal and by id, and names the nearest where there is none', async () => {
    const [byLabel] = await passagesOf('1.3');
    expect(await passagesOf('1.3~1')).toEqual([byLabel]);
    expect(byLabel).toMatchObject({ passage: { where: '1.3' } });
    const id = (byLabel!.passage as unknown as { id: string }).id;
    expect(await passagesOf(id, '1.3')).toEqual([byLabel]);
    const { code, err } = await explain(['1.9']);
    expect(code).toBe(1);
    expect(err).toMatch(/no passage 1\.9; nearest are 1\.\d/);
  });

  it('pages a whole document on a terminal, and prints all of it elsewhere', async () => {
    const first = await explain([], { isTerminal: true });
    const next = /(\d+) passages follow; go on with: --from (\S+)/.exec(first.err);
    const all = await passagesOf();
    expect(Number(next?.[1])).toBe(all.length - 20);
    expect((await passagesOf('--from', next![2]!)).length).toBe(all.length - 20);
    expect((await explain([])).err).toBe('');
    expect((await passagesOf('--first', '3')).length).toBe(3);
    expect((await explain(['--first', '0'])).code).toBe(2);
  });

  it('says that a table without a header that is known is read as prose', async () => {
    const path = join(folder, 'table.txt');
    writeFileSync(
      path,
      '1\tTexts\nSG13\tITU-T Y.3173\tApproved\nSG16\tITU-T H.626\tApproved\nSG5\tITU-T L.1\tApproved\n',
    );
    const { out } = await explain(['--json']);
    expect(out).not.toContain('extract/no-header');
    const colors = pc.createColors(false);
    let table = '';
    await runProgram(['explain', path], {
      ...{ ...NO_TERMINAL, colors, errorColors: colors },
      out: (text) => void (table += text),
      err: () => undefined,
      drained: () => Promise.resolve(),
      progress: () => undefined,
      config: () => {
        throw new Error('no settings');
      },
    });
    expect(table).toContain('extract/no-header');
  });
});
