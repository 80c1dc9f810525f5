/** Puts a table of a Word file together. */
import type { Block, Table, TableCell, TableRow } from './blocks.ts';
import type { Attributes } from './read-xml.ts';
import { isOn } from './styles.ts';

/** Word allows 63 columns. */
const MAX_COLUMNS = 64;

interface OpenCell {
  readonly blocks: Block[];
  columns: number;
  isContinued: boolean;
}

/** A table while it is read. */
export class TableBuilder {
  readonly #rows: TableRow[] = [];
  #cells: OpenCell[] = [];
  #isHead = false;
  #skipped = 0;
  #isDeleted = false;

  openRow(): void {
    this.#cells = [];
    this.#isHead = false;
    this.#skipped = 0;
    this.#isDeleted = false;
  }

  /** A row whose deletion is tracked. */
  deleteRow(): void {
    // within a cell, the deletion is one of text
    if (this.#cells.length === 0) this.#isDeleted = true;
  }

  closeRow(): void {
    const cells: readonly TableCell[] = this.#cells;
    if (!this.#isDeleted) this.#rows.push({ isHead: this.#isHead, skipped: this.#skipped, cells });
    this.#cells = [];
  }

  /** Opens a cell and gives what takes its blocks. */
  openCell(): (block: Block) => void {
    const cell: OpenCell = { blocks: [], columns: 1, isContinued: false };
    this.#cells.push(cell);
    return (block) => cell.blocks.push(block);
  }

  /** Takes in a property of a row or cell; false for what is none. */
  readProperty(name: string, attributes: Attributes): boolean {
    const { val } = attributes;
    const cell = this.#cells.at(-1);
    const columns = Math.min(Math.max(Number(val ?? 0) || 0, 0), MAX_COLUMNS);
    if (name === 'w:tblHeader') this.#isHead = isOn(attributes);
    else if (name === 'w:gridBefore') this.#skipped = columns;
    else if (name === 'w:gridSpan' && cell) cell.columns = Math.max(columns, 1);
    else if (name === 'w:vMerge' && cell) cell.isContinued = val !== 'restart';
    else return false;
    return true;
  }

  finish(): Table {
    return { kind: 'table', rows: this.#rows };
  }
}
