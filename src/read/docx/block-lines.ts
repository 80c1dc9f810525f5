/** Blocks of a Word file to the lines of a report. */
import { joinMarked, type LineCollector, type MarkedText } from '../line-collector.ts';
import type { LineStructure } from '../line-structure.ts';
import { readLabels } from '../labels.ts';
import { captionOf, isBareHeadingShaped, isFrontEntry } from '../line-shape.ts';
import { columnsOf, sheetLines, type SheetRow } from '../sheet.ts';
import { boldHeading, breakLines, oneLine, plainText } from '../soft-breaks.ts';
import type { Block, Paragraph, Table, TableCell, TableRow } from './blocks.ts';
import type { StyleRole } from './styles.ts';

/**
 * Adds all blocks to the lines.
 *
 * @param contentsLevels - levels in the table of contents by names of styles, where the file gives them
 */
export function addBlocks(
  blocks: readonly Block[],
  lines: LineCollector,
  contentsLevels: ReadonlyMap<string, number>,
): void {
  const headings = blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.role.kind === 'heading' && block.text.trim() !== ''
      ? [block.role]
      : [],
  );
  new BlockLines(lines, headings.length > 0, levelsBelow(headings, contentsLevels), contentsLevels).addAll(
    blocks,
  );
}

/** A style that is only based on one for headings stands below all those that the table of contents sets further out. */
function levelsBelow(
  headings: readonly StyleRole[],
  contentsLevels: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const roles = new Map(headings.map((role) => [role.name, role]));
  const levels = new Map<string, number>();
  for (const { name, isInherited } of roles.values()) {
    const own = contentsLevels.get(name);
    if (!isInherited || own === undefined) continue;
    const outer = [...roles.values()].filter((role) => (contentsLevels.get(role.name) ?? Infinity) < own);
    if (outer.length > 0) levels.set(name, Math.max(...outer.map(({ level }) => level)) + 1);
  }
  return levels;
}

/** Sections are not nested deeper than this where the table of contents lists their styles. */
const DEEPEST_SECTION = 6;

class BlockLines {
  readonly #lines: LineCollector;
  /** Styles make headings; other paragraphs are then text. */
  readonly #hasHeadings: boolean;
  /** No heading, caption or number has come yet: tables are those of a cover page. */
  #isFront = true;

  readonly #levels: ReadonlyMap<string, number>;
  readonly #contentsLevels: ReadonlyMap<string, number>;

  constructor(
    lines: LineCollector,
    hasHeadings: boolean,
    levels: ReadonlyMap<string, number>,
    contentsLevels: ReadonlyMap<string, number>,
  ) {
    this.#lines = lines;
    this.#hasHeadings = hasHeadings;
    this.#levels = levels;
    this.#contentsLevels = contentsLevels;
  }

  addAll(blocks: readonly Block[]): void {
    for (const [at, block] of withHeads(blocks).entries()) {
      if (block.kind === 'table') this.#addTable(block);
      else this.#addParagraph(block, nextFilled(blocks, at));
    }
  }

  #addParagraph(paragraph: Paragraph, next: Block | undefined): void {
    if (paragraph.text.trim() === '' && paragraph.calls.length === 0) {
      this.#lines.add(paragraph, paragraph.line);
      return;
    }
    const structure = this.#structureOf(paragraph, next);
    const whole = withNumber(paragraph);
    const isBody = structure === undefined || structure.kind === 'paragraph';
    const pieces = isBody ? breakLines(whole, this.#isFront) : [oneLine(whole)];
    for (const piece of pieces) this.#lines.add(piece, paragraph.line, structure);
    this.#leaveFront(structure, plainText(whole));
  }

  #leaveFront(structure: LineStructure | undefined, text: string): void {
    if (structure?.kind === 'contents') return;
    const isLabelled = readLabels(text).some(({ isTabbed, path }) => isTabbed && path.length > 0);
    if (structure?.kind === 'heading' || isLabelled || captionOf(text) !== undefined) this.#isFront = false;
  }

  #structureOf(paragraph: Paragraph, next: Block | undefined): LineStructure | undefined {
    const { role, number, outline } = paragraph;
    const text = plainText(paragraph);
    if (paragraph.isContents || role.kind === 'contents' || role.kind === 'contents-title')
      return { kind: 'contents' };
    if (role.kind === 'title') return { kind: 'title' };
    if (role.kind === 'heading' && !this.#isSubtitle(role))
      return { kind: 'heading', level: this.#levels.get(role.name) ?? role.level };
    if (outline !== undefined && paragraph.isBold && !this.#namesHeadings && isBareHeadingShaped(text))
      return { kind: 'heading', level: outline };
    if (number?.isBullet === true || (number !== undefined && isItem(number.text, number.level)))
      return { kind: 'bullet' };
    if (!this.#hasHeadings) return undefined;
    return this.#boldHeading(paragraph, text, next) ?? { kind: 'paragraph' };
  }

  /** The file's own table of contents lists the styles of its headings: what has none of them is none. */
  get #namesHeadings(): boolean {
    return this.#hasHeadings && this.#contentsLevels.size > 0;
  }

  /** A style far below all that the table of contents lists: a subtitle, a run-in line. */
  #isSubtitle({ name, level }: StyleRole): boolean {
    return this.#namesHeadings && !this.#contentsLevels.has(name) && level > DEEPEST_SECTION;
  }

  /** A short bold line above text that is not bold. */
  #boldHeading(paragraph: Paragraph, text: string, next: Block | undefined): LineStructure | undefined {
    if (!paragraph.isBold || paragraph.number !== undefined || this.#isFront || this.#namesHeadings)
      return undefined;
    if (next?.kind !== 'paragraph' || next.isBold || next.role.kind === 'heading') return undefined;
    return boldHeading(text);
  }

  #addTable(table: Table): void {
    const sheet = table.rows.map(toSheetRow);
    if (this.#isLayout(table, sheet)) {
      for (const row of table.rows) this.#addLayoutRow(row);
      return;
    }
    const added = Map.groupBy(sheetLines(sheet), ({ row }) => row);
    for (const [at, row] of table.rows.entries()) {
      const line = firstLine(row);
      for (const { structure, ...text } of added.get(at) ?? []) this.#lines.add(text, line, structure);
      for (const block of row.cells.flatMap(({ blocks }) => blocks))
        if (block.kind === 'table') this.#addTable(block);
    }
  }

  /** Tables also place things on a page: a cover, a box with the summary, two columns of text. */
  #isLayout(table: Table, sheet: readonly SheetRow[]): boolean {
    if (columnsOf(sheet) <= 1) return true;
    const paragraphs = table.rows.flatMap(({ cells }) => cells.flatMap(paragraphsOf));
    const isMarked = sheet.some(({ isHead }) => isHead);
    if (paragraphs.some(({ role }) => role.kind === 'heading' || role.kind === 'title') && !isMarked)
      return true;
    if (table.rows.length === 1) return true;
    if (!this.#isFront || isMarked) return false;
    return paragraphs.some((paragraph) =>
      breakLines(paragraph, true).some((line) => isFrontEntry(plainText(line))),
    );
  }

  /** Cells of one line each are parted by tabs, as a word processor saves them as text. */
  #addLayoutRow({ cells }: TableRow): void {
    const filled = cells.filter(({ isContinued, blocks }) => !isContinued && blocks.some(isFilled));
    const lines = filled.map(({ blocks }) =>
      blocks.every(({ kind }) => kind === 'paragraph')
        ? blocks.flatMap((block) => (block.kind === 'paragraph' ? breakLines(block, true) : []))
        : [],
    );
    const first = filled.flatMap(paragraphsOf).find(isFilled);
    const isPlain = filled.every((cell) => paragraphsOf(cell).every(({ role }) => role.kind === 'other'));
    if (first !== undefined && filled.length > 1 && isPlain && lines.every(({ length }) => length === 1))
      this.#lines.add(joinMarked(lines.flat(), '\t'), first.line);
    else for (const { blocks } of filled) this.addAll(blocks);
  }
}

/** A table of one row in the style of heads names the columns of the table below it. */
function withHeads(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    const head = before?.kind === 'table' && before.rows.length === 1 ? before.rows[0] : undefined;
    const isHead = head !== undefined && head.cells.length > 1 && head.cells.every(isStyledHead);
    if (isHead && block.kind === 'table' && block.rows[0]?.cells.length === head.cells.length)
      joined[joined.length - 1] = { kind: 'table', rows: [{ ...head, isHead: true }, ...block.rows] };
    else joined.push(block);
  }
  return joined;
}

function isStyledHead(cell: TableCell): boolean {
  const paragraphs = paragraphsOf(cell).filter(isFilled);
  return paragraphs.length > 0 && paragraphs.every(({ role }) => role.kind === 'table-head');
}

function nextFilled(blocks: readonly Block[], at: number): Block | undefined {
  for (let next = at + 1; next < blocks.length && next < at + 8; next += 1) {
    const block = blocks[next];
    if (block !== undefined && isFilled(block)) return block;
  }
  return undefined;
}

function isFilled(block: Block): boolean {
  return block.kind === 'table' || block.text.trim() !== '';
}

/** `a)` and `i.` within a numbered paragraph count items; `2.4.3` is a label at whatever level Word keeps it. */
function isItem(number: string, level: number): boolean {
  const isSingle = !/[\p{L}\d]\.[\p{L}\d]/u.test(number);
  return isSingle && (level > 0 || /^\(?\p{Ll}/u.test(number));
}

function withNumber({ text, calls, number }: Paragraph): MarkedText {
  return number === undefined ? { text, calls } : { text: `${number.text}\t${text.trimStart()}`, calls };
}

function paragraphsOf({ blocks }: TableCell): readonly Paragraph[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
}

function firstLine({ cells }: TableRow): number {
  return cells.flatMap(paragraphsOf)[0]?.line ?? 0;
}

function toSheetRow({ cells, isHead, skipped }: TableRow): SheetRow {
  const before = { text: '', calls: [], columns: 1, rows: 1, isContinued: false, isHeadLike: false };
  return {
    isHead,
    cells: [
      ...Array.from({ length: skipped }, () => before),
      ...cells.map((cell) => {
        const paragraphs = paragraphsOf(cell).filter(isFilled);
        const isHeadLike = paragraphs.every(({ role, isBold }) => role.kind === 'table-head' || isBold);
        const text = joinMarked(paragraphs.map(itemText), ' ');
        return { ...text, columns: cell.columns, rows: 1, isContinued: cell.isContinued, isHeadLike };
      }),
    ],
  };
}

/** In a cell a number or bullet stays, parted by a space. */
function itemText(paragraph: Paragraph): MarkedText {
  const { number } = paragraph;
  const text = paragraph.text.trim();
  return { text: number === undefined ? text : `${number.text} ${text}`, calls: paragraph.calls };
}
