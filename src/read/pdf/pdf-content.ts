/** What is taken from a PDF: pieces of text and drawn rules with their places. Coordinates are points, downwards from the page's top left. */

/** A piece of text in one font on one baseline. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  /** Height of the font. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** The file marks it as no part of the text: a running head, a page number, decoration. */
  readonly isArtifact: boolean;
}

/** A straight line that is level or upright, or a thin box drawn as one. */
export interface PdfRule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** One page as it is seen, turned upright. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
  readonly rules: readonly PdfRule[];
  /** Something is drawn that is no text: a scan is a page with a picture and without text. */
  readonly isDrawn: boolean;
}

/** All pages, and what could not be read. */
export interface PdfContent {
  readonly pages: readonly PdfPage[];
  /** Title in the file's properties. */
  readonly title: string | undefined;
  /** 1-based numbers of pages whose content is damaged. */
  readonly damagedPages: readonly number[];
}

/** Bounds of reading a PDF. */
export interface PdfLimits {
  readonly maxPages: number;
  /** Pieces of text and drawn rules in the whole file. */
  readonly maxItems: number;
  /** Pieces of text on one page; a page with more is a drawing. */
  readonly maxItemsOnPage: number;
  readonly maxMs: number;
  /** Memory of the thread that opens the file, in MiB. */
  readonly maxMemoryMb: number;
}

/** What the thread that opens the file answers. */
export type PdfAnswer =
  | { readonly kind: 'content'; readonly content: PdfContent }
  | { readonly kind: 'too-many-pages'; readonly pages: number }
  | { readonly kind: 'too-many-items'; readonly page: number }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'damaged'; readonly reason: string };
