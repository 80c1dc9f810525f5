/** What several entities have in common: others that are linked with all or some of them. */
import type { Database } from '../graph/database.ts';
import {
  type EntityLinkRow,
  type LinkFilter,
  linksOfPairs,
  type SharedFilter,
  sharedNeighboursPage,
  type SharedPage,
} from '../graph/read/entity-links.ts';
import type { Page } from '../graph/read/page.ts';
import { pairKey } from './pair-key.ts';

/** One that was asked for, by id, and how the shared neighbour is linked with it. */
export interface SharedWithRow {
  readonly id: string;
  readonly links: readonly EntityLinkRow[];
}

/** An entity by id, with which of those asked for it is linked, and how. */
export interface SharedRow {
  readonly id: string;
  /** By the id of the one that was asked for. */
  readonly with: readonly SharedWithRow[];
}

/** Two statements: the page, and the links of all its pairs. */
export async function sharedNeighbours(
  database: Database,
  shared: SharedFilter,
  filter: LinkFilter,
  page: SharedPage,
): Promise<Page<SharedRow>> {
  const { rows, ...rest } = await sharedNeighboursPage(database, shared, filter, page);
  const pairs = rows.flatMap(({ id, linkedWith }) => linkedWith.map((other) => [id, other] as const));
  const links = pairs.length === 0 ? [] : await linksOfPairs(database, pairs, filter);
  const byPair = Map.groupBy(links, (link) => pairKey(link.from, link.to));
  return {
    ...rest,
    rows: rows.map(({ id, linkedWith }) => ({
      id,
      with: linkedWith.map((other) => ({ id: other, links: byPair.get(pairKey(id, other)) ?? [] })),
    })),
  };
}
