/** Every cap of the tools and resources in one place; the descriptions that a host shows say them. */

/** Longest name, id or text to search for in an argument, in UTF-16 code units. */
export const LONGEST_TEXT = 400;
/** Longest cursor in an argument. */
export const LONGEST_CURSOR = 2_000;
/** Most predicates, labels or documents in one argument. */
export const MOST_LISTED = 25;

/** Characters that the rows of one answer take as JSON; the first row is shown, however long it is. */
export const LARGEST_ANSWER = 40_000;

/** Rows of one answer: the most, and where nothing is said. */
export const HITS = { most: 25, usual: 10 } as const;
export const FACTS = { most: 50, usual: 15 } as const;
export const LINKS = { most: 30, usual: 10 } as const;
export const ROWS = { most: 50, usual: 15 } as const;
export const PATHS = { most: 10, usual: 3 } as const;
export const PASSAGES = { most: 10, usual: 3 } as const;

/** Hops of a path. */
export const LONGEST_PATH = 6;
/** Links from which on an entity may be called a hub. */
export const LARGEST_HUB_DEGREE = 1_000_000;
/** Hubs that a search for paths names. */
export const MOST_HUBS = 10;
/** Facts that show one link of an entity or of a path. */
export const MOST_FACTS_OF_LINK = 2;

/** Facts, and mentions, of one passage. */
export const MOST_OF_A_PASSAGE = 50;
/** Text of one passage, in UTF-16 code units. */
export const LONGEST_PASSAGE = 6_000;
/** Aliases, properties' items and descriptions of one entity. */
export const MOST_OF_AN_ENTITY = 20;

/** Passages in one page of a document. */
export const PASSAGES_OF_A_PAGE = 40;
/** Sections of a document. */
export const MOST_SECTIONS = 200;
/** Documents in one page of the list of resources. */
export const DOCUMENTS_OF_A_PAGE = 100;
