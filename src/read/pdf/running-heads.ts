/** Takes running heads, running feet and page numbers off the pages. */
import { plainText } from './line-text.ts';
import type { TextLine } from './text-lines.ts';

/** Lines of a page with its height in points. */
export interface PageLines {
  readonly height: number;
  readonly lines: readonly TextLine[];
}

/** Pages without their heads and feet, and what those said. */
export interface BarePages {
  readonly pages: readonly PageLines[];
  /** Each text once, in the order of the pages. */
  readonly heads: readonly string[];
}

/** Heads and feet have no more lines than this. */
const MAX_LINES = 6;
/** A head stands on so many pages at least, or on both of two. */
const MIN_PAGES = 3;
/** Share of the page's height in which heads and feet stand. */
const MARGIN = 0.15;
/** Heads of the same text stand so near to each other, in points. */
const TOLERANCE = 4;
/** `12`, `– 12 –`, `Page 12`, `12/40`, `Page 12 of 40`, `xii`; with a sign of the series before or after it */
const PAGE_NUMBER =
  /^(?:page\s+|p\.\s*)?[-–—|\s]*(\d{1,4}|[ivxl]{1,6})(?:\s*(?:\/|of)\s*\d{1,4})?[-–—|\s]*$/i;

/** Removes what repeats at the pages' edges, what counts the pages, and what the file marks as decoration there. */
export function withoutRunningHeads(pages: readonly PageLines[]): BarePages {
  const places = new Map<string, { y: number; pages: Set<number> }[]>();
  for (const [at, page] of pages.entries()) {
    for (const line of edgeLines(page)) note(places, line, at);
  }
  const numbers = countingFrom(pages);
  const heads = new Set<string>();
  const bare = pages.map((page, at) => {
    const isHead = (line: TextLine): boolean =>
      inMargin(line, page.height) &&
      (line.isArtifact ||
        pagesWith(places, line) >= Math.max(2, Math.min(MIN_PAGES, pages.length)) ||
        isPageNumber(line, at, numbers));
    const dropped = new Set<TextLine>();
    for (const ordered of [page.lines, page.lines.toReversed()]) {
      for (const line of ordered.slice(0, MAX_LINES)) {
        if (!isHead(line)) break;
        dropped.add(line);
        heads.add(plainText(line));
      }
    }
    return { height: page.height, lines: page.lines.filter((line) => !dropped.has(line)) };
  });
  return { pages: bare, heads: [...heads] };
}

function edgeLines({ lines, height }: PageLines): readonly TextLine[] {
  const edges = new Set([...lines.slice(0, MAX_LINES), ...lines.slice(-MAX_LINES)]);
  return [...edges].filter((line) => inMargin(line, height));
}

function inMargin({ y, size }: TextLine, height: number): boolean {
  return y < height * MARGIN || y - size > height * (1 - MARGIN);
}

/** A text with its numbers made alike, for the page's own is among them. */
function keyOf(line: TextLine): string {
  return plainText(line).replace(/\d+/g, '#');
}

function note(places: Map<string, { y: number; pages: Set<number> }[]>, line: TextLine, page: number): void {
  const key = keyOf(line);
  const known = places.get(key) ?? [];
  const same = known.find(({ y }) => Math.abs(y - line.y) <= TOLERANCE);
  if (same !== undefined) same.pages.add(page);
  else if (known.length < 50) places.set(key, [...known, { y: line.y, pages: new Set([page]) }]);
}

function pagesWith(
  places: ReadonlyMap<string, readonly { y: number; pages: ReadonlySet<number> }[]>,
  line: TextLine,
): number {
  // bare numbers count pages or they are text: their order tells, not that they are there
  const key = keyOf(line);
  if (!/\p{L}/u.test(key)) return 0;
  return places.get(key)?.find(({ y }) => Math.abs(y - line.y) <= TOLERANCE)?.pages.size ?? 0;
}

/** What the printed number of a page is ahead of its place in the file, where most pages have one. */
function countingFrom(pages: readonly PageLines[]): ReadonlySet<number> {
  const offsets = new Map<number, number>();
  for (const [at, page] of pages.entries()) {
    const printed = new Set(
      edgeLines(page)
        .map(numberOn)
        .filter((number) => number !== undefined),
    );
    for (const number of printed) offsets.set(number - at, (offsets.get(number - at) ?? 0) + 1);
  }
  const wanted = Math.max(2, pages.length * 0.3);
  const counting = [...offsets].filter(([, count]) => count >= wanted).map(([offset]) => offset);
  // one page or two that bear their own number
  return new Set(pages.length < MIN_PAGES ? [...counting, 1] : counting);
}

function isPageNumber(line: TextLine, at: number, offsets: ReadonlySet<number>): boolean {
  const number = numberOn(line);
  if (number === undefined) return false;
  return Number.isNaN(number) ? true : offsets.has(number - at);
}

/** The number that a line prints for its page; NaN for a Roman one. */
function numberOn(line: TextLine): number | undefined {
  const printed = PAGE_NUMBER.exec(plainText(line))?.[1];
  return printed === undefined ? undefined : Number(printed);
}
