/** Finds tables: those that the file marks as such, and lines whose cells are parted by tabs. */
import type { LineStructure, TableLine } from './line-structure.ts';
import { CALL_MARK, type SourceLine } from './source-lines.ts';

const MIN_COLUMNS = 3;
const MIN_ROWS = 2;
/** A table of two columns is told from labels with their texts by its length. */
const MIN_ROWS_OF_TWO_COLUMNS = 3;
const MAX_HEADER_CELL_LENGTH = 60;
/** `2.4.3`, `A.1`, `–`, `Source:`: what stands before a tab without being a cell. */
const NO_FIRST_CELL =
  /^(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-z](?:\.\d{1,3})*|[IVXLivxl]{1,6})[.):]*|[-–—•*·o§]|.*:|.{120,})$/u;

/**
 * Table lines by their index among `lines`.
 *
 * @param contents - lines of a table of contents, which is no table
 */
export function findTables(
  lines: readonly SourceLine[],
  contents: ReadonlySet<number>,
): ReadonlyMap<number, TableLine> {
  const found = new Map<number, TableLine>();
  for (const [at, { structure }] of lines.entries()) if (structure?.kind === 'row') found.set(at, structure);
  const cells = lines.map(({ text, structure }, at) =>
    text.includes('\t') && !contents.has(at) && mayBeRow(structure) ? splitCells(text) : [],
  );
  for (let first = 0; first < lines.length;) {
    const end = runEnd(cells, first);
    if (end > first) addTable(found, cells.slice(first, end), first);
    first = Math.max(end, first + 1);
  }
  return found;
}

/** Tabs part cells in running text too; headings, items and marked rows are what they are. */
function mayBeRow(structure: LineStructure | undefined): boolean {
  return structure === undefined || structure.kind === 'paragraph';
}

function splitCells(text: string): readonly string[] {
  const cells = text.split('\t').map((cell) => cell.trim());
  // an indented line has empty cells before its text and is no row
  const leading = cells.findIndex((cell) => cell !== '');
  if (leading > 0 && cells.slice(leading).length < MIN_COLUMNS) return cells.slice(leading);
  while (cells.length > 0 && cells.at(-1) === '') cells.pop();
  return cells;
}

function runEnd(cells: readonly (readonly string[])[], first: number): number {
  const isWide = (row: readonly string[] | undefined): boolean =>
    row !== undefined && row.length >= MIN_COLUMNS && row.filter((cell) => cell !== '').length >= 2;
  let end = first;
  while (isWide(cells[end])) end += 1;
  // rows whose last cells are empty belong to the table that was begun
  if (end - first >= MIN_ROWS) {
    while (isWide(cells[end]) || (isPair(cells[end]) && isWide(cells[end + 1]))) end += 1;
    return end;
  }
  // without a header, two columns are entries with page numbers or labels with their texts
  if (!looksLikeHeader(cells[first] ?? [], cells[first + 1] ?? [])) return first;
  end = first;
  while (isPair(cells[end])) end += 1;
  return end - first >= MIN_ROWS_OF_TWO_COLUMNS ? end : first;
}

function isPair(row: readonly string[] | undefined): boolean {
  return row?.length === 2 && row[0] !== '' && !NO_FIRST_CELL.test(row[0] ?? '');
}

function addTable(found: Map<number, TableLine>, rows: readonly (readonly string[])[], first: number): void {
  const candidate = rows[0] ?? [];
  const header = looksLikeHeader(candidate, rows[1] ?? []) ? candidate.map(withoutMarks) : [];
  rows.forEach((cells, offset) => {
    const isHeader =
      header.length > 0 &&
      cells.length === header.length &&
      cells.every((cell, at) => withoutMarks(cell) === header[at]);
    found.set(first + offset, { cells, header: isHeader ? [] : header, isHeader });
  });
}

/** Whether a table's first row names its columns, by its own look and that of the next row. */
/** Whether a table's first row names its columns, by its own look and that of the next row. */
export function looksLikeHeader(row: readonly string[], next: readonly string[]): boolean {
  return (
    row.every((cell) => cell.length <= MAX_HEADER_CELL_LENGTH && !/\d|[.;]$/.test(cell)) &&
    row.filter((cell) => cell !== '').length >= 2 &&
    (next.some((cell) => /\d/.test(cell)) || next.join('').length > row.join('').length * 1.5)
  );
}

function withoutMarks(cell: string): string {
  return cell.replaceAll(CALL_MARK, '').trim();
}
