/** Names of places beside those of the tables: adjectives, and cities with their countries. */
import { rowOfEntry } from '../answer/known-names.ts';
import type { Vocabulary, VocabularyEntry } from '../data/vocabulary.ts';
import { foldName } from '../graph/fold-name.ts';
import type { NamedSpan } from './names.ts';
import type { Word } from './words.ts';

/** `African`, `Rwandan`: regions and countries by their adjectives. */
export function adjectivesOf(vocabulary: Vocabulary): ReadonlyMap<string, readonly VocabularyEntry[]> {
  let known = adjectiveNames.get(vocabulary);
  if (known !== undefined) return known;
  known = new Map();
  for (const entry of vocabulary.entries) {
    const ofRegion =
      entry.label !== 'Region'
        ? []
        : entry.names.flatMap(
            (name) => /^(?:the )?(.+(?:an|ern|ab|ic)) (?:region|countries|states)$/i.exec(name)?.[1] ?? [],
          );
    for (const adjective of new Set([...ofRegion, ...(entry.adjectives ?? [])].map(foldName)))
      known.set(adjective, [...(known.get(adjective) ?? []), entry]);
  }
  adjectiveNames.set(vocabulary, known);
  return known;
}

const adjectiveNames = new WeakMap<Vocabulary, Map<string, readonly VocabularyEntry[]>>();

/** Cities, each with its country as what bears the name. */
export function citySpans(
  words: readonly Word[],
  text: string,
  vocabulary: Vocabulary,
  found: readonly NamedSpan[],
): readonly NamedSpan[] {
  const byName = citiesOf(vocabulary);
  const spans: NamedSpan[] = [];
  for (let from = 0; from < words.length; from += 1)
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_CITY); to += 1) {
      if (/^[,;:?!&']/.test(words[to - 1]?.text ?? '')) break;
      const surface = text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
      const city = /^\p{Lu}/u.test(surface) ? byName.get(foldName(surface)) : undefined;
      const entry = city === undefined ? undefined : vocabulary.byId.get(city.country);
      if (
        city === undefined ||
        entry === undefined ||
        found.some((each) => each.from <= from && to <= each.to && each.bearers.length > 0)
      )
        continue;
      spans.push({
        from,
        to,
        text: surface,
        city: city.names,
        bearers: [{ entity: rowOfEntry(entry), stored: true, documentCount: 1 }],
      });
    }
  return spans;
}

const LONGEST_CITY = 4;

type City = Vocabulary['cities'][number];

function citiesOf(vocabulary: Vocabulary): ReadonlyMap<string, City> {
  let byName = cityNames.get(vocabulary);
  if (byName === undefined) {
    byName = new Map(
      vocabulary.cities.flatMap((city) => city.names.map((name) => [foldName(name), city] as const)),
    );
    cityNames.set(vocabulary, byName);
  }
  return byName;
}

const cityNames = new WeakMap<Vocabulary, ReadonlyMap<string, City>>();
