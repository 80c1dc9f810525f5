/** From the words of a question to its items, in order. */
import type { Lexeme, Noun, Phrase } from './lexicon.ts';
import { chooseLexeme } from './choose-lexeme.ts';
import {
  classAt,
  isClassAhead,
  isListedAt,
  isNameOrPreposition,
  isVerbAt,
  type Reading,
} from './look-ahead.ts';
import type { NamedSpan } from './names.ts';
import { ItemList } from './item-list.ts';
import { settleItems } from './settle-items.ts';
import { type Act, classThing, isApposition, type Item, isTitleOf, namedThing, openThing } from './things.ts';
import { timeAt } from './times.ts';
import type { Word } from './words.ts';

/** Reads the words into items, in order, and settles what only all of them together tell. */
export function readItems(reading: Reading): readonly Item[] {
  return settleItems(new ItemReader(reading).read());
}

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

class ItemReader {
  readonly #reading: Reading;
  readonly #list = new ItemList();
  /** The next word. */
  #at = 0;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  read(): readonly Item[] {
    while (this.#at < this.#reading.words.length) this.#readNext();
    this.#list.flush();
    return this.#list.items;
  }

  #readNext(): void {
    const { words, names, lexicon } = this.#reading;
    const name = names.find((span) => span.from === this.#at);
    const time = name === undefined ? timeAt(words, this.#at) : undefined;
    const phrase = lexicon.at(words, this.#at);
    if (time !== undefined)
      this.#list.push({ kind: 'time', time: time.time, words: this.#take(time.length).surface });
    else if (name !== undefined && (phrase === undefined || phrase.length <= name.to - name.from))
      this.#readName(name);
    else if (phrase === undefined) this.#readUnknown();
    else this.#readPhrase(phrase);
  }

  #take(length: number): { readonly word: Word | undefined; readonly surface: string } {
    const { words, text } = this.#reading;
    const word = words[this.#at];
    this.#at += length;
    return { word, surface: text.slice(word?.start ?? 0, words[this.#at - 1]?.end ?? 0) };
  }

  #readName(name: NamedSpan): void {
    const { words } = this.#reading;
    const at = name.to;
    this.#at = at;
    const next = classAt(this.#reading, words[at]?.plain === "'s" ? at + 1 : at, true);
    const last = this.#list.last;
    if (next !== undefined && words[at]?.text !== ',') {
      if (isApposition(name, next.lexeme)) {
        this.#list.putNoun(namedThing(name));
        this.#at = next.at + next.length;
      } else this.#list.pending.modifiers.push(namedThing(name));
    } else if (
      last?.kind === 'thing' &&
      isTitleOf(last, name) &&
      (!last.plural || isListedAt(this.#reading, at)) &&
      this.#list.preposition === '' &&
      !this.#list.pending.definite
    ) {
      this.#list.replaceLast({
        ...namedThing(name),
        sought: last.sought && last.class === null,
        preposition: last.preposition,
        rollUp: last.rollUp,
      });
    } else {
      this.#list.flush();
      this.#list.putNoun(namedThing(name));
    }
  }

  #readUnknown(): void {
    const { word } = this.#take(1);
    const { text = '', plain = '' } = word ?? {};
    // adverbs say how, never what
    if (/^\p{Ll}{4,}ly$/u.test(text)) return;
    const { atLeast, atMost, both, definite, loose } = this.#list.pending;
    const number = Number(plain) || NUMBERS[plain];
    if (number !== undefined && number > 0 && (atLeast !== null || atMost !== null || both)) {
      // "more than 3": the comparator stands before
      if (atLeast !== null) this.#list.pending.atLeast = atLeast + number - 1;
      if (atMost !== null) this.#list.pending.atMost = atMost + number;
      return;
    }
    // "the two reports"
    const isOnlyCount = NUMBERS[plain] !== undefined && definite;
    if (!isOnlyCount && !/^[,;:?!]$/.test(text)) loose.push(text);
  }

  #readPhrase(phrase: Phrase): void {
    const reading = this.#reading;
    const { items, pending } = this.#list;
    const lexeme = chooseLexeme(phrase, { reading, at: this.#at, items, pending });
    const { word, surface } = this.#take(phrase.length);
    const plain = word?.plain ?? '';
    switch (lexeme.kind) {
      case 'filler':
        this.#readFiller(surface, plain);
        break;
      case 'who':
        this.#list.putOpen(openThing(surface));
        break;
      case 'what':
      case 'which':
        this.#list.flush();
        this.#list.pending.sought = true;
        if (!isClassAhead(reading, this.#at)) this.#list.putOpen(openThing(surface));
        break;
      case 'class':
        this.#readClass(lexeme, surface);
        break;
      case 'beside':
        this.#list.flush();
        this.#list.pending.sought = true;
        for (const item of items) if (item.kind === 'thing' && item.class !== null) item.sought = true;
        break;
      case 'verb':
      case 'noun':
        this.#list.flush();
        items.push(actOf(phrase, surface, items));
        this.#list.preposition = particleOf(phrase);
        break;
      case 'quantifier':
        if (lexeme.quantifier !== 'both') pending.rank = lexeme.quantifier;
        else this.#readBoth(plain);
        break;
      case 'comparator':
        this.#readComparator(lexeme.comparator);
        break;
      case 'preposition':
      case 'topic-preposition':
        this.#readPreposition(phrase, surface.toLowerCase());
        break;
      case 'status':
        if (isClassAhead(reading, this.#at)) pending.statuses.push(lexeme.status);
        else this.#list.push({ kind: 'status', status: lexeme.status, words: surface });
        break;
      case 'roll-up': {
        const last = items.findLast((item) => item.kind === 'thing');
        if (last !== undefined) last.rollUp = true;
        break;
      }
      case 'form':
        this.#readForm(lexeme.form, surface);
        break;
      case 'month':
        pending.loose.push(surface);
        break;
      case 'conjunction':
      case 'negation':
        this.#list.push({ kind: lexeme.kind, word: surface.toLowerCase() });
        break;
      case 'auxiliary':
        this.#list.push({ kind: 'auxiliary', word: surface === "'s" ? 'is' : surface.toLowerCase() });
        // "will receive": not done yet
        if (surface.toLowerCase() === 'will')
          this.#list.push({ kind: 'status', status: 'scheduled', words: surface });
        break;
      case 'property':
      case 'detail':
        this.#list.push(lexeme);
        break;
      default:
        this.#list.push({ kind: lexeme.kind });
    }
  }

  /** "it" is a thing of the question where a verb follows; articles tell what is definite. */
  #readFiller(surface: string, plain: string): void {
    if (
      /^(?:it|they|each|each one|each of them|it itself)$/i.test(surface) &&
      this.#list.last?.kind !== 'auxiliary' &&
      isVerbAt(this.#reading, this.#at)
    )
      this.#list.push({ kind: 'pronoun' });
    if (/^(?:the|this|that|its|these|those|both)$/.test(plain)) this.#list.pending.definite = true;
  }

  #readClass(noun: Noun, surface: string): void {
    const next = classAt(this.#reading, this.#at, true);
    const thing = classThing(noun.class, surface);
    // "study group meetings": the first noun says whose
    if (next !== undefined && this.#list.pending.modifiers.length === 0 && !noun.plural)
      this.#list.pending.modifiers.push(thing);
    else this.#list.putNoun({ ...thing, plural: noun.plural });
  }

  /** "in common", "both": of the names around it, all must do. */
  #readBoth(plain: string): void {
    this.#list.pending.both = true;
    if (plain === 'both' && isNameOrPreposition(this.#reading, this.#at)) return;
    for (const item of this.#list.items) if (item.kind === 'thing' && item.names.length > 0) item.both = true;
  }

  #readComparator(comparator: Extract<Lexeme, { kind: 'comparator' }>['comparator']): void {
    if (comparator === 'more' || comparator === 'several') this.#list.pending.atLeast = 2;
    else if (comparator === 'least') this.#list.pending.atLeast = 1;
    else if (comparator === 'fewer') this.#list.pending.atMost = -1;
  }

  #readPreposition({ lexemes }: Phrase, word: string): void {
    const topic = lexemes.some(({ kind }) => kind === 'topic-preposition');
    this.#list.push({ kind: 'preposition', word, topic });
    this.#list.preposition = word;
  }

  #readForm(form: Extract<Lexeme, { kind: 'form' }>['form'], words: string): void {
    if (form === 'where') {
      this.#list.putOpen({ ...openThing(words), labels: ['Country', 'Region'], preposition: 'in' });
      return;
    }
    // "how many" goes with the noun after it
    if (form === 'count') this.#list.pending.counted = true;
    else this.#list.flush();
    this.#list.items.push({ kind: 'form', form, words });
  }
}

/** A verb after an auxiliary may be passive. */
function actOf({ lexemes }: Phrase, words: string, items: readonly Item[]): Act {
  const options = lexemes.flatMap((lexeme): Act['options'] =>
    lexeme.kind === 'verb'
      ? [{ relation: lexeme.relation, shape: lexeme.shape, particle: lexeme.particle }]
      : lexeme.kind === 'noun'
        ? [{ relation: lexeme.relation, shape: 'noun' as const, particle: lexeme.particle }]
        : [],
  );
  const last = items.at(-1);
  const mayBePassive = options.some(({ shape }) => shape === 'past');
  const passive =
    mayBePassive &&
    (last?.kind === 'auxiliary' || (last?.kind === 'negation' && items.at(-2)?.kind === 'auxiliary'));
  return { kind: 'act', words, options, passive, negated: false };
}

/** The preposition that belongs to the verb: `works with`. */
const particleOf = ({ lexemes }: Phrase): string => {
  for (const lexeme of lexemes)
    if ((lexeme.kind === 'verb' || lexeme.kind === 'noun') && lexeme.particle !== '') return lexeme.particle;
  return '';
};
