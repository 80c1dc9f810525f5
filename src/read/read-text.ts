/** Turns plain text into a document: sections, numbered passages, bullets, table rows and footnotes. */
import type { Diagnostic, DocumentMeta, PassageKind, SourceDocument } from '../domain/document.ts';
import { DocumentDraft } from './document-draft.ts';
import { documentId } from './document-id.ts';
import { readLabels, type Label } from './labels.ts';
import {
  bulletLength,
  captionOf,
  findContents,
  inlineCaption,
  isBareHeadingShaped,
  isFrontEntry,
  isHeadingShaped,
  isOpeningHeading,
  isProse,
  isTableCaption,
  symbolOf,
} from './line-shape.ts';
import { Numbering } from './numbering.ts';
import { SectionStack } from './section-stack.ts';
import { CALL_MARK, readSourceLines, type SourceLine } from './source-lines.ts';
import { findTables, type TableLine } from './table-rows.ts';
import { findTitle } from './title.ts';
import { joinWrappedLines } from './wrapped-lines.ts';

/** What `readText` is told beside the text. */
export interface ReadTextOptions {
  /** What was given beside the file; it goes before what the text prints. */
  readonly meta: DocumentMeta;
  /** Lower-case hexadecimal SHA-256 of the file's bytes. */
  readonly sha256: string;
  /** Name of the file without folders; its stem is the last resort for a title. */
  readonly fileName: string;
  /** What decoding the file brought up. */
  readonly diagnostics?: readonly Diagnostic[];
}

/** How far to look for the line that a heading or label is judged by. */
const LOOK_AHEAD = 40;

/** Reads a text. Pure and linear in the text; odd text gives diagnostics and never throws. */
export function readText(text: string, options: ReadTextOptions): SourceDocument {
  const { lines: physical, notes } = readSourceLines(text);
  const lines = joinLoneLabels(joinWrappedLines(physical));
  const reading = new Reading(lines);
  reading.readAll();
  reading.draft.placeNotes(notes);
  const symbol = options.meta.symbol ?? reading.symbol;
  const meta = symbol === undefined ? options.meta : { ...options.meta, symbol };
  const title = meta.title ?? reading.title ?? titleFromFileName(options.fileName);
  const id = documentId(meta, title);
  const { sections, passages, diagnostics } = reading.draft.finish(id);
  const all = [...(options.diagnostics ?? []), ...diagnostics];
  return { id, title, meta, sha256: options.sha256, sections, passages, diagnostics: all };
}

function titleFromFileName(fileName: string): string {
  return (
    fileName
      .replace(/\.[^.]*$/, '')
      .replace(/[-_]+/g, ' ')
      .trim() || 'Untitled'
  );
}

/** A label or bullet that stands alone on its line belongs to the line below it. */
function joinLoneLabels(lines: readonly SourceLine[]): readonly SourceLine[] {
  const joined: SourceLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    const next = lines[at + 1];
    const isAlone =
      /^\s*(?:\d{1,3}(?:\.\d{1,3})+\.?|\(?\d{1,3}[.)]|[A-Z]\.(?:\d{1,3})?|[IVX]+\.|[–•●▪■*-])\s*$/.test(
        line.text.slice(0, 24),
      );
    if (isAlone && line.text.trim().length < 16 && next !== undefined && startsWithText(next.text)) {
      joined.push({
        ...line,
        text: `${line.text.trim()}\t${next.text.trim()}`,
        calls: [...line.calls, ...next.calls],
      });
      at += 1;
    } else joined.push(line);
  }
  return joined;
}

function startsWithText(text: string): boolean {
  const trimmed = text.trim();
  return bulletLength(trimmed) === 0 && readLabels(trimmed).length === 0 && /^["“(]?[\p{L}\d]/u.test(trimmed);
}

/** One pass over the lines, with what it has to remember. */
class Reading {
  readonly draft = new DocumentDraft();
  symbol: string | undefined;
  readonly title: string | undefined;
  readonly #lines: readonly SourceLine[];
  readonly #texts: readonly string[];
  readonly #labels: readonly (readonly Label[])[];
  readonly #contents: ReadonlySet<number>;
  readonly #tables: ReadonlyMap<number, TableLine>;
  readonly #titleAt: number | undefined;
  readonly #numbering: Numbering;
  readonly #isNumbered: boolean;
  readonly #neighbours: ReadonlySet<Label>;
  readonly #stack = new SectionStack(this.draft);
  /** Styles and depths that were headings before: `arabic1`. */
  readonly #headingKinds = new Set<string>();
  #where = 'front';
  /** The line before was a short line of text: one of a list of names, where no heading stands. */
  #isAmongNames = false;
  #isFront = true;
  /** The annex whose title stands on the line below its label. */
  #untitledAnnex = false;

  constructor(lines: readonly SourceLine[]) {
    this.#lines = lines;
    this.#texts = lines.map(({ text }) => text.replaceAll(CALL_MARK, '').trim());
    this.#labels = this.#texts.map(readLabels);
    this.#contents = findContents(this.#texts);
    this.#tables = findTables(lines, this.#contents);
    const plain = this.#labels.filter((labels) => labels.some(isPlainNumber)).length;
    this.#numbering = new Numbering(plain > 0);
    this.#isNumbered =
      plain > 1 ||
      this.#labels.some((labels) => labels.some(({ path, isTabbed }) => isTabbed && path.length > 0));
    this.#neighbours = findNeighbours(this.#labels);
    this.#titleAt = findTitle(this.#texts, this.#labels, this.#neighbours);
    this.title = this.#titleAt === undefined ? undefined : this.#texts[this.#titleAt];
  }

  readAll(): void {
    for (let at = 0; at < this.#lines.length; at += 1) this.#readLine(at);
  }

  #readLine(at: number): void {
    const text = this.#texts[at] ?? '';
    const table = this.#tables.get(at);
    if (table !== undefined || (this.#labels[at]?.length ?? 0) > 0) this.#isAmongNames = false;
    const caption = this.#isFront ? this.#captionAt(at) : undefined;
    if (this.#isFront && this.#where === 'front') this.symbol ??= symbolOf(text);
    if (this.#contents.has(at)) this.#add(at, 'paragraph');
    else if (table !== undefined) this.#addRow(at, table);
    else if (caption !== undefined) this.#openCaption(at, caption);
    else if (at === this.#titleAt) this.#add(at, 'title');
    else if (!this.#readNumbered(at)) this.#readUnnumbered(at);
  }

  #captionAt(at: number): { where: string; length: number } | undefined {
    const text = this.#texts[at] ?? '';
    const where = captionOf(text);
    if (where !== undefined) return { where, length: text.length };
    const inline = inlineCaption(text);
    return inline && { where: inline.where, length: inline.caption.length };
  }

  #openCaption(at: number, { where, length }: { where: string; length: number }): void {
    const line = this.#lines[at];
    if (line === undefined) return;
    const marked = line.text.trim();
    const caption = (this.#texts[at] ?? '').slice(0, length).replace(/\s*:$/, '');
    const section = this.#stack.openCaption(where, caption);
    this.#where = where;
    const rest = marked.startsWith(caption) ? marked.slice(caption.length).replace(/^\s*[:–—-]?\s*/, '') : '';
    this.draft.addPassage(
      { kind: 'caption', text: caption, source: { calls: [], line: line.line } },
      where,
      section,
    );
    this.draft.addPassage({ kind: 'paragraph', text: rest, source: line }, where, section);
  }

  #readNumbered(at: number): boolean {
    const readings = this.#labels[at] ?? [];
    const text = this.#texts[at] ?? '';
    const first = readings[0];
    if (first === undefined) {
      if (bulletLength(text) === 0) this.#numbering.endList();
      return false;
    }
    if (this.#isListOfCaption(at, first)) return this.#addItem(at, first);
    const verdict = this.#numbering.judge(readings, {
      isHeadingShaped: isHeadingShaped(first.rest),
      hasChildNext: this.#hasChildNext(at, first),
      hasNeighbour: readings.some((label) => this.#neighbours.has(label)),
    });
    if (verdict.kind === 'item') return this.#addItem(at, verdict.label);
    if (verdict.kind === 'text') {
      this.#numbering.endList();
      return false;
    }
    const { label } = verdict;
    const isHeading = this.#isHeading(at, label);
    if (isHeading) this.#openHeading(at, label);
    else {
      this.#leaveFront(label.printed);
      this.#add(at, 'paragraph', label);
    }
    if (verdict.isOutOfOrder)
      this.draft.diagnose(
        'read/label-out-of-order',
        `line ${this.#line(at)}: the number ${label.printed} does not follow the one before it`,
      );
    return true;
  }

  /** A numbered list in a summary: its numbers begin again with the first section. */
  #isListOfCaption(at: number, label: Label): boolean {
    if (!this.#isFront || this.#where === 'front' || label.style !== 'arabic' || label.path.length > 1)
      return false;
    const isSame = (other: Label): boolean => other.style === 'arabic' && other.printed === label.printed;
    return (
      !isHeadingShaped(label.rest) &&
      this.#labels.slice(at + 1, at + 1 + LOOK_AHEAD).some((labels) => labels.some(isSame))
    );
  }

  #addItem(at: number, label: Label): true {
    this.#add(at, 'bullet', label);
    return true;
  }

  #isHeading(at: number, label: Label): boolean {
    if (label.style === 'annex') return true;
    if (!isHeadingShaped(label.rest)) return false;
    const kind = headingKind(label);
    const next = this.#labels[at + 1];
    if (next === undefined) return this.#headingKinds.has(kind);
    const sameStyle = next.find(
      ({ style, isStrong, path }) => style === label.style && (isStrong || path.length > 1),
    );
    const isUnder = sameStyle === undefined || isDeeper(label.path, sameStyle.path);
    return isUnder || this.#headingKinds.has(kind);
  }

  #openHeading(at: number, label: Label): void {
    const text = this.#texts[at] ?? '';
    this.#headingKinds.add(headingKind(label));
    this.#stack.openNumbered(label, label.rest === '' ? text : label.rest);
    this.#leaveFront(label.printed);
    this.#untitledAnnex = label.style === 'annex' && label.rest === '';
    if (this.#untitledAnnex) this.#add(at, 'heading');
    else this.#add(at, 'heading', label);
  }

  #readUnnumbered(at: number): void {
    const text = this.#texts[at] ?? '';
    const bullet = bulletLength(text);
    const isBareHeading = bullet === 0 && this.#isBareHeading(at);
    const isTitleOfAnnex = this.#untitledAnnex && isBareHeadingShaped(text);
    this.#untitledAnnex = false;
    if (bullet > 0) this.#add(at, 'bullet', bullet);
    else if (isTableCaption(text)) this.#add(at, 'caption');
    else if (isTitleOfAnnex) this.#add(at, 'heading');
    else if (isBareHeading) this.#openBareHeading(at);
    else this.#add(at, 'paragraph');
    this.#isAmongNames = !this.#isFront && !isBareHeading && bullet === 0 && isBareHeadingShaped(text);
  }

  #isBareHeading(at: number): boolean {
    if (this.#isAmongNames) return false;
    const text = this.#texts[at] ?? '';
    const next = this.#texts[at + 1];
    if (next === undefined || !isBareHeadingShaped(text) || /[:;,]$/.test(this.#texts[at - 1] ?? ''))
      return false;
    // a number that was no label makes no heading either
    if (this.#labels[at]?.some(({ style, isStrong }) => style === 'arabic' || isStrong)) return false;
    const stands = this.#opensText(at + 1) || (isBareHeadingShaped(next) && this.#opensText(at + 2));
    if (!stands) return false;
    if (!this.#isFront || isOpeningHeading(text)) return true;
    if (isFrontEntry(text) || (this.title === undefined && this.draft.isEmpty)) return false;
    const numbered = this.#labels[at + 1]?.find(({ path }) => path.length > 0);
    return !this.#isNumbered || (numbered !== undefined && !isHeadingShaped(numbered.rest));
  }

  #opensText(at: number): boolean {
    const text = this.#texts[at];
    if (text === undefined) return false;
    const isNumbered = this.#labels[at]?.some(({ isStrong, path }) => isStrong || path.length > 1) ?? false;
    return isProse(text) || isNumbered || bulletLength(text) > 0 || this.#tables.has(at);
  }

  #openBareHeading(at: number): void {
    const text = this.#texts[at] ?? '';
    const ahead = this.#labels
      .slice(at + 1, at + 1 + LOOK_AHEAD)
      .find((labels) => labels.some(({ path, isStrong }) => isStrong || path.length > 1));
    this.#stack.openBare(
      text,
      ahead?.find(({ path }) => path.length > 0),
    );
    if (this.#stack.isBareOnTop) this.#numbering.allowRestart();
    this.#leaveFront(text);
    this.#add(at, 'heading');
  }

  #leaveFront(where: string): void {
    // the first number ends the front matter even where no heading stands above it
    if (this.#isFront && this.#headingKinds.size === 0 && !this.#stack.isBareOnTop) this.#stack.openFront();
    this.#isFront = false;
    this.#where = where;
  }

  #hasChildNext(at: number, label: Label): boolean {
    for (let next = at + 1; next < this.#labels.length && next <= at + LOOK_AHEAD; next += 1) {
      const readings =
        this.#labels[next]?.filter(
          ({ style, isStrong, path }) => style === label.style && (isStrong || path.length > 1),
        ) ?? [];
      if (readings.length > 0) return readings.some(({ path }) => isDeeper(label.path, path));
    }
    return false;
  }

  /** Adds the line without its label or bullet sign. */
  #add(at: number, kind: PassageKind, prefix: Label | number = 0): void {
    const line = this.#lines[at];
    if (line === undefined) return;
    const marked = line.text.trim();
    const text = this.#texts[at] ?? '';
    const length = typeof prefix === 'number' ? prefix : text.length - prefix.rest.length;
    this.draft.addPassage(
      { kind, text: withoutPrefix(marked, length), source: line },
      this.#where,
      this.#stack.current(),
    );
  }

  #addRow(at: number, { cells, header, isHeader }: TableLine): void {
    const line = this.#lines[at];
    if (line !== undefined)
      this.draft.addRow({ cells, header, isHeader, source: line }, this.#where, this.#stack.current());
  }

  #line(at: number): number {
    return this.#lines[at]?.line ?? 0;
  }
}

/** Cuts `length` characters that are no call marks; marks among them stay in front. */
function withoutPrefix(marked: string, length: number): string {
  let marks = '';
  let at = 0;
  for (let cut = 0; cut < length && at < marked.length; at += 1) {
    if (marked[at] === CALL_MARK) marks += CALL_MARK;
    else cut += 1;
  }
  return marks + marked.slice(at).trimStart();
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

function headingKind({ style, path }: Label): string {
  return `${style}${path.length}`;
}

function isDeeper(path: readonly number[], other: readonly number[]): boolean {
  return other.length > path.length && path.every((part, at) => part === other[at]);
}
