/** Every cap of the service in one place; `schema.graphql` says those that a caller meets. */

/** Longest page of a list. */
export const MOST_ROWS = 100;
/** Longest list of search hits. */
export const MOST_HITS = 50;
/** Most ids or labels in one argument. */
export const MOST_IDS = 100;
/** Longest text to search for or name to look up, in UTF-16 code units. */
export const LONGEST_TEXT = 400;
/** Sections of a document. */
export const MOST_SECTIONS = 200;
/** Reference links and descriptions of an entity. */
export const MOST_LINKS = 100;
/** Facts and mentions of a passage. */
export const MOST_OF_A_PASSAGE = 200;

/** Text of a document whose passages are explained, in Unicode characters: it is read anew as a whole. */
export const LONGEST_EXPLAINED = 500_000;
/** Explained documents that are kept in memory. */
export const MOST_EXPLANATIONS_KEPT = 4;
/** What an explanation counts for in a query, in objects. */
export const COST_OF_EXPLANATION = 5_000;

/** Fields below each other in a query; GraphiQL's own look at the schema is exempt. */
export const DEEPEST_QUERY = 12;
export const MOST_ALIASES = 20;
export const MOST_TOKENS = 2_000;
/** Objects that a query may ask for in the worst case, were every list full. */
export const HIGHEST_COST = 50_000;
/** Bytes of a request. */
export const LARGEST_REQUEST = 256 * 1024;
