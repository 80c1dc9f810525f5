/** The lines of a document with what they are by themselves, and looks ahead from one to the next. */
import { readLabels, type Label } from './labels.ts';
import {
  bulletLength,
  captionOf,
  findContents,
  inlineCaption,
  isBareHeadingShaped,
  isHeadingShaped,
  isHeadlineShaped,
  isProse,
} from './line-shape.ts';
import type { LineStructure, TableLine } from './line-structure.ts';
import { CALL_MARK, type SourceLine } from './source-lines.ts';
import { findTables } from './table-rows.ts';
import { findMarkedTitle, findTitle } from './title.ts';

/** How far to look for the line that a heading or label is judged by. */
const LOOK_AHEAD = 40;
/** A headline stands above a text that is longer than itself. */
const MIN_PARAGRAPH_LENGTH = 140;

/** Lines by index. Lookups beyond the ends find nothing. */
export class LineIndex {
  readonly lines: readonly SourceLine[];
  /** Index of the line that is the title. */
  readonly titleAt: number | undefined;
  /** Labels are printed as `1`, `1.` or `1.1` somewhere, so that `1)` counts items. */
  readonly hasPlainNumbers: boolean;
  /** Numbers structure the document; headings without number are the exception. */
  readonly isNumbered: boolean;
  readonly #texts: readonly string[];
  readonly #labels: readonly (readonly Label[])[];
  readonly #contents: ReadonlySet<number>;
  readonly #tables: ReadonlyMap<number, TableLine>;
  readonly #neighbours: ReadonlySet<Label>;

  constructor(lines: readonly SourceLine[]) {
    this.lines = lines;
    this.#texts = lines.map(({ text }) => text.replaceAll(CALL_MARK, '').trim());
    this.#contents = findContents(this.#texts, lines);
    this.#labels = this.#texts.map((text, at) =>
      lines[at]?.structure?.kind === 'row' || this.#contents.has(at) ? [] : readLabels(text),
    );
    this.#tables = findTables(lines, this.#contents);
    const plain = this.#labels.filter((labels) => labels.some(isPlainNumber)).length;
    this.hasPlainNumbers = plain > 0;
    this.isNumbered =
      plain > 1 ||
      this.#labels.some((labels) => labels.some(({ path, isTabbed }) => isTabbed && path.length > 0));
    this.#neighbours = findNeighbours(this.#labels);
    // no title stands below a table of contents
    const [firstOfContents = lines.length] = this.#contents;
    const cover = this.#texts.slice(0, firstOfContents);
    const byPlace = findTitle(cover, this.#labels, this.#neighbours);
    this.titleAt = findMarkedTitle(this, byPlace) ?? byPlace;
  }

  /** Text of a line without call marks, trimmed. */
  textAt(at: number): string | undefined {
    return this.#texts[at];
  }

  /** Readings of a line's beginning as a label. */
  labelsAt(at: number): readonly Label[] {
    return this.#labels[at] ?? [];
  }

  /** What the file's markup says of a line. */
  structureAt(at: number): LineStructure | undefined {
    return this.lines[at]?.structure;
  }

  tableAt(at: number): TableLine | undefined {
    return this.#tables.get(at);
  }

  /** Whether a line is part of a table of contents. */
  isContents(at: number): boolean {
    return this.#contents.has(at);
  }

  /** Whether a letter or numeral before a plain space is a label, for the next or last one is there too. */
  hasNeighbour(at: number): boolean {
    return this.labelsAt(at).some((label) => this.#neighbours.has(label));
  }

  /** `Summary` and its like on a line or before a text; `length` is that of the caption. */
  captionAt(at: number): { where: string; length: number } | undefined {
    const text = this.#texts[at] ?? '';
    const where = captionOf(text);
    if (where !== undefined) return { where, length: text.length };
    const inline = inlineCaption(text);
    return inline && { where: inline.where, length: inline.caption.length };
  }

  /** Whether running text, a bullet, a table or a numbered line stands here: what a heading can stand above. */
  opensText(at: number): boolean {
    const text = this.#texts[at];
    if (text === undefined) return false;
    const kind = this.structureAt(at)?.kind;
    return (
      kind === 'paragraph' ||
      kind === 'bullet' ||
      isProse(text) ||
      this.labelsAt(at).some(isLikely) ||
      bulletLength(text) > 0 ||
      this.#tables.has(at)
    );
  }

  /** Whether a line could be a heading without number by its form and by what follows it. */
  standsAboveText(at: number): boolean {
    const text = this.#texts[at] ?? '';
    if (this.structureAt(at) !== undefined) return false;
    const before = this.#texts[at - 1] ?? '';
    const isHeadline =
      !this.isNumbered && isHeadlineShaped(text) && isProse(before) && this.#isParagraph(at + 1);
    if ((!isBareHeadingShaped(text) && !isHeadline) || /[:;,]$/.test(before)) return false;
    // a number that was no label makes no heading either
    if (this.labelsAt(at).some(({ style, isStrong }) => style === 'arabic' || isStrong)) return false;
    if (isHeadline) return true;
    return (
      this.opensText(at + 1) || (isBareHeadingShaped(this.#texts[at + 1] ?? '') && this.opensText(at + 2))
    );
  }

  /** Whether running text of some length stands here. */
  #isParagraph(at: number): boolean {
    const text = this.#texts[at] ?? '';
    return (
      text.length >= MIN_PARAGRAPH_LENGTH &&
      isProse(text) &&
      bulletLength(text) === 0 &&
      this.labelsAt(at).length === 0
    );
  }

  /** Whether the next line that this label's style numbers continues below it. */
  hasChildAfter(at: number, label: Label): boolean {
    const next = this.#ahead(at, ({ style }) => style === label.style);
    return next.some(({ style, path }) => style === label.style && isDeeper(label.path, path));
  }

  /** Whether what follows stands under this label: no sibling or parent of it comes next. */
  hasTextUnder(at: number, label: Label): boolean {
    if (at + 1 >= this.lines.length) return false;
    const next = this.labelsAt(at + 1).find((other) => other.style === label.style && isLikely(other));
    return next === undefined || isDeeper(label.path, next.path);
  }

  /** Whether the same number is printed again soon: in a summary, the first counts items and the second a section. */
  isNumberedAgain(at: number, label: Label): boolean {
    const isSame = ({ style, printed }: Label): boolean => style === label.style && printed === label.printed;
    return this.#labels.slice(at + 1, at + 1 + LOOK_AHEAD).some((labels) => labels.some(isSame));
  }

  /** The next likely label after a line. */
  labelAfter(at: number): Label | undefined {
    return this.#ahead(at, () => true).find(({ path }) => path.length > 0);
  }

  #ahead(at: number, isWanted: (label: Label) => boolean): readonly Label[] {
    const lines = this.#labels.slice(at + 1, at + 1 + LOOK_AHEAD);
    return lines.find((labels) => labels.some((label) => isLikely(label) && isWanted(label))) ?? [];
  }
}

/** A number before a text that a sign, a tab or a second part tells from a quantity. An annex may have no text. */
function isLikely({ style, isStrong, path, rest }: Label): boolean {
  return (isStrong || path.length > 1) && (rest !== '' || style === 'annex');
}

/** Letters and numerals before a plain space that may be labels because the next or last one stands before a heading too. */
function findNeighbours(lines: readonly (readonly Label[])[]): ReadonlySet<Label> {
  const key = ({ style }: Label, top: number): string => `${style}${top}`;
  const headings = lines
    .flat()
    .filter(
      ({ style, path, rest }) =>
        (style === 'letter' || style === 'roman') &&
        path.length === 1 &&
        /^\p{Lu}/u.test(rest) &&
        isHeadingShaped(rest),
    );
  const known = new Set(headings.map((label) => key(label, label.path[0] ?? 0)));
  return new Set(
    headings.filter((label) => [-1, 1].some((step) => known.has(key(label, (label.path[0] ?? 0) + step)))),
  );
}

function isPlainNumber({ style, suffix, path, isTabbed }: Label): boolean {
  const isPlain = style === 'arabic' && (suffix === '' || suffix === '.');
  return isPlain && (path.length > 1 ? (path[0] ?? 0) < 60 : suffix === '.' || isTabbed);
}

function isDeeper(path: readonly number[], other: readonly number[]): boolean {
  return other.length > path.length && path.every((part, at) => part === other[at]);
}
