/** Two groups of documents held against each other. Pure: the order of what comes in makes no difference. */
import type { ComparedFact } from '../graph/read/comparison.ts';
import { CHANGE_KINDS, type Change, type ChangeKind, type Difference } from './change.ts';
import { type Group, groupsOf, plannedBy, type Side, valuesOf } from './compared-side.ts';
import { differencesOf, STAGES, stageOf } from './differences.ts';
import { type Identities, isDeliverable, isWorkItem } from './identities.ts';

/** Statements that belong together; one side may be empty. */
interface Match {
  readonly before: readonly ComparedFact[];
  readonly after: readonly ComparedFact[];
  readonly isFiner: boolean;
  readonly pairOnBothSides: boolean;
}

/** Of these, what a body did with one object is one story, though the predicate or the body may be another now. */
const TOLD_BY_OBJECT: ReadonlySet<string> = new Set([...STAGES, 'ASSISTED']);

/** Every change between two sides, by key. */
export function compareSides(before: Side, after: Side, identities: Identities): readonly Change[] {
  const matches = matchGroups(groupsOf(before, identities), groupsOf(after, identities));
  const alone = ({ pairOnBothSides, before: b, after: a }: Match): boolean =>
    !pairOnBothSides && TOLD_BY_OBJECT.has((b[0] ?? a[0])?.predicate ?? '');
  const all = [
    ...matches.filter((match) => !alone(match)),
    ...matchByObject(matches.filter(alone), identities),
  ];
  const row = rowMaker(before, after, identities);
  return all.map(row).sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** One match for a pair on one side, or on both with one subject matter each; else one for each subject matter. */
function matchGroups(
  before: ReadonlyMap<string, readonly Group[]>,
  after: ReadonlyMap<string, readonly Group[]>,
): readonly Match[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((pair): Match[] => {
    const [b, a] = [before.get(pair) ?? [], after.get(pair) ?? []];
    const whole = { before: b.flatMap(({ facts }) => facts), after: a.flatMap(({ facts }) => facts) };
    if (b.length === 0 || a.length === 0) return [{ ...whole, isFiner: false, pairOnBothSides: false }];
    if (b.length === 1 && a.length === 1) return [{ ...whole, isFiner: false, pairOnBothSides: true }];
    return matchMatters(b, a).map((match) => ({ ...match, isFiner: true, pairOnBothSides: true }));
  });
}

/** Equal subject matters; the one that is left on each side, too; what else is left stands alone. */
function matchMatters(
  before: readonly Group[],
  after: readonly Group[],
): readonly Pick<Match, 'before' | 'after'>[] {
  const equal = before.flatMap((b) =>
    after.filter(({ matter }) => matter === b.matter).map((a) => ({ before: b.facts, after: a.facts })),
  );
  const onlyIn = (groups: readonly Group[], others: readonly Group[]): readonly Group[] =>
    groups.filter(({ matter }) => !others.some((other) => other.matter === matter));
  const [b, a] = [onlyIn(before, after), onlyIn(after, before)];
  if (b.length === 1 && a.length === 1)
    return [...equal, { before: b[0]?.facts ?? [], after: a[0]?.facts ?? [] }];
  return [
    ...equal,
    ...b.map(({ facts }) => ({ before: facts, after: [] })),
    ...a.map(({ facts }) => ({ before: [], after: facts })),
  ];
}

/** What stands on one side only, joined by what was done and to what. */
function matchByObject(matches: readonly Match[], { proposed }: Identities): readonly Match[] {
  const byObject = Map.groupBy(matches, ({ before, after }) => {
    const [fact] = [...before, ...after];
    const story = fact?.predicate === 'ASSISTED' ? 'ASSISTED' : 'STAGE';
    return `${story} ${proposed(fact?.object ?? '')}`;
  });
  return [...byObject.values()].flatMap((group): readonly Match[] => {
    const before = group.flatMap((match) => match.before);
    const after = group.flatMap((match) => match.after);
    return before.length === 0 || after.length === 0
      ? group
      : [{ before, after, isFiner: false, pairOnBothSides: false }];
  });
}

function rowMaker(before: Side, after: Side, identities: Identities): (match: Match) => Change {
  const plannedBefore = plannedBy(before);
  const plannedAfter = plannedBy(after);
  const all = [...before.entities, ...after.entities];
  const workItems = new Set(all.filter(isWorkItem).map(({ id }) => id));
  const texts = new Set(all.filter(isDeliverable).map(({ id }) => id));
  return (match) => {
    const [b, a] = [sorted(match.before), sorted(match.after)];
    const [shown] = a.length > 0 ? a : b;
    if (shown === undefined) throw new Error('a match without statements');
    const isOnBoth = b.length > 0 && a.length > 0;
    const differences = isOnBoth ? differencesOf(b, a, identities) : [];
    const planned = { before: b.every(plannedBefore), after: a.every(plannedAfter) };
    const became =
      isOnBoth &&
      b.every(({ object }) => workItems.has(object)) &&
      a.every(({ object }) => texts.has(object));
    const kind = isOnBoth
      ? kindOf(b, a, differences, planned, became)
      : a.length > 0
        ? 'NEW'
        : 'NO_LONGER_MENTIONED';
    const { id, predicate, subject, object } = shown;
    return {
      key: [String(CHANGE_KINDS.indexOf(kind)), predicate, subject, object, id].join(' '),
      ...{ kind, predicate, shown: id, subject, object, differences },
      before: b.map((fact) => fact.id).sort(),
      after: a.map((fact) => fact.id).sort(),
      matter: match.isFiner ? valuesOf(shown, 'subject').join('; ') || null : null,
      pairOnBothSides: isOnBoth || match.pairOnBothSides,
      proposed: isOnBoth && !areJoined(b, a, identities),
      planned: planned.before && planned.after,
    };
  };
}

function kindOf(
  before: readonly ComparedFact[],
  after: readonly ComparedFact[],
  differences: readonly Difference[],
  planned: { readonly before: boolean; readonly after: boolean },
  became: boolean,
): ChangeKind {
  if (became) return 'BECAME';
  if (planned.before && !planned.after) return 'CONFIRMED';
  if (stageOf(before) !== stageOf(after)) return 'CHANGED_STAGE';
  const aspects = new Set(differences.map(({ what }) => what));
  if (aspects.has('STATUS') || planned.before !== planned.after) return 'CHANGED_STATUS';
  if (differences.some(({ what }) => what !== 'WORDING')) return 'CHANGED_DETAIL';
  return aspects.has('WORDING') ? 'CHANGED_WORDING' : 'SAME';
}

/** Whether both sides name one thing at each end without any proposal; whoever speaks does not count. */
function areJoined(
  before: readonly ComparedFact[],
  after: readonly ComparedFact[],
  { firm, proposed }: Identities,
): boolean {
  const ends = (facts: readonly ComparedFact[]): readonly string[] =>
    facts.flatMap(({ subject, object }) => [subject, object]);
  const firmly = new Set(ends(before).map(firm));
  const theirs = new Set(ends(before).map(proposed));
  return ends(after).every((id) => firmly.has(firm(id)) || !theirs.has(proposed(id)));
}

/** The furthest stage first, then by id: the first one stands for all. */
function sorted(facts: readonly ComparedFact[]): readonly ComparedFact[] {
  return [...facts].sort((a, b) => stageOf([b]) - stageOf([a]) || (a.id < b.id ? -1 : Number(a.id > b.id)));
}
