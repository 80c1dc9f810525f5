/** What a document is once it was read: sections and passages with their exact canonical text. */

/** Half-open `[start, end)` in UTF-16 code units of a passage's canonical text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the text does not carry and is given beside the file (`NAME.meta.yaml`) or by flags. */
export interface DocumentMeta {
  readonly symbol?: string;
  readonly title?: string;
  /** The meeting that the document was written for, as given: `Council 2020`. */
  readonly session?: string;
  /** ISO 8601 date, month or year: `2020-05-12`, `2020-05`, `2020`. */
  readonly date?: string;
  readonly source?: string;
  readonly url?: string;
  /** `composed` documents are not ITU's and are marked wherever they are cited. */
  readonly nature?: 'real' | 'composed';
}

export type PassageKind = 'title' | 'heading' | 'caption' | 'paragraph' | 'bullet' | 'table-row' | 'footnote';

/** A paragraph, heading, bullet, table row or footnote with its exact canonical text. */
export interface Passage {
  /** Document id + `#` + where + `~` + ordinal: `doc-c20-33#2.4.3~1`. */
  readonly id: string;
  /** The printed label (`2.4.3`, `A.1`, `summary`, `action`, `references`, `front`). */
  readonly where: string;
  /** 1-based among the passages that share `where`. */
  readonly ordinal: number;
  /** 1-based in the whole document. */
  readonly order: number;
  readonly kind: PassageKind;
  /** Canonical text: no label, no word-processor leftovers, no note calls; typography as it is. */
  readonly text: string;
  /** Section that holds the passage; a heading belongs to the section that it opens. */
  readonly section: string;
  /** 1-based line of the file at which the passage begins. */
  readonly line: number;
  /** For a footnote: the passage that calls it and the offset in that passage's text. */
  readonly calledFrom?: { readonly passage: string; readonly offset: number };
  /** For a table row: its cells as spans of `text`, and the header's cells as text (empty when none is known). */
  readonly table?: { readonly cells: readonly Span[]; readonly header: readonly string[] };
}

/** A heading and what stands under it. */
export interface Section {
  /** Document id + `#s-` + where: `doc-c20-33#s-2`. Repeated labels take `~2`, `~3`. */
  readonly id: string;
  readonly where: string;
  /** Heading text without its label; empty for the front matter. */
  readonly title: string;
  /** 1 for a top section. */
  readonly level: number;
  readonly order: number;
  /** Id of the section that holds this one. */
  readonly parent?: string;
}

/** Something that the reader or a later stage wants a person to know. */
export interface Diagnostic {
  /** Stable code: `read/unknown-note`, `extract/ambiguous-name`. */
  readonly code: string;
  readonly message: string;
  /** Passage id, where one is concerned. */
  readonly passage?: string;
  readonly span?: Span;
}

/** A document that was read. */
export interface SourceDocument {
  /** Stable id made from symbol, else session and title: `doc-c20-33`; with a hash of the content where only the file has a name. */
  readonly id: string;
  readonly title: string;
  readonly meta: DocumentMeta;
  /** Lower-case hexadecimal SHA-256 of the file's bytes. */
  readonly sha256: string;
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  readonly diagnostics: readonly Diagnostic[];
}
