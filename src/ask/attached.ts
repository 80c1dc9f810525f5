/** Things with their places, and the links that are understood between them. */
import type { QuestionRelation } from '../data/questions.ts';
import type { Item, Thing } from './things.ts';

/** A link that was understood, between things by their position in the list of things; undefined for whatever it may be. */
export interface Attached {
  readonly relation: QuestionRelation;
  /** Further relations that the words may mean with the same ends: "agreed or approved". */
  readonly also: readonly QuestionRelation[];
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly negated: boolean;
  /** Position among the items. */
  readonly at: number;
  /** Whether a verb or noun of the question says it. */
  readonly stated: boolean;
}

/** A thing with its place. */
export interface Placed {
  readonly thing: Thing;
  /** Position among the items; of a modifier, that of its noun. */
  readonly at: number;
  /** Of a modifier, the position of its noun among the things. */
  readonly head: number | undefined;
}

/** All things of the items, modifiers after their nouns. */
export function thingsOf(items: readonly Item[]): readonly Placed[] {
  const placed: Placed[] = [];
  items.forEach((item, at) => {
    if (item.kind !== 'thing') return;
    const head = placed.length;
    placed.push({ thing: item, at, head: undefined });
    for (const modifier of item.modifiers)
      // "ITU study groups": all are
      if (!isItuItself(modifier) || hasRole(item)) placed.push({ thing: modifier, at, head });
  });
  return placed;
}

const isItuItself = ({ bearers }: Thing): boolean =>
  bearers.length > 0 && bearers.every(({ entity }) => entity.id === 'itu');

const hasRole = ({ class: each }: Thing): boolean => each !== null && each.role !== null;
