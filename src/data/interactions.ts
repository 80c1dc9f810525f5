/** Verbs and nouns of dealings between bodies, as data. */
import table from './tables/rules/interactions.json' with { type: 'json' };

/** Kinds of verbs and nouns in the table. */
type InteractionKind = Exclude<keyof typeof table, 'description' | 'source'>;

const sets = new Map(
  Object.entries(table).flatMap(([kind, words]) =>
    Array.isArray(words) ? [[kind, new Set<string>(words)] as const] : [],
  ),
);

/** Whether a lemma stands in a list of the table. */
export function isInteraction(kind: InteractionKind, lemma: string): boolean {
  return sets.get(kind)?.has(lemma) === true;
}
