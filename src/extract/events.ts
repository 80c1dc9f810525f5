/** Meetings, workshops, trainings, consultations and forums, by their names, titles, ordinals, dates and places. */
import type { Span } from '../domain/document.ts';
import type { PropertyValue } from '../domain/extraction.ts';
import type { Candidate, StructuralLink } from './candidate.ts';
import { cityIn, dateProperties, placesIn } from './event-places.ts';
import { findBodyMeetings } from './body-meetings.ts';
import { findCountedSeries, findDatedItems, findPlannedSeries } from './event-lists.ts';
import { findCounted, findDescribed, findNamed, findNumberedMeetings, findTitled } from './event-names.ts';
import type { PassageContext } from './passage-context.ts';

/** All events of a passage with dates, places and what their form states. */
export function findEvents(context: PassageContext, identified: readonly Candidate[]): readonly Candidate[] {
  const { sentences } = context;
  const named = [
    ...findTitled(context),
    ...findCounted(context, sentences, identified),
    ...findNamed(context),
    ...findNumberedMeetings(context),
    ...findDescribed(context, sentences),
  ];
  const found = [
    ...named,
    ...findDatedItems(context, sentences, named),
    ...findPlannedSeries(context, sentences),
    ...findCountedSeries(context, sentences),
  ].sort((a, b) => a.start - b.start || b.priority - a.priority || b.end - a.end);
  return [
    ...found.map((event, i) => place(context, event, found[i + 1]?.start, sentences)),
    ...findBodyMeetings(context, identified, sentences),
  ];
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
  const dates = { ...dateProperties(context.dates, event.end, to), ...event.draft.properties };
  const ownLinks = event.links ?? [];
  const ownPlaces = ownLinks.filter((link) => link.predicate === 'HELD_IN');
  const inPlaces =
    ownPlaces.length > 0
      ? []
      : placesIn(context, event.end, to)
          .filter((p) => p.relation === 'in' && isOfEvent(context.folded.slice(event.end, p.start)))
          .slice(0, 1);
  const city =
    event.draft.properties?.['city'] ??
    (Object.keys(dates).length > 0 ? cityIn(context, event.end, to) : undefined);
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

/** Whether what stands between an event and a place leaves the place to the event: no other actor or act between. */
const isOfEvent = (between: string): boolean =>
  !/,\s+(?:the\s+)?[A-Z]{2,}|\b(?:presented|participated|discussed|developed|distributed|presenting|landscape|issues?)\b|;/.test(
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
