/** What questions are made of: things, acts, and the small words between them. */
import type { PlanTime, Rank } from './plan.ts';
import type { QuestionClass, QuestionRelation } from '../data/questions.ts';
import type { EntityLabel } from '../domain/model.ts';
import type { Noun, VerbShape } from './lexicon.ts';
import type { Bearer, NamedSpan } from './names.ts';

/** A noun phrase: names, a kind of things, or a question word alone. */
export interface Thing {
  readonly kind: 'thing';
  words: string;
  /** What bears the names; empty for a kind of things. */
  bearers: readonly Bearer[];
  /** Each name apart, where several are listed. */
  names: readonly NamedSpan[];
  class: QuestionClass | null;
  /** Labels that it may have; null for all. */
  labels: readonly EntityLabel[] | null;
  properties: Readonly<Record<string, readonly string[]>>;
  nameWords: readonly string[];
  /** `which`, `what`, `who`: it is sought. */
  sought: boolean;
  /** `who` and `what` alone. */
  open: boolean;
  /** Whether it is to be counted: `how many countries`. */
  counted: boolean;
  both: boolean;
  rank: Rank | null;
  atLeast: number | null;
  atMost: number | null;
  rollUp: boolean;
  negated: boolean;
  /** The preposition before it; empty for none. */
  preposition: string;
  /** Names before the noun: `IPv6 workshops`. */
  modifiers: Thing[];
  /** Words before the noun that nothing knows: `smart metering Recommendations`. */
  loose: string;
  statuses: readonly string[];
  /** `the`, `this`: a document that is called so is the one that was read. */
  definite: boolean;
  plural: boolean;
  /** Names joined by "or": one of them is enough. */
  either: boolean;
}

/** A verb or a noun that says how things are linked. */
export interface Act {
  readonly kind: 'act';
  readonly words: string;
  options: readonly {
    readonly relation: QuestionRelation;
    readonly shape: VerbShape | 'noun';
    readonly particle: string;
  }[];
  passive: boolean;
  negated: boolean;
}

export type Item =
  | Thing
  | Act
  | { readonly kind: 'preposition'; readonly word: string; readonly topic: boolean }
  | { readonly kind: 'conjunction'; readonly word: string }
  | { readonly kind: 'negation'; readonly word: string }
  | { readonly kind: 'auxiliary'; readonly word: string }
  | { readonly kind: 'relative' }
  | { readonly kind: 'pronoun' }
  | { readonly kind: 'property'; readonly key: string; readonly value: string }
  | { readonly kind: 'detail'; readonly detail: 'subject' | 'verb' | 'date' | 'place' }
  | { readonly kind: 'status'; readonly status: string; readonly words: string }
  | { readonly kind: 'form'; readonly form: string; readonly words: string }
  | { readonly kind: 'time'; readonly time: PlanTime; readonly words: string }
  | { readonly kind: 'not-approved' }
  | { readonly kind: 'loose'; readonly words: string };

/** "the report": what was read, not something that is asked for. */
export const isTheReport = ({ class: each, definite, sought, names }: Thing): boolean =>
  each !== null &&
  (each.id === 'report' || each.id === 'document') &&
  !sought &&
  names.length === 0 &&
  definite;

/** A subject that is named: only texts and statements speak of it. */
export const isTopic = (thing: Thing): boolean =>
  thing.labels !== null &&
  thing.names.length > 0 &&
  thing.labels.length > 0 &&
  thing.labels.every((label) => label === 'Topic');

const EMPTY: Thing = {
  kind: 'thing',
  ...{ words: '', bearers: [], names: [], class: null, labels: null, properties: {}, nameWords: [] },
  ...{ sought: false, open: false, counted: false, both: false, rank: null, atLeast: null, atMost: null },
  ...{
    rollUp: false,
    negated: false,
    preposition: '',
    modifiers: [],
    loose: '',
    statuses: [],
    definite: false,
    plural: false,
    either: false,
  },
};

/** A thing of which the question gives the name. */
export function namedThing(name: NamedSpan): Thing {
  const labels = [...new Set(name.bearers.map(({ entity }) => entity.label))];
  return {
    ...EMPTY,
    words: name.text,
    bearers: name.bearers,
    names: [name],
    labels: labels.length === 0 ? null : labels,
  };
}

/** A kind of things: `study groups`. */
export function classThing(each: QuestionClass, words: string): Thing {
  return {
    ...EMPTY,
    words,
    class: each,
    labels: each.labels,
    properties: each.properties,
    nameWords: each.nameWords,
  };
}

/** An event of whose title only words are known. */
export function eventThing(words: string, sought: boolean): Thing {
  return { ...EMPTY, words, labels: ['Event'], loose: words, sought };
}

/** A question word that stands alone: `who`. */
export function openThing(words: string): Thing {
  return { ...EMPTY, words, open: true };
}

/** `the IETF organization`: the noun only tells what the name is. */
export function isApposition(name: NamedSpan, { class: { labels, role, nameWords }, plural }: Noun): boolean {
  return (
    !plural &&
    role === null &&
    (nameWords.length === 0 || name.bearers.every(({ entity }) => entity.label === 'Event')) &&
    name.bearers.length > 0 &&
    name.bearers.some(({ entity }) => labels.includes(entity.label))
  );
}

/** `Recommendation Y.3173`: the noun before the name. */
export function isTitleOf(thing: Thing, name: NamedSpan): boolean {
  return (
    thing.class !== null &&
    thing.modifiers.length === 0 &&
    !thing.counted &&
    (name.bearers.length === 0 ||
      name.bearers.some(({ entity }) => thing.labels?.includes(entity.label) === true))
  );
}
