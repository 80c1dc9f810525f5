import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pc from 'picocolors';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { runProgram } from '../../src/commands/program.ts';
import { loadConfig } from '../../src/config.ts';
import { clearGraph, exportGraph } from '../support/graph-database.ts';
import { NO_TERMINAL } from '../support/no-terminal.ts';
import { runCypher, testConnection } from '../support/test-database.ts';

const folder = mkdtempSync(join(tmpdir(), 'resgraph-load-'));
const report = (name: string, text: string, meta = ''): string => {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  if (meta !== '') writeFileSync(file.replace(/\.txt$/, '.meta.yaml'), meta);
  return file;
};
const TEXT =
  '1 Introduction\n1.1 ITU-T SG13 approved Recommendation ITU-T Y.3173 and is collaborating with ETSI.\n1.2 ITU-T SG20 met in Geneva.\n';
const first = report('good/first.txt', TEXT, 'symbol: C20/33\ntitle: First report\ndate: 2020-05-12\n');
report(
  'good/second.txt',
  TEXT.replaceAll('SG13', 'SG11'),
  'symbol: C20/34\ntitle: Second report\ndate: 2020-05-13\n',
);
report('good/README.md', 'Not a report.');
report('mixed/a.txt', TEXT, 'symbol: C21/1\ntitle: A\n');
report('mixed/b.txt', '');
report('mixed/c.txt', TEXT, 'symbol: C21/2\ntitle: C\n');
report('nested/below/a.txt', TEXT, 'symbol: C23/1\n');
report('nested/.hidden/b.txt', TEXT, 'symbol: C23/2\n');
report('nested/node_modules/x/c.txt', TEXT, 'symbol: C23/3\n');
report('none/notes.csv', 'Not a report.');
report('same/a.txt', TEXT, 'symbol: C22/1\n');
report('same/b.txt', TEXT, 'symbol: C22/1\n');

beforeEach(clearGraph);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs one command line against the run's server. */
async function resgraph(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const { uri, username, password, database } = testConnection();
  const colors = pc.createColors(false);
  let [out, err] = ['', ''];
  const context = {
    ...{ ...NO_TERMINAL, colors, errorColors: colors },
    out: (text: string) => void (out += `${text}\n`),
    err: (text: string) => void (err += `${text}\n`),
    drained: () => Promise.resolve(),
    progress: (text: string) => void (err += `${text}\n`),
    config: () =>
      loadConfig({
        NEO4J_URI: uri,
        NEO4J_USERNAME: username,
        NEO4J_PASSWORD: password,
        NEO4J_DATABASE: database,
      }),
  };
  const code = await runProgram(args, context);
  return { code, out, err };
}

describe('resgraph load', () => {
  it('loads the reports of a folder, says what each brought, and writes nothing the second time', async () => {
    const loaded = await resgraph('load', join(folder, 'good'));
    expect(loaded.err).not.toContain('error');
    expect(loaded.code).toBe(0);
    expect(loaded.out).toMatch(/doc-c20-33 {2}created {2}\d+ passages/);
    expect(loaded.out).toContain('doc-c20-34  created');
    const graph = await exportGraph();
    const again = await resgraph('load', join(folder, 'good'), '--json');
    const { documents } = JSON.parse(again.out) as {
      documents: { outcome: string; writes: Record<string, number> }[];
    };
    expect(documents.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
    expect(documents.flatMap(({ writes }) => Object.values(writes)).every((count) => count === 0)).toBe(true);
    expect(await exportGraph()).toEqual(graph);
  });

  it('loads the others when one file is bad, says so, and ends with 1', async () => {
    const { code, out, err } = await resgraph('load', join(folder, 'mixed'));
    expect(code).toBe(1);
    expect(out).toContain('doc-c21-1  created');
    expect(out).toContain('doc-c21-2  created');
    expect(err).toContain(join(folder, 'mixed', 'b.txt'));
    expect(err).toContain('1 of 3 reports could not be loaded');
  });

  it('says how far it came when the database stops it, and that running it again is safe', async () => {
    await resgraph('load', first);
    const graph = await exportGraph();
    // Both reports hold the same passage, so the second cannot be written.
    await runCypher('CREATE CONSTRAINT test_no_second FOR (n:Passage) REQUIRE n.text IS UNIQUE');
    const { code, err } = await resgraph('load', join(folder, 'good'));
    await runCypher('DROP CONSTRAINT test_no_second IF EXISTS');
    expect(code).toBe(1);
    expect(err).toContain(`loaded: ${first}\n`);
    expect(err).toContain(`stopped at: ${join(folder, 'good', 'second.txt')} `);
    expect(err).toContain('Run the same command again');
    expect(await exportGraph()).toEqual(graph);
  });

  it('mends with --again what was tampered with, as verify advises', async () => {
    await resgraph('load', first);
    const graph = await exportGraph();
    await runCypher("MATCH (n:Document {id: 'doc-c20-33'}) SET n.title = 'Other'");
    expect((await resgraph('verify')).err).toContain('resgraph load --again FILE');
    expect((await resgraph('load', first)).out).toContain('unchanged');
    expect((await resgraph('load', '--again', first)).out).toMatch(/updated .* nodes: 1 written, 0 gone/);
    expect(await exportGraph()).toEqual(graph);
    expect((await resgraph('verify')).code).toBe(0);
  });

  it('goes into sub-folders, yet not into hidden ones and node_modules', async () => {
    const { code, out } = await resgraph('load', join(folder, 'nested'));
    expect(code).toBe(0);
    expect(out.match(/^doc-\S+/gm)).toEqual(['doc-c23-1']);
  });

  it('refuses a folder without reports and a path that does not exist', async () => {
    expect(await resgraph('load', join(folder, 'none'))).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('holds no report') as string,
    });
    expect(await resgraph('load', join(folder, 'nowhere'))).toMatchObject({
      code: 1,
      err: expect.stringContaining('does not exist') as string,
    });
  });

  it('does not let one report replace another of the same run', async () => {
    const { code, err } = await resgraph('load', join(folder, 'same'));
    expect(code).toBe(1);
    expect(err).toContain('are both doc-c22-1');
  });

  it('takes what the text does not say from flags, for one report only', async () => {
    expect((await resgraph('load', first, '--symbol', 'X/1', '--title', 'By flag')).code).toBe(0);
    expect(
      await runCypher("MATCH (n:Document {id: 'doc-x-1'}) RETURN n.title AS title, n.symbol AS symbol"),
    ).toEqual([{ title: 'By flag', symbol: 'X/1' }]);
    expect(await resgraph('load', join(folder, 'good'), '--symbol', 'X/1')).toMatchObject({
      code: 2,
      err: expect.stringContaining('one report only') as string,
    });
  });
});

describe('resgraph list, verify and remove', () => {
  it('show, check and take away what was loaded', async () => {
    expect(await resgraph('list')).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringContaining('no document yet') as string,
    });
    await resgraph('load', join(folder, 'good'));
    expect((await resgraph('list')).out).toMatch(/doc-c20-33 +C20\/33 +2020-05-12 .*First report/);
    expect(JSON.parse((await resgraph('list', '--json')).out)).toMatchObject([
      { id: 'doc-c20-33' },
      { id: 'doc-c20-34' },
    ]);

    const verified = await resgraph('verify');
    expect(verified.code).toBe(0);
    expect(verified.out).toMatch(/^all +(\d+) of \1$/m);
    await runCypher('MATCH (p:Passage) SET p.text = "x" + p.text');
    const broken = await resgraph('verify', '--json');
    expect(broken.code).toBe(1);
    const { checked, passed } = JSON.parse(broken.out) as { checked: number; passed: number };
    expect(passed).toBeLessThan(checked);

    expect(await resgraph('remove', 'C20/35')).toMatchObject({
      code: 1,
      err: expect.stringContaining('doc-c20-33 (C20/33)') as string,
    });
    expect(await resgraph('remove')).toMatchObject({ code: 2 });
    expect(await resgraph('remove', 'C20/33', '--all')).toMatchObject({ code: 2 });
    expect((await resgraph('remove', 'C20/33')).out).toContain('removed doc-c20-33');
    expect((await resgraph('remove', '--all', '--json')).code).toBe(0);
    expect(await exportGraph()).toEqual([]);
  });
});
