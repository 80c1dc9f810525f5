/** Search over names, titles and passages: what is found, how, and in which words. */
import type { Database } from '../graph/database.ts';
import { wordsOf } from '../graph/read/full-text.ts';
import { type Page, pageOf } from '../graph/read/page.ts';
import {
  searchHits,
  type SearchKey,
  type SearchQuery,
  type SearchRow,
  stopWords,
} from '../graph/read/search.ts';
import { entitySnippet, passageSnippet, type Snippet } from './snippet.ts';

/** Whether words may be spelled otherwise: never, always, or where nothing is found as it is spelled. */
export type SearchMode = 'AUTO' | 'EXACT' | 'FUZZY';

/** The place after which a page begins. */
interface SearchPlace extends SearchKey {
  /** Whether the list that it is of was found fuzzily. */
  readonly isNear: boolean;
}

/** One hit, with what it was found by. */
export interface SearchFound extends SearchRow {
  readonly query: SearchQuery;
}

/** A page of hits. */
export interface SearchResult extends Page<SearchFound> {
  readonly query: SearchQuery;
}

/** What hits are ordered by, as the parts of a cursor's key. */
export type HitKey = readonly [isNear: number, way: number, score: number, id: string];

/** The place of a hit. */
export function keyOfHit({ key: { way, score, id }, query: { isNear } }: SearchFound): HitKey {
  return [Number(isNear), way, score, id];
}

/** The place that a key tells. */
export function placeOfHit([isNear, way, score, id]: HitKey): SearchPlace {
  return { isNear: isNear === 1, way, score, id };
}

const BEGINNING: SearchKey = { way: -1, score: 0, id: '' };

/** A page of hits, best first. One statement, two where `AUTO` finds nothing as it is spelled. */
export async function search(
  database: Database,
  query: Omit<SearchQuery, 'isNear'>,
  mode: SearchMode,
  { first, after }: { readonly first: number; readonly after: SearchPlace | undefined },
): Promise<SearchResult> {
  const read = async (isNear: boolean): Promise<SearchResult> => {
    const asked = { ...query, isNear };
    const rows = await searchHits(database, asked, after ?? BEGINNING, first + 1);
    return {
      ...pageOf(rows, { length: first, backward: false }, (row) => ({ ...row, query: asked })),
      query: asked,
    };
  };
  const exact = await read(mode === 'FUZZY' || (mode === 'AUTO' && after?.isNear === true));
  return mode === 'AUTO' && after === undefined && exact.rows.length === 0 ? read(true) : exact;
}

const ignoredByDatabase = new WeakMap<Database, Promise<ReadonlySet<string>>>();

/** Words of a query that the indexes of words leave out, as typed: they count for nothing beside names that begin so. */
export async function ignoredWords(database: Database, text: string): Promise<readonly string[]> {
  const ignored = await ignoredIn(database);
  return wordsOf(text).filter((word) => ignored.has(word.toLowerCase()));
}

/** The words of a hit that were found. */
export async function snippetOf(
  database: Database,
  { found, query: { text, isNear } }: SearchFound,
): Promise<Snippet> {
  const searched = { query: text, isNear, ignored: await ignoredIn(database) };
  return found.__typename === 'Passage'
    ? passageSnippet(found.text, searched)
    : entitySnippet(found, searched);
}

/** The server's own list, asked for once. */
async function ignoredIn(database: Database): Promise<ReadonlySet<string>> {
  const asked = ignoredByDatabase.get(database) ?? stopWords(database);
  ignoredByDatabase.set(database, asked);
  // what failed is tried anew
  asked.catch(() => ignoredByDatabase.delete(database));
  return asked;
}
