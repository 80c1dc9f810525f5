/** The forms that a number printed before a heading or paragraph can take. Whether it is one, `numbering.ts` decides. */

/** `arabic` 2.4.3, `letter` A.3.1, `roman` II, `annex` Annex 1 and its kin, which start numbering anew. */
export type LabelStyle = 'arabic' | 'letter' | 'roman' | 'annex';

/** A label and the text that follows it. */
export interface Label {
  readonly style: LabelStyle;
  /** As printed, without the sign that ends it: `2.4.3`, `A.1`, `II`, `Annex 1`. */
  readonly printed: string;
  /** Its parts as numbers: `A.3.1` is 1, 3, 1. Empty for an annex. */
  readonly path: readonly number[];
  /** The sign that ends it; `()` when it stands in parentheses. */
  readonly suffix: '' | '.' | ')' | '()' | ':';
  /** Whether a sign, a tab or wide space, or only a plain space parts it from its text. */
  readonly isStrong: boolean;
  /** Parted from its text by a tab or several spaces. */
  readonly isTabbed: boolean;
  /** The text after it, trimmed at the start; empty when the label stands alone. */
  readonly rest: string;
}

/** `2.4.3`, `2.`, `2)`, `(2)`, `§ 2.1`, `Section 2:` */
const ARABIC = /^(?:§+\s*)?(\()?(\d{1,3}(?:\.\d{1,3}){0,6})(\.?\)|[.:])?(\s+|$|(?=\p{Lu}))/u;
/** `A`, `A.1`, `A.3.1`, `B)`; not `A` before a plain space (an article), which `isStrong` tells */
const LETTER = /^(\()?([A-Z](?:\.\d{1,3}){0,5})(\.?\)|[.:])?(\s+|$)/;
/** `II.`, `IV`, `(III)` */
const ROMAN = /^(\()?([IVXL]{1,7})(\.?\)|[.:])?(\s+|$)/;
/** `Annex 1`, `ANNEX`, `Appendix II: Title`, `Part B – Title`, `Attachment 2 (informative)` */
const ANNEX =
  /^((?:annex|appendix|attachment|part)(?:\s+(?:\d{1,3}|[A-Z]|[IVXL]{1,7}))?)(?:\s*[:.–—-]\s*|\t\s*|\s*$|\s+(?=\())/i;
/** `Section 2: Title`, `Chapter 3 – Title` */
const SECTION = /^(?:section|chapter)\s+(\d{1,3})(?:\s*[:.–—-]\s*|\t\s*|\s*$)/i;
const ROMAN_NUMERAL = /^(?:X{0,3}|XL|L)(?:I{1,3}|IV|V|VI{1,3}|IX|X)?$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** All readings of a line's beginning as a label, the likeliest first: `I` may be a numeral or a letter. */
export function readLabels(line: string): readonly Label[] {
  const labels: Label[] = [];
  const add = (label: Label | undefined): void => {
    if (label !== undefined) labels.push(label);
  };
  add(readPrefixed(line));
  add(fromMatch('arabic', ARABIC.exec(line), line));
  add(fromMatch('roman', ROMAN.exec(line), line));
  add(fromMatch('letter', LETTER.exec(line), line));
  return labels;
}

function readPrefixed(line: string): Label | undefined {
  const annex = ANNEX.exec(line);
  if (annex?.[1] !== undefined && /^\p{Lu}/u.test(line)) {
    const printed = annex[1].replace(/\s+/g, ' ');
    const rest = line.slice(annex[0].length).trimStart();
    return { style: 'annex', printed, path: [], suffix: ':', isStrong: true, isTabbed: true, rest };
  }
  const section = SECTION.exec(line);
  if (section?.[1] === undefined) return undefined;
  const rest = line.slice(section[0].length).trimStart();
  const path = [Number(section[1])];
  return { style: 'arabic', printed: section[1], path, suffix: ':', isStrong: true, isTabbed: true, rest };
}

function fromMatch(
  style: 'arabic' | 'letter' | 'roman',
  match: RegExpExecArray | null,
  line: string,
): Label | undefined {
  const printed = match?.[2];
  if (match === null || printed === undefined) return undefined;
  const closing = match[3] ?? '';
  const gap = match[4] ?? '';
  const suffix = match[1] !== undefined ? (closing.endsWith(')') ? '()' : undefined) : readSuffix(closing);
  const path = readPath(style, printed);
  if (suffix === undefined || path === undefined) return undefined;
  const isTabbed = gap.includes('\t') || gap.length > 1;
  const rest = line.slice(match[0].length).trimStart();
  // `1.Introduction` is a label, `4G networks` and `2.5Gbit` are none
  if (gap === '' && rest !== '' && suffix === '') return undefined;
  return { style, printed, path, suffix, isStrong: suffix !== '' || isTabbed || rest === '', isTabbed, rest };
}

function readSuffix(closing: string): '' | '.' | ')' | ':' {
  if (closing.endsWith(')')) return ')';
  return closing === '.' || closing === ':' ? closing : '';
}

function readPath(style: 'arabic' | 'letter' | 'roman', printed: string): readonly number[] | undefined {
  if (style === 'roman') return ROMAN_NUMERAL.test(printed) ? [romanValue(printed)] : undefined;
  const parts = printed.split('.');
  if (parts.some((part) => /^0\d/.test(part))) return undefined;
  if (style === 'arabic') return parts.map(Number);
  return [printed.charCodeAt(0) - 64, ...parts.slice(1).map(Number)];
}

function romanValue(numeral: string): number {
  let value = 0;
  for (let at = 0; at < numeral.length; at += 1) {
    const digit = ROMAN_VALUES[numeral.charAt(at)] ?? 0;
    value += digit < (ROMAN_VALUES[numeral.charAt(at + 1)] ?? 0) ? -digit : digit;
  }
  return value;
}
