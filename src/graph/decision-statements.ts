/** Statements on decisions, each with its typed function. All run inside the loader's transaction. */
import type { Transaction } from './database.ts';
import type { OwnedRelationship } from './graph-values.ts';
import { statement } from './statements.ts';

/** All links that say that two things are the same. */
export async function readSameAs(transaction: Transaction): Promise<OwnedRelationship[]> {
  return transaction.run<OwnedRelationship>(statement('write/read-same-as'));
}

/** Labels of those of the entities that exist, by id. */
export async function readLabels(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await transaction.run<{ id: string; labels: string[] }>(statement('write/read-labels'), {
    ids,
  });
  return new Map(rows.map(({ id, labels }) => [id, labels]));
}

/** Creates links that say that two things are the same. */
export async function createSameAs(
  transaction: Transaction,
  links: readonly OwnedRelationship[],
): Promise<void> {
  const rows = links.map(({ type, from, to, properties }) => ({ type, from, to, properties }));
  await transaction.run(statement('write/create-entity-to-entity'), { rows });
}

/** Takes such links away by id. */
export async function deleteSameAs(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await transaction.run(statement('write/delete-same-as'), { ids });
}

/** Keeps the decisions that hold from now on; null for none. */
export async function writeDecisions(
  transaction: Transaction,
  decisions: readonly string[] | null,
): Promise<void> {
  await transaction.run(statement('write/write-decisions'), { decisions });
}
