import type { Page } from '../graph/read/page.ts';
import { inputError } from './input-error.ts';
import { MOST_ROWS } from './limits.ts';

/** A page as `schema.graphql` has it. */
export interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * The wanted length of a page.
 *
 * @param first - as given; null and undefined stand for the default
 * @throws GraphQLError `BAD_INPUT` beyond 1 to `most`: a list is never cut silently
 */
export function pageLength(first: number | null | undefined, fallback: number, most = MOST_ROWS): number {
  const length = first ?? fallback;
  if (length >= 1 && length <= most) return length;
  throw inputError(
    `first: expected 1 to ${String(most)}, found ${String(length)}; go on with "after" for more`,
  );
}

/** A page with the cursor of its last row. */
export function toConnection<Row>(
  { rows, hasNextPage }: Page<Row>,
  keyOf: (row: Row) => CursorKey,
): Connection<Row> {
  const last = rows.at(-1);
  return {
    nodes: rows,
    pageInfo: { hasNextPage, endCursor: last === undefined ? null : encodeCursor(keyOf(last)) },
  };
}

/** What a list is ordered by. */
export type CursorKey =
  | readonly [string]
  | readonly [string, string]
  | readonly [number]
  | readonly [number, number, number, string];

function encodeCursor(key: CursorKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * The key in a cursor.
 *
 * @param cursor - `endCursor` of the same list; null and undefined stand for its beginning
 * @param start - the key before the first row; tells also how many parts of which type a key has
 * @throws GraphQLError `BAD_INPUT` for a cursor of another list or no cursor at all
 */
export function decodeCursor<Key extends CursorKey>(cursor: string | null | undefined, start: Key): Key {
  if (cursor === null || cursor === undefined) return start;
  const key = parseCursor(cursor);
  const fits =
    Array.isArray(key) &&
    key.length === start.length &&
    start.every((part, at) => typeof part === typeof key[at]);
  if (!fits)
    throw inputError('after: not a cursor of this list; give "endCursor" of its page before, or nothing');
  return key as unknown as Key;
}

function parseCursor(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
