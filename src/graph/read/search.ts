import { ENTITY_LABELS, type EntityLabel } from '../../domain/model.ts';
import type { Database } from '../database.ts';
import { statement } from '../statements.ts';
import { type EntityRow, type StoredNode, toEntityRow } from './entities.ts';
import {
  beginningQuery,
  namesQuery,
  nearNameQuery,
  nearWordsQuery,
  NOTHING,
  wordsQuery,
} from './full-text.ts';
import { type PassageRow, type StoredPassage, toPassageRow } from './passages.ts';

/** How a hit was found; earlier ones are ranked before later ones. */
export type SearchWay = 'NAME' | 'BEGINNING' | 'WORDS' | 'TEXT';
const WAYS: readonly SearchWay[] = ['NAME', 'BEGINNING', 'WORDS', 'TEXT'];

/** What to look for. */
export interface SearchQuery {
  readonly text: string;
  /** Up to two letters of a name or a word may differ. */
  readonly isNear: boolean;
  readonly wantsEntities: boolean;
  readonly wantsPassages: boolean;
  /** Of entities; null for all. */
  readonly labels: readonly EntityLabel[] | null;
  /** Passages of these documents, and entities that one of them names; null for all. */
  readonly documents: readonly string[] | null;
  /** Also what only a catalogue lists and no document names. */
  readonly catalogued: boolean;
}

/** The place of a hit in the order of all hits. */
export interface SearchKey {
  /** Position among the ways, from 0; -1 before the first hit. */
  readonly way: number;
  readonly score: number;
  readonly id: string;
}

/** An entity or a passage that a search found. */
export interface SearchRow {
  readonly key: SearchKey;
  readonly way: SearchWay;
  readonly found: EntityRow | PassageRow;
}

/** How many of a kind a search finds. */
export interface SearchCounts {
  readonly labels: readonly { readonly label: EntityLabel; readonly count: number }[];
  /** Passages by the id of their document. */
  readonly documents: readonly { readonly document: string; readonly count: number }[];
  readonly total: number;
  /** Whether one way may have found more than is counted. */
  readonly isCut: boolean;
}

/** Hits of one way that are ranked and counted; the rest is not seen. */
const MOST_FOUND = 1000;

/** Up to `limit` hits after a place, best first. */
export async function searchHits(
  database: Database,
  query: SearchQuery,
  after: SearchKey,
  limit: number,
): Promise<readonly SearchRow[]> {
  const rows = await database.read<{ way: number; score: number; node: StoredNode }>(
    statement('read/search'),
    {
      ...parametersOf(query),
      afterWay: after.way,
      afterScore: after.score,
      afterId: after.id,
      limit,
    },
  );
  return rows.map(({ way, score, node }) => ({
    key: { way, score, id: node.id },
    way: WAYS[way] ?? 'TEXT',
    found: node.labels.includes('Passage') ? passageOf(node) : toEntityRow(node),
  }));
}

/** What the hits of a search are, the most frequent first. */
export async function searchCounts(database: Database, query: SearchQuery): Promise<SearchCounts> {
  const rows = await database.read<{
    labels: readonly string[] | null;
    document: string | null;
    count: number;
  }>(statement('read/search-facets'), parametersOf(query));
  const labels = new Map<EntityLabel, number>();
  for (const row of rows) {
    const label = row.labels?.find((each): each is EntityLabel => each in ENTITY_LABELS);
    if (label !== undefined) labels.set(label, (labels.get(label) ?? 0) + row.count);
  }
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  return {
    labels: [...labels]
      .map(([label, count]) => ({ label, count }))
      .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1)),
    documents: rows.flatMap(({ document, count }) => (document === null ? [] : [{ document, count }])),
    total,
    isCut: total >= MOST_FOUND,
  };
}

/** Words that the indexes of words leave out: searches pass over them. */
export async function stopWords(database: Database): Promise<ReadonlySet<string>> {
  const [row] = await database.read<{ words: readonly string[] }>(statement('read/stop-words'));
  return new Set(row?.words);
}

function parametersOf({
  text,
  isNear,
  wantsEntities,
  wantsPassages,
  ...filter
}: SearchQuery): Readonly<Record<string, unknown>> {
  const words = isNear ? nearWordsQuery(text) : wordsQuery(text);
  return {
    ...filter,
    names: !wantsEntities ? NOTHING : isNear ? nearNameQuery(text) : namesQuery([text]),
    beginning: wantsEntities && !isNear ? beginningQuery(text) : NOTHING,
    words: wantsEntities ? words : NOTHING,
    passageWords: wantsPassages ? words : NOTHING,
    most: MOST_FOUND,
  };
}

function passageOf({ labels: _labels, ...stored }: StoredNode): PassageRow {
  return toPassageRow(stored as unknown as StoredPassage);
}
