import { ENTITY_LABELS, type EntityLabel } from '../domain/model.ts';
import { DataTableError } from '../errors.ts';
import { readTable, type Row } from './table.ts';
import type { VocabularyEntry } from './vocabulary-entry.ts';

/** How a table of entries is laid out; every one has `id`, `name` and `names` (spellings beside the name). */
interface EntryTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Label of all its entries, where no column `label` says it. */
  readonly label?: EntityLabel;
  /** Columns that become properties of the same name; an empty cell is no property. */
  readonly properties: readonly string[];
  /** Columns whose cells must be one of these values. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
}

/** Kinds of organisations, as the graph model lists them. */
const ORGANIZATION_KINDS = [
  'sdo',
  'igo',
  'un-agency',
  'regulator',
  'government',
  'university',
  'company',
  'consortium',
  'operator-group',
  'other',
] as const;

/** Schemes of regions: a country is in at most one region of each but the last. */
const REGION_SCHEMES = ['ITU-D', 'ITU-R', 'UN M49', 'as-written'] as const;

/** Columns of `regions.tsv`; `within` and `source` are for links, the others for entries. */
export const REGION_TABLE_COLUMNS = ['id', 'name', 'scheme', 'names', 'within', 'source'] as const;

/** Tables that list entries one a line. Countries have a loader of their own. */
const ENTRY_TABLES: readonly EntryTable[] = [
  {
    name: 'bodies',
    columns: ['id', 'label', 'name', 'names', 'parent', 'title', 'since', 'until'],
    properties: ['title', 'since', 'until'],
  },
  {
    name: 'organizations',
    columns: ['id', 'name', 'kind', 'names', 'parent', 'country'],
    label: 'Organization',
    properties: ['kind', 'country'],
    choices: { kind: ORGANIZATION_KINDS },
  },
  { name: 'projects', columns: ['id', 'name', 'names'], label: 'Project', properties: [] },
  {
    name: 'regions',
    columns: REGION_TABLE_COLUMNS,
    label: 'Region',
    properties: ['scheme'],
    choices: { scheme: REGION_SCHEMES },
  },
  { name: 'topics', columns: ['id', 'name', 'names'], label: 'Topic', properties: [] },
];

/**
 * Reads every table of {@link ENTRY_TABLES}.
 *
 * @throws DataTableError with file and line on a fault
 */
export function readEntryTables(): readonly VocabularyEntry[] {
  return ENTRY_TABLES.flatMap((table) =>
    readTable(table.name, table.columns).map((row) => toEntry(table, row)),
  );
}

function toEntry(table: EntryTable, row: Row): VocabularyEntry {
  const name = row.required('name');
  for (const [column, choices] of Object.entries(table.choices ?? {})) {
    if (!choices.includes(row.required(column))) {
      throw new DataTableError(
        'DATA_CHOICE',
        `${row.at}: ${column} "${row.cell(column)}" is none of ${choices.join(', ')}`,
      );
    }
  }
  const parent = table.columns.includes('parent') ? row.cell('parent') : '';
  return {
    id: row.required('id'),
    label: table.label ?? labelOf(row),
    name,
    names: [...new Set([name, ...row.values('names')])],
    properties: Object.fromEntries(table.properties.flatMap((column) => toProperty(row, column))),
    ...(parent === '' ? {} : { parent }),
  };
}

function toProperty(row: Row, column: string): [string, string | number][] {
  const value = row.cell(column);
  if (value === '') return [];
  if (column === 'country') return [[column, `country-${value}`]];
  if (column !== 'since' && column !== 'until') return [[column, value]];
  if (!/^(19|20)\d\d$/.test(value))
    throw new DataTableError('DATA_YEAR', `${row.at}: ${column} must be a year, found "${value}"`);
  return [[column, Number(value)]];
}

function labelOf(row: Row): EntityLabel {
  const label = row.required('label');
  if (!Object.hasOwn(ENTITY_LABELS, label))
    throw new DataTableError('DATA_LABEL', `${row.at}: "${label}" is no label of the graph model`);
  return label as EntityLabel;
}
