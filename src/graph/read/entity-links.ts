/** Links between entities, over distinct (from, type, to): whom entities are linked with, and by what. */
import type { EntityLabel, LinkType } from '../../domain/model.ts';
import type { Database } from '../database.ts';
import { statement } from '../statements.ts';
import { PLANNED_STATUSES } from './filters.ts';
import { type Page, pageOf } from './page.ts';

/** Which links count. */
export interface LinkFilter {
  readonly types: readonly LinkType[];
  /** Of facts: only what these documents state; null for all. */
  readonly documents: readonly string[] | null;
  /** Also what tables, catalogues and decisions say. */
  readonly includeReference: boolean;
  readonly includePlanned: boolean;
}

/** Everything that joins two entities in one way and one direction; never empty. */
export interface EntityLinkRow {
  readonly type: LinkType;
  /** Entity ids; the link leads from the first to the second. */
  readonly from: string;
  readonly to: string;
  /** How many statements of documents say it. */
  readonly factCount: number;
  /** The first of them by id, at most `MOST_EVIDENCE`. */
  readonly factIds: readonly string[];
  /** Tables, catalogues and decisions that say it, at most `MOST_EVIDENCE`; why, where a person decided it. */
  readonly references: readonly { readonly source: string; readonly reason: string | null }[];
}

/** Facts and sources that a link shows. */
export const MOST_EVIDENCE = 5;

/** Up to `limit` ids of the entities that each is linked with, in order, by entity id; unknown ids have none. */
export async function neighboursOf(
  database: Database,
  ids: readonly string[],
  filter: LinkFilter,
  limit: number,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await database.read<{ id: string; neighbours: readonly string[] }>(
    statement('read/neighbours'),
    { ids, limit, ...parametersOf(filter) },
  );
  return new Map(rows.map(({ id, neighbours }) => [id, neighbours]));
}

/** Those of some entities that have more than `most` links, each statement of any type counted, with how many. */
export async function hubsAmong(
  database: Database,
  ids: readonly string[],
  most: number,
): Promise<readonly { readonly id: string; readonly degree: number }[]> {
  return database.read<{ id: string; degree: number }>(statement('read/hubs'), { ids, most });
}

/** The links of pairs of entities, in either direction, by the ids of their ends. */
export async function linksOfPairs(
  database: Database,
  pairs: readonly (readonly [string, string])[],
  filter: LinkFilter,
): Promise<readonly EntityLinkRow[]> {
  return database.read<EntityLinkRow>(statement('read/links-of-pairs'), {
    pairs,
    evidence: MOST_EVIDENCE,
    ...parametersOf(filter),
  });
}

/** Up to `limit` entities that are linked with some and not yet known; those with most facts first, then by id. */
export async function nearestNeighbours(
  database: Database,
  { ids, known, labels }: Readonly<Record<'ids' | 'known', readonly string[]>> & LabelFilter,
  filter: LinkFilter,
  limit: number,
): Promise<readonly string[]> {
  const rows = await database.read<{ id: string }>(statement('read/nearest-neighbours'), {
    ...{ ids, known, labels, limit },
    ...parametersOf(filter),
  });
  return rows.map(({ id }) => id);
}

/** Up to `limit` links among some entities, those with most facts first. */
export async function linksAmong(
  database: Database,
  ids: readonly string[],
  filter: LinkFilter,
  limit: number,
): Promise<readonly EntityLinkRow[]> {
  return database.read<EntityLinkRow>(statement('read/links-among'), {
    ...{ ids, limit, evidence: MOST_EVIDENCE },
    ...parametersOf(filter),
  });
}

/** What the entities that are asked for may be; null for all labels. */
export interface LabelFilter {
  readonly labels: readonly EntityLabel[] | null;
}

/** Of which entities the neighbours are shared, and of how many of them at least. */
export interface SharedFilter extends LabelFilter {
  readonly ids: readonly string[];
  readonly atLeast: number;
}

/** An entity, and which of those that were asked for it is linked with; all by id. */
export interface SharedNeighbourRow {
  readonly id: string;
  readonly linkedWith: readonly string[];
}

/** The last row of the page before: with how many it is linked, and its id. */
export interface SharedPage {
  readonly after: readonly [matches: number, id: string] | null;
  readonly first: number;
}

/** Entities that are linked with several of some: those with most of them first, then by id. */
export async function sharedNeighboursPage(
  database: Database,
  shared: SharedFilter,
  filter: LinkFilter,
  { after, first }: SharedPage,
): Promise<Page<SharedNeighbourRow>> {
  const [afterMatches, afterId] = after ?? [shared.ids.length + 1, ''];
  const rows = await database.read<SharedNeighbourRow>(statement('read/shared-neighbours'), {
    ...shared,
    ...parametersOf(filter),
    ...{ afterMatches, afterId, limit: first + 1 },
  });
  return pageOf(rows, { length: first, backward: false }, (row) => row);
}

/** How many there are on all pages. */
export async function countSharedNeighbours(
  database: Database,
  shared: SharedFilter,
  filter: LinkFilter,
): Promise<number> {
  const [row] = await database.read<{ count: number }>(statement('read/count-shared-neighbours'), {
    ...shared,
    ...parametersOf(filter),
  });
  return row?.count ?? 0;
}

function parametersOf(filter: LinkFilter): Readonly<Record<string, unknown>> {
  return { ...filter, plannedStatuses: PLANNED_STATUSES };
}
