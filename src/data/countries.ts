import isoCountries from 'i18n-iso-countries';
import { DataTableError } from '../errors.ts';
import { readTable, type Row } from './table.ts';
import type { VocabularyEntry } from './vocabulary-entry.ts';

/** A country with what the other parts of the vocabulary are made from. */
export interface CountryRecord {
  readonly entry: VocabularyEntry;
  /** Spellings of the capital's name; empty for a territory without one and where it is called like the country. */
  readonly capital: readonly string[];
  /** Ids of the regions that it is in. */
  readonly regions: readonly string[];
}

const COLUMNS = ['alpha2', 'name', 'official', 'names', 'adjectives', 'capital', 'ituD', 'ituR', 'm49'];
/** In a region column: in none, said on purpose. */
const NONE = '-';
/** Column of `countries.tsv` → how the ids of its regions begin. */
const REGION_COLUMNS = { ituD: 'region-itu-d-', ituR: 'region-itu-r-', m49: 'region-m49-' } as const;

/**
 * Reads `countries.tsv`: all countries and territories of ISO 3166-1.
 *
 * @throws DataTableError with file and line when a code is no ISO 3166-1 code or a cell is missing
 */
export function readCountries(): readonly CountryRecord[] {
  return readTable('countries', COLUMNS).map(toCountry);
}

function toCountry(row: Row): CountryRecord {
  const alpha2 = row.required('alpha2');
  const alpha3 = isoCountries.alpha2ToAlpha3(alpha2);
  if (alpha3 === undefined)
    throw new DataTableError('DATA_COUNTRY_CODE', `${row.at}: "${alpha2}" is no alpha-2 code of ISO 3166-1`);
  const name = row.required('name');
  const official = row.required('official');
  return {
    entry: {
      id: `country-${alpha2}`,
      label: 'Country',
      name,
      names: [...new Set([name, ...row.values('names'), official])],
      adjectives: row.values('adjectives'),
      properties: { alpha2, alpha3, officialName: official },
    },
    capital: row.values('capital'),
    regions: Object.entries(REGION_COLUMNS).flatMap(([column, prefix]) => {
      const region = row.required(column);
      return region === NONE ? [] : [`${prefix}${region}`];
    }),
  };
}
