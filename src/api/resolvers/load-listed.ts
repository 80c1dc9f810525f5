import type DataLoader from 'dataloader';
import { required } from '../../graph/required.ts';

/** Up to `most` of the rows with these ids, in this order; each must be there. */
export async function loadListed<Row>(
  loader: DataLoader<string, Row | undefined>,
  ids: readonly string[],
  most: number,
): Promise<readonly Row[]> {
  const rows = await loader.loadMany(ids.slice(0, most));
  return rows.map((row, index) => {
    if (row instanceof Error) throw row;
    return required(row, ids[index] ?? 'a row');
  });
}
