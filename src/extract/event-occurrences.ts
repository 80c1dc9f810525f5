/** When and where the event of a phrase was: one occurrence for each date and place that the text gives it. */
import type { Span } from '../domain/document.ts';
import type { PropertyValue } from '../domain/extraction.ts';
import type { DateMention } from './dates.ts';
import type { Place } from './event-places.ts';
import { cityIn, placesIn } from './event-places.ts';
import type { PassageContext } from './passage-context.ts';

/** A date with a place, either of which may be missing; the span holds both. */
export interface Occurrence extends Span {
  readonly dates: Readonly<Record<string, PropertyValue>>;
  readonly city: string | undefined;
  readonly place: Place | undefined;
}

/** Dates that are limits and not days of an event: "by 5 May", "since June 2021". */
const LIMIT =
  /\b(?:by|until|till|since|before|after|expire[sd]? (?:in|on)|dated|than|valid from)\s+(?:the\s+)?$/i;

/** Days and months in `[from, to)` on which something may have taken place. */
export const eventDates = (context: PassageContext, from: number, to: number): readonly DateMention[] =>
  context.dates.filter(
    (d) =>
      d.start >= from &&
      d.end <= to &&
      d.isPrecise &&
      !LIMIT.test(context.folded.slice(Math.max(0, d.start - 24), d.start)),
  );

/** The one occurrence of a single event in a stretch: its first date, its first place "in" and the city before it. */
export function firstOccurrence(context: PassageContext, from: number, to: number): Occurrence {
  const [date] = eventDates(context, from, to);
  const place = placesIn(context, from, to).find(
    (p) => p.relation === 'in' && isOfEvent(context.folded.slice(from, p.start)),
  );
  const city = cityIn(context, from, to) ?? (date ? unknownCity(context, from, date) : undefined);
  return {
    start: from,
    end: Math.max(from, date?.end ?? 0, place?.end ?? 0),
    dates: date ? precise(context, date) : {},
    city,
    place,
  };
}

/** One occurrence for each date of a series: "in Beirut, Lebanon (18-22 October 2021), and Nouakchott, Mauritania (8-12 November)". */
export function seriesOccurrences(context: PassageContext, from: number, to: number): readonly Occurrence[] {
  const dates = eventDates(context, from, to);
  const places = placesIn(context, from, to).filter((p) => p.relation !== 'for');
  const isDateFirst =
    dates[0] !== undefined &&
    places[0] !== undefined &&
    dates[0].start < places[0].start &&
    !/\p{Lu}/u.test(context.folded.slice(from, dates[0].start).replace(/^\W*(?:From|On|In)\b/, ''));
  return dates.map((date, i) => {
    const start = isDateFirst ? date.start : (dates[i - 1]?.end ?? from);
    const end = isDateFirst ? (dates[i + 1]?.start ?? to) : date.end;
    const stretch = context.folded.slice(start, end);
    const place = places.findLast((p) => p.start >= start && p.end <= end);
    const city =
      cityIn(context, Math.max(0, start - 4), end) ??
      cityBefore(context, start, place?.start ?? date.start) ??
      (place ? undefined : unknownCity(context, start, date));
    const lead = city ? stretch.indexOf(city) : place ? place.start - start : date.start - start;
    const shown = start + Math.max(0, lead);
    return {
      start: isDateFirst ? date.start : Math.min(shown, date.start),
      end: isDateFirst ? Math.max(date.end, place?.end ?? 0) : date.end,
      dates: precise(context, date),
      city,
      place,
    };
  });
}

/** "in February 2023 (20-24)": days in parentheses after their month. */
function precise(context: PassageContext, date: DateMention): Record<string, PropertyValue> {
  const { startDate, endDate } = date;
  const days =
    startDate.length === 7 && startDate === endDate
      ? /^\s*\((\d{1,2})(?:\s*(?:-|to|and)\s*(\d{1,2}))?\)/.exec(
          context.folded.slice(date.end, date.end + 16),
        )
      : null;
  if (!days?.[1]) return { startDate, endDate };
  const day = (printed: string): string => `${startDate}-${printed.padStart(2, '0')}`;
  return { startDate: day(days[1]), endDate: day(days[2] ?? days[1]) };
}

/** "San Salvador, El Salvador": capitals that end at a comma before the country. */
const cityBefore = (context: PassageContext, from: number, country: number): string | undefined =>
  /(?:^|[\s(,;:])((?:\p{Lu}[\p{L}.'-]+)(?:\s+(?:de\s+|la\s+)?\p{Lu}[\p{L}.'-]+){0,2}),\s*$/u.exec(
    context.text.slice(from, country),
  )?.[1];

/** A place name that no table knows, before a date: "in Victoria Falls from 4 to 14 March", "(Yverdon, 5 May 2021)". */
const unknownCity = (context: PassageContext, from: number, date: DateMention): string | undefined =>
  /(?:\b(?:in|at)\s+|\()(\p{Lu}[\p{L}.'-]+(?:\s+\p{Lu}[\p{L}.'-]+){0,2})[,\s(]*(?:(?:on|from)\s+)?$/u.exec(
    context.text.slice(from, date.start),
  )?.[1];

/** Whether what stands between an event and a place leaves the place to the event: no other actor or act between. */
const isOfEvent = (between: string): boolean =>
  !/\b(?:presented|participated|discussed|developed|distributed|presenting|landscape|issues?|not|built|later|for participants|participants from|opened by|Minister|online)\b|;/.test(
    between,
  ) && between.length < 220;
