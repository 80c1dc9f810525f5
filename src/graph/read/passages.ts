import type { Database } from '../database.ts';
import { statement } from '../statements.ts';

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

/** Which passages of a document or section: with a printed label, after a position in the document. */
export interface PassageFilter {
  readonly where: string | null;
  /** `order` of the last passage of the page before; 0 for the first page. */
  readonly after: number;
  readonly limit: number;
}

/** Up to `limit` passages of each document in reading order, by document id. */
export async function passagesOfDocuments(
  database: Database,
  documentIds: readonly string[],
  filter: PassageFilter,
): Promise<ReadonlyMap<string, readonly PassageRow[]>> {
  const rows = await database.read<{ documentId: string; passages: StoredPassage[] }>(
    statement('read/passages-of-documents'),
    { documentIds, ...filter },
  );
  return new Map(rows.map(({ documentId, passages }) => [documentId, passages.map(toPassageRow)]));
}

/** Up to `limit` passages directly in each section in reading order, by section id. */
export async function passagesOfSections(
  database: Database,
  sectionIds: readonly string[],
  { after, limit }: Omit<PassageFilter, 'where'>,
): Promise<ReadonlyMap<string, readonly PassageRow[]>> {
  const rows = await database.read<{ sectionId: string; passages: StoredPassage[] }>(
    statement('read/passages-of-sections'),
    { sectionIds, after, limit },
  );
  return new Map(rows.map(({ sectionId, passages }) => [sectionId, passages.map(toPassageRow)]));
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
