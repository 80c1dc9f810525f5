import { isGiven } from '../graph/is-given.ts';
import { type CursorKey, decodeCursor, encodeCursor } from '../graph/read/cursor.ts';
import { type Page, pageOf, type PageRange } from '../graph/read/page.ts';
import { inputError } from './input-error.ts';
import { DEFAULT_ROWS, MOST_ROWS } from './limits.ts';

/** How a caller asks for a page: `first` rows after `after`, or the `last` ones before `before`. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A list that is read page by page. */
export interface PagedList<Row, Key extends CursorKey> {
  /** Any key of the list: tells of what parts a key is made. */
  readonly likeKey: Key;
  readonly keyOf: (row: Row) => Key;
  readonly read: (range: PageRange<Key>) => Promise<Page<Row>>;
  /** How many rows there are on all pages; asked only when it is selected. */
  readonly count: () => Promise<number>;
}

/** A page as `schema.graphql` has it; what is a function is worked out only when it is selected. */
export interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly totalCount: () => Promise<number>;
  readonly pageInfo: PageInfo;
}

/** How to go on from a page; a look to the side from which the page was not read runs only when it is selected. */
export interface PageInfo {
  readonly startCursor: string | null;
  readonly endCursor: string | null;
  readonly hasNextPage: () => Promise<boolean>;
  readonly hasPreviousPage: () => Promise<boolean>;
}

/**
 * Reads a page of a list.
 *
 * @throws GraphQLError `BAD_INPUT` for a length beyond 1 to 100, a foreign cursor, or arguments that contradict each other
 */
export async function readPage<Row, Key extends CursorKey>(
  list: PagedList<Row, Key>,
  arguments_: PageArguments,
  usual = DEFAULT_ROWS,
): Promise<Connection<Row>> {
  const range = pageRange(arguments_, list.likeKey, usual);
  return toConnection(list, range, await list.read(range));
}

/** A page that has been read, with what can still be asked of its list. */
function toConnection<Row, Key extends CursorKey>(
  list: Omit<PagedList<Row, Key>, 'likeKey'>,
  range: PageRange<Key>,
  { rows, hasMore }: Page<Row>,
): Connection<Row> {
  const edges = rows.map((node) => ({ cursor: encodeCursor(list.keyOf(node)), node }));
  const behind = (): Promise<boolean> => hasBehind(list, range, rows);
  const ahead = (): Promise<boolean> => Promise.resolve(hasMore);
  return {
    nodes: rows,
    edges,
    totalCount: list.count,
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: range.backward ? behind : ahead,
      hasPreviousPage: range.backward ? ahead : behind,
    },
  };
}

/** Whether the list has rows on the side from which the page was not read. */
async function hasBehind<Row, Key extends CursorKey>(
  { read, keyOf }: Pick<PagedList<Row, Key>, 'read' | 'keyOf'>,
  { from, backward }: PageRange<Key>,
  rows: readonly Row[],
): Promise<boolean> {
  // A page that began at the beginning has nothing before it.
  if (from === null) return false;
  const nearest = backward ? rows.at(-1) : rows[0];
  // Nothing beyond the cursor: whatever the list has lies behind it.
  const start = nearest === undefined ? null : keyOf(nearest);
  return (await read({ from: start, length: 1, backward: !backward })).rows.length > 0;
}

/** A list whose rows are all there, in the order of their keys. */
export function listOf<Row>(rows: readonly Row[], keyOf: (row: Row) => string): PagedList<Row, string> {
  return {
    likeKey: '',
    keyOf,
    read(range) {
      const { from, backward } = range;
      const ahead = rows.filter((row) => from === null || (backward ? keyOf(row) < from : keyOf(row) > from));
      return Promise.resolve(pageOf(backward ? ahead.reverse() : ahead, range, (row) => row));
    },
    count: () => Promise.resolve(rows.length),
  };
}

/** A list that is read from its beginning only: best first. */
export type ForwardList<Row, Key extends CursorKey> = Omit<PagedList<Row, Key>, 'read'> & {
  readonly read: (range: { readonly from: Key | null; readonly length: number }) => Promise<Page<Row>>;
};

/** Reads a page of a list that only goes forward; before a page that began at a cursor stands at least that row. */
export async function readForward<Row, Key extends CursorKey>(
  list: ForwardList<Row, Key>,
  { first, after }: Pick<PageArguments, 'first' | 'after'>,
  { usual = DEFAULT_ROWS, most = MOST_ROWS }: { readonly usual?: number; readonly most?: number } = {},
): Promise<Connection<Row>> {
  const length = listLength('first', first, usual, most);
  const from = keyIn('after', after, list.likeKey);
  const connection = toConnection(
    list,
    { from: null, length, backward: false },
    await list.read({ from, length }),
  );
  return {
    ...connection,
    pageInfo: { ...connection.pageInfo, hasPreviousPage: () => Promise.resolve(from !== null) },
  };
}

/**
 * The range that a caller asks for.
 *
 * @throws GraphQLError `BAD_INPUT`
 */
export function pageRange<Key extends CursorKey>(
  { first, after, last, before }: PageArguments,
  likeKey: Key,
  usual = DEFAULT_ROWS,
): PageRange<Key> {
  const backward = isGiven(last);
  if (backward && (isGiven(first) || isGiven(after)))
    throw inputError('last: goes with "before"; give "first" and "after", or "last" and "before"');
  if (!backward && isGiven(before))
    throw inputError('before: goes with "last"; give "first" and "after", or "last" and "before"');
  return {
    length: backward ? listLength('last', last, usual) : listLength('first', first, usual),
    from: backward ? keyIn('before', before, likeKey) : keyIn('after', after, likeKey),
    backward,
  };
}

/**
 * The wanted length of a list.
 *
 * @throws GraphQLError `BAD_INPUT` beyond 1 to `most`: a list is never cut silently
 */
export function listLength(
  name: string,
  given: number | null | undefined,
  usual: number,
  most = MOST_ROWS,
): number {
  const length = given ?? usual;
  if (length >= 1 && length <= most) return length;
  throw inputError(
    `${name}: expected 1 to ${String(most)}, found ${String(length)}; ask for shorter pages, and go on with their cursors`,
  );
}

/** The key in a cursor; null without a cursor. */
function keyIn<Key extends CursorKey>(
  argument: 'after' | 'before',
  cursor: string | null | undefined,
  likeKey: Key,
): Key | null {
  if (!isGiven(cursor)) return null;
  const key = decodeCursor(cursor, likeKey);
  if (key !== undefined) return key;
  throw inputError(
    `${argument}: not a cursor of this list; give "endCursor" or "startCursor" of a page of it, or nothing`,
  );
}
