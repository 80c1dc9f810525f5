/** Ways in which the graph fills the terms of a plan, and how further statements fill more of them. */
import type { EndRow, NamedAt, StatementRow } from '../graph/read/question-links.ts';
import type { PlanLink } from './plan.ts';

/** One way in which the graph fills the terms. */
export interface Binding {
  /** By position of the term. */
  readonly things: ReadonlyMap<number, EndRow>;
  readonly rows: readonly StatementRow[];
  /** Where documents name what no link was asked of. */
  readonly named: readonly NamedAt[];
}

/** Bindings that are looked at. */
export const MOST_BINDINGS = 50_000;

/** Bindings that a row goes on from, by the ends that they share. */
export function joinBindings(
  bindings: readonly Binding[],
  link: PlanLink,
  rows: readonly StatementRow[],
): readonly Binding[] {
  const joined: Binding[] = [];
  const byFrom = Map.groupBy(rows, ({ fromAnchor }) => fromAnchor);
  const byTo = Map.groupBy(rows, ({ toAnchor }) => toAnchor);
  for (const binding of bindings) {
    const [from, to] = [binding.things.get(link.from), binding.things.get(link.to)];
    const candidates =
      from !== undefined ? (byFrom.get(from.id) ?? []) : to !== undefined ? (byTo.get(to.id) ?? []) : rows;
    for (const row of candidates) {
      if (to !== undefined && row.toAnchor !== to.id) continue;
      if (joined.length > MOST_BINDINGS) return joined;
      const things = new Map(binding.things);
      things.set(link.from, { ...row.from, id: row.fromAnchor });
      things.set(link.to, { ...row.to, id: row.toAnchor });
      joined.push({ things, rows: [...binding.rows, row], named: binding.named });
    }
  }
  return joined;
}
