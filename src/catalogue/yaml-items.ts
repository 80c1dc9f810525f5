/** Cuts a YAML file into the texts of its records, so that a large collection is never held whole. */

/** Text of one record with the 1-based line at which it begins. */
export interface YamlItem {
  readonly line: number;
  readonly text: string;
}

/** `- id: …`, `  - :id: …`: an item of a list with its indentation. */
const LIST_ITEM = /^( *)- /;
/** `items:` of a collection, alone or under `root:`. */
const ITEMS_KEY = /^( *)items:\s*$/;
/** `---` and `...` part documents at the beginning of a line, whatever stands around them. */
const DOCUMENT_MARK = /^(?:---|\.\.\.)(?=\s|$)/;

/**
 * Records of a stream of lines: the documents of a file, the items of a top-level list, or those under `items:` (`root: items:`).
 * YAML demands that whatever belongs to an item of a list is indented deeper than its `-`, so lines tell where one ends.
 *
 * @param lines without their line ends
 * @param longest characters of one record; a longer one is handed on cut, and does not parse
 */
export async function* yamlItems(lines: AsyncIterable<string>, longest: number): AsyncGenerator<YamlItem> {
  let number = 0;
  let list: number | 'expected' | 'passed' | undefined;
  let isCollection = false;
  let item: { line: number; parts: string[]; size: number } | undefined;
  const begin = (text: string): void => void (item = { line: number, parts: [text], size: text.length });
  const end = function* (): Generator<YamlItem> {
    const text = item?.parts.join('\n') ?? '';
    if (item !== undefined && /\S/.test(text.replace(/^\s*#.*$/gm, ''))) yield { line: item.line, text };
    item = undefined;
  };
  for await (const raw of lines) {
    number += 1;
    const line = number === 1 ? raw.replace(/^\uFEFF/, '') : raw;
    if (DOCUMENT_MARK.test(line)) {
      yield* end();
      list = undefined;
      isCollection = false;
      continue;
    }
    // What stands in a collection after its items is of the collection.
    if (list === 'passed') continue;
    const indent = LIST_ITEM.exec(line)?.[1]?.length;
    if (
      indent !== undefined &&
      (list === 'expected' || list === indent || (item === undefined && indent === 0))
    ) {
      list = indent;
      yield* end();
      begin(line.slice(indent));
      continue;
    }
    const isOutside = typeof list === 'number' && /^ *[^ #]/.test(line) && line.search(/\S/) <= list;
    if (isOutside) {
      yield* end();
      list = isCollection ? 'passed' : undefined;
      if (isCollection) continue;
    }
    if (ITEMS_KEY.test(line) && isHeadOfCollection(item?.parts)) {
      item = undefined;
      list = 'expected';
      isCollection = true;
    } else if (item === undefined) {
      if (/\S/.test(line)) begin(line);
    } else if (item.size <= longest) {
      item.parts.push(typeof list === 'number' ? line.slice(Math.min(list, line.search(/\S|$/))) : line);
      item.size += line.length;
    }
  }
  yield* end();
}

/** Whether only the head of a collection stands before `items:`: `root:`, its title and author, no record. */
function isHeadOfCollection(parts: readonly string[] | undefined): boolean {
  return parts?.every((line) => !/^ *(?:docid|docidentifier):/.test(line) && !LIST_ITEM.test(line)) ?? true;
}
