/** Stretches of a passage short enough that reading one stays quick, whatever the text. */
import type { Diagnostic, Passage, Span } from '../domain/document.ts';
import { splitSentences } from '../text/sentences.ts';

/**
 * Longest stretch that is read at once, in UTF-16 code units. The longest passage of the real sample has 2,000; the
 * longest sentence, with 13 Recommendations and their titles, 1,400.
 */
const LONGEST = 20_000;

/**
 * Windows of a passage, which end with a sentence. A sentence beyond the limit is cut, and a diagnostic says so: what
 * one piece says of another is lost. Together they hold every sentence once, so the time grows with the text alone.
 */
export function passageWindows(passage: Passage, diagnostics: Diagnostic[]): readonly Span[] {
  const { text } = passage;
  if (text.length <= LONGEST) return [{ start: 0, end: text.length }];
  const windows: { start: number; end: number }[] = [];
  for (const sentence of splitSentences(text)) {
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
