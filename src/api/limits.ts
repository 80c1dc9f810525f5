/** Every cap of the service in one place; `schema.graphql` says those that a caller meets. */

/** Longest page of a list. */
export const MOST_ROWS = 100;
/** Page of a list when nothing is said. */
export const DEFAULT_ROWS = 25;
/** Longest list of search hits. */
export const MOST_HITS = 50;
/** Most ids or labels in one argument. */
export const MOST_IDS = 100;
/** Longest text to search for or name to look up, in UTF-16 code units. */
export const LONGEST_TEXT = 400;
/** Columns of an answer to a question, and other ways to take it. */
export const MOST_COLUMNS = 20;
export const MOST_ALTERNATIVES = 8;
/** Sections of a document. */
export const MOST_SECTIONS = 200;
/** Reference links and descriptions of an entity. */
export const MOST_LINKS = 100;
/** Names and other texts of an entity, a description or a property. */
export const MOST_TEXTS = 200;
/** Properties of an entity or a description, periods of a document and what it invites to. */
export const MOST_PROPERTIES = 100;
/** Parts of the note on a rule. */
export const MOST_READINGS = 20;
/** Facts and mentions of a passage. */
export const MOST_OF_A_PASSAGE = 200;

/** Text of a document whose passages are explained, in Unicode characters: it is read anew as a whole. */
export const LONGEST_EXPLAINED = 500_000;
/** Explained documents that are kept in memory. */
export const MOST_EXPLANATIONS_KEPT = 4;
/** What objects of a type count for in a query where each is more work than reading one: searched paths for each that is wanted. */
export const COSTS_OF_TYPES: ReadonlyMap<string, number> = new Map([
  ['Explanation', 5_000],
  ['PathResult', 500],
  ['Neighbourhood', 20],
  // It reads all that its documents state.
  ['Comparison', 10_000],
  ['FindingConnection', 5_000],
  ['Quality', 5_000],
  // It looks up every word that may be a name.
  ['Answer', 2_000],
]);

/** Statements that are shown for one row of a comparison or timeline. */
export const MOST_EVIDENCE = 20;

/** Paths between two entities, and their hops. */
export const MOST_PATHS = 25;
export const LONGEST_PATH = 6;
/** Links from which on an entity may be called a hub. */
export const LARGEST_HUB_DEGREE = 1_000_000;
/** Hubs that a search for paths names. */
export const MOST_HUBS = 25;
/** Entities and hops of a neighbourhood. */
export const MOST_NEIGHBOURS = 500;
export const DEEPEST_NEIGHBOURHOOD = 3;
/** Entities whose shared neighbours are asked for. */
export const MOST_SHARING = 10;

/** Documents that are reviewed at once. */
export const MOST_REVIEWED = 50;
/** Places of each sort that show what a document says on something, and facts that show a finding. */
export const MOST_PLACES = 20;
/** Documents in one answer on what documents say. */
export const MOST_REPORTING = 100;

/** Fields below each other in a query; GraphiQL's own look at the schema is exempt. */
export const DEEPEST_QUERY = 12;
export const MOST_ALIASES = 20;
export const MOST_TOKENS = 2_000;
/** Objects that a query may ask for in the worst case, were every list full. */
export const HIGHEST_COST = 50_000;
/** Bytes of a request. */
export const LARGEST_REQUEST = 256 * 1024;

/** Statements that `extensions.explain` shows; what ran beyond them is counted. */
export const MOST_SHOWN_STATEMENTS = 100;
/** Items of a list and characters of a text in the parameters that it shows. */
export const MOST_SHOWN_ITEMS = 20;
export const LONGEST_SHOWN_TEXT = 400;
