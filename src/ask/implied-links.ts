/** Links that no act of the question states: of nouns that say one themselves, and of things that only stand side by side. */
import {
  IMPLIED_RELATIONS,
  questionRelation,
  type QuestionRelation,
  type RelationEnd,
} from '../data/questions.ts';
import type { Attached, Placed } from './attached.ts';
import { specific } from './ends.ts';
import { fits } from './scores.ts';
import { isTheReport, isTopic, type Thing } from './things.ts';

/** "With which bodies did ITU organize": who acts together with another. */
export function addCompanions(things: readonly Placed[], links: Attached[]): void {
  things.forEach(({ thing, head, at }, index) => {
    if (
      head !== undefined ||
      thing.preposition !== 'with' ||
      thing.negated ||
      links.some(({ from, to }) => from === index || to === index)
    )
      return;
    const link = links.find(
      ({ relation, from, to }) =>
        from !== undefined && to !== undefined && TOGETHER.has(relation.id) && fits(thing, relation, 'from'),
    );
    if (link !== undefined) links.push({ ...link, from: index, at });
  });
}

const TOGETHER = new Set(['organize', 'participate', 'develop']);

/** Nouns that say a link themselves: partners of, members of. */
export function addRoles(things: readonly Placed[], links: Attached[]): void {
  things.forEach(({ thing, at }, index) => {
    const role = thing.class?.role;
    if (role === null || role === undefined) return;
    const relation = questionRelation(role.relation);
    if (
      links.some(
        (link) =>
          (link.from === index || link.to === index) &&
          [link.relation, ...link.also].some(({ types }) =>
            types.some(({ type }) => relation.types.some((own) => own.type === type)),
          ),
      )
    )
      return;
    const other: RelationEnd = role.end === 'from' ? 'to' : 'from';
    const partner = things
      .map((placed, position) => ({ ...placed, position }))
      .filter(
        ({ thing: each, position, head }) =>
          position !== index &&
          (head === undefined || head === index) &&
          !each.negated &&
          fits(each, relation, other) &&
          !(each.open && !each.sought),
      )
      .filter(
        ({ position }) =>
          !links.some(
            (link) =>
              (link.from === index && link.to === position) || (link.to === index && link.from === position),
          ),
      )
      .sort((a, b) => distance(a.at, at, a.head === index) - distance(b.at, at, b.head === index))[0];
    const taken = links.some((link) => link.from === index || link.to === index);
    if (partner === undefined && taken) return;
    const [from, to] = role.end === 'from' ? [index, partner?.position] : [partner?.position, index];
    links.push({ relation, also: [], from, to, negated: false, at, stated: true });
  });
}

const distance = (a: number, b: number, isModifier: boolean): number => (isModifier ? -1 : Math.abs(a - b));

/** Things that no act links: by what they are, and the preposition between them. */
export function addImplied(things: readonly Placed[], links: Attached[]): void {
  // what is sought comes last: others hang on it
  const order = [...things.keys()].sort(
    (a, b) => Number(things[a]?.thing.sought) - Number(things[b]?.thing.sought) || a - b,
  );
  for (const index of order) {
    const placed = things[index];
    if (placed === undefined || !wantsLink(placed, index, things, links)) continue;
    const link = nearestImplied(placed, index, things);
    if (link !== undefined) links.push(link);
  }
}

function wantsLink(
  { thing }: Placed,
  index: number,
  things: readonly Placed[],
  links: readonly Attached[],
): boolean {
  const isLinked = (at: number): boolean => links.some(({ from, to }) => from === at || to === at);
  if (isTopic(thing) || isTheReport(thing) || thing.negated || isLinked(index)) return false;
  // an unlinked sought thing is what others hang on
  const others = things.filter(
    (other, at) => at !== index && !other.thing.sought && !isTopic(other.thing) && !isLinked(at),
  );
  return !thing.sought || others.length === 0;
}

function nearestImplied(
  { thing, at, head }: Placed,
  index: number,
  things: readonly Placed[],
): Attached | undefined {
  const candidates = things
    .map((placed, position) => ({ ...placed, position }))
    .filter(
      ({ position, head: otherHead, thing: other }) =>
        position !== index &&
        !isTopic(other) &&
        !isTheReport(other) &&
        !other.negated &&
        (head === undefined ? otherHead === undefined : position === head),
    )
    .sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at) || Number(a.at > at) - Number(b.at > at));
  for (const { position, thing: other } of candidates) {
    const found =
      impliedLink(thing, other, thing.preposition) ??
      (thing.preposition === '' ? impliedLink(thing, other, other.preposition) : undefined);
    if (found === undefined) continue;
    const { relation, also, isFirst } = found;
    const [from, to] = isFirst ? [index, position] : [position, index];
    return { relation, also, from, to, negated: false, at, stated: false };
  }
  return undefined;
}

function impliedLink(
  thing: Thing,
  other: Thing,
  preposition: string,
):
  | {
      readonly relation: QuestionRelation;
      readonly also: readonly QuestionRelation[];
      readonly isFirst: boolean;
    }
  | undefined {
  const has = (each: Thing, labels: readonly string[]): boolean =>
    each.labels?.some((label) => specific(labels).includes(label)) === true;
  for (const { classes, from, to, relation, also: further, prepositions } of IMPLIED_RELATIONS) {
    if (!prepositions.includes(preposition)) continue;
    const also = further.map(questionRelation);
    const isClass = (each: Thing): boolean =>
      classes === null || (each.class !== null && classes.includes(each.class.id));
    if (classes !== null && !isClass(thing) && !isClass(other)) continue;
    // what follows a preposition, or stands before the noun, is the second end where both would do
    if (has(thing, to) && has(other, from))
      return { relation: questionRelation(relation), also, isFirst: false };
    if (has(thing, from) && has(other, to))
      return { relation: questionRelation(relation), also, isFirst: true };
  }
  return undefined;
}
