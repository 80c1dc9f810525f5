/** Tables without rules: lines whose parts stand below each other in three columns or more. */
import { splitAtGaps, type FoundTable, type TextLine } from './text-lines.ts';

/** A gap of this many sizes parts cells. */
const CELL_GAP = 0.8;
const MIN_COLUMNS = 3;
const MIN_ROWS = 2;
/** Lines farther apart than this many sizes are no rows of one table. */
const MAX_LEADING = 3.5;
const MAX_ROWS = 400;

/** Lines and tables of a block in reading order. */
export type BlockPart =
  { readonly kind: 'line'; readonly line: TextLine } | { readonly kind: 'table'; readonly table: FoundTable };

/** Takes tables out of a block's lines. */
export function takeAlignedTables(lines: readonly TextLine[]): readonly BlockPart[] {
  const parts = lines.map((line) =>
    line.table === undefined ? splitAtGaps(line, CELL_GAP * line.size) : [line],
  );
  const found: BlockPart[] = [];
  for (let at = 0; at < lines.length;) {
    const end = endOfTable(parts, at);
    const table = end > at ? tableOf(parts.slice(at, end)) : undefined;
    const line = lines[at];
    if (table !== undefined) found.push({ kind: 'table', table });
    else if (line?.table !== undefined) found.push({ kind: 'table', table: line.table });
    else if (line !== undefined) found.push({ kind: 'line', line });
    at = table === undefined ? at + 1 : end;
  }
  return found;
}

/** Where the lines end that have three parts, or fewer that stand within the columns of those. */
function endOfTable(parts: readonly (readonly TextLine[])[], first: number): number {
  const isFull = (at: number): boolean => (parts[at]?.length ?? 0) >= MIN_COLUMNS;
  if (!isFull(first)) return first;
  let columns: readonly Column[] = columnsOf(parts[first] ?? []);
  let full = 1;
  let end = first + 1;
  let lastFull = first;
  for (; end < parts.length && end - first < MAX_ROWS; end += 1) {
    const [line, before] = [parts[end]?.[0], parts[end - 1]?.[0]];
    if (line === undefined || before === undefined || line.table !== undefined) break;
    if (line.y - before.y > MAX_LEADING * line.size || line.y < before.y) break;
    const next = widened(columns, parts[end] ?? []);
    if (next === undefined) break;
    columns = next;
    if (!isFull(end)) continue;
    full += 1;
    lastFull = end;
  }
  if (full < MIN_ROWS) return first;
  // wrapped cells of the last row go with it while they stand at its leading
  let last = lastFull + 1;
  while (last < end) {
    const [line, before] = [parts[last]?.[0], parts[last - 1]?.[0]];
    if (line === undefined || before === undefined || line.y - before.y > 1.4 * line.size) break;
    if (startsRow(parts[last] ?? [], columns)) break;
    last += 1;
  }
  return last;
}

interface Column {
  readonly x1: number;
  readonly x2: number;
}

function columnsOf(parts: readonly TextLine[]): readonly Column[] {
  return parts.map(({ x1, x2 }) => ({ x1, x2 }));
}

/** Columns that have room for a line's parts too; undefined where a part would bridge two of them. */
function widened(columns: readonly Column[], parts: readonly TextLine[]): readonly Column[] | undefined {
  const next = [...columns];
  const taken = new Set<number>();
  for (const { x1, x2, size } of parts) {
    const at = next.findIndex((column) => x1 < column.x2 && x2 > column.x1);
    const column = next[at];
    if (column === undefined || taken.has(at)) return undefined;
    taken.add(at);
    const wider = { x1: Math.min(column.x1, x1), x2: Math.max(column.x2, x2) };
    next[at] = wider;
    const [before, after] = [next[at - 1], next[at + 1]];
    if (before && before.x2 + 0.3 * size > wider.x1) return undefined;
    if (after && after.x1 - 0.3 * size < wider.x2) return undefined;
  }
  return next;
}

/** A part in the first column begins a row. */
function startsRow(parts: readonly TextLine[], columns: readonly Column[]): boolean {
  const [first] = columns;
  return first !== undefined && parts.some(({ x1, x2 }) => x1 < first.x2 && x2 > first.x1);
}

function tableOf(lines: readonly (readonly TextLine[])[]): FoundTable | undefined {
  let columns = columnsOf(lines.find((parts) => parts.length >= MIN_COLUMNS) ?? []);
  for (const parts of lines) columns = widened(columns, parts) ?? columns;
  const rows: TextLine[][][] = [];
  for (const parts of lines) {
    const isFull = parts.length === columns.length;
    if (rows.length === 0 || isFull || startsRow(parts, columns)) rows.push(columns.map(() => []));
    for (const part of parts) {
      const at = columns.findIndex(({ x1, x2 }) => part.x1 < x2 && part.x2 > x1);
      rows.at(-1)?.[at]?.push(part);
    }
  }
  if (rows.length < MIN_ROWS) return undefined;
  const all = lines.flat();
  return {
    rows,
    x1: Math.min(...all.map(({ x1 }) => x1)),
    x2: Math.max(...all.map(({ x2 }) => x2)),
    y1: all[0]?.y ?? 0,
    y2: all.at(-1)?.y ?? 0,
  };
}
