/** Words of a text: runs of letters and digits. */
import type { Span } from '../domain/document.ts';

const WORD_CHARACTER = /[\p{L}\p{N}]/u;
/** For each UTF-16 code unit: 1 a letter or digit, 2 none, 0 not asked yet. */
const KINDS = new Uint8Array(0x1_0000);

/** Half-open spans of the runs of letters and digits, in order. */
export function words(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = -1;
  for (let at = 0; at < text.length;) {
    const length = wordCharacterAt(text, at);
    if (length > 0 && start === -1) start = at;
    if (length === 0 && start !== -1) {
      found.push({ start, end: at });
      start = -1;
    }
    at += Math.max(length, 1);
  }
  if (start !== -1) found.push({ start, end: text.length });
  return found;
}

/** Code units of the letter or digit at an offset; 0 where there is none. */
function wordCharacterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  // a pair of units is one character, and cannot be looked up by its first half
  if (unit >= 0xd800 && unit < 0xdc00)
    return WORD_CHARACTER.test(String.fromCodePoint(text.codePointAt(at) ?? unit)) ? 2 : 0;
  let kind = KINDS[unit];
  if (kind === 0) {
    kind = WORD_CHARACTER.test(String.fromCharCode(unit)) ? 1 : 2;
    KINDS[unit] = kind;
  }
  return kind === 1 ? 1 : 0;
}
