/** Statements on documents as a whole, each with its typed function. */
import type { Database } from './database.ts';
import type { StoredProperties } from './graph-values.ts';
import { statement } from './statements.ts';

/** A document that was read, with how much it holds. */
export interface StoredDocument {
  readonly id: string;
  readonly properties: StoredProperties;
  readonly entities: number;
  readonly passages: number;
  readonly mentions: number;
  readonly facts: number;
}

/** All documents that were read, by id. */
export async function readDocuments(database: Database): Promise<StoredDocument[]> {
  return database.read<StoredDocument>(statement('verify/list-documents'));
}

/** Deletes up to `limit` nodes that the loader made. Returns how many went. */
export async function deleteSomeNodes(database: Database, limit: number): Promise<number> {
  const [row] = await database.writeTransaction((transaction) =>
    transaction.run<{ deleted: number }>(statement('write/delete-some-nodes'), { limit }),
  );
  return row?.deleted ?? 0;
}
