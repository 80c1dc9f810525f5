/** Noun phrases that may name an event: "a one-day workshop on green data centres", "Regional Economic Dialogue", "three courses on IPv6". */
import table from '../data/tables/rules/events.json' with { type: 'json' };
import type { Span } from '../domain/document.ts';
import { allMatches } from '../text/matches.ts';
import type { PassageContext } from './passage-context.ts';
import { quotationAt } from './quotes.ts';
import { verbForms } from './verb-forms.ts';

/** A phrase with a noun for events as its head. `start` is after the determiner; `end` after topic or title. */
export interface EventPhrase extends Span {
  /** Words before the head and the head in the singular, as printed: `regional workshop`, `tabletop exercise`. */
  readonly kind: string;
  /** The head in lower case, in the singular: `workshop`. */
  readonly noun: string;
  readonly nounEnd: number;
  readonly isPlural: boolean;
  /** The word before it in lower case, where it is an article, a possessive or a number. */
  readonly determiner: string;
  /** What it is about with its preposition, as printed: ` on green data centres`. */
  readonly topic: string;
  readonly title: string | undefined;
  /** True for a name in capitals: "Regional Economic Dialogue". */
  readonly isName: boolean;
  /** `WTDC-21` of "World … Conference (WTDC-21)". */
  readonly acronym: string | undefined;
}

/** Matches a word in lower case or with capital initials. */
const eitherCase = (words: string): string =>
  words
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('\\s+');
const CAPITAL_ONLY = new Set(table.namedHeads.filter((head) => !table.nouns.includes(head.toLowerCase())));
const HEADS = [...table.nouns, ...CAPITAL_ONLY].sort((a, b) => b.length - a.length);
const HEAD = new RegExp(
  `(?<![\\p{L}\\p{N}])(${HEADS.map((head) => (CAPITAL_ONLY.has(head) ? head : eitherCase(head))).join('|')})(e?s)?(?![\\p{L}\\p{N}]|-\\p{L}|'s)`,
  'gu',
);
/** "workshop participants", "Academy Training Centres": the noun only tells of which kind another is. */
const FOLLOWED = new RegExp(`^\\s+(?:${table.compounds.join('|')})(?![\\p{L}-])`, 'iu');
/** "simulation exercise": the second noun is the head. */
const FOLLOWED_BY_HEAD = new RegExp(`^\\s(?:${table.nouns.join('|')})s?(?![\\p{L}-])`, 'u');
const OPENERS = new Set(table.before);
const VERBS = new Set(
  table.verbs
    .flatMap((verb) => Object.values<string>({ ...verbForms(verb) }))
    .filter((form) => !table.modifiers.includes(form)),
);
/** How far back the next word of a phrase is looked for. */
const REACH = 60;
const WORD_BEFORE = /(?<![\p{L}\p{N}])([\p{L}\p{N}][\p{L}\p{N}'/&.+-]*)\s+$/u;
const NUMBERS = new Set([
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'several',
  'many',
  'both',
]);
const isCapital = (word: string): boolean => /^\p{Lu}|^\p{Ll}*\p{Lu}|^\d{4}$/u.test(word);

/** All phrases of a sentence, in order. Those inside quotations and inside names of other things are left out. */
export function findEventPhrases(context: PassageContext, sentence: Span): readonly EventPhrase[] {
  const found: EventPhrase[] = [];
  const text = context.folded.slice(sentence.start, sentence.end);
  for (const match of allMatches(text, HEAD)) {
    const [whole, head = '', plural] = match;
    const at = sentence.start + match.index;
    if (quotationAt(context.quotations, at) || isOfAnother(context, at, at + whole.length)) continue;
    const after = text.slice(match.index + whole.length);
    if (FOLLOWED.test(after) || (plural === undefined && FOLLOWED_BY_HEAD.test(after))) continue;
    const left = leftOf(context, sentence.start, at, head);
    if ((left.isRefused && plural === undefined) || (found.at(-1)?.end ?? 0) > left.start) continue;
    found.push(
      complete(
        context,
        sentence,
        { start: left.start, head: at, end: at + whole.length },
        left.determiner,
        head,
        plural,
      ),
    );
  }
  return found;
}

/** "Broadband Forum", "Plenipotentiary Conference": the head belongs to the name of an organisation or body. */
const isOfAnother = (context: PassageContext, start: number, end: number): boolean =>
  context.hits.some(
    (hit) => hit.start < start && hit.end >= end && !hit.entries.some((entry) => entry.label === 'Event'),
  );

interface Left {
  readonly start: number;
  readonly determiner: string;
  readonly isRefused: boolean;
}

/** Where the phrase begins: modifiers and parts of a name up to an article, a preposition, a verb or a sign. */
function leftOf(context: PassageContext, from: number, at: number, head: string): Left {
  let start = at;
  const isHeadCapital = isCapital(head);
  for (let count = 0; count < 9; count += 1) {
    const match = WORD_BEFORE.exec(context.folded.slice(Math.max(from, start - REACH), start));
    const word = match?.[1];
    if (match === null || word === undefined) break;
    const lower = word.toLowerCase();
    const wordStart = start - match[0].length;
    if (table.connectors.includes(word)) {
      const previous = WORD_BEFORE.exec(
        context.folded.slice(Math.max(from, wordStart - REACH), wordStart),
      )?.[1];
      const isInside =
        isHeadCapital &&
        previous !== undefined &&
        isCapital(previous) &&
        !OPENERS.has(previous.toLowerCase()) &&
        isCapital(context.folded.charAt(start)) &&
        !endsName(context, wordStart - 1);
      if (!isInside) return { start, determiner: '', isRefused: false };
      start = wordStart;
      continue;
    }
    if (OPENERS.has(lower) || NUMBERS.has(lower) || /^\d{1,2}$/.test(word))
      return {
        start,
        determiner: lower,
        isRefused: table.refusedAfter.includes(`${lower} ${head.toLowerCase()}`),
      };
    if (/'s?$/.test(word)) return { start, determiner: word, isRefused: false };
    if (
      (VERBS.has(lower) && (lower === word || wordStart === from)) ||
      (/[a-z]ed$/.test(word) && !table.modifiers.includes(lower)) ||
      lower.endsWith('ly')
    )
      break;
    if (context.dates.some((d) => d.start <= wordStart && wordStart < d.end) && !/^\d{4}$/.test(word)) break;
    start = wordStart;
  }
  return { start, determiner: '', isRefused: false };
}

/** Whether a name of an organisation or country ends at an offset. */
const endsName = (context: PassageContext, end: number): boolean =>
  context.hits.some(
    (hit) =>
      Math.abs(hit.end - end) < 2 &&
      hit.entries.some((e) => ['Organization', 'Country', 'Bureau', 'StudyGroup'].includes(e.label)),
  );

const STOP_WORDS = `(?:${table.afterTopic.join('|')})`;
/** Ends a topic: a sign, a verb, a date, a place. */
const TOPIC_END = new RegExp(
  `[,.;:()"“”\\t]|\\s-\\s|\\s+(?=${STOP_WORDS}(?![\\p{L}-]))|\\s+(?=(?:in|at)\\s+(?:the\\s+)?(?:\\p{Lu}|\\d|(?:two|three|four|five|six|several)\\s))|\\s+(?=(?:from|on|of)\\s+(?:\\d|the\\s+\\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)))|\\s+(?=with\\s+(?:the\\s+)?\\p{Lu})|\\s+(?=and\\s+an?\\s)`,
  'u',
);
const TITLE_LEAD =
  /^\s*(?:,\s*|\()?(?:(?:on|entitled|titled|called|about|named|under)\s+)?(?:(?:the|its)\s+(?:topic|theme|subject|title)s?\s*(?:of\s+)?)?[:,]?\s*$/;

function complete(
  context: PassageContext,
  sentence: Span,
  at: { start: number; head: number; end: number },
  determiner: string,
  head: string,
  plural: string | undefined,
): EventPhrase {
  const noun = head.toLowerCase().replace(/\s+/g, ' ');
  let nounEnd = at.end;
  const tab = context.text.indexOf('\t', at.end);
  const stop = tab === -1 ? sentence.end : Math.min(sentence.end, tab);
  const rest = (): string => context.folded.slice(nounEnd, stop);
  const isHeadCapital = isCapital(head);
  const year = isHeadCapital ? /^\s+(?:19|20)\d\d(?![\p{L}\p{N}/-])/u.exec(rest()) : null;
  if (year) nounEnd += year[0].length;
  const words = context.text.slice(at.start, at.head);
  const isName =
    isHeadCapital &&
    plural === undefined &&
    ([...words.trim().split(/\s+/), ...head.split(/\s+/).slice(1)].some((w) => isCapital(w)) ||
      year !== null ||
      // "the CyberDrill for the Americas"
      (words === '' && determiner === 'the' && /^\s+for\s+the\s+\p{Lu}/u.test(rest())));
  const acronym = acronymAfter(rest());
  let end: number;
  let topic = '';
  let title: string | undefined;
  const quotation = context.quotations.find((q) => q.start >= nounEnd && q.start < sentence.end);
  if (quotation && TITLE_LEAD.test(context.folded.slice(nounEnd, quotation.start))) {
    title = context.text.slice(quotation.innerStart, quotation.innerEnd).trim();
    end = quotation.end;
  } else {
    const length = topicLength(rest(), context, nounEnd, isName);
    topic = context.text.slice(nounEnd, nounEnd + length);
    end = nounEnd + length;
  }
  const late = acronym ?? acronymAfter(context.folded.slice(end, stop));
  return {
    start: at.start,
    end,
    kind: `${words}${context.text.slice(at.head, at.end - (plural?.length ?? 0))}${year?.[0] ?? ''}`.replace(
      /\s+/g,
      ' ',
    ),
    noun,
    nounEnd,
    isPlural: plural !== undefined,
    determiner,
    topic,
    title,
    isName,
    acronym: late,
  };
}

/** `WTDC-21`, `LDC5`, `WSIS+20` of a parenthesis that follows. */
function acronymAfter(rest: string): string | undefined {
  const word = /^\s+\(([A-Z][\w+ -]{1,14})\)/.exec(rest)?.[1];
  return word && /^[A-Z][A-Za-z+]*(?:[ -]?\d+)?$/.test(word) && /[A-Z+].*[A-Z+]/.test(word)
    ? word
    : undefined;
}

/** Length of " on green data centres", " for girls", " of the Least Developed Countries"; 0 where none follows. */
function topicLength(rest: string, context: PassageContext, offset: number, isName: boolean): number {
  const lead = /^\s+(on|about|for|of|in)\s+(?=\S)/.exec(rest);
  if (!lead) return 0;
  const word = lead[1] ?? '';
  const after = rest.slice(lead[0].length);
  const opens = /^(?:the\s+|its\s+)?/.exec(after)?.[0].length ?? 0;
  const place = context.hits.find(
    (h) =>
      h.start - (offset + lead[0].length) <= opens &&
      h.start >= offset + lead[0].length &&
      h.entries.some((e) => e.label === 'Country' || e.label === 'Region'),
  );
  if (word === 'in' && !/^\p{Ll}{4,}/u.test(after)) return 0;
  if (
    word === 'in' &&
    /^(?:the|three|four|five|two|person|several|which|that|this|early|late|order|partnership|collaboration|cooperation|association|conjunction|response|parallel)\b/.test(
      after,
    )
  )
    return 0;
  if (
    word === 'of' &&
    !isName &&
    !/^(?:the\s+)?\p{Lu}[\w-]+\s+(?:partnership|initiative|alliance|coalition|network)\b/u.test(after)
  )
    return 0;
  if (
    /^(?:\d|January|February|March|April|May|June|July|August|September|October|November|December)/.test(
      after,
    )
  )
    return 0;
  if (word === 'for' && place && !isName) return 0;
  if (word === 'for' && /^(?:which|whom|the\s+first|this|that|its|\p{Lu}{2,})/u.test(after)) return 0;
  const stop = TOPIC_END.exec(after.slice(opens));
  const length = opens + (stop ? stop.index : after.trimEnd().length - opens);
  const body = after.slice(0, length);
  // "… for rural women" goes on with the topic; a region that it is for does not
  const audience = /\s+for\s+(?:the\s+)?(?=\p{Lu})/u.exec(body);
  const kept = audience && !isName ? audience.index : length;
  return kept < 2 || kept > 140 ? 0 : lead[0].length + after.slice(0, kept).trimEnd().length;
}
