/** What two groups of documents say differently, as rows. */
import type { EntityLabel, Predicate } from '../domain/model.ts';

/** How a statement stands to the other side, the most telling kind first: rows are listed in this order. */
export const CHANGE_KINDS = [
  'CONFIRMED',
  'BECAME',
  'CHANGED_STAGE',
  'CHANGED_STATUS',
  'NEW',
  'NO_LONGER_MENTIONED',
  'CHANGED_DETAIL',
  'CHANGED_WORDING',
  'SAME',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What differs between the sides. */
export const CHANGED_ASPECTS = [
  'STAGE',
  'STATUS',
  'BODY',
  'EDITION',
  'SUBJECT',
  'MODE',
  'KIND',
  'ROLE',
  'PROCEDURE',
  'CATEGORY',
  'DATE',
  'WORDING',
] as const;
export type ChangedAspect = (typeof CHANGED_ASPECTS)[number];

/** One difference: what was said and what is said; sorted, empty where that side does not say. */
export interface Difference {
  readonly what: ChangedAspect;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** One row of a comparison. */
export interface Change {
  /** Rows are in the order of their keys. Stable as long as the documents are. */
  readonly key: string;
  readonly kind: ChangeKind;
  readonly predicate: Predicate;
  /** Id of the statement that stands for all. */
  readonly shown: string;
  /** Ids of the ends as the later side has them, else the earlier. */
  readonly subject: string;
  readonly object: string;
  /** Ids of the statements, sorted. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly differences: readonly Difference[];
  /** What the statements are on, where the pair has several rows for that. */
  readonly matter: string | null;
  /** Whether the two are linked by this predicate on both sides, whatever the subject matter. */
  readonly pairOnBothSides: boolean;
  /** Whether the sides are joined only by equal titles, or equal names and dates. */
  readonly proposed: boolean;
  /** Whether no statement of either side tells of something done. */
  readonly planned: boolean;
}

/** Something that only one side names, or that was a work item and is a text now. */
export interface EntityChange {
  readonly key: string;
  readonly kind: 'NEW' | 'NO_LONGER_MENTIONED' | 'BECAME';
  readonly label: EntityLabel;
  /** Ids; null on the side that does not name it. */
  readonly before: string | null;
  readonly after: string | null;
  readonly proposed: boolean;
}
