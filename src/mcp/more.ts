/** Answers that are not all there is say so, and how to go on. */
import { z } from 'zod';
import { type CursorKey, encodeCursor } from '../graph/read/cursor.ts';

/** The end of an answer that is one page of a list. */
export const PAGE_END = {
  more: z.boolean().describe('Whether there is more than this answer shows.'),
  next: z.string().optional().describe('Give it as "after" for the rest; absent where there is no more.'),
} as const;

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
