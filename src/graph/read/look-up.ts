import type { EntityLabel } from '../../domain/model.ts';
import type { Database } from '../database.ts';
import { statement } from '../statements.ts';
import { type EntityRow, type StoredNode, toEntityRow } from './entities.ts';
import { beginningQuery, namesQuery, nearNameQuery, nearWordsQuery } from './full-text.ts';

/** Which entities; null stands for all. */
export interface LookUpFilter {
  readonly labels: readonly EntityLabel[] | null;
  /** Ids of documents of which one must name it. */
  readonly documents: readonly string[] | null;
}

/** An entity with how many documents name it. */
export interface LookUpRow {
  readonly entity: EntityRow;
  readonly documentCount: number;
}

/** What to look up. */
export interface LookedUp {
  readonly ids: readonly string[];
  /** Ids of which also dated editions are asked for. */
  readonly works: readonly string[];
  /** As typed. */
  readonly names: readonly string[];
}

/** Entities with one of these ids, dated editions of these works, and those that bear one of these names; at most `limit`, the most named first. */
export async function lookUpEntities(
  database: Database,
  { names, ...ids }: LookedUp,
  filter: LookUpFilter,
  limit: number,
): Promise<readonly LookUpRow[]> {
  const rows = await database.read<{ entity: StoredNode; documentCount: number }>(
    statement('read/look-up-entities'),
    { ...ids, names: namesQuery(names), ...filter, limit },
  );
  return rows.map(({ entity, documentCount }) => ({ entity: toEntityRow(entity), documentCount }));
}

/** Entities whose names begin as the text does, are spelled nearly so, or hold words that are; at most `limit` in each way, by id. */
export async function nearEntities(
  database: Database,
  text: string,
  labels: readonly EntityLabel[] | null,
  limit: number,
): Promise<readonly EntityRow[]> {
  const rows = await database.read<{ entity: StoredNode }>(statement('read/suggest-entities'), {
    beginning: beginningQuery(text),
    near: nearNameQuery(text),
    words: nearWordsQuery(text),
    labels,
    limit,
  });
  return rows.map(({ entity }) => toEntityRow(entity));
}
