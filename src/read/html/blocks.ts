/** What an HTML page consists of once its tags are read: paragraphs and tables, in reading order. */
import type { MarkedText } from '../line-collector.ts';
import type { LineStructure } from '../line-structure.ts';

/** A paragraph, heading or item; `\n` stands for a line break within it. */
export interface HtmlParagraph extends MarkedText {
  readonly kind: 'paragraph';
  /** What its tag says; absent for running text. */
  readonly structure?: LineStructure;
  readonly isBold: boolean;
  /** Its line breaks are those of the source: each line by itself. */
  readonly isPreformatted: boolean;
  /** 1-based line of the file. */
  readonly line: number;
}

export interface HtmlTable {
  readonly kind: 'table';
  readonly rows: readonly HtmlRow[];
  /** The page says that the table only places things. */
  readonly isLayout: boolean;
}

export interface HtmlRow {
  readonly isHead: boolean;
  readonly cells: readonly HtmlCell[];
}

export interface HtmlCell {
  readonly blocks: readonly HtmlBlock[];
  readonly columns: number;
  readonly rows: number;
  readonly isHead: boolean;
}

export type HtmlBlock = HtmlParagraph | HtmlTable;
