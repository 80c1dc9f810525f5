/** Splits a passage into sentences. */
import type { Span } from '../domain/document.ts';
import abbreviations from './abbreviations.json' with { type: 'json' };
import { findEnclosed } from './enclosures.ts';
import { allMatches } from './matches.ts';

const NEVER_LAST = new Set(abbreviations.beforeAnything);
const BEFORE_NUMBERS = new Set(abbreviations.beforeNumbers);
const MAY_BE_LAST = new Set(abbreviations.mayEndASentence);
const TERMINATOR = /[.!?…]/g;
const CLOSING_MARKS = new Set(['"', '”', '’', "'", '»', ')', ']']);
/** What may begin a sentence: a capital or digit, after opening marks; `oneM2M`, `eHealth` and `e-health` too. */
const SENTENCE_START = /^["“«'‘([]*(?:\p{Lu}|\d|\p{Ll}+[\p{Lu}\d]|e-\p{L})/u;
/** Words that begin a sentence after `Annex B.` or an initial, where a name would not. */
const STARTER =
  /^["“(]*(?:The|This|These|Those|That|It|Its|In|On|At|As|An?|And|But|For|From|With|To|By|Of|All|Both|Each|Also|However|Other|Its|There|They|Their|Work|Under|Since|After|During|When|While|Following)\b/;
/** `Annex B.`, `Group A.`: a letter that names a part, not a person's initial. */
const LETTERED_PART =
  /\b(?:annex|appendix|part|section|group|class|type|table|figure|option|phase|region|category|level|plan|version)\s+$/i;
/** How much of the text around a full stop its verdict looks at. */
const WINDOW = 48;

/**
 * Half-open spans of trimmed sentences, in order and without overlap; between them stands white space only. A full
 * stop within balanced quotation marks or parentheses ends nothing, nor does that of an abbreviation or identifier.
 */
export function splitSentences(text: string): readonly Span[] {
  const enclosed = findEnclosed(text);
  const sentences: Span[] = [];
  let start = skipSpace(text, 0);
  for (const { index: at } of allMatches(text, TERMINATOR)) {
    if (at < start) continue;
    const end = endOfMarks(text, at + 1);
    // within a pair a stop counts only as the last sign before the pair closes: “… framework.” The group …
    if (enclosed[at] === 1 && !(end > at + 1 && enclosed[end] !== 1 && text.charAt(at) === '.')) continue;
    const next = skipSpace(text, end);
    if (next === end || next >= text.length) continue;
    if (!endsSentence(text, start, at, next)) continue;
    sentences.push({ start, end });
    start = next;
  }
  const end = text.trimEnd().length;
  if (end > start) sentences.push({ start, end });
  return sentences;
}

function endOfMarks(text: string, from: number): number {
  let at = from;
  while (CLOSING_MARKS.has(text.charAt(at))) at += 1;
  return at;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at).trim() === '') at += 1;
  return at;
}

function endsSentence(text: string, start: number, at: number, next: number): boolean {
  const following = text.slice(next, next + WINDOW);
  if (!SENTENCE_START.test(following)) return false;
  if (text.charAt(at) !== '.') return true;
  const before = text.slice(Math.max(start, at - WINDOW), at);
  const word = /[\p{L}\d][\p{L}\d.]*$/u.exec(before)?.[0] ?? '';
  // `1. Introduction` at the start is a label; `…` typed as three stops has no word
  if (/^\d{1,3}(?:\.\d+)*$/.test(word) && at - start === word.length) return false;
  if (/^\p{Lu}$/u.test(word)) return isLetterLast(before, following);
  // a sentence is more than its first word: `U.S. Department of Commerce`
  if (at - start === word.length && MAY_BE_LAST.has(word.toLowerCase())) return false;
  return isWordLast(word, following);
}

/** `Annex B. The …` and `SC&C. SG20 …` end; `J. Smith` and `H. E. Smith` do not. */
function isLetterLast(before: string, following: string): boolean {
  const isInitial =
    /(?:^|[\s(.-])\p{Lu}$/u.test(before) && /^\p{Lu}(?:[\p{Ll}'’.]|\p{Lu}\p{Ll})/u.test(following);
  return !isInitial || LETTERED_PART.test(before.slice(0, -1)) || STARTER.test(following);
}

function isWordLast(word: string, following: string): boolean {
  // `Q.Suppl` and `E.g`: the part after the last stop, and the word as a whole
  const whole = word.toLowerCase();
  const last = whole.slice(whole.lastIndexOf('.') + 1);
  if (MAY_BE_LAST.has(whole)) return !/^\d/.test(following);
  if (NEVER_LAST.has(whole) || (last !== whole && NEVER_LAST.has(last))) return false;
  return !(BEFORE_NUMBERS.has(whole) && /^\d/.test(following));
}
