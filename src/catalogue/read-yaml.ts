import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { parseDocument } from 'yaml';
import { faulty, type ReadItem } from './record.ts';
import { toRelatonRecord } from './relaton-record.ts';
import { yamlItems } from './yaml-items.ts';

/** Characters of one record; real ones with abstract and relations have some ten thousand. */
const LONGEST_RECORD = 1_000_000;

/** Records of a relaton YAML file: one record, documents, a list, a collection (`items:`) or an index; one at a time. */
export async function* readYaml(input: Readable): AsyncGenerator<ReadItem> {
  const lines = createInterface({ input, crlfDelay: Infinity });
  for await (const { line, text } of yamlItems(lines, LONGEST_RECORD)) {
    if (text.length > LONGEST_RECORD) {
      yield faulty(line, 'record', `is longer than ${String(LONGEST_RECORD)} characters`);
      continue;
    }
    for (const { value, error } of parseItem(text)) {
      if (error !== undefined) {
        yield faulty(line + error.line - 1, 'yaml', error.message);
        continue;
      }
      const record = toRelatonRecord(value, line);
      yield record === undefined
        ? faulty(line, 'docidentifier', 'is missing: no relaton record')
        : { record };
    }
  }
}

interface Parsed {
  readonly value?: unknown;
  readonly error?: { readonly line: number; readonly message: string };
}

/** The value of a record's text; of a list, each of its items. */
function parseItem(text: string): readonly Parsed[] {
  const document = parseDocument(text, { schema: 'core', prettyErrors: true, logLevel: 'error' });
  const [fault] = document.errors;
  if (fault !== undefined)
    return [
      {
        error: { line: fault.linePos?.[0].line ?? 1, message: fault.message.split('\n')[0] ?? fault.message },
      },
    ];
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 20 });
  } catch (error) {
    // Aliases that multiply, or that lead nowhere.
    return [{ error: { line: 1, message: error instanceof Error ? error.message : String(error) } }];
  }
  return Array.isArray(value) ? value.map((item: unknown) => ({ value: item })) : [{ value }];
}
