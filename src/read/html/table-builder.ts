/** Puts a table of an HTML page together. */
import type { HtmlBlock, HtmlRow, HtmlTable } from './blocks.ts';

/** What browsers allow. */
const MAX_COLUMNS = 1_000;
const MAX_ROWS = 65_534;

interface OpenCell {
  readonly blocks: HtmlBlock[];
  readonly columns: number;
  readonly rows: number;
  readonly isHead: boolean;
}

/** A table while it is read. */
export class HtmlTableBuilder {
  /** `thead`, `tbody` or `tfoot`. */
  section = 'tbody';
  readonly #isLayout: boolean;
  readonly #rows: HtmlRow[] = [];
  #cells: OpenCell[] | undefined;

  constructor(isLayout: boolean) {
    this.#isLayout = isLayout;
  }

  openRow(): void {
    this.closeRow();
    this.#cells = [];
  }

  closeRow(): void {
    if (this.#cells !== undefined) this.#rows.push({ isHead: this.section === 'thead', cells: this.#cells });
    this.#cells = undefined;
  }

  /** Opens a cell and gives what takes its blocks. */
  openCell(
    isHead: boolean,
    { colspan, rowspan }: Readonly<Record<string, string>>,
  ): (block: HtmlBlock) => void {
    const cell = { blocks: [], columns: span(colspan, MAX_COLUMNS), rows: span(rowspan, MAX_ROWS), isHead };
    this.#cells ??= [];
    this.#cells.push(cell);
    return (block) => (cell.blocks as HtmlBlock[]).push(block);
  }

  finish(): HtmlTable {
    this.closeRow();
    return { kind: 'table', rows: this.#rows, isLayout: this.#isLayout };
  }
}

function span(value: string | undefined, most: number): number {
  return Math.min(Math.max(Number.parseInt(value ?? '1', 10) || 1, 1), most);
}
