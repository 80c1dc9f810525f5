/** Physical lines of a file without what word processors left in them; footnotes are taken out and kept aside. */

import type { LineStructure } from './line-structure.ts';

/**
 * Stands in a line where a note is called, until the passage's text is final. A noncharacter: no text means anything
 * by it, and it is deleted from the input first.
 */
export const CALL_MARK = '\uFDD0';

/** A line, or several that were one paragraph. */
export interface SourceLine {
  /** Text with `CALL_MARK`s, untrimmed: tabs at its ends may be empty cells. */
  readonly text: string;
  /** Numbers of the called notes, one for each `CALL_MARK`, in order. */
  readonly calls: readonly string[];
  /** 1-based line of the file at which it begins; in a file without lines, its paragraph. */
  readonly line: number;
  /** A blank line or a rule stands before it. */
  readonly afterBlank: boolean;
  /** What the file's markup says of it; absent where its shape has to tell. */
  readonly structure?: LineStructure;
}

/** The text of a footnote: `[2:  text]`, or `[^2]: text` to the end of its line. */
export interface NoteText {
  readonly number: string;
  readonly text: string;
  readonly line: number;
  /** False when its bracket is not closed: its text ends with its line. */
  readonly isClosed: boolean;
}

/** What `readSourceLines` finds. */
export interface SourceLines {
  readonly lines: readonly SourceLine[];
  readonly notes: readonly NoteText[];
}

/** A Word line break, a page break and the Unicode separators end a line as `\r\n` and `\r` do. */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Control characters that no report prints, byte-order marks inside the text, and our own mark. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000e-\u001f\u007f\ufeff\ufdd0]/g;
/** The same where our marks stand in the text already. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const UNPRINTABLE_BUT_MARK = /[\u0000-\u0008\u000e-\u001f\u007f\ufeff]/g;
/** `[bookmark: _GoBack]` */
const BOOKMARK = /\[bookmark:[^\]\n]*\]/y;
/** `[footnoteRef:2]`, `[endnoteRef:2]`, `[^2]` */
const NOTE_CALL = /\[(?:(?:footnoteRef|endnoteRef):\s*|\^)(\w{1,8})\](?!:)/y;
/** `[2:  A more detailed version …` */
const NOTE_OPENING = /\[(\d{1,4}):\s/y;
/** `[^2]: A more detailed version …` */
const MARKDOWN_NOTE = /\[\^(\w{1,8})\]:[ \t]*([^\n]*)/y;
/** Word's own bookmark names where they stand alone: `_GoBack`, `_Hlk500485334`, `_Toc134520011` */
const BOOKMARK_NAME = /(?<![\w[])_(?:GoBack|(?:Hlk|Toc|Ref)\d+)(?!\w)/g;
/** A line of `_____`, `* * *`, `---` or `=====`. */
const RULE_LINE = /^[\s_*=~\-–—]*(?:[_*=~\-–—]\s*){3}$/;
/** Notes are short; a bracket closed farther off than this closes something else. */
const MAX_NOTE_LENGTH = 8_000;

/** Splits a text into lines, without bookmarks and rules, with its notes set aside. Linear in the text. */
export function readSourceLines(input: string): SourceLines {
  const text = input.replace(LINE_ENDS, '\n').replace(UNPRINTABLE, '').replace(BOOKMARK_NAME, '');
  const closings = matchBrackets(text);
  const notes: NoteText[] = [];
  const lines: SourceLine[] = [];
  let buffer = '';
  let lastCharacter = '';
  let calls: string[] = [];
  let line = 1;
  let afterBlank = false;

  const endLine = (): void => {
    const kept = withoutRules(buffer);
    if (kept.trim() === '') afterBlank = true;
    else {
      lines.push({ text: kept, calls, line, afterBlank });
      afterBlank = false;
    }
    buffer = '';
    lastCharacter = '';
    calls = [];
  };
  const append = (piece: string): void => {
    buffer += piece;
    lastCharacter = piece.at(-1) ?? lastCharacter;
  };

  let at = 0;
  while (at < text.length) {
    const next = nextSpecial(text, at);
    append(text.slice(at, next));
    at = next;
    if (at >= text.length) break;
    if (text[at] === '\n') {
      endLine();
      line += 1;
      at += 1;
      continue;
    }
    const leftover = matchAt(BOOKMARK, text, at) ?? matchAt(NOTE_CALL, text, at);
    if (leftover) {
      const [whole, number] = leftover;
      at += whole.length;
      if (number !== undefined) {
        append(CALL_MARK);
        calls.push(number);
      } else at = skipDoubledSpace(lastCharacter, text, at);
      continue;
    }
    const note = noteAt(text, at, closings);
    if (note === undefined) {
      append('[');
      at += 1;
      continue;
    }
    notes.push({ ...note.note, line });
    // what follows keeps its line number; a note over several lines does not cut its paragraph in two
    line += countNewlines(text, at, note.end);
    at = skipDoubledSpace(lastCharacter, text, note.end);
  }
  endLine();
  return { lines, notes };
}

/** A line of a marked-up file as one of plain text would be: without control characters, bookmarks' names and rules. */
export function cleanLine(text: string): string {
  return withoutRules(text.replace(UNPRINTABLE_BUT_MARK, '').replace(BOOKMARK_NAME, ''));
}

/** Empty for a line that is a rule. */
function withoutRules(line: string): string {
  return line.length <= 200 && RULE_LINE.test(line) ? '' : withoutTrailingRule(line);
}

function nextSpecial(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '[') at += 1;
  return at;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function noteAt(
  text: string,
  at: number,
  closings: ReadonlyMap<number, number>,
): { note: Omit<NoteText, 'line'>; end: number } | undefined {
  const markdown = matchAt(MARKDOWN_NOTE, text, at);
  if (markdown !== null) {
    const note = { number: markdown[1] ?? '', text: cleanNote(markdown[2] ?? ''), isClosed: true };
    return { note, end: at + markdown[0].length };
  }
  const opening = matchAt(NOTE_OPENING, text, at);
  if (opening === null) return undefined;
  const start = at + opening[0].length;
  const closing = closings.get(at);
  const isClosed = closing !== undefined && closing - at <= MAX_NOTE_LENGTH;
  const lineEnd = text.indexOf('\n', at);
  const end = isClosed ? closing : lineEnd === -1 ? text.length : lineEnd;
  const note = { number: opening[1] ?? '', text: cleanNote(text.slice(Math.min(start, end), end)), isClosed };
  return { note, end: isClosed ? end + 1 : end };
}

function cleanNote(text: string): string {
  const withoutLeftovers = text
    .replace(/\[bookmark:[^\]\n]*\]/g, '')
    .replace(/\[(?:footnoteRef|endnoteRef):\s*\w{1,8}\]/g, '');
  return withoutLeftovers.replace(/\s*\n\s*/g, ' ').trim();
}

/** Closing bracket of every bracket that is closed before the next blank line. */
function matchBrackets(text: string): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  let open: number[] = [];
  let isLineBlank = true;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '[') open.push(at);
    else if (character === ']') {
      const opening = open.pop();
      if (opening !== undefined) closings.set(opening, at);
    } else if (character === '\n') {
      if (isLineBlank) open = [];
      isLineBlank = true;
      continue;
    }
    if (character !== ' ' && character !== '\t') isLineBlank = false;
  }
  return closings;
}

/** `word [2: note] next` leaves one space, not two. A tab stays: it parts cells and labels. */
function skipDoubledSpace(before: string, text: string, at: number): number {
  const isDoubled = before.trim() === '' && (text[at] === ' ' || text[at] === '\u00a0');
  return isDoubled ? at + 1 : at;
}

/** A rule that a converter glued to the paragraph's end goes. */
function withoutTrailingRule(text: string): string {
  const trimmed = text.trimEnd();
  if (!trimmed.endsWith('____')) return text;
  let end = trimmed.length;
  while (end > 0 && trimmed[end - 1] === '_') end -= 1;
  return trimmed.slice(0, end);
}

function countNewlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (text[at] === '\n') count += 1;
  return count;
}
