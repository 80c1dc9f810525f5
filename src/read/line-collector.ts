/** Gathers the lines that a reader of marked-up files finds, cleaned as those of plain text are. */
import type { LineStructure } from './line-structure.ts';
import { CALL_MARK, cleanLine, type NoteText, type SourceLine } from './source-lines.ts';
import type { FormatLines } from './read-lines.ts';

/** Text with `CALL_MARK`s, and the numbers of the notes that they call. */
export interface MarkedText {
  readonly text: string;
  readonly calls: readonly string[];
}

/** Two texts as one; what stands between them is `separator`. */
export function joinMarked(pieces: readonly MarkedText[], separator: string): MarkedText {
  return {
    text: pieces.map(({ text }) => text).join(separator),
    calls: pieces.flatMap(({ calls }) => calls),
  };
}

/** A text without its calls. */
export function withoutCalls({ text }: MarkedText): MarkedText {
  return { text: text.replaceAll(CALL_MARK, ''), calls: [] };
}

/** Lines in reading order. Blank lines and rules are left out, as is what no report prints. */
export class LineCollector {
  readonly #lines: SourceLine[] = [];
  readonly #notes: NoteText[] = [];
  #afterBlank = false;

  /**
   * Adds a line.
   *
   * @param line - 1-based line or paragraph of the file
   */
  add({ text, calls }: MarkedText, line: number, structure?: LineStructure): void {
    const kept = structure?.kind === 'row' ? text : cleanLine(text);
    if (kept.trim() === '' && calls.length === 0) {
      this.#afterBlank = true;
      return;
    }
    this.#lines.push({
      text: kept,
      calls,
      line,
      afterBlank: this.#afterBlank,
      ...(structure && { structure }),
    });
    this.#afterBlank = false;
  }

  /** Adds the text of a note, by the number that its calls carry. */
  addNote(number: string, text: string, line: number): void {
    this.#notes.push({ number, text: text.replaceAll(CALL_MARK, '').trim(), line, isClosed: true });
  }

  finish(): Pick<FormatLines, 'lines' | 'notes'> {
    return { lines: this.#lines, notes: this.#notes };
  }
}
