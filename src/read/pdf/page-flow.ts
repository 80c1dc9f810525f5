/** Brings the pages of a PDF into one flow of lines and tables in reading order, with the notes set aside. */
import type { Words } from './join-lines.ts';
import { collectWords } from './join-lines.ts';
import { takeAlignedTables } from './aligned-tables.ts';
import { findGutters, orderColumns } from './columns.ts';
import { takeFootnotes, type Footnote } from './footnotes.ts';
import { plainText, markedText } from './line-text.ts';
import type { FlowLine } from './paragraphs.ts';
import type { PdfPage } from './pdf-content.ts';
import { withoutRunningHeads } from './running-heads.ts';
import { takeRuledTables } from './ruled-tables.ts';
import { commonSize, findLines, type FoundTable, type TextLine } from './text-lines.ts';

/** A line of text or a table, in reading order. */
export type FlowItem =
  | ({ readonly kind: 'line'; readonly page: number } & FlowLine)
  | { readonly kind: 'table'; readonly page: number; readonly table: FoundTable };

/** A footnote with the page that it stands on, 0-based. */
export type PageNote = Footnote & { readonly page: number };

/** The text of all pages. */
export interface PageFlow {
  readonly items: readonly FlowItem[];
  readonly notes: readonly PageNote[];
  readonly bodySize: number;
  readonly words: Words;
  /** Texts of running heads and feet. */
  readonly heads: readonly string[];
}

/** So many gutters tell where columns stand in the document. */
const MAX_GUTTERS = 50;
/** Columns with so many lines show by themselves where their text ends. */
const TELLING_LINES = 6;
/** Columns begin at the same place when they differ by no more, in points. */
const SAME_LEFT = 40;
/** How far ragged lines may stay behind the margin, in points. */
const RAGGED = 40;
/** Share of lines that end at the margin or before it. */
const QUANTILE = 0.97;

interface Column {
  readonly page: number;
  readonly lines: readonly TextLine[];
}

/** Orders the pages' text. */
export function orderPages(pages: readonly PdfPage[]): PageFlow {
  const bodySize = commonSize(pages.flatMap(({ runs }) => runs));
  const bare = withoutRunningHeads(pages.map(({ runs, height }) => ({ height, lines: findLines(runs) })));
  const columns: Column[] = [];
  const notes: PageNote[] = [];
  const tabled = bare.pages.map(({ lines }, page) => takeRuledTables(lines, pages[page]?.rules ?? []));
  const gutters = tabled.flatMap(findGutters).slice(0, MAX_GUTTERS);
  for (const [page, lines] of tabled.entries()) {
    const rules = pages[page]?.rules ?? [];
    for (const block of orderColumns(lines, gutters)) {
      const found = takeFootnotes(block.lines, rules, bodySize);
      continueNote(notes, found.continued);
      notes.push(...found.notes.map((note) => ({ ...note, page })));
      if (found.body.length > 0) columns.push({ page, lines: found.body });
    }
  }
  const words = collectWords([
    ...columns.flatMap(({ lines }) => lines.flatMap(textsOf)),
    ...notes.flatMap(textsOfNote),
  ]);
  return { items: flowOf(columns), notes, bodySize, words, heads: bare.heads };
}

/** Texts of a line, or of the lines in a table that stands in its place. */
function textsOf(line: TextLine): readonly string[] {
  return (line.table?.rows.flat(2) ?? [line]).map(plainText);
}

function textsOfNote({ lines }: Footnote): readonly string[] {
  return lines.map(({ text }) => text);
}

/** Lines at the top of a page's notes belong to the last note before them. */
function continueNote(notes: PageNote[], lines: Footnote['lines']): void {
  const last = notes.pop();
  if (last !== undefined) notes.push({ ...last, lines: [...last.lines, ...lines] });
}

function flowOf(columns: readonly Column[]): readonly FlowItem[] {
  const rights = rightEdges(columns);
  return columns.flatMap(({ page, lines }, column) =>
    takeAlignedTables(lines).map((part): FlowItem => {
      if (part.kind === 'table') return { kind: 'table', page, table: part.table };
      const { line } = part;
      const { text } = markedText(line, () => false);
      return { kind: 'line', page, line, text, column, right: rights[column] ?? line.x2 };
    }),
  );
}

/** Where running text ends in each column; short ones take the margin of others that begin at the same place. */
function rightEdges(columns: readonly Column[]): readonly number[] {
  const all = columns.map(({ lines }) => {
    const text = lines.filter(({ table }) => table === undefined);
    const ends = text.map(({ x2 }) => x2).sort((one, other) => one - other);
    const left = Math.min(...text.map(({ x1 }) => x1));
    const right = ends[Math.min(ends.length - 1, Math.floor(ends.length * QUANTILE))] ?? 0;
    return { left, right, isTelling: text.length >= TELLING_LINES };
  });
  const telling = all.filter(({ isTelling }) => isTelling);
  const known = [
    ...new Map(
      telling.map((column) => [`${Math.round(column.left)} ${Math.round(column.right)}`, column]),
    ).values(),
  ];
  return all.map(({ left, right, isTelling }) => {
    const beyond = known
      .filter((column) => Math.abs(column.left - left) <= SAME_LEFT && column.right >= right - 2)
      .map((column) => column.right)
      .filter((edge) => !isTelling || edge <= right + RAGGED);
    if (beyond.length === 0) return right;
    return isTelling ? Math.max(...beyond) : Math.min(...beyond);
  });
}
