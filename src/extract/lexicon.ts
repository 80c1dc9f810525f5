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

/** How much of a name beyond its first word tells it from others with that word. */
const LEAD = 8;

/** Names with the same first word. */
interface Namesakes {
  /** By the name's beginning in lower case: the first word and up to `LEAD` more; longest names first. */
  readonly byLead: Map<string, NameRecord[]>;
  /** Lengths of these beginnings, longest first. */
  leads: number[];
}

/** Index of all names by their first word. */
export class Lexicon {
  readonly vocabulary: Vocabulary;
  readonly #byFirstWord = new Map<string, Namesakes>();
  readonly #byCompactName = new Map<string, VocabularyEntry[]>();

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    for (const entry of vocabulary.entries) {
      for (const name of entry.names) this.#add(name, entry, false);
      for (const adjective of entry.adjectives ?? []) this.#add(adjective, entry, true);
    }
    for (const namesakes of this.#byFirstWord.values()) {
      for (const records of namesakes.byLead.values())
        records.sort((left, right) => right.name.length - left.name.length);
      const leads = new Set([...namesakes.byLead.keys()].map((lead) => lead.length));
      namesakes.leads = [...leads].sort((left, right) => right - left);
    }
  }

  #add(rawName: string, entry: VocabularyEntry, isAdjective: boolean): void {
    const folded = foldDiacritics(foldTypography(rawName));
    const lower = folded.toLowerCase();
    const first = /[\p{L}\p{N}]+/u.exec(lower)?.[0];
    if (first === undefined) return;
    const isExact = isAdjective || folded.length <= SHORT_NAME || !/\p{Ll}{2}/u.test(folded);
    const namesakes = this.#byFirstWord.get(first) ?? { byLead: new Map<string, NameRecord[]>(), leads: [] };
    this.#byFirstWord.set(first, namesakes);
    push(namesakes.byLead, lower.slice(0, first.length + LEAD), {
      name: isExact ? folded : lower,
      entry,
      isExact,
      isAdjective,
    });
    push(this.#byCompactName, compacted(lower), entry);
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
      const namesakes = this.#byFirstWord.get(lower.slice(start, end));
      const hit = namesakes && longestAt(namesakes, folded, lower, start, only);
      if (!hit) continue;
      hits.push(hit);
      free = hit.end;
    }
    return hits;
  }
}

/** The longest of the names with the same first word that stands at `start`. */
function longestAt(
  { byLead, leads }: Namesakes,
  folded: string,
  lower: string,
  start: number,
  only: EntityLabel | undefined,
): LexiconHit | undefined {
  for (const lead of leads) {
    const records = byLead.get(lower.slice(start, start + lead));
    const hit = records && longestOf(records, folded, lower, start, only);
    if (hit) return hit;
  }
  return undefined;
}

/** The longest of `records` that stands at `start`. */
function longestOf(
  records: readonly NameRecord[],
  folded: string,
  lower: string,
  start: number,
  only: EntityLabel | undefined,
): LexiconHit | undefined {
  let length = 0;
  const found: NameRecord[] = [];
  for (const record of records) {
    if (only && record.entry.label !== only) continue;
    if (record.name.length < length) break;
    const source = record.isExact ? folded : lower;
    if (!source.startsWith(record.name, start) || isWordCharacter(folded[start + record.name.length]))
      continue;
    if (
      !record.isExact &&
      !/\p{Lu}|\p{N}/u.test(folded.slice(start, start + record.name.length)) &&
      !isLowerCaseName(record)
    )
      continue;
    ({ length } = record.name);
    found.push(record);
  }
  if (found.length === 0) return undefined;
  return {
    start,
    end: start + length,
    entries: [...new Set(found.map((record) => record.entry))],
    isAdjective: found.every((record) => record.isAdjective),
  };
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
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
  return compacted(foldDiacritics(foldTypography(name)).toLowerCase());
}

const compacted = (lower: string): string => lower.replace(/[^\p{L}\p{N}&]+/gu, '');

const lexicons = new WeakMap<Vocabulary, Lexicon>();

/** The index of a vocabulary's names, made once. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const lexicon = lexicons.get(vocabulary) ?? new Lexicon(vocabulary);
  lexicons.set(vocabulary, lexicon);
  return lexicon;
}
