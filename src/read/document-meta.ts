/** What is given beside a report: the keys of `NAME.meta.yaml` and of the flags of the same names. */
import { closest, distance } from 'fastest-levenshtein';
import { LineCounter, parseDocument } from 'yaml';
import type { DocumentMeta } from '../domain/document.ts';
import { DocumentError } from '../errors.ts';

/** Keys of a meta file with what each may hold, as it stands after `expected`. */
export const META_KEYS = {
  symbol: 'the symbol of the document, e.g. C20/33',
  title: 'the title of the document',
  session: 'the meeting it was written for, e.g. Council 2020',
  date: 'a date, month or year: 2020-05-12, 2020-05 or 2020',
  source: 'who wrote it',
  url: 'its address: http:// or https://',
  nature: 'real or composed',
} as const satisfies Record<keyof DocumentMeta, string>;

const KEYS = Object.keys(META_KEYS) as (keyof DocumentMeta)[];
const MAX_VALUE_LENGTH = 2_000;
const YAML_REMEDY =
  'write each key once, as "key: value", and a value with ": ", " #" or quotes in it between \'…\'';
const MAX_DISTANCE = 3;

/**
 * Reads a meta file.
 *
 * @param source - how messages name the file
 * @throws DocumentError for broken YAML, unknown keys, wrong types and bad values; it names file, line and key
 */
export function parseMeta(text: string, source: string): DocumentMeta {
  const lineCounter = new LineCounter();
  // the failsafe schema keeps `2020` and `no` the strings that they are
  const document = parseDocument(text, { schema: 'failsafe', lineCounter, prettyErrors: false });
  const [fault] = document.errors;
  if (fault) {
    const { line, col } = lineCounter.linePos(fault.pos[0]);
    const message = `${source}:${line}:${col}: broken YAML: ${fault.message}; ${YAML_REMEDY}`;
    throw new DocumentError('DOCUMENT_META', message, { cause: fault });
  }
  let content: unknown;
  try {
    content = document.toJS();
  } catch (cause) {
    throw new DocumentError(
      'DOCUMENT_META',
      `${source}: broken YAML: ${cause instanceof Error ? cause.message : 'unreadable'}`,
      { cause },
    );
  }
  if (content === null || content === undefined || content === '') return {};
  if (typeof content !== 'object' || Array.isArray(content)) {
    throw new DocumentError(
      'DOCUMENT_META',
      `${source}: expected lines of the form "key: value"; keys are ${KEYS.join(', ')}`,
    );
  }
  return checkMeta(content as Record<string, unknown>, (key) => `${source}: ${key}`);
}

/**
 * Checks keys and values, from a file or from flags.
 *
 * @param place - how a message names the place of a key: `report.meta.yaml: date`, `--date`
 * @throws DocumentError for the first fault
 */
export function checkMeta(
  values: Readonly<Record<string, unknown>>,
  place: (key: string) => string,
): DocumentMeta {
  const meta: Partial<Record<keyof DocumentMeta, string>> = {};
  for (const [key, value] of Object.entries(values)) {
    if (!isMetaKey(key))
      throw new DocumentError(
        'DOCUMENT_META',
        `${place(key)}: unknown key${suggestion(key)}; keys are ${KEYS.join(', ')}`,
      );
    meta[key] = checkValue(key, value, place(key));
  }
  return meta as DocumentMeta;
}

function isMetaKey(key: string): key is keyof DocumentMeta {
  return (KEYS as readonly string[]).includes(key);
}

function suggestion(key: string): string {
  const near = closest(key.toLowerCase(), KEYS);
  return distance(key.toLowerCase(), near) <= MAX_DISTANCE ? `, did you mean ${near}?` : '';
}

function checkValue(key: keyof DocumentMeta, value: unknown, place: string): string {
  const expected = `expected ${META_KEYS[key]}`;
  const fail = (what: string): never => {
    throw new DocumentError('DOCUMENT_META', `${place}: ${what}; ${expected}`);
  };
  if (typeof value !== 'string') return fail(Array.isArray(value) ? 'is a list' : 'is no text');
  const text = value.trim();
  if (text === '') return fail('is empty (leave the key out if it is not known)');
  if (text.length > MAX_VALUE_LENGTH)
    return fail(`has ${text.length} characters, at most ${MAX_VALUE_LENGTH} are allowed`);
  if (key === 'date' && !isDate(text)) return fail(`"${text}" is no date`);
  if (key === 'nature' && text !== 'real' && text !== 'composed') {
    const near = closest(text.toLowerCase(), ['real', 'composed']);
    return fail(
      `"${text}" is not allowed${distance(text.toLowerCase(), near) <= MAX_DISTANCE ? `, did you mean ${near}?` : ''}`,
    );
  }
  if (key === 'url' && !isWebAddress(text)) return fail(`"${text}" is no address`);
  return text;
}

/** `2020`, `2020-05` or `2020-05-12`, of a day that the calendar has. */
function isDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    year >= 1800 &&
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day
  );
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
