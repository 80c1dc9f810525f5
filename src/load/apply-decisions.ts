import type { Decision } from '../domain/decision.ts';
import { DataTableError } from '../errors.ts';
import type { Database } from '../graph/database.ts';
import { writeDecisions } from '../graph/decision-statements.ts';
import { lockGraph, requireGraph, unlockGraph } from '../graph/graph-info.ts';
import { type DecisionOutcome, encodeDecisions, refreshDecisions } from './refresh-decisions.ts';

/**
 * Makes the graph follow these decisions and no others. From then on every load keeps to them. Taking a decision back and applying again
 * leaves the graph as if it had never been taken.
 *
 * @throws DataTableError `DECISION_LABELS` when a pair has two different labels in the graph (nothing is written then),
 * GraphError `GRAPH_EMPTY`, `GRAPH_MODEL_NEWER`, `GRAPH_MODEL_OLDER`
 */
export async function applyDecisions(
  database: Database,
  decisions: readonly Decision[],
): Promise<DecisionOutcome> {
  await requireGraph(database);
  const wanted = encodeDecisions(decisions);
  return database.writeTransaction(async (transaction) => {
    await lockGraph(transaction, database);
    await writeDecisions(transaction, wanted);
    const outcome = await refreshDecisions(transaction, wanted);
    const [unlike] = outcome.unlike;
    if (unlike !== undefined)
      throw new DataTableError(
        'DECISION_LABELS',
        `${unlike.a} and ${unlike.b} are decided to be the same, and the graph has them as things of different kinds; nothing was written`,
      );
    await unlockGraph(transaction);
    return outcome;
  });
}

/** {@link applyDecisions}, unless the graph follows these decisions already. */
export async function followDecisions(database: Database, decisions: readonly Decision[]): Promise<void> {
  const { decisions: stored } = await requireGraph(database);
  if (JSON.stringify(stored) !== JSON.stringify(encodeDecisions(decisions)))
    await applyDecisions(database, decisions);
}
