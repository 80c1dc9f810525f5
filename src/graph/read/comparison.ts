/** What a comparison of documents needs of the graph: slim rows, for a side may state thousands of facts. */
import type { Predicate } from '../../domain/model.ts';
import type { Database } from '../database.ts';
import { statement } from '../statements.ts';
import { type EntityRow, type StoredNode, toEntityRow } from './entities.ts';

/** One statement; the subject may be a section or a passage. */
export interface ComparedFact {
  readonly id: string;
  readonly predicate: Predicate;
  readonly document: string;
  readonly subject: string;
  readonly subjectLabels: readonly string[];
  readonly object: string;
  readonly wording: string;
  /** Null where the statement does not say. */
  readonly qualifiers: Readonly<Record<string, string | boolean | readonly string[] | null>>;
}

/** What one document says of one entity, and what the entity is joined with. */
export interface ComparedEntity {
  readonly document: string;
  readonly id: string;
  readonly labels: readonly string[];
  readonly name: string;
  readonly title: string | null;
  /** In the word of this document. */
  readonly status: string | null;
  readonly startDate: string | null;
  /** Ids of what a decision says to be the same. */
  readonly same: readonly string[];
  /** Ids of the works that it is an edition of. */
  readonly works: readonly string[];
  /** What it became, where it was a work item. */
  readonly became: readonly { readonly id: string; readonly confirmed: boolean }[];
}

/** Documents that were read: those with the ids, or all whose date lies in the year; up to `limit` by id. */
export async function documentsToCompare(
  database: Database,
  which: { readonly ids: readonly string[] } | { readonly year: string },
  limit: number,
): Promise<readonly EntityRow[]> {
  const rows = await database.read<{ entity: StoredNode }>(statement('read/documents-to-compare'), {
    ids: 'ids' in which ? which.ids : null,
    year: 'year' in which ? which.year : null,
    limit,
  });
  return rows.map(({ entity }) => toEntityRow(entity));
}

/** Up to `limit` statements of the documents, by id. */
export async function factsToCompare(
  database: Database,
  documents: readonly string[],
  predicates: readonly Predicate[],
  limit: number,
): Promise<readonly ComparedFact[]> {
  return database.read<ComparedFact>(statement('read/facts-to-compare'), { documents, predicates, limit });
}

/** Up to `limit` descriptions by the documents, by document and entity. */
export async function entitiesToCompare(
  database: Database,
  documents: readonly string[],
  limit: number,
): Promise<readonly ComparedEntity[]> {
  return database.read<ComparedEntity>(statement('read/entities-to-compare'), { documents, limit });
}
