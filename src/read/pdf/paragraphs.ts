/** Puts lines into paragraphs: by their distance, their indents, the room at their ends, and what they begin with. */
import type { TextLine } from './text-lines.ts';

/** A line with its text and the column that it stands in. */
export interface FlowLine {
  readonly line: TextLine;
  /** Its text without marks of calls; tabs after a label and in wide gaps. */
  readonly text: string;
  /** Index of the column in the document: lines of one column stand below each other. */
  readonly column: number;
  /** Where running text ends in columns of this kind. */
  readonly right: number;
}

/** What the document's running text looks like. */
export interface BodyStyle {
  readonly size: number;
  /** Distance of baselines within a paragraph, by size. */
  leadingOf(size: number): number;
  /** Paragraphs begin with a number or an indent, so that a line without either goes on over a page's end. */
  readonly marksStarts: boolean;
}

/** A distance that is larger than the leading by this factor parts paragraphs. */
const PARTING = 1.22;
/** An indent in sizes. */
const INDENT = 0.8;
/** Two lines have the same style when their sizes differ by no more. */
const SAME_SIZE = 0.8;
/** Mean width of a character, in sizes. */
const CHARACTER = 0.5;

/** `•`, `–` and their like, with what parts them from their text. */
const BULLET = /^(?:[•●▪■◦‣⁃·→»\uf0b7\uf0a7\uf0d8]|[\p{Pd}*o](?=[\t ]))\s*/u;
/** A number, letter or numeral before a tab. */
const TABBED_LABEL = /^(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-z](?:\.\d{1,3})*|[ivxlIVXL]{1,6})[.):]*)\t/;
/** A label that a blank parts from its text: sure enough only where the line before has ended. */
const PLAIN_LABEL =
  /^(?:\d{1,3}(?:\.\d{1,3})+\.?\s+\p{Lu}|\d{1,3}[.)]\s+\S|\([a-z\d]{1,4}\)\s+\S|[a-z]\)\s+\S|[IVX]{1,5}\.\s+\p{Lu}|(?:annex|appendix)\s+\S{1,4}(?:\s|$))/iu;
/** `Introduction ........ 3` */
const CONTENTS_ENTRY = /(?:\.{4,}|…{2,}|(?:\.\s){4,}|\t)\s*\d{1,4}$/;
const SENTENCE_END = /[.:;!?…][)”"’\]]*$/;

/** Lines of each paragraph, in order. */
export function findParagraphs(
  lines: readonly FlowLine[],
  body: BodyStyle,
): readonly (readonly FlowLine[])[] {
  const paragraphs: FlowLine[][] = [];
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    if (paragraph !== undefined && goesOn(paragraph, line, body)) paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** Whether a line begins with a bullet or with a label and a tab. */
export function isMarkedStart(text: string): boolean {
  return BULLET.test(text) || TABBED_LABEL.test(text);
}

function goesOn(paragraph: readonly FlowLine[], next: FlowLine, body: BodyStyle): boolean {
  const before = paragraph.at(-1);
  if (before === undefined || !isSameStyle(before, next)) return false;
  if (isContentsEntry(before.text) || isContentsEntry(next.text)) return false;
  if (opensItem(paragraph, before, next)) return false;
  return before.column === next.column
    ? goesOnBelow(paragraph, before, next, body)
    : goesOnElsewhere(before, next, body);
}

/** Only the end of a text is looked at: it may be long and full of dots. */
function isContentsEntry(text: string): boolean {
  return CONTENTS_ENTRY.test(text.slice(-40));
}

function isSameStyle(before: FlowLine, next: FlowLine): boolean {
  const { line } = next;
  if (Math.abs(before.line.size - line.size) > SAME_SIZE) return false;
  if (before.line.isBold === line.isBold) return true;
  // bold words may fill a line within a paragraph; where they end with the line, a heading or its text does
  const isOver = before.line.pieces.at(-1)?.isBold === line.pieces[0]?.isBold;
  const isWithin = /^\p{Ll}/u.test(next.text) && !SENTENCE_END.test(before.text);
  return (isOver || isWithin) && !hasRoom(before, line) && !TABBED_LABEL.test(before.text);
}

function opensItem(paragraph: readonly FlowLine[], before: FlowLine, next: FlowLine): boolean {
  if (TABBED_LABEL.test(next.text)) return true;
  const hasEnded = SENTENCE_END.test(before.text) || hasRoom(before, next.line);
  if (BULLET.test(next.text)) {
    const isSure = !/^[\p{Pd}*o·]/u.test(next.text);
    const isListed = BULLET.test(paragraph[0]?.text ?? '');
    return isSure || hasEnded || isListed || /^.\t/u.test(next.text);
  }
  return hasEnded && PLAIN_LABEL.test(next.text);
}

function goesOnBelow(
  paragraph: readonly FlowLine[],
  before: FlowLine,
  next: FlowLine,
  body: BodyStyle,
): boolean {
  const { size } = next.line;
  const distance = next.line.y - before.line.y;
  if (distance > PARTING * body.leadingOf(size) || distance < -size) return false;
  const isDisplay = size > body.size + SAME_SIZE || (before.line.isBold && next.line.isBold);
  if (isDisplay) return !SENTENCE_END.test(before.text) || !hasRoom(before, next.line);
  if (!goesOnAtIndent(paragraph, before, next)) return false;
  if (!hasRoom(before, next.line)) return true;
  // the line was ended before its room was used up
  return /^\p{Ll}/u.test(next.text) && !SENTENCE_END.test(before.text);
}

function goesOnAtIndent(paragraph: readonly FlowLine[], before: FlowLine, next: FlowLine): boolean {
  const shift = next.line.x1 - before.line.x1;
  const least = INDENT * next.line.size;
  const isFirst = paragraph.length === 1;
  const isMarked = isMarkedStart(paragraph[0]?.text ?? '') || PLAIN_LABEL.test(paragraph[0]?.text ?? '');
  if (shift > least) return isFirst && (isMarked || !SENTENCE_END.test(before.text));
  if (shift < -least) return isFirst && !BULLET.test(before.text);
  return true;
}

/** Whether a paragraph goes on at the top of the next column or page. */
function goesOnElsewhere(before: FlowLine, next: FlowLine, body: BodyStyle): boolean {
  if (next.line.size > body.size + SAME_SIZE || PLAIN_LABEL.test(next.text)) return false;
  if (hasRoom(before, next.line)) return /^\p{Ll}/u.test(next.text) && !SENTENCE_END.test(before.text);
  if (!SENTENCE_END.test(before.text)) return true;
  const isIndented = next.line.x1 > before.line.x1 + INDENT * next.line.size;
  return /^\p{Ll}/u.test(next.text) || (body.marksStarts && !isIndented && before.column + 1 === next.column);
}

/** Whether the first word of the next line would have found room at a line's end: then the line was ended on purpose. */
function hasRoom(before: FlowLine, next: TextLine): boolean {
  const word =
    /^\S*/.exec(
      next.pieces
        .map(({ text }) => text)
        .join('')
        .trimStart(),
    )?.[0] ?? '';
  const needed = (word.length + 1) * CHARACTER * next.size;
  return before.line.x2 + needed + next.size < before.right;
}

/** Most frequent distance of baselines for each size of text: the smallest that a good part of the lines have. */
export function findLeading(lines: readonly FlowLine[]): (size: number) => number {
  const counts = new Map<number, Map<number, number>>();
  for (const [at, { line, column }] of lines.entries()) {
    const before = lines[at - 1];
    if (before?.column !== column || Math.abs(before.line.size - line.size) > SAME_SIZE) continue;
    const distance = Math.round((line.y - before.line.y) * 2) / 2;
    if (distance < line.size * 0.8 || distance > line.size * 3) continue;
    const ofSize = counts.get(line.size) ?? new Map<number, number>();
    ofSize.set(distance, (ofSize.get(distance) ?? 0) + 1);
    counts.set(line.size, ofSize);
  }
  const leading = new Map<number, number>();
  for (const [size, distances] of counts) {
    const all = [...distances.values()].reduce((sum, count) => sum + count, 0);
    const usual = [...distances]
      .filter(([, count]) => count >= Math.max(2, all * 0.15))
      .map(([distance]) => distance);
    if (usual.length > 0) leading.set(size, Math.min(...usual));
  }
  return (size) => leading.get(size) ?? size * 1.2;
}
