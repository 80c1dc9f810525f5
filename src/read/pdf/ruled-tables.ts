/** Tables whose cells are parted by drawn rules. */
import type { PdfRule } from './pdf-content.ts';
import { lineFrom, type FoundTable, type TextLine, type TextPiece } from './text-lines.ts';

/** Rules that end this near to each other meet, in points. */
const MEET = 2.5;
/** Places that differ less than this are the same edge. */
const SAME = 3;
/** A page with more rules is a drawing. */
const MAX_RULES = 3000;
/** Tables beyond these bounds are drawings. */
const MAX_COLUMNS = 40;
const MAX_ROWS = 400;

interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly upright: readonly PdfRule[];
  readonly level: readonly PdfRule[];
}

/** Lines of a page with one line for each table in its place. */
export function takeRuledTables(lines: readonly TextLine[], rules: readonly PdfRule[]): readonly TextLine[] {
  if (rules.length > MAX_RULES) return lines;
  let rest = lines;
  for (const grid of findGrids(rules)) {
    const taken = fillGrid(grid, rest);
    if (taken !== undefined) rest = [...taken.rest, asLine(taken.table)];
  }
  return rest.toSorted((one, other) => one.y - other.y);
}

function asLine(table: FoundTable): TextLine {
  const { x1, x2, y1 } = table;
  const [size] = table.rows.flat(2).map((line) => line.size);
  const style = { size: size ?? 10, isBold: false, isItalic: false };
  const piece = { text: 'table', x1, x2, isSpaced: false, shift: undefined, ...style };
  return { pieces: [piece], x1, x2, y: y1 + style.size, isArtifact: false, table, ...style };
}

function findGrids(rules: readonly PdfRule[]): readonly Grid[] {
  return connected(rules).flatMap((group) => {
    const upright = group.filter(({ x1, x2 }) => x1 === x2);
    const level = group.filter(({ y1, y2 }) => y1 === y2);
    if (upright.length < 1 || level.length < 2) return [];
    const xs = edges([
      ...upright.map(({ x1 }) => x1),
      // a table may be open at its sides
      Math.min(...level.map(({ x1 }) => x1)),
      Math.max(...level.map(({ x2 }) => x2)),
    ]);
    const ys = edges([
      ...level.map(({ y1 }) => y1),
      Math.min(...upright.map(({ y1 }) => y1)),
      Math.max(...upright.map(({ y2 }) => y2)),
    ]);
    const isGrid = xs.length >= 3 && ys.length >= 3 && xs.length <= MAX_COLUMNS && ys.length <= MAX_ROWS;
    return isGrid ? [{ xs, ys, upright, level }] : [];
  });
}

/** Groups of rules that meet. */
function connected(rules: readonly PdfRule[]): readonly (readonly PdfRule[])[] {
  const group = rules.map((_, at) => at);
  const root = (at: number): number => {
    let found = at;
    while (group[found] !== found) found = group[found] ?? found;
    group[at] = found;
    return found;
  };
  const order = rules
    .map((_, at) => at)
    .sort((one, other) => (rules[one]?.y1 ?? 0) - (rules[other]?.y1 ?? 0));
  for (const [place, one] of order.entries()) {
    const rule = rules[one];
    if (rule === undefined) continue;
    for (let next = place + 1; next < order.length; next += 1) {
      const other = order[next] ?? 0;
      const below = rules[other];
      if (below === undefined || below.y1 > rule.y2 + MEET) break;
      if (below.x1 <= rule.x2 + MEET && below.x2 >= rule.x1 - MEET) group[root(other)] = root(one);
    }
  }
  return [...Map.groupBy(rules, (_, at) => root(at)).values()];
}

function edges(places: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const place of places.toSorted((one, other) => one - other)) {
    if (place - (found.at(-1) ?? -Infinity) > SAME) found.push(place);
  }
  return found;
}

function fillGrid(
  grid: Grid,
  lines: readonly TextLine[],
): { table: FoundTable; rest: readonly TextLine[] } | undefined {
  const { xs, ys } = grid;
  const [x1, x2, y1, y2] = [xs[0] ?? 0, xs.at(-1) ?? 0, ys[0] ?? 0, ys.at(-1) ?? 0];
  const cells: TextLine[][][] = ys.slice(1).map(() => xs.slice(1).map(() => []));
  const rest: TextLine[] = [];
  for (const line of lines) {
    const row = bandOf(ys, line.y - line.size * 0.3);
    const inside = new Map<number, TextPiece[]>();
    const outside: TextPiece[] = [];
    for (const piece of line.pieces) {
      const column = bandOf(xs, Math.min((piece.x1 + piece.x2) / 2, piece.x1 + line.size));
      if (row === undefined || column === undefined) outside.push(piece);
      else inside.set(column, [...(inside.get(column) ?? []), piece]);
    }
    if (outside.length > 0) rest.push(outside.length === line.pieces.length ? line : lineFrom(line, outside));
    for (const [column, pieces] of inside) {
      const [toRow, toColumn] = cellOf(grid, row ?? 0, column);
      addTo(cells[toRow]?.[toColumn], line, pieces);
    }
  }
  const rows = cells.filter((row) => row.some((cell) => cell.length > 0));
  const columns = xs.slice(1).map((_, at) => rows.some((row) => (row[at] ?? []).length > 0));
  if (rows.length < 2 || columns.filter(Boolean).length < 2) return undefined;
  const kept = rows.map((row) => row.filter((_, at) => columns[at]));
  return { table: { rows: kept, x1, x2, y1, y2 }, rest };
}

/** Pieces of one line that came into a cell over two bands stay one line. */
function addTo(cell: TextLine[] | undefined, line: TextLine, pieces: readonly TextPiece[]): void {
  const last = cell?.at(-1);
  if (last?.y === line.y) cell?.splice(-1, 1, lineFrom(line, [...last.pieces, ...pieces]));
  else cell?.push(lineFrom(line, pieces));
}

function bandOf(places: readonly number[], place: number): number | undefined {
  const next = places.findIndex((edge) => edge > place);
  return next > 0 ? next - 1 : undefined;
}

/** The cell that a place belongs to: without a rule before it, that of the neighbour at the left or above. */
function cellOf({ xs, ys, upright, level }: Grid, row: number, column: number): [number, number] {
  const middle = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2;
  let toColumn = column;
  const isParted = (at: number): boolean =>
    upright.some(({ x1, y1, y2 }) => Math.abs(x1 - (xs[at] ?? 0)) <= SAME && y1 <= middle && y2 >= middle);
  while (toColumn > 0 && !isParted(toColumn)) toColumn -= 1;
  const centre = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
  let toRow = row;
  const isUnderRule = (at: number): boolean =>
    level.some(({ y1, x1, x2 }) => Math.abs(y1 - (ys[at] ?? 0)) <= SAME && x1 <= centre && x2 >= centre);
  while (toRow > 0 && !isUnderRule(toRow)) toRow -= 1;
  return [toRow, toColumn];
}
