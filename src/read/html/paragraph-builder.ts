/** Puts a paragraph of an HTML page together: blanks are one, as a browser shows them. */
import { CALL_MARK } from '../source-lines.ts';
import type { LineStructure } from '../line-structure.ts';
import type { HtmlParagraph } from './blocks.ts';

/** A paragraph while its text comes in. */
export class HtmlParagraphBuilder {
  readonly #line: number;
  readonly #structure: LineStructure | undefined;
  readonly #pieces: string[] = [];
  readonly #calls: string[] = [];
  #isAfterBlank = true;
  #hasBold = false;
  #hasPlain = false;
  #isPreformatted = false;

  /** @param prefix - number or sign of a list that stands before the text */
  constructor(line: number, structure: LineStructure | undefined, prefix: string) {
    this.#line = line;
    this.#structure = structure;
    if (prefix !== '') this.#pieces.push(prefix);
  }

  get isEmpty(): boolean {
    return !this.#hasBold && !this.#hasPlain && this.#calls.length === 0;
  }

  /** Adds text; outside preformatted text, blanks and line ends are one space. A tab after a number stays: it makes a label. */
  add(text: string, isBold: boolean, isPreformatted: boolean): void {
    const clean = text.replaceAll(CALL_MARK, '');
    this.#isPreformatted ||= isPreformatted;
    if (isPreformatted) this.#push(clean);
    else
      for (const piece of clean.split(/([ \t\n\r\f]+)/)) {
        if (piece === '') continue;
        if (!/^[ \t\n\r\f]/.test(piece)) this.#push(piece);
        else if (!this.#isAfterBlank) {
          this.#pieces.push(piece.includes('\t') && this.#isLabel() ? '\t' : ' ');
          this.#isAfterBlank = true;
        }
      }
    if (clean.trim() === '') return;
    if (isBold) this.#hasBold = true;
    else this.#hasPlain = true;
  }

  #push(text: string): void {
    this.#pieces.push(text);
    this.#isAfterBlank = false;
  }

  /** Whether all so far could be a number or a bullet's sign. */
  #isLabel(): boolean {
    return this.#pieces.length < 4 && /^\(?[\p{L}\d.]{1,12}[).:]?$|^[-–—•*]$/u.test(this.#pieces.join(''));
  }

  addBreak(): void {
    this.#pieces.push('\n');
    this.#isAfterBlank = true;
  }

  addCall(number: string): void {
    this.#pieces.push(CALL_MARK);
    this.#calls.push(number);
    this.#isAfterBlank = false;
  }

  finish(): HtmlParagraph {
    return {
      kind: 'paragraph',
      text: this.#pieces.join(''),
      calls: this.#calls,
      ...(this.#structure && { structure: this.#structure }),
      isBold: this.#hasBold && !this.#hasPlain,
      isPreformatted: this.#isPreformatted,
      line: this.#line,
    };
  }
}
