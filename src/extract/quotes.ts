/** Quoted spans of a passage: titles, names in quotation marks, scare quotes. */
import type { Span } from '../domain/document.ts';

/** A quotation with its marks (`start`, `end`) and without (`innerStart`, `innerEnd`). */
export interface Quotation extends Span {
  readonly innerStart: number;
  readonly innerEnd: number;
}

const OPENING = '“„«‟';
const CLOSING = '”»';
/** A quotation longer than this was not closed where it should have been. */
const LONGEST = 400;

/**
 * Finds quotations by curly and by straight marks. An opening mark that is never closed before the next opening one
 * ends at the first full stop that a capital follows, as its author meant it to.
 * Spans are half-open, in UTF-16 code units, ordered and do not overlap.
 */
export function findQuotations(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  let at = 0;
  while (at < text.length) {
    const mark = text[at] ?? '';
    const end = OPENING.includes(mark)
      ? closeCurly(text, at)
      : mark === '"'
        ? closeStraight(text, at)
        : undefined;
    if (end === undefined) {
      at += 1;
      continue;
    }
    found.push({ start: at, end: end.outer, innerStart: at + 1, innerEnd: end.inner });
    at = Math.max(end.outer, at + 1);
  }
  return found;
}

interface QuotationEnd {
  readonly inner: number;
  readonly outer: number;
}

function closeCurly(text: string, open: number): QuotationEnd | undefined {
  const limit = Math.min(text.length, open + LONGEST);
  for (let i = open + 1; i < limit; i += 1) {
    const mark = text[i] ?? '';
    if (CLOSING.includes(mark)) return { inner: i, outer: i + 1 };
    if (OPENING.includes(mark)) return closeAtSentence(text, open, i);
  }
  return closeAtSentence(text, open, limit);
}

function closeStraight(text: string, open: number): QuotationEnd | undefined {
  const before = text[open - 1];
  // `5"` and `word"` do not open a quotation
  if (before !== undefined && /[\p{L}\p{N}]/u.test(before)) return undefined;
  const close = text.indexOf('"', open + 1);
  const limit = Math.min(text.length, open + LONGEST);
  if (close === -1 || close >= limit) return closeAtSentence(text, open, limit);
  // `"one. SG11 approved "two"`: the first was never closed
  if (/[\s(]/.test(text[close - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[close + 1] ?? ''))
    return closeAtSentence(text, open, close);
  return { inner: close, outer: close + 1 };
}

function closeAtSentence(text: string, open: number, limit: number): QuotationEnd | undefined {
  const stop = /\.\s+\p{Lu}/u.exec(text.slice(open, limit));
  const end = stop ? open + stop.index : text.slice(open, limit).trimEnd().length + open;
  return end > open + 1 ? { inner: end, outer: end } : undefined;
}

/** Whether an offset lies inside a quotation (its marks included). */
export function quotationAt(quotations: readonly Quotation[], offset: number): Quotation | undefined {
  return quotations.find((q) => q.start <= offset && offset < q.end);
}
