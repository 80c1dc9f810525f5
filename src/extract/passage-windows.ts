/** Stretches of a passage short enough that reading one stays quick, whatever the text. */
import type { Diagnostic, Passage, Span } from '../domain/document.ts';
import { allMatches } from '../text/matches.ts';
import { splitSentences } from '../text/sentences.ts';

/**
 * Longest stretch that is read at once, in UTF-16 code units. The longest passage of the real sample has 2,000; the
 * longest sentence, with 13 Recommendations and their titles, 1,400.
 */
const LONGEST = 20_000;
/**
 * No prose: blanks, or signs of names, in a row. Forms would walk them again from each of their signs, and the longest
 * word of the real sample has 40.
 */
const UNREADABLE = /\s{100,}|[\p{L}\p{N}'’&/_-]{300,}/gu;

/**
 * Windows of a passage, which end with a sentence or before a run of signs that is no word. A sentence beyond the limit is cut, and a diagnostic says so: what
 * one piece says of another is lost. Together they hold every sentence once, so the time grows with the text alone.
 */
export function passageWindows(passage: Passage, diagnostics: Diagnostic[]): readonly Span[] {
  const stretches = readable(passage, diagnostics);
  return stretches.flatMap((stretch) => windowsOf(passage, stretch, diagnostics));
}

/** Part of a text that an unreadable run fills wholly, wherever it begins. */
const BLOCK = 50;

/** Whether a text may have an unreadable run; nearly none has, and this is told many times as quickly as the runs. */
function mayBeUnreadable(text: string): boolean {
  for (let at = 0; at + BLOCK <= text.length; at += BLOCK) {
    const block = text.slice(at, at + BLOCK);
    if (!/\s/.test(block) || !/\S/.test(block)) return true;
  }
  return false;
}

/** What stands between the unreadable runs of a passage. */
function readable({ id, text }: Passage, diagnostics: Diagnostic[]): readonly Span[] {
  if (!mayBeUnreadable(text)) return [{ start: 0, end: text.length }];
  const stretches: Span[] = [];
  let start = 0;
  for (const { index, 0: run } of allMatches(text, UNREADABLE)) {
    stretches.push({ start, end: index });
    start = index + run.length;
    if (!/[\p{L}\p{N}]/u.test(run)) continue;
    diagnostics.push({
      code: 'extract/long-word',
      message: `${String(run.length)} letters and signs without a blank were passed over: no word is that long`,
      passage: id,
      span: { start: index, end: start },
    });
  }
  stretches.push({ start, end: text.length });
  return stretches.filter((stretch) => stretch.start < stretch.end);
}

function windowsOf(passage: Passage, stretch: Span, diagnostics: Diagnostic[]): readonly Span[] {
  const { text } = passage;
  if (stretch.end - stretch.start <= LONGEST) return [stretch];
  const windows: { start: number; end: number }[] = [];
  for (const within of splitSentences(text.slice(stretch.start, stretch.end))) {
    const sentence = { start: within.start + stretch.start, end: within.end + stretch.start };
    const last = windows.at(-1);
    if (last && sentence.end - last.start <= LONGEST) {
      last.end = sentence.end;
    } else if (sentence.end - sentence.start <= LONGEST) {
      windows.push({ ...sentence });
    } else {
      diagnostics.push({
        code: 'extract/long-sentence',
        message: `a sentence of ${String(sentence.end - sentence.start)} characters was read in pieces of ${String(LONGEST)}; what one piece says of another is lost`,
        passage: passage.id,
        span: sentence,
      });
      windows.push(...pieces(text, sentence));
    }
  }
  return windows;
}

/** Pieces that end at a comma, a semicolon or a blank where there is one. */
function pieces(text: string, { start, end }: Span): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let from = start; from < end;) {
    const limit = Math.min(end, from + LONGEST);
    const window = text.slice(from, limit);
    const last = Math.max(window.lastIndexOf('; '), window.lastIndexOf(', '), window.lastIndexOf(' ')) + 1;
    const to = from + (limit < end && last > 0 ? last : window.length);
    found.push({ start: from, end: to });
    from = to;
  }
  return found;
}
