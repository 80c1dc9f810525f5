import { DataTableError } from '../errors.ts';
import { readCities } from './cities.ts';
import { readCountries } from './countries.ts';
import { readEntryTables } from './entry-tables.ts';
import { readReferenceLinks } from './reference-links.ts';
import type { City, ReferenceLink, VocabularyEntry } from './vocabulary-entry.ts';

export type { ReferenceLink, VocabularyEntry } from './vocabulary-entry.ts';

/** Everything that the project knows before it reads a report. */
export interface Vocabulary {
  /** By id, in code-unit order. */
  readonly entries: readonly VocabularyEntry[];
  readonly byId: ReadonlyMap<string, VocabularyEntry>;
  readonly links: readonly ReferenceLink[];
  readonly cities: readonly City[];
}

let loaded: Vocabulary | undefined;

/**
 * The project's vocabulary, read from `src/data/tables/` once a process.
 *
 * @throws DataTableError with file and line when a table is broken, an id stands twice, or a reference leads nowhere
 */
export function loadVocabulary(): Vocabulary {
  loaded ??= readVocabulary();
  return loaded;
}

function readVocabulary(): Vocabulary {
  const countries = readCountries();
  const entries = [...readEntryTables(), ...countries.map(({ entry }) => entry)].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const byId = new Map<string, VocabularyEntry>();
  for (const entry of entries) {
    if (byId.has(entry.id))
      throw new DataTableError('DATA_DUPLICATE', `src/data/tables: the id ${entry.id} stands twice`);
    byId.set(entry.id, entry);
  }
  const links = readReferenceLinks(entries, countries);
  const cities = readCities(countries);
  const used = [
    ...links.flatMap(({ from, to }) => [from, to]),
    ...cities.map(({ country }) => country),
    ...entries.flatMap(({ properties }) =>
      typeof properties['country'] === 'string' ? [properties['country']] : [],
    ),
  ];
  const dangling = used.find((id) => !byId.has(id));
  if (dangling !== undefined)
    throw new DataTableError(
      'DATA_DANGLING',
      `src/data/tables: ${dangling} is referred to and stands in no table`,
    );
  return { entries, byId, links, cities };
}
