/** From the parts of a question to a plan. */
import type { Vocabulary } from '../data/vocabulary.ts';
import type { QuestionRelation } from '../data/questions.ts';
import { attach, WRAPPERS } from './attach.ts';
import { type Placed, thingsOf } from './attached.ts';
import { apartFrom, type Draft, draftOf, type QuestionParts } from './draft-plan.ts';
import { addNotApproved, addProperties, addStatuses, addTimes } from './narrowing.ts';
import { addPlaces, loosenPlaces } from './places-of-events.ts';
import type { Plan, PlanForm } from './plan.ts';
import { detailsOf, measureOf, shownTerms } from './shown-terms.ts';
import { eventThing, type Item } from './things.ts';
import { addModifierTopics, addTopics, takeTopics } from './topics-of-question.ts';
import { singular } from './words.ts';

/** A plan, or what of the question was not understood. */
export type Planned =
  | { readonly plan: Plan; readonly unread: readonly string[]; readonly isYesNo: boolean }
  | {
      readonly plan: null;
      readonly unread: readonly string[];
      readonly apart: readonly string[];
      readonly isYesNo: boolean;
    };

/** Makes a plan of the items; `documents` are those that the question names. */
export function makePlan(
  items: readonly Item[],
  vocabulary: Vocabulary,
  documents: readonly string[] | null,
): Planned {
  const { rest, topics } = takeTopics(withLooseEvents(items), vocabulary);
  const things = thingsOf(rest);
  const { draft, parts } = draftOf(rest, things, attach(rest, things));
  addPlaces(draft, parts);
  loosenPlaces(draft, parts);
  addNotApproved(draft, parts);
  addTopics(draft, topics, parts);
  addModifierTopics(draft, parts, vocabulary);
  addTimes(draft, parts);
  addStatuses(draft, rest);
  addProperties(draft, parts);
  const isYesNo = isYesNoQuestion(rest, things);
  const unread = [
    ...rest.flatMap((item) => (item.kind === 'loose' ? [item.words] : [])),
    ...unlinkedActs(draft, parts),
  ];
  const apart = apartFrom(draft);
  const isBare = isYesNo && draft.links.length === 0;
  if (isBare || draft.terms.length === 0 || apart.length > 0 || unread.length > 0)
    return { plan: null, unread, apart, isYesNo };
  return { plan: planOf(draft, parts, isYesNo, documents), unread, isYesNo };
}

function planOf(
  draft: Draft,
  parts: QuestionParts,
  isYesNo: boolean,
  documents: readonly string[] | null,
): Plan {
  const forms = new Set(parts.items.flatMap((item) => (item.kind === 'form' ? [item.form] : [])));
  const form: PlanForm = forms.has('evidence')
    ? 'evidence'
    : isYesNo
      ? 'yesno'
      : forms.has('count')
        ? 'count'
        : 'list';
  return {
    form,
    terms: shownTerms(draft, parts, forms, isYesNo || form === 'evidence'),
    links: draft.links,
    common: commonOf(parts, isYesNo),
    measure: measureOf(parts, draft),
    documents,
    details: detailsOf(parts, forms),
    changes: [...forms].filter((each) => each === 'new' || each === 'gone' || each === 'same'),
  };
}

/** "SG20 and SG15 have in common": lists of names that all must be linked. */
function commonOf({ things, positions }: QuestionParts, isYesNo: boolean): Plan['common'] {
  return things.flatMap(({ thing }, index) => {
    const term = positions[index];
    if (term === undefined || !(thing.both || isYesNo) || thing.names.length <= 1) return [];
    return [{ term, groups: thing.names.map(({ bearers }) => bearers.map(({ entity }) => entity.id)) }];
  });
}

/** Words of acts that found no ends, and that nothing else says. */
function unlinkedActs(draft: Draft, { items, attached }: QuestionParts): readonly string[] {
  return items.flatMap((item, at) => {
    if (item.kind !== 'act' || attached.some((link) => link.at === at)) return [];
    const relations = item.options.map(({ relation }) => relation);
    return needsLink(relations, draft) ? [item.words] : [];
  });
}

/** "the IGFs that ITU took part in": words that nothing knows, where the act wants an event, are of its title. */
function withLooseEvents(items: readonly Item[]): readonly Item[] {
  const wanting = items.some(
    (item) => item.kind === 'act' && item.options.some(({ relation }) => EVENT_ACTS.has(relation.id)),
  );
  const hasEvent = items.some((item) => item.kind === 'thing' && item.labels?.includes('Event') === true);
  const at = items.findIndex(
    (item, index) => item.kind === 'loose' && items[index - 1]?.kind !== 'preposition',
  );
  const item = items[at];
  if (!wanting || hasEvent || item?.kind !== 'loose') return items;
  const event = eventThing(singular(item.words), !items.some((each) => each.kind === 'thing' && each.sought));
  return items.with(at, event);
}

/** Acts that only events have. */
const EVENT_ACTS = new Set(['participate', 'organize', 'held-in']);

/** A question that begins with its auxiliary, and asks for nothing. */
function isYesNoQuestion(items: readonly Item[], things: readonly Placed[]): boolean {
  // "M.3041: has SG2 approved it?"
  const rest = items.filter(({ kind }) => kind !== 'conjunction' && kind !== 'preposition');
  const isLed =
    rest[0]?.kind === 'thing' &&
    rest[0].names.length > 0 &&
    rest[1]?.kind === 'auxiliary' &&
    rest[2]?.kind === 'thing' &&
    rest[2].names.length > 0;
  // "RIPE NCC: any liaison with SG11?"
  const isAny =
    rest[0]?.kind === 'thing' &&
    rest[0].names.length > 0 &&
    rest[1]?.kind === 'act' &&
    items.some((item) => item.kind === 'conjunction' && item.word === ':') &&
    rest[1].options.every(({ shape }) => shape === 'noun');
  return (
    (rest[0]?.kind === 'auxiliary' || isLed || isAny) &&
    !things.some(({ thing }) => thing.sought || thing.counted)
  );
}

/** An act that found no ends is no harm where the status of an event, or a link of the same type, says it already. */
function needsLink(relations: readonly QuestionRelation[], { links, terms }: Draft): boolean {
  const isSaid = links.some(({ types }) =>
    relations.some((relation) => relation.types.some(({ type }) => types.includes(type))),
  );
  const isHolding =
    relations.some(({ id }) => id === 'held-in' || id === 'organize') &&
    terms.some(({ labels, ids }) => labels?.includes('Event') === true || ids !== null);
  const isWrapper = relations.every(({ id }) => WRAPPERS.has(id));
  return !isSaid && !isHolding && !isWrapper;
}
