/** Meetings that a text gives by who met, where and when: "SG13 met in Victoria Falls, Zimbabwe, from 4 to 14 March 2019". */
import type { Span } from '../domain/document.ts';
import type { PropertyValue } from '../domain/extraction.ts';
import { allMatches } from '../text/matches.ts';
import type { Candidate, EntityDraft } from './candidate.ts';
import { slug } from './candidate.ts';
import type { DateMention } from './dates.ts';
import { cityIn, placesIn } from './event-places.ts';
import type { PassageContext } from './passage-context.ts';

const MEETING_BODIES = new Set([
  'StudyGroup',
  'FocusGroup',
  'WorkingGroup',
  'JointGroup',
  'GoverningBody',
  'CoordinationActivity',
]);
/** Verb phrases whose subject met: `met`, `will meet again`, `held two meetings`, `has met`, `first met`. */
const MET =
  /\b(?:(?:will\s+)?(?:next\s+|first\s+|last\s+|again\s+)?(?:met|meet|meets|assembled|gathered|convened)(?:\s+again)?|held\s+(?:(?:its|a|an|two|three|four|several|its\s+\w+)\s+)?(?:\w+\s+)?meetings?|has\s+met)\b/g;
/** A preposition before a body: it is not who met. */
const GOVERNED = /\b(?:by|of|under|with|from|to|for|and|is|are)\s+(?:the\s+)?$/;
/** A preposition and an article are shorter than this. */
const GOVERNOR_REACH = 20;
/** `SG16 meeting`. */
const AFTER_BODY = /^\s+meetings?\b/;
const DATE_LEAD =
  /^[\s,(]*(?:away from \w+,?\s*)?(?:(?:online|virtually|in|at|on|of|from|held|hosted by)\b|,|\(|$)/;

/** Meetings of bodies. `bodies` are the passage's candidates for groups. */
export function findBodyMeetings(
  context: PassageContext,
  bodies: readonly Candidate[],
  sentences: readonly Span[],
): readonly Candidate[] {
  const groups = bodies.filter((b) => MEETING_BODIES.has(b.draft.label)).sort((a, b) => a.start - b.start);
  return sentences.flatMap((sentence) => [
    ...whoMet(context, groups, sentence),
    ...meetingsOf(context, groups, sentence),
  ]);
}

/** "SG20 held two meetings away from Geneva, in Cairo, Egypt (6-16 May 2018) and in Wuxi, China (3-13 December 2018)". */
function whoMet(context: PassageContext, groups: readonly Candidate[], sentence: Span): readonly Candidate[] {
  const text = context.folded.slice(sentence.start, sentence.end);
  return allMatches(text, MET).flatMap((match) => {
    const at = sentence.start + match.index;
    const before = context.folded.slice(Math.max(sentence.start, at - 60), at);
    // an ordinal is an event of its own: "held its 13th meeting"
    if (/\b(?:not|to)\s+$/.test(before) || /\d(?:st|nd|rd|th)\b/.test(match[0])) return [];
    const body = groups.findLast(
      (g) =>
        g.start >= sentence.start &&
        g.end <= at &&
        !GOVERNED.test(context.folded.slice(Math.max(sentence.start, g.start - GOVERNOR_REACH), g.start)),
    );
    if (
      !body ||
      /[;]/.test(context.folded.slice(body.end, at)) ||
      /\bbetween\b/.test(context.folded.slice(at, at + 30))
    )
      return [];
    const isPlanned = /^will\b|\bwill\s/.test(match[0]);
    return occurrences(context, at + match[0].length, sentence.end).map((o) =>
      meeting(context, body, o, isPlanned),
    );
  });
}

interface Occurrence extends Span {
  readonly date: DateMention;
}

/** Dates with what stands before each: "in Cairo, Egypt (6-16 May 2018)", "online on 11-20 January". */
function occurrences(context: PassageContext, from: number, to: number): readonly Occurrence[] {
  const found: Occurrence[] = [];
  let start = from;
  for (const date of context.dates) {
    if (date.start < from || date.end > to) continue;
    const between = context.folded.slice(start, date.start);
    const lead =
      found.length === 0
        ? DATE_LEAD.test(between)
        : /^\)?\s*(?:,|and|, and)\s+(?:in\s+|at\s+|on\s+)?/.test(between);
    if (!lead || between.length > 90 || /[;.]\s|\b(?:which|that|resulted)\b/.test(between)) break;
    found.push({ start, end: date.end, date });
    start = date.end;
  }
  return found;
}

function meeting(
  context: PassageContext,
  body: Candidate,
  occurrence: Occurrence,
  isPlanned: boolean,
): Candidate {
  const { date } = occurrence;
  const city = cityIn(context, occurrence.start, occurrence.end + 40) ?? cityName(context, occurrence);
  const isOnline = /\bonline\b|\bvirtual/i.test(context.folded.slice(occurrence.start, date.start));
  const country = isOnline
    ? undefined
    : placesIn(context, occurrence.start, occurrence.end + 40).find((p) => p.draft.label === 'Country');
  const place = city ?? country?.draft.name;
  const short = body.draft.name.replace(/^ITU-T\s+/, '');
  const where = isOnline
    ? ' (online)'
    : place
      ? ` in ${place}`
      : ` of ${context.text.slice(date.start, date.end)}`;
  const name = `${short} meeting${where}`;
  const properties: Record<string, PropertyValue> = {
    startDate: date.startDate,
    endDate: date.endDate,
    ...(city && !isOnline ? { city } : {}),
    ...(isPlanned ? { status: 'scheduled' } : {}),
  };
  return candidate(
    { start: occurrence.start, end: date.end },
    name,
    properties,
    body.draft,
    country?.draft,
    city,
    date.startDate,
  );
}

/** A capitalised place name after "in" that no table knows: "in Victoria Falls". */
function cityName(context: PassageContext, span: Span): string | undefined {
  return /\b(?:in|at)\s+(\p{Lu}[\p{L}.'-]+(?:\s+\p{Lu}[\p{L}.'-]+){0,2})/u.exec(
    context.text.slice(span.start, span.end),
  )?.[1];
}

function candidate(
  span: Span,
  name: string,
  properties: Record<string, PropertyValue>,
  body: EntityDraft,
  country: EntityDraft | undefined,
  city: string | undefined,
  day: string,
): Candidate {
  return {
    ...span,
    priority: 3,
    draft: { id: `event-${slug(name)}-${day}`, label: 'Event', name, known: false, properties },
    isMade: true,
    isOverlay: true,
    links: [
      {
        predicate: 'ORGANIZED',
        object: body,
        isInverse: true,
        rule: 'organize/body-met',
        wording: 'met',
        qualifiers: { role: 'organizer', ...(properties['status'] ? { status: properties['status'] } : {}) },
      },
      ...(country
        ? [
            {
              predicate: 'HELD_IN' as const,
              object: country,
              rule: 'hold/body-met',
              wording: 'in',
              qualifiers: city ? { city } : {},
            },
          ]
        : []),
    ],
  };
}

/** "The SG16 meeting hosted by Slovenia in Ljubljana on 9-20 July 2018", "at its meeting of 1-10 March 2023". */
function meetingsOf(
  context: PassageContext,
  groups: readonly Candidate[],
  sentence: Span,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const body of groups) {
    if (body.start < sentence.start || body.end > sentence.end) continue;
    const after = AFTER_BODY.exec(context.folded.slice(body.end, sentence.end));
    if (!after) continue;
    found.push(...dated(context, body, { start: body.start, end: body.end + after[0].length }, sentence));
  }
  for (const match of allMatches(
    context.folded.slice(sentence.start, sentence.end),
    /\bits\s+(?:\w+\s+)?meeting\b/g,
  )) {
    const start = sentence.start + match.index;
    const body = groups.findLast((g) => g.end <= start && g.start >= sentence.start);
    if (body && !/\d(?:st|nd|rd|th)\s/.test(match[0]))
      found.push(...dated(context, body, { start, end: start + match[0].length }, sentence));
  }
  // "the first meetings of SG1 (30 April-4 May 2018) and SG2 (7-11 May 2018)"
  for (const match of allMatches(
    context.folded.slice(sentence.start, sentence.end),
    /\b(first|second|last|final|opening)?\s*meetings?\s+of\s+/g,
  )) {
    let at = sentence.start + match.index + match[0].length;
    for (const body of groups.filter((g) => g.start >= at && g.end <= sentence.end)) {
      if (!/^\s*(?:,|and|, and)?\s*(?:the\s+)?$/.test(context.folded.slice(at, body.start))) break;
      const date = context.dates.find((d) => d.start >= body.end && d.start - body.end < 4);
      if (!date) break;
      const short = body.draft.name;
      const ordinal = match[1]
        ? `${match[1].charAt(0).toUpperCase()}${match[1].slice(1)} meeting of ${short}`
        : `Meeting of ${short}`;
      found.push(
        candidate(
          { start: body.start, end: date.end },
          ordinal,
          { startDate: date.startDate, endDate: date.endDate },
          body.draft,
          undefined,
          undefined,
          date.startDate,
        ),
      );
      at = date.end + 1;
    }
  }
  return found;
}

function dated(context: PassageContext, body: Candidate, span: Span, sentence: Span): readonly Candidate[] {
  const [first] = occurrences(context, span.end, sentence.end);
  if (!first) return [];
  const text = context.folded.slice(sentence.start, sentence.end);
  const isPlanned =
    /\b(?:will|is to|is on the agenda|scheduled|decide)\b/.test(text) &&
    !/\bresulted|approved|was held\b/.test(text);
  return [{ ...meeting(context, body, first, isPlanned), start: span.start }];
}
