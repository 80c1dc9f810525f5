/** Verbs and nouns of help, as data. */
import table from './tables/rules/help.json' with { type: 'json' };
import { wordLists } from './word-lists.ts';

/** Whether a lemma stands in a list of the table. */
export const isHelpWord = wordLists(table);
