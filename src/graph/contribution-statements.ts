/** Statements that read and write what one document owns, each with its typed function. All run inside the loader's transaction. */
import type { Transaction } from './database.ts';
import type { NewRelationship, OwnedRelationship, StoredProperties, StructureNode } from './graph-values.ts';
import { statement } from './statements.ts';

/** Rows in one UNWIND: beyond some thousands a batch gains nothing and costs the server memory. */
const BATCH_SIZE = 5000;

/** Runs `work` on slices of `rows`; on none when there are no rows. */
export async function inBatches<Row>(
  rows: readonly Row[],
  work: (batch: readonly Row[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH_SIZE)
    await work(rows.slice(start, start + BATCH_SIZE));
}

/** Sections and passages of a document. */
export async function readStructure(transaction: Transaction, document: string): Promise<StructureNode[]> {
  const rows = await transaction.run<{ label: 'Section' | 'Passage'; properties: StoredProperties }>(
    statement('write/read-structure'),
    { document },
  );
  return rows.map(({ label, properties }) => ({ kind: label, id: String(properties['id']), properties }));
}

/** Facts, mentions, descriptions and structure of a document. */
export async function readRelationships(
  transaction: Transaction,
  document: string,
): Promise<OwnedRelationship[]> {
  const rows = await transaction.run<Omit<OwnedRelationship, 'id'>>(statement('write/read-relationships'), {
    document,
  });
  return rows.map((row) => ({ ...row, id: String(row.properties['id']) }));
}

/** Creates sections and passages or sets all their properties. */
export async function writeStructure(
  transaction: Transaction,
  nodes: readonly StructureNode[],
): Promise<void> {
  const rowsOf = (kind: StructureNode['kind']): StructureNode[] => nodes.filter((node) => node.kind === kind);
  const toRow = ({ id, properties }: StructureNode): object => ({ id, properties });
  await inBatches(rowsOf('Section'), (rows) =>
    transaction.run(statement('write/write-sections'), { rows: rows.map(toRow) }),
  );
  await inBatches(rowsOf('Passage'), (rows) =>
    transaction.run(statement('write/write-passages'), { rows: rows.map(toRow) }),
  );
}

/** Deletes sections and passages that no relationship holds any more. */
export async function deleteStructure(
  transaction: Transaction,
  nodes: readonly StructureNode[],
): Promise<void> {
  const idsOf = (kind: StructureNode['kind']): string[] =>
    nodes.filter((node) => node.kind === kind).map(({ id }) => id);
  await inBatches(idsOf('Passage'), (ids) => transaction.run(statement('write/delete-passages'), { ids }));
  await inBatches(idsOf('Section'), (ids) => transaction.run(statement('write/delete-sections'), { ids }));
}

/** One text for each pair of kinds that the model knows; the type is a value. */
const CREATE_BY_KINDS: ReadonlyMap<string, string> = new Map([
  ['Entity Entity', 'write/create-entity-to-entity'],
  ['Entity Section', 'write/create-entity-to-section'],
  ['Section Passage', 'write/create-section-to-passage'],
  ['Section Entity', 'write/create-section-to-entity'],
  ['Passage Entity', 'write/create-passage-to-entity'],
]);

/** Creates relationships between nodes that exist. */
export async function createRelationships(
  transaction: Transaction,
  relationships: readonly NewRelationship[],
): Promise<void> {
  for (const [kinds, name] of CREATE_BY_KINDS) {
    const rows = relationships
      .filter(({ fromKind, toKind }) => `${fromKind} ${toKind}` === kinds)
      .map(({ type, from, to, properties }) => ({ type, from, to, properties }));
    await inBatches(rows, (batch) => transaction.run(statement(name), { rows: batch }));
  }
}

/** Sets all properties of relationships that exist. */
export async function updateRelationships(
  transaction: Transaction,
  document: string,
  relationships: readonly OwnedRelationship[],
): Promise<void> {
  await inBatches(relationships, (batch) => {
    const properties = Object.fromEntries(
      batch.map((relationship) => [relationship.id, relationship.properties]),
    );
    return transaction.run(statement('write/update-relationships'), { document, properties });
  });
}

/** Deletes relationships of a document by id. */
export async function deleteRelationships(
  transaction: Transaction,
  document: string,
  ids: readonly string[],
): Promise<void> {
  await inBatches(ids, (batch) =>
    transaction.run(statement('write/delete-relationships'), { document, ids: batch }),
  );
}
