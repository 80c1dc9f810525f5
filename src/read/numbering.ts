/** Decides which printed numbers are labels: labels increase plausibly; years, quantities and list items do not. */
import type { Label, LabelStyle } from './labels.ts';

/** What the verdict on a label needs to know of its surroundings. */
export interface LabelContext {
  /** The file marks the line as a heading: its number is a label whatever stands around it. */
  readonly isMarkedHeading: boolean;
  /** The line has the form of a heading: short, no full stop. */
  readonly isHeadingShaped: boolean;
  /** The next numbered line continues below this label (`3` … `3.1`). */
  readonly hasChildNext: boolean;
  /** A heading with the letter or numeral before or after it stands somewhere: `A Results` is no article. */
  readonly hasNeighbour: boolean;
}

export type LabelVerdict =
  | { readonly kind: 'label'; readonly label: Label; readonly isOutOfOrder: boolean }
  /** A number of a list inside a passage: `1)`, or `1.` under a numbered paragraph. */
  | { readonly kind: 'item'; readonly label: Label }
  | { readonly kind: 'text' };

/** `13 October`, `2.XII.2019`, `2.4 GHz`, `40 per cent`: quantities and dates at the start of a line. */
const QUANTITY_OR_DATE =
  /^(?:[-–—/]\s*\d|[ivx]+\.\d{4}|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?\s*(?:\d|[-–—]|$|to\b)|[gmkt]?hz\b|[gmkt]?bits?\b|[gmkt]bps\b|per\s?cent\b|%|million\b|billion\b|thousand\b|km\b|m\b|cm\b|usd\b|chf\b|eur\b)/i;
/** How far a label may run ahead of the one before it. */
const LARGEST_GAP = 3;
const LARGEST_FIRST_LABEL = 60;

/** Follows the numbers of one document from top to bottom. */
export class Numbering {
  readonly #last: Record<Exclude<LabelStyle, 'annex'>, readonly number[] | undefined> = {
    arabic: undefined,
    letter: undefined,
    roman: undefined,
  };
  /** Styles that may start again at 1: a heading of another kind stood above since. */
  readonly #mayRestart = new Set<LabelStyle>();
  readonly #hasPlainNumbers: boolean;
  #hasStrongTop = false;
  #lastItem: number | undefined;

  /** @param hasPlainNumbers - the document numbers with `1`, `1.` or `1.1`, so that `1)` and `(1)` are list items */
  constructor(hasPlainNumbers: boolean) {
    this.#hasPlainNumbers = hasPlainNumbers;
  }

  /** Verdict on the readings of a line; a label that is accepted becomes the one that the next is measured by. */
  judge(readings: readonly Label[], context: LabelContext): LabelVerdict {
    let item: Label | undefined;
    for (const label of readings) {
      const order = this.#order(label, context);
      if (order === 'item') item ??= label;
      if (order !== 'next' && order !== 'astray') continue;
      this.#accept(label, context);
      return { kind: 'label', label, isOutOfOrder: order === 'astray' };
    }
    if (item === undefined) return { kind: 'text' };
    this.#lastItem = item.path[0];
    return { kind: 'item', label: item };
  }

  /** A line that is no numbered item ends the list that items were counted in. */
  endList(): void {
    this.#lastItem = undefined;
  }

  /** A heading without number lets every style start again. */
  allowRestart(): void {
    for (const style of ['arabic', 'letter', 'roman'] as const) this.#mayRestart.add(style);
  }

  #accept(label: Label, context: LabelContext): void {
    this.#lastItem = undefined;
    if (label.style === 'annex') {
      this.allowRestart();
      return;
    }
    // headings may count by themselves among paragraphs that are numbered through the whole document
    if (!context.isMarkedHeading || !this.#isBehind(label)) this.#last[label.style] = label.path;
    this.#mayRestart.delete(label.style);
    if (label.path.length === 1 && label.isStrong) this.#hasStrongTop = true;
    if (context.isHeadingShaped && label.path.length === 1) {
      for (const style of ['arabic', 'letter', 'roman'] as const) {
        if (style !== label.style) this.#mayRestart.add(style);
      }
    }
  }

  /** A single number that is not above the last single one. */
  #isBehind({ style, path }: Label): boolean {
    const last = style === 'annex' ? undefined : this.#last[style];
    return path.length === 1 && last?.length === 1 && (path[0] ?? 0) <= (last[0] ?? 0);
  }

  #order(label: Label, context: LabelContext): 'next' | 'astray' | 'item' | 'text' {
    const { style, path, rest, suffix } = label;
    if (style === 'annex') return context.isHeadingShaped ? 'next' : 'text';
    if (context.isMarkedHeading && (label.isStrong || label.path.length > 1) && isLabelText(label))
      return 'next';
    if (!isLabelText(label)) return this.#isSmallItem(label) ? 'item' : 'text';
    if ((suffix === ')' || suffix === '()') && this.#hasPlainNumbers) return 'item';
    const last = this.#last[style];
    const top = path[0] ?? 0;
    const isTop = path.length === 1;
    if (isTop && style !== 'arabic' && !label.isTabbed && suffix === '' && !context.hasNeighbour)
      return 'text';
    if (isTop && style !== 'arabic' && suffix !== '' && !label.isTabbed && !context.isHeadingShaped)
      return 'text';
    if (isTop && style === 'arabic' && !label.isStrong && this.#hasStrongTop) return 'text';
    if (
      isTop &&
      style === 'arabic' &&
      this.#lastItem !== undefined &&
      top === this.#lastItem + 1 &&
      !context.hasChildNext
    ) {
      return 'item';
    }
    if (last === undefined) return this.#first(label);
    const distance = distanceFrom(last, path);
    if (distance === 1) return 'next';
    const isRestart = path.every((part) => part === 1) && this.#mayRestart.has(style);
    if (isRestart) return 'next';
    if (distance !== undefined && distance <= LARGEST_GAP && label.isStrong) return 'astray';
    // typed numbers repeat and slip; only plain decimals are trusted out of order (E.118 is no label)
    const isSameSection = label.isStrong && top === last[0];
    if (style === 'arabic' && !isTop && rest !== '' && (label.isTabbed || isSameSection)) return 'astray';
    if (isTop && style === 'arabic' && suffix !== '' && (last[0] ?? 0) >= top) return 'item';
    return 'text';
  }

  /** `1. item`: a list goes on in small letters where a heading would not. */
  #isSmallItem({ style, path, suffix, rest }: Label): boolean {
    const isCounted = path[0] === 1 || (this.#lastItem !== undefined && path[0] === this.#lastItem + 1);
    return (
      style === 'arabic' &&
      path.length === 1 &&
      suffix !== '' &&
      isCounted &&
      /^\p{Ll}/u.test(rest) &&
      !QUANTITY_OR_DATE.test(rest)
    );
  }

  #first({ style, path, isStrong, isTabbed }: Label): 'next' | 'astray' | 'text' {
    if (path.every((part) => part === 1)) return 'next';
    if (style === 'letter' && path[0] === 1 && path.slice(1).every((part) => part <= LARGEST_GAP) && isTabbed)
      return 'next';
    const isExcerpt = style === 'arabic' && isStrong && isTabbed && (path[0] ?? 0) <= LARGEST_FIRST_LABEL;
    return isExcerpt ? 'astray' : 'text';
  }
}

function isLabelText({ rest, path, isStrong, isTabbed, style }: Label): boolean {
  if (rest === '') return path.length > 1 || isStrong;
  if (QUANTITY_OR_DATE.test(rest)) return false;
  if (style === 'arabic' && path.length === 1 && !isStrong && (path[0] ?? 0) > 300) return false;
  // a paragraph may begin with `oneM2M` or `e-health`, but only a sure label stands before small letters
  return isTabbed || /^[^\p{Ll}]/u.test(rest) || /^\p{Ll}+[\p{Lu}\d-]/u.test(rest);
}

/** Steps from one label to a later one: 1 for the next sibling, first child or next of a parent; undefined if not later. */
function distanceFrom(last: readonly number[], path: readonly number[]): number | undefined {
  let shared = 0;
  while (shared < last.length && shared < path.length && last[shared] === path[shared]) shared += 1;
  if (shared === path.length) return undefined;
  const from = shared < last.length ? (last[shared] ?? 0) : 0;
  const step = (path[shared] ?? 0) - from;
  if (step <= 0) return undefined;
  const deeper = path.slice(shared + 1);
  return deeper.every((part) => part <= 1) ? step : Math.max(step, ...deeper);
}
