/** Finds what stands between quotation marks and parentheses that are opened and closed. */
import type { Span } from '../domain/document.ts';
import { allMatches } from './matches.ts';

const CLOSING_OF: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '«': '»' };
const OPENING_OF: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“', '»': '«' };
const MARK = /["()[\]“”«»]/g;
/** A pair farther apart than this is no title and no aside, but two marks that lost their partners. */
const MAX_LENGTH = 1_200;

/**
 * For every offset whether it lies within a balanced pair, the pair's own marks included. A mark without partner
 * encloses nothing, so that one forgotten quotation mark does not swallow the rest of a passage.
 */
export function findEnclosed(text: string): Uint8Array {
  const enclosed = new Uint8Array(text.length);
  const open: { sign: string; at: number }[] = [];
  // how often each sign is open: a closing mark without partner must not search the stack
  const openCounts = new Map<string, number>();
  const count = (sign: string, change: number): void => {
    openCounts.set(sign, (openCounts.get(sign) ?? 0) + change);
  };
  const pairs: Span[] = [];
  for (const { index: at, 0: sign } of allMatches(text, MARK)) {
    const role = sign === '"' ? straightQuoteRole(text, at) : sign;
    if (CLOSING_OF[role] !== undefined) {
      open.push({ sign: role, at });
      count(role, 1);
    }
    const wanted = OPENING_OF[role];
    if (wanted === undefined || (openCounts.get(wanted) ?? 0) === 0) continue;
    const opening = open.findLastIndex((mark) => mark.sign === wanted);
    const from = open[opening]?.at ?? at;
    // marks opened inside a closed pair and left open have lost their partner
    for (const { sign: lost } of open.splice(opening)) count(lost, -1);
    if (at - from <= MAX_LENGTH) pairs.push({ start: from, end: at + 1 });
  }
  // pairs come by their ends; from the last one backwards, those inside a pair that was filled need no filling
  let filled = text.length;
  for (const { start, end } of pairs.reverse()) {
    if (start >= filled) continue;
    enclosed.fill(1, start, Math.min(end, filled));
    filled = start;
  }
  return enclosed;
}

/** `"` opens where a word begins and closes where one ends; it pairs with the curly marks too. */
function straightQuoteRole(text: string, at: number): string {
  const isAfterSpace = at === 0 || /[\s([{“«–—/-]/.test(text.charAt(at - 1));
  const isBeforeSpace = at + 1 === text.length || /[\s)\]}”».,;:!?–—/-]/.test(text.charAt(at + 1));
  return isAfterSpace && !isBeforeSpace ? '“' : '”';
}
