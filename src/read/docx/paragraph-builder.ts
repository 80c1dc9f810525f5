/** Puts a paragraph of a Word file together from its runs. */
import { CALL_MARK } from '../source-lines.ts';
import type { Block, Paragraph } from './blocks.ts';
import type { Numberings } from './numbering.ts';
import type { Attributes } from './read-xml.ts';
import { isOn, type NumberReference, type StyleRole, type Styles } from './styles.ts';
import { symbolText } from './symbols.ts';

/** Text that a deleted paragraph mark joins to the paragraph below. */
export type Carried = Pick<Paragraph, 'text' | 'calls'>;

/** A paragraph while it is read. */
export class ParagraphBuilder {
  /** Blocks of text boxes that hang on the paragraph; they are read after it. */
  readonly boxes: Block[] = [];
  isContents = false;
  /** Its mark is deleted or moved away: the next paragraph goes on in it. */
  isMarkDeleted = false;
  readonly #styles: Styles;
  readonly #calls: string[];
  #text: string[];
  #styleId: string | undefined;
  #number: NumberReference = {};
  #outline: number | undefined;
  #role: StyleRole;
  #runStyle: StyleRole | undefined;
  #isRunBold: boolean | undefined;
  #isRunHidden: boolean | undefined;
  #hasBold = false;
  #hasPlain = false;

  constructor(styles: Styles, carried?: Carried) {
    this.#styles = styles;
    this.#role = styles.ofParagraph(undefined);
    this.#text = carried === undefined ? [] : [carried.text];
    this.#calls = [...(carried?.calls ?? [])];
  }

  /** Takes in an element of the paragraph's properties. */
  readProperty(name: string, attributes: Attributes): void {
    const { val = '' } = attributes;
    if (name === 'w:pStyle') {
      this.#styleId = val;
      this.#role = this.#styles.ofParagraph(val);
    } else if (name === 'w:numId') this.#number = { ...this.#number, list: val };
    else if (name === 'w:ilvl') this.#number = { ...this.#number, level: Number(val) };
    else if (name === 'w:outlineLvl') this.#outline = Number(val) + 1;
  }

  beginRun(): void {
    this.#runStyle = undefined;
    this.#isRunBold = undefined;
    this.#isRunHidden = undefined;
  }

  /** Takes in an element of a run's properties. */
  readRunProperty(name: string, attributes: Attributes): void {
    if (name === 'w:b') this.#isRunBold = isOn(attributes);
    else if (name === 'w:vanish') this.#isRunHidden = isOn(attributes);
    else if (name === 'w:rStyle') this.#runStyle = this.#styles.ofRun(attributes['val'] ?? '');
  }

  get #isHidden(): boolean {
    return this.#isRunHidden ?? (this.#runStyle?.isHidden === true || this.#role.isHidden);
  }

  /** Adds text of the current run, unless it is hidden. */
  add(text: string): void {
    if (this.#isHidden) return;
    this.#text.push(text);
    if (text.trim() === '') return;
    // bold of a character style toggles that of the paragraph's
    const ofStyles = this.#role.isBold !== (this.#runStyle?.isBold ?? false);
    if (this.#isRunBold ?? ofStyles) this.#hasBold = true;
    else this.#hasPlain = true;
  }

  addSymbol({ font = '', char = '' }: Attributes): void {
    this.add(symbolText(font, char));
  }

  /** Adds the call of a note. */
  addCall(number: string): void {
    if (this.#isHidden) return;
    this.#text.push(CALL_MARK);
    this.#calls.push(number);
  }

  /** Text so far, for a paragraph whose mark is deleted. */
  carry(): Carried {
    return { text: this.#text.join(''), calls: this.#calls };
  }

  /** The paragraph, counted in its list. */
  finish(numberings: Numberings, line: number): Paragraph {
    const number = numberings.next(this.#number, this.#styleId);
    return {
      kind: 'paragraph',
      ...this.carry(),
      role: this.#role,
      ...(this.#outline !== undefined && this.#outline < 10 && { outline: this.#outline }),
      ...(number && { number }),
      isBold: this.#hasBold && !this.#hasPlain,
      isContents: this.isContents,
      line,
    };
  }
}
