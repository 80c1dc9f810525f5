import type { Decision } from '../domain/decision.ts';
import { ENTITY_LABELS } from '../domain/model.ts';
import type { Transaction } from '../graph/database.ts';
import { createSameAs, deleteSameAs, readLabels, readSameAs } from '../graph/decision-statements.ts';
import { decodeDecisions } from '../graph/graph-info.ts';
import type { OwnedRelationship } from '../graph/graph-values.ts';
import { sameProperties } from './compare-contributions.ts';

/** What became of the decisions of one kind. */
export interface DecisionOutcome {
  /** Pairs that are linked now. */
  readonly linked: readonly Decision[];
  /** Pairs of which the graph holds one or none; they are linked once it holds both. */
  readonly waiting: readonly Decision[];
  /** Pairs whose labels differ: nothing is one thing with something of another kind. */
  readonly unlike: readonly Decision[];
  /** Links that came or went. */
  readonly changed: number;
}

/**
 * Makes the `SAME_AS` links of the graph those that its decisions ask for, by difference. The links follow from the decisions and from
 * which entities there are; whatever adds or removes entities ends with this.
 */
export async function refreshDecisions(
  transaction: Transaction,
  decisions: readonly string[] | null,
): Promise<DecisionOutcome> {
  const same = decodeDecisions(decisions).filter(({ decision }) => decision === 'same-as');
  const stored = new Map((await readSameAs(transaction)).map((link) => [link.id, link]));
  if (same.length + stored.size === 0) return { linked: [], waiting: [], unlike: [], changed: 0 };
  const labels = await readLabels(transaction, [...new Set(same.flatMap(({ a, b }) => [a, b]))]);
  const labelOf = (id: string): string | undefined => labels.get(id)?.find((label) => label in ENTITY_LABELS);
  const waiting = same.filter(({ a, b }) => labelOf(a) === undefined || labelOf(b) === undefined);
  const unlike = same.filter((pair) => !waiting.includes(pair) && labelOf(pair.a) !== labelOf(pair.b));
  const linked = same.filter((pair) => !waiting.includes(pair) && !unlike.includes(pair));
  const wanted = new Map(linked.map(toSameAs).map((link) => [link.id, link]));
  const isStored = (link: OwnedRelationship): boolean => {
    const other = stored.get(link.id);
    return other !== undefined && sameProperties(other.properties, link.properties);
  };
  const gone = [...stored.values()].filter(({ id, properties }) => {
    const other = wanted.get(id);
    return other === undefined || !sameProperties(other.properties, properties);
  });
  const fresh = [...wanted.values()].filter((link) => !isStored(link));
  await deleteSameAs(
    transaction,
    gone.map(({ id }) => id),
  );
  await createSameAs(transaction, fresh);
  return { linked, waiting, unlike, changed: gone.length + fresh.length };
}

/** Decisions as the graph keeps them: one order and one writing, so that equal decisions are equal texts. */
export function encodeDecisions(decisions: readonly Decision[]): readonly string[] | null {
  const texts = decisions.map(({ decision, a, b, reason, who, date }) =>
    JSON.stringify({ decision, a, b, reason, who, date }),
  );
  return texts.length === 0 ? null : texts.sort();
}

/** The link that a decision asks for. */
export function toSameAs({ a, b, reason, who, date }: Decision): OwnedRelationship {
  const id = `s-${a}>${b}`;
  return { type: 'SAME_AS', id, from: a, to: b, properties: { id, source: 'decision', reason, who, date } };
}
