/** What only the items together tell: who is asked for, which nouns are acts, what a negation denies. */
import { questionRelation } from '../data/questions.ts';
import { joinLists } from './join-lists.ts';
import { type Act, isTopic, type Item, type Thing } from './things.ts';

/** Each step may rely on those before it: acts are settled before subjects, and lists are joined when all else is known. */
const STEPS: readonly ((items: readonly Item[]) => readonly Item[])[] = [
  withOwnGroups,
  withTrailing,
  withKind,
  withoutAfterthought,
  withBecoming,
  withoutCopula,
  withRoles,
  withSubjects,
  withoutEcho,
  mergeSubjects,
  markNegations,
  joinLists,
];

export function settleItems(read: readonly Item[]): readonly Item[] {
  return STEPS.reduce((items, step) => step(items), read);
}

/** Groups of an organization outside ITU are organizations; others are ITU's. */
function withOwnGroups(items: readonly Item[]): readonly Item[] {
  return items.map(withOwnGroup);
}

function withOwnGroup(item: Item, at: number, items: readonly Item[]): Item {
  if (item.kind !== 'thing' || item.class === null || !['working-group', 'group'].includes(item.class.id))
    return item;
  const next = items
    .slice(at + 1, at + 5)
    .find(
      (each): each is Thing =>
        each.kind === 'thing' && ['of', 'in', 'within', 'at', 'from'].includes(each.preposition),
    );
  const owners = [...item.modifiers, ...(next === undefined ? [] : [next])].filter(
    ({ names }) => names.length > 0,
  );
  if (owners.length === 0) return item;
  const isOutside = owners.some(({ labels }) => labels?.includes('Organization') === true);
  return isOutside
    ? { ...item, labels: ['Organization'] }
    : { ...item, labels: (item.labels ?? []).filter((label) => label !== 'Organization') };
}

/** "What is the meeting about?": the preposition at the end is the act. */
function withTrailing(items: readonly Item[]): readonly Item[] {
  const last = items.at(-1);
  const isOpen = items.some((item) => item.kind === 'thing' && item.open);
  if (last?.kind !== 'preposition' || last.word !== 'about' || !isOpen) return items;
  const relation = questionRelation('about');
  const act: Act = {
    ...{ kind: 'act', words: 'about', passive: false, negated: false },
    options: [{ relation, shape: 'base', particle: '' }],
  };
  return [...items.slice(0, -1), act];
}

/** "who among the study groups": the question word is of that kind. */
function withKind(items: readonly Item[]): readonly Item[] {
  const kind = items.findIndex(
    (item) =>
      item.kind === 'thing' &&
      item.class !== null &&
      /^(?:among|amongst|of all|out of)$/.test(item.preposition),
  );
  const open = items.findIndex((item) => item.kind === 'thing' && item.open && item.labels === null);
  const thing = items[kind];
  if (kind === -1 || open === -1 || thing?.kind !== 'thing') return items;
  return items
    .with(open, { ...thing, sought: true, preposition: '' })
    .filter((_item, at) => at !== kind && !(at === kind - 1 && items[at]?.kind === 'preposition'));
}

const COPULA = /^(?:is|are|was|were)(?:n't)?$/;

/** "Is there any organization that …? Which?": a list is asked for. */
function withoutAfterthought(items: readonly Item[]): readonly Item[] {
  const last = items.at(-1);
  if (last?.kind !== 'thing' || !last.open || last.preposition !== '') return items;
  const at = items.findIndex((item) => item.kind === 'thing' && item.class !== null && !item.sought);
  const noun = items[at];
  if (noun?.kind !== 'thing') return items;
  return items.slice(0, -1).with(at, { ...noun, sought: true });
}

/** "became Sector Members of": as "are". */
function withBecoming(items: readonly Item[]): readonly Item[] {
  return items.map((item, at): Item => {
    const next = items[at + 1];
    const isBecoming = item.kind === 'act' && item.options.some(({ relation }) => relation.id === 'become');
    const isRole =
      next?.kind === 'thing' && next.preposition === '' && next.class !== null && next.class.role !== null;
    return isBecoming && isRole ? { kind: 'auxiliary', word: 'are' } : item;
  });
}

/** "What are the members of": the question word asks for the members. */
function withoutCopula(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (item) => item.kind === 'thing' && item.open && !/^(?:where|when)/i.test(item.words),
  );
  const [word, copula, noun] = items.slice(at, at + 3);
  if (at === -1 || word?.kind !== 'thing' || copula?.kind !== 'auxiliary' || noun?.kind !== 'thing')
    return items;
  if (!COPULA.test(copula.word) || noun.class === null || noun.open || noun.preposition !== '') return items;
  return items.toSpliced(at, 3, { ...noun, sought: true, preposition: word.preposition });
}

/** "Is AFRINIC a member of", "which organizations are members of": the noun is the act. */
function withRoles(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item, at): Item[] => {
    if (item.kind !== 'thing' || item.sought || item.counted || item.preposition !== '') return [item];
    const { class: noun } = item;
    if (!noun?.role) return [item];
    const [copula, other] = [items.slice(0, at).findLast((each) => each.kind === 'auxiliary'), items[at - 1]];
    const isAsked = other?.kind === 'thing' && items[at - 2]?.kind === 'auxiliary';
    const isSaid = other?.kind === 'auxiliary' && items[at - 2]?.kind === 'thing';
    if (copula === undefined || !COPULA.test(copula.word) || !(isAsked || isSaid)) return [item];
    const { linkProperties: properties, role } = noun;
    const act: Act = {
      ...{ kind: 'act', words: item.words, passive: false, negated: item.negated },
      options: [{ relation: questionRelation(role.relation), shape: 'noun', particle: '' }],
    };
    const marks = Object.entries(properties).flatMap(([key, values]): Item[] =>
      values.map((value) => ({ kind: 'property', key, value })),
    );
    return [...item.modifiers, act, ...marks];
  });
}

/** "texts dealing with network slicing", "Which events are about IPv6": the act only leads to a subject. */
function withSubjects(items: readonly Item[]): readonly Item[] {
  return items.map((item, at): Item => {
    if (leadsToSubject(items, at)) return { kind: 'preposition', word: 'about', topic: true };
    return item.kind === 'thing' && leadsToSubject(items, at - 1) ? { ...item, preposition: 'about' } : item;
  });
}

function leadsToSubject(items: readonly Item[], at: number): boolean {
  const [item, next] = [items[at], items[at + 1]];
  if (item?.kind !== 'act' || item.negated) return false;
  const isAbout = item.options.some(({ relation }) => relation.id === 'about');
  const isSubject = next?.kind === 'loose' || (next?.kind === 'thing' && isTopic(next));
  const owner = items.slice(0, at).find((each) => each.kind === 'thing' && each.names.length === 0);
  return isAbout && isSubject && owner !== undefined;
}

/** The same noun, or an act that says what the noun does: "joined ITU-D as members". */
function isSameNoun(other: Item, { class: noun }: Thing): boolean {
  if (other.kind === 'thing') return other.class === noun;
  return other.kind === 'act' && other.options.some(({ relation }) => relation.id === noun?.role?.relation);
}

/** "no longer mentioned as its partners": said before. */
function withoutEcho(items: readonly Item[]): readonly Item[] {
  return items.filter((item, at) => {
    const before = items[at - 1];
    const isEcho = (each: Item | undefined, index: number): boolean =>
      each?.kind === 'thing' &&
      each.class !== null &&
      each.preposition === 'as' &&
      items.slice(0, index).some((other) => isSameNoun(other, each));
    if (isEcho(item, at)) return false;
    return (
      !(item.kind === 'preposition' && item.word === 'as' && isEcho(items[at + 1], at + 1)) ||
      before === undefined
    );
  });
}

/** Known subjects and words that nothing knows, side by side, are one subject: "broadband wireless connectivity". */
function mergeSubjects(items: readonly Item[]): readonly Item[] {
  const merged: Item[] = [];
  for (const item of items) {
    const last = merged.at(-1);
    const isSubject = (each: Item | undefined): boolean =>
      each?.kind === 'loose' || (each?.kind === 'thing' && each.names.length === 1 && isTopic(each));
    if (
      last !== undefined &&
      isSubject(last) &&
      isSubject(item) &&
      (item.kind !== 'thing' || item.preposition === '')
    ) {
      const words = [last, item].map((each) => ('words' in each ? each.words : '')).join(' ');
      merged[merged.length - 1] = { kind: 'loose', words };
    } else if (item.kind === 'loose' && last?.kind === 'conjunction' && merged.at(-2)?.kind === 'loose') {
      const before = merged.at(-2);
      merged.splice(-2, 2, {
        kind: 'loose',
        words: `${before !== undefined && 'words' in before ? before.words : ''} ${item.words}`,
      });
    } else merged.push(item);
  }
  return merged;
}

/** A negation belongs to the act or thing that follows it. */
function markNegations(items: readonly Item[]): readonly Item[] {
  let isNegated = false;
  return items.flatMap((item, at): Item[] => {
    const next = items[at + 1];
    // "but SG20 lacks"
    if (item.kind === 'thing' && next?.kind === 'negation' && /^(?:lack|do|has)/.test(next.word))
      return [{ ...item, negated: true }];
    if (item.kind === 'negation' && /^(?:lack|do|has)/.test(item.word)) return [];
    if (item.kind === 'negation') {
      isNegated = true;
      return [];
    }
    if (isNegated && (item.kind === 'act' || item.kind === 'thing')) {
      isNegated = false;
      return [{ ...item, negated: true }];
    }
    return [item];
  });
}
