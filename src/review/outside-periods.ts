import type { Extraction, Properties, PropertyValue } from '../domain/extraction.ts';
import { firstMention, placeOf } from './place.ts';
import type { ReviewItem } from './review-item.ts';

/** Statuses of what is to come, which no reporting period holds. */
const TO_COME = new Set(['scheduled', 'considered', 'planned', 'under approval', 'cancelled']);

/** What is reported as done, on dates that no stated reporting period holds. Without a stated period there is nothing to compare. */
export function outsidePeriods(extraction: Extraction): readonly ReviewItem[] {
  const periods = periodsOf(extraction);
  if (periods.length === 0) return [];
  const words = periods.map(([start, end]) => `${start} to ${end}`).join(', ');
  const written = extraction.document.meta.date;
  const isOutside = (properties: Properties): boolean => {
    const [start, end] = spanOf(properties);
    if (start === undefined || end === undefined || TO_COME.has(String(properties['status']))) return false;
    // what begins after the document was written is announced, whatever its words
    if (written !== undefined && isBefore(written, start)) return false;
    return !periods.some(([from, to]) => !isBefore(end, from) && !isBefore(to, start));
  };
  const message = (what: string, properties: Properties): string =>
    `${what} is dated ${[...new Set(spanOf(properties))].join(' to ')}, outside the stated reporting period (${words})`;
  const advice =
    'look at the date; what happened before or after the period may be there on purpose, and the text then says so';
  const events = extraction.entities.flatMap((event): readonly ReviewItem[] => {
    const place = firstMention(extraction, event.id);
    // the session that the document is written for
    if (place?.where === 'front') return [];
    if (event.label !== 'Event' || place === undefined || !isOutside(event.properties)) return [];
    const facts = extraction.facts.filter(({ subject, object }) => [subject, object].includes(event.id));
    return [
      {
        kind: 'outside-period',
        ...place,
        ...{ subject: event.id, facts: facts.map(({ id }) => id), advice },
        message: message(event.name, event.properties),
      },
    ];
  });
  const facts = extraction.facts
    .filter(({ qualifiers }) => isOutside(qualifiers))
    .map((fact): ReviewItem => ({
      kind: 'outside-period',
      ...placeOf(extraction, fact.passage, fact.start, fact.end),
      ...{ subject: fact.object, facts: [fact.id], advice },
      message: message(`"${fact.wording}"`, fact.qualifiers),
    }));
  return [...events, ...facts];
}

/** `2022-04-01/2023-05-31` of the document's `periods`, as beginning and end. */
function periodsOf({ entities, self }: Extraction): readonly (readonly [string, string])[] {
  const stated: PropertyValue | undefined = entities.find(({ id }) => id === self)?.properties['periods'];
  const periods = Array.isArray(stated) ? (stated as readonly string[]) : [];
  return periods.flatMap((period) => {
    const [start, end] = period.split('/');
    return start === undefined || end === undefined ? [] : [[start, end] as const];
  });
}

function spanOf({ startDate, endDate, date }: Properties): readonly [string, string] | readonly [] {
  const start = startDate ?? date;
  const end = endDate ?? start;
  return typeof start === 'string' && typeof end === 'string' ? [start, end] : [];
}

/** Surely before, to the precision that both have: `2020-05` is not before `2020-05-12`. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
