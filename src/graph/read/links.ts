/** What else hangs on an entity or a passage: reference links, descriptions, mentions. */
import type { PropertyValue } from '../../domain/extraction.ts';
import type { EntityLabel, ReferenceType } from '../../domain/model.ts';
import type { Database } from '../database.ts';
import { statement } from '../statements.ts';
import { type EntityRow, type StoredNode, textList, toEntityRow } from './entities.ts';

/** A link from reference data. */
export interface ReferenceLinkRow {
  readonly type: ReferenceType;
  readonly from: EntityRow;
  readonly to: EntityRow;
  readonly source: string;
  /** Why, where a person decided it. */
  readonly reason?: string | null;
}

/** What one document says of one entity. */
export interface DescriptionRow {
  /** Id of the document. */
  readonly document: string;
  readonly names: readonly string[];
  readonly title?: string;
  readonly stored: Readonly<Record<string, PropertyValue>>;
}

/** One occurrence of an entity in a passage; both by id. */
export interface MentionRow {
  readonly entity: string;
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
}

/** Up to `limit` reference links of each entity, by entity id. */
export async function referenceLinksOfEntities(
  database: Database,
  entityIds: readonly string[],
  limit: number,
): Promise<ReadonlyMap<string, readonly ReferenceLinkRow[]>> {
  type StoredLink = Omit<ReferenceLinkRow, 'from' | 'to'> & {
    readonly from: StoredNode;
    readonly to: StoredNode;
  };
  const rows = await database.read<{ entityId: string; links: StoredLink[] }>(
    statement('read/reference-links-of-entities'),
    { entityIds, limit },
  );
  return new Map(
    rows.map(({ entityId, links }) => [
      entityId,
      links.map((link) => ({ ...link, from: toEntityRow(link.from), to: toEntityRow(link.to) })),
    ]),
  );
}

/** Properties of `DESCRIBES` that are fields of their own or serve the loader. */
const NOT_SHOWN = new Set(['id', 'document', 'name', 'names', 'aliases', 'searchNames']);

/** What up to `limit` documents say of each entity, by entity id. */
export async function descriptionsOfEntities(
  database: Database,
  entityIds: readonly string[],
  limit: number,
): Promise<ReadonlyMap<string, readonly DescriptionRow[]>> {
  type StoredDescription = Readonly<Record<string, PropertyValue>> & { readonly document: string };
  const rows = await database.read<{ entityId: string; descriptions: StoredDescription[] }>(
    statement('read/descriptions-of-entities'),
    { entityIds, limit },
  );
  return new Map(
    rows.map(({ entityId, descriptions }) => [
      entityId,
      descriptions.map((description) => ({
        document: description.document,
        names: [
          ...new Set([
            ...textList(description['name']),
            ...textList(description['names']),
            ...textList(description['aliases']),
          ]),
        ],
        ...(typeof description['title'] === 'string' && { title: description['title'] }),
        stored: Object.fromEntries(Object.entries(description).filter(([key]) => !NOT_SHOWN.has(key))),
      })),
    ]),
  );
}

/** Up to `limit` mentions of each entity by passage and offset, by entity id. */
export async function mentionsOfEntities(
  database: Database,
  entityIds: readonly string[],
  limit: number,
): Promise<ReadonlyMap<string, readonly MentionRow[]>> {
  const rows = await database.read<{ entityId: string; mentions: MentionRow[] }>(
    statement('read/mentions-of-entities'),
    { entityIds, limit },
  );
  return new Map(rows.map(({ entityId, mentions }) => [entityId, mentions]));
}

/** Up to `limit` mentions in each passage by offset, by passage id. */
export async function mentionsOfPassages(
  database: Database,
  passageIds: readonly string[],
  labels: readonly EntityLabel[] | null,
  limit: number,
): Promise<ReadonlyMap<string, readonly MentionRow[]>> {
  const rows = await database.read<{ passageId: string; mentions: MentionRow[] }>(
    statement('read/mentions-of-passages'),
    { passageIds, labels, limit },
  );
  return new Map(rows.map(({ passageId, mentions }) => [passageId, mentions]));
}
