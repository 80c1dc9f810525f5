/** Puts pieces of text that share a baseline into lines; raised and lowered ones join the line that they stand at. */
import type { PdfRun } from './pdf-content.ts';

/** A piece of a line. */
export interface TextPiece {
  readonly text: string;
  readonly x1: number;
  readonly x2: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** The file puts a blank between it and the piece before. */
  readonly isSpaced: boolean;
  /** `raised` as a call of a note or an exponent, `lowered` as an index. */
  readonly shift: 'raised' | 'lowered' | undefined;
}

/** Pieces on one baseline, from left to right. */
export interface TextLine {
  readonly pieces: readonly TextPiece[];
  readonly x1: number;
  readonly x2: number;
  /** Baseline, downwards from the page's top. */
  readonly y: number;
  /** Height of most of its text. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** The file marks all of it as decoration. */
  readonly isArtifact: boolean;
  /** A table that stands in the place of a line. */
  readonly table?: FoundTable;
}

/** Rows of cells; a cell is the lines that stand in it, and has none where it is empty or joined to one before it. */
export interface FoundTable {
  readonly rows: readonly (readonly (readonly TextLine[])[])[];
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** Share of the size by which baselines of one line may differ. */
const BASELINE_TOLERANCE = 0.2;
/** A raised or lowered piece is at most this big, measured by its line. */
const SHIFTED_SIZE = 0.82;
const RAISE = { least: 0.12, most: 0.75 };
const LOWERING = { least: 0.05, most: 0.4 };
/** A call stands right behind its word; the number of a footnote some way before its text. */
const CALL_GAP = 0.8;
const NUMBER_GAP = 1.8;
/** A gap of this share of the size is a blank even where the file has none. */
const BLANK_GAP = 0.17;
/** Among so many runs at either side is the one that a raised run stands at. */
const NEIGHBOURS = 4;
/** Rows of columns beside each other lie between a raised run and its own row. */
const MAX_ROWS_AWAY = 6;
/** Shares that make a line bold or slanted. */
const MOST = 0.95;

interface Row {
  readonly y: number;
  readonly size: number;
  readonly runs: PdfRun[];
}

/** Lines of a page from top to bottom, those of columns beside each other as one where their baselines agree. */
export function findLines(runs: readonly PdfRun[]): readonly TextLine[] {
  const visible = withoutDoubles(runs.filter(({ text }) => text.trim() !== ''));
  const blanks = runs.filter(({ text }) => text.trim() === '');
  const rows = rowsOf(visible);
  const shifted = new Map<Row, { run: PdfRun; shift: 'raised' | 'lowered' }[]>();
  const kept = rows.map((row) => ({ ...row, runs: [] as PdfRun[] }));
  for (const [at, row] of rows.entries()) {
    for (const run of row.runs) {
      const base = baseOf(run, rows, at);
      if (base === undefined) kept[at]?.runs.push(run);
      else {
        const target = kept[base.at];
        if (target === undefined) continue;
        const those = shifted.get(target) ?? [];
        those.push({ run, shift: base.shift });
        shifted.set(target, those);
      }
    }
  }
  const spaces = blanksByLine(blanks);
  return kept
    .filter((row) => row.runs.length > 0)
    .map((row) => lineOf(row, shifted.get(row) ?? [], spaces))
    .sort((one, other) => one.y - other.y);
}

/** Rows of runs by baseline, from top to bottom. */
function rowsOf(runs: readonly PdfRun[]): readonly Row[] {
  const rows: Row[] = [];
  for (const run of runs.toSorted((one, other) => one.y - other.y || one.x - other.x)) {
    const last = rows.at(-1);
    if (last !== undefined && run.y - last.y <= BASELINE_TOLERANCE * Math.min(run.size, last.size))
      last.runs.push(run);
    else rows.push({ y: run.y, size: run.size, runs: [run] });
  }
  for (const row of rows) row.runs.sort((one, other) => one.x - other.x);
  return rows;
}

/** The row that a small run stands at, raised or lowered. */
function baseOf(
  run: PdfRun,
  rows: readonly Row[],
  at: number,
): { at: number; shift: 'raised' | 'lowered' } | undefined {
  // raised above the row below is what is common; lowered below the row above is looked for second
  for (const step of [1, -1]) {
    for (let away = 1; away <= MAX_ROWS_AWAY; away += 1) {
      const other = at + step * away;
      const row = rows[other];
      if (row === undefined || Math.abs(row.y - run.y) > 4 * run.size) break;
      const neighbour = nearby(row.runs, run.x).find(
        (candidate) => isShifted(run, candidate) && stands(run, candidate),
      );
      if (neighbour !== undefined) return { at: other, shift: step === 1 ? 'raised' : 'lowered' };
    }
  }
  return undefined;
}

/** The runs of a row that begin next to a place at either side. */
function nearby(runs: readonly PdfRun[], x: number): readonly PdfRun[] {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.x ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  return runs.slice(Math.max(0, low - NEIGHBOURS), low + NEIGHBOURS);
}

function isShifted(run: PdfRun, base: PdfRun): boolean {
  if (run.size > SHIFTED_SIZE * base.size) return false;
  const rise = (base.y - run.y) / base.size;
  return rise > 0
    ? rise >= RAISE.least && rise <= RAISE.most
    : -rise >= LOWERING.least && -rise <= LOWERING.most;
}

/** Whether a small run stands right behind a run, within it or shortly before it. */
function stands(run: PdfRun, base: PdfRun): boolean {
  const behind = run.x - (base.x + base.width);
  const before = base.x - (run.x + run.width);
  return behind <= CALL_GAP * base.size && before <= NUMBER_GAP * base.size;
}

/** Some programs print a text twice, a little aside, to make it bold. */
function withoutDoubles(runs: readonly PdfRun[]): readonly PdfRun[] {
  const seen = new Map<string, PdfRun[]>();
  return runs.filter((run) => {
    const key = `${Math.round(run.y)} ${run.text}`;
    const same = seen.get(key) ?? [];
    if (same.some(({ x, y }) => Math.abs(x - run.x) < 0.2 * run.size && Math.abs(y - run.y) < 0.2 * run.size))
      return false;
    if (same.length < 20) seen.set(key, [...same, run]);
    return true;
  });
}

/** Blanks by the tenth of a point of their baseline. */
function blanksByLine(blanks: readonly PdfRun[]): ReadonlyMap<number, readonly PdfRun[]> {
  return Map.groupBy(blanks, ({ y }) => Math.round(y));
}

function lineOf(
  row: Row,
  shifted: readonly { run: PdfRun; shift: 'raised' | 'lowered' }[],
  blanks: ReadonlyMap<number, readonly PdfRun[]>,
): TextLine {
  const all = [...row.runs.map((run) => ({ run, shift: undefined })), ...shifted];
  all.sort((one, other) => one.run.x - other.run.x);
  const starts = new Set(
    [...new Set(all.map(({ run }) => Math.round(run.y)))]
      .flatMap((y) => [y - 1, y, y + 1].flatMap((near) => blanks.get(near) ?? []))
      .map(({ x, width }) => Math.round(x + width)),
  );
  const pieces = all.map(({ run, shift }): TextPiece => {
    const { text, x, width, size, isBold, isItalic } = run;
    const leading = text.length - text.trimStart().length;
    const isSpaced = leading > 0 || [-1, 0, 1].some((aside) => starts.has(Math.round(x) + aside));
    return {
      text: text.trim() === '' ? '' : text,
      x1: x,
      x2: x + width,
      size,
      isBold,
      isItalic,
      isSpaced,
      shift,
    };
  });
  const { runs } = row;
  const size = commonSize(runs);
  return {
    pieces,
    x1: Math.min(...pieces.map(({ x1 }) => x1)),
    x2: Math.max(...pieces.map(({ x2 }) => x2)),
    y: row.y,
    size,
    isBold: shareOf(runs, ({ isBold }) => isBold) >= MOST,
    isItalic: shareOf(runs, ({ isItalic }) => isItalic) >= MOST,
    isArtifact: runs.every(({ isArtifact }) => isArtifact),
  };
}

function shareOf(runs: readonly PdfRun[], has: (run: PdfRun) => boolean): number {
  let [all, those] = [0, 0];
  for (const run of runs) {
    const { length } = run.text.trim();
    all += length;
    if (has(run)) those += length;
  }
  return all === 0 ? 0 : those / all;
}

/** The size that most characters have. */
export function commonSize(runs: readonly { readonly text: string; readonly size: number }[]): number {
  const counts = new Map<number, number>();
  for (const { text, size } of runs) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.trim().length);
  }
  let best = 0;
  let most = -1;
  for (const [size, count] of counts) {
    if (count > most) [best, most] = [size, count];
  }
  return best;
}

/** A part of a line between wide gaps, as a line of its own. */
export function splitAtGaps(line: TextLine, gap: number): readonly TextLine[] {
  const parts: TextPiece[][] = [];
  let end = -Infinity;
  for (const piece of line.pieces) {
    if (piece.x1 - end > gap || parts.length === 0) parts.push([]);
    parts.at(-1)?.push(piece);
    end = Math.max(end, piece.x2);
  }
  return parts.length === 1 ? [line] : parts.map((pieces) => lineFrom(line, pieces));
}

/** Some pieces of a line as a line of its own. */
export function lineFrom(line: TextLine, pieces: readonly TextPiece[]): TextLine {
  const plain = pieces.filter(({ shift }) => shift === undefined);
  const own = plain.length > 0 ? plain : pieces;
  return {
    ...line,
    pieces,
    x1: Math.min(...pieces.map(({ x1 }) => x1)),
    x2: Math.max(...pieces.map(({ x2 }) => x2)),
    size: commonSize(own),
    isBold: own.every(({ isBold }) => isBold),
    isItalic: own.every(({ isItalic }) => isItalic),
  };
}

/** What parts two pieces of a line in its text: nothing or a blank. */
export function blankBetween(before: TextPiece, piece: TextPiece): '' | ' ' {
  if (/\s$/.test(before.text) || /^\s/.test(piece.text)) return '';
  const gap = piece.x1 - before.x2;
  return piece.isSpaced || gap > BLANK_GAP * Math.min(before.size, piece.size) ? ' ' : '';
}
