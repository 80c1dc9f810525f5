/** Verbs and nouns of dealings between bodies, as data. */
import table from './tables/rules/interactions.json' with { type: 'json' };
import { wordLists } from './word-lists.ts';

/** Whether a lemma stands in a list of the table. */
export const isInteraction = wordLists(table);
