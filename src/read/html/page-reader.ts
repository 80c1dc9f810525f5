/** Reads the tags of an HTML page as they come: paragraphs, lists, tables and notes, without a tree. */
import tags from './tags.json' with { type: 'json' };
import type { LineStructure } from '../line-structure.ts';
import { oneLine } from '../soft-breaks.ts';
import type { HtmlBlock } from './blocks.ts';
import { ListNumbers } from './list-numbers.ts';
import { HtmlParagraphBuilder } from './paragraph-builder.ts';
import { HtmlTableBuilder } from './table-builder.ts';

type Attributes = Readonly<Record<string, string>>;

const DROPPED = new Set(tags.dropped);
const BLOCKS = new Set(tags.blocks);
const BOLD = new Set(tags.bold);
/** The attribute by which a converter tells the line of its own source. */
export const LINE_ATTRIBUTE = 'data-source-line';
/** `#fn1`, `#_ftn2`, `#cite_note-3`: what calls of notes point to. */
const NOTE_TARGET = /(?:^|[^a-z])(?:fn|ftn|edn|foot|endnote|note|cite)/i;
/** `1`, `[1]`, `(a)`, `*` */
const NOTE_SIGN = /^[[(]?(?:\d{1,4}|[a-z]|[ivx]{1,6}|[*†‡§¶]{1,3})[\])]?$/i;

/** `↩`, `^` */
const BACK_ARROW = /^(?:↩|↑|⏎|\^)\s*\S?$/u;

/** Tables within tables beyond this are read as text. */
const MAX_TABLES = 50;

/** Where blocks go: the page, a cell, a note. */
interface Container {
  readonly sink: (block: HtmlBlock) => void;
  /** Depth of the element that ends it. */
  readonly depth: number;
  readonly isNote?: true;
  /** What is to be done at its end. */
  readonly end?: () => void;
}

interface Anchor {
  readonly target: string;
  text: string;
  readonly isRaised: boolean;
}

/** A note by the target of its calls. */
export interface HtmlNote {
  readonly number: string;
  readonly text: string;
  readonly line: number;
}

/** Handler of a page's tags. */
export class PageReader {
  readonly blocks: HtmlBlock[] = [];
  readonly notes: HtmlNote[] = [];
  title = '';
  readonly #lists = new ListNumbers();
  readonly #tables: HtmlTableBuilder[] = [];
  /** Tables below the deepest that is read as one. */
  #flatTables = 0;
  readonly #containers: Container[] = [{ sink: (block) => this.blocks.push(block), depth: 0 }];
  readonly #calls = new Map<string, string>();
  #paragraph: HtmlParagraphBuilder | undefined;
  #structure: LineStructure | undefined;
  #prefix = '';
  #isItemSub = false;
  #anchor: Anchor | undefined;
  #note: string | undefined;
  #depth = 0;
  #dropped = 0;
  #bold = 0;
  #raised = 0;
  #preformatted = 0;
  #isTitle = false;
  #line = 1;
  #hasSourceLines = false;

  /** @param line - 1-based line of the tag in the file */
  open(name: string, attributes: Attributes, line: number): void {
    this.#depth += 1;
    const ofSource = attributes[LINE_ATTRIBUTE];
    this.#hasSourceLines ||= ofSource !== undefined;
    // among tags that tell their line, one that does not is a part of the one before
    if (ofSource !== undefined) this.#line = Number(ofSource);
    else if (!this.#hasSourceLines) this.#line = line;
    if (this.#dropped > 0) return;
    if (isDropped(name, attributes)) {
      this.#dropped = this.#depth;
      return;
    }
    if (name === 'title') this.#isTitle = true;
    if (BOLD.has(name)) this.#bold += 1;
    if (name === 'sup') this.#raised += 1;
    if (name === 'br') this.#ensureParagraph().addBreak();
    else if (name === 'q') this.#addText('“');
    else if (name === 'a') this.#openAnchor(attributes);
    if (BLOCKS.has(name)) this.#openBlock(name, attributes);
    else if (['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'].includes(name))
      this.#openTablePart(name, attributes);
    this.#openNote(name, attributes);
  }

  text(text: string): void {
    if (this.#dropped > 0) return;
    if (this.#isTitle) this.title += text;
    else if (this.#anchor) this.#anchor.text += text;
    else this.#addText(text);
  }

  close(name: string): void {
    const depth = this.#depth;
    this.#depth -= 1;
    if (this.#dropped > 0) {
      if (this.#dropped === depth) this.#dropped = 0;
      return;
    }
    if (name === 'title') this.#isTitle = false;
    if (name === 'a') this.#closeAnchor();
    if (name === 'q') this.#addText('”');
    if (BOLD.has(name)) this.#bold -= 1;
    if (name === 'sup') this.#raised -= 1;
    if (name === 'pre') this.#preformatted -= 1;
    if (BLOCKS.has(name)) this.#closeBlock(name);
    if (name === 'td' || name === 'th' || name === 'table') this.#flush();
    if (this.#containers.length > 1 && this.#containers.at(-1)?.depth === depth) {
      this.#flush();
      this.#containers.pop()?.end?.();
    }
    if (this.#flatTables > 0) {
      if (name === 'table') this.#flatTables -= 1;
    } else if (name === 'tr') this.#tables.at(-1)?.closeRow();
    else if (name === 'table') this.#closeTable();
  }

  finish(): void {
    this.#closeAnchor();
    this.#flush();
    while (this.#tables.length > 0) this.#closeTable();
  }

  #addText(text: string): void {
    if (this.#paragraph === undefined && text.trim() === '') return;
    this.#ensureParagraph().add(text, this.#bold > 0, this.#preformatted > 0);
  }

  #ensureParagraph(): HtmlParagraphBuilder {
    if (this.#paragraph === undefined) {
      const isHeading = this.#structure?.kind === 'heading';
      const structure = isHeading || !this.#isItemSub ? this.#structure : ({ kind: 'bullet' } as const);
      this.#paragraph = new HtmlParagraphBuilder(this.#line, structure, this.#prefix);
      this.#prefix = '';
      this.#isItemSub = false;
    }
    return this.#paragraph;
  }

  /** Ends the paragraph that is open. */
  #flush(): void {
    const paragraph = this.#paragraph;
    this.#paragraph = undefined;
    const note = this.#note;
    this.#note = undefined;
    if (paragraph === undefined || paragraph.isEmpty) return;
    const finished = paragraph.finish();
    if (note === undefined) this.#containers.at(-1)?.sink(finished);
    else this.notes.push({ number: note, text: oneLine(finished).text, line: finished.line });
  }

  #openBlock(name: string, attributes: Attributes): void {
    this.#flush();
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (level !== undefined) this.#structure = { kind: 'heading', level: Number(level) };
    else if (name === 'ol' || name === 'ul' || name === 'menu')
      this.#lists.openList(name === 'ol', attributes);
    else if (name === 'li') {
      const { prefix, isSub } = this.#lists.item(attributes);
      this.#prefix = prefix;
      this.#isItemSub = isSub;
    } else if (name === 'pre') this.#preformatted += 1;
    else if (name === 'header' || name === 'footer') this.#openMargin(name);
  }

  /** A page's foot is dropped, but for its notes; its head too, unless a heading stands in it. */
  #openMargin(name: string): void {
    const blocks: HtmlBlock[] = [];
    const outer = this.#containers.at(-1);
    this.#containers.push({
      sink: (block) => blocks.push(block),
      depth: this.#depth,
      end: () => {
        const isKept = blocks.some(
          (block) => block.kind === 'paragraph' && block.structure?.kind === 'heading',
        );
        if (name === 'header' && isKept) for (const block of blocks) outer?.sink(block);
      },
    });
  }

  #closeBlock(name: string): void {
    this.#flush();
    if (/^h[1-6]$/.test(name)) this.#structure = undefined;
    else if (name === 'ol' || name === 'ul' || name === 'menu') this.#lists.closeList();
    else if (name === 'li') {
      this.#prefix = '';
      this.#isItemSub = false;
    }
  }

  #openTablePart(name: string, attributes: Attributes): void {
    this.#flush();
    if (this.#flatTables > 0 || (name === 'table' && this.#tables.length >= MAX_TABLES)) {
      if (name === 'table') this.#flatTables += 1;
      return;
    }
    const table = this.#tables.at(-1);
    if (name === 'table')
      this.#tables.push(new HtmlTableBuilder(['presentation', 'none'].includes(attributes['role'] ?? '')));
    else if (name === 'tr') table?.openRow();
    else if ((name === 'td' || name === 'th') && table)
      this.#containers.push({ sink: table.openCell(name === 'th', attributes), depth: this.#depth });
    else if (table) table.section = name;
  }

  #closeTable(): void {
    const table = this.#tables.pop()?.finish();
    if (table) this.#containers.at(-1)?.sink(table);
  }

  #openAnchor({ href = '' }: Attributes): void {
    this.#closeAnchor();
    if (href.startsWith('#')) this.#anchor = { target: href.slice(1), text: '', isRaised: this.#raised > 0 };
  }

  /** A link to a note is its call; in a note, the link back is nothing. */
  #closeAnchor(): void {
    const anchor = this.#anchor;
    this.#anchor = undefined;
    if (anchor === undefined) return;
    const sign = anchor.text.trim();
    const isInNote = this.#note !== undefined || this.#containers.some(({ isNote }) => isNote);
    if (BACK_ARROW.test(sign) || (isInNote && !/\p{L}{2}/u.test(sign))) return;
    if (NOTE_SIGN.test(sign) && (anchor.isRaised || NOTE_TARGET.test(anchor.target))) {
      const number = this.#calls.get(anchor.target) ?? String(this.#calls.size + 1);
      this.#calls.set(anchor.target, number);
      this.#ensureParagraph().addCall(number);
    } else this.#addText(anchor.text);
  }

  /** What a call points to is the text of a note: a whole block, or the paragraph in which the target stands. */
  #openNote(name: string, { id, name: anchorName }: Attributes): void {
    const number = this.#calls.get(id ?? '') ?? this.#calls.get(anchorName ?? '');
    if (number === undefined) return;
    if (!BLOCKS.has(name)) {
      this.#note = number;
      this.#ensureParagraph();
      return;
    }
    const pieces: string[] = [];
    const line = this.#line;
    this.#prefix = '';
    this.#isItemSub = false;
    this.#containers.push({
      sink: (block) => {
        if (block.kind === 'paragraph') pieces.push(oneLine(block).text.trim());
      },
      depth: this.#depth,
      isNote: true,
      end: () => {
        this.notes.push({ number, text: pieces.join(' '), line });
      },
    });
  }
}

function isDropped(name: string, attributes: Attributes): boolean {
  return (
    DROPPED.has(name) ||
    'hidden' in attributes ||
    /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(attributes['style'] ?? '')
  );
}
