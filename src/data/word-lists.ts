/** Tables that are lists of words under a kind each. */

/** A table: its description, its source, and words by kind. */
interface WordTable {
  readonly description: string;
  readonly source: object;
}

/** The question whether a lemma stands in the list of a kind. */
export function wordLists<Table extends WordTable>(
  table: Table,
): (kind: Exclude<keyof Table, keyof WordTable>, lemma: string) => boolean {
  const sets = new Map<PropertyKey, ReadonlySet<unknown>>(
    Object.entries(table).flatMap(([kind, words]) =>
      Array.isArray(words) ? [[kind, new Set<unknown>(words)] as const] : [],
    ),
  );
  return (kind, lemma) => sets.get(kind)?.has(lemma) === true;
}
