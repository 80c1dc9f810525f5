/** Finds names of the vocabulary in folded text, longest first, at word borders. */
import type { Vocabulary, VocabularyEntry } from '../data/vocabulary.ts';
import type { EntityLabel } from '../domain/model.ts';
import { foldDiacritics, foldTypography } from '../text/fold.ts';
import { words } from '../text/words.ts';

/** A name of the vocabulary found in a text. */
export interface LexiconHit {
  readonly start: number;
  readonly end: number;
  /** Entries that bear the name, in the order of the tables; more than one is an ambiguity. */
  readonly entries: readonly VocabularyEntry[];
  /** True for a demonym: `Costa Rican`. */
  readonly isAdjective: boolean;
}

interface NameRecord {
  readonly name: string;
  readonly entry: VocabularyEntry;
  readonly isExact: boolean;
  readonly isAdjective: boolean;
}

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Names with at most this many letters, or all in capitals, are matched with their case. */
const SHORT_NAME = 5;

/** Index of all names by their first word. */
export class Lexicon {
  readonly vocabulary: Vocabulary;
  readonly #byFirstWord = new Map<string, NameRecord[]>();
  readonly #byCompactName = new Map<string, VocabularyEntry[]>();

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    for (const entry of vocabulary.entries) {
      for (const name of entry.names) this.#add(name, entry, false);
      for (const adjective of entry.adjectives ?? []) this.#add(adjective, entry, true);
    }
    for (const records of this.#byFirstWord.values()) records.sort((a, b) => b.name.length - a.name.length);
  }

  #add(rawName: string, entry: VocabularyEntry, isAdjective: boolean): void {
    const folded = foldDiacritics(foldTypography(rawName));
    const first = /[\p{L}\p{N}]+/u.exec(folded)?.[0];
    if (!first) return;
    const isExact = isAdjective || folded.length <= SHORT_NAME || !/\p{Ll}{2}/u.test(folded);
    const record = { name: isExact ? folded : folded.toLowerCase(), entry, isExact, isAdjective };
    const key = first.toLowerCase();
    this.#byFirstWord.set(key, [...(this.#byFirstWord.get(key) ?? []), record]);
    const compact = compactName(rawName);
    this.#byCompactName.set(compact, [...(this.#byCompactName.get(compact) ?? []), entry]);
  }

  /** Entries that bear this name in any spelling of spaces, hyphens and strokes: `ISO/IEC JTC1 SC41`. */
  named(name: string): readonly VocabularyEntry[] {
    return this.#byCompactName.get(compactName(name)) ?? [];
  }

  /**
   * All names in the text; of overlapping ones the longest at each place. `text` may have any typography.
   * With `only`, names of that label alone: what stands inside a longer name of another.
   */
  find(text: string, only?: EntityLabel): readonly LexiconHit[] {
    const folded = foldDiacritics(foldTypography(text));
    const lower = folded.toLowerCase();
    const hits: LexiconHit[] = [];
    let free = 0;
    for (const { start, end } of words(folded)) {
      if (start < free) continue;
      const records = this.#byFirstWord.get(lower.slice(start, end));
      const hit = records && longestAt(records, folded, lower, start, only);
      if (!hit) continue;
      hits.push(hit);
      free = hit.end;
    }
    return hits;
  }
}

/** The longest of the names with the same first word that stands at `start`. */
function longestAt(
  records: readonly NameRecord[],
  folded: string,
  lower: string,
  start: number,
  only: EntityLabel | undefined,
): LexiconHit | undefined {
  let best: { length: number; records: NameRecord[] } | undefined;
  for (const record of records) {
    if (only && record.entry.label !== only) continue;
    if (best && record.name.length < best.length) break;
    const source = record.isExact ? folded : lower;
    // a name may begin with a sign before its first word; the word is where matching begins
    if (!source.startsWith(record.name, start) || isWordCharacter(folded[start + record.name.length]))
      continue;
    if (
      !record.isExact &&
      !/\p{Lu}|\p{N}/u.test(folded.slice(start, start + record.name.length)) &&
      !isLowerCaseName(record)
    )
      continue;
    best = best ?? { length: record.name.length, records: [] };
    best.records.push(record);
  }
  if (!best) return undefined;
  const entries = [...new Set(best.records.map((record) => record.entry))];
  return {
    start,
    end: start + best.length,
    entries,
    isAdjective: best.records.every((r) => r.isAdjective),
  };
}

/** Topics are written in lower case in running text; proper names need a capital or digit somewhere. */
function isLowerCaseName(record: NameRecord): boolean {
  return (
    record.entry.label === 'Topic' ||
    record.entry.names.some((n) => n.toLowerCase() === n && n.toLowerCase() === record.name)
  );
}

/** A name without what spelling varies: case, spaces, hyphens, strokes, diacritics. */
export function compactName(name: string): string {
  return foldDiacritics(foldTypography(name))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, '');
}
