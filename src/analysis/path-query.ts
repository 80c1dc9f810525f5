import type { LinkFilter } from '../graph/read/entity-links.ts';

/** Which paths. */
export interface PathQuery {
  /** Ids of two entities that there are, and that are not the same. */
  readonly from: string;
  readonly to: string;
  /** Hops, 1 to 6: also how many rounds of statements run at most. */
  readonly maxLength: number;
  /** How many paths. */
  readonly most: number;
  /** Entities with more links than this are not walked through; null to walk through all. */
  readonly hubDegree: number | null;
  readonly filter: LinkFilter;
}
