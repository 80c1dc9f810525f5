import { plainText, type CatalogueRecord } from './record.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A record as relaton writes it, in the spellings of its schemas so far (`docidentifier`/`docid`, `content`/`id`, `ext.doctype`/`doctype`,
 * a contributor's subdivision or `editorialgroup`) and of its indexes (`:id`, `:file`).
 *
 * @returns undefined when it is no such record
 * @see https://github.com/relaton/relaton-models
 */
export function toRelatonRecord(value: unknown, line: number): CatalogueRecord | undefined {
  if (!isFields(value)) return undefined;
  const identifiers = listOf(value['docidentifier'] ?? value['docid']).filter(isFields);
  const identifier = identifiers.find(({ primary }) => primary === true) ?? identifiers[0];
  const indexed = value['file'] !== undefined || value[':file'] !== undefined;
  const id =
    textOf(identifier, 'content', 'id') ??
    (indexed ? (plainText(value['id']) ?? plainText(value[':id'])) : undefined);
  if (id === undefined) return undefined;
  const [title, date, group, kind, status, url] = [
    titleOf(value),
    dateOf(value),
    groupOf(value),
    kindOf(value),
    textOf(value['status'] ?? value['docstatus'], 'stage'),
    listOf(value['source'] ?? value['link'])
      .map((link) => textOf(link, 'content'))
      .find((address) => address !== undefined),
  ];
  return {
    id,
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(group !== undefined && { group }),
    ...(kind !== undefined && { kind }),
    ...(status !== undefined && { status }),
    ...(url !== undefined && { url }),
    relations: listOf(value['relation']).flatMap((relation) => relationOf(relation)),
    line,
  };
}

/** The main title in English, else the first. */
function titleOf(record: Fields): string | undefined {
  const titles = listOf(record['title']).filter((title) => isFields(title) || typeof title === 'string');
  const english = titles.filter(
    (title) => !isFields(title) || listOf(title['language'] ?? 'en').includes('en'),
  );
  const main = english.find((title) => isFields(title) && title['type'] === 'main');
  return textOf(main ?? english[0] ?? titles[0], 'content');
}

function dateOf(record: Fields): string | undefined {
  const dates = listOf(record['date']).filter(isFields);
  return textOf(dates.find(({ type }) => type === 'published') ?? dates[0], 'at', 'value', 'on');
}

/** The group in charge: a subdivision of an author, or the editorial group. */
function groupOf(record: Fields): string | undefined {
  const authors = listOf(record['contributor']).filter(
    (contributor): contributor is Fields =>
      isFields(contributor) && listOf(contributor['role']).some((role) => textOf(role, 'type') === 'author'),
  );
  const subdivisions = authors.flatMap(({ organization }) =>
    isFields(organization) ? listOf(organization['subdivision']) : [],
  );
  const [name] = subdivisions.flatMap((part) => (isFields(part) ? listOf(part['name']) : []));
  const editorial = [
    record['editorialgroup'],
    isFields(record['ext']) ? record['ext']['editorialgroup'] : undefined,
  ];
  const [group] = editorial.filter(isFields).map((entry) => entry['group']);
  return textOf(name, 'content') ?? textOf(group, 'name');
}

function kindOf(record: Fields): string | undefined {
  const ext = isFields(record['ext']) ? record['ext'] : {};
  return textOf(ext['doctype'] ?? record['doctype'], 'content', 'type');
}

function relationOf(relation: unknown): CatalogueRecord['relations'] {
  if (!isFields(relation) || !isFields(relation['bibitem'])) return [];
  const type = plainText(relation['type']);
  const { bibitem } = relation;
  const [identifier] = listOf(bibitem['docidentifier'] ?? bibitem['docid']);
  const id = textOf(identifier, 'content', 'id');
  return type === undefined || id === undefined ? [] : [{ type, id }];
}

/** Text of a value that is the text itself or holds it under one of some keys. */
function textOf(value: unknown, ...keys: readonly string[]): string | undefined {
  if (!isFields(value)) return plainText(value);
  for (const key of keys) {
    const text = isFields(value[key]) ? textOf(value[key], 'content') : plainText(value[key]);
    if (text !== undefined) return text;
  }
  return undefined;
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
