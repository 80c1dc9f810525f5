/** Joins the lines of a file that breaks its paragraphs at a fixed width. */
import { readLabels } from './labels.ts';
import { bulletLength, captionOf } from './line-shape.ts';
import type { SourceLine } from './source-lines.ts';

/** A file whose lines grow longer than this keeps each paragraph on one line. */
const MAX_WRAP_WIDTH = 200;
const MIN_WRAP_WIDTH = 40;
/** This many lines must go on in small letters before a file counts as wrapped. */
const MIN_CONTINUATIONS = 3;
const MIN_CONTINUATION_SHARE = 0.25;
/** A line shorter than this part of the width was not broken: its paragraph ends. */
const FULL_LINE_SHARE = 0.7;

/** The lines themselves, or joined paragraphs where the file is hard-wrapped. */
export function joinWrappedLines(lines: readonly SourceLine[]): readonly SourceLine[] {
  const width = wrapWidth(lines);
  if (width === undefined) return lines;
  const joined: SourceLine[] = [];
  let pieces: string[] = [];
  let calls: string[] = [];
  let head: SourceLine | undefined;
  const flush = (): void => {
    if (head !== undefined) joined.push({ ...head, text: joinPieces(pieces), calls });
  };
  let previous: string | undefined;
  for (const line of lines) {
    const text = line.text.trim();
    if (
      head !== undefined &&
      previous !== undefined &&
      !line.afterBlank &&
      continues(previous, text, width)
    ) {
      pieces.push(text);
      calls.push(...line.calls);
    } else {
      flush();
      head = line;
      // tabs at its start part nothing, those at its end would stand in the middle
      pieces = [line.text.trimEnd()];
      calls = [...line.calls];
    }
    previous = text;
  }
  flush();
  return joined;
}

function wrapWidth(lines: readonly SourceLine[]): number | undefined {
  const lengths = lines.map((line) => line.text.trimEnd().length);
  const width = lengths.reduce((longest, length) => Math.max(longest, length), 0);
  if (width > MAX_WRAP_WIDTH || width < MIN_WRAP_WIDTH) return undefined;
  let pairs = 0;
  let continuations = 0;
  for (let at = 1; at < lines.length; at += 1) {
    const before = lines[at - 1]?.text.trim() ?? '';
    const line = lines[at];
    if (line === undefined || line.afterBlank || before.length < MIN_WRAP_WIDTH) continue;
    pairs += 1;
    if (/[^.:;!?]$/.test(before) && /^[\p{Ll}\d(]/u.test(line.text.trim())) continuations += 1;
  }
  return continuations >= MIN_CONTINUATIONS && continuations >= pairs * MIN_CONTINUATION_SHARE
    ? width
    : undefined;
}

function continues(previous: string, text: string, width: number): boolean {
  if (captionOf(text) !== undefined || captionOf(previous) !== undefined) return false;
  if (previous.split('\t').length > 2 || text.split('\t').length > 2) return false;
  const endsSentence = /[.:;!?][)”"’\]]*$/.test(previous);
  const isShort = previous.length < width * FULL_LINE_SHARE;
  if (/^\p{Ll}/u.test(text) && bulletLength(text) === 0) return !(endsSentence && isShort);
  if (isShort) return false;
  const opensItem =
    bulletLength(text) > 0 || readLabels(text).some((label) => label.isStrong || label.path.length > 1);
  // a dash or number within a sentence opens nothing; after a sentence it does
  return (
    !opensItem ||
    (!endsSentence && !previous.endsWith(',') && readLabels(text).every((label) => !label.isTabbed))
  );
}

/** `high-` and `speed` give `high-speed`; all else is parted by a space. */
function joinPieces(pieces: readonly string[]): string {
  const parts = [pieces[0] ?? ''];
  for (let at = 1; at < pieces.length; at += 1) {
    const before = parts.at(-1) ?? '';
    const piece = pieces[at] ?? '';
    const isCompound = /\p{L}-$/u.test(before.slice(-3)) && /^\p{Ll}/u.test(piece);
    parts.push(isCompound ? piece : ` ${piece}`);
  }
  return parts.join('');
}
