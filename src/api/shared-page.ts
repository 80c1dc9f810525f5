import type { SharedRow } from '../analysis/shared-neighbours.ts';
import type { Connection } from './paging.ts';

/** A page of shared neighbours; `count` counts those on all pages. */
export interface SharedPageRow extends Connection<SharedRow> {
  readonly count: () => Promise<number>;
}
