import { shapedStatement, type StatementShape } from '../statement-shapes.ts';
import type { Statement } from '../statements.ts';

/** Where a page of a list begins, which way it goes, and how long it is. */
export interface PageRange<Key = string> {
  /** Key of the row next to the page; null for the list's beginning, or its end when the page goes backward. */
  readonly from: Key | null;
  readonly length: number;
  readonly backward: boolean;
}

/** Rows of one page of a list, in the list's order. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Whether there is more in the direction in which the page was read. */
  readonly hasMore: boolean;
}

export const NO_PAGE: Page<never> = { rows: [], hasMore: false };

/** Comes after every text that a key can be. */
const LAST_TEXT = '\uffff';

/** The parameters of a text that pages by one text. */
export function textRange({ from, length, backward }: PageRange): { after: string; limit: number } {
  return { after: from ?? (backward ? LAST_TEXT : ''), limit: length + 1 };
}

/** Key before the first row, or after the last, of a list whose keys are whole numbers from 1. */
export function numberFrom({ from, backward }: PageRange<number>): number {
  return from ?? (backward ? Number.MAX_SAFE_INTEGER : 0);
}

/** Key before the first row, or after the last, of a list with keys of two texts. */
export function pairFrom({
  from,
  backward,
}: PageRange<readonly [string, string]>): readonly [string, string] {
  return from ?? (backward ? [LAST_TEXT, LAST_TEXT] : ['', '']);
}

/** The statement as it reads in the direction of the page. */
export function pagedStatement(
  name: string,
  { backward }: { readonly backward: boolean },
  shape: StatementShape = {},
): Statement {
  return shapedStatement(name, { ...shape, backward });
}

/**
 * Cuts what a statement returned to a page.
 *
 * @param stored up to `length + 1` rows in the direction of the page: the one too many says that there is more
 */
export function pageOf<Stored, Row>(
  stored: readonly Stored[],
  { length, backward }: { readonly length: number; readonly backward: boolean },
  toRow: (row: Stored) => Row,
): Page<Row> {
  const rows = stored.slice(0, length).map(toRow);
  return { rows: backward ? rows.reverse() : rows, hasMore: stored.length > length };
}
