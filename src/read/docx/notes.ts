/** Footnotes and endnotes of a Word file. */
import { BodyReader } from './body-reader.ts';
import { Numberings } from './numbering.ts';
import type { Attributes, XmlHandler } from './read-xml.ts';
import type { Styles } from './styles.ts';

export type NoteKind = 'footnote' | 'endnote';

/** A note that the body calls. */
interface CalledNote {
  /** As calls carry it: `1`, `2` for footnotes, `e1` for endnotes. */
  readonly number: string;
  readonly text: string;
  /** Paragraph of its part. */
  readonly line: number;
}

/** Which notes are called, counted as they are printed. Their texts are set before the body is read. */
export class NoteRegister {
  readonly #numbers = new Map<string, string>();
  readonly #counts = { footnote: 0, endnote: 0 };
  readonly #texts = new Map<string, { text: string; line: number }>();

  /** Number of a note that is called here; undefined for one that is there and says nothing. */
  call(kind: NoteKind, id: string): string | undefined {
    const key = `${kind}${id}`;
    if (this.#texts.get(key)?.text === '') return undefined;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#counts[kind] += 1;
    const number = `${kind === 'endnote' ? 'e' : ''}${this.#counts[kind]}`;
    this.#numbers.set(key, number);
    return number;
  }

  /** Keeps the text of a note. */
  setText(kind: NoteKind, id: string, text: string, line: number): void {
    this.#texts.set(`${kind}${id}`, { text, line });
  }

  /** Notes that are called, in the order of their first calls; one whose text is missing is left out. */
  called(): readonly CalledNote[] {
    return [...this.#numbers].flatMap(([key, number]) => {
      const note = this.#texts.get(key);
      return note === undefined ? [] : [{ number, ...note }];
    });
  }
}

/** Handler of the part that holds the notes of a kind: each is a small body. */
export class NoteReader implements XmlHandler {
  readonly #kind: NoteKind;
  readonly #register: NoteRegister;
  readonly #styles: Styles;
  #id = '';
  #body: BodyReader | undefined;
  #texts: string[] = [];
  #line = 0;

  constructor(kind: NoteKind, register: NoteRegister, styles: Styles) {
    this.#kind = kind;
    this.#register = register;
    this.#styles = styles;
  }

  open(name: string, attributes: Attributes): void {
    if (name !== `w:${this.#kind}`) {
      this.#body?.open(name, attributes);
      return;
    }
    this.#id = attributes['id'] ?? '';
    this.#texts = [];
    const context = {
      styles: this.#styles,
      numberings: new Numberings(this.#styles),
      // a note does not call another
      callNote: () => undefined,
    };
    this.#body = new BodyReader(context, (block) => {
      if (block.kind === 'paragraph') this.#texts.push(block.text.replace(/\s+/g, ' ').trim());
    });
  }

  text(text: string): void {
    this.#body?.text(text);
  }

  close(name: string): void {
    if (name !== `w:${this.#kind}`) {
      this.#body?.close(name);
      return;
    }
    this.#line += 1;
    const text = this.#texts.filter((piece) => piece !== '').join(' ');
    this.#register.setText(this.#kind, this.#id, text, this.#line);
    this.#body = undefined;
  }
}
