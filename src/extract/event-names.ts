/** Events by their names: titles, ordinals, named forums, numbered meetings, descriptions. */
import table from '../data/tables/rules/events.json' with { type: 'json' };
import type { Span } from '../domain/document.ts';
import type { PropertyValue } from '../domain/extraction.ts';
import { allMatches } from '../text/matches.ts';
import type { Candidate } from './candidate.ts';
import { slug } from './candidate.ts';
import { cityIn, placesIn } from './event-places.ts';
import type { PassageContext } from './passage-context.ts';

/** Matches a word in lower case or with capital initials. */
const eitherCase = (words: string): string =>
  words.replace(/(?<![\w])([a-z])/g, (letter) => `[${letter.toUpperCase()}${letter}]`).replace(/ /g, '\\s+');
const NOUNS = [...table.nouns]
  .sort((a, b) => b.length - a.length)
  .map(eitherCase)
  .join('|');
const MODIFIERS = table.modifiers.map(eitherCase).join('|');
const CAPITALISED = "[\\p{Lu}\\d][\\p{L}\\p{N}'/&-]*";
/** `a regional workshop on “`, `open consultations on “`, `ITU Forum on "`. */
const TITLED = new RegExp(
  `((?:(?:${MODIFIERS}|${CAPITALISED})\\s+){0,4})(${NOUNS})(s)?(?:\\s+(?:on|entitled|titled|called|about|named))?(?:\\s+the\\s+(?:topic|theme|subject)s?(?:\\s+of)?)?\\s*[:,]?\\s*$`,
  'u',
);
const ORDINAL =
  '(?:\\d{1,3}(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth)';
/** `13th meeting`, `14th IGF meeting`, `4th ITU Workshop on Network 2030`. */
const COUNTED_SIGN = /\d(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth/i;
const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{N}])(${ORDINAL})\\s+((?:annual\\s+|${CAPITALISED}\\s+){0,4})(${table.countedForums.join('|')}(?!\\s+(?:[Mm]eeting|[Ss]ession))|[Mm]eeting|[Ss]ession|[Ww]orkshop|[Ff]orum|[Cc]onference|[Ss]ummit|[Ss]ymposium)(?!s)(?:\\s+of\\s+(?:the\\s+)?(${CAPITALISED}(?:\\s+${CAPITALISED})*))?(?:\\s+on\\s+(\\p{Lu}[\\p{L}\\p{N}'/&-]*(?:\\s+(?:of\\s+|and\\s+|for\\s+)?${CAPITALISED})*))?`,
  'gu',
);
/** `WSIS Forum 2020`, `Opening High Level Dialogue`, `EQUALs in Tech Awards`. */
const NAMED_SIGN = new RegExp(`\\s(?:${table.namedHeads.join('|')})`);
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}-])((?:${CAPITALISED}\\s+(?:(?:of|for|in|on|and|the)\\s+){0,2}){1,6}(?:${table.namedHeads.join('|')}))(\\s+(?:19|20)\\d\\d)?(?![\\p{L}-])(\\s+(?:on|for|of)\\s+(?:the\\s+)?${CAPITALISED}(?:\\s+(?:(?:of|for|in|on|and|the)\\s+){0,2}${CAPITALISED})*)?`,
  'gu',
);

function eventCandidate(
  span: Span,
  name: string,
  priority: number,
  options: { aliases?: readonly string[]; properties?: Record<string, PropertyValue>; isMade?: boolean } = {},
): Candidate {
  return {
    ...span,
    priority,
    draft: {
      id: `event-${slug(name)}`,
      label: 'Event',
      name,
      known: false,
      properties: options.properties ?? {},
      aliases: options.aliases ?? [],
    },
    ...(options.isMade ? { isMade: true } : {}),
  };
}

export function findTitled(context: PassageContext): Candidate[] {
  const found: Candidate[] = [];
  let lead: { kind: string; end: number } | undefined;
  for (const quotation of context.quotations) {
    const before = context.folded.slice(Math.max(0, quotation.start - 90), quotation.start);
    const title = context.text.slice(quotation.innerStart, quotation.innerEnd).trim();
    const isItem =
      context.passage.kind === 'bullet' &&
      quotation.start < 3 &&
      context.dates.some((d) => d.start > quotation.end && d.isPrecise);
    if (isItem) {
      found.push(
        eventCandidate({ start: quotation.start, end: quotation.end }, title, 6, { properties: { title } }),
      );
      continue;
    }
    const match = TITLED.exec(before);
    const isContinued =
      lead && /^\s*(?:,|and|,\s*and|;|or)\s*$/.test(context.folded.slice(lead.end, quotation.start));
    if (!match && !isContinued) {
      lead = undefined;
      continue;
    }
    const printed = match?.[1] ?? '';
    // "BDT's workshop": whose it is stands before the name
    const rest = printed.replace(/^(?:(?:The|A|An|In|Its|[\w-]+'s?)\s+)+/, '');
    const modifiers = rest.trim();
    const kind: string = match ? `${modifiers} ${match[2] ?? ''}`.trim() : (lead?.kind ?? '');
    const start = match ? quotation.start - match[0].length + printed.length - rest.length : quotation.start;
    const name = `${kind} on “${title}”`;
    found.push(
      eventCandidate({ start, end: quotation.end }, name, 6, { aliases: [title], properties: { title } }),
    );
    lead = { kind, end: quotation.end };
  }
  return found;
}

export function findCounted(
  context: PassageContext,
  sentences: readonly Span[],
  identified: readonly Candidate[],
): Candidate[] {
  const found: Candidate[] = [];
  for (const match of allMatches(context.folded, COUNTED, COUNTED_SIGN)) {
    const [whole, ordinal = '', words = '', noun = '', ofBody, topic] = match;
    const isWorkshop = !/meeting|session/i.test(noun);
    const isForum = table.countedForums.includes(noun);
    const owner = (ofBody ?? words.trim()) || (isWorkshop ? '' : ownerOf(context, match.index, sentences));
    if (!owner && !topic && !isForum) continue;
    const count = ordinalNumber(ordinal);
    const name = topic
      ? `${count} ${words}${noun} on ${topic}`.replace(/\s+/g, ' ')
      : isWorkshop
        ? `${count} ${owner} ${noun}`.replace(/\s+/g, ' ')
        : words.trim()
          ? `${count} ${words.trim()} ${noun}`
          : `${count} ${noun} of ${owner}`;
    const aliases = owner && !isWorkshop ? [`${owner} ${count} ${noun}`] : [];
    const body = isWorkshop
      ? undefined
      : identified.find(
          (c) =>
            owner !== '' &&
            [c.draft.name, ...(c.draft.aliases ?? []), context.folded.slice(c.start, c.end)].includes(owner),
        );
    const candidate = eventCandidate({ start: match.index, end: match.index + whole.length }, name, 6, {
      aliases,
      properties: { number: Number.parseInt(count, 10) },
    });
    // "its 12th meeting": the group holds its own meetings
    found.push(
      body
        ? {
            ...candidate,
            links: [
              {
                predicate: 'ORGANIZED',
                object: body.draft,
                isInverse: true,
                rule: 'organize/own-meeting',
                wording: context.text.slice(match.index, match.index + whole.length),
                qualifiers: { role: 'organizer' },
              },
            ],
          }
        : candidate,
    );
  }
  return found;
}

function ordinalNumber(word: string): string {
  const words = [
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
  ];
  const index = words.indexOf(word.toLowerCase());
  if (index === -1) return word;
  return ['1st', '2nd', '3rd'][index] ?? `${String(index + 1)}th`;
}

/** The group whose meeting "its 13th meeting" is: the last group named before, in this sentence or passage. */
function ownerOf(context: PassageContext, at: number, sentences: readonly Span[]): string {
  const sentence = sentences.find((s) => s.start <= at && at < s.end);
  const named = (from: number): string | undefined =>
    allMatches(
      context.folded.slice(from, at),
      /\((CWG-[\w&-]+|[A-Z]{2}[\w-]*)\)|(?<![\w-])(CWG-[\w&]+|(?:ITU-[TRD]\s+)?SG\d+|FG[ -][\w-]+|TSAG|TDAG|RAG|IGF)(?![\w-])/g,
    )
      .map((m) => m[1] ?? m[2])
      .at(-1);
  return named(sentence?.start ?? 0) ?? named(0) ?? '';
}

/** `a training course on Internet and IPv6 Infrastructure Security`, `a seminar on multilingual domain names`, where the sentence says it was held. */
const DESCRIBED_SIGN = new RegExp(`(?:${NOUNS})\\s+(?:on|about|of)\\s`);
const DESCRIBED = new RegExp(
  `(?:^|(?<=[\\s(]))(?:[Aa]n?|[Tt]he|[Ii]ts|[Ff]urther|[Aa]nother)\\s+((?:(?:${MODIFIERS}|${CAPITALISED})\\s+){0,4}(?:${NOUNS})\\s+(?:on|about|of(?=\\s+the\\s+[A-Z][\\w-]+\\s+(?:partnership|initiative|alliance|coalition|network)))\\s+(?:the\\s+)?([^\\d\\s,.;:()"“”][^,.;:()"“”]{3,110}?))(?=\\s+(?:was|were|is|are|has|have|had|will|took|takes|in|at|for|from|by|with|continues?|to|that|which|held|during|through|under|on\\s+\\d|organi[sz]ed|hosted)\\b|[,.;:()]|$)`,
  'gu',
);
const HELD = new RegExp(`\\b(?:${table.held.join('|')})\\b`, 'i');

export function findDescribed(context: PassageContext, sentences: readonly Span[]): Candidate[] {
  const found: Candidate[] = [];
  for (const match of allMatches(context.folded, DESCRIBED, DESCRIBED_SIGN)) {
    const printed = match[1] ?? '';
    const name = printed.trimEnd();
    const start = match.index + match[0].length - printed.length;
    const sentence = sentences.find((s) => s.start <= start && start < s.end);
    if (!sentence || !HELD.test(context.folded.slice(sentence.start, sentence.end))) continue;
    const topic = match[2] ?? '';
    const end = start + name.length;
    const aliases = [context.text.slice(end - topic.length, end)];
    found.push(eventCandidate({ start, end }, context.text.slice(start, end), 4, { aliases }));
  }
  return found;
}

/** `ITU Workshop on quality of emergency calls, Mechelen`: a topic in small letters up to a comma, a place, a date or a verb. */
const LOWER_TOPIC =
  /^\s+on\s+(?:the\s+)?\p{Ll}[^,.;:()"“”]{2,90}?(?=[,.;:(]|\s+(?:in|at)\s+\p{Lu}|\s+(?:from|on)\s+\d|\s+(?:was|were|is|are|will|has|have|held|took|to be)\s|$)/u;

export function findNamed(context: PassageContext): Candidate[] {
  const found: Candidate[] = [];
  for (const match of allMatches(context.folded, NAMED, NAMED_SIGN)) {
    const [whole, head = ''] = match;
    const name = head
      .replace(
        /^(?:Participants|Speakers|Attendees|Delegates|Experts|Organi[sz]ation|Participation|Preparations?|Organi[sz]ers?)\s+(?:in|at|of|for|from|to)\s+/,
        '',
      )
      // "The participation of UNESCO in the WSIS Forum": who takes part is no part of the name
      .replace(/^.*\s(?:in|at)\s+the\s+(?=\S+\s+\S)/, '')
      .replace(/^(?:The|the|In|At|During|For|A|An|With)\s+(?:the\s+)?/, '');
    if (name.split(/\s+/).length < 2) continue;
    const start = match.index + head.length - name.length;
    const topic = match[3]
      ? 0
      : (LOWER_TOPIC.exec(context.folded.slice(match.index + whole.length))?.[0].length ?? 0);
    const end = match.index + whole.length + topic;
    const text = context.text.slice(start, end);
    if (context.lexicon.named(text).some((e) => e.label !== 'Event')) continue;
    // "U4SSC and the Broadband Forum" ends with an organisation and is no event
    if (
      context.hits.some(
        (h) =>
          h.end >= end &&
          h.start > start &&
          h.start < end &&
          h.entries.some((e) => e.label === 'Organization'),
      )
    )
      continue;
    found.push(
      eventCandidate({ start, end }, text, 5, {
        aliases: match[3] ? [context.text.slice(start, end - match[3].length)] : [],
      }),
    );
  }
  return found;
}

/** `IGF 2019`, `GSR 2021`: a known forum with its year. */
export function findYearlyForums(context: PassageContext): Candidate[] {
  const form = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${[...table.yearlyForums, ...table.countedForums].join('|')})[\\s-](?:19|20)\\d\\d(?![\\p{L}\\p{N}/-])`,
    'gu',
  );
  return [...context.folded.matchAll(form)].map((match) => {
    const end = match.index + match[0].length;
    return eventCandidate({ start: match.index, end }, context.text.slice(match.index, end), 7);
  });
}

/** A kind of event whose place and date alone tell which it is: `a workshop in Quito, Ecuador, on 3 May 2022`. */
const UNNAMED = new RegExp(
  `(?:^|(?<=[\\s(]))(?:[Aa]n?|[Oo]ne|[Aa]nother|[Ii]ts|[Tt]he)\\s+((?:(?:${MODIFIERS})\\s+)*(${NOUNS}))(?=\\s+(?:(?:was\\s+|were\\s+|for\\s+[^,.;()]{3,60}\\s+)?(?:held|hosted|organi[sz]ed|conducted|run|took\\s+place|in|at|convened|given|delivered|which)\\b)|,)`,
  'gu',
);

/** Events without a name or topic that a place and a date identify. */
export function findUnnamed(
  context: PassageContext,
  sentences: readonly Span[],
  others: readonly Span[],
): Candidate[] {
  const found: Candidate[] = [];
  for (const match of context.folded.matchAll(UNNAMED)) {
    const printed = match[1] ?? '';
    const start = match.index + match[0].length - printed.length;
    const end = start + printed.length;
    const sentence = sentences.find((s) => s.start <= start && start < s.end);
    if (!sentence || others.some((o) => o.start < sentence.end && o.end > start - 3 && o.start < end + 200))
      continue;
    const to = Math.min(sentence.end, end + 130);
    const date = context.dates.find(
      (d) => d.isPrecise && d.start >= end && d.end <= to && d.startDate.length === 10,
    );
    const country = placesIn(context, end, to).find(
      (p) => p.draft.label === 'Country' && p.relation === 'in',
    );
    const city = cityIn(context, end, to);
    if (!date || !(country ?? city) || /[;:]/.test(context.folded.slice(end, date.start))) continue;
    const kind = `${(match[2] ?? '').charAt(0).toUpperCase()}${(match[2] ?? '').slice(1)}`;
    const place = country?.draft.name ?? city ?? '';
    found.push(
      eventCandidate({ start, end }, `${kind} in ${place}`, 3, {
        aliases: [
          ...(city ? [`${kind} in ${city}`] : []),
          ...(city && country ? [`${kind} in ${city}, ${country.draft.name}`] : []),
        ],
        isMade: true,
      }),
    );
  }
  return found;
}

/** `MENOG 19`, `Middle East Network Operators Group (MENOG) 19`, `PP-18`, `WRC-19`. */
export function findNumberedMeetings(context: PassageContext): Candidate[] {
  const found: Candidate[] = [];
  for (const match of allMatches(
    context.folded,
    /(?<![\w-])([A-Z][A-Za-z]+(?:\s+[A-Z][a-z]+)*\s+\(([A-Z]{3,})\)|[A-Z]{2,})[ -](\d{1,3})(?![\w./])/g,
  )) {
    const [whole, long = '', inner, number = ''] = match;
    const acronym = inner ?? long;
    const isOperatorGroup = context.lexicon
      .named(acronym)
      .some((e) => e.properties['kind'] === 'operator-group');
    const isOther = whole[long.length] === '-' || acronym === 'IGF';
    if (!isOperatorGroup && !(isOther && table.conferences.includes(acronym))) continue;
    const name = isOperatorGroup ? `${acronym} ${number}` : `${acronym}-${number}`;
    found.push(eventCandidate({ start: match.index, end: match.index + whole.length }, name, 10));
  }
  return found;
}
