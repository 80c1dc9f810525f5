/** Blocks of an HTML page to the lines of a report. */
import { joinMarked, type LineCollector } from '../line-collector.ts';
import type { LineStructure } from '../line-structure.ts';
import { columnsOf, sheetLines, type SheetRow } from '../sheet.ts';
import { boldHeading, breakLines, oneLine, plainText } from '../soft-breaks.ts';
import type { HtmlBlock, HtmlCell, HtmlParagraph, HtmlRow, HtmlTable } from './blocks.ts';

/** Adds all blocks to the lines. */
export function addHtmlBlocks(blocks: readonly HtmlBlock[], lines: LineCollector): void {
  new HtmlBlockLines(lines, hasHeading(blocks)).addAll(blocks);
}

function hasHeading(blocks: readonly HtmlBlock[]): boolean {
  return blocks.some((block) => block.kind === 'paragraph' && block.structure?.kind === 'heading');
}

class HtmlBlockLines {
  readonly #lines: LineCollector;
  /** Tags make headings; other paragraphs are then text. */
  readonly #hasHeadings: boolean;

  constructor(lines: LineCollector, hasHeadings: boolean) {
    this.#lines = lines;
    this.#hasHeadings = hasHeadings;
  }

  addAll(blocks: readonly HtmlBlock[]): void {
    for (const [at, block] of blocks.entries()) {
      if (block.kind === 'table') this.#addTable(block);
      else this.#addParagraph(block, blocks[at + 1]);
    }
  }

  #addParagraph(paragraph: HtmlParagraph, next: HtmlBlock | undefined): void {
    const structure = paragraph.structure ?? this.#structureOf(paragraph, next);
    const isBody = structure === undefined || structure.kind === 'paragraph';
    const lines = isBody ? breakLines(paragraph, paragraph.isPreformatted) : [oneLine(paragraph)];
    for (const line of lines) this.#lines.add(line, paragraph.line, structure);
  }

  #structureOf(paragraph: HtmlParagraph, next: HtmlBlock | undefined): LineStructure | undefined {
    if (!this.#hasHeadings) return undefined;
    const isAboveText = next?.kind === 'paragraph' && !next.isBold && next.structure?.kind !== 'heading';
    const heading = paragraph.isBold && isAboveText ? boldHeading(plainText(paragraph)) : undefined;
    return heading ?? { kind: 'paragraph' };
  }

  #addTable(table: HtmlTable): void {
    const sheet = table.rows.map(toSheetRow);
    if (isLayout(table, sheet)) {
      for (const { cells } of table.rows) this.#addLayoutRow(cells);
      return;
    }
    const added = Map.groupBy(sheetLines(sheet), ({ row }) => row);
    for (const [at, { cells }] of table.rows.entries()) {
      const line = cells.flatMap(paragraphsOf)[0]?.line ?? 0;
      for (const { structure, ...text } of added.get(at) ?? []) this.#lines.add(text, line, structure);
      for (const block of cells.flatMap(({ blocks }) => blocks))
        if (block.kind === 'table') this.#addTable(block);
    }
  }

  /** Short cells side by side are one line, as in the text of a cover page. */
  #addLayoutRow(cells: readonly HtmlCell[]): void {
    const filled = cells.filter(({ blocks }) => blocks.length > 0);
    const paragraphs = filled.flatMap(paragraphsOf);
    const isLine =
      filled.length > 1 && filled.every(({ blocks }) => blocks.length === 1 && !hasHeading(blocks));
    const [first] = paragraphs;
    if (isLine && first !== undefined && paragraphs.length === filled.length)
      this.#lines.add(joinMarked(paragraphs.map(oneLine), '\t'), first.line);
    else for (const { blocks } of filled) this.addAll(blocks);
  }
}

/** Tables also place things on a page. */
function isLayout({ rows, isLayout: isMarked }: HtmlTable, sheet: readonly SheetRow[]): boolean {
  if (isMarked || columnsOf(sheet) <= 1) return true;
  if (rows.some((row) => row.isHead || row.cells.some(({ isHead }) => isHead))) return false;
  const blocks = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks));
  return rows.length === 1 || hasHeading(blocks) || blocks.some(({ kind }) => kind === 'table');
}

function toSheetRow({ isHead, cells }: HtmlRow): SheetRow {
  return {
    isHead,
    cells: cells.map((cell) => {
      const paragraphs = paragraphsOf(cell);
      const isHeadLike = cell.isHead || (paragraphs.length > 0 && paragraphs.every(({ isBold }) => isBold));
      const text = joinMarked(paragraphs.map(oneLine), ' ');
      return { ...text, columns: cell.columns, rows: cell.rows, isContinued: false, isHeadLike };
    }),
  };
}

function paragraphsOf({ blocks }: HtmlCell): readonly HtmlParagraph[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
}
