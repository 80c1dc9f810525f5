/** Takes the footnotes off the foot of a column. */
import type { MarkedText } from '../line-collector.ts';
import { markedText } from './line-text.ts';
import type { PdfRule } from './pdf-content.ts';
import { lineFrom, type TextLine } from './text-lines.ts';

/** A footnote with its lines. */
export interface Footnote {
  readonly number: string;
  readonly lines: readonly MarkedText[];
}

/** A column without the notes at its foot. */
export interface ColumnNotes {
  readonly body: readonly TextLine[];
  readonly notes: readonly Footnote[];
  /** Lines before the first number: the last note of the page before goes on. */
  readonly continued: readonly MarkedText[];
}

/** Notes are set smaller than the text by so many points, unless a rule stands above them. */
const SMALLER = 0.7;
/** Length in points of the rule above notes. */
const RULE = { least: 40, most: 260 };
/** `1 Text`, `* Text`, `**<tab>Text`, `1) Text` at the start of a note that is not raised. */
const PLAIN_NUMBER = /^(\d{1,3}|\*{1,4}|[†‡§])[)\s]/;
const RAISED_NUMBER = /^(?:\d{1,3}|\*{1,4}|[†‡§]|[a-z])$/;

interface Opening {
  readonly number: string;
  readonly rest: TextLine;
}

/**
 * Parts a column into text and notes.
 *
 * @param rules - of the page
 * @param bodySize - size of the document's running text
 */
export function takeFootnotes(
  lines: readonly TextLine[],
  rules: readonly PdfRule[],
  bodySize: number,
): ColumnNotes {
  const start = startOfNotes(lines, rules, bodySize);
  const notes: { number: string; lines: MarkedText[] }[] = [];
  const continued: MarkedText[] = [];
  for (const line of lines.slice(start)) {
    const opening = openingOf(line, notes.at(-1)?.number);
    if (opening !== undefined) notes.push({ number: opening.number, lines: [] });
    const text = markedText(opening?.rest ?? line, () => false);
    (notes.at(-1)?.lines ?? continued).push({ text: text.text.replace(/\t/g, ' '), calls: [] });
  }
  return { body: lines.slice(0, start), notes, continued };
}

/** Index of the first line of the notes; the number of lines where there are none. */
function startOfNotes(lines: readonly TextLine[], rules: readonly PdfRule[], bodySize: number): number {
  let small = lines.length;
  while (small > 0 && isSmall(lines[small - 1], bodySize)) small -= 1;
  const ruled = startUnderRule(lines, rules, bodySize);
  if (ruled !== undefined) return ruled;
  // without a rule the text begins with the first number that is raised, or with 1
  const opening = lines.findIndex((line, at) => at >= small && openingOf(line, undefined) !== undefined);
  if (opening === -1) return lines.length;
  const isRaised = lines[opening]?.pieces[0]?.shift === 'raised';
  return isRaised ? opening : lines.length;
}

function isSmall(line: TextLine | undefined, bodySize: number): boolean {
  return line !== undefined && line.table === undefined && line.size <= bodySize - SMALLER;
}

function startUnderRule(
  lines: readonly TextLine[],
  rules: readonly PdfRule[],
  bodySize: number,
): number | undefined {
  const left = Math.min(...lines.map(({ x1 }) => x1));
  const right = Math.max(...lines.map(({ x2 }) => x2));
  for (const rule of rules.toSorted((one, other) => other.y1 - one.y1)) {
    const length = rule.x2 - rule.x1;
    if (rule.y1 !== rule.y2 || length < RULE.least || length > RULE.most) continue;
    if (rule.x1 > left + (right - left) / 3 || rule.x2 < left - 30) continue;
    const start = lines.findIndex((line) => line.y - 0.4 * line.size > rule.y1);
    if (start === -1) continue;
    const under = lines.slice(start);
    const mayBeNotes = under.every(({ size, table }) => size <= bodySize + 0.3 && table === undefined);
    const called = calledSigns(lines.slice(0, start));
    const isNote = (line: TextLine): boolean => {
      const opening = openingOf(line, undefined);
      if (opening === undefined) return false;
      // `22 January 2025` under a rule is no note
      return line.pieces[0]?.shift === 'raised' || /^\D/.test(opening.number) || called.has(opening.number);
    };
    if (mayBeNotes && under.some(isNote)) return start;
  }
  return undefined;
}

/** What is raised in lines. */
function calledSigns(lines: readonly TextLine[]): ReadonlySet<string> {
  const raised = lines.flatMap(({ pieces }) => pieces.filter(({ shift }) => shift === 'raised'));
  return new Set(raised.flatMap(({ text }) => text.trim().split(/\s*,\s*/)));
}

/** The number that a line begins with, as the first note or the one after `last`. */
function openingOf(line: TextLine, last: string | undefined): Opening | undefined {
  const [first, ...pieces] = line.pieces;
  if (first === undefined) return undefined;
  const sign = first.text.trim();
  if (first.shift === 'raised' && RAISED_NUMBER.test(sign) && pieces.length > 0)
    return { number: sign, rest: lineFrom(line, pieces) };
  const text = markedText(line, () => false).text;
  const number = PLAIN_NUMBER.exec(`${text} `)?.[1];
  if (number === undefined || (last !== undefined && !isNext(last, number))) return undefined;
  if (sign === number && pieces.length > 0) return { number, rest: lineFrom(line, pieces) };
  if (!first.text.startsWith(number)) return undefined;
  const rest = { ...first, text: first.text.slice(number.length).replace(/^[)\s]+/, '') };
  return { number, rest: lineFrom(line, [rest, ...pieces]) };
}

function isNext(last: string, number: string): boolean {
  return /^\d/.test(number)
    ? Number(number) === Number(last) + 1
    : number.length === last.length + 1 || number !== last;
}
