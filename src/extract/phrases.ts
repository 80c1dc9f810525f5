/** A sentence as phrases: noun phrases with the units in them, verb groups, prepositions and the signs between. */
import type { Span } from '../domain/document.ts';
import { tagWords, type TaggedWord } from '../text/tag-words.ts';
import { BE, CHAINING, isPastForm, mendTags, RELATIVES } from './mended-tags.ts';
import type { Unit } from './mentions.ts';
import { fits, type SentenceView } from './sentence-view.ts';

/** A noun phrase: "the Ministry", "64 officials", "BDT's three courses". */
export interface NounPhrase extends Span {
  readonly kind: 'noun';
  /** Its last noun in the singular, in lower case; empty where a unit is the head. */
  readonly head: string;
  /** The unit that is its head, if one is. */
  readonly unit: Unit | undefined;
  /** Units before the head: whose it is ("BDT's courses"), or of which kind ("the ETSI standard"). */
  readonly owners: readonly Unit[];
  /** All its words but the units, in lower case. */
  readonly words: readonly string[];
}

/** A verb with its auxiliaries: "has been approved", "to define", "continues". */
export interface VerbGroup extends Span {
  readonly kind: 'verb';
  /** The last verb's infinitive. */
  readonly lemma: string;
  /** `finite` with a tense or modal, `participle` without ("approved by", "held"), `ing` and `infinitive`. */
  readonly form: 'finite' | 'participle' | 'ing' | 'infinitive';
  readonly isPassive: boolean;
  /** Auxiliaries and adverbs in it. */
  readonly words: readonly string[];
  /** Start of the last verb. */
  readonly verbStart: number;
  /** The last verb as written, in lower case. */
  readonly text: string;
}

/** What stands between phrases. */
export interface Mark extends Span {
  readonly kind:
    | 'preposition'
    | 'conjunction'
    | 'comma'
    | 'stop'
    | 'relative'
    | 'subordinator'
    | 'pronoun'
    | 'open'
    | 'close';
  readonly text: string;
}

export type Phrase = NounPhrase | VerbGroup | Mark;

const PRONOUNS = new Set([
  'it',
  'they',
  'them',
  'he',
  'she',
  'we',
  'this',
  'these',
  'those',
  'both',
  'all',
  'others',
  'each',
  'there',
  'one',
  'another',
  'here',
]);
const SUBORDINATORS = new Set([
  'if',
  'whether',
  'unless',
  'because',
  'although',
  'though',
  'while',
  'whereas',
  'when',
  'where',
  'once',
  'until',
  'provided',
  'should',
]);
const PREPOSITIONS = new Set([
  'with',
  'by',
  'of',
  'from',
  'to',
  'for',
  'between',
  'among',
  'amongst',
  'in',
  'under',
  'on',
  'at',
  'through',
  'via',
  'within',
  'into',
  'as',
  'against',
  'upon',
  'towards',
  'about',
  'per',
  'after',
  'before',
  'during',
  'since',
  'without',
  'like',
  'across',
  'throughout',
  'including',
  'concerning',
  'regarding',
  'alongside',
  'besides',
  'beside',
  'over',
  'around',
  'following',
  'than',
  'jointly with',
  'together with',
]);
/** Text of the sentence with every unit, date, quotation and bracket as one capital word of the same length. */
interface Masked {
  readonly text: string;
  readonly units: ReadonlyMap<number, Unit>;
}

/** Splits a sentence into phrases. Offsets are those of the passage. */
export function findPhrases(view: SentenceView): readonly Phrase[] {
  const { text, units } = mask(view);
  const tagged = tagWords(text).map((word) => ({
    ...word,
    start: word.start + view.start,
    end: word.end + view.start,
  }));
  const { passage, register } = view.context;
  const isItem = passage.kind === 'bullet' && register.lead?.isSubject === true;
  const words = mendTags(tagged, units, isItem);
  const phrases: Phrase[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined) break;
    const mark = markOf(words, at, units);
    const verb = mark ? undefined : verbGroup(words, at, units);
    const noun = mark || verb ? undefined : nounPhrase(words, at, units);
    const found = mark ?? verb ?? noun;
    if (found === undefined) at += 1;
    else {
      phrases.push(...(noun && found === noun ? parted(phrases, noun, words) : [found.phrase]));
      at = found.next;
    }
  }
  return phrases;
}

/** "In this connection BR is assisting", "On 7 January SG17 approved": a phrase in front and the subject after it, with no comma. */
function parted(
  before: readonly Phrase[],
  { phrase, next }: Found<NounPhrase>,
  words: readonly TaggedWord[],
): readonly NounPhrase[] {
  const { unit } = phrase;
  const last = before.at(-1);
  const isLed = last?.kind === 'preposition' || (last?.kind === 'relative' && last.text === 'whose');
  if (!unit || unit.extentStart - phrase.start < 3 || !isLed) return [phrase];
  const following = words[next];
  const isSubject =
    ['VERB', 'AUX'].includes(following?.tag ?? '') && following?.text.endsWith('ing') === false;
  const opening = before.slice(
    before.findLastIndex(({ kind }) => kind === 'stop' || kind === 'relative') + 1,
  );
  const isInFront = opening.every(
    ({ kind }, at) =>
      kind === 'preposition' ||
      (kind === 'noun' && ['preposition', 'conjunction', 'comma'].includes(opening[at - 1]?.kind ?? '')) ||
      kind === 'conjunction' ||
      kind === 'comma',
  );
  if (!isSubject || !isInFront) return [phrase];
  const start = unit.extentStart;
  const owner = phrase.owners.at(-1);
  const isOwner = owner?.extentEnd === start - 1;
  const inside = words.filter((word) => word.start >= phrase.start && word.end < start);
  const head = inside.findLast(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
  // "Among those present at the Forum were": an article is no phrase
  if (!isOwner && !head && !inside.some(({ tag }) => tag === 'NUM')) return [phrase];
  return [
    {
      ...phrase,
      end: start - 1,
      unit: isOwner ? owner : undefined,
      head: isOwner || !head ? '' : singular(head),
      owners: isOwner ? phrase.owners.slice(0, -1) : phrase.owners,
      words: inside.map(({ text }) => text),
    },
    { ...phrase, start, owners: [], words: [] },
  ];
}

interface Found<Kind> {
  readonly phrase: Kind;
  readonly next: number;
}

function mask(view: SentenceView): Masked {
  const characters = [...view.text(view.start, view.end).split('')];
  const units = new Map<number, Unit>();
  const cover = (start: number, end: number): void => {
    for (let at = Math.max(start, view.start); at < Math.min(end, view.end); at += 1)
      characters[at - view.start] = at === start ? 'X' : 'a';
  };
  for (const quotation of view.context.quotations)
    if (quotation.start >= view.start && quotation.start < view.end) cover(quotation.start, quotation.end);
  for (const date of view.context.dates)
    if (date.start >= view.start && date.start < view.end) cover(date.start, date.end);
  let covered = 0;
  let twin = 0;
  for (const unit of view.units) {
    if (unit.isAdjective || unit.isOverlay) continue;
    if (unit.draft.label === 'Sector' && unit.extentStart < covered) continue;
    if (unit.extentStart < twin) continue;
    twin = endWithTwin(view, unit);
    covered = Math.max(unit.extentEnd, endWithSector(view, unit), twin);
    cover(unit.extentStart, covered);
    units.set(unit.extentStart, unit);
  }
  return { text: characters.join(''), units };
}

/** "ITU-T H.274 | ISO/IEC 23002-7": the number of its twin belongs to the name. */
function endWithTwin(view: SentenceView, { draft, extentEnd }: Unit): number {
  if (!fits(draft.label, ['Deliverable', 'WorkItem'])) return 0;
  const twin = /^\s*\|\s*(?:ISO\/)?IEC\s(?:[A-Z]+\s)?[\d-]+(?::\d{4})?/.exec(
    view.text(extentEnd, Math.min(view.end, extentEnd + 40)),
  );
  return twin ? extentEnd + twin[0].length : 0;
}

/** "Question 7/2 of ITU-D": the sector belongs to the name. */
function endWithSector(view: SentenceView, { draft, extentEnd }: Unit): number {
  if (!['Question', 'StudyGroup', 'WorkingGroup'].includes(draft.label)) return 0;
  const sector = view.units.find((unit) => unit.start > extentEnd && unit.start - extentEnd < 9);
  return sector?.draft.label === 'Sector' && /^\s+of\s+(?:the\s+)?$/.test(view.text(extentEnd, sector.start))
    ? sector.extentEnd
    : 0;
}

function markOf(
  words: readonly TaggedWord[],
  at: number,
  units: ReadonlyMap<number, Unit>,
): Found<Mark> | undefined {
  const word = words[at];
  if (word === undefined || units.has(word.start)) return undefined;
  const { text, tag, start, end } = word;
  const make = (kind: Mark['kind'], length = 1): Found<Mark> => ({
    phrase: { kind, text, start, end: words[at + length - 1]?.end ?? end },
    next: at + length,
  });
  const after = words[at + 1];
  if (text === '(' || text === '[') return make('open');
  if (text === ')' || text === ']') return make('close');
  if (text === ',' || text === '–' || text === '—') return make('comma');
  if (text === '-') return after && after.start > end ? make('comma') : undefined;
  if (text === ';' || text === ':' || text === '.') return make('stop');
  if (tag === 'CCONJ' || text === 'as well as' || text === '&') return make('conjunction');
  if (text === 'as' && after?.text === 'well' && words[at + 2]?.text === 'as') return make('conjunction', 3);
  if (
    text === 'that' &&
    (after === undefined || tag === 'DET') &&
    after &&
    ['NOUN', 'ADJ'].includes(after.tag)
  )
    return undefined;
  // "that between BR and CITEL", "Ethernet that with IEEE": stands for a noun named before
  if (text === 'that' && (after?.text === 'between' || after?.text === 'with')) return make('pronoun');
  // "; that on X.srgsc is progressing", "That of Bhutan has been completed"
  if (
    text === 'that' &&
    (after?.text === 'on' || after?.text === 'for' || after?.text === 'of') &&
    OPENS.has(words[at - 1]?.text ?? ';')
  )
    return make('pronoun');
  // "while that requested by Vanuatu is scheduled"
  if (
    text === 'that' &&
    after?.text.endsWith('ed') === true &&
    words[at + 2]?.text === 'by' &&
    OPENS.has(words[at - 1]?.text ?? ';')
  )
    return make('pronoun');
  if (RELATIVES.has(text)) return make('relative');
  if (text === 'until' && (after?.tag === 'DET' || after?.text.startsWith('xa'))) return make('preposition');
  if (
    SUBORDINATORS.has(text) &&
    (text !== 'should' || at === 0) &&
    (text !== 'provided' || after?.text === 'that')
  )
    return make('subordinator');
  if (
    text === 'to' &&
    (after?.tag === 'VERB' || (after?.tag === 'AUX' && (after.text === 'be' || after.text === 'have'))) &&
    after.text === after.lemma &&
    !units.has(after.start)
  )
    return undefined;
  if (
    PREPOSITIONS.has(text) &&
    (tag === 'ADP' ||
      tag === 'SCONJ' ||
      tag === 'PART' ||
      text === 'to' ||
      (tag === 'VERB' && ['including', 'following', 'concerning', 'regarding'].includes(text)))
  )
    return make('preposition');
  if (text === 'worth') return make('preposition');
  if (PRONOUNS.has(text) && !isDeterminer(words, at)) return make('pronoun');
  return undefined;
}

const OPENS = new Set([';', ',', 'and', 'while', 'whereas']);

/** "this work", "all countries": no pronoun where a noun follows. */
function isDeterminer(words: readonly TaggedWord[], at: number): boolean {
  const after = words[at + 1];
  return (
    after !== undefined &&
    ['NOUN', 'ADJ', 'NUM', 'PROPN', 'DET'].includes(after.tag) &&
    !['it', 'they', 'them', 'there'].includes(words[at]?.text ?? '')
  );
}

/** Verbs whose passive subject does what the infinitive after it says. */
const ENABLING = new Set(['help', 'assist', 'enable', 'train', 'support', 'allow']);
const hasBe = (words: readonly TaggedWord[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ text }) => BE.has(text));

/** Auxiliaries, adverbs and verbs in a row. A unit is no verb, whatever its tag. */
function verbGroup(
  words: readonly TaggedWord[],
  at: number,
  units: ReadonlyMap<number, Unit>,
): Found<VerbGroup> | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  const isVerbal = (word: TaggedWord | undefined): boolean =>
    word !== undefined &&
    !units.has(word.start) &&
    (word.tag === 'VERB' ||
      word.tag === 'AUX' ||
      word.text === 'to' ||
      word.text === 'not' ||
      word.text === "n't" ||
      word.text === 'never');
  const isInfinitive = first.text === 'to';
  if (!isVerbal(first) || first.text === 'not') return undefined;
  if (isAttribute(words, at)) return undefined;
  // "the refarming of": a participle after a determiner is a noun or an adjective
  const before = words[at - 1];
  if (
    !isInfinitive &&
    before &&
    first.tag === 'VERB' &&
    ((before.tag === 'DET' && !RELATIVES.has(before.text)) ||
      before.text === 'its' ||
      before.text === 'their')
  )
    return undefined;
  let end = at;
  let verb = first;
  for (let next = at; next < words.length; next += 1) {
    const word = words[next];
    if (word === undefined) break;
    if (isVerbal(word)) {
      if (
        next > at &&
        word.text === 'to' &&
        words[next + 1]?.tag !== 'VERB' &&
        words[next + 1]?.tag !== 'AUX'
      )
        break;
      // "have been helped to draw up plans": two verbs, one done to them, one done by them
      if (
        next > at &&
        word.text === 'to' &&
        ENABLING.has(verb.lemma) &&
        isPastForm(verb) &&
        hasBe(words, at, next)
      )
        break;
      // "approved developing": two full verbs are one group only through "to" or an auxiliary
      if (
        verb.tag === 'VERB' &&
        word.tag === 'VERB' &&
        next > at &&
        words[next - 1]?.text !== 'to' &&
        !CHAINING.has(verb.lemma)
      )
        break;
      end = next;
      if (word.tag !== 'PART' && word.text !== 'to' && word.text !== 'not' && word.text !== 'never')
        verb = word;
    } else if (
      (word.tag === 'ADV' || word.text === 'since') &&
      next + 1 < words.length &&
      (isVerbal(words[next + 1]) || words[next + 1]?.tag === 'ADV')
    )
      continue;
    else break;
  }
  if (verb.text === 'to' || (isInfinitive && verb === first)) return undefined;
  const group = words.slice(at, end + 1);
  const chain = group.filter((word) => word !== verb).map((word) => word.text);
  const auxiliary = group.some((word) => word.tag === 'AUX' && word !== verb);
  const isIng = verb.text.endsWith('ing');
  const isPast = isPastForm(verb);
  const isBeside = chain.some((text) => BE.has(text));
  const form: VerbGroup['form'] = isInfinitive
    ? 'infinitive'
    : auxiliary || verb.tag === 'AUX' || chain.includes('to')
      ? 'finite'
      : isIng
        ? 'ing'
        : isPast
          ? 'participle'
          : 'finite';
  return {
    phrase: {
      kind: 'verb',
      start: first.start,
      end: words[end]?.end ?? first.end,
      lemma: verb.lemma,
      form,
      isPassive: isBeside && isPast && !isIng && verb.tag === 'VERB',
      words: chain,
      verbStart: verb.start,
      text: verb.text,
    },
    next: end + 1,
  };
}

function nounPhrase(
  words: readonly TaggedWord[],
  at: number,
  units: ReadonlyMap<number, Unit>,
): Found<NounPhrase> | undefined {
  const inside: TaggedWord[] = [];
  const owners: Unit[] = [];
  let unit: Unit | undefined;
  let head: TaggedWord | undefined;
  let next = at;
  for (; next < words.length; next += 1) {
    const word = words[next];
    if (word === undefined) break;
    const own = units.get(word.start);
    if (own) {
      // two units in a row without a sign are one phrase only where the first owns or qualifies the second
      if (unit) owners.push(unit);
      unit = own;
      head = undefined;
      continue;
    }
    if (word.text === "'s" || word.text === "'" || word.text === '’s' || word.text === '’') {
      if (unit) owners.push(unit);
      unit = undefined;
      head = undefined;
      continue;
    }
    const isNominal =
      ['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET'].includes(word.tag) ||
      (word.tag === 'PRON' &&
        ['its', 'their', 'this', 'these', 'those', 'his', 'her', 'such'].includes(word.text));
    const isParticiple =
      word.tag === 'VERB' && (next > at ? isBetween(words, next, units) : isAttribute(words, next));
    const isAdverb =
      word.tag === 'ADV' &&
      next + 1 < words.length &&
      (['ADJ', 'NUM'].includes(words[next + 1]?.tag ?? '') ||
        (words[next - 1]?.tag === 'DET' && words[next + 1]?.tag === 'NOUN'));
    const isSign =
      (word.text === '-' || word.text === '/') &&
      next > at &&
      words[next + 1] !== undefined &&
      words[next + 1]?.start === word.end;
    if ((!isNominal && !isParticiple && !isAdverb && !isSign) || word.text === 'worth') break;
    // a determiner opens a new phrase
    if ((word.tag === 'DET' || word.text === 'its' || word.text === 'their') && next > at && (head || unit))
      break;
    inside.push(word);
    if (
      word.tag === 'NOUN' ||
      word.tag === 'PROPN' ||
      word.tag === 'NUM' ||
      (word.tag === 'ADJ' && head === undefined) ||
      isParticiple
    ) {
      if (unit && word.tag !== 'NUM') {
        owners.push(unit);
        unit = undefined;
      }
      if (!unit) head = word;
    }
  }
  if (next === at) return undefined;
  const start = words[at]?.start ?? 0;
  const end = words[next - 1]?.end ?? start;
  return {
    phrase: {
      kind: 'noun',
      start,
      end: unit ? Math.max(end, unit.extentEnd) : end,
      head: unit || !head ? '' : singular(head),
      unit,
      owners,
      words: inside.map(({ text }) => text),
    },
    next,
  };
}

/** The tagger takes a capital word at the sentence's start for a name and leaves its plural. */
const singular = ({ tag, lemma }: TaggedWord): string =>
  tag === 'PROPN' ? lemma.replace(/(?<=[^s])s$/, '') : lemma;

/** "to internationalized names": a participle between a preposition and its noun. */
function isAttribute(words: readonly TaggedWord[], at: number): boolean {
  const before = words[at - 1];
  const isGoverned = before !== undefined && (before.tag === 'ADP' || before.text === 'to');
  return isGoverned && words[at]?.text.endsWith('ed') === true && words[at + 1]?.tag === 'NOUN';
}

/** "the refarming of", "an agreed text": a participle that a determiner opens and that is no verb of the clause. */
function isBetween(words: readonly TaggedWord[], at: number, units: ReadonlyMap<number, Unit>): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if (before === undefined) return false;
  if (before.tag === 'DET' || before.tag === 'NUM' || ['its', 'their'].includes(before.text)) return true;
  if (before.tag === 'ADJ' && after && ['NOUN'].includes(after.tag)) return true;
  return (
    before.text === '-' ||
    (before.tag === 'ADJ' && after !== undefined && !units.has(after.start) && after.text === 'of')
  );
}
