/** A plan in the making: a term for each thing, a link for each act. */
import { questionRelation, type QuestionRelation } from '../data/questions.ts';
import type { EntityLabel } from '../domain/model.ts';
import { PLANNED_STATUSES } from '../graph/read/filters.ts';
import type { Attached, Placed } from './attached.ts';
import { labelsAt } from './ends.ts';
import type { PlanLink, PlanTerm } from './plan.ts';
import { isTheReport, isTopic, type Item, type Thing } from './things.ts';

export interface Draft {
  readonly terms: PlanTerm[];
  readonly links: PlanLink[];
}

/** What a plan is made of. */
export interface QuestionParts {
  readonly items: readonly Item[];
  readonly things: readonly Placed[];
  /** Links that were understood; the links of a draft begin with them, in this order. */
  readonly attached: readonly Attached[];
  /** By position of the thing, that of its term; undefined for what only narrows another. */
  readonly positions: readonly (number | undefined)[];
}

/** All terms and links that the question states, and what of it became which term. */
export function draftOf(
  items: readonly Item[],
  things: readonly Placed[],
  attached: readonly Attached[],
): { readonly draft: Draft; readonly parts: QuestionParts } {
  const draft: Draft = { terms: [], links: [] };
  const positions = addTerms(draft, { items, things, attached });
  const parts: QuestionParts = { items, things, attached, positions };
  for (const link of attached) addLink(draft, link, parts);
  return { draft, parts };
}

/** A term for each thing; what only narrows another has none. */
function addTerms(
  draft: Draft,
  { items, things, attached }: Omit<QuestionParts, 'positions'>,
): readonly (number | undefined)[] {
  const isPlanned = asksForPlanned(items, things);
  return things.map(({ thing, head }, index) => {
    if (head !== undefined && isTopic(thing)) return undefined;
    // "ITU study groups": all are
    if (
      head !== undefined &&
      thing.bearers.every(({ entity }) => entity.id === 'itu') &&
      !attached.some(({ from, to }) => from === index || to === index)
    )
      return undefined;
    // "what does the report say": the documents that were read
    if (isTheReport(thing) && !attached.some(({ from, to }) => from === index || to === index))
      return undefined;
    const at = draft.terms.length;
    draft.terms.push({
      at,
      words: [...thing.modifiers.map(({ words }) => words), thing.words].join(' '),
      ids: thing.names.length === 0 ? null : [...new Set(thing.bearers.map(({ entity }) => entity.id))],
      // a member of a Sector is one of ITU
      rollUp:
        thing.rollUp ||
        (thing.bearers.some(({ entity }) => entity.id === 'itu') &&
          attached.some(({ relation, to }) => relation.id === 'member' && to === index)),
      labels: thing.names.length === 0 ? thing.labels : null,
      properties: { ...thing.properties, ...eventStatus(thing, isPlanned) },
      nameWords: thing.nameWords,
      cities: thing.names.flatMap(({ city }) => city ?? []),
      topics: thing.loose === '' ? [] : [{ words: thing.loose, ids: [], spellings: [thing.loose] }],
      time: null,
      planned: isPlanned,
      shown: false,
    });
    return at;
  });
}

function asksForPlanned(items: readonly Item[], things: readonly Placed[]): boolean {
  return (
    items.some((item) => item.kind === 'status' && PLANNED_STATUSES.includes(item.status)) ||
    things.some(({ thing }) => thing.statuses.some((status) => PLANNED_STATUSES.includes(status)))
  );
}

/** A scheduled workshop has its status itself. */
function eventStatus(
  { labels, statuses, names }: Thing,
  isPlanned: boolean,
): Readonly<Record<string, readonly string[]>> {
  const isEvent = names.length === 0 && labels?.length === 1 && labels[0] === 'Event';
  if (!isEvent || !isPlanned) return {};
  const own = statuses.filter((status) => PLANNED_STATUSES.includes(status));
  return { status: own.length > 0 ? own : ['scheduled'] };
}

/** A term that nothing of the question names. */
export function anyTerm(draft: Draft, labels: readonly EntityLabel[], planned: boolean): number {
  const at = draft.terms.length;
  draft.terms.push({
    ...{
      at,
      words: 'any',
      ids: null,
      rollUp: false,
      labels,
      properties: {},
      nameWords: [],
      cities: [],
      topics: [],
      time: null,
    },
    ...{ planned, shown: false },
  });
  return at;
}

function addLink(draft: Draft, link: Attached, { items, things, positions }: QuestionParts): void {
  const relations = [link.relation, ...link.also];
  const ofEnd = (end: 'from' | 'to'): number => {
    const index = link[end];
    const known = index === undefined ? undefined : positions[index];
    if (known !== undefined) return known;
    return anyTerm(
      draft,
      [...new Set(relations.flatMap((relation) => [...labelsAt(relation, end)]))],
      asksForPlanned(items, things),
    );
  };
  const [first, second] = [ofEnd('from'), ofEnd('to')];
  // a question word takes the labels that may stand there
  for (const [at, end] of [
    [first, 'from'],
    [second, 'to'],
  ] as const) {
    const term = draft.terms[at];
    if (term?.ids !== null) continue;
    const ends = relations.some(isMutual) ? (['from', 'to'] as const) : [end];
    const possible = [
      ...new Set(relations.flatMap((relation) => ends.flatMap((each) => [...labelsAt(relation, each)]))),
    ];
    draft.terms[at] = {
      ...term,
      labels: term.labels === null ? possible : term.labels.filter((label) => possible.includes(label)),
    };
  }
  const isForward = link.relation.types[0]?.forward !== false;
  const [from, to] = isForward ? [first, second] : [second, first];
  const properties = relations.every((relation) => Object.keys(relation.properties).length > 0)
    ? link.relation.properties
    : {};
  draft.links.push({
    ...{ from, to, properties, negated: link.negated, optional: false, topics: [], time: null },
    types: [...new Set(relations.flatMap(({ types }) => types.map(({ type }) => type)))],
    say: link.relation.say,
    eitherWay: isEitherWay(link.relation, draft.terms[from], draft.terms[to]),
    statuses: null,
  });
}

const BODIES = new Set<EntityLabel>(labelsAt(questionRelation('collaborate'), 'from'));

const isMutual = ({ types }: QuestionRelation): boolean =>
  types.some(({ type }) => type === 'COLLABORATES_WITH');

/** Two bodies work with each other; which of them the text makes the subject does not matter. */
function isEitherWay(
  relation: QuestionRelation,
  from: PlanTerm | undefined,
  to: PlanTerm | undefined,
): boolean {
  if (!isMutual(relation)) return false;
  const mayBeBody = (term: PlanTerm | undefined): boolean =>
    term?.ids !== null || term.labels === null || term.labels.some((label) => BODIES.has(label));
  return mayBeBody(from) && mayBeBody(to);
}

/** The link of the last act before a place that denies nothing. */
export function lastLinkBefore(
  draft: Draft,
  attached: readonly Attached[],
  after: number,
): number | undefined {
  const found = attached
    .map(({ at, stated }, index) => ({ at, index, stated }))
    .filter(({ at, index, stated }) => stated && at <= after && draft.links[index]?.negated === false);
  return found.sort((a, b) => b.at - a.at)[0]?.index;
}

/** Words of terms that no link joins with the others. */
export function apartFrom({ terms, links }: Draft): readonly string[] {
  if (terms.length <= 1) return [];
  const reached = new Set([0]);
  for (let grown = true; grown;) {
    grown = false;
    for (const { from, to } of links)
      if (reached.has(from) !== reached.has(to)) {
        reached.add(from).add(to);
        grown = true;
      }
  }
  return reached.size === terms.length ? [] : terms.map(({ words }) => words);
}
