/** What has a date, in the order of dates. */
import { DATED_PREDICATES, type EntityLabel } from '../domain/model.ts';
import { AnalysisError } from '../errors.ts';
import type { Database } from '../graph/database.ts';
import {
  countTimeline,
  countUndated,
  type DaySpan,
  placesInRegion,
  sameEntities,
  type TimelineFilter,
  type TimelineKind,
  timelineRows,
  type TimelineRow,
} from '../graph/read/timeline.ts';
import type { PageRange } from '../graph/read/page.ts';
import { firstDayOf, isPartialDate, lastDayOf } from './partial-date.ts';

/** Every kind of entry. */
const TIMELINE_KINDS: readonly TimelineKind[] = ['EVENT', 'DOCUMENT', 'TEXT', ...DATED_PREDICATES];

/** What a caller asks for; null stands for all. */
export interface TimelineQuestion {
  /** Partial ISO 8601 dates: from the first day of the one to the last day of the other. */
  readonly from: string | null;
  readonly to: string | null;
  readonly kinds: readonly TimelineKind[] | null;
  readonly entity: string | null;
  readonly documents: readonly string[] | null;
  readonly labels: readonly EntityLabel[] | null;
  /** Id of a region or country. */
  readonly region: string | null;
  readonly includePlanned: boolean;
}

/** A timeline that can be read by pages. */
export interface Timeline {
  /** By date as stated, then id: a month stands before its days. Backwards, the latest first. */
  readonly read: (range: PageRange<readonly [string, string]>) => Promise<readonly TimelineRow[]>;
  readonly count: () => Promise<number>;
  /** How many of these events and statements have no date, whatever the span. */
  readonly countUndated: () => Promise<number>;
}

/**
 * Prepares a timeline. An entry lies in the span when it may have been in it: "2019-10" lies in a span that begins on 15 October 2019.
 *
 * @throws AnalysisError `TIMELINE_DATE` for what is no date, or a span that ends before it begins
 */
export async function openTimeline(database: Database, question: TimelineQuestion): Promise<Timeline> {
  const span = spanOf(question);
  const [entities, places] = await Promise.all([
    question.entity === null ? null : sameEntities(database, question.entity),
    question.region === null ? null : placesInRegion(database, question.region),
  ]);
  const filter: TimelineFilter = {
    ...{ entities, places, documents: question.documents, labels: question.labels },
    ...{ kinds: question.kinds ?? TIMELINE_KINDS, includePlanned: question.includePlanned },
  };
  return {
    read: (range) => timelineRows(database, filter, span, range),
    count: () => countTimeline(database, filter, span),
    countUndated: () => countUndated(database, filter),
  };
}

function spanOf({ from, to }: TimelineQuestion): DaySpan {
  for (const [name, date] of [
    ['from', from],
    ['to', to],
  ] as const)
    if (date !== null && !isPartialDate(date))
      throw new AnalysisError(
        'TIMELINE_DATE',
        `${name}: expected a date as 2019, 2019-10 or 2019-10-15, found "${date}"`,
      );
  const span = { from: firstDayOf(from ?? '0000'), to: lastDayOf(to ?? '9999') };
  if (span.from > span.to)
    throw new AnalysisError(
      'TIMELINE_DATE',
      `from: ${span.from} lies after the end of the span, ${span.to}; exchange "from" and "to"`,
    );
  return span;
}
