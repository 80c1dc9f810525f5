import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataTableError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';

/** Between the values of a cell that holds several: `APNIC | Asia-Pacific Network Information Centre`. */
const VALUE_SEPARATOR = ' | ';
const TABLES = 'src/data/tables';

/** Where a table comes from; stands beside each table as `NAME.source.json`. */
export interface TableSource {
  readonly title: string;
  /** An address, or `compiled by the project`. */
  readonly url: string;
  readonly licence: string;
  /** ISO 8601 date. */
  readonly retrieved: string;
  readonly made: string;
}

/** One record of a table. */
export interface Row {
  /** `src/data/tables/topics.tsv:12`, 1-based, for messages. */
  readonly at: string;
  /** The cell of a column; empty when nothing stands there. */
  cell(column: string): string;
  /** The cell of a column that must hold something. @throws DataTableError when it is empty */
  required(column: string): string;
  /** The values of a cell that may hold several; `[]` when it is empty. */
  values(column: string): readonly string[];
}

/**
 * Reads `src/data/tables/NAME.tsv`: tab-separated, a header line, one record a line, no quoting.
 *
 * @throws DataTableError with file and line when the header differs from `columns` or a record has another number of cells
 */
export function readTable(name: string, columns: readonly string[]): readonly Row[] {
  const file = `${TABLES}/${name}.tsv`;
  return parseTable(file, readTableFile(`${name}.tsv`), columns);
}

/** {@link readTable} on text that is at hand; `file` serves messages only; `skipEmpty` passes over empty lines. */
export function parseTable(
  file: string,
  text: string,
  columns: readonly string[],
  skipEmpty = false,
): readonly Row[] {
  const lines = text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line, index) => ({ line, at: `${file}:${String(index + 1)}` }))
    .filter(({ line }) => !skipEmpty || line.trim() !== '');
  const [{ line: header, at } = { line: '', at: `${file}:1` }, ...records] = lines;
  if (header !== columns.join('\t')) {
    throw new DataTableError(
      'DATA_HEADER',
      `${at}: the columns must be ${columns.join(', ')} (tab-separated), found ${header.split('\t').join(', ')}`,
    );
  }
  return records.map((record) => parseRow(record.at, record.line, columns));
}

/** Reads `NAME.source.json`. @throws DataTableError when it is absent, is no JSON, or lacks a key */
export function readTableSource(name: string): TableSource {
  const file = `${name}.source.json`;
  let source: unknown;
  try {
    source = JSON.parse(readTableFile(file));
  } catch (cause) {
    if (cause instanceof DataTableError) throw cause;
    throw new DataTableError('DATA_SOURCE', `${TABLES}/${file}: not valid JSON`, { cause });
  }
  if (!isTableSource(source)) {
    throw new DataTableError(
      'DATA_SOURCE',
      `${TABLES}/${file}: title, url, licence, retrieved and made must be texts that are not empty`,
    );
  }
  return source;
}

function parseRow(at: string, line: string, columns: readonly string[]): Row {
  const cells = line.split('\t');
  if (cells.length !== columns.length) {
    throw new DataTableError(
      'DATA_CELLS',
      `${at}: expected ${String(columns.length)} tab-separated cells, found ${String(cells.length)}`,
    );
  }
  const byColumn = new Map(columns.map((column, index) => [column, cells[index] ?? '']));
  const cell = (column: string): string => {
    const value = byColumn.get(column);
    if (value === undefined)
      throw new DataTableError('DATA_COLUMN', `${at}: the table has no column ${column}`);
    return value;
  };
  return {
    at,
    cell,
    required(column) {
      const value = cell(column);
      if (value === '') throw new DataTableError('DATA_EMPTY', `${at}: ${column} must not be empty`);
      return value;
    },
    values(column) {
      const value = cell(column);
      return value === '' ? [] : value.split(VALUE_SEPARATOR);
    },
  };
}

function readTableFile(file: string): string {
  try {
    return readFileSync(join(packageRoot(), TABLES, file), 'utf8');
  } catch (cause) {
    throw new DataTableError(
      'DATA_MISSING',
      `${TABLES}/${file}: cannot be read; the installation is incomplete, install it again`,
      { cause },
    );
  }
}

function isTableSource(value: unknown): value is TableSource {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Record<string, unknown>;
  return ['title', 'url', 'licence', 'retrieved', 'made'].every(
    (key) => typeof record[key] === 'string' && record[key] !== '',
  );
}
