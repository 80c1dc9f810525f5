/** Finds the title among the first lines of a text. */
import type { Label } from './labels.ts';
import type { LineStructure } from './line-structure.ts';
import { bulletLength, captionOf, inlineCaption, isFrontEntry, isOpeningHeading } from './line-shape.ts';

/** Titles stand near the top. */
const MAX_COVER_LINES = 30;
const MAX_TITLE_LENGTH = 300;
/** `Report by the Secretary-General`: who reports, not what on; a title only where nothing better stands. */
const AUTHOR_LINE =
  /^(?:report|note|contribution|document|memorandum|liaison statement)(?:\s+(?:by|from|of))\b.{0,50}$/i;
/** Names of organs and of kinds of cover lines in capitals. */
const LETTERHEAD =
  /^(?:international telecommunication union|united nations|general assembly|economic and social council|(?:telecommunication standardization|telecommunication development|radiocommunication)\s+(?:sector|bureau|advisory group)|general secretariat|plenipotentiary conference\b.{0,30}|study period.{0,20}|(?:the\s+)?council(?:\s+\d{4})?|committee \d+|plenary(?: meeting)?|english|original.*|information document)$/i;

/** The lines of a document as the search for a marked title sees them. */
interface MarkedLines {
  readonly lines: readonly { readonly structure?: LineStructure }[];
  textAt(at: number): string | undefined;
  labelsAt(at: number): readonly Label[];
  isContents(at: number): boolean;
}

/**
 * Index of the line that the file marks as the title: by a style, or by a heading above all others as in `# Title`, `## Summary`.
 *
 * @param byPlace - index of the line that is the title by its place; a heading below it is none, nor one below a table of contents
 */
export function findMarkedTitle(index: MarkedLines, byPlace: number | undefined): number | undefined {
  const { lines } = index;
  const marked = [...lines.keys()].filter((at) => lines[at]?.structure?.kind === 'title');
  const title = marked.find((at) => !isAboutAuthor(index.textAt(at) ?? '')) ?? marked[0];
  if (title !== undefined) return title;
  const first = lines.findIndex(({ structure }) => structure?.kind === 'heading');
  const text = index.textAt(first);
  if (first === -1 || text === undefined || first >= MAX_COVER_LINES) return undefined;
  const isBelow = byPlace !== undefined && byPlace < first && !isAboutAuthor(index.textAt(byPlace) ?? '');
  if (isBelow || lines.slice(0, first).some((_, at) => index.isContents(at))) return undefined;
  if (captionOf(text) !== undefined || isOpeningHeading(text)) return undefined;
  const isLabelled = index.labelsAt(first).some((label) => label.isStrong || opensNumbering(label));
  const level = levelOf(lines[first]);
  const isAlone = lines.every((line, at) => at <= first || levelOf(line) > level);
  return isAlone && !isLabelled ? first : undefined;
}

/** Whether a line of a cover names who reports or whose paper it is: no title where anything better stands. */
export function isAboutAuthor(text: string): boolean {
  return AUTHOR_LINE.test(text) || LETTERHEAD.test(text);
}

/** Level of a heading; a line that is none is below all. */
function levelOf(line: { readonly structure?: LineStructure } | undefined): number {
  return line?.structure?.kind === 'heading' ? line.structure.level : Infinity;
}

/**
 * Index of the line that is the title; undefined where none stands before the first caption or number.
 *
 * @param neighbours - letters and numerals that are labels though only a space follows them
 */
export function findTitle(
  texts: readonly string[],
  labels: readonly (readonly Label[])[],
  neighbours: ReadonlySet<Label>,
): number | undefined {
  let author: number | undefined;
  for (let at = 0; at < Math.min(texts.length, MAX_COVER_LINES); at += 1) {
    const text = texts[at] ?? '';
    if (captionOf(text) !== undefined || inlineCaption(text) !== undefined || isOpeningHeading(text)) break;
    if (
      (labels[at] ?? []).some((label) => neighbours.has(label) || opensNumbering(label)) ||
      bulletLength(text) > 0
    )
      break;
    if (text.length > MAX_TITLE_LENGTH || /[.;,:]$/.test(text)) {
      // running text: the cover is over, unless nothing stood before it
      if (text.length > MAX_TITLE_LENGTH || text.split(/\s+/).length > 12) break;
      continue;
    }
    if (isFrontEntry(text) || LETTERHEAD.test(text) || !/\p{L}{3}/u.test(text)) continue;
    if (!AUTHOR_LINE.test(text)) return at;
    author ??= at;
  }
  return author;
}

/** `1. Introduction`, `1 Introduction`, but not `5 years of cooperation`. */
function opensNumbering({ style, path, rest, isStrong }: Label): boolean {
  return isStrong || (style === 'arabic' && path.every((part) => part === 1) && /^\p{Lu}/u.test(rest));
}
