/** What a file's own markup says of a line. Plain text has none: there the shape of the line tells. */

/**
 * - `title`: a line of the document's title.
 * - `heading`: opens a section; those of a higher or equal `level` number end there. 1 is the outermost.
 * - `paragraph`: running text. It opens no section; a number before it is still its label, a sign its bullet.
 * - `bullet`: an item of a list that no number of the document's own numbering stands before.
 * - `row`: a row of a table. The line's text is its cells, parted by tabs.
 * - `contents`: an entry of a table of contents.
 */
export type LineStructure =
  | { readonly kind: 'title' | 'paragraph' | 'bullet' | 'contents' }
  | { readonly kind: 'heading'; readonly level: number }
  | ({ readonly kind: 'row' } & TableLine);

/** What a line is within its table. */
export interface TableLine {
  /** Texts of the cells, with `CALL_MARK`s. */
  readonly cells: readonly string[];
  /** Cells of the header row as text; empty when the table has none. */
  readonly header: readonly string[];
  readonly isHeader: boolean;
}
