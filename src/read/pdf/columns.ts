/** Finds columns of running text on a page and puts its lines into the order in which they are read. */
import { lineFrom, splitAtGaps, type TextLine } from './text-lines.ts';

/** Lines that are read one after the other between the same margins. */
export interface TextBlock {
  readonly lines: readonly TextLine[];
}

/** A gap this wide, measured by the size of the text, may part columns. */
const GAP = 1;
/** Narrowest gutter in points. */
const MIN_GUTTER = 8;
/** Lines of columns beside each other are half a leading apart at most; this in sizes is a little more. */
const NEAR = 0.75;
/** Columns of running text have so many lines, which fill so much of their width and hold so many characters. */
const MIN_LINES = 4;
const MIN_FILL = 0.6;
const MIN_CHARACTERS = 14;
/** Texts side by side on a cover stand this far apart, measured by the size. */
const COVER_GAP = 3;
const MAX_COVER_LINES = 12;
/** Pages with more lines are drawings. */
const MAX_LINES = 1500;
/** Columns within columns. */
const MAX_DEPTH = 4;

/** Parts of lines whose baselines are near each other. */
interface Band {
  readonly parts: readonly TextLine[];
}

/** An empty strip from top to bottom, in points. */
export interface Gutter {
  readonly x1: number;
  readonly x2: number;
}

/** Gutters between columns of running text on a page. */
export function findGutters(lines: readonly TextLine[]): readonly Gutter[] {
  if (lines.length > MAX_LINES) return [];
  const bands = bandsOf(lines);
  const found: Gutter[] = [];
  for (let at = 0; at < bands.length;) {
    const region = columnsFrom(bands, at, []);
    if (region !== undefined && areColumns(region.left, region.right, MIN_LINES)) found.push(region.gutter);
    at = region?.end ?? at + 1;
  }
  return found;
}

/**
 * Blocks of a page in reading order: what spans the page between columns parts them.
 *
 * @param known - gutters of other pages: at the same place, columns may be as short as they like
 */
export function orderColumns(
  lines: readonly TextLine[],
  known: readonly Gutter[] = [],
  depth = 0,
): readonly TextBlock[] {
  if (lines.length === 0) return [];
  if (lines.length > MAX_LINES || depth > MAX_DEPTH) return [{ lines }];
  const bands = bandsOf(lines);
  const blocks: TextBlock[] = [];
  let plain: TextLine[] = [];
  const flush = (): void => {
    if (plain.length > 0) blocks.push({ lines: plain });
    plain = [];
  };
  let open: Band[] = [];
  for (let at = 0; at < bands.length;) {
    const band = bands[at];
    const region = columnsFrom(bands, at, known);
    if (region === undefined) {
      if (band !== undefined) open.push(band);
      at += 1;
      continue;
    }
    // one of the columns may begin higher than the other
    const start = startAbove(open, region.gutter, bands[at]);
    plain = open.slice(0, start).flatMap(({ parts }) => parts);
    flush();
    const above = open.slice(start).flatMap(({ parts }) => parts);
    open = [];
    const isLeft = ({ x2 }: TextLine): boolean => x2 <= region.gutter.x1 + 0.5;
    const [left, right] = [above.filter(isLeft), above.filter((part) => !isLeft(part))];
    blocks.push(...orderColumns([...left, ...region.left], known, depth + 1));
    blocks.push(...orderColumns([...right, ...region.right], known, depth + 1));
    at = region.end;
  }
  plain = open.flatMap(({ parts }) => parts);
  flush();
  return blocks.map((block) => ({ lines: rejoined(block.lines) }));
}

/** Index of the first band above a region that stands close to it and leaves its gutter free. */
function startAbove(open: readonly Band[], gutter: Gutter, first: Band | undefined): number {
  let start = open.length;
  let below = first?.parts[0];
  while (start > 0 && below !== undefined) {
    const parts = open[start - 1]?.parts ?? [];
    const isFree = parts.every(({ x1, x2 }) => x2 <= gutter.x1 + 0.5 || x1 >= gutter.x2 - 0.5);
    const [line] = parts;
    if (!isFree || line === undefined || below.y - line.y > 2 * line.size) break;
    below = line;
    start -= 1;
  }
  return start;
}

function bandsOf(lines: readonly TextLine[]): readonly Band[] {
  const bands: TextLine[][] = [];
  for (const line of lines) {
    const parts = splitAtGaps(line, GAP * line.size);
    const last = bands.at(-1);
    const isBeside =
      last !== undefined &&
      line.y - (last[0]?.y ?? 0) < NEAR * line.size &&
      last.every((other) => other.x1 > line.x2 || other.x2 < line.x1);
    if (isBeside) last.push(...parts);
    else bands.push([...parts]);
  }
  return bands.map((parts) => ({ parts: parts.toSorted((one, other) => one.x1 - other.x1) }));
}

function columnsFrom(
  bands: readonly Band[],
  first: number,
  known: readonly Gutter[],
): { left: TextLine[]; right: TextLine[]; gutter: Gutter; end: number } | undefined {
  const parts = bands[first]?.parts ?? [];
  for (let at = 1; at < parts.length; at += 1) {
    const start = { x1: parts[at - 1]?.x2 ?? 0, x2: parts[at]?.x1 ?? 0 };
    if (start.x2 - start.x1 < MIN_GUTTER) continue;
    const { gutter, end } = follow(bands, first, start);
    const within = bands.slice(first, end).flatMap((band) => band.parts);
    const left = within.filter(({ x2 }) => x2 <= gutter.x1 + 0.5);
    const right = within.filter(({ x1 }) => x1 >= gutter.x2 - 0.5);
    const isKnown = known.some(({ x1, x2 }) => gutter.x1 < (x1 + x2) / 2 && gutter.x2 > (x1 + x2) / 2);
    const isColumns =
      areColumns(left, right, isKnown ? 1 : MIN_LINES) ||
      areOnCover(bands.slice(first, end), left, right, gutter);
    if (isColumns) return { left, right, gutter, end };
  }
  return undefined;
}

/** How far down a gutter goes, and how wide it stays. */
function follow(bands: readonly Band[], first: number, start: Gutter): { gutter: Gutter; end: number } {
  let gutter = start;
  let end = first + 1;
  let lastRight = first;
  for (; end < bands.length; end += 1) {
    const parts = bands[end]?.parts ?? [];
    const next = narrowed(gutter, parts);
    if (next.x2 - next.x1 < MIN_GUTTER) break;
    gutter = next;
    if (parts.some(({ x1 }) => x1 >= next.x2 - 0.5)) lastRight = end;
  }
  // below the right column's end, a heading at the left belongs to the text over the whole width that follows it
  for (let at = Math.max(lastRight + 1, end - 2); at < end && end < bands.length; at += 1) {
    const [before, line] = [bands[at - 1]?.parts[0], bands[at]?.parts[0]];
    if (before && line && line.y - before.y > 1.6 * line.size) return { gutter, end: at };
  }
  return { gutter, end };
}

/** The widest part of a gutter that a band leaves free; of no width where a line stands across it. */
function narrowed(gutter: Gutter, parts: readonly TextLine[]): Gutter {
  let best: Gutter = { x1: 0, x2: 0 };
  let free = gutter.x1;
  const consider = (x2: number): void => {
    if (Math.min(x2, gutter.x2) - free > best.x2 - best.x1) best = { x1: free, x2: Math.min(x2, gutter.x2) };
  };
  for (const part of parts) {
    consider(part.x1);
    free = Math.max(free, part.x2);
  }
  consider(Infinity);
  return best;
}

function areColumns(left: readonly TextLine[], right: readonly TextLine[], least: number): boolean {
  return [left, right].every((side) => {
    const rows = rowsIn(side);
    if (rows.length < least) return false;
    if (least === 1) return true;
    const width = Math.max(...side.map(({ x2 }) => x2)) - Math.min(...side.map(({ x1 }) => x1));
    const fill = rows.reduce((sum, row) => sum + row.width, 0) / rows.length / width;
    const characters = rows.reduce((sum, row) => sum + row.characters, 0) / rows.length;
    return fill >= MIN_FILL && characters >= MIN_CHARACTERS;
  });
}

/** Addresses of two organs on a cover: each goes on at its own place, and neither names the other's contents. */
function areOnCover(
  bands: readonly Band[],
  left: readonly TextLine[],
  right: readonly TextLine[],
  gutter: Gutter,
): boolean {
  if (bands.length > MAX_COVER_LINES || bands.some(({ parts }) => parts.length > 2)) return false;
  const [size = 10] = left.map((line) => line.size);
  const [one, other] = [rowsIn(left).length, rowsIn(right).length];
  return (
    gutter.x2 - gutter.x1 >= COVER_GAP * size &&
    Math.min(one, other) >= 2 &&
    one !== other &&
    Math.abs((left[0]?.y ?? 0) - (right[0]?.y ?? 0)) < size &&
    !left.some(({ pieces }) => /:\s*$/.test(pieces.at(-1)?.text ?? ''))
  );
}

/** Lines of one side: what they fill and hold. */
function rowsIn(side: readonly TextLine[]): readonly { width: number; characters: number }[] {
  return [...Map.groupBy(side, ({ y }) => y).values()].flatMap((parts) => {
    const width = Math.max(...parts.map(({ x2 }) => x2)) - Math.min(...parts.map(({ x1 }) => x1));
    const [rows = []] = parts.flatMap(({ table }) => (table === undefined ? [] : [table.rows]));
    if (rows.length > 0) return rows.map(() => ({ width, characters: MIN_CHARACTERS }));
    const characters = parts.flatMap(({ pieces }) => pieces).reduce((sum, { text }) => sum + text.length, 0);
    return [{ width, characters }];
  });
}

/** Parts of a line that came to stand in one block become one line again. */
function rejoined(parts: readonly TextLine[]): readonly TextLine[] {
  return [...Map.groupBy(parts, ({ y }) => y).values()]
    .map((same) => {
      const [first] = same;
      const pieces = same.flatMap((part) => part.pieces).toSorted((one, other) => one.x1 - other.x1);
      return first === undefined || same.length === 1 ? same : [lineFrom(first, pieces)];
    })
    .flat()
    .toSorted((one, other) => one.y - other.y);
}
