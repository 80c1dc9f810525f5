/** A question as words, each as it is compared: British and American, straight and curly, hyphened or not. */
import { formalSpelling } from '../answer/formal-spelling.ts';
import { foldDiacritics } from '../text/fold.ts';

/** A word of a question. */
export interface Word {
  /** As typed. */
  readonly text: string;
  /** As it is compared. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

/** Matches a word: letters and digits, with signs inside that identifiers have; `'s` and `n't` are words of their own. */
const WORD =
  /\bco-\p{L}+|'s\b|n't\b|[\p{L}\p{N}]+?(?=n't\b)|[\p{L}\p{N}]+(?:[./&_][\p{L}\p{N}]+|'(?!s\b)\p{L}+)*|[,;:?!&]/giu;

/** How British spelling differs, for all words alike: a question and the tables go through the same. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/is(e[sdr]?|ers|ing|ations?|ational)$/, 'iz$1'],
  [/tre(s?)$/, 'ter$1'],
  [/^(.{3,})our(s|ed|ing|hood)?$/, '$1or$2'],
  [/gramme(s?)$/, 'gram$1'],
  [/^cancelled$/, 'canceled'],
];

/** A word as it is compared. */
export function plainWord(word: string): string {
  const lower = foldDiacritics(word).toLowerCase().replace(/^co-/, 'co');
  return AMERICAN.reduce((spelled, [british, american]) => spelled.replace(british, american), lower);
}

/** The text as identifiers are printed, by which all offsets go. */
export function questionText(typed: string): string {
  return formalSpelling(typed.replace(/\s+/gu, ' '));
}

export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    plain: plainWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** `countries` → `country`; words that are no plural stay. */
export function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return word.replace(/ies$/, 'y');
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.replace(/es$/, '');
  if (/[^su]s$/.test(word) && word.length > 3) return word.replace(/s$/, '');
  return word;
}

/** The beginning of a word by which its forms are known: `metering` and `meters` are `meter`. */
export function stem(word: string): string {
  const short = singular(plainWord(word))
    .replace(/(?:ations?|ings?|ed|ment)$/, '')
    .replace(/(?<=...)e$/, '');
  return short.length >= 3 ? short : word;
}

/** Forms of a verb: itself, third person, past and participle, gerund. */
export function verbForms(
  verb: string,
  irregular: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const known = irregular[verb];
  if (known !== undefined) return [verb, ...known];
  const last = verb.at(-1) ?? '';
  if (last === 'e') return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (last === 'y' && !/[aeiou]y$/.test(verb)) {
    const base = verb.slice(0, -1);
    return [verb, `${base}ies`, `${base}ied`, `${verb}ing`];
  }
  const third = /(?:s|x|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${verb}ed`, `${verb}ing`, `${verb}${last}ed`, `${verb}${last}ing`];
}
