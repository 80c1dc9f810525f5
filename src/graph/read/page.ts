/** Rows of one page of a list that goes on after a key. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
}

/**
 * Cuts what a statement returned to a page.
 *
 * @param stored up to `first + 1` rows: the one too many says that there is more
 */
export function pageOf<Stored, Row>(
  stored: readonly Stored[],
  first: number,
  toRow: (row: Stored) => Row,
): Page<Row> {
  return { rows: stored.slice(0, first).map(toRow), hasNextPage: stored.length > first };
}
