/** Verbs and nouns of help, as data. */
import table from './tables/rules/help.json' with { type: 'json' };

/** Kinds of words in the table. */
type HelpWordKind = Exclude<keyof typeof table, 'description' | 'source'>;

const sets = new Map(
  Object.entries(table).flatMap(([kind, words]) =>
    Array.isArray(words) ? [[kind, new Set<string>(words)] as const] : [],
  ),
);

/** Whether a lemma stands in a list of the table. */
export function isHelpWord(kind: HelpWordKind, lemma: string): boolean {
  return sets.get(kind)?.has(lemma) === true;
}
