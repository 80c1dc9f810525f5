import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractText, factLines } from '../../support/extract-text.ts';

/*
 * Ways to say one thing, written down before they were tried, as wording that no rule was made for. Of each file:
 * `# PREDICATE …` what is compared; a text, its paragraphs parted by ` ¶ `, and `= FACT` lines that it must give, no
 * more; `~ ` before a text that is not read yet; `! ` before one that says something like it and means no such fact.
 */
interface Paraphrase {
  readonly text: string;
  readonly facts: string[];
  readonly isUnread: boolean;
}

interface Battery {
  readonly predicates: readonly string[];
  readonly paraphrases: readonly Paraphrase[];
  readonly counterexamples: readonly string[];
}

const folder = join(import.meta.dirname, 'paraphrases');
/** Of a battery's paraphrases, the share that must be read. */
const LEAST_READ = 0.9;

function readBattery(file: string): Battery {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  const paraphrases: Paraphrase[] = [];
  for (const line of lines) {
    if (line.startsWith('= ')) paraphrases.at(-1)?.facts.push(line.slice(2));
    else if (/^[^#!=\s]/.test(line))
      paraphrases.push({ text: line.replace(/^~ /, ''), facts: [], isUnread: line.startsWith('~ ') });
  }
  return {
    predicates: lines[0]?.slice(2).split(' ') ?? [],
    paraphrases,
    counterexamples: lines.filter((line) => line.startsWith('! ')).map((line) => line.slice(2)),
  };
}

describe.each(readdirSync(folder).sort())('paraphrases in %s', (file) => {
  const { predicates, paraphrases, counterexamples } = readBattery(file);
  const read = (text: string): readonly string[] => [
    ...factLines(extractText(text.replaceAll(' ¶ ', '\n')), predicates),
  ];

  it.each(paraphrases.filter((p) => !p.isUnread))('reads: $text', ({ text, facts }) => {
    expect(facts.length).toBeGreaterThan(0);
    expect(read(text)).toEqual([...facts].sort());
  });

  it.each(paraphrases.filter((p) => p.isUnread))(
    'is told when it reads at last: $text',
    ({ text, facts }) => {
      expect(read(text)).not.toEqual([...facts].sort());
    },
  );

  it.each(counterexamples)('reads no such fact in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('are read but for a few', () => {
    const readable = paraphrases.filter((p) => !p.isUnread).length;
    expect(readable / paraphrases.length).toBeGreaterThanOrEqual(LEAST_READ);
    expect(counterexamples.length).toBeGreaterThan(0);
  });
});
