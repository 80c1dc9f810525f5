import type { Database } from '../../graph/database.ts';
import {
  countFacts,
  type FactAnchor,
  type FactFilter,
  type FactParts,
  type FactRow,
  factsPage,
} from '../../graph/read/facts.ts';
import type { PagedList } from '../paging.ts';

/** Facts by id, found by an entity, a document, or among all. */
export function factList(
  database: Database,
  anchor: FactAnchor,
  filter: FactFilter,
  parts: FactParts,
): PagedList<FactRow, string> {
  return {
    likeKey: '',
    keyOf: ({ id }) => id,
    read: (range) => factsPage(database, anchor, filter, range, parts),
    count: () => countFacts(database, anchor, filter),
  };
}
