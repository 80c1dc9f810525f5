/** Texts of a table's cells, and which row names its columns. */
import type { MarkedText } from '../line-collector.ts';
import { withoutCalls } from '../line-collector.ts';
import type { FoundTable, TextLine } from './text-lines.ts';

/** A row with the texts of its cells. */
export interface TableRow {
  readonly cells: readonly MarkedText[];
  /** Texts of the header's cells; empty for the header itself and where there is none. */
  readonly header: readonly string[];
  readonly isHeader: boolean;
}

const MAX_HEADER_LENGTH = 60;

/**
 * Rows of a table.
 *
 * @param options.header - that of the page before, when the table goes on from there
 */
export function tableRows(
  { rows }: FoundTable,
  options: { textOf: (lines: readonly TextLine[]) => MarkedText; header: readonly string[] },
): readonly TableRow[] {
  const texts = rows.map((row) => row.map((lines) => withoutTabs(options.textOf(lines))));
  const plain = texts.map((row) => row.map((cell) => withoutCalls(cell).text));
  const first = plain[0] ?? [];
  const carried = options.header.length === first.length ? options.header : [];
  const isNamed = carried.length === 0 && isHeader(rows, plain);
  const header = isNamed ? first : carried;
  return texts.map((cells, at) => {
    const own = plain[at] ?? [];
    const isOfHeader = header.length > 0 && own.every((cell, column) => cell === header[column]);
    return { cells, header: isOfHeader ? [] : header, isHeader: isOfHeader };
  });
}

/** A first row that is bold above others that are not, or short and without numbers above longer ones. */
function isHeader(
  rows: readonly (readonly (readonly TextLine[])[])[],
  texts: readonly (readonly string[])[],
): boolean {
  const [first = [], next = []] = texts;
  if (texts.length < 2 || first.filter((cell) => cell !== '').length < 2) return false;
  if (isBold(rows[0]) && !rows.slice(1).some(isBold)) return true;
  const areNames = first.every((cell) => cell.length <= MAX_HEADER_LENGTH && !/\d|[.;]$/.test(cell));
  return (
    areNames && (next.some((cell) => /\d/.test(cell)) || next.join('').length > first.join('').length * 1.5)
  );
}

function isBold(row: readonly (readonly TextLine[])[] | undefined): boolean {
  const lines = (row ?? []).flat();
  return lines.length > 0 && lines.every((line) => line.isBold);
}

function withoutTabs({ text, calls }: MarkedText): MarkedText {
  return { text: text.replace(/\t/g, ' '), calls };
}
