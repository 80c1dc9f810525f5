/** Tells headings, titles and items from running text by size, weight and numbering. */
import { readLabels } from '../labels.ts';
import {
  bulletLength,
  captionOf,
  isBareHeadingShaped,
  isHeadingShaped,
  isOpeningHeading,
  isProse,
  isTableCaption,
} from '../line-shape.ts';
import type { LineStructure } from '../line-structure.ts';
import { isAboutAuthor } from '../title.ts';

/** A paragraph with its look. */
export interface StyledText {
  /** Text without marks of calls. */
  readonly text: string;
  readonly lines: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** 0-based. */
  readonly page: number;
}

/** Headings are larger than the text by so many points, unless they are bold or slanted. */
const LARGER = 0.8;
const MAX_LINES = 4;
const MAX_SLANTED_LINES = 2;
/** A title has words enough not to be the name of an organ. */
const MIN_TITLE_WORDS = 4;
/** Depth of a heading without number: below all that are numbered. */
const UNNUMBERED = 9;
/** Depth of `(a) Heading`. */
const LETTERED = 8;

/** What each paragraph is; undefined where its shape has to tell, as on a cover. */
export function findStructures(
  paragraphs: readonly StyledText[],
  bodySize: number,
): readonly (LineStructure | undefined)[] {
  const isBodyBold = isMostly(paragraphs, ({ isBold }) => isBold);
  const isBodyItalic = isMostly(paragraphs, ({ isItalic }) => isItalic);
  const looksSo = paragraphs.map((paragraph, at) =>
    isDisplayed(paragraph, paragraphs[at + 1], bodySize, { isBodyBold, isBodyItalic }),
  );
  const prose = endOfCover(paragraphs, looksSo);
  const title = titleOf(paragraphs, looksSo, prose, bodySize);
  // a heading may stand between the title and the first text
  const above = paragraphs[prose - 1];
  const isHeaded = title !== undefined && title < prose - 1 && looksSo[prose - 1] === true;
  const isCaption = above === undefined || captionOf(above.text) !== undefined || isAboutAuthor(above.text);
  const coverEnd = isHeaded && !isCaption ? prose - 1 : prose;
  const levels = levelsOf(paragraphs.filter((_, at) => looksSo[at] === true && at >= coverEnd));
  return paragraphs.map((paragraph, at): LineStructure | undefined => {
    const { text } = paragraph;
    if (at === title) return { kind: 'title' };
    if (isSignBullet(text)) return { kind: 'bullet' };
    if (at < coverEnd) return isProse(text) && paragraph.lines > 1 ? { kind: 'paragraph' } : undefined;
    const level = looksSo[at] === true ? levels.get(styleOf(paragraph)) : undefined;
    if (level !== undefined) return { kind: 'heading', level };
    if (isProse(text) || paragraph.lines > 1) return { kind: 'paragraph' };
    if (levels.size === 0) return undefined;
    const isHeading = standsAlone(paragraphs[at - 1], paragraph, paragraphs[at + 1]);
    return isHeading ? { kind: 'heading', level: levels.size + 1 } : { kind: 'paragraph' };
  });
}

/** An underlined heading looks like text that stands alone: a short line between prose and prose. */
function standsAlone(
  before: StyledText | undefined,
  { text }: StyledText,
  next: StyledText | undefined,
): boolean {
  if (before === undefined || next === undefined || !isBareHeadingShaped(text)) return false;
  return !/[:;,]$/.test(before.text) && isProse(next.text) && readLabels(text).length === 0;
}

function isMostly(paragraphs: readonly StyledText[], has: (paragraph: StyledText) => boolean): boolean {
  const total = (those: readonly StyledText[]): number =>
    those.reduce((sum, { text }) => sum + text.length, 0);
  return total(paragraphs.filter(has)) > total(paragraphs) / 2;
}

/** Whether a paragraph is set off from the text as a heading is. */
function isDisplayed(
  { text, lines, size, isBold, isItalic }: StyledText,
  next: StyledText | undefined,
  bodySize: number,
  { isBodyBold, isBodyItalic }: { isBodyBold: boolean; isBodyItalic: boolean },
): boolean {
  if (lines > MAX_LINES || isSignBullet(text) || isTableCaption(text) || next === undefined) return false;
  const bare = readLabels(text)[0]?.rest ?? text.slice(bulletLength(text));
  if (!/\p{L}{2}/u.test(bare) || !isHeadingShaped(bare.replace(/[.:]$/, ''))) return false;
  if (size >= bodySize + LARGER) return true;
  if (size < bodySize - LARGER || /[.;:,]$/.test(text)) return false;
  return (isBold && !isBodyBold) || (isItalic && !isBodyItalic && lines <= MAX_SLANTED_LINES);
}

/** Index of the first paragraph after the cover: prose or the first numbered heading ends it. */
function endOfCover(paragraphs: readonly StyledText[], looksSo: readonly boolean[]): number {
  const end = paragraphs.findIndex(({ text, lines }, at) => {
    if (looksSo[at] === true) return isOpeningHeading(text) || isFirstNumber(text);
    return lines > 2 && isProse(text);
  });
  return end === -1 ? paragraphs.length : end;
}

function isFirstNumber(text: string): boolean {
  return readLabels(text).some(({ style, path, isStrong, isTabbed }) => {
    return style === 'annex' ? isStrong : path.every((part) => part === 1) && (isStrong || isTabbed);
  });
}

/** The largest text of a cover that is no organ's name. */
function titleOf(
  paragraphs: readonly StyledText[],
  looksSo: readonly boolean[],
  coverEnd: number,
  bodySize: number,
): number | undefined {
  let best: number | undefined;
  for (const [at, { text, size, page }] of paragraphs.slice(0, coverEnd).entries()) {
    if (page > 0 || looksSo[at] !== true || size < bodySize + LARGER || text.includes('\t')) continue;
    if (text.split(/\s+/).length < MIN_TITLE_WORDS || isAboutAuthor(text)) continue;
    if (best === undefined || size > (paragraphs[best]?.size ?? 0) + 0.2) best = at;
  }
  return best;
}

/** Levels of the styles of headings: larger ones stand above smaller, and short numbers above long. */
function levelsOf(headings: readonly StyledText[]): ReadonlyMap<string, number> {
  const styles = [...new Map(headings.map((heading) => [styleOf(heading), heading])).values()];
  const order = styles.toSorted(
    (one, other) =>
      rounded(other.size) - rounded(one.size) ||
      depthOf(one.text) - depthOf(other.text) ||
      Number(other.isBold) - Number(one.isBold) ||
      Number(one.isItalic) - Number(other.isItalic),
  );
  return new Map(order.map((style, at) => [styleOf(style), at + 1]));
}

function styleOf({ text, size, isBold, isItalic }: StyledText): string {
  return `${rounded(size)} ${isBold ? 'bold' : ''} ${isItalic ? 'italic' : ''} ${depthOf(text)}`;
}

function rounded(size: number): number {
  return Math.round(size);
}

/** Annex, Roman numeral, letter, number, `1.1`, no number: how deep headings of one size stand. */
function depthOf(text: string): number {
  const label = readLabels(text)[0];
  if (label === undefined && bulletLength(text) > 0) return LETTERED;
  if (label === undefined || (label.style !== 'annex' && !label.isStrong && !label.isTabbed))
    return UNNUMBERED;
  if (label.style === 'annex') return 0;
  if (label.style === 'arabic') return 2 + label.path.length;
  return label.style === 'roman' ? 1 : 2;
}

/** `• text`, `– text`: a sign, not a letter or number in parentheses, which may be a label. */
function isSignBullet(text: string): boolean {
  return bulletLength(text) > 0 && !/^\(?[\p{L}\d]+[).]/u.test(text);
}
