/** Reads the body of a Word file, or a note or head of it, as a stream of paragraphs and tables: all changes accepted. */
import { CALL_MARK } from '../source-lines.ts';
import type { Block } from './blocks.ts';
import { Fields } from './fields.ts';
import type { Numberings } from './numbering.ts';
import { ParagraphBuilder, type Carried } from './paragraph-builder.ts';
import type { Attributes, XmlHandler } from './read-xml.ts';
import type { Styles } from './styles.ts';
import { TableBuilder } from './table-builder.ts';

/** What a body is read with. */
export interface BodyContext {
  readonly styles: Styles;
  readonly numberings: Numberings;
  /** Gives the number of a note that is called here; undefined for a call that says nothing. */
  readonly callNote: (kind: 'footnote' | 'endnote', id: string) => string | undefined;
}

/** Takes blocks in reading order. */
type Sink = (block: Block) => void;

interface Container {
  readonly sink: Sink;
  carried: Carried | undefined;
}

interface Control {
  isContents: boolean;
  isPlaceholder: boolean;
}

/** Elements that are passed over with all that is in them. */
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPr',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:tblGrid',
  'w:tabs',
  'w:rt',
  'w:ffData',
]);
const BREAKS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};

/** Handler of the events of one part. */
export class BodyReader implements XmlHandler {
  /** Insertions and deletions that were tracked, and documents that the file embeds and nobody read. */
  readonly counts = { insertions: 0, deletions: 0, embedded: 0 };
  readonly #context: BodyContext;
  readonly #containers: Container[];
  readonly #paragraphs: ParagraphBuilder[] = [];
  readonly #tables: TableBuilder[] = [];
  readonly #controls: Control[] = [];
  readonly #alternatives: { isTaken: boolean }[] = [];
  readonly #fields = new Fields();
  #skipped = 0;
  #properties: 'none' | 'paragraph' | 'mark' | 'run' = 'none';
  #textDepth = 0;
  #isMarkOfNoteNext = false;
  #line = 0;

  constructor(context: BodyContext, sink: Sink) {
    this.#context = context;
    this.#containers = [{ sink, carried: undefined }];
  }

  /** Levels in the table of contents by names of styles. */
  get contentsLevels(): ReadonlyMap<string, number> {
    return this.#fields.contentsLevels;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#skipped > 0) this.#skipped += 1;
    else if (SKIPPED.has(name)) this.#skip(name);
    else this.#openKept(name, attributes);
  }

  text(text: string): void {
    if (this.#skipped > 0 || this.#textDepth === 0) return;
    if (this.#textDepth === 2) this.#fields.instruct(text);
    else this.#add(text.replaceAll(CALL_MARK, ''));
  }

  close(name: string): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    if (name === 'w:p') this.#closeParagraph();
    else if (name === 'w:pPr') this.#properties = 'none';
    else if (name === 'w:rPr') this.#properties = this.#properties === 'mark' ? 'paragraph' : 'none';
    else if (name === 'w:r') this.#isMarkOfNoteNext = false;
    else if (name === 'w:t' || name === 'm:t' || name === 'w:instrText') this.#textDepth = 0;
    else if (name === 'w:tbl') this.#closeTable();
    else if (name === 'w:tr') this.#tables.at(-1)?.closeRow();
    else if (name === 'w:tc') this.#closeContainer();
    else if (name === 'w:txbxContent') this.#closeContainer();
    else if (name === 'w:sdt') this.#controls.pop();
    else if (name === 'mc:AlternateContent') this.#alternatives.pop();
    else if (name === 'w:fldSimple') this.#fields.closeSimple();
  }

  /** What was deleted or moved away is not there; the mark of a deleted paragraph neither. */
  #skip(name: string): void {
    this.#skipped = 1;
    if (name !== 'w:del' && name !== 'w:moveFrom') return;
    this.counts.deletions += 1;
    const paragraph = this.#paragraphs.at(-1);
    if (this.#properties === 'mark' && paragraph) paragraph.isMarkDeleted = true;
    else if (this.#properties === 'none' && name === 'w:del') this.#tables.at(-1)?.deleteRow();
  }

  #openKept(name: string, attributes: Attributes): void {
    const paragraph = this.#paragraphs.at(-1);
    switch (name) {
      case 'w:p':
        this.#openParagraph();
        break;
      case 'w:pPr':
        this.#properties = 'paragraph';
        break;
      case 'w:rPr':
        this.#properties = this.#properties === 'paragraph' ? 'mark' : 'run';
        break;
      case 'w:r':
        paragraph?.beginRun();
        break;
      case 'w:t':
      case 'm:t':
        this.#textDepth = 1;
        break;
      case 'w:instrText':
        this.#textDepth = 2;
        break;
      case 'w:ins':
      case 'w:moveTo':
        this.counts.insertions += 1;
        break;
      case 'w:altChunk':
      case 'w:subDoc':
        this.counts.embedded += 1;
        break;
      default:
        if (this.#properties === 'run') paragraph?.readRunProperty(name, attributes);
        else if (this.#properties === 'paragraph') paragraph?.readProperty(name, attributes);
        else if (!this.#openContainer(name, attributes)) this.#openInline(name, attributes);
    }
  }

  #openContainer(name: string, attributes: Attributes): boolean {
    const table = this.#tables.at(-1);
    if (name === 'w:tbl') this.#tables.push(new TableBuilder());
    else if (name === 'w:tr') table?.openRow();
    else if (name === 'w:tc' && table) this.#pushContainer(table.openCell());
    else if (name === 'w:txbxContent') this.#openBox();
    else if (name === 'w:sdt') this.#controls.push({ isContents: false, isPlaceholder: false });
    else if (name === 'w:docPartGallery' || name === 'w:showingPlcHdr' || name === 'w:sdtContent')
      this.#openControl(name, attributes);
    else if (name === 'mc:AlternateContent') this.#alternatives.push({ isTaken: false });
    else if (name === 'mc:Choice' || name === 'mc:Fallback') this.#openAlternative();
    else return table?.readProperty(name, attributes) ?? false;
    return true;
  }

  #openInline(name: string, attributes: Attributes): void {
    const paragraph = this.#paragraphs.at(-1);
    const sign = BREAKS[name];
    if (sign !== undefined) this.#add(sign);
    // a page or column that ends within a paragraph parts nothing
    else if (name === 'w:br') this.#add(['page', 'column'].includes(attributes['type'] ?? '') ? ' ' : '\n');
    else if (name === 'w:sym' && !this.#fields.isInstruction) paragraph?.addSymbol(attributes);
    else if (name === 'w:fldChar') this.#fields.mark(attributes);
    else if (name === 'w:fldSimple') this.#fields.openSimple(attributes);
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote';
      const number = this.#context.callNote(kind, attributes['id'] ?? '');
      if (number !== undefined) paragraph?.addCall(number);
      // the author's own sign, `*`, stands behind the call and is no text; words there are text all the same
      this.#isMarkOfNoteNext = ['1', 'true', 'on'].includes(attributes['customMarkFollows'] ?? '');
    }
  }

  #add(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined || this.#fields.isInstruction) return;
    if (this.#isMarkOfNoteNext && !/\p{L}{2}/u.test(text)) return;
    paragraph.add(text);
    if (this.#fields.isContents || this.#controls.some(({ isContents }) => isContents))
      paragraph.isContents = true;
  }

  #openParagraph(): void {
    const container = this.#containers.at(-1);
    this.#paragraphs.push(new ParagraphBuilder(this.#context.styles, container?.carried));
    if (container) container.carried = undefined;
    this.#line += 1;
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    const container = this.#containers.at(-1);
    if (paragraph === undefined || container === undefined) return;
    if (paragraph.isMarkDeleted) container.carried = paragraph.carry();
    else container.sink(paragraph.finish(this.#context.numberings, this.#line));
    for (const block of paragraph.boxes) container.sink(block);
  }

  /** Paragraphs of a text box hang on the one that holds it. */
  #openBox(): void {
    const boxes = this.#paragraphs.at(-1)?.boxes;
    this.#pushContainer((block) => boxes?.push(block));
    this.#properties = 'none';
  }

  #pushContainer(sink: Sink): void {
    this.#containers.push({ sink, carried: undefined });
  }

  #closeContainer(): void {
    this.finish();
    if (this.#containers.length > 1) this.#containers.pop();
  }

  /** Gives out the text of a last paragraph whose mark is deleted. */
  finish(): void {
    const container = this.#containers.at(-1);
    if (container?.carried === undefined) return;
    const rest = new ParagraphBuilder(this.#context.styles, container.carried);
    container.carried = undefined;
    container.sink(rest.finish(this.#context.numberings, this.#line));
  }

  #closeTable(): void {
    const table = this.#tables.pop();
    if (table) this.#containers.at(-1)?.sink(table.finish());
  }

  #openControl(name: string, { val = '' }: Attributes): void {
    const control = this.#controls.at(-1);
    if (control === undefined) return;
    if (name === 'w:showingPlcHdr') control.isPlaceholder = true;
    else if (name === 'w:docPartGallery') control.isContents ||= /table of contents/i.test(val);
    else if (control.isPlaceholder) this.#skipped = 1;
  }

  /** Of several forms of one thing the first is read. */
  #openAlternative(): void {
    const alternative = this.#alternatives.at(-1);
    if (alternative?.isTaken === true) this.#skipped = 1;
    else if (alternative) alternative.isTaken = true;
  }
}
