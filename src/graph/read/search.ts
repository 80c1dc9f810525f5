import type { EntityLabel } from '../../domain/model.ts';
import type { Database } from '../database.ts';
import { statement } from '../statements.ts';
import { type EntityRow, type StoredNode, toEntityRow } from './entities.ts';
import { nameOrPrefixQuery, wordQuery } from './full-text.ts';
import { type PassageRow, type StoredPassage, toPassageRow } from './passages.ts';

/** An entity or a passage that a search found. */
export interface SearchRow {
  readonly score: number;
  readonly entity?: EntityRow;
  readonly passage?: PassageRow;
}

/** Entities by folded name, beginning of a name, or words of name, alias and title, best first. */
export async function searchEntities(
  database: Database,
  text: string,
  labels: readonly EntityLabel[] | null,
  limit: number,
  catalogued = false,
): Promise<readonly SearchRow[]> {
  const names = nameOrPrefixQuery(text);
  const words = wordQuery(text);
  if (names === undefined || words === undefined) return [];
  const rows = await database.read<{ entity: StoredNode; score: number }>(statement('read/search-entities'), {
    names,
    words,
    labels,
    limit,
    catalogued,
  });
  return rows.map(({ entity, score }) => ({ score, entity: toEntityRow(entity) }));
}

/** Passages that hold all words, best first. */
export async function searchPassages(
  database: Database,
  text: string,
  limit: number,
): Promise<readonly SearchRow[]> {
  const words = wordQuery(text);
  if (words === undefined) return [];
  const rows = await database.read<{ passage: StoredPassage; score: number }>(
    statement('read/search-passages'),
    {
      words,
      limit,
    },
  );
  return rows.map(({ passage, score }) => ({ score, passage: toPassageRow(passage) }));
}
