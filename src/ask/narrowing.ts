/** What narrows the links of a question: times, statuses, properties, and approvals that must be missing. */
import { questionRelation } from '../data/questions.ts';
import type { LinkType } from '../domain/model.ts';
import { PLANNED_STATUSES } from '../graph/read/filters.ts';
import { anyTerm, type Draft, lastLinkBefore, type QuestionParts } from './draft-plan.ts';
import { labelsAt } from './ends.ts';
import type { PlanTime } from './plan.ts';
import type { Item } from './things.ts';

/** Links of texts whose approval is still open. */
const STAGES: readonly LinkType[] = ['CONSENTED', 'DETERMINED'];

/** "still under approval", "not yet approved": no approval of it; alone, also a stage before it. */
export function addNotApproved(draft: Draft, { items, things, positions }: QuestionParts): void {
  if (!items.some(({ kind }) => kind === 'not-approved')) return;
  const approve = questionRelation('approve');
  const index = things.findIndex(
    ({ thing }) => thing.labels?.some((label) => labelsAt(approve, 'to').has(label)) === true || thing.open,
  );
  const text = index === -1 ? undefined : positions[index];
  if (text === undefined) return;
  const bodies = [...labelsAt(approve, 'from')];
  const base = { properties: {}, optional: false, topics: [], time: null, eitherWay: false, statuses: null };
  if (!draft.links.some(({ to, negated }) => to === text && !negated))
    draft.links.push({
      ...base,
      from: anyTerm(draft, bodies, false),
      to: text,
      types: STAGES,
      say: 'consented or determined',
      negated: false,
    });
  draft.links.push({
    ...base,
    from: anyTerm(draft, bodies, false),
    to: text,
    types: ['APPROVED'],
    say: 'approved',
    negated: true,
  });
}

/** A time narrows an event that it follows, else the act. */
export function addTimes(draft: Draft, { items, things, positions, attached }: QuestionParts): void {
  items.forEach((item, at) => {
    if (item.kind !== 'time') return;
    const events = things.flatMap(({ thing }, index) => {
      const position = positions[index];
      return position !== undefined &&
        thing.names.length === 0 &&
        thing.labels?.length === 1 &&
        (thing.labels[0] === 'Event' || thing.labels[0] === 'Document')
        ? [position]
        : [];
    });
    const event = events[0];
    const term = event === undefined ? undefined : draft.terms[event];
    if (term !== undefined) {
      draft.terms[term.at] = { ...term, time: narrowed(term.time, item.time) };
      return;
    }
    const link = lastLinkBefore(draft, attached, at) ?? draft.links.findIndex(({ negated }) => !negated);
    const known = draft.links[link];
    if (known !== undefined) draft.links[link] = { ...known, time: narrowed(known.time, item.time) };
  });
}

function narrowed(a: PlanTime | null, b: PlanTime): PlanTime {
  return a === null ? b : { from: b.from ?? a.from, to: b.to ?? a.to };
}

/** "scheduled", "considered", "ongoing": the links must say so. */
export function addStatuses(draft: Draft, items: readonly Item[]): void {
  const wanted = [
    ...new Set(
      items.flatMap((item) =>
        item.kind === 'status' ? [item.status] : item.kind === 'thing' ? item.statuses : [],
      ),
    ),
  ];
  if (wanted.length === 0) return;
  draft.links.forEach((link, at) => {
    if (link.negated) return;
    const ends = [draft.terms[link.from], draft.terms[link.to]];
    const hasEventStatus = ends.some((term) => term?.properties['status'] !== undefined);
    const knows = link.types.some((type) => type === 'ASSISTED' || type === 'DEVELOPS');
    const planned = wanted.filter((status) => PLANNED_STATUSES.includes(status));
    if (hasEventStatus)
      draft.links[at] = {
        ...link,
        statuses: link.statuses ?? (knows ? wanted : [...PLANNED_STATUSES, 'held']),
      };
    else if (knows) draft.links[at] = { ...link, statuses: wanted };
    else if (planned.length > 0) draft.links[at] = { ...link, statuses: planned };
  });
}

/** "under TAP", "Sector Members": what the links must have, where they can. */
export function addProperties(draft: Draft, { items, things }: QuestionParts): void {
  const wanted = [
    ...items.flatMap((item) => (item.kind === 'property' ? [[item.key, [item.value]] as const] : [])),
    ...things.flatMap(({ thing }) => Object.entries(thing.class?.linkProperties ?? {})),
  ];
  for (const [key, values] of wanted)
    draft.links.forEach((link, at) => {
      if (link.types.some((type) => WITH_PROPERTY[key]?.has(type) === true))
        draft.links[at] = { ...link, properties: { ...link.properties, [key]: values } };
    });
}

/** Relationship types that have a property. */
const WITH_PROPERTY: Readonly<Record<string, ReadonlySet<LinkType>>> = {
  procedure: new Set<LinkType>(['APPROVED', 'CONSENTED', 'DETERMINED']),
  category: new Set<LinkType>(['MEMBER_OF']),
};
