/** Answers that are not all there is say so, and how to go on. */
import { z } from 'zod';
import { type CursorKey, encodeCursor } from '../graph/read/cursor.ts';
import { LARGEST_ANSWER } from './limits.ts';

/** The end of an answer that is one page of a list. */
export const PAGE_END = {
  more: z.boolean().describe('Whether there is more than this answer shows.'),
  next: z.string().optional().describe('Give it as "after" for the rest; absent where there is no more.'),
} as const;

/** The first rows, as many as an answer may hold: what an assistant is shown, it has to read. */
export function firstThatFit<Row>(rows: readonly Row[]): Row[] {
  let size = 0;
  const over = rows.findIndex((row, index) => {
    size += JSON.stringify(row).length;
    return index > 0 && size > LARGEST_ANSWER;
  });
  return over === -1 ? [...rows] : rows.slice(0, over);
}

/** Said of every tool whose rows may be long. */
export const FEWER = `fewer where ${String(LARGEST_ANSWER / 1000)} kB would not hold them`;

/** The end of a page: how to go on after its last row. */
export function pageEnd(hasMore: boolean, lastKey: CursorKey | undefined): { more: boolean; next?: string } {
  return hasMore && lastKey !== undefined ? { more: true, next: encodeCursor(lastKey) } : { more: false };
}

/** The last line of a page, for readers. */
export function moreText({
  more,
  next,
}: {
  readonly more: boolean;
  readonly next?: string | undefined;
}): readonly string[] {
  return more ? [`There is more: call again with the same arguments and after: "${next ?? ''}".`] : [];
}
