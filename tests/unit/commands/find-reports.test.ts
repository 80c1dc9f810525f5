import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findReports } from '../../../src/commands/find-reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'find-reports-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('findReports', () => {
  it('finds reports of every kind in a folder and below, and nothing that speaks of the folder', () => {
    mkdirSync(join(folder, 'more', '.hidden'), { recursive: true });
    const reports = ['a.txt', 'b.DOCX', join('more', 'c.md'), join('more', 'readmeback.html'), 'd.pdf'];
    const others = [
      'README.md',
      'LICENSE.txt',
      '~$b.docx',
      'a.meta.yaml',
      'x.csv',
      join('more', '.hidden', 'e.txt'),
    ];
    for (const name of [...reports, ...others]) writeFileSync(join(folder, name), 'text');
    expect(findReports([folder])).toEqual(reports.map((name) => join(folder, name)).sort());
  });

  it('takes a file that is named, whatever its name', () => {
    expect(findReports([join(folder, 'README.md')])).toEqual([join(folder, 'README.md')]);
  });

  it('says what a folder lacks', () => {
    mkdirSync(join(folder, 'empty'));
    expect(() => findReports([join(folder, 'empty')])).toThrow(
      /holds no report: no file in it or below ends in \.\w+, \./,
    );
  });
});
