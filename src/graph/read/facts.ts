import type { Predicate } from '../../domain/model.ts';
import type { Database } from '../database.ts';
import { givenTo, shapedStatement, type StatementShape } from '../statement-shapes.ts';
import { type EntityRow, type OwnedPage, type StoredNode, toEntityRow, withOwner } from './entities.ts';
import { type EvidenceFilter, evidenceParameters, isEmpty, PLANNED_STATUSES } from './filters.ts';
import { NO_PAGE, type Page, pagedStatement, pageOf, type PageRange, textRange } from './page.ts';
import {
  type PassageRow,
  type SectionRow,
  type StoredPassage,
  type StoredSection,
  toPassageRow,
  toSectionRow,
} from './passages.ts';

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

/** What a fact can be said of. */
export type SubjectRow = EntityRow | SectionRow | PassageRow;

/** One statement of a document, with both its ends. */
export interface FactRow {
  readonly __typename: 'Fact';
  readonly id: string;
  readonly predicate: Predicate;
  readonly subject: SubjectRow;
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

/** A relationship as the statements return it: its properties and `predicate`. */
export type StoredStatement = Omit<
  FactRow,
  '__typename' | 'subject' | 'object' | 'where' | 'qualifiers' | 'planned'
> & {
  /** The qualifier; the relationship's own name for it is hidden behind its subject. */
  readonly about?: unknown;
} & Readonly<Record<string, unknown>>;

/** A relationship with its ends as nodes. */
export type StoredFact = StoredStatement & { readonly subject: StoredNode; readonly object: StoredNode };

/** Which facts; null stands for all. */
export interface FactFilter {
  readonly predicates: readonly Predicate[] | null;
  readonly subject: string | null;
  readonly object: string | null;
  readonly where: EvidenceFilter;
  readonly includePlanned: boolean;
}

/** How much is read of facts and their ends. */
export type FactParts = Readonly<Pick<StatementShape, 'narrowNodes' | 'narrowFacts'>>;

/** What facts are looked for by; one of them, so that an index finds them. */
export interface FactAnchor {
  /** Subject or object. */
  readonly entity: string | null;
  /** What this document states. */
  readonly document: string | null;
}

/** Reads a stored relationship as a fact. */
export function toFactRow(stored: StoredFact): FactRow {
  return factBetween(stored, toSubjectRow(stored.subject), toEntityRow(stored.object));
}

/** Reads a stored relationship as a fact between ends that have been read; what a narrow text leaves out is undefined. */
export function factBetween(stored: StoredStatement, subject: SubjectRow, object: EntityRow): FactRow {
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
    // seldom asked for
    get qualifiers() {
      return toQualifiers(stored);
    },
    planned: isPlanned(stored) || isPlannedEvent(subject) || isPlannedEvent(object),
  };
}

/** Reads a stored node as what a fact can be said of. */
export function toSubjectRow(node: StoredNode): SubjectRow {
  if (node.labels.includes('Passage')) return toPassageRow(node as unknown as StoredPassage);
  if (node.labels.includes('Section')) return toSectionRow(node as unknown as StoredSection);
  return toEntityRow(node);
}

function toQualifiers(stored: StoredStatement): QualifiersRow {
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
  }: Readonly<Record<string, unknown>> = stored;
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

function isPlanned(stored: Readonly<Record<string, unknown>>): boolean {
  return PLANNED_STATUSES.includes(String(stored['status'])) || stored['confirmed'] === false;
}

function isPlannedEvent(end: SubjectRow): boolean {
  return end.__typename === 'Event' && PLANNED_STATUSES.includes(end.status ?? '');
}

/** The printed label inside a passage's id: `doc-c20-33#2.4.3~1` → `2.4.3`. */
function whereOf(passageId: string): string {
  return passageId.slice(passageId.indexOf('#') + 1, passageId.lastIndexOf('~'));
}

/** A page of facts by id. Which statement runs depends on what the facts are looked for by: an entity, a document, or nothing. */
export async function factsPage(
  database: Database,
  anchor: FactAnchor,
  filter: FactFilter,
  range: PageRange,
  parts: FactParts = {},
): Promise<Page<FactRow>> {
  const found = entityOf(anchor, filter);
  if (found !== null) {
    const pages = await factsOfEntities(database, [found.entity], found.role, found.filter, range, parts);
    return pages.get(found.entity) ?? NO_PAGE;
  }
  const { document } = anchor;
  const name = document === null ? 'read/facts-page' : 'read/facts-of-document';
  const text = pagedStatement(name, range, { ...shapeOf(filter), ...parts });
  const rows = await database.read<{ fact: StoredFact }>(
    text,
    givenTo(text, { document, ...parametersOf(filter), ...textRange(range) }),
  );
  return pageOf(rows, range, ({ fact }) => toFactRow(fact));
}

/** How many facts `factsPage` would give on all its pages. */
export async function countFacts(
  database: Database,
  anchor: FactAnchor,
  filter: FactFilter,
): Promise<number> {
  const found = entityOf(anchor, filter);
  if (found !== null) {
    const counts = await countFactsOfEntities(database, [found.entity], found.role, found.filter);
    return counts.get(found.entity) ?? 0;
  }
  const { document } = anchor;
  const name = document === null ? 'read/facts-count' : 'read/facts-of-document-count';
  const text = shapedStatement(name, shapeOf(filter));
  const [row] = await database.read<{ count: number }>(
    text,
    givenTo(text, { document, ...parametersOf(filter) }),
  );
  return row?.count ?? 0;
}

/** Which end of its facts an entity is; null for either. */
export type FactRole = 'SUBJECT' | 'OBJECT' | null;

/** The entity that finds the facts, which end it is, and what else they must be. */
function entityOf(
  { entity, document }: FactAnchor,
  filter: FactFilter,
): { readonly entity: string; readonly role: FactRole; readonly filter: FactFilter } | null {
  const found = filter.subject ?? filter.object ?? entity;
  if (found === null) return null;
  const role = filter.subject !== null ? 'SUBJECT' : filter.object !== null ? 'OBJECT' : null;
  // What the anchor has found by is not asked for again: it may be another entity that was decided to be the same.
  const rest = filter.subject === null ? { ...filter, object: null } : { ...filter, subject: null };
  const where =
    document === null
      ? filter.where
      : { ...filter.where, document: narrowed(filter.where.document, document) };
  return { entity: found, role, filter: { ...rest, where } };
}

/** The documents of a filter that are also this one. */
function narrowed(filter: EvidenceFilter['document'], document: string): EvidenceFilter['document'] {
  const wanted = filter?.in ?? [document];
  return { ...filter, in: wanted.filter((each) => each === document) };
}

/** A fact whose ends are among the entities that were asked for, except for one. */
type StoredEntityFact = StoredStatement & {
  readonly from: string;
  readonly to: string;
  readonly other: StoredNode | null;
};

/** A page of facts for each entity with the entity, by its id; an unknown entity has none. */
export async function factsOfEntities(
  database: Database,
  entityIds: readonly string[],
  role: FactRole,
  filter: FactFilter,
  range: PageRange,
  parts: FactParts = {},
): Promise<ReadonlyMap<string, OwnedPage<FactRow>>> {
  const text = pagedStatement('read/facts-of-entities', range, { ...shapeOf(filter, role), ...parts });
  const rows = await database.read<{
    entityId: string;
    selves: readonly StoredNode[];
    facts: readonly StoredEntityFact[];
  }>(text, givenTo(text, { entityIds, ...parametersOf(filter), ...textRange(range) }));
  return new Map(
    rows.map(({ entityId, selves, facts }) => {
      const own = new Map(selves.map((node) => [node.id, toEntityRow(node)]));
      const page = pageOf(facts, range, (fact) => {
        const end = (id: string): SubjectRow => own.get(id) ?? toSubjectRow(fact.other ?? { id, labels: [] });
        return factBetween(fact, end(fact.from), end(fact.to) as EntityRow);
      });
      return [entityId, withOwner(page, own.get(entityId))];
    }),
  );
}

/** How many facts each entity has, by entity id. */
export async function countFactsOfEntities(
  database: Database,
  entityIds: readonly string[],
  role: FactRole,
  filter: FactFilter,
): Promise<ReadonlyMap<string, number>> {
  const text = shapedStatement('read/facts-of-entities-count', shapeOf(filter, role));
  const rows = await database.read<{ entityId: string; count: number }>(
    text,
    givenTo(text, { entityIds, ...parametersOf(filter) }),
  );
  return new Map(rows.map(({ entityId, count }) => [entityId, count]));
}

/** One predicate has a text of its own, which walks no others; more share the text of all, so that the set of texts stays small. */
function shapeOf({ predicates, subject, object, where }: FactFilter, role: FactRole = null): StatementShape {
  return {
    ...(predicates?.length === 1 && { types: predicates }),
    ...(role !== null && { role }),
    ...(subject === null && object === null && isEmpty(where) && { unfiltered: true }),
  };
}

/** Facts by id, in the order of their ids; unknown ids give no row. */
export async function factsByIds(database: Database, ids: readonly string[]): Promise<readonly FactRow[]> {
  const rows = await database.read<{ fact: StoredFact }>(shapedStatement('read/facts-by-ids', {}), { ids });
  return rows.map(({ fact }) => toFactRow(fact));
}

/** Up to `limit` facts read from each passage, by passage id, in the order of the text. */
export async function factsOfPassages(
  database: Database,
  passages: readonly { readonly id: string; readonly document: string }[],
  limit: number,
): Promise<ReadonlyMap<string, readonly FactRow[]>> {
  const rows = await database.read<{ passageId: string; facts: StoredFact[] }>(
    shapedStatement('read/facts-of-passages', {}),
    {
      documentIds: [...new Set(passages.map(({ document }) => document))],
      passageIds: passages.map(({ id }) => id),
      limit,
    },
  );
  return new Map(rows.map(({ passageId, facts }) => [passageId, facts.map(toFactRow)]));
}

function parametersOf({
  predicates,
  subject,
  object,
  where,
  includePlanned,
}: FactFilter): Record<string, unknown> {
  return { predicates, subject, object, ...evidenceParameters(where, includePlanned) };
}
