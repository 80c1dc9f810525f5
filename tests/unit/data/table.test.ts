import { describe, expect, it } from 'vitest';
import { parseTable, readTable, readTableSource } from '../../../src/data/table.ts';
import { DataTableError } from '../../../src/errors.ts';

const COLUMNS = ['id', 'name', 'names'];

describe('reading a table', () => {
  it('gives the cells of each record by column, several values split', () => {
    const [row] = parseTable('t.tsv', 'id\tname\tnames\norg-x\tX\tX Group | The X\n', COLUMNS);
    expect(row?.cell('name')).toBe('X');
    expect(row?.values('names')).toEqual(['X Group', 'The X']);
  });

  it('gives no values for an empty cell', () => {
    const [row] = parseTable('t.tsv', 'id\tname\tnames\norg-x\tX\t\n', COLUMNS);
    expect(row?.values('names')).toEqual([]);
  });

  it('reads lines that end as on Windows', () => {
    const rows = parseTable('t.tsv', 'id\tname\tnames\r\norg-x\tX\tY\r\n', COLUMNS);
    expect(rows.map((row) => row.cell('names'))).toEqual(['Y']);
  });

  it('refuses another header and says which columns it expected', () => {
    expect(() => parseTable('t.tsv', 'id\tnames\n', COLUMNS)).toThrow(/^t\.tsv:1: .*id, name, names/);
  });

  it('refuses a record with too few cells, by file and line', () => {
    expect(() => parseTable('t.tsv', 'id\tname\tnames\norg-x\tX\t\norg-y\tY\n', COLUMNS)).toThrow(
      /^t\.tsv:3: expected 3 .* found 2/,
    );
  });

  it('refuses an empty cell where something must stand', () => {
    const [row] = parseTable('t.tsv', 'id\tname\tnames\norg-x\t\t\n', COLUMNS);
    expect(() => row?.required('name')).toThrow(/^t\.tsv:2: name must not be empty/);
  });

  it('refuses a column that the table does not have', () => {
    const [row] = parseTable('t.tsv', 'id\tname\tnames\norg-x\tX\t\n', COLUMNS);
    expect(() => row?.cell('title')).toThrow(DataTableError);
  });

  it('names the file of a table that is not there', () => {
    expect(() => readTable('absent', COLUMNS)).toThrow(/src\/data\/tables\/absent\.tsv: cannot be read/);
    expect(() => readTableSource('absent')).toThrow(/src\/data\/tables\/absent\.source\.json/);
  });
});
