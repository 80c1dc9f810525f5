import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../../src/package-root.ts';
import { readText } from '../../../src/read/read-text.ts';
import { foldDiacritics, foldTypography } from '../../../src/text/fold.ts';

interface GoldEntity {
  readonly kind: string;
  readonly key: string;
  readonly names: readonly string[];
  readonly where?: readonly string[];
  readonly made?: boolean;
  readonly optional?: boolean;
}

const FOLDER = join(packageRoot(), 'tests', 'gold');
const files = readdirSync(FOLDER);
const reports = files.filter(
  (name) => name.endsWith('.txt') && files.includes(name.replace(/\.txt$/, '.jsonl')),
);

function fold(text: string): string {
  return foldDiacritics(foldTypography(text))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}

/** The word that tells a name from its neighbours: its number, else its longest word. */
function chiefWord(name: string): string {
  const words = name.split(' ');
  return (
    words.findLast((word) => /\d/.test(word)) ??
    words.reduce((longest, word) => (word.length > longest.length ? word : longest), '')
  );
}

describe.each(reports)('labels of %s', (name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const document = readText(text, { meta: {}, sha256: '', fileName: name });
  const rows = readFileSync(join(FOLDER, name.replace(/\.txt$/, '.jsonl')), 'utf8')
    .trim()
    .split('\n');
  const entities = rows.map((row) => JSON.parse(row) as GoldEntity).filter(({ kind }) => kind === 'entity');
  const textOf = Map.groupBy(document.passages, ({ where }) => where);

  it('are all that the annotators used', () => {
    const used = new Set(entities.flatMap(({ where }) => where ?? []));
    expect(used.size).toBeGreaterThan(10);
    expect([...used].filter((where) => !textOf.has(where))).toEqual([]);
  });

  it('hold the names that the annotators found under them', () => {
    const mentions = entities
      .filter(({ made, optional }) => made !== true && optional !== true)
      .flatMap(({ key, names, where }) =>
        (where ?? []).map((label) => ({ key, names: names.map(fold), label })),
      );
    const standsIn = (label: string, words: string): boolean =>
      fold((textOf.get(label) ?? []).map((passage) => passage.text).join(' ')).includes(words);
    const whole = mentions.filter(({ names, label }) => names.some((name) => standsIn(label, name)));
    // "Resolutions 101, 102 and 133" names no single one in full, but its chief word is there
    const lost = mentions.filter(
      ({ names, label }) => !names.some((name) => standsIn(label, chiefWord(name))),
    );
    expect(whole.length / mentions.length).toBeGreaterThan(0.97);
    expect(lost).toEqual([]);
  });

  it('hold the whole text, and nothing that a word processor left', () => {
    const squeeze = (part: string): string => part.replace(/\s+/g, '');
    const bare = text.replace(/\[bookmark:[^\]]*\]|\[footnoteRef:\d+\]|_{4,}/g, '');
    const kept = squeeze(document.passages.map((passage) => passage.text).join(''));
    const labels = document.passages.reduce(
      (sum, { where, kind }) => sum + (kind === 'paragraph' || kind === 'heading' ? where.length + 1 : 4),
      0,
    );
    expect(kept).not.toMatch(/bookmark|footnoteRef|_GoBack|____/);
    expect(kept.length).toBeLessThanOrEqual(squeeze(bare).length);
    expect(squeeze(bare).length - kept.length).toBeLessThan(labels + 60);
    expect(document.diagnostics).toEqual([]);
  });
});
