/** Sets texts as PDF files: pages with columns, running heads, notes and tables, as a word processor prints them. */
import { PDFDocument, StandardFonts, type PDFFont, type PDFPage } from 'pdf-lib';
import type { SourceDocument } from '../../src/domain/document.ts';

/** A paragraph or table. In a text, `{1}` calls note 1 of `notes`. */
export interface SetBlock {
  readonly text?: string;
  /** Printed before the text, which stands at an indent. */
  readonly label?: string;
  readonly size?: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** Notes at the foot of the page, by the number that calls them. */
  readonly notes?: Readonly<Record<string, string>>;
  /** Cells of a table's rows instead of a text. */
  readonly rows?: readonly (readonly string[])[];
  /** Rules between the cells; true by default. */
  readonly isRuled?: boolean;
  /** Points above it. */
  readonly space?: number;
}

/** How pages look. */
export interface SetOptions {
  readonly columns?: 1 | 2;
  /** Lines at the top of every page. */
  readonly head?: readonly string[];
  readonly hasPageNumbers?: boolean;
  /** Words are stretched to the margin, piece by piece. */
  readonly isJustified?: boolean;
  /** Long words are broken at the ends of lines. */
  readonly isHyphenated?: boolean;
  readonly title?: string;
}

const [WIDTH, HEIGHT] = [595, 842];
const MARGIN = { left: 72, right: 72, top: 90, bottom: 80 };
const GUTTER = 18;
const SIZE = 10;
const LEADING = 1.2;
const NOTE_SIZE = 8;
const INDENT = 28;
const CALL_SIZE = 6;

interface Fonts {
  readonly plain: PDFFont;
  readonly bold: PDFFont;
  readonly italic: PDFFont;
}

/** Bytes of a PDF. */
export async function setPdf(blocks: readonly SetBlock[], options: SetOptions = {}): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  if (options.title !== undefined) file.setTitle(options.title);
  const fonts: Fonts = {
    plain: await file.embedFont(StandardFonts.TimesRoman),
    bold: await file.embedFont(StandardFonts.TimesRomanBold),
    italic: await file.embedFont(StandardFonts.TimesRomanItalic),
  };
  const setter = new Setter(file, fonts, options);
  for (const block of blocks) setter.add(block);
  setter.finish();
  return await file.save();
}

/** A document that was read as its pages would be: headings bold, labels at the margin, notes at the foot, tables ruled. */
export async function pdfOf(document: SourceDocument, options: SetOptions = {}): Promise<Uint8Array> {
  const blocks: SetBlock[] = [];
  const notes = new Map<string, { number: string; offset: number; text: string }[]>();
  for (const { kind, text, calledFrom } of document.passages) {
    if (kind !== 'footnote' || calledFrom === undefined) continue;
    const number = String([...notes.values()].flat().length + 1);
    const those = notes.get(calledFrom.passage) ?? [];
    notes.set(calledFrom.passage, [...those, { number, offset: calledFrom.offset, text }]);
  }
  let printed = 'front';
  let rows: (readonly string[])[] = [];
  const flush = (): void => {
    if (rows.length > 0) blocks.push({ rows });
    rows = [];
  };
  for (const passage of document.passages) {
    const { kind, where, id, table } = passage;
    if (kind === 'footnote') continue;
    const isHeader = kind === 'caption' && passage.text.includes('\t');
    if (table !== undefined || isHeader) {
      rows.push(passage.text.split('\t'));
      continue;
    }
    flush();
    const called = notes.get(id) ?? [];
    let text = passage.text;
    for (const { number, offset } of called.toReversed())
      text = `${text.slice(0, offset)}{${number}}${text.slice(offset)}`;
    const isLabelled = where !== printed && /^\d|^[A-Z](?:\.\d+)*$/.test(where) && kind !== 'bullet';
    if (kind !== 'bullet') printed = where;
    const isHeading = kind === 'heading' || kind === 'title' || kind === 'caption';
    const label = kind === 'bullet' ? '–' : isLabelled ? where : undefined;
    blocks.push({
      text,
      ...(label !== undefined && { label }),
      isBold: isHeading,
      ...(kind === 'title' && { size: 14 }),
      notes: Object.fromEntries(called.map((note) => [note.number, note.text])),
    });
  }
  flush();
  return await setPdf(blocks, options);
}

/** A word of a line, or the sign of a note. */
interface Word {
  readonly text: string;
  readonly call?: string;
  /** No blank stands before it. */
  readonly isGlued: boolean;
}

class Setter {
  readonly #file: PDFDocument;
  readonly #fonts: Fonts;
  readonly #options: SetOptions;
  #page: PDFPage;
  #column = 0;
  #y = 0;
  /** Lines of notes at the foot of the column. */
  #notes: { number: string; lines: string[] }[] = [];
  #pages = 0;

  constructor(file: PDFDocument, fonts: Fonts, options: SetOptions) {
    this.#file = file;
    this.#fonts = fonts;
    this.#options = options;
    this.#page = this.#newPage();
  }

  get #columns(): number {
    return this.#options.columns ?? 1;
  }

  get #columnWidth(): number {
    return (WIDTH - MARGIN.left - MARGIN.right - GUTTER * (this.#columns - 1)) / this.#columns;
  }

  get #left(): number {
    return MARGIN.left + this.#column * (this.#columnWidth + GUTTER);
  }

  add(block: SetBlock): void {
    this.#y -= block.space ?? 6;
    if (block.rows === undefined) this.#addText(block);
    else for (const row of block.rows) this.#addRow(row, block.rows, block.isRuled ?? true);
  }

  finish(): void {
    this.#setNotes();
  }

  #newPage(): PDFPage {
    const page = this.#file.addPage([WIDTH, HEIGHT]);
    this.#pages += 1;
    this.#y = HEIGHT - MARGIN.top;
    const { plain } = this.#fonts;
    for (const [at, line] of (this.#options.head ?? []).entries())
      page.drawText(line, { x: MARGIN.left, y: HEIGHT - 40 - at * 10, size: 9, font: plain });
    if (this.#options.hasPageNumbers === true)
      page.drawText(String(this.#pages), { x: WIDTH / 2, y: 36, size: 9, font: plain });
    return page;
  }

  #nextColumn(): void {
    this.#setNotes();
    this.#column = (this.#column + 1) % this.#columns;
    if (this.#column === 0) this.#page = this.#newPage();
    else this.#y = HEIGHT - MARGIN.top;
  }

  #setNotes(): void {
    const lines = this.#notes.flatMap(({ number, lines: own }) =>
      own.map((text, at) => ({ number: at === 0 ? number : '', text })),
    );
    this.#notes = [];
    if (lines.length === 0) return;
    let y = MARGIN.bottom + lines.length * NOTE_SIZE * LEADING;
    const x = this.#left;
    this.#page.drawLine({ start: { x, y }, end: { x: x + 100, y }, thickness: 0.5 });
    const font = this.#fonts.plain;
    for (const { number, text } of lines) {
      y -= NOTE_SIZE * LEADING;
      if (number !== '') this.#page.drawText(number, { x, y: y + 2.5, size: 5, font });
      this.#page.drawText(text, { x: x + 10, y, size: NOTE_SIZE, font });
    }
  }

  get #floor(): number {
    const lines = this.#notes.flatMap(({ lines: own }) => own).length;
    return MARGIN.bottom + (lines === 0 ? 0 : (lines + 1) * NOTE_SIZE * LEADING);
  }

  #addText({ text = '', label, size = SIZE, isBold, isItalic, notes = {} }: SetBlock): void {
    const font = isBold ? this.#fonts.bold : isItalic ? this.#fonts.italic : this.#fonts.plain;
    const hangs = label !== undefined && !/^\d+\.?$/.test(label);
    const indent = label === undefined ? 0 : INDENT;
    let isFirst = true;
    let words = wordsOf(text);
    while (words.length > 0) {
      const start = isFirst || hangs ? indent : 0;
      const taken = this.#fill(words, this.#columnWidth - start, font, size);
      const called = taken.line.flatMap(({ call }) => call ?? []);
      const extra = called.flatMap((number) => this.#noteLines(notes[number] ?? '')).length;
      const height = size * LEADING;
      if (this.#y - height < this.#floor + (extra > 0 ? (extra + 1) * NOTE_SIZE * LEADING : 0))
        this.#nextColumn();
      for (const number of called) this.#notes.push({ number, lines: this.#noteLines(notes[number] ?? '') });
      this.#y -= height;
      if (isFirst && label !== undefined)
        this.#page.drawText(printable(label), { x: this.#left, y: this.#y, size, font });
      const isLast = taken.rest.length === 0;
      this.#drawLine(taken.line, this.#left + start, {
        font,
        size,
        width: this.#columnWidth - start,
        isLast,
      });
      words = taken.rest;
      isFirst = false;
    }
  }

  #noteLines(text: string): string[] {
    const lines: string[] = [];
    let words = wordsOf(text);
    while (words.length > 0) {
      const { line, rest } = this.#fill(words, this.#columnWidth - 12, this.#fonts.plain, NOTE_SIZE);
      lines.push(line.map((word) => word.text).join(' '));
      words = rest;
    }
    return lines;
  }

  /** As many words as a line holds. */
  #fill(words: readonly Word[], width: number, font: PDFFont, size: number): { line: Word[]; rest: Word[] } {
    const line: Word[] = [];
    let used = 0;
    const wide = (text: string): number => widthOf(text, font, size);
    for (const [at, word] of words.entries()) {
      const needed = wide(word.text) + (line.length > 0 && !word.isGlued ? wide(' ') : 0);
      if (used + needed <= width || line.length === 0) {
        line.push(word);
        used += needed;
        continue;
      }
      const broken = this.#options.isHyphenated === true ? breakWord(word.text) : undefined;
      if (broken !== undefined && used + wide(` ${broken[0]}`) <= width)
        return {
          line: [...line, { ...word, text: broken[0] }],
          rest: [{ text: broken[1], isGlued: false }, ...words.slice(at + 1)],
        };
      return { line, rest: words.slice(at) };
    }
    return { line, rest: [] };
  }

  #drawLine(
    words: readonly Word[],
    x: number,
    { font, size, width, isLast }: { font: PDFFont; size: number; width: number; isLast: boolean },
  ): void {
    const sizeOf = ({ call }: Word): number => (call === undefined ? size : CALL_SIZE);
    const used = words.reduce((sum, word) => sum + widthOf(word.text, font, sizeOf(word)), 0);
    const blank = widthOf(' ', font, size);
    const gaps = words.slice(1).filter(({ isGlued }) => !isGlued).length;
    const stretched = gaps > 0 ? (width - used) / gaps : blank;
    const gap = this.#options.isJustified === true && !isLast ? Math.min(stretched, 3 * blank) : blank;
    let at = x;
    for (const [index, word] of words.entries()) {
      if (index > 0 && !word.isGlued) at += gap;
      const own = sizeOf(word);
      const rise = word.call === undefined ? 0 : 3.5;
      this.#page.drawText(word.text, { x: at, y: this.#y + rise, size: own, font });
      at += widthOf(word.text, font, own);
    }
  }

  #addRow(cells: readonly string[], all: readonly (readonly string[])[], isRuled: boolean): void {
    const columns = Math.max(...all.map((row) => row.length));
    const width = this.#columnWidth / columns;
    const { plain, bold } = this.#fonts;
    const font = cells === all[0] ? bold : plain;
    const lines = cells.map((cell) => {
      const own: string[] = [];
      let words = wordsOf(cell);
      while (words.length > 0) {
        const { line, rest } = this.#fill(words, width - 12, font, SIZE);
        own.push(line.map((word) => word.text).join(' '));
        words = rest;
      }
      return own;
    });
    const height = Math.max(...lines.map((own) => own.length)) * SIZE * LEADING + 6;
    if (this.#y - height < this.#floor) this.#nextColumn();
    const top = this.#y;
    this.#y -= height;
    for (const [column, own] of lines.entries()) {
      const x = this.#left + column * width;
      if (isRuled)
        this.#page.drawRectangle({
          x,
          y: this.#y,
          width,
          height,
          borderWidth: 0.5,
          opacity: 0,
          borderOpacity: 1,
        });
      for (const [at, text] of own.entries())
        this.#page.drawText(text, { x: x + 4, y: top - (at + 1) * SIZE * LEADING, size: SIZE, font });
    }
  }
}

/** Words of a text; the sign of a note is one by itself. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const chunk of printable(text).split(/\s+/)) {
    for (const [at, piece] of chunk
      .split(/(\{\d+\})/)
      .filter((part) => part !== '')
      .entries()) {
      const call = /^\{(\d+)\}$/.exec(piece)?.[1];
      words.push({ text: call ?? piece, isGlued: at > 0, ...(call !== undefined && { call }) });
    }
  }
  return words;
}

/** Width as it is printed, without the kerning that the library measures and does not print. */
function widthOf(text: string, font: PDFFont, size: number): number {
  return Array.from(text).reduce((sum, character) => sum + font.widthOfTextAtSize(character, size), 0);
}

/** A long word in two, as `develop-` and `ment`. */
function breakWord(word: string): [string, string] | undefined {
  const at = word.indexOf('-');
  if (at > 1 && at < word.length - 2) return [word.slice(0, at + 1), word.slice(at + 1)];
  if (!/^\p{Ll}{8,}[.,;]?$/u.test(word)) return undefined;
  const middle = Math.ceil(word.length / 2);
  return [`${word.slice(0, middle)}-`, word.slice(middle)];
}

/** The fonts that every reader has know the characters of Windows-1252 alone. */
function printable(text: string): string {
  return text
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2212]/g, '–')
    .replace(/[^\s\u0020-\u007e\u00a0-\u00ff‘’“”–—•…€™ž]/g, '?');
}
