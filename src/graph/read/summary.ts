import type { EntityLabel } from '../../domain/model.ts';
import type { Database } from '../database.ts';
import { statement } from '../statements.ts';

/** How much the graph holds. */
export interface SummaryRow {
  readonly documents: number;
  readonly passages: number;
  readonly facts: number;
  /** Labels that occur, sorted. */
  readonly labels: readonly { readonly label: EntityLabel; readonly count: number }[];
  readonly modelVersion: number;
}

/** Counts of the whole graph. */
export async function summary(database: Database): Promise<SummaryRow> {
  const [[counts], modelVersion] = await Promise.all([
    database.read<Omit<SummaryRow, 'modelVersion'>>(statement('read/summary')),
    ping(database),
  ]);
  const { labels = [], ...rest } = counts ?? { documents: 0, passages: 0, facts: 0 };
  return { ...rest, labels: labels.filter(({ count }) => count > 0), modelVersion };
}

/**
 * Version of the model that the graph has; 0 for an empty database.
 *
 * @throws GraphError when the database does not answer
 */
export async function ping(database: Database): Promise<number> {
  const [row] = await database.read<{ modelVersion: number }>(statement('read/ping'));
  return row?.modelVersion ?? 0;
}
