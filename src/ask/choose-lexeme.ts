/** Which of the meanings of a phrase fits where it stands. */
import type { Lexeme, Phrase } from './lexicon.ts';
import { isClassAhead, namesResolution, type Reading } from './look-ahead.ts';
import { isBegun, type PendingNoun } from './pending-noun.ts';
import type { Item } from './things.ts';

/** Where a phrase stands. */
export interface Place {
  readonly reading: Reading;
  /** Its first word. */
  readonly at: number;
  /** What was read before it. */
  readonly items: readonly Item[];
  readonly pending: PendingNoun;
}

const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'its',
  'their',
  'any',
  'all',
  'each',
  'every',
  'no',
  'some',
  'which',
  'what',
  'many',
  'of',
  'those',
  'these',
  'this',
  'two',
  'more',
  'most',
]);

/** The meaning that fits; the order is that of how surely the place tells it. */
export function chooseLexeme(phrase: Phrase, place: Place): Lexeme {
  const { lexemes } = phrase;
  if (isShortCopula(place)) return { kind: 'auxiliary' };
  const [fallback = { kind: 'filler' }] = lexemes;
  if (lexemes.length <= 1) return fallback;
  return (
    chooseForm(lexemes, place) ??
    pick(lexemes, 'beside', 'property') ??
    chooseFiller(lexemes, place) ??
    chooseNoun(phrase, place) ??
    chooseSmallWord(phrase, place) ??
    pick(lexemes, 'quantifier', 'comparator', 'status', 'conjunction', 'relative', 'detail') ??
    fallback
  );
}

const pick = (lexemes: readonly Lexeme[], ...kinds: readonly Lexeme['kind'][]): Lexeme | undefined =>
  lexemes.find(({ kind }) => kinds.includes(kind));

const plainAt = ({ reading: { words } }: Place, at: number): string => words[at]?.plain ?? '';

/** "what's": a copula. */
const isShortCopula = (place: Place): boolean =>
  plainAt(place, place.at) === "'s" && /^(?:what|who|where|when|which)$/.test(plainAt(place, place.at - 1));

/** "when" and "where" ask at the beginning; later they lead to a clause, or to a column. */
function chooseForm(lexemes: readonly Lexeme[], { reading, items }: Place): Lexeme | undefined {
  const form = lexemes.find((lexeme) => lexeme.kind === 'form');
  if (form === undefined) return undefined;
  if (form.form === 'reporting' && !namesResolution(reading))
    return pick(lexemes, 'verb', 'noun', 'class') ?? form;
  if (form.form !== 'when' && form.form !== 'where') return form;
  const isFirst = items.every(({ kind }) => kind === 'preposition' || kind === 'conjunction');
  if (isFirst) return form;
  const relative = items.at(-1)?.kind === 'thing' ? pick(lexemes, 'relative') : undefined;
  return relative ?? pick(lexemes, 'detail') ?? form;
}

/** "focus groups mentioned in": only documents mention. */
function chooseFiller(lexemes: readonly Lexeme[], place: Place): Lexeme | undefined {
  const isSaying = /^(?:mention|nam|list|report|stat|record)/.test(plainAt(place, place.at));
  return isSaying && !isAfterDocument(place.items.at(-1)) ? pick(lexemes, 'filler') : undefined;
}

const isAfterDocument = (item: Item | undefined): boolean =>
  item?.kind === 'thing' && (item.class?.id === 'report' || item.class?.id === 'document' || item.open);

/** `workshops` that were held, or what somebody `workshops`: after a determiner or preposition a word is a noun. */
function chooseNoun({ lexemes, length }: Phrase, place: Place): Lexeme | undefined {
  const noun = pick(lexemes, 'class');
  const act = pick(lexemes, 'verb', 'noun');
  if (noun === undefined || act === undefined) return noun;
  const { at, items, pending } = place;
  if (act.kind === 'noun' && ['to', 'for'].includes(plainAt(place, at + length))) return act;
  const last = items.at(-1);
  const isNoun =
    DETERMINERS.has(plainAt(place, at - 1)) ||
    isBegun(pending) ||
    ((last === undefined || last.kind === 'form') && !pending.sought) ||
    last?.kind === 'preposition' ||
    last?.kind === 'conjunction';
  return isNoun ? noun : act;
}

function chooseSmallWord(phrase: Phrase, place: Place): Lexeme | undefined {
  const { lexemes, length } = phrase;
  const act = pick(lexemes, 'verb', 'noun');
  const auxiliary = length === 1 ? pick(lexemes, 'auxiliary') : undefined;
  return (
    auxiliary ??
    pick(lexemes, 'negation') ??
    chooseStatus(phrase, act, place) ??
    chooseRelative(phrase, place) ??
    pick(lexemes, 'which', 'what', 'who') ??
    chooseComparator(lexemes, place) ??
    act ??
    pick(lexemes, 'preposition', 'topic-preposition')
  );
}

/** `was scheduled` tells of a status, `scheduled a workshop` of an act. */
function chooseStatus(
  { lexemes, length }: Phrase,
  act: Lexeme | undefined,
  { reading, at, items }: Place,
): Lexeme | undefined {
  const status = pick(lexemes, 'status');
  if (status === undefined || length > 1) return status;
  if (act === undefined) return undefined;
  return !isClassAhead(reading, at + length) || items.at(-1)?.kind === 'auxiliary' ? status : act;
}

/** "study groups which approved": not a new question. */
function chooseRelative(
  { lexemes, length }: Phrase,
  { reading, at, items, pending }: Place,
): Lexeme | undefined {
  const relative = pick(lexemes, 'relative');
  if (relative === undefined || items.at(-1)?.kind !== 'thing' || pending.loose.length > 0) return undefined;
  const next = reading.lexicon.at(reading.words, at + length);
  const goesOn = next?.lexemes.some(({ kind }) => ['verb', 'auxiliary', 'negation'].includes(kind)) ?? true;
  return goesOn ? relative : undefined;
}

/** "in over three countries": after a preposition no other follows. */
function chooseComparator(lexemes: readonly Lexeme[], { items }: Place): Lexeme | undefined {
  const isAfterPreposition = items.at(-1)?.kind === 'preposition';
  return isAfterPreposition && pick(lexemes, 'conjunction') === undefined
    ? pick(lexemes, 'comparator')
    : undefined;
}
