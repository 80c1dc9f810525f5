/** Tables for a terminal: words are never cut, wide characters count as two. */
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** Between two columns. */
const GAP = '  ';

/** Lines of a text, none wider than `width` unless a single word is. */
export function wrapped(text: string, width: number, indent = ''): readonly string[] {
  const room = width - stringWidth(indent);
  const lines = Number.isFinite(room) ? wrapAnsi(text, Math.max(room, 1)).split('\n') : [text];
  return lines.map((line) => `${indent}${line}`.trimEnd());
}

/**
 * Rows under their heads, as lines. Cells are wrapped where the rows are wider than `width`; where not even their words fit beside each
 * other, each cell has a line of its own.
 *
 * @returns the lines of the head, and those of each row
 */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width = Number.POSITIVE_INFINITY,
): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const widths = columnWidths([head, ...rows], width);
  if (widths === undefined) return { head: [], rows: rows.map((row) => stacked(head, row, width)) };
  const lay = (row: readonly string[]): readonly string[] => sideBySide(row, widths);
  return { head: lay(head), rows: rows.map(lay) };
}

/** Widths that hold every word and no more than is needed; undefined where the words do not fit. */
function columnWidths(rows: readonly (readonly string[])[], width: number): readonly number[] | undefined {
  const columns = (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? ''));
  const wanted = columns.map((cells) => Math.max(...cells.map((cell) => stringWidth(cell))));
  let left = width - GAP.length * (columns.length - 1) - sum(wanted);
  if (left >= 0) return wanted;
  const widths = columns.map((cells) =>
    Math.max(...cells.flatMap((cell) => cell.split(' ').map((word) => stringWidth(word)))),
  );
  left = width - GAP.length * (columns.length - 1) - sum(widths);
  if (left < 0) return undefined;
  for (; left > 0; left -= 1) {
    const short = widths.flatMap((each, at) => (each < (wanted[at] ?? 0) ? [{ each, at }] : []));
    const narrowest = short.reduce((best, next) => (next.each < best.each ? next : best));
    widths[narrowest.at] = narrowest.each + 1;
  }
  return widths;
}

function sideBySide(row: readonly string[], widths: readonly number[]): readonly string[] {
  const cells = widths.map((width, at) => wrapped(row[at] ?? '', width));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, at) => padded(lines[line] ?? '', widths[at] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}

function stacked(head: readonly string[], row: readonly string[], width: number): readonly string[] {
  return row.flatMap((cell, at) => (cell === '' ? [] : wrapped(`${head[at] ?? ''}: ${cell}`, width)));
}

const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(width - stringWidth(text), 0));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
