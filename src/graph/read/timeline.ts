import type { DATED_PREDICATES } from '../../domain/model.ts';
import type { Database } from '../database.ts';
import { statement } from '../statements.ts';
import { type EntityRow, type StoredNode, toEntityRow } from './entities.ts';
import { PLANNED_STATUSES } from './filters.ts';
import type { PageRange } from './page.ts';

/** What an entry is of: an event, a document's or a text's own date, or a statement with a date. */
export type TimelineKind = 'EVENT' | 'DOCUMENT' | 'TEXT' | (typeof DATED_PREDICATES)[number];

/** Something that has a date. */
export interface TimelineRow {
  readonly kind: TimelineKind;
  /** Of the event, document or text; of the first of the statements. */
  readonly id: string;
  /** ISO 8601 day, month or year, as it was stated. */
  readonly date: string;
  readonly endDate: string | null;
  /** The event, document or text; of a statement, its object. */
  readonly entity: EntityRow;
  /** Ids of the statements, at most 20, sorted. */
  readonly facts: readonly string[];
  /** Ids of the documents that describe the event, document or text, at most 20, sorted. */
  readonly documents: readonly string[];
}

/** Which dated things; null stands for all. */
export interface TimelineFilter {
  readonly kinds: readonly TimelineKind[];
  readonly includePlanned: boolean;
  /** Of the entity of the entry. */
  readonly labels: readonly string[] | null;
  /** Ids of one thing, joined by decisions: the entry's own entity, or linked with it. */
  readonly entities: readonly string[] | null;
  readonly documents: readonly string[] | null;
  /** Ids of countries and regions: where an event was, whom a statement is about. */
  readonly places: readonly string[] | null;
}

/** First and last day, ISO 8601. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** After every date. */
const END_OF_TIME = '~';

/** Up to `length` entries by date and id; backwards, those nearest to where the page begins, the nearest first. */
export async function timelineRows(
  database: Database,
  filter: TimelineFilter,
  span: DaySpan,
  { from, length, backward }: PageRange<readonly [string, string]>,
): Promise<readonly TimelineRow[]> {
  const [date, id] = from ?? (backward ? [END_OF_TIME, ''] : ['', '']);
  const name = backward ? 'read/timeline-backwards' : 'read/timeline-forwards';
  const rows = await database.read<Omit<TimelineRow, 'entity'> & { readonly entity: StoredNode }>(
    statement(name),
    { ...parametersOf(filter), ...span, date, id, limit: length },
  );
  return rows.map((row) => ({ ...row, entity: toEntityRow(row.entity) }));
}

/** How many entries lie in the span. */
export async function countTimeline(
  database: Database,
  filter: TimelineFilter,
  span: DaySpan,
): Promise<number> {
  return readCount(database, 'read/timeline-count', { ...parametersOf(filter), ...span });
}

/** How many events and statements that documents tell of have no date and are in no timeline. */
export async function countUndated(database: Database, filter: TimelineFilter): Promise<number> {
  return readCount(database, 'read/timeline-undated', parametersOf(filter));
}

/** Ids of what a decision says to be this entity, itself included; none for an unknown id. */
export async function sameEntities(database: Database, entity: string): Promise<readonly string[]> {
  const rows = await database.read<{ id: string }>(statement('read/same-entities'), { entity });
  return rows.map(({ id }) => id);
}

/** Ids of a region or country and all that lie in it; none for an unknown id. */
export async function placesInRegion(database: Database, region: string): Promise<readonly string[]> {
  const rows = await database.read<{ id: string }>(statement('read/places-in-region'), { region });
  return rows.map(({ id }) => id);
}

async function readCount(
  database: Database,
  name: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<number> {
  const [row] = await database.read<{ count: number }>(statement(name), parameters);
  return row?.count ?? 0;
}

/** No id or label is empty. */
const NOTHING = [''];

/** Lists as the statements take them, for which an empty one stands for all. */
function parametersOf(filter: TimelineFilter): Readonly<Record<string, unknown>> {
  const { labels, entities, documents, places } = filter;
  const listed = (list: readonly string[] | null): readonly string[] =>
    list === null ? [] : list.length === 0 ? NOTHING : list;
  return {
    ...filter,
    ...{ labels: listed(labels), entities: listed(entities), documents: listed(documents) },
    ...{ places: listed(places), plannedStatuses: PLANNED_STATUSES },
  };
}
