import type { Database } from '../database.ts';
import { statement } from '../statements.ts';
import { numberFrom, type Page, pagedStatement, pageOf, type PageRange } from './page.ts';

/** A passage as stored. */
export interface PassageRow {
  readonly __typename: 'Passage';
  readonly id: string;
  /** Its printed label. */
  readonly name: string;
  readonly where: string;
  readonly ordinal: number;
  readonly order: number;
  readonly kind: string;
  readonly text: string;
  /** Id of the document that holds it. */
  readonly document: string;
  /** Totals that it states, each as JSON; absent where there are none. */
  readonly statedCounts?: readonly string[];
}

/** A section as stored. */
export interface SectionRow {
  readonly __typename: 'Section';
  readonly id: string;
  readonly name: string;
  readonly where: string;
  readonly title: string;
  readonly order: number;
  readonly level: number;
  /** Id of the section that holds it. */
  readonly parent?: string;
}

export type StoredPassage = Omit<PassageRow, '__typename' | 'name'>;
export type StoredSection = Omit<SectionRow, '__typename' | 'name'>;

export function toPassageRow(stored: StoredPassage): PassageRow {
  return { ...stored, __typename: 'Passage', name: stored.where };
}

export function toSectionRow(stored: StoredSection): SectionRow {
  return { ...stored, __typename: 'Section', name: stored.title === '' ? stored.where : stored.title };
}

/** Passages by id, in no order; unknown ids give no row. */
export async function passagesByIds(
  database: Database,
  ids: readonly string[],
): Promise<readonly PassageRow[]> {
  const rows = await database.read<{ passage: StoredPassage }>(statement('read/passages-by-ids'), { ids });
  return rows.map(({ passage }) => toPassageRow(passage));
}

/** Sections by id, in no order; unknown ids give no row. */
export async function sectionsByIds(
  database: Database,
  ids: readonly string[],
): Promise<readonly SectionRow[]> {
  const rows = await database.read<{ section: StoredSection }>(statement('read/sections-by-ids'), { ids });
  return rows.map(({ section }) => toSectionRow(section));
}

/** A page of passages of each document in reading order, by document id; null for any printed label. */
export async function passagesOfDocuments(
  database: Database,
  documentIds: readonly string[],
  where: string | null,
  range: PageRange<number>,
): Promise<ReadonlyMap<string, Page<PassageRow>>> {
  const rows = await database.read<{ documentId: string; passages: StoredPassage[] }>(
    pagedStatement('read/passages-of-documents', range),
    { documentIds, where, after: numberFrom(range), limit: range.length + 1 },
  );
  return new Map(rows.map(({ documentId, passages }) => [documentId, pageOf(passages, range, toPassageRow)]));
}

/** A page of the passages directly in each section in reading order, by section id. */
export async function passagesOfSections(
  database: Database,
  sectionIds: readonly string[],
  range: PageRange<number>,
): Promise<ReadonlyMap<string, Page<PassageRow>>> {
  const rows = await database.read<{ sectionId: string; passages: StoredPassage[] }>(
    pagedStatement('read/passages-of-sections', range),
    { sectionIds, after: numberFrom(range), limit: range.length + 1 },
  );
  return new Map(rows.map(({ sectionId, passages }) => [sectionId, pageOf(passages, range, toPassageRow)]));
}

/** How many passages each document has, by document id; null for any printed label. */
export async function countPassagesOfDocuments(
  database: Database,
  documentIds: readonly string[],
  where: string | null,
): Promise<ReadonlyMap<string, number>> {
  const rows = await database.read<{ documentId: string; count: number }>(
    statement('read/passages-of-documents-count'),
    { documentIds, where },
  );
  return new Map(rows.map(({ documentId, count }) => [documentId, count]));
}

/** How many passages are directly in each section, by section id. */
export async function countPassagesOfSections(
  database: Database,
  sectionIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await database.read<{ sectionId: string; count: number }>(
    statement('read/passages-of-sections-count'),
    { sectionIds },
  );
  return new Map(rows.map(({ sectionId, count }) => [sectionId, count]));
}

/** Up to `limit` sections of each document in reading order, by document id. */
export async function sectionsOfDocuments(
  database: Database,
  documentIds: readonly string[],
  limit: number,
): Promise<ReadonlyMap<string, readonly SectionRow[]>> {
  const rows = await database.read<{ documentId: string; sections: StoredSection[] }>(
    statement('read/sections-of-documents'),
    { documentIds, limit },
  );
  return new Map(rows.map(({ documentId, sections }) => [documentId, sections.map(toSectionRow)]));
}
