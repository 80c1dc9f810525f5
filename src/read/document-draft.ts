/** Collects sections and passages in reading order; ids are made at the end, when the document's own is known. */
import type { Diagnostic, Passage, PassageKind, Section, Span } from '../domain/document.ts';
import { CALL_MARK, type NoteText, type SourceLine } from './source-lines.ts';

/** A call of a note at an offset of a passage's final text. */
interface NoteCall {
  readonly number: string;
  readonly offset: number;
}

interface PassageDraft {
  readonly where: string;
  readonly kind: PassageKind;
  readonly text: string;
  readonly section: number;
  readonly line: number;
  readonly calls: NoteCall[];
  readonly calledFrom?: { readonly passage: PassageDraft; readonly offset: number };
  readonly table?: NonNullable<Passage['table']>;
}

interface SectionDraft {
  readonly where: string;
  readonly title: string;
  readonly level: number;
  readonly parent: number | undefined;
}

/** What a passage is made of: text that may hold call marks, and the line that it came from. */
export interface PassageSource {
  readonly kind: PassageKind;
  readonly text: string;
  readonly source: Pick<SourceLine, 'calls' | 'line'>;
}

interface DiagnosticDraft {
  readonly code: string;
  readonly message: string;
  readonly passage?: PassageDraft;
}

/** Sections, passages and diagnostics with their ids. */
export interface FinishedDraft {
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The document as it grows while it is read. */
export class DocumentDraft {
  readonly #sections: SectionDraft[] = [];
  #passages: PassageDraft[] = [];
  readonly #diagnostics: DiagnosticDraft[] = [];

  get isEmpty(): boolean {
    return this.#passages.length === 0;
  }

  /** Opens a section and gives its index. */
  openSection(section: SectionDraft): number {
    return this.#sections.push(section) - 1;
  }

  /** Adds a passage; one that consists of note calls alone gives them to the passage before it. */
  addPassage({ kind, text, source }: PassageSource, where: string, section: number): void {
    const { text: finished, calls } = finishText(text, source.calls);
    this.#add({ kind, text: finished, where, section, line: source.line, calls });
  }

  /** Adds a table's row: cells parted by tabs. */
  addRow(
    row: {
      cells: readonly string[];
      header: readonly string[];
      isHeader: boolean;
      source: PassageSource['source'];
    },
    where: string,
    section: number,
  ): void {
    const spans: Span[] = [];
    const calls: NoteCall[] = [];
    const pending = [...row.source.calls];
    let text = '';
    for (const [at, cell] of row.cells.entries()) {
      if (at > 0) text += '\t';
      const marks = cell.split(CALL_MARK).length - 1;
      const finished = finishText(cell, pending.splice(0, marks));
      const start = text.length;
      text += finished.text;
      spans.push({ start, end: text.length });
      calls.push(...finished.calls.map(({ number, offset }) => ({ number, offset: start + offset })));
    }
    const { line } = row.source;
    if (row.isHeader) this.#add({ kind: 'caption', text, where, section, line, calls });
    else
      this.#add({
        kind: 'table-row',
        text,
        where,
        section,
        line,
        calls,
        table: { cells: spans, header: row.header },
      });
  }

  #add(draft: PassageDraft): void {
    if (draft.text !== '') this.#passages.push(draft);
    else {
      const before = this.#passages.at(-1);
      before?.calls.push(...draft.calls.map(({ number }) => ({ number, offset: before.text.length })));
    }
  }

  /** Reports something about the passage added last. */
  diagnose(code: string, message: string): void {
    const passage = this.#passages.at(-1);
    this.#diagnostics.push({ code, message, ...(passage && { passage }) });
  }

  /** Puts each note behind the passage that calls it; what nothing calls stands at the end. */
  placeNotes(notes: readonly NoteText[]): void {
    const body = this.#passages;
    const waiting = Map.groupBy(notes, ({ number }) => number);
    const taken = new Map<string, number>();
    const called = new Set<NoteText>();
    this.#passages = [];
    for (const passage of body) {
      this.#passages.push(passage);
      for (const { number, offset } of passage.calls) {
        const at = taken.get(number) ?? 0;
        const note = waiting.get(number)?.[at];
        taken.set(number, at + 1);
        if (note !== undefined) {
          called.add(note);
          this.#passages.push(noteDraft(note, passage, offset));
        } else if (!waiting.has(number)) {
          const message = `note ${number} is called and its text is nowhere`;
          this.#diagnostics.push({ code: 'read/missing-note', message, passage });
        }
      }
    }
    this.#placeUncalled(
      notes.filter((note) => !called.has(note)),
      body,
    );
    for (const { number, line } of notes.filter(({ isClosed }) => !isClosed)) {
      const message = `line ${line}: the bracket of note ${number} is not closed; its text ends with the line`;
      this.#diagnostics.push({ code: 'read/unclosed-note', message });
    }
  }

  /** A note that nothing calls belongs to the passage that it stands behind. Notes and body are in the order of lines. */
  #placeUncalled(notes: readonly NoteText[], body: readonly PassageDraft[]): void {
    let at = 0;
    for (const note of notes) {
      if (note.text === '') continue;
      while ((body[at + 1]?.line ?? Infinity) <= note.line) at += 1;
      const where = body[at]?.where ?? 'front';
      const section =
        body[at]?.section ?? this.openSection({ where, title: '', level: 1, parent: undefined });
      const { text, line } = note;
      const passage: PassageDraft = { kind: 'footnote', text, where, section, line, calls: [] };
      this.#passages.push(passage);
      const message = `line ${line}: nothing calls note ${note.number}`;
      this.#diagnostics.push({ code: 'read/unknown-note', message, passage });
    }
  }

  /** Gives everything its id. */
  finish(documentId: string): FinishedDraft {
    const sectionIds = uniqueIds(this.#sections.map(({ where }) => `${documentId}#s-${where}`));
    const ordinals = new Map<string, number>();
    const ids = new Map<PassageDraft, string>();
    const passages: Passage[] = [];
    for (const [at, draft] of this.#passages.entries()) {
      const { where, kind, text, section, line, calledFrom, table } = draft;
      const ordinal = (ordinals.get(where) ?? 0) + 1;
      ordinals.set(where, ordinal);
      const id = `${documentId}#${where}~${ordinal}`;
      ids.set(draft, id);
      const caller = calledFrom && ids.get(calledFrom.passage);
      passages.push({
        id,
        where,
        ordinal,
        order: at + 1,
        kind,
        text,
        section: sectionIds[section] ?? '',
        line,
        ...(calledFrom &&
          caller !== undefined && { calledFrom: { passage: caller, offset: calledFrom.offset } }),
        ...(table && { table }),
      });
    }
    return {
      sections: this.#sections.map(({ where, title, level, parent }, at) => {
        const parentId = parent === undefined ? undefined : sectionIds[parent];
        return {
          id: sectionIds[at] ?? '',
          where,
          title,
          level,
          order: at + 1,
          ...(parentId !== undefined && { parent: parentId }),
        };
      }),
      passages,
      diagnostics: this.#diagnostics.map(({ code, message, passage }) => {
        const id = passage && ids.get(passage);
        return { code, message, ...(id !== undefined && { passage: id }) };
      }),
    };
  }
}

function noteDraft(note: NoteText, caller: PassageDraft, offset: number): PassageDraft {
  const { where, section } = caller;
  // an empty note keeps its place with the sign that calls it
  const text = note.text === '' ? note.number : note.text;
  return {
    kind: 'footnote',
    text,
    where,
    section,
    line: note.line,
    calls: [],
    calledFrom: { passage: caller, offset },
  };
}

/** Final text without call marks, trimmed, and where the calls stood in it. */
function finishText(marked: string, numbers: readonly string[]): { text: string; calls: NoteCall[] } {
  const pieces = marked.trim().split(CALL_MARK);
  const calls: NoteCall[] = [];
  let text = (pieces[0] ?? '').trimStart();
  for (let at = 1; at < pieces.length; at += 1) {
    const piece = pieces[at] ?? '';
    const isDoubled = text.endsWith(' ') && piece.startsWith(' ');
    calls.push({ number: numbers[at - 1] ?? '', offset: text.length });
    if (text === '') text = piece.trimStart();
    else text += isDoubled ? piece.slice(1) : piece;
  }
  const trimmed = text.trimEnd();
  return {
    text: trimmed,
    calls: calls.map(({ number, offset }) => ({ number, offset: Math.min(offset, trimmed.length) })),
  };
}

function uniqueIds(wanted: readonly string[]): readonly string[] {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return wanted.map((id) => {
    let count = (counts.get(id) ?? 0) + 1;
    while (used.has(count === 1 ? id : `${id}~${count}`)) count += 1;
    const unique = count === 1 ? id : `${id}~${count}`;
    counts.set(id, count);
    used.add(unique);
    return unique;
  });
}
