import { pipeline, type Readable } from 'node:stream';
import { parse, type CsvError, type InfoRecord } from 'csv-parse';
import { DocumentError } from '../errors.ts';
import { faulty, plainText, type ReadItem } from './record.ts';

/** Columns that a catalogue must have; others are ignored, `source` (an address) is taken when there. */
const COLUMNS = ['id', 'title', 'date', 'study_group', 'doctype', 'status'] as const;
/** Longest record; a quotation mark that is never closed must not swallow the file. */
const LONGEST_RECORD = 100_000;

/** Faults of the quoting after which nobody knows where a row begins. */
const LOSES_THE_REST: ReadonlySet<string> = new Set(['CSV_QUOTE_NOT_CLOSED', 'CSV_MAX_RECORD_SIZE']);

interface ParsedRow {
  readonly record: Readonly<Record<string, string>>;
  readonly info: InfoRecord;
}

/**
 * Records of a CSV file (RFC 4180: a header line, quotes doubled), one at a time.
 *
 * @throws DocumentError `CATALOGUE_HEADER` when a column is missing, `CATALOGUE_CSV` when the quoting is broken beyond a row
 */
export async function* readCsv(input: Readable, file: string): AsyncGenerator<ReadItem> {
  const skipped: ReadItem[] = [];
  let lost: CsvError | undefined;
  const parser = parse({
    bom: true,
    columns: (header: string[]) => checkHeader(header, file),
    info: true,
    skip_empty_lines: true,
    relax_column_count: false,
    skip_records_with_error: true,
    max_record_size: LONGEST_RECORD,
    on_skip: (error) => {
      if (error !== undefined && LOSES_THE_REST.has(error.code)) lost ??= error;
      else if (error !== undefined) skipped.push(toFault(error));
      return undefined;
    },
  });
  // Faults of the input reach the loop through the parser, and the loop's end closes the input.
  const rows: AsyncIterable<ParsedRow> = pipeline(input, parser, () => undefined);
  try {
    for await (const row of rows) {
      if (lost !== undefined) break;
      yield* skipped.splice(0);
      yield { record: toRecord(row) };
    }
  } catch (error) {
    if (error instanceof DocumentError || !isCsvError(error)) throw error;
    lost = error;
  }
  if (lost !== undefined) {
    throw new DocumentError(
      'CATALOGUE_CSV',
      `${file}: ${lost.message}; what follows cannot be told apart, and nothing was imported`,
      {
        cause: lost,
      },
    );
  }
  yield* skipped;
}

function checkHeader(header: readonly string[], file: string): string[] {
  const names = header.map((name) => name.trim());
  const missing = COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > 0)
    throw new DocumentError(
      'CATALOGUE_HEADER',
      `${file}:1: the columns ${missing.join(', ')} are missing; a catalogue has ${COLUMNS.join(', ')} (found: ${names.join(', ')})`,
    );
  return names;
}

function toRecord({ record, info }: ParsedRow): NonNullable<ReadItem['record']> {
  const cell = (name: string): string | undefined => plainText(record[name]);
  const [title, date, group] = [cell('title'), cell('date'), cell('study_group')];
  const [kind, status, url] = [cell('doctype'), cell('status'), cell('source')];
  return {
    id: cell('id') ?? '',
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(group !== undefined && { group }),
    ...(kind !== undefined && { kind }),
    ...(status !== undefined && { status }),
    ...(url !== undefined && { url }),
    relations: [],
    line: info.lines,
  };
}

function toFault(error: CsvError): ReadItem {
  const line = typeof error['lines'] === 'number' ? error['lines'] : 0;
  return faulty(line, typeof error['column'] === 'string' ? error['column'] : 'row', error.message);
}

function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');
}
