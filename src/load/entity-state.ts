import type { VocabularyEntry } from '../data/vocabulary.ts';
import type { PropertyValue } from '../domain/extraction.ts';
import { ENTITY_LABELS, labelsOf, type EntityLabel } from '../domain/model.ts';
import { foldName } from '../graph/fold-name.ts';
import type { EntityChange, StoredEntity, StoredProperties } from '../graph/graph-values.ts';
import { sameProperties } from './compare-contributions.ts';

/** What an entity is, whoever was loaded first. */
export interface EntityState {
  readonly labels: readonly string[];
  readonly properties: StoredProperties;
}

/** Properties of `DESCRIBES` that say something about the description and not about the entity. */
const ABOUT_DESCRIPTION = new Set([
  ...['id', 'document', 'documentDate', 'label', 'name', 'names', 'known'],
  'readingDiagnostics', // what reading the file was unsure of
]);

/** Properties of `LISTS` that say something about the listing and not about the text. */
const ABOUT_LISTING = new Set(['id', 'catalogue', 'record', 'label', 'name', 'names']);

/** Label of what a catalogue lists and no document names, so that lists and searches of what reports say can leave it out. */
const CATALOGUE_ONLY = 'CatalogueOnly';

/** Properties beside the names by which an entity is looked up. */
const SEARCHED = ['designation', 'symbol', 'officialName'];

/**
 * An entity's labels and properties: a pure function of reference data and of what documents say of it. Where they differ, the first in
 * this order counts: the project's tables, the catalogues by name, the document's word about itself, then the latest document, and of one
 * date the first by id. What documents say otherwise stays in their descriptions.
 */
export function entityState(
  id: string,
  entry: VocabularyEntry | undefined,
  descriptions: readonly StoredProperties[],
  listings: readonly StoredProperties[] = [],
): EntityState {
  const ordered = [...descriptions].sort((a, b) => compareDescriptions(id, a, b));
  const listed = [...listings].sort((a, b) => (textIn(a, 'catalogue') < textIn(b, 'catalogue') ? -1 : 1));
  const label = entry?.label ?? labelIn(listed) ?? labelIn(ordered);
  const properties: Record<string, PropertyValue> = { ...entry?.properties };
  for (const [sources, notKept] of [
    [listed, ABOUT_LISTING],
    [ordered, ABOUT_DESCRIPTION],
  ] as const) {
    for (const [key, value] of sources.flatMap((source) => Object.entries(source)))
      if (!notKept.has(key)) properties[key] ??= value;
  }
  const names = new Set<string>(entry === undefined ? [] : [entry.name, ...entry.names]);
  for (const description of [...listed, ...ordered]) {
    for (const name of [description['name'], ...listIn(description, 'names')])
      if (typeof name === 'string') names.add(name);
  }
  const [name = id, ...aliases] = names;
  const searched = [name, ...aliases, ...SEARCHED.map((key) => properties[key])];
  const searchNames = new Set(
    searched.flatMap((value) => (typeof value === 'string' ? [foldName(value)] : [])),
  );
  searchNames.delete('');
  const isCatalogueOnly = listed.length > 0 && entry === undefined && ordered.length === 0;
  return {
    labels: [
      ...(label === undefined ? ['Entity'] : labelsOf(label)),
      ...(isCatalogueOnly ? [CATALOGUE_ONLY] : []),
    ],
    properties: {
      ...properties,
      id,
      name,
      aliases,
      searchNames: [...searchNames].sort(),
      known: entry !== undefined || listed.length > 0 || ordered.some(({ known }) => known === true),
    },
  };
}

/** The change that brings a stored entity to its state; undefined when it is there already, so that nothing is written. */
export function entityChange(
  stored: StoredEntity,
  entry: VocabularyEntry | undefined,
): EntityChange | undefined {
  const { labels, properties } = entityState(stored.id, entry, stored.descriptions, stored.listings);
  const add = labels.filter((label) => !stored.labels.includes(label));
  // A label that is not the model's was given by somebody else and is left alone.
  const remove = stored.labels.filter((label) => !labels.includes(label) && isModelLabel(label));
  if (add.length === 0 && remove.length === 0 && sameProperties(stored.properties, properties))
    return undefined;
  return { id: stored.id, add, remove, properties };
}

function isModelLabel(label: string): boolean {
  return ['Deliverable', 'Body', CATALOGUE_ONLY].includes(label) || label in ENTITY_LABELS;
}

function labelIn(descriptions: readonly StoredProperties[]): EntityLabel | undefined {
  const label = descriptions[0]?.['label'];
  return typeof label === 'string' && label in ENTITY_LABELS ? (label as EntityLabel) : undefined;
}

function compareDescriptions(id: string, a: StoredProperties, b: StoredProperties): number {
  const own = Number(b['document'] === id) - Number(a['document'] === id);
  if (own !== 0) return own;
  const [dateA, dateB] = [textIn(a, 'documentDate'), textIn(b, 'documentDate')];
  if (dateA !== dateB) return dateA < dateB ? 1 : -1;
  return textIn(a, 'document') < textIn(b, 'document') ? -1 : 1;
}

function textIn(properties: StoredProperties, key: string): string {
  const value = properties[key];
  return typeof value === 'string' ? value : '';
}

function listIn(properties: StoredProperties, key: string): readonly string[] {
  const value = properties[key];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
