/** Turns plain text into a document: sections, numbered passages, bullets, table rows and footnotes. */
import type { Diagnostic, DocumentMeta, SourceDocument } from '../domain/document.ts';
import { documentId } from './document-id.ts';
import { readLabels } from './labels.ts';
import { bulletLength } from './line-shape.ts';
import { Reading } from './reading.ts';
import { readSourceLines, type SourceLine } from './source-lines.ts';
import { joinWrappedLines } from './wrapped-lines.ts';

/** What `readText` is told beside the text. */
export interface ReadTextOptions {
  /** What was given beside the file; it goes before what the text prints. */
  readonly meta: DocumentMeta;
  /** Lower-case hexadecimal SHA-256 of the file's bytes. */
  readonly sha256: string;
  /** Name of the file without folders; its stem is the last resort for a title. */
  readonly fileName: string;
  /** What decoding the file brought up. */
  readonly diagnostics?: readonly Diagnostic[];
}

/** Reads a text. Pure and linear in the text; odd text gives diagnostics and never throws. */
export function readText(text: string, options: ReadTextOptions): SourceDocument {
  const { lines: physical, notes } = readSourceLines(text);
  const lines = joinLoneLabels(joinWrappedLines(physical));
  const reading = new Reading(lines);
  reading.readAll();
  reading.draft.placeNotes(notes);
  const symbol = options.meta.symbol ?? reading.symbol;
  const meta = symbol === undefined ? options.meta : { ...options.meta, symbol };
  const ownTitle = meta.title ?? reading.title;
  const title = ownTitle ?? titleFromFileName(options.fileName);
  const id = documentId(meta, title, ownTitle === undefined ? options.sha256 : undefined);
  const { sections, passages, diagnostics } = reading.draft.finish(id);
  const all = [...(options.diagnostics ?? []), ...diagnostics];
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

/** A label or bullet that stands alone on its line belongs to the line below it. */
function joinLoneLabels(lines: readonly SourceLine[]): readonly SourceLine[] {
  const joined: SourceLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    const next = lines[at + 1];
    const isAlone =
      /^\s*(?:\d{1,3}(?:\.\d{1,3})+\.?|\(?\d{1,3}[.)]|[A-Z]\.(?:\d{1,3})?|[IVX]+\.|[–•●▪■*-])\s*$/.test(
        line.text.slice(0, 24),
      );
    if (isAlone && line.text.trim().length < 16 && next !== undefined && startsWithText(next.text)) {
      joined.push({
        ...line,
        text: `${line.text.trim()}\t${next.text.trim()}`,
        calls: [...line.calls, ...next.calls],
      });
      at += 1;
    } else joined.push(line);
  }
  return joined;
}

function startsWithText(text: string): boolean {
  const trimmed = text.trim();
  return bulletLength(trimmed) === 0 && readLabels(trimmed).length === 0 && /^["“(]?[\p{L}\d]/u.test(trimmed);
}
