/** One pass over the lines of a document: each becomes a passage under its label. */
import type { PassageKind } from '../domain/document.ts';
import { DocumentDraft } from './document-draft.ts';
import type { Label } from './labels.ts';
import { LineIndex } from './line-index.ts';
import {
  bulletLength,
  isBareHeadingShaped,
  isFrontEntry,
  isHeadingShaped,
  isOpeningHeading,
  isSentence,
  isTableCaption,
  symbolOf,
} from './line-shape.ts';
import type { LineStructure, TableLine } from './line-structure.ts';
import { Numbering } from './numbering.ts';
import { SectionStack } from './section-stack.ts';
import { CALL_MARK, type SourceLine } from './source-lines.ts';

/** The pass with what it has to remember. */
export class Reading {
  readonly draft = new DocumentDraft();
  symbol: string | undefined;
  readonly title: string | undefined;
  readonly #index: LineIndex;
  readonly #numbering: Numbering;
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
    this.#index = new LineIndex(lines);
    this.#numbering = new Numbering(this.#index.hasPlainNumbers);
    const { titleAt } = this.#index;
    this.title = titleAt === undefined ? undefined : titleWithIssue(this.#index, titleAt);
  }

  readAll(): void {
    for (let at = 0; at < this.#index.lines.length; at += 1) this.#readLine(at);
  }

  #readLine(at: number): void {
    const text = this.#index.textAt(at) ?? '';
    const table = this.#index.tableAt(at);
    if (table !== undefined || this.#index.labelsAt(at).length > 0) this.#isAmongNames = false;
    const caption = this.#isFront ? this.#index.captionAt(at) : undefined;
    if (this.#isFront && this.#where === 'front') this.symbol ??= symbolOf(text);
    if (this.#index.isContents(at)) this.#add(at, 'paragraph');
    else if (table !== undefined) this.#addRow(at, table);
    else if (caption !== undefined) this.#openCaption(at, caption);
    else if (at === this.#index.titleAt || (this.#isFront && this.#kindAt(at) === 'title'))
      this.#add(at, 'title');
    else if (this.#kindAt(at) === 'bullet') this.#addMarkedItem(at);
    else if (!this.#readNumbered(at)) this.#readUnnumbered(at);
  }

  #kindAt(at: number): LineStructure['kind'] | undefined {
    return this.#index.structureAt(at)?.kind;
  }

  /** Level of a heading that the file marks; a sentence under a heading's style is no heading. */
  #rankAt(at: number, text: string): number | undefined {
    const structure = this.#index.structureAt(at);
    // a line wholly in parentheses explains the heading above it
    const isHeading = structure?.kind === 'heading' && !isSentence(text) && !/^\([^()]*\)$/.test(text);
    return isHeading ? structure.level : undefined;
  }

  /** An item of a list without the sign or number before it. */
  #addMarkedItem(at: number): void {
    const number = this.#index.labelsAt(at).find(({ isTabbed, style }) => isTabbed && style !== 'annex');
    this.#add(at, 'bullet', bulletLength(this.#index.textAt(at) ?? '') || (number ?? 0));
  }

  #openCaption(at: number, { where, length }: { where: string; length: number }): void {
    const line = this.#index.lines[at];
    if (line === undefined) return;
    const marked = line.text.trim();
    const caption = (this.#index.textAt(at) ?? '').slice(0, length).replace(/\s*:$/, '');
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
    const readings = this.#index.labelsAt(at);
    const text = this.#index.textAt(at) ?? '';
    const first = readings[0];
    if (first === undefined) {
      if (bulletLength(text) === 0) this.#numbering.endList();
      return false;
    }
    if (this.#isItemOfCaption(at, first)) return this.#addItem(at, first);
    const verdict = this.#numbering.judge(readings, {
      isMarkedHeading: this.#rankAt(at, first.rest) !== undefined,
      isHeadingShaped: isHeadingShaped(first.rest),
      hasChildNext: this.#index.hasChildAfter(at, first),
      hasNeighbour: this.#index.hasNeighbour(at),
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
        `line ${this.#index.lines[at]?.line ?? 0}: the number ${label.printed} does not follow the one before it`,
      );
    return true;
  }

  /** A numbered list in a summary: its numbers begin again with the first section. */
  #isItemOfCaption(at: number, label: Label): boolean {
    const isInCaption = this.#isFront && this.#where !== 'front';
    const isTop = label.style === 'arabic' && label.path.length === 1;
    return isInCaption && isTop && !isHeadingShaped(label.rest) && this.#index.isNumberedAgain(at, label);
  }

  #addItem(at: number, label: Label): true {
    this.#add(at, 'bullet', label);
    return true;
  }

  #isHeading(at: number, label: Label): boolean {
    if (label.style === 'annex' || this.#rankAt(at, label.rest) !== undefined) return true;
    if (this.#kindAt(at) === 'paragraph' || !isHeadingShaped(label.rest)) return false;
    return this.#index.hasTextUnder(at, label) || this.#headingKinds.has(headingKind(label));
  }

  #openHeading(at: number, label: Label): void {
    const text = this.#index.textAt(at) ?? '';
    this.#headingKinds.add(headingKind(label));
    const title = label.rest === '' ? text : label.rest;
    const rank = this.#rankAt(at, label.rest);
    if (rank === undefined) this.#stack.openNumbered(label, title);
    else this.#stack.openRanked(label, label.printed, title, rank);
    this.#leaveFront(label.printed);
    this.#untitledAnnex = label.style === 'annex' && label.rest === '';
    if (this.#untitledAnnex) this.#add(at, 'heading');
    else this.#add(at, 'heading', label);
  }

  #readUnnumbered(at: number): void {
    const text = this.#index.textAt(at) ?? '';
    const bullet = bulletLength(text);
    const rank = this.#rankAt(at, text);
    const isBareHeading = bullet === 0 && this.#isBareHeading(at);
    const isTitleOfAnnex = this.#untitledAnnex && this.#mayBeTitleOfAnnex(at, text);
    this.#untitledAnnex = false;
    if (rank !== undefined && !isTitleOfAnnex) this.#openMarkedHeading(at, rank);
    else if (bullet > 0) this.#add(at, 'bullet', bullet);
    else if (isTableCaption(text)) this.#add(at, 'caption');
    else if (isTitleOfAnnex) this.#add(at, 'heading');
    else if (isBareHeading) this.#openBareHeading(at);
    else this.#add(at, 'paragraph');
    this.#isAmongNames =
      !this.#isFront && !isBareHeading && rank === undefined && bullet === 0 && isBareHeadingShaped(text);
  }

  /** Below an annex's label stands its title; a marked heading of lower rank is a section of it. */
  #mayBeTitleOfAnnex(at: number, text: string): boolean {
    const rank = this.#rankAt(at, text);
    if (rank === undefined) return this.#kindAt(at) !== 'paragraph' && isBareHeadingShaped(text);
    return rank <= (this.#stack.rank ?? 1);
  }

  #openMarkedHeading(at: number, rank: number): void {
    const text = this.#index.textAt(at) ?? '';
    const where = text.replace(/\s+/g, ' ');
    this.#stack.openRanked(undefined, where, where, rank);
    if (rank === 1 || this.#stack.isBareOnTop) this.#numbering.allowRestart();
    this.#leaveFront(where);
    this.#add(at, 'heading');
  }

  #isBareHeading(at: number): boolean {
    if (this.#isAmongNames || !this.#index.standsAboveText(at)) return false;
    const text = this.#index.textAt(at) ?? '';
    if (!this.#isFront || isOpeningHeading(text)) return true;
    // a subtitle stands above the issue or date, a heading above text
    const isCover = isFrontEntry(text) || isFrontEntry(this.#index.textAt(at + 1) ?? '');
    if (isCover || (this.title === undefined && this.draft.isEmpty)) return false;
    const numbered = this.#index.labelsAt(at + 1).find(({ path }) => path.length > 0);
    return !this.#index.isNumbered || (numbered !== undefined && !isHeadingShaped(numbered.rest));
  }

  #openBareHeading(at: number): void {
    const text = this.#index.textAt(at) ?? '';
    this.#stack.openBare(text, this.#index.labelAfter(at));
    if (this.#stack.isBareOnTop) this.#numbering.allowRestart();
    this.#leaveFront(text);
    this.#add(at, 'heading');
  }

  #leaveFront(where: string): void {
    // the first number ends the front matter even where no heading stands above it
    if (this.#isFront && this.#headingKinds.size === 0 && !this.#stack.hasHeading) this.#stack.openFront();
    this.#isFront = false;
    this.#where = where;
  }

  /** Adds the line without its label or bullet sign. */
  #add(at: number, kind: PassageKind, prefix: Label | number = 0): void {
    const line = this.#index.lines[at];
    if (line === undefined) return;
    const marked = line.text.trim();
    const text = this.#index.textAt(at) ?? '';
    const length = typeof prefix === 'number' ? prefix : text.length - prefix.rest.length;
    this.draft.addPassage(
      { kind, text: withoutPrefix(marked, length), source: line },
      this.#where,
      this.#stack.current(),
    );
  }

  #addRow(at: number, { cells, header, isHeader }: TableLine): void {
    const line = this.#index.lines[at];
    if (line !== undefined)
      this.draft.addRow({ cells, header, isHeader, source: line }, this.#where, this.#stack.current());
  }
}

/** A periodical's title with the number of the issue, which stands in one of the lines below it: `Bulletin No. 1167`. */
function titleWithIssue(index: LineIndex, at: number): string {
  const title = index.textAt(at) ?? '';
  const issue = [1, 2, 3]
    .map((step) => /^(?:No\.|Issue|Vol(?:ume|\.))\s*\d+\b/.exec(index.textAt(at + step) ?? '')?.[0])
    .find((found) => found !== undefined);
  return issue === undefined || title.includes(issue) ? title : `${title} ${issue}`;
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

function headingKind({ style, path }: Label): string {
  return `${style}${path.length}`;
}
