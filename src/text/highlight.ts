/** Where the words of a query stand in a text. */
import { distance } from 'fastest-levenshtein';
import type { Span } from '../domain/document.ts';
import { foldDiacritics, foldTypography } from './fold.ts';
import { words } from './words.ts';

/** How words are compared. */
export interface HighlightOptions {
  /** How many letters may differ from a word so long. */
  readonly mostEdits?: (length: number) => number;
  /** Words that are not looked for, folded. */
  readonly ignored?: ReadonlySet<string>;
}

/** A shorter beginning of a word is not looked for. */
const SHORTEST_BEGINNING = 3;

interface Token extends Span {
  readonly word: string;
}

/**
 * Half-open spans of a text, in order and apart, in UTF-16 code units: the words of a query in any case, typography and diacritics.
 * What is between spaces in the query, `Y.4461`, must stand together; the last word may be a beginning.
 */
export function highlight(
  text: string,
  query: string,
  { mostEdits = () => 0, ignored = new Set() }: HighlightOptions = {},
): readonly Span[] {
  const tokens = tokensOf(text);
  const phrases = query
    .split(/\s+/u)
    .map((typed) => tokensOf(typed).map(({ word }) => word))
    .filter((phrase) => phrase.length > 0);
  const spans = phrases.flatMap((phrase, at) => {
    if (phrase.length === 1 && ignored.has(phrase[0] ?? '')) return [];
    const isLast = at === phrases.length - 1;
    return tokens.flatMap((token, first): Span[] => {
      const isThere = phrase.every((word, offset) =>
        isAlike(word, tokens[first + offset]?.word, isLast && offset === phrase.length - 1, mostEdits),
      );
      return isThere
        ? [{ start: token.start, end: tokens[first + phrase.length - 1]?.end ?? token.end }]
        : [];
    });
  });
  return apart(spans);
}

function isAlike(
  word: string,
  found: string | undefined,
  mayBegin: boolean,
  mostEdits: (length: number) => number,
): boolean {
  if (found === undefined) return false;
  if (found === word || (mayBegin && word.length >= SHORTEST_BEGINNING && found.startsWith(word)))
    return true;
  const most = /\d/.test(word) ? 0 : mostEdits(word.length);
  return most > 0 && Math.abs(found.length - word.length) <= most && distance(word, found) <= most;
}

function tokensOf(text: string): readonly Token[] {
  const folded = foldDiacritics(foldTypography(text));
  // a letter whose small form is longer would move what follows
  const lower = folded.toLowerCase().length === folded.length ? folded.toLowerCase() : folded;
  return words(lower).map(({ start, end }) => ({ start, end, word: lower.slice(start, end) }));
}

/** Spans in order, those that touch or overlap as one. */
function apart(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last === undefined || span.start > last.end) joined.push(span);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return joined;
}
