import type { PassageRow } from '../../graph/read/passages.ts';
import { type Connection, toConnection } from '../paging.ts';

/** A page of passages in reading order. */
export function passageConnection(rows: readonly PassageRow[], length: number): Connection<PassageRow> {
  return toConnection({ rows: rows.slice(0, length), hasNextPage: rows.length > length }, ({ order }) => [
    order,
  ]);
}
