import type { Database } from '../database.ts';
import { statement } from '../statements.ts';

/** Another text after each write of the loader; undefined where there is no graph yet. */
export async function graphStamp(database: Database): Promise<string | undefined> {
  const [row] = await database.read<{ stamp: string | null }>(statement('read/graph-stamp'));
  return row?.stamp ?? undefined;
}
