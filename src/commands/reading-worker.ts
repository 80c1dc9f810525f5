/** Reads one report and prints what it says as text; runs in the program itself or in a thread of the pool, with the same bytes. */
import { createColors } from 'picocolors';
import { loadVocabulary } from '../data/vocabulary.ts';
import type { DocumentMeta } from '../domain/document.ts';
import { DocumentError } from '../errors.ts';
import { extract } from '../extract/extract.ts';
import { readDocumentFile } from '../read/read-file.ts';
import { extractionRecords } from './extraction-records.ts';
import { extractionTable } from './extraction-table.ts';

/** What a thread is asked for; all of it can be copied between threads. */
export interface ReadingTask {
  readonly file: string;
  readonly meta: DocumentMeta;
  /** Largest file in bytes. */
  readonly maxBytes: number;
  readonly print: Printing;
}

/** `records`: one JSON object for each record. `table`: lines for a terminal, with or without colours. */
export type Printing = { readonly as: 'records' } | { readonly as: 'table'; readonly hasColors: boolean };

/** What a report says, as pieces to print; or why it could not be read. Errors of other kinds are thrown. */
export type ReadingOutcome =
  | { readonly file: string; readonly pieces: readonly string[] }
  | { readonly file: string; readonly refused: { readonly code: string; readonly message: string } };

/** Reads the file of a task. */
export default async function readReport({
  file,
  meta,
  maxBytes,
  print,
}: ReadingTask): Promise<ReadingOutcome> {
  try {
    const extraction = extract(await readDocumentFile(file, meta, { maxBytes }), loadVocabulary());
    return { file, pieces: printed(extraction, print) };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const { code, message } = error;
    return { file, refused: { code, message } };
  }
}

/** What was extracted as pieces of text: one a record, or one table. */
export function printed(extraction: ReturnType<typeof extract>, print: Printing): readonly string[] {
  return print.as === 'table'
    ? [extractionTable(extraction, createColors(print.hasColors))]
    : extractionRecords(extraction).map((record) => JSON.stringify(record));
}
