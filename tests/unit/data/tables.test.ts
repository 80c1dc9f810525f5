import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTableSource } from '../../../src/data/table.ts';
import { packageRoot } from '../../../src/package-root.ts';

const folder = join(packageRoot(), 'src/data/tables');
const tables = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
const linesOf = (table: string): string[] => readFileSync(join(folder, table), 'utf8').split('\n');
/** A record is known by its id, a city by name and country, a link by all but its source. */
const keyOf = (table: string, cells: string[]): string => {
  if (table === 'cities.tsv') return `${cells[0] ?? ''} ${cells[2] ?? ''}`;
  if (table === 'links.tsv') return cells.slice(0, 3).join(' ');
  return cells[0] ?? '';
};

describe('data tables', () => {
  it('include the tables that the vocabulary is made from', () => {
    expect(tables.map((name) => name.replace('.tsv', ''))).toEqual(
      expect.arrayContaining([
        'bodies',
        'cities',
        'countries',
        'links',
        'organizations',
        'projects',
        'regions',
        'topics',
      ]),
    );
  });

  describe.each(tables)('%s', (table) => {
    const lines = linesOf(table);
    const records = lines.slice(1, -1);

    it('says where it comes from', () => {
      const source = readTableSource(table.replace('.tsv', ''));
      expect(source.retrieved).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    });

    it('ends with one line feed and holds records', () => {
      expect(lines.at(-1)).toBe('');
      expect(records.length).toBeGreaterThan(0);
    });

    it('is sorted by code unit', () => {
      expect(records).toEqual([...records].sort((a, b) => (a < b ? -1 : 1)));
    });

    it('holds no record twice', () => {
      const keys = records.map((line) => keyOf(table, line.split('\t')));
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    });

    it('has as many cells in each record as its header', () => {
      const width = lines[0]?.split('\t').length;
      expect(records.filter((line) => line.split('\t').length !== width)).toEqual([]);
    });

    it('holds values that are trimmed, not empty and not repeated within a cell', () => {
      const faulty = records
        .flatMap((line) => line.split('\t'))
        .filter((cell) => {
          const values = cell === '' ? [] : cell.split(' | ');
          const isUntidy = (value: string): boolean =>
            value === '' || value !== value.trim() || /\||\s{2}/.test(value);
          return values.some(isUntidy) || new Set(values).size !== values.length;
        });
      expect(faulty).toEqual([]);
    });

    it('uses plain quotes and hyphens, which matching folds the text to', () => {
      expect(records.filter((line) => /[\u2018\u2019\u201c\u201d\u2010\u2011]/.test(line))).toEqual([]);
    });
  });
});
