import type { CountryRecord } from './countries.ts';
import { readTable } from './table.ts';
import type { City } from './vocabulary-entry.ts';

/**
 * Capitals and the other cities that meetings are held in, by name and country.
 * A capital that is called like a country (Singapore, Djibouti) is left out: the country's name says more.
 *
 * @throws DataTableError with file and line on a fault
 */
export function readCities(countries: readonly CountryRecord[]): readonly City[] {
  const countryNames = new Set(countries.flatMap(({ entry }) => entry.names));
  const capitals = countries.flatMap(({ entry, capital }) => {
    const [name] = capital;
    return name === undefined || countryNames.has(name) ? [] : [{ name, names: capital, country: entry.id }];
  });
  const others = readTable('cities', ['name', 'names', 'country']).map((row) => {
    const name = row.required('name');
    return { name, names: [name, ...row.values('names')], country: `country-${row.required('country')}` };
  });
  return [...capitals, ...others].sort((a, b) => (a.name + a.country < b.name + b.country ? -1 : 1));
}
