/** The names that the project's tables know, as look-up compares them. */
import type { Vocabulary, VocabularyEntry } from '../data/vocabulary.ts';
import { labelsOf } from '../domain/model.ts';
import { foldName } from '../graph/fold-name.ts';
import { type EntityRow, toEntityRow } from '../graph/read/entities.ts';

/** Entries by folded name and by code. */
export interface KnownNames {
  readonly byName: ReadonlyMap<string, readonly VocabularyEntry[]>;
  /** Countries by `GT` and `GTM`. */
  readonly byCode: ReadonlyMap<string, VocabularyEntry>;
}

const indexes = new WeakMap<Vocabulary, KnownNames>();

/** The index of a vocabulary, made once. */
export function knownNames(vocabulary: Vocabulary): KnownNames {
  const known = indexes.get(vocabulary) ?? makeIndex(vocabulary);
  indexes.set(vocabulary, known);
  return known;
}

function makeIndex({ entries }: Vocabulary): KnownNames {
  const byName = new Map<string, VocabularyEntry[]>();
  const byCode = new Map<string, VocabularyEntry>();
  for (const entry of entries) {
    for (const folded of new Set(entry.names.map(foldName)))
      byName.set(folded, [...(byName.get(folded) ?? []), entry]);
    for (const code of [entry.properties['alpha2'], entry.properties['alpha3']])
      if (typeof code === 'string') byCode.set(code, entry);
  }
  return { byName, byCode };
}

/** What tables know of a thing that is not in the graph, in the shape of one that is. */
export function rowOfEntry({ id, label, name, names, properties }: VocabularyEntry): EntityRow {
  return toEntityRow({
    ...properties,
    id,
    name,
    aliases: names.filter((each) => each !== name),
    labels: labelsOf(label),
  });
}
