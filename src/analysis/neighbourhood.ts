/** What is around an entity: the nearest entities, and the links among them. */
import type { Database } from '../graph/database.ts';
import {
  type EntityLinkRow,
  type LabelFilter,
  type LinkFilter,
  linksAmong,
  nearestNeighbours,
} from '../graph/read/entity-links.ts';

/** Around what, how far and how much. */
export interface NeighbourhoodQuery extends LabelFilter {
  /** Id of an entity that there is. */
  readonly entity: string;
  /** Hops, 1 to 3. */
  readonly depth: number;
  /** Entities, the first one included. */
  readonly most: number;
  readonly filter: LinkFilter;
}

/** An entity by id, and its distance in hops. */
export interface NeighbourhoodNodeRow {
  readonly id: string;
  readonly distance: number;
}

/** The entities, and the links among all of them. */
export interface NeighbourhoodRow {
  /** The nearest first; equally near ones by their facts with those that are nearer, then by id. */
  readonly nodes: readonly NeighbourhoodNodeRow[];
  /** Those with most facts first. */
  readonly links: readonly EntityLinkRow[];
  /** There are more entities within the depth. */
  readonly truncated: boolean;
  /** There are more links among these entities. */
  readonly linksTruncated: boolean;
}

/** Links of one neighbourhood: more cannot be drawn. */
const MOST_LINKS_AROUND = 2_000;

/** One statement for each level and one for the links. */
export async function neighbourhood(
  database: Database,
  { entity, depth, most, labels, filter }: NeighbourhoodQuery,
): Promise<NeighbourhoodRow> {
  const nodes = [{ id: entity, distance: 0 }];
  let level: readonly string[] = [entity];
  let truncated = false;
  for (let distance = 1; distance <= depth && level.length > 0 && !truncated; distance += 1) {
    const room = most - nodes.length;
    const known = nodes.map(({ id }) => id);
    const next = await nearestNeighbours(database, { ids: level, known, labels }, filter, room + 1);
    truncated = next.length > room;
    level = next.slice(0, room);
    nodes.push(...level.map((id) => ({ id, distance })));
  }
  const ids = nodes.map(({ id }) => id);
  const links = await linksAmong(database, ids, filter, MOST_LINKS_AROUND + 1);
  return {
    nodes,
    links: links.slice(0, MOST_LINKS_AROUND),
    truncated,
    linksTruncated: links.length > MOST_LINKS_AROUND,
  };
}
