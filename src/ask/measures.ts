/** How many there are of what a question counts. */
import type { AnswerRow } from './answer.ts';
import type { Citing } from './citing.ts';
import type { Binding } from './join-bindings.ts';
import { isByDate, type Plan } from './plan.ts';
import { datesOf, type Grouped, groupBindings, rowOf, textValue } from './rows.ts';

/** How many of the counted kind there are. */
export function countedThings(plan: Plan, bindings: readonly Binding[]): number {
  const [first] = plan.terms.filter((term) => term.shown);
  if (first === undefined) return bindings.length;
  const ids = bindings.flatMap(({ things }) => things.get(first.at)?.id ?? []);
  return new Set(ids).size;
}

/** A row for each thing that is measured, with how many it has. */
export function measuredRows(plan: Plan, bindings: readonly Binding[], citing: Citing): readonly AnswerRow[] {
  return measure(plan, bindings).map(({ group, count }) => {
    const row = rowOf(group, plan, citing);
    return { ...row, values: [...row.values, textValue(String(count))] };
  });
}

interface MeasuredGroup {
  readonly group: Grouped;
  /** Or a date. */
  readonly count: number | string;
}

/** Those with the latest, or the earliest, date; what has no date is none of them. */
function dated(groups: readonly Grouped[], isLatest: boolean): readonly MeasuredGroup[] {
  const withDates = groups.flatMap((group) => {
    const date = datesOf(
      [
        ...group.things,
        ...group.bindings.flatMap(({ rows }) =>
          rows.flatMap(({ properties, from, to }) => [properties, from, to]),
        ),
      ].filter((each) => each !== undefined),
    );
    return date === '' ? [] : [{ group, count: date }];
  });
  const sorted = withDates.map(({ count }) => count).sort();
  const best = isLatest ? sorted.at(-1) : sorted[0];
  return withDates.filter(({ count }) => count === best);
}

/** Groups by the thing that is measured, with how many it has; those with most, fewest, or enough. */
function measure({ measure: asked, terms }: Plan, bindings: readonly Binding[]): readonly MeasuredGroup[] {
  if (asked === null) return [];
  const per = terms[asked.per];
  if (per === undefined) return [];
  if (isByDate(asked.rank)) return dated(groupBindings(bindings, [per]), asked.rank === 'latest');
  const counted = groupBindings(bindings, [per]).map((group) => ({
    group,
    count:
      asked.per === asked.of
        ? new Set(group.bindings.flatMap(({ rows }) => rows.map(({ id }) => id))).size
        : new Set(group.bindings.flatMap(({ things }) => things.get(asked.of)?.id ?? [])).size,
  }));
  const counts = counted.map(({ count }) => count);
  const best = asked.rank === 'most' ? Math.max(...counts) : Math.min(...counts);
  return counted.filter(({ count }) =>
    asked.rank !== null
      ? count === best
      : (asked.atLeast === null || count >= asked.atLeast) &&
        (asked.atMost === null || count <= asked.atMost),
  );
}
