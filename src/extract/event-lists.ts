/** Events that a text gives only by topic, date and place: "X in Vietnam (14-18 Oct 2019), Indonesia (…)", "workshops are scheduled for A, B". */
import type { Span } from '../domain/document.ts';
import { allMatches } from '../text/matches.ts';
import type { Candidate, EntityDraft, StructuralLink } from './candidate.ts';
import { slug } from './candidate.ts';
import { cityIn, placesIn } from './event-places.ts';
import type { PassageContext } from './passage-context.ts';

const PARENTHESIS = /\(([^()]{5,80})\)/g;
const heldIn = (object: EntityDraft): StructuralLink => ({
  predicate: 'HELD_IN',
  object,
  rule: 'hold/dated-place',
  wording: 'in',
});

function event(
  span: Span,
  name: string,
  properties: Candidate['draft']['properties'],
  aliases: readonly string[],
  link?: StructuralLink,
): Candidate {
  return {
    ...span,
    priority: 3,
    draft: {
      id: `event-${slug(name)}`,
      label: 'Event',
      name,
      known: false,
      properties: properties ?? {},
      aliases,
    },
    isMade: true,
    isOverlay: true,
    ...(link ? { links: [link] } : {}),
  };
}

/** Items of a list that carry their own date in parentheses. */
export function findDatedItems(
  context: PassageContext,
  sentences: readonly Span[],
  others: readonly Span[],
): Candidate[] {
  const found: Candidate[] = [];
  let topic: { text: string; end: number } | undefined;
  for (const match of allMatches(context.folded, PARENTHESIS)) {
    const open = match.index;
    const close = open + match[0].length;
    const date = context.dates.find(
      (d) => d.start > open && d.end < close && d.isPrecise && d.startDate.length === 10,
    );
    const sentence = sentences.find((s) => s.start <= open && open < s.end);
    // an event with a name of its own before the parenthesis takes the date itself
    if (!date || !sentence || others.some((o) => o.end <= open && open - o.end < 3)) continue;
    const dates = { startDate: date.startDate, endDate: date.endDate };
    const places = placesIn(context, sentence.start, close);
    const inside = places.find((p) => p.start > open);
    const before = places.find((p) => p.end <= open && open - p.end <= 1);
    if (before) {
      // "TOPIC in Vietnam (14-18 Oct 2019), Indonesia (9-13 Dec 2019) and …": one event for each date and place
      topic =
        before.relation === 'in'
          ? topicBefore(context, sentence, before.start)
          : topic && before.start - topic.end < 40
            ? topic
            : undefined;
      if (!topic) continue;
      const name = `${topic.text} (${before.draft.name})`;
      found.push(
        event(
          { start: before.start, end: close },
          name,
          dates,
          [`${topic.text} in ${context.text.slice(before.start, before.end)}`],
          heldIn(before.draft),
        ),
      );
      topic = { text: topic.text, end: close };
    } else if (inside) {
      // "AI (16-19 Sep 2019, Thailand), traffic engineering (30 Sep-3 Oct 2019, Thailand)"
      const item = itemBefore(context, sentence, open);
      if (!item) continue;
      const name = `${item.text} (${inside.draft.name})`;
      const city = cityIn(context, open, close);
      found.push(
        event(
          { start: item.start, end: close },
          name,
          { ...dates, ...(city ? { city } : {}) },
          [item.text],
          heldIn(inside.draft),
        ),
      );
    }
  }
  return found;
}

/** The capitalised name or the event noun that "in PLACE (date)" follows. */
function topicBefore(
  context: PassageContext,
  sentence: Span,
  placeStart: number,
): { text: string; end: number } | undefined {
  const lead = context.folded.slice(sentence.start, placeStart).replace(/\s+in\s+(?:the\s+)?$/, '');
  const name =
    /([\p{Lu}][\p{L}\p{N}-]*(?:\s+(?:(?:for|of|on|and|&|in|the)\s+){0,2}[\p{Lu}][\p{L}\p{N}-]*)+)$/u.exec(
      lead,
    )?.[1];
  if (!name) return undefined;
  const start = sentence.start + lead.length - name.length;
  return { text: context.text.slice(start, start + name.length), end: placeStart };
}

/** The item of a list that stands before an opening parenthesis. */
function itemBefore(
  context: PassageContext,
  sentence: Span,
  open: number,
): { text: string; start: number } | undefined {
  const lead = context.folded.slice(sentence.start, open).trimEnd();
  const item =
    /(?:^|[,;:]\s*|\)\s*(?:and\s+)?|\b(?:such as|including|on|in|the|a|an|regional|and)\s+)((?:(?!\b(?:such as|including|on)\b)[^,;:()]){2,90})$/
      .exec(lead)?.[1]
      ?.trim();
  if (!item) return undefined;
  const start = sentence.start + lead.length - item.length;
  return { text: context.text.slice(start, start + item.length), start };
}

/** "workshops are scheduled for Argentina, Senegal and Jordan": one event for each place. */
export function findPlannedSeries(context: PassageContext, sentences: readonly Span[]): Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of sentences) {
    const text = context.folded.slice(sentence.start, sentence.end);
    const lead =
      /\b((?:[\w-]+\s+)?(workshop|training|seminar|course|meeting|mission|forum)s)\s+(?:are|were|have been|will be)\s+(?:also\s+)?(scheduled|planned|held|organi[sz]ed|conducted|foreseen)\s+(for|in)\s+(?:the\s+)?/i.exec(
        text,
      );
    if (!lead?.[2]) continue;
    const from = sentence.start + lead.index + lead[0].length;
    const stop = context.folded.slice(from, sentence.end).search(/[(;.]|\band other\b/);
    const places = placesIn(context, from, stop === -1 ? sentence.end : from + stop);
    const isPlanned = /scheduled|planned|foreseen/i.test(lead[3] ?? '');
    const kind = lead[2].charAt(0).toUpperCase() + lead[2].slice(1);
    for (const place of places.filter((p) => p.draft.label === 'Country')) {
      const surface = context.text.slice(place.start, place.end);
      const properties = isPlanned ? { status: 'scheduled' } : {};
      found.push(
        event(
          { start: place.start, end: place.end },
          `${kind} in ${surface}`,
          properties,
          [`${kind} in ${place.draft.name}`],
          heldIn(place.draft),
        ),
      );
    }
  }
  return found;
}

const ORDINALS = ['1st', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th'];

/** "The first three ITU Workshops on Network 2030 were held in New York (…), Hong Kong, China (…) and London (…)": one event for each date. */
export function findCountedSeries(context: PassageContext, sentences: readonly Span[]): Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of sentences) {
    const text = context.folded.slice(sentence.start, sentence.end);
    const lead =
      /\b(?:(first)\s+(?:two|three|four|five|six)\s+|[Ff]urther\s+|[Tt]wo\s+|[Tt]hree\s+|[Ss]everal\s+)?((?:[A-Z][\w/-]*\s+){0,3}(?:[Ww]orkshop|[Tt]raining|[Ss]eminar|[Ss]ession|[Mm]eeting|[Cc]ourse)s)(\s+on\s+[^,;.()]{3,80}?)?\s+(?:were held|took place|have been held|were organi[sz]ed|were run|were conducted|were delivered|were given|were offered|(?=in\s+[A-Z]))\s*/.exec(
        text,
      );
    if (!lead?.[2]) continue;
    const from = sentence.start + lead.index + lead[0].length;
    const kind = `${lead[2].replace(/s$/, '')}${lead[3] ?? ''}`;
    let start = from;
    const dates = context.dates.filter((d) => d.start >= from && d.end <= sentence.end);
    dates.forEach((date, i) => {
      const city =
        cityIn(context, start - 4, date.start) ??
        /\b(?:in|,|and)\s+(\p{Lu}[\p{L}. '-]+?)(?:,\s+\p{Lu}[\p{L} ]+)?\s*\($/u.exec(
          context.text.slice(start - 4, date.start),
        )?.[1];
      const country = placesIn(context, start, date.end).find((p) => p.draft.label === 'Country');
      const name = lead[1]
        ? `${ORDINALS[i] ?? String(i + 1)} ${kind}`
        : `${kind} in ${country?.draft.name ?? city ?? context.text.slice(date.start, date.end)}`;
      const properties = { startDate: date.startDate, endDate: date.endDate, ...(city ? { city } : {}) };
      found.push(
        event({ start, end: date.end }, name, properties, [], country ? heldIn(country.draft) : undefined),
      );
      start = date.end;
    });
  }
  return found;
}
