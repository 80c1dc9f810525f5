import { ENTITY_LABELS, type EntityLabel } from '../../domain/model.ts';
import type { PropertyValue } from '../../domain/extraction.ts';
import type { Database } from '../database.ts';
import { givenTo, shapedStatement, type StatementShape } from '../statement-shapes.ts';
import { statement } from '../statements.ts';
import { foldName } from '../fold-name.ts';
import { namesQuery, wordsQuery } from './full-text.ts';
import { choosesNodes, labelShape, type NodeFilter, nodeParameters } from './filters.ts';
import { type Page, pagedStatement, pageOf, type PageRange, textRange } from './page.ts';

/** Text properties that some labels have, each a field of the same name in `schema.graphql`. */
type TextProperty =
  | 'title'
  | 'designation'
  | 'date'
  | 'status'
  | 'organ'
  | 'number'
  | 'edition'
  | 'kind'
  | 'alpha2'
  | 'alpha3'
  | 'scheme'
  | 'startDate'
  | 'endDate'
  | 'city'
  | 'symbol'
  | 'session'
  | 'source'
  | 'url'
  | 'nature'
  | 'sha256'
  | 'extractorVersion';

/** An entity with everything stored of it. */
export type EntityRow = Readonly<Partial<Record<TextProperty, string>>> & {
  /** Name of the GraphQL type: the most specific label. */
  readonly __typename: EntityLabel;
  readonly id: string;
  readonly label: EntityLabel;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly known: boolean;
  /** Whether only a catalogue lists it and no document names it. */
  readonly isCatalogueOnly: boolean;
  readonly periods: readonly string[];
  readonly invitedTo: readonly string[];
  /** What is stored beside id, name, aliases and known. */
  readonly stored: Readonly<Record<string, PropertyValue>>;
};

/** A node as the statements return it: its properties, and `labels`. */
export type StoredNode = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly labels: readonly string[];
};

/** Properties that serve the index or have fields of their own. */
const NOT_SHOWN = new Set(['id', 'name', 'aliases', 'known', 'labels', 'searchNames', 'digest']);

/** A page of what an entity has, and the entity, which the same statement brings. */
export interface OwnedPage<Row> extends Page<Row> {
  /** Absent where the graph has no such entity. */
  readonly owner?: EntityRow;
}

/** A page with the entity that has it. */
export function withOwner<Row>(page: Page<Row>, owner: EntityRow | undefined): OwnedPage<Row> {
  return owner === undefined ? page : { ...page, owner };
}

/** Reads a stored node as an entity; properties that are not stored get their empty value. */
export function toEntityRow(node: StoredNode): EntityRow {
  const label =
    node.labels.find((candidate): candidate is EntityLabel => candidate in ENTITY_LABELS) ?? 'Topic';
  const stored: Record<string, PropertyValue> = {};
  // entities are read by the hundred: a loop takes a third of the time of lists of entries
  for (const key in node) if (!NOT_SHOWN.has(key)) stored[key] = node[key] as PropertyValue;
  return {
    ...(stored as Readonly<Partial<Record<TextProperty, string>>>),
    __typename: label,
    id: node.id,
    label,
    name: typeof node['name'] === 'string' ? node['name'] : node.id,
    aliases: textList(node['aliases']),
    known: node['known'] !== false,
    isCatalogueOnly: node.labels.includes('CatalogueOnly'),
    periods: textList(node['periods']),
    invitedTo: textList(node['invitedTo']),
    stored,
  };
}

/** A stored list of texts; a single text is a list of one, nothing is an empty list. */
export function textList(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? [String(value)]
    : [];
}

/** Entities by id, in no order; unknown ids give no row. */
export async function entitiesByIds(
  database: Database,
  ids: readonly string[],
): Promise<readonly EntityRow[]> {
  const rows = await database.read<{ entity: StoredNode }>(statement('read/entities-by-ids'), { ids });
  return rows.map(({ entity }) => toEntityRow(entity));
}

/** What to list: all entities, or those with a name (`exact`) or with words in name, alias or title (`words`). */
export interface EntityFilter {
  readonly name?: { readonly text: string; readonly match: 'exact' | 'words' };
  readonly labels: readonly EntityLabel[] | null;
  /** Also what only a catalogue lists and no document names. */
  readonly catalogued?: boolean;
  readonly node?: NodeFilter;
}

/** A page of entities by id; a name finds at most 1,000. */
export async function entitiesPage(
  database: Database,
  filter: EntityFilter,
  range: PageRange,
  { narrowNodes = false }: Pick<StatementShape, 'narrowNodes'> = {},
): Promise<Page<EntityRow>> {
  const found = lookUpOf(filter);
  const text = pagedStatement(found === undefined ? 'read/entities-page' : 'read/entities-by-index', range, {
    ...shapeOf(filter),
    narrowNodes,
  });
  const rows = await database.read<{ entity: StoredNode }>(
    text,
    givenTo(text, { ...found, ...parametersOf(filter), ...textRange(range) }),
  );
  return pageOf(rows, range, ({ entity }) => toEntityRow(entity));
}

/** How many entities `entitiesPage` would give on all its pages; a name finds at most 1,000. */
export async function countEntities(database: Database, filter: EntityFilter): Promise<number> {
  const found = lookUpOf(filter);
  const text = shapedStatement(
    found === undefined ? 'read/entities-count' : 'read/entities-by-index-count',
    shapeOf(filter),
  );
  const [row] = await database.read<{ count: number }>(
    text,
    givenTo(text, { ...found, ...parametersOf(filter) }),
  );
  return row?.count ?? 0;
}

function shapeOf({ labels, node = {} }: EntityFilter): StatementShape {
  return { unfiltered: !choosesNodes(node), ...labelShape(labels) };
}

function parametersOf({ labels, catalogued = false, node = {} }: EntityFilter): Record<string, unknown> {
  return { labels, catalogued, ...nodeParameters(node) };
}

/** The index and the query that find a name; undefined for all entities. */
function lookUpOf({ name }: EntityFilter): { index: string; query: string } | undefined {
  if (name === undefined) return undefined;
  return name.match === 'exact'
    ? { index: 'entity_search_names', query: namesQuery([name.text]) }
    : { index: 'entity_text', query: wordsQuery(name.text) };
}

/** A page of the documents that were read, by id. */
export async function documentsRead(database: Database, range: PageRange): Promise<Page<EntityRow>> {
  const rows = await database.read<{ entity: StoredNode }>(
    pagedStatement('read/documents-read', range),
    textRange(range),
  );
  return pageOf(rows, range, ({ entity }) => toEntityRow(entity));
}

/** How many documents were read. */
export async function countDocumentsRead(database: Database): Promise<number> {
  const [row] = await database.read<{ count: number }>(statement('read/documents-read-count'));
  return row?.count ?? 0;
}

/** The document with this symbol, in any case and spacing; one that was read before one that is only cited. */
export async function documentBySymbol(database: Database, symbol: string): Promise<EntityRow | undefined> {
  const compact = symbol.replace(/\s+/gu, '');
  const rows = await database.read<{ entity: StoredNode }>(statement('read/documents-by-symbol'), {
    names: namesQuery([symbol, compact]),
  });
  const documents = rows.filter(
    ({ entity }) => foldName(toEntityRow(entity).symbol ?? '') === foldName(compact),
  );
  const found = documents.find(({ entity }) => entity['digest'] !== undefined) ?? documents[0];
  return found === undefined ? undefined : toEntityRow(found.entity);
}
