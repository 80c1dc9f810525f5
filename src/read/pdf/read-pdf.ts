/** Reads a PDF: its text in reading order as lines that know what they are. */
import type { Diagnostic } from '../../domain/document.ts';
import { DocumentError } from '../../errors.ts';
import { joinMarked, LineCollector, type MarkedText } from '../line-collector.ts';
import { symbolOf } from '../line-shape.ts';
import type { FileProperties, FormatLines } from '../read-lines.ts';
import { findStructures } from './headings.ts';
import { joinLines, type Words } from './join-lines.ts';
import { markedText, type IsCall } from './line-text.ts';
import { openPdf } from './open-pdf.ts';
import { orderPages, type FlowItem, type PageFlow, type PageNote } from './page-flow.ts';
import { findLeading, findParagraphs, isMarkedStart, type BodyStyle, type FlowLine } from './paragraphs.ts';
import type { PdfContent, PdfLimits } from './pdf-content.ts';
import { tableRows, type TableRow } from './table-cells.ts';
import type { FoundTable } from './text-lines.ts';

type LineItem = Extract<FlowItem, { kind: 'line' }>;
type Part =
  | { readonly kind: 'paragraph'; readonly page: number; readonly lines: readonly LineItem[] }
  | { readonly kind: 'table'; readonly page: number; readonly table: FoundTable };

/** Share of paragraphs that begin with a number or an indent where all are meant to. */
const MARKED_SHARE = 0.7;
/** A page with fewer letters has no text: a stamp or page number stands on scans too. */
const MIN_LETTERS = 12;
/** Share of signs that are no characters where the fonts do not tell what they print. */
const MAX_UNKNOWN = 0.3;
// eslint-disable-next-line no-control-regex -- they are what is looked for
const UNKNOWN = /[\ufffd\ue000-\uf8ff\u0000-\u0008\u000e-\u001f]/g;

/**
 * Lines and notes of a PDF.
 *
 * @param source - how messages name the file
 * @param limits - bounds; those of `openPdf` by default
 * @throws DocumentError when the file is damaged, cut off, scanned, locked or beyond a bound
 */
export async function readPdf(bytes: Uint8Array, source: string, limits?: PdfLimits): Promise<FormatLines> {
  const content = await openPdf(bytes, source, limits);
  const diagnostics = checkText(content, source);
  const flow = orderPages(content.pages);
  return { ...linesOf(flow), diagnostics, properties: propertiesOf(content, flow) };
}

/** Refuses files without text and says which pages have none. */
function checkText({ pages, damagedPages }: PdfContent, source: string): readonly Diagnostic[] {
  const texts = pages.map(({ runs }) => runs.map(({ text }) => text).join(''));
  const all = texts.join('');
  const scanned = pages.flatMap(({ isDrawn }, at) =>
    isDrawn && (texts[at]?.match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS ? [at + 1] : [],
  );
  if (!/\p{L}/u.test(all))
    throw withoutText(scanned.length > 0, source, damagedPages.length === pages.length);
  const unknown = all.match(UNKNOWN)?.length ?? 0;
  if (unknown > all.replace(/\s/g, '').length * MAX_UNKNOWN)
    throw new DocumentError(
      'DOCUMENT_UNREADABLE',
      `${source} does not say which characters its fonts print; run it through text recognition (OCR) and read the result`,
    );
  const diagnostics: Diagnostic[] = [];
  if (scanned.length > 0)
    diagnostics.push({
      code: 'read/page-without-text',
      message: `${pagesNamed(scanned)} of ${source} without text: pictures or scans, which are not read (OCR makes them text)`,
    });
  if (damagedPages.length > 0)
    diagnostics.push({
      code: 'read/page-damaged',
      message: `${pagesNamed(damagedPages)} of ${source} cannot be read: the file is damaged there`,
    });
  return diagnostics;
}

function withoutText(isScanned: boolean, source: string, isDamaged: boolean): DocumentError {
  if (isDamaged)
    return new DocumentError(
      'DOCUMENT_DAMAGED',
      `${source} is a damaged PDF: no page of it can be read; fetch or export the file again`,
    );
  return isScanned
    ? new DocumentError(
        'DOCUMENT_SCANNED',
        `${source} holds pictures of pages and no text; run it through text recognition (OCR, as by "ocrmypdf") and read the result`,
      )
    : new DocumentError('DOCUMENT_EMPTY', `${source} holds no text: all its pages are empty`);
}

function pagesNamed(numbers: readonly number[]): string {
  const first = numbers.slice(0, 10).join(', ');
  return `${numbers.length === 1 ? 'page' : 'pages'} ${first}${numbers.length > 10 ? ` and ${numbers.length - 10} more` : ''}`;
}

function propertiesOf({ title }: PdfContent, { heads }: PageFlow): FileProperties {
  const symbol = heads.flatMap((head) => symbolOf(head) ?? []).at(0);
  // programs put the file's name there
  const isName = title === undefined || /\.\w{2,4}$|^(?:microsoft word|untitled)\b/i.test(title);
  return { ...(!isName && { title }), ...(symbol !== undefined && { symbol }) };
}

function linesOf(flow: PageFlow): Pick<FormatLines, 'lines' | 'notes'> {
  const parts = partsOf(flow);
  const calls = callsByPage(flow.notes);
  const texts = parts.map((part) =>
    part.kind === 'paragraph' ? textOf(part.lines, calls, flow.words) : undefined,
  );
  const styled = parts.flatMap((part, at) => {
    const text = texts[at];
    return part.kind === 'paragraph' && text !== undefined ? [styledText(part.lines, text)] : [];
  });
  const structures = findStructures(styled, flow.bodySize)[Symbol.iterator]();
  const collector = new LineCollector();
  const notes = [...flow.notes];
  let header: readonly string[] = [];
  for (const [at, part] of parts.entries()) {
    while (notes[0] !== undefined && notes[0].page < part.page)
      addNote(collector, notes.shift(), at, flow.words);
    const text = texts[at];
    if (part.kind === 'paragraph' && text !== undefined) {
      collector.add(text, at + 1, structures.next().value);
      continue;
    }
    if (part.kind !== 'table') continue;
    const before = parts[at - 1];
    const rows = tableRows(part.table, {
      textOf: (lines) =>
        textOf(
          lines.map((line) => ({ line, page: part.page })),
          calls,
          flow.words,
        ),
      // a table goes on over a page's end
      header: before?.kind === 'table' && before.page < part.page ? header : [],
    });
    for (const row of rows) addRow(collector, row, at + 1);
    header = rows.at(-1)?.header ?? [];
  }
  for (const note of notes) addNote(collector, note, parts.length, flow.words);
  return collector.finish();
}

/** Paragraphs and tables in reading order. */
function partsOf(flow: PageFlow): readonly Part[] {
  const lines = flow.items.filter((item) => item.kind === 'line');
  const style: BodyStyle = { size: flow.bodySize, leadingOf: findLeading(lines), marksStarts: false };
  const marksStarts = areStartsMarked(findParagraphs(lines, style));
  const parts: Part[] = [];
  let open: LineItem[] = [];
  const flush = (): void => {
    for (const paragraph of findParagraphs(open, {
      ...style,
      marksStarts,
    }) as readonly (readonly LineItem[])[])
      parts.push({ kind: 'paragraph', page: paragraph[0]?.page ?? 0, lines: paragraph });
    open = [];
  };
  for (const item of flow.items) {
    if (item.kind === 'line') {
      open.push(item);
      continue;
    }
    flush();
    parts.push({ kind: 'table', page: item.page, table: item.table });
  }
  flush();
  return parts;
}

/** Whether running text begins with a number or an indent wherever a paragraph begins. */
function areStartsMarked(paragraphs: readonly (readonly FlowLine[])[]): boolean {
  const long = paragraphs.filter((paragraph) => paragraph.length >= 3);
  const marked = long.filter(([first, second]) => {
    const shift = (first?.line.x1 ?? 0) - (second?.line.x1 ?? 0);
    return isMarkedStart(first?.text ?? '') || (shift > 5 && shift < 80);
  });
  return long.length >= 3 && marked.length >= long.length * MARKED_SHARE;
}

/** Signs of the notes of each page and the next one, on which a note may stand that found no room. */
function callsByPage(notes: readonly PageNote[]): (page: number) => IsCall {
  const byPage = Map.groupBy(notes, ({ page }) => page);
  const signs = new Map(
    [...byPage].map(([page, those]) => [page, new Set(those.map(({ number }) => number))]),
  );
  return (page) => (sign) => signs.get(page)?.has(sign) === true || signs.get(page + 1)?.has(sign) === true;
}

function textOf(
  lines: readonly Pick<LineItem, 'line' | 'page'>[],
  calls: (page: number) => IsCall,
  words: Words,
): MarkedText {
  return joinLines(
    lines.map(({ line, page }) => markedText(line, calls(page))),
    words,
  );
}

function styledText(
  lines: readonly LineItem[],
  marked: MarkedText,
): Parameters<typeof findStructures>[0][number] {
  return {
    text: joinMarked([marked], '').text.replaceAll('\ufdd0', ''),
    lines: lines.length,
    size: Math.max(...lines.map(({ line }) => line.size)),
    isBold: lines.every(({ line }) => line.isBold),
    isItalic: lines.every(({ line }) => line.isItalic),
    page: lines[0]?.page ?? 0,
  };
}

function addNote(collector: LineCollector, note: PageNote | undefined, line: number, words: Words): void {
  if (note !== undefined) collector.addNote(note.number, joinLines(note.lines, words).text, line);
}

function addRow(collector: LineCollector, { cells, header, isHeader }: TableRow, line: number): void {
  const texts = cells.map(({ text }) => text);
  const marked = joinMarked(cells, '\t');
  collector.add(marked, line, { kind: 'row', cells: texts, header, isHeader });
}
