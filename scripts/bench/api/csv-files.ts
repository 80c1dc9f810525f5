import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { PropertyValue } from '../../../src/domain/extraction.ts';

/** Parts the items of a list; no text has it. */
export const LIST_SEPARATOR = '\u001f';

type Properties = Readonly<Record<string, PropertyValue>>;

/** Characters that are gathered before they are written. */
const BUFFER = 1 << 20;

/**
 * Files for `neo4j-admin database import`: one for each set of columns, so that a property that is absent has no cell.
 */
export class CsvFiles {
  readonly #folder: string;
  readonly #files = new Map<string, { path: string; handle: number; waiting: string[]; length: number }>();

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  /** A node; `id` in its properties names it for the relationships. */
  node(labels: readonly string[], properties: Properties): void {
    this.#write(
      'node',
      ['labels:LABEL', ...columnsOf(properties, ':ID')],
      [labels.join(LIST_SEPARATOR), ...Object.values(properties)],
    );
  }

  relationship(type: string, from: string, to: string, properties: Properties): void {
    this.#write(
      `relationship ${type}`,
      [':START_ID', ':END_ID', ':TYPE', ...columnsOf(properties, ':string')],
      [from, to, type, ...Object.values(properties)],
    );
  }

  /** Writes what waits; the arguments by which the import finds the files. */
  finish(): string[] {
    return [...this.#files].map(([key, file]) => {
      writeSync(file.handle, file.waiting.join(''));
      closeSync(file.handle);
      return `${key.startsWith('node') ? '--nodes' : '--relationships'}=${file.path}`;
    });
  }

  #write(kind: string, columns: readonly string[], values: readonly PropertyValue[]): void {
    const key = `${kind} ${columns.join(',')}`;
    const file = this.#files.get(key) ?? this.#open(key, columns);
    const line = `${values.map(cell).join(',')}\n`;
    file.waiting.push(line);
    file.length += line.length;
    if (file.length < BUFFER) return;
    writeSync(file.handle, file.waiting.join(''));
    file.waiting = [];
    file.length = 0;
  }

  #open(
    key: string,
    columns: readonly string[],
  ): { path: string; handle: number; waiting: string[]; length: number } {
    const path = join(this.#folder, `${this.#files.size}.csv`);
    const file = { path, handle: openSync(path, 'w'), waiting: [`${columns.join(',')}\n`], length: 0 };
    this.#files.set(key, file);
    return file;
  }
}

function columnsOf(properties: Properties, typeOfId: string): string[] {
  return Object.entries(properties).map(
    ([key, value]) => `${key}${key === 'id' ? typeOfId : typeOf(key, value)}`,
  );
}

function typeOf(key: string, value: PropertyValue): string {
  if (typeof value === 'string') return ':string';
  if (typeof value === 'boolean') return ':boolean';
  if (typeof value === 'number') return key === 'confidence' ? ':double' : ':long';
  return ':string[]';
}

function cell(value: PropertyValue): string {
  if (typeof value === 'object') return quoted(value.join(LIST_SEPARATOR));
  return typeof value === 'string' ? quoted(value) : String(value);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
