/** Meetings that a text gives by who met: "SG13 met in Victoria Falls from 4 to 14 March", "its sixteenth meeting", "the SG16 plenary of 6 May". */
import table from '../data/tables/rules/events.json' with { type: 'json' };
import type { Span } from '../domain/document.ts';
import type { PropertyValue } from '../domain/extraction.ts';
import { allMatches } from '../text/matches.ts';
import type { Candidate, EntityDraft } from './candidate.ts';
import { slug } from './candidate.ts';
import type { DateMention } from './dates.ts';
import { eventDates } from './event-occurrences.ts';
import { cityIn, placesIn } from './event-places.ts';
import { statusOf } from './event-status.ts';
import { ORDINAL, ordinalNumber } from './ordinals.ts';
import type { PassageContext } from './passage-context.ts';

const MEETING_BODIES = new Set([
  'StudyGroup',
  'FocusGroup',
  'WorkingGroup',
  'JointGroup',
  'GoverningBody',
  'CoordinationActivity',
  'Initiative',
]);
/** Organisations that are groups of others: "Space Frequency Coordination Group". */
const GROUP_NAME = /\b(?:Group|Committee|Team|Panel|Task Force|Board)\b/;

/** Whether a body or group may be who met. */
const meets = ({ draft }: Candidate): boolean =>
  MEETING_BODIES.has(draft.label) ||
  (draft.label === 'Organization' &&
    [draft.name, ...(draft.aliases ?? [])].some((name) => GROUP_NAME.test(name)));

/** Verb phrases whose subject met: `met`, `will meet again`, `held two meetings`, `has met`, `conferred`. */
const MET =
  /\b(?:(?:is\s+to\s+|are\s+to\s+|will\s+|next\s+|did\s+)?(?:then\s+|next\s+|first\s+|last\s+|again\s+|also\s+)?(?:met|meet|meets|assembled|assembles|gathered|convened|conferred|assemble|convene|(?<=,\s)meeting(?=\s+(?:in|on|from|at)\s))(?:\s+again)?(?:\s+for\s+the\s+(?<count>[a-z]+)\s+time)?|held\s+(?:(?:a|an|two|three|four|several|further)\s+)(?:\w+\s+)?meetings?|has\s+met)\b/g;
/** A preposition before a body: it is not who met. */
const GOVERNED = /\b(?:by|of|under|with|from|to|for|between|and|is|are|at|in|on|as)\s+(?:the\s+)?$/;
/** `meeting`, `sixteenth meeting`, `seventh and last meeting`, `preparatory meetings`, `plenary`. */
const MEETING = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:(?<early>${ORDINAL}(?:,\\s+${ORDINAL})*),?\\s+(?:and|to)\\s+)?(?<count>${ORDINAL})(?:\\s+and\\s+(?:last|final))?\\s+)?(?:(?!(?:its|their|the|an?|this|that|at|of|in|on|and|for|to|by|no|two|three|four|five|held|with|from)\\s)(?:[a-z]+|(?:\\d{4})|January|February|March|April|May|June|July|August|September|October|November|December)\\s+)??(?<noun>[Mm]eeting|[Ss]ession|[Pp]lenary)s?(?![\\p{L}-])`,
  'gu',
);
/** `its seventeenth on`: the noun stood before. */
const GAPPED = new RegExp(`\\b(?:its|their|the)\\s+(${ORDINAL})\\s+(?=(?:on|in|from|at)\\s|\\()`, 'gu');
const DATE_LEAD =
  /^[\s,(]*(?:away from \w+,?\s*)?(?:(?:online|on\s+line|virtually|remotely|in|at|on|of|from|held|once|twice|hosted by|which|that|will|took|takes|lasted|was|is)\b|,|\(|$)/;
const ONLINE = /\bon[ -]?line\b|\bvirtual|\bremote/i;

/** A meeting noun or verb with whose it is, before its dates are read. */
interface Anchor extends Span {
  readonly body: Candidate;
  readonly count?: string;
  /** "13th" of "its 13th and 14th meetings"; "41st, 42nd" of three. */
  readonly early?: string;
  readonly noun: string;
  /** Which of several dates is its own: "SG1 and SG2 held their meetings on A and B, respectively". */
  readonly only?: number;
  /** Where dates and places are looked for. */
  readonly from: number;
  /** True where the words themselves are a mention: "its 12th meeting". */
  readonly isNoun: boolean;
}

/** Meetings of bodies. `known` are the passage's candidates for groups and organisations. */
export function findBodyMeetings(
  context: PassageContext,
  known: readonly Candidate[],
  sentences: readonly Span[],
): readonly Candidate[] {
  const bodies = known
    .filter((c) => MEETING_BODIES.has(c.draft.label) || c.draft.label === 'Organization')
    .filter(
      (c) => !known.some((o) => o.start <= c.start && o.end >= c.end && o.end - o.start > c.end - c.start),
    )
    // "the Council Working Group": a name that goes on is another
    .filter((c) => !/^\s+(?:\p{Lu}\p{Ll}|[Ww]orking\s)/u.test(context.folded.slice(c.end, c.end + 12)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return sentences.flatMap((sentence) => {
    const anchors = [
      ...verbAnchors(context, bodies, sentence),
      ...nounAnchors(context, bodies, sentence),
      ...listAnchors(context, bodies, sentence),
    ].sort((a, b) => a.start - b.start);
    return anchors.flatMap((anchor, i) =>
      meetingsOf(context, sentence, anchor, anchors[i + 1]?.start ?? sentence.end),
    );
  });
}

/** "SG20 met in Cairo", "conferred online on 6 June 2023 and met in person on 29 January 2024". */
function verbAnchors(
  context: PassageContext,
  bodies: readonly Candidate[],
  sentence: Span,
): readonly Anchor[] {
  const text = context.folded.slice(sentence.start, sentence.end);
  return allMatches(text, MET).flatMap((match) => {
    const at = sentence.start + match.index;
    const before = context.folded.slice(Math.max(sentence.start, at - 60), at);
    const after = context.folded.slice(at + match[0].length, at + match[0].length + 40);
    if (/\b(?:not|never|to|would|could|may|might|should|cannot|did)\s+$/.test(before)) return [];
    if (/^\s+(?:with\s+(?!a\s|the\s+)|the\s|its\s|no\s|all\s|between\b|back\s)/.test(after)) return [];
    const body = subjectBefore(context, bodies, sentence, at);
    if (
      !body ||
      /;\s*[^;]*$/.test(context.folded.slice(Math.max(body.end, sentence.start), at)) ||
      !meets(body)
    )
      return [];
    const count = match.groups?.['count'];
    return [
      {
        start: at,
        end: at + match[0].length,
        from: at + match[0].length,
        body,
        noun: 'meeting',
        isNoun: false,
        ...(count ? { count } : {}),
      },
    ];
  });
}

/** "four met: SG3RG-LAC in Asunción on 5 May; …", and each item of a list that "Those which met are:" leads in. */
function listAnchors(
  context: PassageContext,
  bodies: readonly Candidate[],
  sentence: Span,
): readonly Anchor[] {
  const text = context.folded.slice(sentence.start, sentence.end);
  const lead = /\b(?:met|meetings)\b[^:;]{0,60}:\s+/.exec(text);
  const isItem = context.passage.kind === 'bullet' && context.register.lead?.isOfMeetings === true;
  if (!lead && !isItem) return [];
  const starts = isItem
    ? [0]
    : [
        (lead?.index ?? 0) + (lead?.[0].length ?? 0),
        ...allMatches(text, /;\s+(?:and\s+)?/g).map((m) => m.index + m[0].length),
      ];
  return starts.flatMap((start) => {
    const at = sentence.start + start;
    const body = bodies.find((b) => b.start >= at && b.start - at < 6 && meets(b));
    if (!body) return [];
    // what explains the name stands between: "SG2RG-ARB, the regional group for the Arab region, in Algiers"
    const place = /(?:^|,)\s*(?:(?:in|on|from|at|online)\s|\()/.exec(
      context.folded.slice(body.end, sentence.end),
    );
    const from = body.end + (place?.index ?? 0);
    return [{ start: body.start, end: body.end, from, body, noun: 'meeting', isNoun: false }];
  });
}

/** Who acts before an offset: a body of the sentence that no preposition governs, else the subject of the sentence before. */
function subjectBefore(
  context: PassageContext,
  bodies: readonly Candidate[],
  sentence: Span,
  at: number,
): Candidate | undefined {
  const here = bodies.filter((b) => b.start >= sentence.start && b.end <= at);
  const free = (b: Candidate): boolean =>
    !GOVERNED.test(context.folded.slice(Math.max(0, b.start - 30), b.start));
  const own = here.findLast((b) => free(b) && meets(b)) ?? here.findLast(free);
  const first = here.find((b) => free(b) && meets(b));
  // "ISCG, on which RAG and TSAG are represented, met": what a relative clause names did not meet
  if (
    own &&
    first &&
    first !== own &&
    /,\s+(?:\w+\s+)?(?:which|whose|who|whom)\s/.test(context.folded.slice(first.end, own.start))
  )
    return first;
  if (own) return own;
  // "takes place in JVET, which met in Rennes"
  const last = here.at(-1);
  if (last && /^\)?,?\s+(?:which|that)\s+(?:\w+\s+)?$/.test(context.folded.slice(last.end, at))) return last;
  const pronoun =
    /\b(?:[Ii]t|[Tt]hey|[Tt]he\s+(?:[Gg]roup|former|latter|[Ff]ocus\s+[Gg]roup|[Cc]ommittee|study\s+group)|[Ww]hich|[Ii]ts|[Tt]heir)\b/.exec(
      context.folded.slice(sentence.start, at),
    );
  if (!pronoun) return undefined;
  const isFormer = pronoun[0].includes('former');
  const earlier = bodies.filter((b) => b.end <= sentence.start && meets(b));
  const nearest = earlier.at(-1);
  if (!nearest) return undefined;
  const stop = Math.max(
    ...[...context.folded.slice(0, nearest.start).matchAll(/[.!?]\s+(?=\p{Lu})/gu)].map((m) => m.index + 1),
    0,
  );
  // "The group reports to SG20; its meeting": who is named beside the pronoun is another
  const previous = earlier.filter((b) => b.start >= stop && !here.some((h) => h.draft.id === b.draft.id));
  return isFormer ? previous[0] : (previous.find(free) ?? previous[0]);
}

/** "SG5RG-AFR invited WP 1C to its meeting": the last body that a verb follows. */
function actingBefore(
  context: PassageContext,
  bodies: readonly Candidate[],
  sentence: Span,
  at: number,
): Candidate | undefined {
  return bodies.findLast(
    (b) =>
      b.start >= sentence.start &&
      b.end <= at &&
      meets(b) &&
      !GOVERNED.test(context.folded.slice(Math.max(0, b.start - 30), b.start)) &&
      /^\)?(?:,[^,;]{3,90},)?\s+(?!(?:to|for|in|on|at|with|of|from|and|or|by|as)\b)\p{Ll}/u.test(
        context.folded.slice(b.end, b.end + 100),
      ),
  );
}

/** "SG1 and SG2 held their …": the bodies of the list that acts. */
function subjectsBefore(
  context: PassageContext,
  bodies: readonly Candidate[],
  sentence: Span,
  at: number,
): readonly Candidate[] {
  const here = bodies.filter((b) => b.start >= sentence.start && b.end <= at && meets(b));
  return here.filter(
    (b, i) =>
      i === 0 || /^\s*(?:,|and|,\s*and)\s*(?:the\s+)?$/.test(context.folded.slice(here[i - 1]?.end, b.start)),
  );
}

/** "its sixteenth meeting on 20 September and … its seventeenth on 18 January", "the SG16 meeting", "meetings of SG6". */
function nounAnchors(
  context: PassageContext,
  bodies: readonly Candidate[],
  sentence: Span,
): readonly Anchor[] {
  const text = context.folded.slice(sentence.start, sentence.end);
  const found: Anchor[] = [];
  for (const match of allMatches(text, MEETING)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    if (context.quotations.some((q) => q.start < start && start < q.end)) continue;
    const count = match.groups?.['count'];
    const early = match.groups?.['early'];
    const noun = (match.groups?.['noun'] ?? 'meeting').toLowerCase();
    const base = { noun, isNoun: true, ...(count ? { count } : {}) };
    const owner = ownerOf(context, bodies, sentence, { start, end }, count !== undefined);
    for (const [i, { body, from, span, isShared }] of owner.entries())
      found.push({
        ...(isShared ? { only: i } : {}),
        ...base,
        ...span,
        body,
        from,
        ...(early ? { early } : {}),
      });
    const [first] = owner;
    const before = found.at(-1);
    // "its 13th meeting on A and 14th meeting on B"
    if (!first && count && before && /\band\s+$/.test(text.slice(0, match.index)))
      found.push({ ...base, start, end, from: end, body: before.body });
    if (!first || !count) continue;
    // "and for its seventeenth on …": the noun is left out
    for (const gap of allMatches(text.slice(end - sentence.start), GAPPED)) {
      const at = end + gap.index + gap[0].length - (gap[1]?.length ?? 0) - 1;
      found.push({
        ...base,
        start: at,
        end: at + (gap[1]?.length ?? 0),
        from: at + (gap[1]?.length ?? 0),
        body: first.body,
        count: gap[1] ?? '',
      });
    }
  }
  return found;
}

interface Owned {
  readonly body: Candidate;
  readonly from: number;
  readonly span: Span;
  readonly isShared?: boolean;
}

/** Whose meeting it is: before it, after "of", or who "its" stands for. */
function ownerOf(
  context: PassageContext,
  bodies: readonly Candidate[],
  sentence: Span,
  at: Span,
  isCounted: boolean,
): readonly Owned[] {
  const left =
    bodies.find(
      (b) =>
        b.start >= sentence.start &&
        b.end <= at.start &&
        /^(?:'s?)?\s+(?:[a-z]+\s+){0,1}$/.test(context.folded.slice(b.end, at.start)) &&
        !/^\s+(?:held|at|in|a|an|the|of|for|and|on|to)\s+$/.test(context.folded.slice(b.end, at.start)),
    ) ?? bodies.find((b) => b.start >= at.start && b.end < at.end);
  if (left)
    return [{ body: left, from: at.end, span: { start: Math.min(left.start, at.start), end: at.end } }];
  const of = /^\s+of\s+(?:the\s+)?/.exec(context.folded.slice(at.end, sentence.end));
  if (of) {
    const owners: Owned[] = [];
    let next = at.end + of[0].length;
    for (;;) {
      const named = bodies.find((b) => Math.abs(b.start - next) < 2);
      const isOwner = named && /^(?:'s?\s|\/)/.test(context.folded.slice(named.end, named.end + 3));
      const body =
        (isOwner ? undefined : named) ??
        (owners.length === 0 ? openBody(context, next, sentence.end) : undefined);
      if (!body) break;
      owners.push({
        body,
        from: body.end,
        span:
          owners.length > 0
            ? { start: body.start, end: body.end }
            : { start: at.start, end: body.draft.id === '' ? body.end : at.end },
      });
      // "meetings of SG1 (30 April-4 May 2018) and SG2 (7-11 May)"
      const more = /^\s*(?:\([^()]*\))?\s*(?:,\s*(?:and\s+)?|and\s+)(?:of\s+)?(?:the\s+)?/.exec(
        context.folded.slice(body.end, sentence.end),
      );
      if (!more) break;
      next = body.end + more[0].length;
    }
    if (owners.length > 0) return owners;
  }
  const word = /(?:^|\s)(its|their|the|a|this|that)\s+(?:[a-z]+\s+){0,2}$/i
    .exec(context.folded.slice(Math.max(sentence.start, at.start - 50), at.start))?.[1]
    ?.toLowerCase();
  const isTheirs = word === 'its' || word === 'their';
  if (!isTheirs && !(isCounted && word === 'the') && word !== 'the') return [];
  const isNext = /\b(?:next|last|previous|following)\s+(?:\w+\s+)?$|^(?:next|last)\s/.test(
    context.folded.slice(Math.max(sentence.start, at.start - 20), at.start) ||
      context.folded.slice(at.start, at.end),
  );
  const reach = at.end + (isNext ? 90 : 40);
  if (word === 'the' && eventDates(context, at.end, Math.min(sentence.end, reach)).length === 0) return [];
  const several = word === 'their' ? subjectsBefore(context, bodies, sentence, at.start) : [];
  if (several.length > 1 && eventDates(context, at.end, sentence.end).length === several.length)
    return several.map((body) => ({ body, from: at.end, span: at, isShared: true }));
  const body =
    (isTheirs ? actingBefore(context, bodies, sentence, at.start) : undefined) ??
    subjectBefore(context, bodies, sentence, at.start) ??
    (isTheirs
      ? bodies.findLast((b) => b.end <= at.start && b.start >= sentence.start && meets(b))
      : undefined) ??
    (isTheirs ? bodies.find((b) => b.start > at.end && b.start < sentence.end && meets(b)) : undefined) ??
    (word === 'the' ? bodies.findLast((b) => b.end <= at.start && meets(b)) : undefined);
  return body && meets(body) ? [{ body, from: at.end, span: at }] : [];
}

/** A body that no recogniser knows: "of SFCG's liaison panel". It names the meeting and organises nothing. */
function openBody(context: PassageContext, from: number, to: number): Candidate | undefined {
  const words =
    /^\p{Lu}[\p{L}\d'/-]*(?:\s+(?!in\s|at\s|on\s|from\s|held\s|was\s|is\s|will\s|took\s)[\p{L}\d'/-]+){0,5}(?=[,.;:(]|\s+(?:in|at|on|from|held|was|is|will|took)\s|$)/u.exec(
      context.folded.slice(from, to),
    )?.[0];
  if (
    !words ||
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Member|Members)\b/.test(
      words,
    )
  )
    return undefined;
  const name = context.text.slice(from, from + words.length);
  return {
    start: from,
    end: from + words.length,
    priority: 0,
    draft: { id: '', label: 'Organization', name, known: false },
  };
}

/** The meetings of an anchor: one for each date, or a counted one without date. */
function meetingsOf(
  context: PassageContext,
  sentence: Span,
  anchor: Anchor,
  to: number,
): readonly Candidate[] {
  const all = occurrences(context, anchor, Math.max(to, anchor.from));
  const dated =
    anchor.only !== undefined
      ? all.slice(anchor.only, anchor.only + 1)
      : anchor.isNoun && !context.folded.slice(anchor.start, anchor.end).endsWith('s')
        ? all.slice(0, 1)
        : all;
  if (dated.length === 0)
    return (anchor.count && anchor.isNoun && ordinalNumber(anchor.count) !== anchor.count) ||
      (anchor.count && /^\d/.test(anchor.count))
      ? [meeting(context, sentence, anchor, undefined)]
      : [];
  const counts = anchor.early ? [...anchor.early.split(/,\s+/), anchor.count ?? ''] : [];
  return dated.map((o, i) =>
    meeting(context, sentence, counts[i] ? { ...anchor, count: counts[i] } : anchor, o, dated.length > 1),
  );
}

interface Occurrence extends Span {
  readonly date: DateMention;
}

/** Dates with what stands before each: "in Cairo, Egypt (6-16 May 2018)", "online on 11-20 January". */
function occurrences(context: PassageContext, anchor: Anchor, to: number): readonly Occurrence[] {
  const found: Occurrence[] = [];
  let start = anchor.from;
  for (const date of eventDates(context, anchor.from, to)) {
    const between = context.folded.slice(start, date.start);
    const isNear =
      found.length === 0
        ? DATE_LEAD.test(between) || /^\s+\([^()]*\)?\s*(?:in|from|on)\s/.test(between)
        : /^\)?\s*(?:,|and|, and)\s+(?:in\s+|at\s+|on\s+|by\s+)?/.test(between);
    if (
      !isNear ||
      between.length > 120 ||
      /[;.]\s|\b(?:resulted|decided|approved|agreed|until|closed|ended|opened|published|sent)\b/.test(between)
    )
      break;
    found.push({ start, end: date.end, date });
    start = date.end;
  }
  return found;
}

function meeting(
  context: PassageContext,
  sentence: Span,
  anchor: Anchor,
  occurrence: Occurrence | undefined,
  isOneOfMany = false,
): Candidate {
  const { body, noun } = anchor;
  const short = body.draft.name.replace(/^ITU-T\s+/, '');
  const printed = body.draft.aliases?.find((alias) => /^[A-Z][A-Za-z\d-]{1,9}$/.test(alias)) ?? short;
  const conference = conferenceOf(body, occurrence);
  const stretchEnd = occurrence ? occurrence.end + 40 : anchor.end;
  const isOnline =
    occurrence !== undefined && ONLINE.test(context.folded.slice(occurrence.start, occurrence.date.start));
  const city =
    isOnline || !occurrence
      ? undefined
      : (cityIn(context, occurrence.start, Math.min(sentence.end, stretchEnd)) ??
        cityName(context, occurrence));
  const country =
    isOnline || !occurrence
      ? undefined
      : placesIn(context, occurrence.start, Math.min(sentence.end, stretchEnd)).find(
          (p) => p.draft.label === 'Country' && (p.relation === 'in' || city !== undefined),
        );
  const place = city ?? country?.draft.name;
  const count = anchor.count ? ordinalNumber(anchor.count) : undefined;
  const day = occurrence ? context.text.slice(occurrence.date.start, occurrence.date.end) : '';
  const where = isOnline ? ' (online)' : place ? ` in ${place}` : day ? ` of ${day}` : '';
  const counted = count ? `${count} ${noun} of ${short}` : undefined;
  const plain = `${short} ${noun}${where}`;
  const name = conference ?? counted ?? plain;
  const status = statusOf(
    context.folded.slice(sentence.start, sentence.end),
    anchor.start - sentence.start,
    (occurrence?.end ?? anchor.end) - sentence.start,
  );
  const isToCome = /^(?:is\s+to|are\s+to|will|next)\b/.test(context.folded.slice(anchor.start, anchor.end));
  const properties: Record<string, PropertyValue> = {
    ...(occurrence ? { startDate: occurrence.date.startDate, endDate: occurrence.date.endDate } : {}),
    ...(city ? { city } : {}),
    ...(status ? { status } : isToCome ? { status: 'scheduled' } : {}),
    ...(count ? { number: Number.parseInt(count, 10) } : {}),
  };
  const aliases = [
    ...(isOneOfMany ? [] : [`${short} ${noun}`]),
    ...(isOnline ? [`online ${short} ${noun}`, `online ${noun} of ${short}`] : []),
    ...(counted ? [plain, `${short} ${count ?? ''} ${noun}`] : []),
    ...(place ? [`${noun} of ${short} in ${place}`] : []),
    ...(printed === short ? [] : [`${printed} ${noun}${where}`, `${printed} ${noun}`]),
  ].filter((alias) => alias !== name);
  return candidate(context, anchor, { name, aliases, properties, city, country: country?.draft, occurrence });
}

/** "The Plenipotentiary Conference, meeting in Dubai from 29 October … 2018": PP-18. */
function conferenceOf(body: Candidate, occurrence: Occurrence | undefined): string | undefined {
  const acronym = body.draft.id.replace(/^itu-/, '').toUpperCase();
  return occurrence && table.conferences.includes(acronym)
    ? `${acronym}-${occurrence.date.startDate.slice(2, 4)}`
    : undefined;
}

/** A capitalised place name after "in" that no table knows: "in Victoria Falls". */
function cityName(context: PassageContext, span: Span): string | undefined {
  return /\b(?:in|at)\s+(\p{Lu}[\p{L}.'-]+(?:\s+\p{Lu}[\p{L}.'-]+){0,2})/u.exec(
    context.text.slice(span.start, span.end),
  )?.[1];
}

interface Parts {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly city: string | undefined;
  readonly country: EntityDraft | undefined;
  readonly occurrence: Occurrence | undefined;
}

function candidate(context: PassageContext, anchor: Anchor, parts: Parts): Candidate {
  const { name, aliases, properties, city, country, occurrence } = parts;
  const base = `event-${slug(name)}`;
  const day = properties['startDate'];
  const { register } = context;
  // "12th meeting" is one wherever the document speaks of it; another meeting is told by its day
  const key = anchor.count || /-\d\d$/.test(name) ? base : undefined;
  const id =
    (key ? register.events.get(key) : undefined) ??
    (/-\d\d$/.test(name)
      ? base
      : typeof day === 'string' && !key
        ? `${base}-${day}`
        : `${base}-${register.documentId}`);
  if (key) register.events.set(key, id);
  // "the Plenipotentiary Conference met": the conference is its own meeting
  const isOpen = anchor.body.draft.id === '' || /-\d\d$/.test(name);
  const status = properties['status'];
  const isMention = anchor.isNoun;
  return {
    start: isMention ? anchor.start : (occurrence?.start ?? anchor.start),
    end: isMention ? anchor.end : (occurrence?.end ?? anchor.end),
    priority: 7,
    draft: { id, label: 'Event', name, known: false, properties, aliases },
    isMade: true,
    isOverlay: true,
    anchor: { start: anchor.start, end: anchor.end },
    links: [
      ...(isOpen
        ? []
        : [
            {
              predicate: 'ORGANIZED' as const,
              object: anchor.body.draft,
              isInverse: true,
              rule: anchor.isNoun ? 'organize/own-meeting' : 'organize/body-met',
              wording: context.text.slice(anchor.start, anchor.end),
              qualifiers: { role: 'organizer', ...(status === undefined ? {} : { status }) },
            },
          ]),
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
