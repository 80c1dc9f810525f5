import { REFERENCE_RELATIONSHIPS, type ReferenceType } from '../domain/model.ts';
import { DataTableError } from '../errors.ts';
import type { CountryRecord } from './countries.ts';
import { REGION_TABLE_COLUMNS } from './entry-tables.ts';
import { readTable, readTableSource } from './table.ts';
import type { ReferenceLink, VocabularyEntry } from './vocabulary-entry.ts';

/**
 * All links that reference data states: standing parts, countries in regions, and those of `links.tsv`.
 * Ordered by type, then from, then to.
 *
 * @throws DataTableError with file and line on a fault
 */
export function readReferenceLinks(
  entries: readonly VocabularyEntry[],
  countries: readonly CountryRecord[],
): readonly ReferenceLink[] {
  const links = [...standingParts(entries), ...regionMembership(countries), ...statedLinks()];
  return links.sort((a, b) => compare(a.type, b.type) || compare(a.from, b.from) || compare(a.to, b.to));
}

function standingParts(entries: readonly VocabularyEntry[]): ReferenceLink[] {
  const bodies = readTableSource('bodies').title;
  const organizations = readTableSource('organizations').title;
  return entries.flatMap(({ id, label, parent }) =>
    parent === undefined
      ? []
      : [
          {
            type: 'PART_OF',
            from: id,
            to: parent,
            source: label === 'Organization' ? organizations : bodies,
          } as const,
        ],
  );
}

function regionMembership(countries: readonly CountryRecord[]): ReferenceLink[] {
  const rows = readTable('regions', REGION_TABLE_COLUMNS);
  const byId = new Map(rows.map((row) => [row.required('id'), row]));
  const within = rows.flatMap((row) =>
    row.values('within').map((to): ReferenceLink => ({
      type: 'IN_REGION',
      from: row.required('id'),
      to,
      source: row.required('source'),
    })),
  );
  const members = countries.flatMap(({ entry, regions }) =>
    regions.map((to): ReferenceLink => {
      const region = byId.get(to);
      if (region === undefined)
        throw new DataTableError(
          'DATA_DANGLING',
          `src/data/tables/countries.tsv: ${entry.id} is put in ${to}, which regions.tsv does not have`,
        );
      return { type: 'IN_REGION', from: entry.id, to, source: region.required('source') };
    }),
  );
  return [...within, ...members];
}

function statedLinks(): ReferenceLink[] {
  return readTable('links', ['from', 'type', 'to', 'source']).map((row) => {
    const type = row.required('type');
    if (!isReferenceType(type)) {
      throw new DataTableError(
        'DATA_LINK_TYPE',
        `${row.at}: "${type}" is none of ${Object.keys(REFERENCE_RELATIONSHIPS).join(', ')}`,
      );
    }
    return { type, from: row.required('from'), to: row.required('to'), source: row.required('source') };
  });
}

function isReferenceType(type: string): type is ReferenceType {
  return Object.hasOwn(REFERENCE_RELATIONSHIPS, type);
}

/** Order by code unit: the same on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
