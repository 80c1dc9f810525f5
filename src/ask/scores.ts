/** How well things fit the ends of an act, by their places and prepositions. */
import type { QuestionRelation, RelationEnd } from '../data/questions.ts';
import type { EntityLabel } from '../domain/model.ts';
import type { Attached, Placed } from './attached.ts';
import { labelsAt, specific } from './ends.ts';
import type { Act, Item, Thing } from './things.ts';

/** One way to take an act; ends are positions among the things, undefined for whatever it may be. */
export interface Choice {
  readonly relation: QuestionRelation;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly score: number;
}

/** An act at its place. */
export interface PlacedAct {
  readonly act: Act;
  /** Position among the items. */
  readonly at: number;
  readonly items: readonly Item[];
  /** What other acts before it already link. */
  readonly links: readonly Attached[];
}

/** An end that is known is worth more than any place can take from it. */
const KNOWN_END = 12;

/** All ways to take an act, the best first. */
export function choicesFor(placed: PlacedAct, things: readonly Placed[]): readonly Choice[] {
  const choices: Choice[] = [];
  const candidates = candidatesFor(placed, things);
  for (const option of placed.act.options)
    for (const from of candidates)
      for (const to of candidates) {
        if (from === to) continue;
        const score = scoreOfEnds([from, to], option, placed, things);
        if (score !== undefined) choices.push({ relation: option.relation, from, to, score });
      }
  return choices.sort((a, b) => b.score - a.score);
}

/** Whatever it may be; then things; then what is denied after the act. */
function candidatesFor({ at, items }: PlacedAct, things: readonly Placed[]): readonly (number | undefined)[] {
  const before = items.slice(0, at);
  const nouns = [...things.entries()].filter(([, { head }]) => head === undefined);
  return [
    undefined,
    ...nouns.flatMap(([index, { thing }]) => (thing.negated ? [] : [index])),
    ...nouns.flatMap(([index, { thing }]) => (thing.negated && !before.includes(thing) ? [index] : [])),
  ];
}

/** Undefined where a thing cannot stand there. */
function scoreOfEnds(
  [from, to]: readonly [number | undefined, number | undefined],
  option: Option,
  act: PlacedAct,
  things: readonly Placed[],
): number | undefined {
  let score = WEAK.has(option.relation.id) ? -0.5 : 0;
  for (const [end, index] of [['from', from] as const, ['to', to] as const]) {
    const placed = index === undefined ? undefined : things[index];
    if (placed === undefined) continue;
    if (!fits(placed.thing, option.relation, end)) return undefined;
    score += KNOWN_END + scoreOf(placed, end, option, act);
  }
  return score;
}

type Option = Act['options'][number];

/** Verbs that also mean something else: `hold`, `be part of`. */
const WEAK = new Set(['held-in', 'part']);

/** Whether a thing may stand at the end of a relation. */
export function fits(thing: Thing, relation: QuestionRelation, end: RelationEnd): boolean {
  const labels = labelsAt(relation, end);
  if (thing.open && thing.labels === null)
    return !(/^(?:who|whom)/i.test(thing.words) && ![...labels].some((label) => ACTORS.has(label)));
  return thing.labels === null || thing.labels.some((label) => labels.has(label));
}

const ACTORS = new Set<EntityLabel>(specific(['Body', 'Organization', 'Country']));

/** How an act and a thing stand to each other. */
interface Situation {
  readonly thing: Thing;
  /** Position of the thing among the items. */
  readonly place: number;
  readonly isLeft: boolean;
  readonly between: readonly Item[];
  /** No thing between. */
  readonly isNearest: boolean;
  readonly isPassive: boolean;
  /** "bodies SG11 has liaised with": what stands before another thing is the object. */
  readonly isFronted: boolean;
  /** "the Recommendation that it amends". */
  readonly hasPronoun: boolean;
}

function situationOf({ thing, at: place }: Placed, option: Option, placedAct: PlacedAct): Situation {
  const { at, items } = placedAct;
  const [low, high] = place < at ? [place, at] : [at, place];
  const between = items.slice(low + 1, high);
  const isLeft = place < at;
  return {
    ...{ thing, place, isLeft, between, isPassive: isPassive(option, placedAct) },
    isNearest: !between.some(({ kind }) => kind === 'thing'),
    isFronted:
      isLeft && between.some((item) => item.kind === 'thing' && item.preposition === '' && !item.negated),
    hasPronoun:
      items[at - 1]?.kind === 'pronoun' ||
      (items[at - 1]?.kind === 'auxiliary' && items[at - 2]?.kind === 'pronoun'),
  };
}

/** "was approved", "approved by", and "texts approved" before no object. */
function isPassive({ relation, shape, particle }: Option, { act, at, items }: PlacedAct): boolean {
  const after = items.slice(at + 1).find((item) => item.kind === 'thing' || item.kind === 'preposition');
  const isBare =
    shape === 'past' &&
    particle === '' &&
    items[at - 1]?.kind === 'thing' &&
    items[at + 1]?.kind !== 'thing' &&
    !INTRANSITIVE.has(relation.id);
  return act.passive || isBare || (shape === 'past' && after?.kind === 'preposition' && after.word === 'by');
}

/** Verbs that need no object: "that collaborated with". */
const INTRANSITIVE = new Set(['collaborate', 'liaison', 'participate', 'engage']);

/** Sums what speaks for a thing at an end, and what against it. */
function scoreOf(placed: Placed, end: RelationEnd, option: Option, act: PlacedAct): number {
  const situation = situationOf(placed, option, act);
  const { relation } = option;
  const { thing } = placed;
  let score = -distanceOf(situation);
  score += scoreOfPronoun(situation, end);
  score += scoreOfSide(situation, end, option, act);
  score += scoreOfPreposition(situation, end, option, act);
  // subjects are spoken of, and do nothing
  if (thing.labels?.every((label) => label === 'Topic') === true && relation.id !== 'about') score -= 20;
  if (isTakenBy(act.links, situation, act.items)) score -= 1;
  if (placed.at === act.at - 1) score += 0.6;
  return score;
}

function distanceOf({ between }: Situation): number {
  const things = between.filter(({ kind }) => kind === 'thing').length;
  const acts = between.filter(({ kind }) => kind === 'act').length;
  return things * 2 + between.length * 0.2 + acts * 3;
}

/** "the Recommendation that it amends": what stands before the relative is the object. */
function scoreOfPronoun({ hasPronoun, isLeft, isNearest }: Situation, end: RelationEnd): number {
  if (!hasPronoun || !isLeft) return 0;
  return (end === 'to') === isNearest ? 6 : -3;
}

/** Who acts stands before an active verb; what is acted on stands after it, or before a passive one. */
function scoreOfSide(
  { thing, place, isLeft, isPassive: passive, isFronted }: Situation,
  end: RelationEnd,
  { shape }: Option,
  { act, at, items }: PlacedAct,
): number {
  if (!isLeft) {
    if (thing.preposition !== '') return 0;
    return end === 'to' && !passive ? 4 : -1;
  }
  // "did SG16 approve": the thing between the auxiliary and the verb does it
  if (items[place - 1]?.kind === 'auxiliary' && !passive) return end === 'from' ? 5 : -2;
  if (isFronted) return end === 'to' ? 3 : -1;
  if ((end === 'from') !== passive) return 4;
  const mayBeRelative =
    items[place + 1]?.kind === 'relative' || (place === at - 1 && shape !== 'base' && !act.passive);
  return mayBeRelative ? 0.5 : -0.5;
}

/** A preposition after the act says which end follows; one before it seldom does, but at the beginning of the question. */
function scoreOfPreposition(
  { thing, place, isLeft, between, isNearest, isFronted, hasPronoun }: Situation,
  end: RelationEnd,
  { relation, particle }: Option,
  { items }: PlacedAct,
): number {
  const { preposition } = thing;
  const role = relation.prepositions[preposition];
  // "the study groups that approved"
  const ofRelative = isLeft && items[place + 1]?.kind === 'relative' && isNearest ? 3.5 : 0;
  if (preposition === '') return ofRelative;
  if (!isLeft) {
    if (preposition === particle && between.length === 0) return end === 'to' ? 5 : 4;
    if (role === end) return 6;
    if (role === 'either') return 5;
    if (role !== undefined) return -7;
    return items[place - 1]?.kind === 'preposition' && between.length <= 1 ? -5 : -4;
  }
  if (place > 1) return ofRelative - (thing.sought ? 0 : isFronted || hasPronoun ? 5 : 4);
  // "In which countries were courses given?"
  return ofRelative + (role === end ? 5 : role === undefined ? -3 : role === 'either' ? 3 : -7);
}

/** Whether another act has already taken the thing on the other side of it. */
function isTakenBy(
  links: readonly Attached[],
  { thing, place, isLeft }: Situation,
  items: readonly Item[],
): boolean {
  return links.some(
    (link) =>
      (isLeft ? link.at > place : link.at < place) &&
      link.from !== undefined &&
      link.to !== undefined &&
      items[link.at + 1] === thing &&
      items[place + 1]?.kind !== 'relative',
  );
}
