/** What an answer shows: columns, details, and what is counted. */
import type { Draft, QuestionParts } from './draft-plan.ts';
import { isByDate, type Plan, type PlanLink, type PlanMeasure, type PlanTerm } from './plan.ts';

/** The terms with those marked that are columns. */
export function shownTerms(
  { terms, links }: Draft,
  parts: QuestionParts,
  forms: ReadonlySet<string>,
  all: boolean,
): readonly PlanTerm[] {
  return showMeetings(showEvents(links, showTerms(terms, parts, all)), forms);
}

/** Columns beside the terms. */
export function detailsOf({ items, things }: QuestionParts, forms: ReadonlySet<string>): Plan['details'] {
  const found = items.flatMap((item) => (item.kind === 'detail' ? [item.detail] : []));
  if (forms.has('when')) found.push('date');
  const asksPlace = things.some(({ thing }) => thing.open && thing.labels?.includes('Country') === true);
  return [...new Set(found), ...(asksPlace ? (['place'] as const) : [])];
}

/** Columns: what is sought; else the first kind of things; for yes and no all; beside them lists of names, so that rows tell which. */
function showTerms(
  terms: readonly PlanTerm[],
  { things, positions }: QuestionParts,
  all: boolean,
): readonly PlanTerm[] {
  const at = (index: number): number => positions[index] ?? -1;
  const shown = new Set<number>();
  things.forEach(({ thing, head }, index) => {
    if (thing.negated) return;
    if (thing.sought || thing.counted || (all && head === undefined)) shown.add(at(index));
  });
  if (shown.size === 0) {
    const kinds = things.flatMap(({ thing, head }, index) =>
      thing.names.length === 0 && head === undefined && !thing.negated ? [index] : [],
    );
    // "study groups and their partners": a pair
    const [first] = kinds;
    const pair = kinds.filter((index) => things[index]?.thing.preposition === '');
    if (pair.length > 1) for (const index of pair) shown.add(at(index));
    else if (first !== undefined) shown.add(at(first));
    else things.forEach((_, index) => shown.add(at(index)));
  }
  const counted = things.findIndex(({ thing }) => thing.counted);
  if (counted === -1)
    things.forEach(({ thing, head }, index) => {
      if (thing.names.length > 1 && !thing.both && !thing.either && !thing.negated && head === undefined)
        shown.add(at(index));
    });
  const order = [...shown].filter((position) => position >= 0);
  if (order.length === 0) return terms.map((term) => ({ ...term, shown: true }));
  return terms.map((term) => ({ ...term, shown: order.includes(term.at) }));
}

/** Beside the place that is asked for stands what was held there. */
function showEvents(links: readonly PlanLink[], terms: readonly PlanTerm[]): readonly PlanTerm[] {
  const loose = links.filter(({ optional, types }) => optional && types.includes('HELD_IN'));
  return terms.map((term) =>
    loose.some(({ from }) => from === term.at)
      ? { ...term, shown: true, words: term.words === 'any' ? 'meetings' : term.words }
      : term,
  );
}

/** "How often did it meet", "When did it meet": the meetings, which no word names. */
function showMeetings(terms: readonly PlanTerm[], forms: ReadonlySet<string>): readonly PlanTerm[] {
  const event = terms.find(
    ({ words, labels }) => words === 'any' && labels?.length === 1 && labels[0] === 'Event',
  );
  if (
    event === undefined ||
    !(forms.has('when') || forms.has('count') || terms.every(({ shown, ids }) => !shown || ids !== null))
  )
    return terms;
  return terms.map((term) => ({
    ...term,
    words: term === event ? 'meetings' : term.words,
    shown: term === event || (term.shown && !forms.has('count') && term.ids === null),
  }));
}

/** "the most Recommendations", "more than one study group". */
export function measureOf({ things, positions }: QuestionParts, { links }: Draft): PlanMeasure | null {
  const index = things.findIndex(
    ({ thing }) => thing.rank !== null || thing.atLeast !== null || thing.atMost !== null,
  );
  const of = index === -1 ? undefined : positions[index];
  if (of === undefined) return null;
  const thing = things[index]?.thing;
  if (thing === undefined) return null;
  // the last of them, whatever else is sought
  if (isByDate(thing.rank)) return { per: of, of, rank: thing.rank, atLeast: null, atMost: null };
  const others = things.flatMap(({ thing: each }, other) =>
    other !== index && each.sought && positions[other] !== undefined ? [positions[other]] : [],
  );
  const neighbour = links.flatMap(({ from, to, negated }) =>
    negated ? [] : from === of ? [to] : to === of ? [from] : [],
  )[0];
  // "most partners" of which each: what is sought, else what it is linked with
  const per = others[0] ?? neighbour ?? of;
  return { per, of, rank: thing.rank, atLeast: thing.atLeast, atMost: thing.atMost };
}
