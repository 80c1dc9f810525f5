/** Totals that documents state themselves: "approved 14 Recommendations", of which a few are named. */
import type { StatedCount } from '../domain/extraction.ts';
import type { Database } from '../graph/database.ts';
import { passagesByIds } from '../graph/read/passages.ts';
import type { Citing } from './citing.ts';
import type { Binding } from './join-bindings.ts';
import type { Plan } from './plan.ts';
import { stem } from './words.ts';

/** A total with the words that say where it comes from. */
export interface StatedTotal {
  readonly value: number;
  readonly note: string;
}

/** The total that documents state of what is counted, where one of them states more than it names; undefined otherwise. At most one statement. */
export async function statedTotal(
  database: Database,
  { terms, links }: Plan,
  bindings: readonly Binding[],
  citing: Citing,
): Promise<StatedTotal | undefined> {
  const [counted] = terms.filter(({ shown }) => shown);
  const [link] = links;
  const isNarrowed = [...terms, ...links].some(({ topics, time }) => topics.length > 0 || time !== null);
  if (counted === undefined || link === undefined || links.length > 1 || link.types.length > 1 || isNarrowed)
    return undefined;
  const rows = bindings.flatMap((binding) =>
    binding.rows.flatMap((row) =>
      row.evidence === null ? [] : [{ ...row.evidence, id: binding.things.get(counted.at)?.id }],
    ),
  );
  const passages = await passagesByIds(database, [...new Set(rows.map(({ passage }) => passage))]);
  const noun = stem(counted.words.split(' ').at(-1) ?? '');
  const totals = [...Map.groupBy(rows, ({ document }) => document)].map(([document, own]) => {
    const named = new Set(own.map(({ id }) => id)).size;
    const stated = own.flatMap(({ passage, start, end }) => {
      const counts = (passages.find(({ id }) => id === passage)?.statedCounts ?? [])
        .map((count) => JSON.parse(count) as StatedCount)
        .filter(({ comparator, predicate }) => comparator === 'exactly' && predicate === link.types[0])
        .filter((count) => stem(count.noun.split(' ').at(-1) ?? '') === noun);
      // where a passage states several, each is of its own sentence: "SG13 approved six, SG20 thirteen"
      return counts
        .filter((count) => counts.length === 1 || (count.start >= start && count.end <= end))
        .map(({ number }) => number);
    });
    return { document, named, stated: Math.max(0, ...stated) };
  });
  if (!totals.some(({ named, stated }) => stated > named)) return undefined;
  const value = totals.reduce((sum, { named, stated }) => sum + Math.max(named, stated), 0);
  const note = totals
    .filter(({ named, stated }) => stated > named)
    .map(
      ({ document, named, stated }) => `${citing.nameOf(document)} itself says ${stated}, and names ${named}`,
    )
    .join('; ');
  return { value, note };
}
