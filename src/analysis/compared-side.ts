/** One side of a comparison: its statements in groups that can be held against those of the other side. */
import { PLANNED_STATUSES } from '../graph/read/filters.ts';
import { foldName } from '../graph/fold-name.ts';
import type { ComparedEntity, ComparedFact } from '../graph/read/comparison.ts';
import type { Identities } from './identities.ts';

/** What the documents of one side say. */
export interface Side {
  readonly facts: readonly ComparedFact[];
  readonly entities: readonly ComparedEntity[];
}

/** Statements of one predicate between the same two things, on one subject matter. */
export interface Group {
  /** Predicate and both ends, as they are compared. */
  readonly pair: string;
  readonly facts: readonly ComparedFact[];
  /** Folded subject matter; empty where the statements name none. */
  readonly matter: string;
}

/** Stands for whatever document, section or passage makes the statement: each side has its own. */
const SPEAKER = '*';

/** All pairs of one side with their groups by subject matter. */
export function groupsOf(side: Side, identities: Identities): ReadonlyMap<string, readonly Group[]> {
  const own = new Set(side.entities.map(({ document }) => document));
  const byPair = Map.groupBy(side.facts, ({ predicate, subject, subjectLabels, object }) => {
    const speaks = own.has(subject) || !subjectLabels.includes('Entity');
    return [predicate, speaks ? SPEAKER : identities.proposed(subject), identities.proposed(object)].join(
      ' ',
    );
  });
  return new Map(
    [...byPair].map(([pair, facts]) => [
      pair,
      [...Map.groupBy(facts, matterKey)].map(([matter, of]) => ({ pair, matter, facts: of })),
    ]),
  );
}

/** The subject matter as it is compared; what a text states as none is a whole sentence and no matter. */
function matterKey(fact: ComparedFact): string {
  return fact.predicate === 'STATES_NONE' ? '' : foldName(valuesOf(fact, 'subject').join(' '));
}

/** What a fact says under a qualifier, as texts. */
export function valuesOf({ qualifiers }: ComparedFact, key: string): readonly string[] {
  const value = qualifiers[key];
  if (value === null || value === undefined) return [];
  return typeof value === 'object' ? value : [String(value)];
}

/** Tells whether a statement is of what is not done: by its own status, or by what its document says of its event. */
export function plannedBy(side: Side): (fact: ComparedFact) => boolean {
  const planned = new Set(
    side.entities
      .filter(({ labels, status }) => labels.includes('Event') && PLANNED_STATUSES.includes(status ?? ''))
      .map(({ document, id }) => `${document} ${id}`),
  );
  return (fact) =>
    valuesOf(fact, 'status').some((status) => PLANNED_STATUSES.includes(status)) ||
    fact.qualifiers['confirmed'] === false ||
    planned.has(`${fact.document} ${fact.subject}`) ||
    planned.has(`${fact.document} ${fact.object}`);
}
