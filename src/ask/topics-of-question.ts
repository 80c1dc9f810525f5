/** Subjects that a question gives: taken out of its items, then put on what they narrow. */
import type { Vocabulary } from '../data/vocabulary.ts';
import type { EntityLabel } from '../domain/model.ts';
import { type Draft, lastLinkBefore, type QuestionParts } from './draft-plan.ts';
import type { PlanTopic } from './plan.ts';
import { isTopic, type Item, type Thing } from './things.ts';

export interface Topical {
  readonly topic: PlanTopic;
  /** Further subjects that something else of the same may speak of: "with IPv6 and with IXPs". */
  readonly others: readonly PlanTopic[];
  /** Position, among the items that are left, of what comes before it. */
  readonly after: number;
}

/** Takes out what only narrows: "on IPv6", "with IXPs", "about smart metering". */
export function takeTopics(
  items: readonly Item[],
  vocabulary: Vocabulary,
): { rest: readonly Item[]; topics: readonly Topical[] } {
  const rest: Item[] = [];
  const topics: Topical[] = [];
  const hasAbout = items.some(
    (item) => item.kind === 'act' && item.options.some(({ relation }) => relation.id === 'about'),
  );
  const others = items.filter((item) => item.kind === 'thing' && !isTopic(item)).length;
  items.forEach((item, at) => {
    const before = items[at - 1];
    const isAfterTopic = before?.kind === 'preposition' && before.topic;
    if (
      item.kind === 'thing' &&
      isTopic(item) &&
      !item.negated &&
      !(hasAbout && others <= 1 && !isAfterTopic) &&
      others > 0
    ) {
      topics.push({
        topic: topicOf(item, vocabulary),
        others: othersOf(item, vocabulary),
        after: rest.length - 1,
      });
      return;
    }
    if (item.kind === 'loose' && isAfterTopic && others > 0) {
      const { words } = item;
      topics.push({ topic: { words, ids: [], spellings: [words] }, others: [], after: rest.length - 1 });
      return;
    }
    // "on Q.3916" of a liaison
    if (
      item.kind === 'thing' &&
      isText(item) &&
      before?.kind === 'preposition' &&
      ['on', 'about', 'regarding', 'concerning', 'over'].includes(before.word) &&
      linksPartners(items)
    ) {
      topics.push({ topic: topicOf(item, vocabulary), others: [], after: rest.length - 1 });
      return;
    }
    // "supported through Giga": how, and not whom or by whom
    if (
      item.kind === 'thing' &&
      item.names.length > 0 &&
      THROUGH.has(item.preposition) &&
      items.some(({ kind }) => kind === 'act')
    ) {
      if (rest.at(-1)?.kind === 'preposition') rest.pop();
      topics.push({ topic: topicOf(item, vocabulary), others: [], after: rest.length - 1 });
      return;
    }
    rest.push(item);
  });
  return { rest, topics };
}

/** What a means follows. */
const THROUGH = new Set(['through', 'via']);

/** Kinds of texts that statements are on. */
const TEXTS = new Set<EntityLabel>([
  'Recommendation',
  'Supplement',
  'Amendment',
  'Guideline',
  'Report',
  'Series',
  'WorkItem',
  'Project',
]);

const isText = ({ labels, names }: Thing): boolean =>
  names.length > 0 && labels !== null && labels.length > 0 && labels.every((label) => TEXTS.has(label));

const linksPartners = (items: readonly Item[]): boolean =>
  items.some(
    (item) =>
      item.kind === 'act' &&
      item.options.some(({ relation }) => ['collaborate', 'liaison', 'memorandum'].includes(relation.id)),
  ) && items.filter((item) => item.kind === 'thing').length > 2;

/** "IPv6 and IXPs" are two subjects, each of which must be there; "IPv6 or IXPs" one. */
function othersOf(thing: Thing, vocabulary: Vocabulary): readonly PlanTopic[] {
  if (thing.either || thing.names.length < 2) return [];
  return thing.names
    .slice(1)
    .map((name) => topicOf({ ...thing, words: name.text, names: [name], bearers: name.bearers }, vocabulary));
}

function topicOf(several: Thing, vocabulary: Vocabulary): PlanTopic {
  const [first] = several.names;
  const thing =
    several.either || first === undefined
      ? several
      : { ...several, words: first.text, names: [first], bearers: first.bearers };
  const ids = thing.bearers.map(({ entity }) => entity.id);
  const spellings = thing.bearers.flatMap(({ entity }) => [
    entity.name,
    ...entity.aliases,
    ...(entity.designation === undefined ? [] : [entity.designation]),
    ...(vocabulary.byId.get(entity.id)?.names ?? []),
  ]);
  return {
    words: thing.words,
    ids,
    spellings: [...new Set([...spellings, ...thing.names.map(({ text }) => text)])],
  };
}

/** A topic narrows the act before it, else the thing before it, else the link there is. */
export function addTopics(
  draft: Draft,
  topics: readonly Topical[],
  { items, things, positions, attached }: QuestionParts,
): void {
  for (const { topic, others, after } of topics) {
    const before = [...things.entries()]
      .reverse()
      .find(
        ([index, placed]) =>
          placed.at <= after && placed.head === undefined && positions[index] !== undefined,
      );
    const term = before === undefined ? undefined : draft.terms[positions[before[0]] ?? -1];
    const isOwn =
      term?.ids === null &&
      ownsTopics(term.labels) &&
      items
        .slice((before?.[1].at ?? 0) + 1, after + 1)
        .every(({ kind }) => kind === 'preposition' || kind === 'auxiliary');
    if (isOwn) {
      draft.terms[term.at] = { ...term, topics: [...term.topics, topic, ...others] };
      continue;
    }
    const link = lastLinkBefore(draft, attached, after) ?? draft.links.findIndex(({ negated }) => !negated);
    const known = draft.links[link];
    if (known !== undefined) {
      draft.links[link] = { ...known, topics: [...known.topics, topic] };
      // each by a statement of its own
      for (const other of others)
        draft.links.push({ ...known, from: cloned(draft, known.from), topics: [other] });
    } else if (term !== undefined) draft.terms[term.at] = { ...term, topics: [...term.topics, topic] };
    else if (draft.terms[0] !== undefined)
      draft.terms[0] = { ...draft.terms[0], topics: [...draft.terms[0].topics, topic] };
  }
}

/** A further term like one of several names: another of them may do the other thing. */
function cloned(draft: Draft, at: number): number {
  const term = draft.terms[at];
  if (term === undefined || (term.ids?.length ?? 2) < 2) return at;
  draft.terms.push({ ...term, at: draft.terms.length });
  return draft.terms.length - 1;
}

/** Kinds of things that have subjects themselves. */
const OWN_TOPICS = new Set<EntityLabel>([...TEXTS, 'Event', 'Resolution', 'FocusGroup', 'Question']);

const ownsTopics = (labels: readonly EntityLabel[] | null): boolean =>
  labels !== null && labels.length > 0 && labels.every((label) => OWN_TOPICS.has(label));

/** `IPv6 workshops`, `IoT partners`. */
export function addModifierTopics(
  draft: Draft,
  { things, positions }: QuestionParts,
  vocabulary: Vocabulary,
): void {
  things.forEach(({ thing, head }) => {
    if (head === undefined || !isTopic(thing)) return;
    const at = positions[head];
    const term = at === undefined ? undefined : draft.terms[at];
    if (term === undefined) return;
    const topic = topicOf(thing, vocabulary);
    const link = draft.links.findIndex(
      ({ from, to, negated }) => !negated && (from === term.at || to === term.at),
    );
    const known = draft.links[link];
    if (!ownsTopics(term.labels) && known !== undefined)
      draft.links[link] = { ...known, topics: [...known.topics, topic] };
    else draft.terms[term.at] = { ...term, topics: [...term.topics, topic] };
  });
  // words before a noun that is no title: of the link
  draft.terms.forEach((term, at) => {
    if (term.topics.length === 0 || term.ids !== null || ownsTopics(term.labels)) return;
    const link = draft.links.findIndex(({ from, to, negated }) => !negated && (from === at || to === at));
    const known = draft.links[link];
    if (known === undefined) return;
    draft.links[link] = { ...known, topics: [...known.topics, ...term.topics] };
    draft.terms[at] = { ...term, topics: [] };
  });
}
