/** What the body of a Word file consists of: paragraphs and tables, in reading order. */
import type { MarkedText } from '../line-collector.ts';
import type { PrintedNumber } from './numbering.ts';
import type { StyleRole } from './styles.ts';

/** A paragraph with its text; `\n` stands for a line break within it. */
export interface Paragraph extends MarkedText {
  readonly kind: 'paragraph';
  readonly role: StyleRole;
  /** Outline level that the paragraph has by itself, 1-based. */
  readonly outline?: number;
  readonly number?: PrintedNumber;
  /** All of its text is bold. */
  readonly isBold: boolean;
  /** It stands in a field or control that makes a table of contents. */
  readonly isContents: boolean;
  /** 1-based among the file's paragraphs. */
  readonly line: number;
}

/** A table as the file has it; merged cells are not resolved. */
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** The row is repeated on every page. */
  readonly isHead: boolean;
  /** Columns that are left out before its first cell. */
  readonly skipped: number;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly blocks: readonly Block[];
  /** Columns that it takes up. */
  readonly columns: number;
  /** It is the lower part of the cell above. */
  readonly isContinued: boolean;
}

export type Block = Paragraph | Table;
