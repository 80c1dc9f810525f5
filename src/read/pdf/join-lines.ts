/** Joins the lines of a paragraph: words that were broken at a line's end become whole, compounds and codes keep their hyphen. */
import { joinMarked, type MarkedText } from '../line-collector.ts';
import { CALL_MARK } from '../source-lines.ts';

/** Words of a document as they stand within its lines, in small letters, compounds with their hyphens. */
export type Words = ReadonlySet<string>;

const WORD = /[\p{L}\p{M}\d]+(?:['’-][\p{L}\p{M}\d]+)*/gu;
/** `develop-`, `ITU-`, `Y.IoT-`, `wp-`: what stands before the end of a line, with the hyphen. */
const BROKEN = /([^\s\u00ad]*?[\p{L}\p{M}\d])([-\u2010\u00ad])$/u;
/** The word that the next line begins with. */
const REST = /^[\p{L}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)*/u;
/** Parts of compounds that are seldom words broken in two. */
const COMPOUND_FIRST =
  /^(?:all|anti|co|cross|decision|e|ex|far|five|four|full|half|high|inter|intra|large|long|low|m|mid|multi|near|non|one|open|over|pan|policy|post|pre|real|self|short|small|so|sub|three|two|under|vice|well|wide)$/;
/** Parts that end compounds: `cloud-based`, `policy-making`. */
const COMPOUND_LAST =
  /^(?:aware|based|centric|centred|driven|enabled|free|friendly|level|making|oriented|ready|related|scale|specific|term|wide)\b/;
/** `https://www.itu.int/itu-d/`, `www.un.org/…`: an address goes on without blank. */
const ADDRESS = /(?:https?:\/\/|www\.)\S*$/i;
/** Signs after which an address is broken; after a full stop or comma it may be at its end. */
const ADDRESS_BREAK = /[/_=&?%#~+-]$/;
/** `uploads/2022/…`, `pdf.`, `page_2.html` but not the beginning of another address or of a sentence. */
const ADDRESS_REST = /^(?!https?:|www\.)(?:[\p{L}\d%.-]*(?:[/_=]|\.\w)\S*|\w{2,5}\.?$)/u;
/** Longest part of a text that decides how the next line is joined to it. */
const MAX_TOKEN = 400;

/** Words of all lines. What a line's end breaks in two is left out. */
export function collectWords(lines: readonly string[]): Words {
  const words = new Set<string>();
  let isCut = false;
  for (const line of lines) {
    const found = [...line.matchAll(WORD)].map(([word]) => word.toLowerCase());
    const endsCut = BROKEN.test(line.slice(-MAX_TOKEN).trimEnd());
    for (const word of found.slice(isCut ? 1 : 0, endsCut ? -1 : undefined)) words.add(word);
    isCut = endsCut;
  }
  return words;
}

/** Lines of one paragraph as one text. */
export function joinLines(lines: readonly MarkedText[], words: Words): MarkedText {
  const pieces: MarkedText[] = [];
  // an address may go on over several lines
  let before = '';
  for (const { text, calls } of lines) {
    const joint = pieces.length === 0 ? { cut: 0, separator: '' } : jointOf(before, text, words);
    const last = pieces.pop();
    if (last !== undefined)
      pieces.push({ ...last, text: joint.cut === 0 ? last.text : last.text.slice(0, -joint.cut) });
    pieces.push({ text: joint.separator + text, calls });
    before = (before + joint.separator + text).slice(-MAX_TOKEN);
  }
  return joinMarked(pieces, '');
}

/** What stands between two lines, and how many characters of the first one's end go. */
function jointOf(before: string, next: string, words: Words): { cut: number; separator: string } {
  const broken = BROKEN.exec(before);
  if (ADDRESS.test(before)) {
    const goesOn = ADDRESS_BREAK.test(before) || (!/[;,)]$/.test(before) && ADDRESS_REST.test(next));
    return { cut: 0, separator: goesOn ? '' : ' ' };
  }
  const rest = REST.exec(next)?.[0];
  if (broken !== null && rest !== undefined) {
    const [, first = '', sign = '-'] = broken;
    return { cut: keepsHyphen(first, sign, rest, words) ? 0 : 1, separator: '' };
  }
  // `2024–` and `31 July`, `and/` and `or`
  const isBound = /[^\s\u2013\u2014/][\u2013\u2014/]$/u.test(before) && !/^[\p{Pd}(]/u.test(next);
  return { cut: 0, separator: isBound ? '' : ' ' };
}

/**
 * Whether a hyphen at a line's end is the word's own. The document decides where it prints the word elsewhere; else two
 * words that both stand alone make a compound, and what is no word alone was broken.
 */
function keepsHyphen(broken: string, sign: string, rest: string, words: Words): boolean {
  if (sign === '\u00ad') return false;
  const first = broken.replaceAll(CALL_MARK, '');
  // `ITU-` `T`, `Y.IoT-` `arch`, `5G-` `based`, `Secretary-` `General`
  const last = /[^\p{L}\p{M}'’]?([\p{L}\p{M}'’]*)$/u.exec(first)?.[1] ?? '';
  if (/^[\p{Lu}\d]/u.test(rest) || last.length < 2 || /[\p{Lu}\d]/u.test(last.slice(1))) return true;
  if (/\p{L}\.\p{L}|\d/u.test(first)) return true;
  const [head, tail] = [last.toLowerCase(), rest.toLowerCase()];
  const isWhole = words.has(head + tail);
  const isCompound = words.has(`${head}-${tail}`);
  if (isWhole !== isCompound) return isCompound;
  if (COMPOUND_FIRST.test(head) || COMPOUND_LAST.test(tail)) return true;
  return words.has(head) && words.has(tail.split('-')[0] ?? tail);
}
