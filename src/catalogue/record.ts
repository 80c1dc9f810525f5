/** One record of a catalogue, whatever the file's form. */

/** Kinds of texts, in the words of the catalogues. */
const RECORD_KINDS = [
  'recommendation',
  'recommendation-amendment',
  'recommendation-corrigendum',
  'recommendation-supplement',
  'recommendation-annex',
  'technical-report',
  'technical-paper',
  'resolution',
] as const;
/** Kinds that the graph model has no place for: a handbook has no label, a Question belongs to a study period that no record names. */
export const KINDS_LEFT_OUT = ['handbook', 'question'] as const;

/** A record as it stands in the file, with its cells trimmed. */
export interface CatalogueRecord {
  /** `ITU-T Y.1540 (12/2019)`. */
  readonly id: string;
  readonly title?: string;
  /** ISO 8601 date, month or year. */
  readonly date?: string;
  /** Name of the group that is responsible today. */
  readonly group?: string;
  /** Absent in an index, which holds identifiers alone. */
  readonly kind?: string;
  readonly status?: string;
  readonly url?: string;
  /** Other texts by their identifiers, with the catalogue's word for the relation. */
  readonly relations: readonly { readonly type: string; readonly id: string }[];
  /** 1-based line at which it begins. */
  readonly line: number;
}

/** A record or a part of the file that could not be taken. */
export interface RecordFault {
  readonly line: number;
  /** Name of the column or key that is wrong. */
  readonly column: string;
  readonly message: string;
}

/** What a reader of a catalogue file hands on, in the file's order. */
export type ReadItem =
  | { readonly record: CatalogueRecord; readonly fault?: undefined }
  | { readonly fault: RecordFault; readonly record?: undefined };

/** Wraps a fault. */
export function faulty(line: number, column: string, message: string): ReadItem {
  return { fault: { line, column, message } };
}

/** Text with single spaces; undefined when nothing is left. */
export function plainText(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).normalize('NFC').replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

/** Longest identifier or title that is taken; real ones have some hundreds of characters. */
const LONGEST_TEXT = 2000;

/** What is wrong with a record in itself; undefined when nothing is. */
export function recordFault(record: CatalogueRecord): RecordFault | undefined {
  const { line, id, title, date, kind } = record;
  if (id === '') return { line, column: 'id', message: 'is empty' };
  for (const [column, text] of [
    ['id', id],
    ['title', title ?? ''],
  ] as const) {
    if (text.length > LONGEST_TEXT)
      return {
        line,
        column,
        message: `has ${String(text.length)} characters; at most ${String(LONGEST_TEXT)} are taken`,
      };
    if (!text.isWellFormed() || text.includes('\uFFFD'))
      return { line, column, message: 'holds bytes that are not UTF-8' };
  }
  // `2019-12-05`, `2019-12`, `2019`
  if (date !== undefined && !/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(date))
    return { line, column: 'date', message: `"${date}" is no date; expected YYYY-MM-DD, YYYY-MM or YYYY` };
  const known = [...RECORD_KINDS, ...KINDS_LEFT_OUT] as readonly string[];
  if (kind !== undefined && !known.includes(kind))
    return { line, column: 'doctype', message: `"${kind}" is none of ${known.join(', ')}` };
  return undefined;
}
