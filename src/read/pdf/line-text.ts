/** Text of a line: blanks where its pieces stand apart, marks where notes are called. */
import { CALL_MARK } from '../source-lines.ts';
import type { MarkedText } from '../line-collector.ts';
import { blankBetween, type TextLine, type TextPiece } from './text-lines.ts';

/** Whether a raised sign calls a note. */
export type IsCall = (sign: string) => boolean;

/** A gap of this many sizes parts cells or a label from its text. */
const TAB_GAP = 2.5;
/** `3.`, `(a)`, `2.4.1`, `A.`, `•`: after these a narrower gap does. */
const LABEL =
  /^(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-z](?:\.\d{1,3})*|[ivxlIVXL]{1,6})[.):]*|\p{Pd}|[•●▪■◦‣⁃*·→»\uf0b7\uf0a7\uf0d8oо])$/u;
const LABEL_GAP = 0.55;
const WIDER = 1.5;
/** `1`, `12`, `1, 2`, `*`, `**`, `†`: what a raised piece says that calls a note. */
const CALL_SIGN = /^(?:\d{1,3}(?:\s*,\s*\d{1,3})*|\*{1,4}|[†‡§])$/;
/** `km`, `10`, `CO`: before a raised number that is an exponent. */
const BEFORE_EXPONENT = /(?:^|[\s(/\d])(?:[kcmµ]?m|s|10|2)$/;
/** A raised number behind a word or a sign is a call even where no note has this number. */
const AFTER_WORD = /(?:\p{L}{3}|[.,;:!?)”"’\]])\s*$/u;
const STARS = /(?<=[^\s*])\*{1,4}(?![*\w])/g;
/** Longest label, and as much of a text as tells what stands before a call. */
const MAX_TAIL = 32;
/** Ligatures that fonts print as one sign, and blanks of all widths. */
const LIGATURES = /[\ufb00-\ufb06]/g;
const BLANKS = /[\u00a0\u2000-\u200a\u202f\u3000 ]+/g;
/** Signs of no width; a soft hyphen at the end of a line is seen to where lines are joined. */
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\ufdd0]|\u00ad(?!\s*$)/g;

/** Text of a line without marks, blanks between its pieces alone. */
export function plainText(line: TextLine): string {
  return markedText(line, () => false).text.replace(/\t/g, ' ');
}

/** Text of a line with a mark for each call. A tab stands after a label and in a wide gap. */
export function markedText({ pieces, size }: TextLine, isCall: IsCall): MarkedText {
  const calls: string[] = [];
  const texts: string[] = [];
  const usual = usualGap(pieces);
  // the last of the text so far; longer than any label, it is none
  let tail = '';
  let before: TextPiece | undefined;
  for (const piece of pieces) {
    const clean = piece.text.replace(INVISIBLE, '');
    const isLabel = tail.length < MAX_TAIL && LABEL.test(tail.trim());
    const signs = callsOf(piece, clean.trim(), tail, isCall);
    const separator = before === undefined ? '' : separatorOf(before, piece, { size, isLabel, usual });
    const starred = withStarCalls(clean, isCall);
    const added = signs.length > 0 ? CALL_MARK.repeat(signs.length) : separator + starred.text;
    calls.push(...(signs.length > 0 ? signs : starred.calls));
    texts.push(added);
    tail = (tail + added).slice(-MAX_TAIL);
    before = piece;
  }
  return { text: tidy(texts.join('')), calls };
}

/** Signs of the notes that a piece calls as a whole. */
function callsOf({ shift }: TextPiece, sign: string, tail: string, isCall: IsCall): readonly string[] {
  const mayCall = (shift === 'raised' && CALL_SIGN.test(sign)) || (/^\*{1,4}$/.test(sign) && isCall(sign));
  if (!mayCall || tail === '' || BEFORE_EXPONENT.test(tail)) return [];
  const signs = sign.split(/\s*,\s*/);
  return signs.every(isCall) || AFTER_WORD.test(tail) ? signs : [];
}

/** `annotated agenda**`: stars behind a word call a note without being raised. */
function withStarCalls(text: string, isCall: IsCall): MarkedText {
  const calls: string[] = [];
  const marked = text.replace(STARS, (stars: string) => {
    if (!isCall(stars)) return stars;
    calls.push(stars);
    return CALL_MARK;
  });
  return { text: marked, calls };
}

function separatorOf(
  before: TextPiece,
  piece: TextPiece,
  { size, isLabel, usual }: { size: number; isLabel: boolean; usual: number },
): string {
  const gap = piece.x1 - before.x2;
  if (gap > TAB_GAP * size) return '\t';
  // in a stretched line all gaps are wide
  if (gap > LABEL_GAP * size && gap > WIDER * usual && isLabel) return '\t';
  return blankBetween(before, piece);
}

/** The middle one of the gaps behind the first, when there are enough to tell. */
function usualGap(pieces: readonly TextPiece[]): number {
  const gaps = pieces
    .slice(2)
    .map(({ x1 }, at) => x1 - (pieces[at + 1]?.x2 ?? x1))
    .filter((gap) => gap > 0)
    .sort((one, other) => one - other);
  return gaps.length < 2 ? 0 : (gaps[Math.floor(gaps.length / 2)] ?? 0);
}

function tidy(text: string): string {
  return text
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .replace(BLANKS, ' ')
    .replace(/ *\t */g, '\t')
    .trim();
}
