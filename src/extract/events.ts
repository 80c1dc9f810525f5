/** Meetings, workshops, trainings, consultations and forums, by their names, titles, ordinals, dates and places. */
import type { Span } from '../domain/document.ts';
import type { PropertyValue } from '../domain/extraction.ts';
import type { Candidate, StructuralLink } from './candidate.ts';
import { cityIn, dateProperties, placesIn } from './event-places.ts';
import { findBodyMeetings } from './body-meetings.ts';
import { findCountedSeries, findDatedItems, findPlannedSeries } from './event-lists.ts';
import {
  findCounted,
  findDescribed,
  findNamed,
  findNumberedMeetings,
  findTitled,
  findUnnamed,
  findYearlyForums,
} from './event-names.ts';
import type { PassageContext } from './passage-context.ts';

/** All events of a passage with dates, places and what their form states. */
export function findEvents(context: PassageContext, identified: readonly Candidate[]): readonly Candidate[] {
  const { sentences } = context;
  const named = [
    ...findTitled(context),
    ...findCounted(context, sentences, identified),
    ...findNamed(context),
    ...findNumberedMeetings(context),
    ...findYearlyForums(context),
    ...findDescribed(context, sentences),
  ];
  const found = [
    ...named,
    ...findDatedItems(context, sentences, named),
    ...findPlannedSeries(context, sentences),
    ...findCountedSeries(context, sentences),
    ...findUnnamed(context, sentences, named),
  ].sort((a, b) => a.start - b.start || b.priority - a.priority || b.end - a.end);
  return [
    ...found.map((event, i) => place(context, event, afterList(context, found, i), sentences)),
    ...findBodyMeetings(context, identified, sentences),
  ];
}

/** Where the next event begins that is not of one list with this: "workshops on A and B in Nairobi" are both there. */
function afterList(context: PassageContext, events: readonly Candidate[], index: number): number | undefined {
  let at = index;
  for (;;) {
    const [one, next] = [events[at], events[at + 1]];
    if (
      !one ||
      !next ||
      !/^\s*(?:,|and|,\s+and|&)\s*(?:an?\s+|the\s+)?$/.test(context.folded.slice(one.end, next.start))
    )
      return next?.start;
    at += 1;
  }
}

/** Adds what stands after the event: dates, city, country; the event's id carries its date. */
function place(
  context: PassageContext,
  event: Candidate,
  nextStart: number | undefined,
  sentences: readonly Span[],
): Candidate {
  const sentence = sentences.find((s) => s.start <= event.start && event.start < s.end) ?? {
    start: 0,
    end: context.text.length,
  };
  const to = Math.min(
    sentence.end,
    nextStart !== undefined && nextStart >= event.end ? nextStart : sentence.end,
  );
  const opening = openingOf(context, event, sentence);
  const after = dateProperties(context.dates, event.end, to);
  const dates = {
    ...(Object.keys(after).length > 0 || !opening
      ? after
      : dateProperties(context.dates, opening.start, opening.end)),
    ...event.draft.properties,
  };
  const ownLinks = event.links ?? [];
  const ownPlaces = ownLinks.filter((link) => link.predicate === 'HELD_IN');
  const inPlaces =
    ownPlaces.length > 0
      ? []
      : placesIn(context, event.end, to)
          .filter((p) => p.relation === 'in' && isOfEvent(context.folded.slice(event.end, p.start)))
          .concat(
            opening ? placesIn(context, opening.start, opening.end).filter((p) => p.relation === 'in') : [],
          )
          .slice(0, 1);
  const city =
    event.draft.properties?.['city'] ??
    (Object.keys(dates).length > 0 ? cityIn(context, event.end, to) : undefined) ??
    (opening ? cityIn(context, opening.start, opening.end) : undefined);
  const status = statusOf(
    context.folded.slice(sentence.start, sentence.end),
    event.start - sentence.start,
    event.end - sentence.start,
  );
  const properties: Record<string, PropertyValue> = {
    ...dates,
    ...(city ? { city } : {}),
    ...(status && !event.draft.properties?.['status'] ? { status } : {}),
  };
  const links: readonly StructuralLink[] = [
    ...ownLinks,
    ...inPlaces.map((p) => ({
      predicate: 'HELD_IN' as const,
      object: p.draft,
      rule: 'hold/place',
      wording: 'in',
      qualifiers: city ? { city } : {},
    })),
  ];
  const startDate = properties['startDate'];
  const isDated = typeof startDate === 'string';
  const id = isDated
    ? `${event.draft.id}-${startDate}`
    : /-\d{4}$|-\d+$|\d(?:st|nd|rd|th)/.test(event.draft.id)
      ? event.draft.id
      : `${event.draft.id}-${context.register.documentId}`;
  return { ...event, draft: { ...event.draft, id, properties }, links };
}

/** "On 3-5 May 2022, in Nairobi, Kenya, ": when and where, before all else. */
const OPENING =
  /^(?:On|In|From|At|Between|During)\s+(?:(?!\b(?:by|of|with|for|is|are|was|were|has|have|held)\b)[\p{L}\d.' –-]){2,50},\s+(?:(?:on|in|from|at|between)\s+(?:(?!\b(?:by|of|with|for|is|are|was|were|has|have|held)\b)[\p{L}\d.' –-]){2,50},\s+)?/u;

/** The stretch that opens the sentence of its first event. */
function openingOf(context: PassageContext, event: Candidate, sentence: Span): Span | undefined {
  const text = context.folded.slice(sentence.start, event.start);
  const opening = OPENING.exec(text);
  if (!opening || text.length > 200 || /[;:]/.test(text)) return undefined;
  // a city's comma: "In Geneva, Switzerland, the Forum …"
  const country = placesIn(context, sentence.start, event.start).find(
    (p) => p.start === sentence.start + opening[0].length,
  );
  return { start: sentence.start, end: Math.max(sentence.start + opening[0].length, country?.end ?? 0) };
}

/** Whether what stands between an event and a place leaves the place to the event: no other actor or act between. */
const isOfEvent = (between: string): boolean =>
  !/,\s+(?:the\s+)?[A-Z]{2,}|\b(?:presented|participated|discussed|developed|distributed|presenting|landscape|issues?|not|built|later|for participants|participants from|opened by|Minister|online)\b|;/.test(
    between,
  ) && between.length < 150;

function statusOf(sentence: string, start: number, end: number): string | undefined {
  const before = sentence.slice(0, start);
  const near = sentence.slice(Math.max(0, start - 120), Math.min(sentence.length, end + 120));
  const after = sentence.slice(end);
  if (/\bcancel+ed\b|will not take place/.test(near)) return 'cancelled';
  if (
    /(?:scheduled|planned|foreseen|envisaged)\s+(?:for|in|to)\b[^.]*$/.test(before) ||
    /^[^.;]{0,80}\b(?:(?:is|are)\s+(?:scheduled|planned|foreseen|to be held)|will\s+(?:be\s+(?:held|organi[sz]ed)|take place|host|meet)|scheduled for|to be held)/.test(
      after,
    )
  )
    return 'scheduled';
  return undefined;
}
