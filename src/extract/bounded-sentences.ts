/** Sentences short enough that reading one stays quick whatever the text. */
import type { Diagnostic, Passage, Span } from '../domain/document.ts';
import { splitSentences } from '../text/sentences.ts';

/**
 * Longest stretch that is read as one sentence, in UTF-16 code units. The longest sentence of the real sample, with 13
 * Recommendations and their titles, has 1,400.
 */
const LONGEST = 20_000;

/** The sentences of a passage; one beyond the limit is read in pieces, and a diagnostic says so. */
export function boundedSentences(passage: Passage, diagnostics: Diagnostic[]): readonly Span[] {
  return splitSentences(passage.text).flatMap((sentence) => {
    if (sentence.end - sentence.start <= LONGEST) return [sentence];
    diagnostics.push({
      code: 'extract/long-sentence',
      message: `a sentence of ${String(sentence.end - sentence.start)} characters was read in pieces of ${String(LONGEST)}; what one piece says of another is lost`,
      passage: passage.id,
      span: sentence,
    });
    return pieces(passage.text, sentence);
  });
}

/** Pieces that end at a comma, a semicolon or a blank where there is one. */
function pieces(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  for (let from = start; from < end;) {
    const limit = Math.min(end, from + LONGEST);
    const window = text.slice(from, limit);
    const cut =
      limit === end
        ? window.length
        : Math.max(window.lastIndexOf('; '), window.lastIndexOf(', '), window.lastIndexOf(' ')) + 1;
    const to = from + (cut > 0 ? cut : window.length);
    found.push({ start: from, end: to });
    from = to;
  }
  return found;
}
