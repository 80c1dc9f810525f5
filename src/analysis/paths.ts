/** How two entities are connected: the shortest sequences of distinct entities between them. */
import type { Database } from '../graph/database.ts';
import { type EntityLinkRow, type LinkFilter, linksOfPairs } from '../graph/read/entity-links.ts';
import { pairKey } from './pair-key.ts';
import { type Cut, PathFrontier } from './path-frontier.ts';
import type { PathQuery } from './path-query.ts';
import { simplePaths } from './simple-paths.ts';

/** Two neighbours on a path, by id, with everything that links them. */
export interface HopRow {
  readonly from: string;
  readonly to: string;
  readonly links: readonly EntityLinkRow[];
}

/** A path of `nodes.length - 1` hops; nodes by id. */
export interface PathRow {
  readonly nodes: readonly string[];
  readonly hops: readonly HopRow[];
}

/** The paths found, the shortest first, equally long ones by the ids of their nodes. */
export interface PathsFound {
  readonly paths: readonly PathRow[];
  /** The first bound that the search met before it had found enough paths; null when it met none, and nothing is missing. */
  readonly cut: Cut | null;
  /** Hubs that the search met and did not walk through: those with most links first. */
  readonly avoidedHubs: readonly string[];
}

/** Neighbours that the search for paths may look at, in each length. */
const MOST_STEPS = 1_000_000;

/** Searches from both ends, one level at a time, and stops at the level that has enough paths. */
export async function findPaths(database: Database, query: PathQuery): Promise<PathsFound> {
  const { from, to, maxLength, most, filter } = query;
  const frontier = new PathFrontier(database, query);
  const found: (readonly string[])[] = [];
  let cut: Cut | null = null;
  for (let length = 1; length <= maxLength && found.length < most; length += 1) {
    await frontier.advance();
    const missing = most - found.length;
    const search = { from, to, length, most: missing, mostSteps: MOST_STEPS };
    const { paths, exhausted } = simplePaths(frontier.graph, search);
    found.push(...paths);
    cut ??= frontier.cut ?? (exhausted ? 'STEPS' : null);
  }
  return {
    paths: await withLinks(database, found, filter),
    cut,
    avoidedHubs: frontier.avoidedHubs(),
  };
}

/** One statement for all hops of all paths. */
async function withLinks(
  database: Database,
  paths: readonly (readonly string[])[],
  filter: LinkFilter,
): Promise<readonly PathRow[]> {
  const hopsOf = (nodes: readonly string[]): (readonly [string, string])[] =>
    nodes.slice(1).map((to, index) => [nodes[index] ?? '', to]);
  const pairs = new Map(paths.flatMap(hopsOf).map(([a, b]) => [pairKey(a, b), [a, b] as const]));
  if (pairs.size === 0) return [];
  const links = await linksOfPairs(database, [...pairs.values()], filter);
  const byPair = Map.groupBy(links, (link) => pairKey(link.from, link.to));
  return paths.map((nodes) => ({
    nodes,
    hops: hopsOf(nodes).map(([from, to]) => ({ from, to, links: byPair.get(pairKey(from, to)) ?? [] })),
  }));
}
