/** Turns the lines of a report, from whatever kind of file, into a document: sections, numbered passages, rows, notes. */
import type { Diagnostic, DocumentMeta, SourceDocument } from '../domain/document.ts';
import { documentId } from './document-id.ts';
import { Reading } from './reading.ts';
import type { SourceLines } from './source-lines.ts';

/** What every format gives: lines in reading order, their notes, and what to tell a person. */
export interface FormatLines extends SourceLines {
  readonly diagnostics?: readonly Diagnostic[];
  /** What stands in the file beside the text; it counts only where the text prints none. */
  readonly properties?: FileProperties;
}

/** What word processors and web pages keep beside the text. */
export interface FileProperties {
  readonly title?: string;
  /** The symbol of a page's head, `C20/33`. */
  readonly symbol?: string;
}

/** What reading is told beside the lines. */
export interface ReadOptions {
  /** What was given beside the file; it goes before what the text prints. */
  readonly meta: DocumentMeta;
  /** Lower-case hexadecimal SHA-256 of the file's bytes. */
  readonly sha256: string;
  /** Name of the file without folders; its stem is the last resort for a title. */
  readonly fileName: string;
  /** What opening the file brought up. */
  readonly diagnostics?: readonly Diagnostic[];
}

/** Reads lines. Pure and linear in the text; odd text gives diagnostics and never throws. */
export function readLines(
  { lines, notes, diagnostics: ofFormat = [], properties = {} }: FormatLines,
  options: ReadOptions,
): SourceDocument {
  const reading = new Reading(lines);
  reading.readAll();
  reading.draft.placeNotes(notes);
  const symbol = options.meta.symbol ?? reading.symbol ?? properties.symbol;
  const meta = symbol === undefined ? options.meta : { ...options.meta, symbol };
  const ownTitle = meta.title ?? reading.title ?? properties.title;
  const title = ownTitle ?? titleFromFileName(options.fileName);
  const id = documentId(meta, title, ownTitle === undefined ? options.sha256 : undefined);
  const { sections, passages, diagnostics } = reading.draft.finish(id);
  const all = [...(options.diagnostics ?? []), ...ofFormat, ...diagnostics];
  return { id, title, meta, sha256: options.sha256, sections, passages, diagnostics: all };
}

function titleFromFileName(fileName: string): string {
  return (
    fileName
      .replace(/\.[^.]*$/, '')
      .replace(/[-_]+/g, ' ')
      .trim() || 'Untitled'
  );
}
