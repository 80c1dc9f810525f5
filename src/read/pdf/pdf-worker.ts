/**
 * Thread that opens a PDF with the library and answers with its text and rules. It is a thread so that a file that never
 * ends or swells can be ended from outside; `open-pdf.ts` does.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { getDocument, OPS } from 'unpdf/pdfjs';
import { findRules, type DrawingCodes, type Matrix } from './drawn-rules.ts';
import type { PdfAnswer, PdfContent, PdfLimits, PdfPage, PdfRun } from './pdf-content.ts';

/** The parts of the library that are used; its own types need a browser's. */
interface LibraryDocument {
  readonly numPages: number;
  getPage(number: number): Promise<LibraryPage>;
  getMetadata(): Promise<{ info?: Record<string, unknown> }>;
}
interface LibraryPage {
  getOperatorList(): Promise<{ fnArray: number[]; argsArray: unknown[] }>;
  getTextContent(options: { includeMarkedContent: boolean }): Promise<{ items: readonly LibraryItem[] }>;
  getViewport(options: { scale: number }): { width: number; height: number; transform: number[] };
  readonly commonObjs: { has(name: string): boolean; get(name: string): { name?: string } | undefined };
  cleanup(): void;
}
interface LibraryItem {
  readonly type?: string;
  readonly tag?: string;
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly fontName?: string;
}

/** `TimesNewRomanPS-BoldMT`, `ABCDEF+Arial-Black`, `CMBX10` */
const BOLD = /bold|black|heavy|semibold|demi(?!ctr)|^(?:[A-Z]{6}\+)?cmbx/i;
/** `TimesNewRomanPS-ItalicMT`, `Helvetica-Oblique`, `CMTI10` */
const ITALIC = /ital|obli|^(?:[A-Z]{6}\+)?cmti/i;
/** Text that leans more than this (as a share of its size) is a watermark or stands in the margin. */
const MAX_TURN = 0.1;

/** So many rules tell that a page is a drawing; more are not needed. */
const MAX_RULES = 5000;

const OPERATIONS = OPS as unknown as Record<string, number>;
const codesOf = (...names: string[]): ReadonlySet<number> =>
  new Set(names.map((name) => OPERATIONS[name] ?? -1));
const CODES: DrawingCodes = {
  save: OPS.save,
  restore: OPS.restore,
  transform: OPS.transform,
  constructPath: OPS.constructPath,
  paintFormXObjectBegin: OPS.paintFormXObjectBegin,
  paintFormXObjectEnd: OPS.paintFormXObjectEnd,
  strokes: codesOf(
    'stroke',
    'closeStroke',
    'fillStroke',
    'eoFillStroke',
    'closeFillStroke',
    'closeEOFillStroke',
  ),
  fills: codesOf('fill', 'eoFill'),
};
/** What places a picture or draws one. The pictures themselves are left out by the limit of their size. */
const DRAWING = codesOf('transform', 'shadingFill', 'paintInlineImageXObject', 'paintImageXObject');

async function readPdf(bytes: Uint8Array, limits: PdfLimits): Promise<PdfAnswer> {
  const document = (await getDocument({
    data: bytes,
    // text needs neither fonts of the system nor pictures, and nothing of the file is run
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    maxImageSize: 1,
    stopAtErrors: false,
    verbosity: 0,
  }).promise) as unknown as LibraryDocument;
  if (document.numPages > limits.maxPages) return { kind: 'too-many-pages', pages: document.numPages };
  const pages: PdfPage[] = [];
  const damagedPages: number[] = [];
  let items = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const limit = Math.min(limits.maxItems - items, limits.maxItemsOnPage);
    const page = await readPage(document, number, limit);
    if (page === undefined) damagedPages.push(number);
    pages.push(page ?? { width: 0, height: 0, runs: [], rules: [], isDrawn: false });
    items += page?.runs.length ?? 0;
    if ((page?.runs.length ?? 0) >= limit) return { kind: 'too-many-items', page: number };
  }
  const content: PdfContent = { pages, title: await titleOf(document), damagedPages };
  return { kind: 'content', content };
}

/** Undefined where the page cannot be read. */
async function readPage(
  document: LibraryDocument,
  number: number,
  limit: number,
): Promise<PdfPage | undefined> {
  try {
    const page = await document.getPage(number);
    // fonts have their names once the page was drawn
    const operations = await page.getOperatorList();
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const viewport = transform as unknown as Matrix;
    const runs = readRuns(items, viewport, page, limit);
    const rules = findRules(operations, CODES, viewport, MAX_RULES);
    const isDrawn = operations.fnArray.some((code) => DRAWING.has(code));
    page.cleanup();
    return { width, height, runs, rules, isDrawn };
  } catch {
    return undefined;
  }
}

function readRuns(
  items: readonly LibraryItem[],
  viewport: Matrix,
  page: LibraryPage,
  limit: number,
): PdfRun[] {
  const runs: PdfRun[] = [];
  const fonts = new Map<string, string>();
  // depth of marked content, and the depths at which decoration begins
  let depth = 0;
  let artifactAt = Infinity;
  for (const { type, tag, str, transform, width = 0, fontName = '' } of items) {
    if (type?.startsWith('beginMarkedContent') === true) {
      depth += 1;
      if (tag === 'Artifact') artifactAt = Math.min(artifactAt, depth);
    } else if (type === 'endMarkedContent') {
      depth -= 1;
      if (depth < artifactAt) artifactAt = Infinity;
    } else if (str !== undefined && str !== '' && transform !== undefined) {
      const place = placeOf(viewport, transform);
      if (place === undefined) continue;
      const font = fonts.get(fontName) ?? nameOfFont(page, fontName);
      fonts.set(fontName, font);
      const [isBold, isItalic] = [BOLD.test(font), ITALIC.test(font)];
      if (runs.length >= limit) break;
      runs.push({ text: str, ...place, width, isBold, isItalic, isArtifact: depth >= artifactAt });
    }
  }
  return runs;
}

/** Where a piece of text stands; undefined for text that does not run from left to right. */
function placeOf(
  [a, b, c, d, e, f]: Matrix,
  transform: readonly number[],
): { x: number; y: number; size: number } | undefined {
  const [g = 0, h = 0, i = 0, j = 0, k = 0, l = 0] = transform;
  const along = a * g + c * h;
  const turned = b * g + d * h;
  const size = Math.hypot(a * i + c * j, b * i + d * j);
  if (!(along > 0) || Math.abs(turned) > along * MAX_TURN || !(size > 0)) return undefined;
  const [x, y] = [a * k + c * l + e, b * k + d * l + f];
  return Number.isFinite(x) && Number.isFinite(y) ? { x, y, size } : undefined;
}

function nameOfFont({ commonObjs }: LibraryPage, name: string): string {
  return (commonObjs.has(name) ? commonObjs.get(name)?.name : undefined) ?? '';
}

async function titleOf(document: LibraryDocument): Promise<string | undefined> {
  const { info } = await document.getMetadata().catch(() => ({ info: undefined }));
  const title = info?.['Title'];
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : undefined;
}

/** The library tells kinds of failure by the names of its errors. */
function failure(error: unknown): PdfAnswer {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return name === 'PasswordException' ? { kind: 'encrypted' } : { kind: 'damaged', reason: message };
}

const { bytes, limits } = workerData as { bytes: Uint8Array; limits: PdfLimits };
parentPort?.postMessage(await readPdf(bytes, limits).catch(failure));
