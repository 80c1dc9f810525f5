/** A table with merged cells, of whatever kind of file, to rows whose columns are named. */
import type { LineStructure } from './line-structure.ts';
import { withoutCalls, type MarkedText } from './line-collector.ts';
import { CALL_MARK } from './source-lines.ts';
import { looksLikeHeader } from './table-rows.ts';

/** A row as the file has it. */
export interface SheetRow {
  /** The file says that it belongs to the table's head. */
  readonly isHead: boolean;
  readonly cells: readonly SheetCell[];
}

/** A cell as the file has it. */
export interface SheetCell extends MarkedText {
  readonly columns: number;
  readonly rows: number;
  /** It is the lower part of the cell above. */
  readonly isContinued: boolean;
  /** It is made to look like a head: `th`, bold, a style for heads. */
  readonly isHeadLike: boolean;
}

/** A row as a line; one text over all columns is a caption within the table. */
export interface SheetLine extends MarkedText {
  readonly structure: LineStructure;
  /** Index of the row in the sheet. */
  readonly row: number;
}

interface GridRow {
  readonly isHead: boolean;
  readonly isHeadLike: boolean;
  /** One cell takes up all columns. */
  readonly isWhole: boolean;
  readonly cells: readonly MarkedText[];
}

const EMPTY: MarkedText = { text: '', calls: [] };
/** What stands in a merged cell is said of each row; a long text is not repeated. */
const MAX_REPEATED_LENGTH = 200;
const MAX_COLUMNS = 1_000;
/** Many bold rows are emphasis, not a head. */
const MOST_ROWS_BY_LOOK = 3;

/** Rows as lines, the header known to each. */
export function sheetLines(rows: readonly SheetRow[]): readonly SheetLine[] {
  const grid = resolveMerged(rows);
  const heads = headRows(grid);
  const header = nameColumns([...heads].map((at) => grid[at]?.cells ?? []));
  return grid.flatMap(({ cells, isWhole }, at): SheetLine[] => {
    const texts = cells.map(({ text }) => text);
    const calls = cells.flatMap((cell) => cell.calls);
    // of a head cell over two rows, the second says nothing new
    const above = heads.has(at) ? grid[at - 1]?.cells : undefined;
    const isRepeated = above !== undefined && texts.every((text, column) => text === above[column]?.text);
    if (isRepeated || texts.every((text) => text === '')) return [];
    if (isWhole) return [{ text: texts.join(' ').trim(), calls, structure: { kind: 'paragraph' }, row: at }];
    const isHeader = heads.has(at);
    const structure: LineStructure = { kind: 'row', cells: texts, header: isHeader ? [] : header, isHeader };
    return [{ text: texts.join('\t'), calls, structure, row: at }];
  });
}

/** Columns that hold anything, at most. */
export function columnsOf(rows: readonly SheetRow[]): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.filter(({ text }) => text !== '').length), 0);
}

/** Every row with a text for each column: what is merged stands in the first column and in every row. */
function resolveMerged(rows: readonly SheetRow[]): readonly GridRow[] {
  let width = 0;
  const below = new Map<number, { cell: MarkedText; rows: number }>();
  const grid = rows.map(({ cells, isHead }) => {
    const texts: MarkedText[] = [];
    const place = (text: MarkedText): void => {
      if (texts.length < MAX_COLUMNS) texts.push(text);
    };
    const placeMerged = (): void => {
      for (let over = below.get(texts.length); over && over.rows > 0; over = below.get(texts.length)) {
        over.rows -= 1;
        if (texts.length >= MAX_COLUMNS) break;
        place(over.cell);
      }
    };
    for (const cell of cells) {
      placeMerged();
      const at = texts.length;
      const above = below.get(at);
      const text = cell.isContinued ? (above?.cell ?? EMPTY) : tidy(cell);
      below.set(at, { cell: cell.isContinued ? text : repeated(text), rows: cell.rows - 1 });
      place(text);
      for (let column = 1; column < cell.columns; column += 1) {
        below.set(texts.length, { cell: EMPTY, rows: cell.rows - 1 });
        place(EMPTY);
      }
    }
    placeMerged();
    width = Math.max(width, texts.length);
    const filled = cells.filter(({ text }) => text.trim() !== '');
    const isHeadLike = filled.length > 1 && filled.every((cell) => cell.isHeadLike);
    return { isHead, isHeadLike, isSingle: cells.length === 1 && texts.length > 1, cells: texts };
  });
  return grid.map(({ isSingle, ...row }) => ({
    ...row,
    isWhole: width > 1 && isSingle && row.cells.length >= width,
  }));
}

function tidy({ text, calls }: MarkedText): MarkedText {
  return { text: text.replace(/\s*[\n\t]\s*/g, ' ').trim(), calls };
}

function repeated(cell: MarkedText): MarkedText {
  return cell.text.length > MAX_REPEATED_LENGTH ? EMPTY : withoutCalls(cell);
}

/** Indices of the rows that name the columns: marked as head, else by their look. Texts over all columns may stand above. */
function headRows(grid: readonly GridRow[]): ReadonlySet<number> {
  const first = grid.findIndex(({ isWhole }) => !isWhole);
  if (first === -1) return new Set();
  const run = (isHead: (row: GridRow) => boolean, most = grid.length): ReadonlySet<number> => {
    let end = first;
    for (let row = grid[end]; row !== undefined && isHead(row); row = grid[end]) end += 1;
    if (end - first > most) return new Set();
    // a table all of whose rows are marked has no head
    return new Set(end < grid.length ? Array.from({ length: end - first }, (_, at) => first + at) : []);
  };
  const marked = run(({ isHead }) => isHead);
  if (marked.size > 0) return marked;
  const alike = run(
    (row) => row.isHeadLike && (row === grid[first] || !row.cells.some(({ text }) => /\d/.test(text))),
    MOST_ROWS_BY_LOOK,
  );
  if (alike.size > 0) return alike;
  const [row = [], next = []] = [first, first + 1].map((at) => grid[at]?.cells.map(plainText));
  return next.length > 0 && looksLikeHeader(row, next) ? new Set([first]) : new Set();
}

/** Names of the columns: `Number of` above `Recommendations` gives both. */
function nameColumns(rows: readonly (readonly MarkedText[])[]): readonly string[] {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, column) => [
    ...new Set(rows.map((cells) => (cells[column] ? plainText(cells[column]) : ''))),
  ]).map((names) => names.filter((name) => name !== '').join(' '));
}

function plainText({ text }: MarkedText): string {
  return text.replaceAll(CALL_MARK, '').trim();
}
