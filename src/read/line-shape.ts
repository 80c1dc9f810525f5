/** What a line looks like by itself: bullet, caption, heading, front-matter entry, table of contents. */
import type { LineStructure } from './line-structure.ts';

/** `– text`, `• text`, `o<tab>text`, `a) text`, `(iv) text`; never a hyphen or letter without space after it. */
const BULLET_SIGN = /^(?:[-–—−•●▪■◦‣⁃*·→»\uf0b7\uf0a7\uf0d8]|o(?=\t|\s{2,})|o(?=\s\p{Lu}))\s+(?=\S)/u;
const BULLET_SIGN_GLUED = /^[•●▪■◦‣⁃]\s*(?=\S)/u;
const BULLET_LETTER =
  /^(?:\([a-z]\)|[a-z]\)|[a-z]\.(?=\t)|\([ivx]{1,5}\)|[ivx]{1,5}\)|[ivx]{1,5}\.(?=\t))\s+(?=\S)/;
/** `Table 1 – Recommendations`, `Figure 2: Regions` */
const TABLE_CAPTION = /^(?:table|figure|fig\.|box)\s+\d+(?:\.\d+)*\s*(?:[:.–—-]|$)/i;
/** `Introduction ........ 3`, `2.1<tab>Activities<tab>4` */
const CONTENTS_ENTRY = /(?:\.{4,}|…{2,}|(?:\.\s){4,}|\t)\s*\d{1,4}\s*$/;
const LEADERS = /\.{4,}|…{2,}|(?:\.\s){4,}/;
const CAPTIONS: readonly (readonly [RegExp, string])[] = [
  [/^(?:executive\s+)?summary$/i, 'summary'],
  [/^(?:action|decision)(?:s)?(?:\s+(?:required|requested|expected))?$/i, 'action'],
  [/^(?:required|requested)\s+actions?$/i, 'action'],
  [/^(?:references?|reference\s+documents?)$/i, 'references'],
];
/** `Summary: text` on one line. */
const INLINE_CAPTION =
  /^((?:executive\s+)?summary|action(?:s)?\s+(?:required|requested)|references?)\s*(?::\s*|\t\s*|\s+[–—-]\s+)(?=\S)/i;
/** Headings that open a text even where nothing is numbered. */
const OPENING_HEADING =
  /^(?:introduction|background|overview|general|purpose|scope|foreword|preface|context|conclusions?|mandate|terms of reference|objectives?)$/i;
/** Words of a sentence; a heading has none. */
const SENTENCE_WORD =
  /\s(?:is|are|was|were|has|have|had|will|shall|be|been|approved|agreed|held|following)(?=\s|$)/i;
/** `Source:`, `Document C20/33-E`, `Geneva, 9-19 June 2020`, `Original: English`, `Agenda item: PL 1.3` */
const FRONT_ENTRY =
  /^(?:(?:source|document|doc\.?|agenda item|original|contact|date|question|questions|meeting|study period|period|place|title|subject|abstract|keywords|purpose|to|from|tel|e-?mail|page|revision|addendum|corrigendum)\b.{0,40}?[:\t]|document\s+\S+$|english only$|original:|(?:no\.|issue|vol(?:ume|\.))\s*\d|.*[^\s@]@[^\s@]+\.\w+|pages?\s+\d)/i;
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
/** `1.III.2019` */
const ROMAN_DATE = /^\d{1,2}\.[IVX]{1,4}\.(?:19|20)\d\d\b/;
/** `No. 1167`, `Volume 3` */
const ISSUE = /^(?:no\.|issue|vol(?:ume|\.))\s*\d/i;
const DATE_LINE = new RegExp(
  `^(?:[\\p{L} .'’-]{2,40}[,:]\\s*)?.{0,60}\\b${MONTH}\\.?\\s+(?:19|20)\\d\\d\\)?$`,
  'iu',
);
/** `TSAG-TD214`, `C20/33-E`, `CWG-Internet-14/2-E` */
const SYMBOL = /^(?=.*\d)[A-Z][A-Za-z]*(?:[-/][A-Za-z0-9.]|\d+(?=[-/]))(?:[-/]?[A-Za-z0-9.()])*$/;

const MAX_HEADING_LENGTH = 260;
const MAX_HEADING_WORDS = 36;
const MAX_BARE_HEADING_LENGTH = 110;
const MAX_BARE_HEADING_WORDS = 14;
const MAX_HEADLINE_LENGTH = 70;
const MAX_HEADLINE_WORDS = 10;

/** Length of the bullet sign with its spaces at the start of a line; 0 where there is none. */
export function bulletLength(line: string): number {
  const match = BULLET_SIGN.exec(line) ?? BULLET_SIGN_GLUED.exec(line) ?? BULLET_LETTER.exec(line);
  return match === null ? 0 : match[0].length;
}

/** `summary`, `action` or `references` when the line is nothing but such a caption. */
export function captionOf(line: string): string | undefined {
  if (line.length > 40) return undefined;
  const bare = line.replace(/\s*[:.]?\s*$/, '');
  return CAPTIONS.find(([pattern]) => pattern.test(bare))?.[1];
}

/** Splits `Summary: text`; undefined for other lines. */
export function inlineCaption(line: string): { caption: string; where: string; rest: string } | undefined {
  const match = INLINE_CAPTION.exec(line);
  if (match?.[1] === undefined) return undefined;
  const where = captionOf(match[1]);
  return where === undefined ? undefined : { caption: match[1], where, rest: line.slice(match[0].length) };
}

/** `Table 1 – …` or `Figure 2: …`. */
export function isTableCaption(line: string): boolean {
  return line.length <= MAX_HEADING_LENGTH && TABLE_CAPTION.test(line);
}

/**
 * Indices of the lines that a table of contents takes up: marked entries, entries below `Contents`, and entries with leaders anywhere.
 *
 * @param texts - of the lines, without call marks, trimmed
 */
export function findContents(
  texts: readonly string[],
  lines: readonly { readonly structure?: LineStructure }[],
): ReadonlySet<number> {
  const found = new Set<number>();
  let isWithin = false;
  for (const [at, line] of texts.entries()) {
    const kind = lines[at]?.structure?.kind;
    const isCaption = /^(?:table of )?contents:?$/i.test(line);
    if (kind === 'contents') found.add(at);
    // a heading or a table may end with a number
    if (kind !== undefined && kind !== 'paragraph' && !isCaption) {
      isWithin = kind === 'contents';
      continue;
    }
    const isEntry = line.length <= MAX_HEADING_LENGTH && CONTENTS_ENTRY.test(line);
    if (isCaption || (isEntry && (isWithin || LEADERS.test(line)))) found.add(at);
    isWithin = isCaption || (isWithin && isEntry);
  }
  return found;
}

/** Whether the text after a number may be a heading: not long, no full stop, no sentence. */
export function isHeadingShaped(text: string): boolean {
  if (text.length > MAX_HEADING_LENGTH || /[.;:,]$/.test(text) || text.includes('\t')) return false;
  return text.split(/\s+/).length <= MAX_HEADING_WORDS && !SENTENCE_WORD.test(text);
}

/** Whether a text is a sentence though its style is that of a heading: some reports number their paragraphs with such styles. */
export function isSentence(text: string): boolean {
  if (text.length > MAX_HEADING_LENGTH) return true;
  return /[.;,][)”"’\]]*$/.test(text) && (SENTENCE_WORD.test(text) || text.split(/\s+/).length > 8);
}

/** Whether a line without number may be a heading; what stands around it decides. */
export function isBareHeadingShaped(line: string): boolean {
  return (
    line.length <= MAX_BARE_HEADING_LENGTH &&
    isHeadingShaped(line) &&
    line.split(/\s+/).length <= MAX_BARE_HEADING_WORDS &&
    /^["“«(]?[\p{Lu}\d]/u.test(line) &&
    /\p{L}{2}/u.test(line) &&
    bulletLength(line) === 0
  );
}

/** Whether a line may be a headline with a verb, as newsletters print them: "Help is on the way". */
export function isHeadlineShaped(line: string): boolean {
  return (
    line.length <= MAX_HEADLINE_LENGTH &&
    line.split(/\s+/).length <= MAX_HEADLINE_WORDS &&
    /^["“«(]?[\p{Lu}\d]/u.test(line) &&
    /[\p{L}\d)”"?!]$/u.test(line) &&
    !line.includes('\t') &&
    bulletLength(line) === 0
  );
}

/** `Introduction`, `Background` and the like, which open a text even in the front matter. */
export function isOpeningHeading(line: string): boolean {
  return OPENING_HEADING.test(line);
}

/** Lines of a cover page: source, date and place, symbol, language. They are neither title nor heading. */
export function isFrontEntry(line: string): boolean {
  return (
    line.length <= 300 &&
    (FRONT_ENTRY.test(line) ||
      DATE_LINE.test(line) ||
      ROMAN_DATE.test(line) ||
      ISSUE.test(line) ||
      SYMBOL.test(line) ||
      /^council\s+\d{4}$/i.test(line))
  );
}

/** The document's symbol when a line of the cover page prints one plainly, without the sign of the language. */
export function symbolOf(line: string): string | undefined {
  // "… is presented in Document C20/51." is a sentence that points elsewhere
  if (line.length > 120 || line.endsWith('.')) return undefined;
  const tail = /(?:^|\t|\s)document\s*:?\s*(\S+)$/i.exec(line)?.[1] ?? (/\s/.test(line) ? undefined : line);
  if (tail === undefined || !SYMBOL.test(tail)) return undefined;
  return tail.replace(/(?<=\d)-[ACEFRS]$/, '');
}

/** Whether a line reads as running text: it ends like a sentence or is long. */
export function isProse(line: string): boolean {
  return line.length > MAX_BARE_HEADING_LENGTH || /[.;:!?…][)”"’\]]*$/.test(line);
}
