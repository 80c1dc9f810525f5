import type { SearchFound } from '../answer/search.ts';
import type { SearchCounts, SearchQuery } from '../graph/read/search.ts';
import type { Connection } from './paging.ts';

/** A page of a search; `counts` asks once, however many fields need it. */
export interface SearchPage extends Connection<SearchFound> {
  readonly query: SearchQuery;
  readonly counts: () => Promise<SearchCounts>;
}

/** How many passages a document has, by its id. */
export interface DocumentCountRow {
  readonly document: string;
  readonly count: number;
}
