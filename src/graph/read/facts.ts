import type { Predicate } from '../../domain/model.ts';
import type { Database } from '../database.ts';
import { statement } from '../statements.ts';
import { type EntityRow, type StoredNode, toEntityRow } from './entities.ts';
import { type Page, pageOf } from './page.ts';
import {
  type PassageRow,
  type SectionRow,
  type StoredPassage,
  type StoredSection,
  toPassageRow,
  toSectionRow,
} from './passages.ts';

/** Statuses, of a fact or of an event, that say that it is not done. */
export const PLANNED_STATUSES: readonly string[] = ['scheduled', 'considered', 'cancelled'];

/** What a fact says of how, on what, when and in which state; absent where it does not say. */
export type QualifiersRow = Readonly<
  Partial<
    Record<
      | 'mode'
      | 'direction'
      | 'subject'
      | 'status'
      | 'kind'
      | 'role'
      | 'procedure'
      | 'category'
      | 'date'
      | 'startDate'
      | 'endDate'
      | 'city',
      string
    >
  >
> & { readonly confirmed?: boolean };

/** One statement of a document, with both its ends. */
export interface FactRow {
  readonly __typename: 'Fact';
  readonly id: string;
  readonly predicate: Predicate;
  readonly subject: EntityRow | SectionRow | PassageRow;
  readonly object: EntityRow;
  /** Id of the document that states it. */
  readonly document: string;
  /** Id of the passage that states it. */
  readonly passage: string;
  /** Printed label of that passage. */
  readonly where: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly wording: string;
  readonly rule: string;
  readonly confidence: number;
  readonly qualifiers: QualifiersRow;
  /** Not done: scheduled, considered, an event not held, an unconfirmed `BECAME`. */
  readonly planned: boolean;
}

/** A relationship as the statements return it: its properties, `predicate`, and its ends as nodes. */
export type StoredFact = Omit<
  FactRow,
  '__typename' | 'subject' | 'object' | 'where' | 'qualifiers' | 'planned'
> & {
  readonly subject: StoredNode;
  readonly object: StoredNode;
  /** The qualifier; the relationship's own name for it is hidden behind its subject. */
  readonly about?: unknown;
} & Readonly<Record<string, unknown>>;

/** Which facts; null stands for all. */
export interface FactFilter {
  readonly predicates: readonly Predicate[] | null;
  /** Subject or object. */
  readonly entity: string | null;
  readonly subject: string | null;
  readonly object: string | null;
  readonly document: string | null;
  readonly statuses: readonly string[] | null;
  readonly includePlanned: boolean;
}

/** From where on and how many. */
export interface FactPage {
  /** Id of the last fact of the page before; empty for the first page. */
  readonly after: string;
  readonly first: number;
}

/** No restriction but that what is not done is left out. */
export const ALL_FACTS: FactFilter = {
  predicates: null,
  entity: null,
  subject: null,
  object: null,
  document: null,
  statuses: null,
  includePlanned: false,
};

function toFactRow(stored: StoredFact): FactRow {
  const object = toEntityRow(stored.object);
  const subject = toSubjectRow(stored.subject);
  return {
    __typename: 'Fact',
    id: stored.id,
    predicate: stored.predicate,
    subject,
    object,
    document: stored.document,
    passage: stored.passage,
    where: whereOf(stored.passage),
    quote: stored.quote,
    start: stored.start,
    end: stored.end,
    wording: stored.wording,
    rule: stored.rule,
    confidence: stored.confidence,
    qualifiers: toQualifiers(stored),
    planned: isPlanned(stored) || isPlannedEvent(subject) || isPlannedEvent(object),
  };
}

function toSubjectRow(node: StoredNode): FactRow['subject'] {
  if (node.labels.includes('Passage')) return toPassageRow(node as unknown as StoredPassage);
  if (node.labels.includes('Section')) return toSectionRow(node as unknown as StoredSection);
  return toEntityRow(node);
}

function toQualifiers(stored: StoredFact): QualifiersRow {
  const {
    about,
    mode,
    direction,
    status,
    kind,
    role,
    procedure,
    category,
    date,
    startDate,
    endDate,
    city,
    confirmed,
  } = stored as Record<string, unknown>;
  const texts = {
    mode,
    direction,
    status,
    kind,
    role,
    procedure,
    category,
    date,
    startDate,
    endDate,
    city,
    subject: Array.isArray(about) ? about.join('; ') : about,
  };
  return {
    ...(Object.fromEntries(
      Object.entries(texts).filter(([, value]) => value !== undefined && value !== null),
    ) as QualifiersRow),
    ...(typeof confirmed === 'boolean' && { confirmed }),
  };
}

function isPlanned(stored: StoredFact): boolean {
  return PLANNED_STATUSES.includes(String(stored['status'])) || stored['confirmed'] === false;
}

function isPlannedEvent(end: FactRow['subject']): boolean {
  return end.__typename === 'Event' && PLANNED_STATUSES.includes(end.status ?? '');
}

/** The printed label inside a passage's id: `doc-c20-33#2.4.3~1` → `2.4.3`. */
function whereOf(passageId: string): string {
  return passageId.slice(passageId.indexOf('#') + 1, passageId.lastIndexOf('~'));
}

/** A page of facts by id. Which statement runs depends on what the filter anchors: an entity, a document, or nothing. */
export async function factsPage(
  database: Database,
  filter: FactFilter,
  page: FactPage,
): Promise<Page<FactRow>> {
  const anchor = filter.subject ?? filter.object ?? filter.entity;
  if (anchor !== null) {
    const ends = {
      asSubject: filter.subject !== null || filter.object === null,
      asObject: filter.subject === null,
    };
    const found = await factsOfEntities(database, [anchor], ends, filter, page);
    return found.get(anchor) ?? { rows: [], hasNextPage: false };
  }
  const { document, ...rest } = parametersOf(filter, page);
  const rows =
    document === null
      ? await database.read<{ fact: StoredFact }>(statement('read/facts-page'), { document, ...rest })
      : await database.read<{ fact: StoredFact }>(statement('read/facts-of-document'), { document, ...rest });
  return pageOf(rows, page.first, ({ fact }) => toFactRow(fact));
}

/** A page of facts for each entity, by entity id; an entity without facts has no page. */
export async function factsOfEntities(
  database: Database,
  entityIds: readonly string[],
  ends: { readonly asSubject: boolean; readonly asObject: boolean },
  filter: FactFilter,
  page: FactPage,
): Promise<ReadonlyMap<string, Page<FactRow>>> {
  const rows = await database.read<{ entityId: string; fact: StoredFact }>(
    statement('read/facts-of-entities'),
    {
      entityIds,
      ...ends,
      ...parametersOf(filter, page),
    },
  );
  const byEntity = Map.groupBy(rows, ({ entityId }) => entityId);
  return new Map(
    [...byEntity].map(([entityId, facts]) => [
      entityId,
      pageOf(facts, page.first, ({ fact }) => toFactRow(fact)),
    ]),
  );
}

/** Facts by id, in the order of their ids; unknown ids give no row. */
export async function factsByIds(database: Database, ids: readonly string[]): Promise<readonly FactRow[]> {
  const rows = await database.read<{ fact: StoredFact }>(statement('read/facts-by-ids'), { ids });
  return rows.map(({ fact }) => toFactRow(fact));
}

/** Up to `limit` facts read from each passage, by passage id, in the order of the text. */
export async function factsOfPassages(
  database: Database,
  passages: readonly { readonly id: string; readonly document: string }[],
  limit: number,
): Promise<ReadonlyMap<string, readonly FactRow[]>> {
  const rows = await database.read<{ passageId: string; facts: StoredFact[] }>(
    statement('read/facts-of-passages'),
    {
      documentIds: [...new Set(passages.map(({ document }) => document))],
      passageIds: passages.map(({ id }) => id),
      limit,
    },
  );
  return new Map(rows.map(({ passageId, facts }) => [passageId, facts.map(toFactRow)]));
}

function parametersOf(
  filter: FactFilter,
  page: FactPage,
): Readonly<Record<string, unknown>> & { document: string | null } {
  return {
    ...filter,
    // A status that is asked for by name is wanted, planned or not.
    includePlanned: filter.includePlanned || filter.statuses !== null,
    plannedStatuses: PLANNED_STATUSES,
    after: page.after,
    limit: page.first + 1,
  };
}
