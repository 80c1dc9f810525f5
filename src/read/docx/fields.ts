/** Fields of a Word file: instructions are dropped, results are kept. */
import type { Attributes } from './read-xml.ts';
import { plainName } from './styles.ts';

const MAX_INSTRUCTION = 1_000;

interface Field {
  isResult: boolean;
  instruction: string;
}

/** The fields that are open, outermost first. They may begin in one paragraph and end in another. */
export class Fields {
  readonly #open: Field[] = [];

  /** Takes in `w:fldChar`. */
  mark({ fldCharType }: Attributes): void {
    if (fldCharType === 'begin') this.#open.push({ isResult: false, instruction: '' });
    else if (fldCharType === 'end') this.#open.pop();
    else if (fldCharType === 'separate') {
      const field = this.#open.at(-1);
      if (field) {
        field.isResult = true;
        this.#readContents(field);
      }
    }
  }

  /** Takes in a part of an instruction. */
  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field && !field.isResult && field.instruction.length < MAX_INSTRUCTION) field.instruction += text;
  }

  /** Levels of a table of contents by names of styles: `TOC \t "Heading_2,1,Country,2"`. */
  readonly contentsLevels = new Map<string, number>();

  #readContents({ instruction }: Field): void {
    const pairs = /^\s*TOC\b.*?\\t\s+"([^"]*)"/.exec(instruction)?.[1]?.split(/[,;]/) ?? [];
    for (let at = 0; at + 1 < pairs.length; at += 2)
      this.contentsLevels.set(plainName(pairs[at] ?? ''), Number(pairs[at + 1]));
  }

  /** `w:fldSimple` holds its result. */
  openSimple({ instr = '' }: Attributes): void {
    this.#open.push({ isResult: true, instruction: instr });
  }

  closeSimple(): void {
    this.#open.pop();
  }

  /** Whether text here is an instruction, which nobody sees. */
  get isInstruction(): boolean {
    return this.#open.some(({ isResult }) => !isResult);
  }

  /** Whether text here belongs to a table of contents or an index. */
  get isContents(): boolean {
    return this.#open.some(({ instruction }) => /^\s*(?:TOC|INDEX)\b/.test(instruction));
  }
}
