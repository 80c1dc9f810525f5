/** The piece of the graph around two entities, read level by level from both. */
import type { Database } from '../graph/database.ts';
import { hubsAmong, neighboursOf } from '../graph/read/entity-links.ts';
import type { PathQuery } from './path-query.ts';

/**
 * What may stop a search: too many entities on a level, too many neighbours of one entity, too many links altogether,
 * too many ways through what was read.
 */
export type Cut = 'FRONTIER' | 'NEIGHBOURS' | 'LINKS' | 'STEPS';

/** Entities of a level whose neighbours are read; the first by id. */
const MOST_EXPANDED = 2_000;
/** Neighbours of one entity; the first by id. */
const MOST_NEIGHBOURS = 10_000;
/** Pairs of neighbours that are kept in memory. */
const MOST_PAIRS = 150_000;

interface Side {
  /** Entities first met in the last round, unordered. */
  level: readonly string[];
  readonly seen: Set<string>;
}

/**
 * After `n` rounds, `graph` holds every path of up to `n` hops between the ends, unless `cut` says otherwise: each
 * round reads the neighbours of one more level around the end whose level is smaller.
 */
export class PathFrontier {
  /** Neighbours of each entity that was met, in both directions. */
  readonly graph = new Map<string, Set<string>>();
  /** The first bound that was met. */
  cut: Cut | null = null;
  readonly #database: Database;
  readonly #query: PathQuery;
  readonly #sides: readonly [Side, Side];
  readonly #expanded = new Set<string>();
  /** Hubs that were met, with how many links each has. */
  readonly #hubs = new Map<string, number>();
  #pairs = 0;

  constructor(database: Database, query: PathQuery) {
    this.#database = database;
    this.#query = query;
    this.#sides = [sideAt(query.from), sideAt(query.to)];
  }

  /** One round; at most two statements. */
  async advance(): Promise<void> {
    const [start, end] = this.#sides;
    const side = end.level.length < start.level.length ? end : start;
    const unread = side.level.filter((id) => !this.#expanded.has(id)).sort();
    if (unread.length > MOST_EXPANDED) this.cut ??= 'FRONTIER';
    if (this.#pairs > MOST_PAIRS) this.cut ??= 'LINKS';
    else await this.#expand(unread.slice(0, MOST_EXPANDED));
    const next = new Set<string>();
    for (const id of side.level)
      for (const neighbour of this.graph.get(id) ?? [])
        if (!side.seen.has(neighbour) && !this.#isEnd(neighbour)) next.add(neighbour);
    for (const id of next) side.seen.add(id);
    side.level = [...next];
  }

  /** Ids of the hubs that were met, those with most links first. */
  avoidedHubs(): readonly string[] {
    return [...this.#hubs]
      .sort(([a, degreeA], [b, degreeB]) => degreeB - degreeA || (a < b ? -1 : 1))
      .map(([id]) => id);
  }

  async #expand(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const found = await neighboursOf(this.#database, ids, this.#query.filter, MOST_NEIGHBOURS + 1);
    const met = new Set<string>();
    for (const neighbours of found.values()) {
      if (neighbours.length > MOST_NEIGHBOURS) this.cut ??= 'NEIGHBOURS';
      for (const neighbour of neighbours.slice(0, MOST_NEIGHBOURS))
        if (!this.graph.has(neighbour) && !this.#hubs.has(neighbour)) met.add(neighbour);
    }
    await this.#tellHubs(met);
    for (const [id, neighbours] of found) {
      this.#expanded.add(id);
      for (const neighbour of neighbours.slice(0, MOST_NEIGHBOURS))
        if (!this.#hubs.has(neighbour)) this.#join(id, neighbour);
    }
  }

  async #tellHubs(met: ReadonlySet<string>): Promise<void> {
    const { hubDegree } = this.#query;
    const asked = [...met].filter((id) => !this.#isEnd(id));
    if (hubDegree === null || asked.length === 0) return;
    for (const { id, degree } of await hubsAmong(this.#database, asked, hubDegree))
      this.#hubs.set(id, degree);
  }

  #join(a: string, b: string): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const neighbours = this.graph.get(one) ?? new Set();
      this.graph.set(one, neighbours.add(other));
    }
    this.#pairs += 1;
  }

  #isEnd(id: string): boolean {
    return id === this.#query.from || id === this.#query.to;
  }
}

function sideAt(id: string): Side {
  return { level: [id], seen: new Set([id]) };
}
