/** Statements on catalogues and what they list, each with its typed function. */
import { inBatches } from './contribution-statements.ts';
import type { Database, Transaction } from './database.ts';
import type { OwnedRelationship, StoredProperties } from './graph-values.ts';
import { statement } from './statements.ts';

/** A catalogue's node. */
export interface StoredCatalogue {
  readonly id: string;
  readonly properties: StoredProperties;
}

/** What a catalogue says of one entity; `properties` hold `id` and `catalogue` too. */
export interface ListingRow {
  readonly id: string;
  readonly entity: string;
  readonly properties: StoredProperties;
}

/** All catalogues by id. */
export async function readCatalogues(database: Database): Promise<StoredCatalogue[]> {
  return database.read<StoredCatalogue>(statement('read/catalogues'));
}

/** Creates a catalogue's node or sets all its properties. */
export async function writeCatalogue(
  transaction: Transaction,
  { id, properties }: StoredCatalogue,
): Promise<void> {
  await transaction.run(statement('write/write-catalogue'), { id, properties });
}

/** Deletes a catalogue's node, which lists nothing any more. */
export async function deleteCatalogue(transaction: Transaction, id: string): Promise<void> {
  await transaction.run(statement('write/delete-catalogue'), { id });
}

/** Ids of all entities that a catalogue lists. */
export async function listedIds(database: Database, catalogue: string): Promise<string[]> {
  return (await database.read<{ id: string }>(statement('write/listed-ids'), { catalogue })).map(
    ({ id }) => id,
  );
}

/** Creates what a catalogue says of entities that exist, or sets all properties of it. */
export async function writeListings(
  transaction: Transaction,
  catalogue: string,
  rows: readonly ListingRow[],
): Promise<void> {
  await inBatches(rows, (batch) =>
    transaction.run(statement('write/write-listings'), { catalogue, rows: batch }),
  );
}

/** Deletes what a catalogue of this name says of entities. */
export async function deleteListings(
  transaction: Transaction,
  catalogue: string,
  ids: readonly string[],
): Promise<void> {
  await inBatches(ids, (batch) =>
    transaction.run(statement('write/delete-listings'), { catalogue, ids: batch }),
  );
}

/** Links of whatever catalogues that the entities hold. */
export async function readCatalogueLinks(
  transaction: Transaction,
  ids: readonly string[],
): Promise<OwnedRelationship[]> {
  const links: OwnedRelationship[] = [];
  await inBatches(ids, async (batch) =>
    links.push(
      ...(await transaction.run<OwnedRelationship>(statement('write/read-catalogue-links'), { ids: batch })),
    ),
  );
  return links;
}

/** Deletes links by id, among those that `holders` hold. */
export async function deleteCatalogueLinks(
  transaction: Transaction,
  holders: readonly string[],
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0) await transaction.run(statement('write/delete-catalogue-links'), { holders, ids });
}

/** Creates links between entities that exist. */
export async function createCatalogueLinks(
  transaction: Transaction,
  links: readonly OwnedRelationship[],
): Promise<void> {
  const rows = links.map(({ type, from, to, properties }) => ({ type, from, to, properties }));
  await inBatches(rows, (batch) =>
    transaction.run(statement('write/create-entity-to-entity'), { rows: batch }),
  );
}
