import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../../src/package-root.ts';

type Row = Readonly<Record<string, unknown>> & { readonly record: string };

const ROOT = packageRoot();
const SAMPLE = join(ROOT, 'samples', 'council-2020.txt');
const TEXT = 'Report on standards\n1.\tResults\n1.1\tITU-T SG13 approved ITU-T Y.3172 on 28 June 2019.\n';
const folder = mkdtempSync(join(tmpdir(), 'extract-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `resgraph extract` with no environment but the path, in an empty folder: no settings, no Java, no database. */
function extract(
  args: readonly string[],
  input?: string | Buffer,
): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'src', 'cli.ts'), 'extract', ...args],
    {
      cwd: folder,
      env: { PATH: '' },
      input,
      encoding: 'utf8',
      maxBuffer: 64 << 20,
    },
  );
  return { code: status, out: stdout, err: stderr };
}

function rows(out: string): Row[] {
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

// each case starts a process of its own
describe('resgraph extract', { timeout: 60_000 }, () => {
  it('prints records whose quotes stand in the passages that they name', () => {
    const { code, out, err } = extract([SAMPLE]);
    expect([code, err]).toEqual([0, '']);
    const found = Map.groupBy(rows(out), ({ record }) => record);
    const passages = new Map(found.get('passage')?.map((row) => [row['id'], row]));
    const facts = found.get('fact') ?? [];
    expect(facts.length).toBeGreaterThan(150);
    for (const { passage, where, quote, start, end, rule, wording } of facts) {
      const from = passages.get(passage);
      expect(from?.['where']).toBe(where);
      expect((from?.['text'] as string).slice(start as number, end as number)).toBe(quote);
      expect([typeof rule, typeof wording]).toEqual(['string', 'string']);
    }
    const entities = found.get('entity') ?? [];
    expect(entities.filter(({ self }) => self === true).map(({ label }) => label)).toEqual(['Document']);
    const ids = new Set(entities.map(({ id }) => id));
    for (const { entity, where } of found.get('mention') ?? []) {
      expect(ids).toContain(entity);
      expect(typeof where).toBe('string');
    }
    expect(rows(out)[0]).toMatchObject({ record: 'document', session: 'Council 2020', date: '2020' });
  });

  it('prints what the scorer reads', () => {
    const extraction = join(folder, 'council-2020.jsonl');
    writeFileSync(extraction, extract([SAMPLE]).out);
    const gold = join(ROOT, 'tests', 'gold');
    const args = [
      join(gold, 'score.mjs'),
      join(gold, 'council-2020.jsonl'),
      extraction,
      join(gold, 'council-2020.txt'),
      '--json',
    ];
    const score = JSON.parse(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout) as Record<
      string,
      { f1: number }
    >;
    expect(score['entity']?.f1).toBeGreaterThan(0.9);
    expect(score['mention']?.f1).toBeGreaterThan(0.88);
    expect(score['fact']?.f1).toBeGreaterThan(0.8);
    expect(score['support']?.f1).toBeGreaterThan(0.95);
  });

  it('prints the same bytes for the same file', () => {
    expect(extract([SAMPLE]).out).toBe(extract([SAMPLE]).out);
  });

  it('reads standard input, and flags say what the text does not', () => {
    const { code, out } = extract(['-', '--symbol', 'TD1', '--date', '2019-07'], TEXT);
    expect(code).toBe(0);
    expect(rows(out)[0]).toMatchObject({
      id: 'doc-td1',
      title: 'Report on standards',
      symbol: 'TD1',
      date: '2019-07',
    });
    expect(rows(out).some(({ predicate, where }) => predicate === 'APPROVED' && where === '1.1')).toBe(true);
  });

  it('prints one JSON array of several reports, in their order', () => {
    const other = join(folder, 'other.txt');
    writeFileSync(other, TEXT);
    const { out } = extract(['--format', 'json', other, SAMPLE]);
    const documents = (JSON.parse(out) as Row[]).filter(({ record }) => record === 'document');
    expect(documents.map(({ title }) => title)).toEqual([
      'Report on standards',
      expect.stringContaining('ITU activities'),
    ]);
  });

  it('prints a table that a person can read, without colours into a pipe', () => {
    const { out } = extract(['-', '--format', 'table'], TEXT);
    expect(out).toContain('Report on standards\n');
    expect(out).toMatch(/^1\.1\n {2}ITU-T SG13 APPROVED ITU-T Y\.3172/m);
    expect(out).toContain('“ITU-T SG13 approved ITU-T Y.3172 on 28 June 2019.”');
    expect(out).not.toContain('\u001b');
  });

  it('reads on after a bad file and fails in the end', () => {
    const { code, out, err } = extract([join(folder, 'nowhere.txt'), SAMPLE]);
    expect(code).toBe(1);
    expect(rows(out)[0]).toMatchObject({ record: 'document' });
    expect(err).toMatch(/not read .*nowhere\.txt: .*does not exist/);
    expect(err).toContain('1 of 2 reports could not be read');
  });

  it('prints the same bytes on one thread and on several, in the order of the names, bad files among them', () => {
    const reports = join(folder, 'reports');
    mkdirSync(join(reports, 'more'), { recursive: true });
    // the first is the longest, so the others are ready before it
    writeFileSync(join(reports, 'a.txt'), readFileSync(SAMPLE));
    for (const name of ['b.txt', 'c.txt', join('more', 'd.txt')])
      writeFileSync(join(reports, name), TEXT.replace('standards', name));
    writeFileSync(join(reports, 'bad.txt'), Buffer.from([0x50, 0, 0]));
    const single = extract([reports, '--jobs', '1']);
    const several = extract([reports, '--jobs', '3']);
    expect(several).toEqual(single);
    expect(single.code).toBe(1);
    expect(single.err).toMatch(/not read .*bad\.txt: .*\n.*1 of 5 reports/);
    const titles = rows(single.out).flatMap(({ record, title }) => (record === 'document' ? [title] : []));
    expect(titles).toEqual([
      'a', // without its meta file the sample has no title but the file's name
      'Report on b.txt',
      'Report on c.txt',
      expect.stringMatching(/^Report on more.d\.txt$/),
    ]);
  });

  it.each<[string, string[], string | Buffer, number, RegExp]>([
    ['no number of threads', ['-', '--jobs', '0'], TEXT, 2, /whole number from 1 to 64/],
    ['nothing to read', ['-'], '', 1, /error: standard input is empty/],
    ['no text', ['-'], '{\\rtf1', 1, /error: standard input is an RTF file; .*save it as DOCX or as text/],
    [
      'too much to read',
      ['-', '--max-size', '0.001'],
      'a'.repeat(5_000),
      1,
      /more than 0\.001 MB \(--max-size/,
    ],
    ['a size that is none', ['-', '--max-size', 'big'], TEXT, 2, /expected a number of megabytes/],
    ['an unknown format', ['-', '--format', 'xml'], TEXT, 2, /Allowed choices are jsonl, json, table/],
    [
      'a wrong date',
      ['-', '--date', 'May'],
      TEXT,
      2,
      /'May' is invalid\. Expected a date, month or year.*\nRun "resgraph extract --help"/,
    ],
    ['a wrong address', ['-', '--url', 'itu.int'], TEXT, 2, /'itu\.int' is invalid\. Expected its address/],
    ['no file', [], '', 2, /missing required argument/],
    [
      'one symbol for two reports',
      [SAMPLE, SAMPLE, '--symbol', 'C20/33'],
      '',
      2,
      /--symbol can be true of one report only/,
    ],
  ])('refuses %s with a message and an exit code', (_, args, input, expected, message) => {
    const { code, out, err } = extract(args, input);
    expect([code, out]).toEqual([expected, '']);
    expect(err).toMatch(message);
  });

  it('runs beside a broken .env, for it asks for no settings', () => {
    writeFileSync(join(folder, '.env'), 'NEO4J_URI=nonsense\nPORT=none\n');
    expect(extract(['-'], TEXT).code).toBe(0);
  });
});
