/** What the words of questions mean, found by the longest phrase. */
import type { Rank } from './plan.ts';
import {
  QUESTION_CLASSES,
  QUESTION_RELATIONS,
  QUESTION_WORDS,
  type QuestionClass,
  type QuestionRelation,
} from '../data/questions.ts';
import { plainWord, singular, verbForms, type Word, wordsOf } from './words.ts';

/** Forms of verbs that no rule makes, by the infinitive as it is compared. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(QUESTION_WORDS.irregular).map(([base, forms]) => [plainWord(base), forms]),
);

/** What a phrase can be. */
export type Lexeme =
  | { readonly kind: 'form'; readonly form: keyof typeof QUESTION_WORDS.forms }
  | { readonly kind: 'class'; readonly class: QuestionClass; readonly plural: boolean }
  | {
      readonly kind: 'verb';
      readonly relation: QuestionRelation;
      readonly shape: VerbShape;
      readonly particle: string;
    }
  | { readonly kind: 'noun'; readonly relation: QuestionRelation; readonly particle: string }
  | { readonly kind: 'status'; readonly status: string }
  | { readonly kind: 'quantifier'; readonly quantifier: 'both' | Rank }
  | { readonly kind: 'comparator'; readonly comparator: keyof typeof QUESTION_WORDS.comparators }
  | { readonly kind: 'property'; readonly key: string; readonly value: string }
  | { readonly kind: 'detail'; readonly detail: 'subject' | 'verb' | 'date' | 'place' }
  | {
      readonly kind:
        | 'filler'
        | 'who'
        | 'what'
        | 'which'
        | 'auxiliary'
        | 'preposition'
        | 'topic-preposition'
        | 'relative'
        | 'conjunction'
        | 'negation'
        | 'not-approved'
        | 'roll-up'
        | 'beside'
        | 'month';
    };

/** A noun for a kind of things. */
export type Noun = Extract<Lexeme, { kind: 'class' }>;

/** `approve`, `approved`, `approving`. */
export type VerbShape = 'base' | 'past' | 'gerund';

/** A phrase that was found, with all that it can be. */
export interface Phrase {
  readonly lexemes: readonly Lexeme[];
  /** Words that it takes. */
  readonly length: number;
}

interface Entry {
  readonly words: readonly string[];
  readonly lexemes: Lexeme[];
}

/** Words that may stand inside a verb and its particle: `works closely with`. */
const ADVERBS = new Set(
  [
    'closely',
    'actively',
    'jointly',
    'directly',
    'currently',
    'together',
    'formally',
    'also',
    'already',
    'regularly',
    'officially',
    'ever',
    'now',
    'actually',
    'recently',
  ].map(plainWord),
);
const PARTICLES = new Set(['with', 'to', 'on', 'in', 'at', 'of', 'for', 'alongside', 'into', 'under', 'by']);

let compiled: Lexicon | undefined;

/** The lexicon, compiled once a process. */
export function lexicon(): Lexicon {
  compiled ??= new Lexicon();
  return compiled;
}

export class Lexicon {
  readonly #byFirst = new Map<string, Entry[]>();
  readonly #byPhrase = new Map<string, Entry>();
  /** All words of all phrases. */
  readonly words: ReadonlySet<string>;

  constructor() {
    this.#addForms();
    this.#addClasses();
    this.#addRelations();
    this.#addWords();
    for (const entries of this.#byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
    this.words = new Set([...this.#byPhrase.values()].flatMap(({ words }) => words));
  }

  /** The longest phrase that begins at a word; undefined where none does. */
  at(words: readonly Word[], start: number): Phrase | undefined {
    for (const { words: phrase, lexemes } of this.#byFirst.get(words[start]?.plain ?? '') ?? []) {
      const length = lengthOfMatch(words, start, phrase, lexemes);
      if (length > 0) return { lexemes, length };
    }
    return undefined;
  }

  /** All that a single phrase can be. */
  meaning(phrase: string): readonly Lexeme[] {
    return this.#byPhrase.get(phrase)?.lexemes ?? [];
  }

  #add(phrase: string, lexeme: Lexeme): void {
    const words = wordsOf(phrase).map(({ plain }) => plain);
    const key = words.join(' ');
    const known = this.#byPhrase.get(key);
    if (known !== undefined) {
      known.lexemes.push(lexeme);
      return;
    }
    const entry = { words, lexemes: [lexeme] };
    this.#byPhrase.set(key, entry);
    const [first = ''] = words;
    this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), entry]);
  }

  #addForms(): void {
    for (const [form, phrases] of Object.entries(QUESTION_WORDS.forms))
      for (const phrase of phrases)
        this.#add(phrase, { kind: 'form', form: form as keyof typeof QUESTION_WORDS.forms });
  }

  #addClasses(): void {
    for (const each of QUESTION_CLASSES)
      for (const noun of each.nouns) {
        this.#add(noun, { kind: 'class', class: each, plural: false });
        for (const plural of new Set(pluralsOf(noun)))
          this.#add(plural, { kind: 'class', class: each, plural: true });
      }
  }

  #addRelations(): void {
    for (const relation of QUESTION_RELATIONS) {
      for (const phrase of relation.verbs) {
        const [verb = '', ...rest] = wordsOf(phrase).map(({ plain }) => plain);
        const last = rest.at(-1) ?? '';
        const particle = PARTICLES.has(last) ? last : '';
        for (const form of new Set(verbForms(verb, IRREGULAR)))
          this.#add([form, ...rest].join(' '), {
            kind: 'verb',
            relation,
            shape: shapeOf(form, verb),
            particle,
          });
      }
      for (const noun of relation.nouns) {
        const words = wordsOf(noun);
        const last = words.at(-1)?.plain ?? '';
        const particle = words.length > 1 && PARTICLES.has(last) ? last : '';
        for (const form of new Set([noun, ...(particle === '' ? pluralsOf(noun) : [])]))
          this.#add(form, { kind: 'noun', relation, particle });
      }
    }
  }

  #addWords(): void {
    const { wh, quantifiers, comparators, statuses, details, properties, ...lists } = QUESTION_WORDS;
    for (const [kind, phrases] of Object.entries(wh))
      for (const phrase of phrases)
        this.#add(phrase, { kind: kind === 'whom' ? 'who' : (kind as 'who' | 'what' | 'which') });
    for (const [quantifier, phrases] of Object.entries(quantifiers))
      for (const phrase of phrases)
        this.#add(phrase, { kind: 'quantifier', quantifier: quantifier as 'both' | Rank });
    for (const [comparator, phrases] of Object.entries(comparators))
      for (const phrase of phrases)
        this.#add(phrase, { kind: 'comparator', comparator: comparator as keyof typeof comparators });
    for (const [status, phrases] of Object.entries(statuses))
      for (const phrase of phrases) this.#add(phrase, { kind: 'status', status });
    for (const [detail, phrases] of Object.entries(details))
      for (const phrase of phrases)
        this.#add(phrase, { kind: 'detail', detail: detail as 'subject' | 'verb' | 'date' | 'place' });
    for (const { key, value, words } of properties)
      for (const phrase of words) this.#add(phrase, { kind: 'property', key, value });
    const plain = [
      ['beside', lists.beside],
      ['filler', lists.fillers],
      ['auxiliary', lists.auxiliaries],
      ['preposition', lists.prepositions],
      ['topic-preposition', lists.topicPrepositions],
      ['relative', lists.relatives],
      ['conjunction', lists.conjunctions],
      ['negation', lists.negations],
      ['not-approved', lists.notApproved],
      ['roll-up', lists.rollUp],
      ['month', lists.months],
    ] as const;
    for (const [kind, phrases] of plain) for (const phrase of phrases) this.#add(phrase, { kind });
    for (const mark of [',', ';', ':']) this.#add(mark, { kind: 'conjunction' });
    for (const mark of ['?', '!', '.', "'s"]) this.#add(mark, { kind: 'filler' });
  }
}

/** How many words of a question a phrase takes; 0 where it does not stand there. Verbs may have adverbs inside. */
function lengthOfMatch(
  words: readonly Word[],
  start: number,
  phrase: readonly string[],
  lexemes: readonly Lexeme[],
): number {
  const isVerb = lexemes.some(({ kind }) => kind === 'verb');
  let at = start;
  for (const [index, word] of phrase.entries()) {
    if (isVerb && index > 0) while (ADVERBS.has(words[at]?.plain ?? '') && words[at]?.plain !== word) at += 1;
    if (words[at]?.plain !== word) return 0;
    at += 1;
  }
  return at - start;
}

function shapeOf(form: string, verb: string): VerbShape {
  if (form.endsWith('ing') && form !== verb) return 'gerund';
  if (form === verb || form === `${verb}s` || form === `${verb}es` || /(?:^has$|[^aeiou]ies$)/.test(form))
    return 'base';
  return /^(?:is|are|takes|gives|holds)$/.test(form) ? 'base' : 'past';
}

function pluralsOf(noun: string): readonly string[] {
  const words = noun.split(' ');
  const head = words.findIndex((word) => word === 'of' || word === 'to');
  const at = head > 0 ? head - 1 : words.length - 1;
  const word = words[at] ?? '';
  const plural = (form: string): string => words.with(at, form).join(' ');
  if (word === 'series') return [noun];
  if (word === 'corrigendum') return [plural('corrigenda')];
  if (word === 'symposium') return [plural('symposia')];
  if (word === 'consortium') return [plural('consortia'), plural('consortiums')];
  if (/[^aeiou]y$/.test(word)) return [plural(word.replace(/y$/, 'ies'))];
  if (/(?:s|x|ch|sh)$/.test(word)) return [plural(`${word}es`)];
  return singular(`${word}s`) === word || word.length > 2 ? [plural(`${word}s`)] : [plural(`${word}s`)];
}
