/** Statements on entities and the reference links between them, each with its typed function. All run inside the loader's transaction. */
import { inBatches } from './contribution-statements.ts';
import type { Transaction } from './database.ts';
import type { EntityChange, StoredEntity, StoredReferenceLink } from './graph-values.ts';
import { statement } from './statements.ts';

/** Creates those entities that do not exist, with an id and nothing else. */
export async function mergeEntities(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await inBatches(ids, (batch) => transaction.run(statement('write/merge-entities'), { ids: batch }));
}

/** Entities with every document's description; ids that do not exist are left out. */
export async function readEntities(
  transaction: Transaction,
  ids: readonly string[],
): Promise<StoredEntity[]> {
  const entities: StoredEntity[] = [];
  await inBatches(ids, async (batch) =>
    entities.push(...(await transaction.run<StoredEntity>(statement('write/read-entities'), { ids: batch }))),
  );
  return entities;
}

/** Gives entities new labels and properties. */
export async function writeEntities(
  transaction: Transaction,
  changes: readonly EntityChange[],
): Promise<void> {
  await inBatches(changes, (rows) => transaction.run(statement('write/write-entities'), { rows }));
}

/** Deletes entities and the reference links at them. */
export async function deleteEntities(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await inBatches(ids, (batch) => transaction.run(statement('write/delete-entities'), { ids: batch }));
}

/** Those of the entities that no document describes and no reference link needs. */
export async function unsupportedEntities(
  transaction: Transaction,
  ids: readonly string[],
): Promise<string[]> {
  const unsupported: string[] = [];
  await inBatches(ids, async (batch) => {
    const rows = await transaction.run<{ id: string }>(statement('write/unsupported-entities'), {
      ids: batch,
    });
    unsupported.push(...rows.map(({ id }) => id));
  });
  return unsupported;
}

/** Reference links that the entities need. */
export async function readReferenceLinks(
  transaction: Transaction,
  ids: readonly string[],
): Promise<StoredReferenceLink[]> {
  const links: StoredReferenceLink[] = [];
  await inBatches(ids, async (batch) =>
    links.push(
      ...(await transaction.run<StoredReferenceLink>(statement('write/read-reference-links'), {
        ids: batch,
      })),
    ),
  );
  return links;
}

/** Creates reference links between entities that exist. */
export async function createReferenceLinks(
  transaction: Transaction,
  links: readonly StoredReferenceLink[],
): Promise<void> {
  const rows = links.map(({ id, type, from, to, source }) => ({
    type,
    from,
    to,
    properties: { id, source },
  }));
  await inBatches(rows, (batch) =>
    transaction.run(statement('write/create-entity-to-entity'), { rows: batch }),
  );
}

/** Deletes reference links by id. */
export async function deleteReferenceLinks(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await inBatches(ids, (batch) => transaction.run(statement('write/delete-reference-links'), { ids: batch }));
}
