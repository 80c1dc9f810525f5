/** Queries for Neo4j's full-text indexes from any text a person types: nothing in it acts as Lucene's query language. */
import { foldName } from '../fold-name.ts';

/** Characters with a meaning in Lucene's query language: the `/` in `q1/1`, the `-` in `m2083-0`. */
const LUCENE_SPECIAL = /[-+!(){}[\]^"~*?:\\/&|]/g;
/** A word of letters and digits alone, which may be the beginning of a longer one: `stand` of `standards`. */
const PLAIN_WORD = /^[\p{L}\p{N}]+$/u;
/** At least one character that the analyzer keeps. */
const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** A shorter beginning finds half of the graph. */
const SHORTEST_PREFIX = 2;

/** Finds whole names that are equal when folded; undefined where the text has no letter or digit. */
export function nameQuery(text: string): string | undefined {
  const folded = foldName(text);
  return folded === '' ? undefined : `"${folded}"`;
}

/** As `nameQuery`, and, far behind, names that begin so. */
export function nameOrPrefixQuery(text: string): string | undefined {
  const folded = foldName(text);
  if (folded === '') return undefined;
  const whole = `"${folded}"^50`;
  return folded.length < SHORTEST_PREFIX ? whole : `${whole} ${escapeTerm(folded)}*`;
}

/**
 * Finds texts that hold all words, in any order; `Y.4461` is one word, and the last may be a beginning.
 * Undefined where the text has no letter or digit.
 */
export function wordQuery(text: string): string | undefined {
  const words = text.split(/\s+/u).filter((word) => HAS_LETTER_OR_DIGIT.test(word));
  const clauses = words.map((word, index) => {
    // In quotes only `"` and `\` have a meaning; the analyzer splits the rest into tokens that must follow each other.
    const quoted = `"${word.replace(/["\\]/g, ' ')}"`;
    const mayBeBeginning =
      index === words.length - 1 && word.length > SHORTEST_PREFIX && PLAIN_WORD.test(word);
    return mayBeBeginning ? `+(${quoted} ${foldName(word)}*)` : `+${quoted}`;
  });
  return clauses.length === 0 ? undefined : clauses.join(' ');
}

function escapeTerm(term: string): string {
  return term.replace(LUCENE_SPECIAL, '\\$&');
}
