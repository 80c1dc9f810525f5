/** Queries for Neo4j's full-text indexes from any text a person types: nothing in it acts as Lucene's query language. */
import { foldName } from '../fold-name.ts';

/** Characters with a meaning in Lucene's query language: the `/` in `q1/1`, the `-` in `m2083-0`. */
const LUCENE_SPECIAL = /[-+!(){}[\]^"~*?:\\/&|]/g;
/** At least one character that the analyzer keeps. */
const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** The letters and digits at the end of a word: `447` of `Y.447`. */
const LAST_PART = /[\p{L}\p{N}]+$/u;
/** A shorter beginning finds half of the graph. */
const SHORTEST_PREFIX = 2;
/** A shorter word is near too many others. */
const SHORTEST_NEAR = 4;
/** Finds nothing in any index: a query must not be empty, and this private character is no word. */
export const NOTHING = '"\uE000"';

/** Finds whole names that are equal when folded. */
export function namesQuery(names: readonly string[]): string {
  const folded = [...new Set(names.map(foldName))].filter((name) => name !== '');
  return folded.length === 0 ? NOTHING : folded.map((name) => `"${name}"`).join(' ');
}

/** Finds names that begin so when folded; nothing for less than two letters and digits. */
export function beginningQuery(text: string): string {
  const folded = foldName(text);
  return folded.length < SHORTEST_PREFIX ? NOTHING : `${escapeTerm(folded)}*`;
}

/** Finds whole names of which up to two letters differ, of short ones one. */
export function nearNameQuery(text: string): string {
  return nearTerm(foldName(text)) ?? NOTHING;
}

/**
 * Finds texts that hold all words, in any order; `Y.4461` is one word, and the last may be a beginning.
 * Words that the index leaves out ("and") count for nothing.
 */
export function wordsQuery(text: string): string {
  const words = wordsOf(text);
  const clauses = words.map((word, index) => {
    const whole = quoted(word);
    const part = LAST_PART.exec(word)?.[0] ?? '';
    if (index < words.length - 1 || part.length <= SHORTEST_PREFIX) return `+${whole}`;
    const before = word.slice(0, -part.length);
    const beginning = `${foldName(part)}*`;
    if (!HAS_LETTER_OR_DIGIT.test(before)) return `+(${whole} ${beginning})`;
    // of `Y.447` all parts but the last are whole
    return `+(${whole} (+${quoted(before)} +${beginning}))`;
  });
  return clauses.length === 0 ? NOTHING : clauses.join(' ');
}

/** As `wordsQuery`, of each longer word up to two letters may differ. */
export function nearWordsQuery(text: string): string {
  const clauses = wordsOf(text).map((word) => {
    // a code is that code or none: Y.4461 is not Y.4462
    const near = /\d/.test(word) ? undefined : nearTerm(foldName(word));
    return near === undefined ? `+${quoted(word)}` : `+(${quoted(word)} ${near})`;
  });
  return clauses.length === 0 ? NOTHING : clauses.join(' ');
}

/** Words of a text as it is typed, between spaces. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => HAS_LETTER_OR_DIGIT.test(word));
}

/** How many letters may differ from a word so long. */
export function mostEdits(length: number): 0 | 1 | 2 {
  if (length < SHORTEST_NEAR) return 0;
  return length < 2 * SHORTEST_NEAR ? 1 : 2;
}

function nearTerm(folded: string): string | undefined {
  const edits = mostEdits(folded.length);
  return edits === 0 ? undefined : `${escapeTerm(folded)}~${String(edits)}`;
}

/** In quotes only `"` and `\` have a meaning; the analyzer splits the rest into tokens that must follow each other. */
const quoted = (word: string): string => `"${word.replace(/["\\]/g, ' ')}"`;

function escapeTerm(term: string): string {
  return term.replace(LUCENE_SPECIAL, '\\$&');
}
