/** Dates and places of events that cannot both hold. */
import type { Entity, Extraction, Properties } from '../domain/extraction.ts';
import { documentName, firstMention, placeOf } from './place.ts';
import type { ReviewItem } from './review-item.ts';

/** Events and facts that end before they begin. */
export function eventOrder(extraction: Extraction): readonly ReviewItem[] {
  const advice = 'look at both dates in the text: day, month and year';
  const events = extraction.entities.flatMap((event): readonly ReviewItem[] => {
    const [start, end] = datesOf(event.properties);
    const place = firstMention(extraction, event.id);
    if (event.label !== 'Event' || place === undefined || !isAfter(start, end)) return [];
    const message = `${event.name} begins on ${String(start)} and ends on ${String(end)}`;
    return [{ kind: 'event-order', ...place, subject: event.id, message, advice }];
  });
  const facts = extraction.facts.flatMap((fact): readonly ReviewItem[] => {
    const [start, end] = datesOf(fact.qualifiers);
    if (!isAfter(start, end)) return [];
    return [
      {
        kind: 'event-order',
        ...placeOf(extraction, fact.passage, fact.start, fact.end),
        subject: fact.object,
        facts: [fact.id],
        message: `"${fact.wording}" begins on ${String(start)} and ends on ${String(end)}`,
        advice,
      },
    ];
  });
  return [...events, ...facts];
}

/** A name that bears a number or a year is that of one event: `14th meeting of CWG-Internet`, `WSIS Forum 2020`. */
const NUMBERED =
  /\b(?:\d+(?:st|nd|rd|th)|(?:19|20)\d\d|\d{1,3}|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[a-z]+teenth|twent(?:ieth|y-\w+))\b/i;

interface Told {
  readonly extraction: Extraction;
  readonly event: Entity;
}

/** Events of one id, or of one name that bears a number, with two beginnings, ends or cities. */
export function eventDates(extractions: readonly Extraction[]): readonly ReviewItem[] {
  const told = extractions.flatMap((extraction) =>
    extraction.entities
      .filter(({ label }) => label === 'Event')
      .map((event): Told => ({ extraction, event })),
  );
  return [...Map.groupBy(told, ({ event }) => keyOf(event)).values()].flatMap((same) =>
    (['startDate', 'endDate', 'city'] as const)
      .flatMap((key) => differing(same, key))
      // a meeting with two beginnings has two ends as a rule: one item says enough
      .slice(0, 1),
  );
}

function differing(same: readonly Told[], key: 'startDate' | 'endDate' | 'city'): readonly ReviewItem[] {
  const stating = same.filter(({ event }) => typeof event.properties[key] === 'string');
  const [one] = stating;
  const other = stating.find(
    ({ event }) => !areSame(String(event.properties[key]), String(one?.event.properties[key])),
  );
  if (one === undefined || other === undefined) return [];
  const place = firstMention(other.extraction, other.event.id);
  if (place === undefined) return [];
  const tell = ({ extraction, event }: Told): string =>
    `${String(event.properties[key])} (${documentName(extraction)}, ${event.id})`;
  const what = { startDate: 'first day', endDate: 'last day', city: 'city' }[key];
  return [
    {
      kind: 'event-dates',
      ...place,
      subject: other.event.id,
      // what one document announced, a later one may have moved
      severity: one.extraction === other.extraction ? 'error' : 'warning',
      message: `${other.event.name} has two values for its ${what}: ${tell(one)} and ${tell(other)}`,
      advice: 'look which is right, or whether these are two events of one name',
    },
  ];
}

/** `2020-05` and `2020-05-12` agree. */
function areSame(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function keyOf({ id, name }: Entity): string {
  const folded = name
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return NUMBERED.test(folded) ? folded : id;
}

function datesOf({ startDate, endDate }: Properties): readonly [unknown, unknown] {
  return [startDate, endDate];
}

function isAfter(start: unknown, end: unknown): boolean {
  if (typeof start !== 'string' || typeof end !== 'string') return false;
  const length = Math.min(start.length, end.length);
  return start.slice(0, length) > end.slice(0, length);
}
