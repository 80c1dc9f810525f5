/** What was said of a noun before it comes: `which two scheduled …`. */
import type { Rank } from './plan.ts';
import type { Thing } from './things.ts';

export interface PendingNoun {
  sought: boolean;
  counted: boolean;
  both: boolean;
  rank: Rank | null;
  atLeast: number | null;
  atMost: number | null;
  definite: boolean;
  modifiers: Thing[];
  loose: string[];
  statuses: string[];
}

export const nothingPending = (): PendingNoun => ({
  ...{ sought: false, counted: false, both: false, rank: null, atLeast: null, atMost: null, definite: false },
  ...{ modifiers: [], loose: [], statuses: [] },
});

/** Whether words have begun that only a noun can end. */
export function isBegun({ modifiers, loose, sought, counted, rank, atLeast, atMost }: PendingNoun): boolean {
  return (
    modifiers.length > 0 ||
    loose.length > 0 ||
    sought ||
    counted ||
    rank !== null ||
    atLeast !== null ||
    atMost !== null
  );
}
