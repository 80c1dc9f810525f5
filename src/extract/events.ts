/** Meetings, workshops, trainings, consultations and forums, by their names, titles, ordinals, dates and places. */
import table from '../data/tables/rules/events.json' with { type: 'json' };
import type { Span } from '../domain/document.ts';
import type { PropertyValue } from '../domain/extraction.ts';
import { allMatches } from '../text/matches.ts';
import { splitSentences } from '../text/sentences.ts';
import { findBodyMeetings } from './body-meetings.ts';
import type { Candidate, EntityDraft, StructuralLink } from './candidate.ts';
import { slug } from './candidate.ts';
import { findDatedItems } from './event-lists.ts';
import { findCounted, findNumberedMeetings, findYearlyForums } from './event-names.ts';
import type { Occurrence } from './event-occurrences.ts';
import { eventDates, firstOccurrence, seriesOccurrences } from './event-occurrences.ts';
import type { EventPhrase } from './event-phrases.ts';
import { findEventPhrases } from './event-phrases.ts';
import { cityIn, placesIn } from './event-places.ts';
import { statusOf } from './event-status.ts';
import { ordinalNumber } from './ordinals.ts';
import type { PassageContext } from './passage-context.ts';

const HELD = new RegExp(`\\b(?:${table.held.join('|')})\\b`, 'i');
/** Nouns that need a body, a topic or a title: "the meeting" alone names nothing. */
const BODIED = new Set([
  'meeting',
  'session',
  'plenary',
  'assembly',
  'consultation',
  'panel',
  'hearing',
  'mission',
  'training',
  'event',
  'gathering',
  'exercise',
  'competition',
  'challenge',
  'week',
  'award',
  'awards',
  'fair',
  'lecture',
]);

/** Names in capitals with these heads are events also where no date stands. */
const NAMES = new Set(table.names.map((name) => name.toLowerCase()));
/** What a body holds: read with the body (`body-meetings.ts`). */
const MEETINGS = new Set(['meeting', 'session', 'plenary']);

/** All events of a passage with dates, places and what their form states. */
export function findEvents(context: PassageContext, identified: readonly Candidate[]): readonly Candidate[] {
  const sentences = splitSentences(context.text);
  const fixed = [...findCounted(context), ...findNumberedMeetings(context), ...findYearlyForums(context)];
  const bodies = identified.filter((c) => !fixed.some((f) => f.start <= c.start && c.end <= f.end));
  const meetings = findBodyMeetings(context, bodies, sentences);
  const found: Candidate[] = [];
  for (const sentence of sentences) {
    const phrases = findEventPhrases(context, sentence).filter(
      (p) =>
        ![...fixed, ...meetings].some(
          (f) =>
            (f.isOverlay !== true || f.anchor !== undefined) &&
            f.start < p.nounEnd &&
            p.start < f.end &&
            f.end - f.start >= p.nounEnd - p.start - 4,
        ),
    );
    found.push(...quotedOf(context, sentence));
    for (const phrase of phrases) {
      const next = afterList(context, [...phrases, ...fixed, ...meetings], phrase, sentence.end);
      found.push(...eventsOf(context, sentence, phrase, next));
    }
    for (const event of fixed.filter((f) => f.start >= sentence.start && f.start < sentence.end)) {
      const next = afterList(context, [...phrases, ...fixed, ...meetings], event, sentence.end);
      found.push(
        placed(
          context,
          sentence,
          event,
          opened(context, sentence, event, firstOccurrence(context, event.end, next)),
        ),
      );
    }
  }
  const items = found.length === 0 && meetings.length === 0 ? itemOf(context, sentences) : [];
  noteLead(context, sentences);
  return [...found, ...items, ...findDatedItems(context, sentences, found), ...meetings];
}

/** Where the next event begins that is not of one list with this: "workshops on A and B in Nairobi" are both there. */
function afterList(context: PassageContext, events: readonly Span[], event: Span, end: number): number {
  const later = events.filter((e) => e.start >= event.end && e.start < end).sort((a, b) => a.start - b.start);
  let last = event;
  for (const next of later) {
    if (!/^\s*(?:,|and|,\s+and|&)\s*(?:an?\s+|the\s+)?$/.test(context.folded.slice(last.end, next.start)))
      return next.start;
    last = next;
  }
  return end;
}

/** What the sentence tells of the events that a phrase stands for; nothing where it names none. */
function eventsOf(
  context: PassageContext,
  sentence: Span,
  phrase: EventPhrase,
  to: number,
): readonly Candidate[] {
  if (phrase.title !== undefined) return titledOf(context, sentence, phrase, to);
  if (phrase.isPlural) return seriesOf(context, sentence, phrase, to);
  const after = firstOccurrence(context, phrase.end, to);
  const occurrence = opened(context, sentence, phrase, after);
  // "Training on IPv6 was delivered as follows:" the list has the events
  const isLead = /\b(?:as follows|following)\b[^.]*:\s*$/.test(
    context.folded.slice(phrase.end, sentence.end),
  );
  if (isLead && Object.keys(occurrence.dates).length === 0) return [];
  if (!isEvent(context, sentence, phrase, occurrence)) return [];
  // "a workshop in Quito, Ecuador, on 3 May": the place names what nothing else does
  const isBare = phrase.topic === '' && phrase.kind.toLowerCase() === phrase.noun;
  const where = isBare ? (occurrence.place?.draft.name ?? occurrence.city) : undefined;
  const long = where
    ? `${capitalised(phrase.noun)} in ${where}`
    : `${phrase.kind}${phrase.topic}`.replace(/\s+/g, ' ');
  const { acronym } = phrase;
  const isNumbered = phrase.isName && acronym !== undefined && /[ -]\d+$/.test(acronym);
  const name = isNumbered ? acronym.replace(' ', '-') : long;
  const candidate = eventCandidate({ start: phrase.start, end: phrase.end }, name, {
    aliases: [
      long,
      ...(phrase.acronym ? [phrase.acronym] : []),
      ...shortened(long),
      ...aliasesOf(phrase, occurrence),
    ],
    properties: {},
  });
  return [placed(context, sentence, candidate, occurrence, isNumbered)];
}

/** "one-day event on X" is also "event on X"; "fourth Forum" also "4th Forum". */
function shortened(name: string): readonly string[] {
  const without = name.replace(
    /^(?:(?:one|two|three|four|five|half|full|\d+)-(?:day|week)|week-long|day-long)\s+/i,
    '',
  );
  const count = /^(\w+)(?=\s)/.exec(name)?.[1];
  const number = count && ordinalNumber(count);
  return [
    ...(without === name ? [] : [without]),
    ...(number && number !== count ? [name.replace(count, number)] : []),
  ];
}

/** “A” and each further title of "consultations on “A”, “B” and “C”": one event a title. */
function titledOf(
  context: PassageContext,
  sentence: Span,
  phrase: EventPhrase,
  to: number,
): readonly Candidate[] {
  const first = context.quotations.findIndex((q) => q.end === phrase.end);
  const found: Candidate[] = [];
  const last = context.quotations.findLast((q) => q.end <= sentence.end)?.end ?? phrase.end;
  const shared = firstOccurrence(context, last, Math.max(last, to));
  for (let i = first; i !== -1 && i < context.quotations.length; i += 1) {
    const quotation = context.quotations[i];
    const before = context.quotations[i - 1];
    const isNext =
      i === first ||
      (before &&
        /^\s*(?:\([^()]*\))?\s*(?:,|and|,\s*and|;|or)\s*$/.test(
          context.folded.slice(before.end, quotation?.start),
        ));
    if (!quotation || quotation.start >= sentence.end || !isNext) break;
    const title = context.text.slice(quotation.innerStart, quotation.innerEnd).trim();
    const end = Math.min(to, context.quotations[i + 1]?.start ?? to);
    const own = firstOccurrence(context, quotation.end, Math.max(quotation.end, end));
    // "workshops on “A” and “B” in Nairobi" are both there
    const occurrence = own.place === undefined && Object.keys(own.dates).length === 0 ? shared : own;
    const candidate = eventCandidate(
      { start: i === first ? phrase.start : quotation.start, end: quotation.end },
      `${phrase.kind} on “${title}”`,
      {
        aliases: [title, ...aliasesOf({ ...phrase, topic: '' }, occurrence)],
        properties: { title },
      },
    );
    found.push(placed(context, sentence, candidate, opened(context, sentence, phrase, occurrence)));
  }
  return found;
}

/** `“Title”, Dakar, Senegal, 9-13 November 2020` as an item of a list; `“Title”, a workshop held by …`. */
function quotedOf(context: PassageContext, sentence: Span): readonly Candidate[] {
  return context.quotations.flatMap((quotation) => {
    if (quotation.start < sentence.start || quotation.end > sentence.end) return [];
    const after = context.folded.slice(quotation.end, sentence.end);
    const isItem =
      context.passage.kind === 'bullet' &&
      /^[\s(a-z\d).-]*$/.test(context.folded.slice(sentence.start, quotation.start)) &&
      eventDates(context, quotation.end, sentence.end).length > 0;
    const kind = APPOSED.exec(after)?.[1];
    if (!isItem && kind === undefined) return [];
    const title = context.text.slice(quotation.innerStart, quotation.innerEnd).trim();
    const occurrence = firstOccurrence(context, quotation.end, sentence.end);
    const aliases = kind ? aliasesOf({ kind, topic: '' }, occurrence) : [];
    return [
      placed(
        context,
        sentence,
        eventCandidate({ start: quotation.start, end: quotation.end }, title, {
          aliases,
          properties: { title },
        }),
        occurrence,
      ),
    ];
  });
}
/** `management of frequency resources, Tashkent University, 3-14 October 2022`: an item of "The following courses were held:". */
function itemOf(context: PassageContext, sentences: readonly Span[]): readonly Candidate[] {
  const { passage, register } = context;
  const kind = passage.kind === 'bullet' ? register.lead?.kind : undefined;
  const [sentence] = sentences;
  if (!kind || !sentence || /\b(?:cancel+ed|called off|withdrawn|not held)\b/.test(context.folded)) return [];
  const topic = /^(?:on\s+)?([^,;:()“”"]{3,100}?)(?=\s*[,(:])/.exec(context.folded.slice(sentence.start));
  const title = topic?.[1];
  // "for Africa, in Lomé, Togo, 5 September": the kind of the lead-in with whom it is for
  const isFor = title !== undefined && /^(?:for|with|of)\s+(?:the\s+)?\p{Lu}/u.test(title);
  if (!title || eventDates(context, sentence.start + title.length, sentence.end).length === 0) return [];
  // an item that begins with a name or a date is another list
  const start = sentence.start + topic[0].length - title.length;
  const isName = context.hits.some(
    (h) => h.start < start + title.length && h.end > start && h.end - h.start >= title.length - 4,
  );
  if ((isName && !isFor) || context.dates.some((d) => d.start < start + title.length)) return [];
  const words = context.text.slice(start, start + title.length);
  const name = isFor ? `${kind} ${words}` : words;
  const occurrence = firstOccurrence(context, start + title.length, sentence.end);
  const event = eventCandidate({ start, end: start + title.length }, name, {
    aliases: [...(isFor ? [] : [`${kind} on ${name}`]), ...aliasesOf({ kind, topic: '' }, occurrence)],
    properties: isFor ? {} : { title: name },
  });
  return [placed(context, sentence, event, occurrence)];
}

/** Remembers what a list that this paragraph leads in is of. */
function noteLead(context: PassageContext, sentences: readonly Span[]): void {
  const { passage, register } = context;
  if (passage.kind === 'bullet') return;
  const sentence = sentences.at(-1);
  const isLead = sentence !== undefined && /:\s*$/.test(context.folded);
  const plural = isLead
    ? findEventPhrases(context, sentence).findLast((phrase) => phrase.isPlural)
    : undefined;
  register.lead = isLead
    ? {
        kind: plural?.kind,
        year: /.*\b((?:19|20)\d\d)\b/s.exec(context.folded)?.[1],
        isSubject: endsInSubject(context.folded.slice(sentence.start, sentence.end)),
        isOfMeetings: /\b(?:met|meetings|sessions)\b/.test(
          context.folded.slice(sentence.start, sentence.end),
        ),
      }
    : undefined;
}

/** "In particular, SG17:": capitals alone after the last comma. */
function endsInSubject(sentence: string): boolean {
  const parts = sentence.trim().replace(/:$/, '').split(/,\s/);
  const words = (parts.at(-1) ?? '')
    .split(/\s+/)
    .filter((word) => word !== '' && !/^(?:the|The|also|has|and)$/.test(word));
  return (
    parts.length < 3 &&
    words.length > 0 &&
    words.length < 6 &&
    words.every((word) => /^[\p{Lu}\d]/u.test(word))
  );
}

/** `, a workshop held by SG20`, `, the academic conference,`. */
const APPOSED = new RegExp(
  `^,?\\s+(?:an?|the|its)\\s+(?:[\\p{L}-]+\\s+){0,3}(${table.nouns.join('|')})\\b`,
  'u',
);

/** "workshop in Geneva", "Workshop on X in Geneva, Switzerland": what else the event may be called. */
function aliasesOf(
  phrase: Pick<EventPhrase, 'kind' | 'topic'>,
  { city, place }: Occurrence,
): readonly string[] {
  const country = place?.draft.name;
  const places = [city, country, city && country ? `${city}, ${country}` : undefined].filter(
    (p) => p !== undefined,
  );
  const names = [phrase.kind, ...(phrase.topic ? [`${phrase.kind}${phrase.topic}`] : [])];
  return places.flatMap((where) => names.map((name) => `${name} in ${where}`));
}

function isEvent(
  context: PassageContext,
  sentence: Span,
  phrase: EventPhrase,
  occurrence: Occurrence,
): boolean {
  const text = context.folded.slice(sentence.start, sentence.end);
  const isDated = Object.keys(occurrence.dates).length > 0;
  if (phrase.isName && (isDated || NAMES.has(phrase.noun))) return !isKnownOtherwise(context, phrase);
  if (MEETINGS.has(phrase.noun) && phrase.topic === '') return false;
  if (phrase.noun === 'training programme' && occurrence.place === undefined) return false;
  const isBare = phrase.topic === '' && phrase.kind.toLowerCase() === phrase.noun;
  if (
    isBare &&
    ['the', 'this', 'that', 'same', 'its', 'their', 'these', 'each', 'any', 'no'].includes(phrase.determiner)
  )
    return false;
  if (BODIED.has(phrase.noun) && phrase.topic === '' && (isBare || !isDated)) return false;
  if (phrase.topic !== '' && !phrase.topic.startsWith(' in '))
    return HELD.test(text) || isDated || (occurrence.place !== undefined && occurrence.city !== undefined);
  return isDated && (HELD.test(text) || occurrence.place !== undefined || occurrence.city !== undefined);
}

const isKnownOtherwise = (context: PassageContext, phrase: EventPhrase): boolean =>
  context.lexicon.named(context.text.slice(phrase.start, phrase.nounEnd)).some((e) => e.label !== 'Event');

/** `On 3-5 May 2022, in Nairobi, Kenya, `, `From 5 to 9 December 2022 `: when and where, before all else. */
const OPENING =
  /^(?:(?:Earlier|Later|Then|Also),?\s+)?(?:[Oo]n|[Ii]n|[Ff]rom|[Aa]t|[Bb]etween|[Dd]uring)\s+(?:(?!\b(?:by|of|with|for|is|are|was|were|has|have|held)\b)[\p{L}\d.' –-]){2,50}(?:,\s+(?:(?:on|in|from|at|between)\s+)?(?:(?!\b(?:by|of|with|for|is|are|was|were|has|have|held)\b)[\p{L}\d.' –-]){2,50},)?\s*/u;

/** What opens the sentence tells of the first event of it, where nothing after it does. */
function opened(context: PassageContext, sentence: Span, phrase: Span, after: Occurrence): Occurrence {
  const text = context.folded.slice(sentence.start, phrase.start);
  const opening = OPENING.exec(text);
  if (!opening || text.length > 220 || /[;:]/.test(text)) return after;
  const end = sentence.start + opening[0].length;
  const [date] =
    Object.keys(after.dates).length > 0
      ? []
      : eventDates(context, sentence.start, Math.min(end, phrase.start));
  const place =
    after.place ??
    placesIn(context, sentence.start, Math.min(phrase.start, end + 30)).find(
      (p) => p.relation === 'in' && p.start <= end,
    );
  return {
    ...after,
    dates: date ? { startDate: date.startDate, endDate: date.endDate } : after.dates,
    city: after.city ?? (place && !after.place ? cityIn(context, sentence.start, place.end) : undefined),
    place,
  };
}

/** One event for each date and place of "courses on S in A (date), B (date)"; for plans without dates one a place. */
function seriesOf(
  context: PassageContext,
  sentence: Span,
  phrase: EventPhrase,
  to: number,
): readonly Candidate[] {
  const text = context.folded.slice(sentence.start, sentence.end);
  const dated = seriesOccurrences(context, phrase.end, to);
  const parts = dated.length === 0 ? partsOf(context, sentence, phrase) : [];
  if (parts.length > 0) return parts;
  const isHeld = HELD.test(text) || /^\s*(?:in\s+\p{Lu}|\()/u.test(context.folded.slice(phrase.end, to));
  const occurrences = dated.length > 0 ? dated : plannedPlaces(context, phrase, to);
  if (!isHeld || occurrences.length === 0) return [];
  // "courses, including X in Viet Nam (date)": the items have names of their own
  if (/\b(?:including|such as|e\.g\.|namely)\b/.test(context.folded.slice(phrase.end, occurrences[0]?.start)))
    return [];
  if (phrase.noun === 'meeting' && phrase.topic === '') return [];
  if (BODIED.has(phrase.noun) && phrase.topic === '' && !occurrences.some((o) => o.place ?? o.city))
    return [];
  const isCounted = /\bfirst\s+$/i.test(
    context.folded.slice(sentence.start, phrase.start).replace(/\w+\s+$/, ''),
  );
  return occurrences.map((occurrence, i) => {
    const where =
      phrase.topic === ''
        ? (occurrence.place?.draft.name ?? occurrence.city)
        : (occurrence.city ?? occurrence.place?.draft.name);
    const isBare = phrase.topic === '' && phrase.kind.toLowerCase() === phrase.noun;
    const base = isBare ? capitalised(phrase.noun) : `${phrase.kind}${phrase.topic}`;
    const name = isCounted
      ? `${String(i + 1)}${['st', 'nd', 'rd'][i] ?? 'th'} ${base}`
      : where
        ? `${base} in ${where}`
        : base;
    const span = { start: occurrence.start, end: occurrence.end };
    const candidate = eventCandidate(span, name, {
      aliases: [...(isCounted || occurrences.length === 1 ? [base] : []), ...aliasesOf(phrase, occurrence)],
      properties: {},
    });
    const overlay = {
      ...candidate,
      isMade: true,
      isOverlay: true,
      anchor: { start: phrase.start, end: phrase.end },
    };
    return placed(context, sentence, overlay, occurrence);
  });
}

/** "two courses, one on numbering with CITEL and one on tariffs": one event for each topic. */
function partsOf(context: PassageContext, sentence: Span, phrase: EventPhrase): readonly Candidate[] {
  if (!/^\s*[,:]\s+one\s+(?:on|about)\s/.test(context.folded.slice(phrase.end, sentence.end))) return [];
  const text = context.folded.slice(phrase.end, sentence.end);
  return allMatches(text, PART).map((match) => {
    const start = phrase.end + match.index;
    const topic = match[1] ?? '';
    return eventCandidate({ start, end: start + match[0].trimEnd().length }, `${phrase.kind} ${topic}`, {
      aliases: [],
      properties: {},
    });
  });
}
const PART =
  /\b(?:one|another|the other)\s+((?:on|about)\s+[^,;:()]+?)(?=\s+(?:with|in|for|by|and|at)\s|[,;:.()]|$)/gu;

/** "workshops are scheduled for Argentina, Senegal and Jordan". */
function plannedPlaces(context: PassageContext, phrase: EventPhrase, to: number): readonly Occurrence[] {
  const lead =
    /^[^.;]{0,60}?\b(?:scheduled|planned|held|organi[sz]ed|conducted|foreseen|given|run)\s+(?:for|in)\s+(?:the\s+)?/.exec(
      context.folded.slice(phrase.end, to),
    );
  if (!lead) return [];
  const from = phrase.end + lead[0].length;
  const stop = context.folded.slice(from, to).search(/[(;.]|\band other\b/);
  return placesIn(context, from, stop === -1 ? to : from + stop)
    .filter((place) => place.draft.label === 'Country')
    .map((place) => ({ start: place.start, end: place.end, dates: {}, city: undefined, place }));
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function eventCandidate(
  span: Span,
  name: string,
  { aliases, properties }: { aliases: readonly string[]; properties: Record<string, PropertyValue> },
): Candidate {
  const draft: EntityDraft = {
    id: `event-${slug(name)}`,
    label: 'Event',
    name,
    known: false,
    properties,
    aliases: [...new Set(aliases)].filter((a) => a !== name),
  };
  return { ...span, priority: 6, draft };
}

/** The event with its date, city, country and status; its id carries its date, or its document where it has none. */
function placed(
  context: PassageContext,
  sentence: Span,
  event: Candidate,
  { dates, city, place }: Occurrence,
  isNumbered = /-\d{1,3}$/.test(event.draft.id) && !event.isOverlay,
): Candidate {
  const words = event.anchor ?? event;
  const status = statusOf(
    context.folded.slice(sentence.start, sentence.end),
    words.start - sentence.start,
    words.end - sentence.start,
  );
  const properties: Record<string, PropertyValue> = {
    ...dates,
    ...(city && Object.keys(dates).length > 0 ? { city } : {}),
    ...(status ? { status } : {}),
    ...event.draft.properties,
  };
  const held: readonly StructuralLink[] = place
    ? [
        {
          predicate: 'HELD_IN',
          object: place.draft,
          rule: 'hold/place',
          wording: 'in',
          qualifiers: city ? { city } : {},
        },
      ]
    : [];
  return {
    ...event,
    draft: {
      ...event.draft,
      id: identity(context, event.draft.id, dates['startDate'], isNumbered),
      properties,
    },
    links: [...(event.links ?? []), ...held],
  };
}

/** A numbered conference is one wherever it is named; another event is told by its date, else by its document. */
function identity(
  context: PassageContext,
  id: string,
  day: PropertyValue | undefined,
  isNumbered: boolean,
): string {
  if (isNumbered) return id;
  const { register } = context;
  const known = register.events.get(id);
  if (typeof day !== 'string') return known ?? (/-\d{4}$/.test(id) ? id : `${id}-${register.documentId}`);
  const dated = `${id}-${day}`;
  register.events.set(id, dated);
  return dated;
}
