import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCatalogue, type CatalogueReading } from '../../../src/catalogue/read-catalogue.ts';
import { loadVocabulary } from '../../../src/data/vocabulary.ts';

const folder = mkdtempSync(join(tmpdir(), 'resgraph-catalogue-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const FIXTURES = 'tests/fixtures/catalogues';
const HEADER = 'id,title,date,study_group,doctype,status';

function readFile(path: string, name?: string): Promise<CatalogueReading> {
  return readCatalogue(path, loadVocabulary(), { maxBytes: 10_000_000, ...(name !== undefined && { name }) });
}

function readText(name: string, text: string): Promise<CatalogueReading> {
  const path = join(folder, name);
  writeFileSync(path, text);
  return readFile(path);
}

const linesOf = ({ catalogue }: CatalogueReading): string[] =>
  catalogue.links.map(({ type, from, to }) => `${from} ${type} ${to}`);

describe('a catalogue', () => {
  it('is the same as CSV and as a collection of relaton, whatever the order of its records', async () => {
    const csv = await readFile(`${FIXTURES}/composed.csv`, 'composed');
    const yaml = await readFile(`${FIXTURES}/composed.yaml`, 'composed');
    expect(csv.faults).toEqual([]);
    expect(yaml.faults).toEqual([]);
    expect(yaml.catalogue.listings).toEqual(csv.catalogue.listings);
    expect(yaml.catalogue.links).toEqual(csv.catalogue.links);
    const [header = '', ...rows] = (await import('node:fs'))
      .readFileSync(`${FIXTURES}/composed.csv`, 'utf8')
      .trim()
      .split('\n');
    const turned = await readText('composed.csv', [header, ...rows.reverse()].join('\r\n'));
    expect(turned.catalogue.listings).toEqual(csv.catalogue.listings);
    expect(turned.catalogue.links).toEqual(csv.catalogue.links);
  });

  it('gives works their editions, the group responsible today, and what changes and follows them', async () => {
    const reading = await readFile(`${FIXTURES}/composed.csv`);
    const lines = linesOf(reading);
    expect(lines.filter((line) => line.includes('h.626-2019-03')).sort()).toEqual([
      'itu-t-h.626-2019-03 EDITION_OF itu-t-h.626',
      'itu-t-h.626-2019-03 SUPERSEDES itu-t-h.626-2014-05',
      'itu-t-h.626-2019-amd.1 AMENDS itu-t-h.626-2019-03',
      'itu-t-h.626-2019-cor.2 AMENDS itu-t-h.626-2019-03',
    ]);
    expect(lines).toContain('itu-t-sg21 RESPONSIBLE_FOR itu-t-h.626');
    expect(lines).toContain('itu-t-h.626-suppl-1 SUPPLEMENTS itu-t-h.626');
    expect(lines).toContain('itu-t-y-suppl-955 SUPPLEMENTS itu-t-y-series');
    expect(lines).toContain('itu-t-h.626 PART_OF itu-t-h-series');
    expect(lines.filter((line) => line.includes('APPROVED'))).toEqual([]);
  });

  it('lets a work have the title of its latest edition, and an amendment of several editions none', async () => {
    const { catalogue } = await readFile(`${FIXTURES}/composed.csv`);
    const byId = new Map(catalogue.listings.map((listing) => [listing.id, listing]));
    expect(byId.get('itu-t-h.626')).toMatchObject({
      label: 'Recommendation',
      record: 'ITU-T H.626 (03/2019)',
      properties: { title: 'Requirements for shared cameras, revised', status: 'Published' },
    });
    expect(byId.get('itu-t-h.626-amd.1')?.properties).toEqual({ designation: 'ITU-T H.626 Amd.1' });
    expect(byId.get('itu-t-h.626-cor.2')?.label).toBe('Amendment');
  });

  it('keeps Reports of ITU-R apart from Recommendations of the same number', async () => {
    const reading = await readFile(`${FIXTURES}/composed.csv`);
    expect(linesOf(reading).filter((line) => /EDITION_OF itu-r-re[cp]/.test(line))).toEqual([
      'itu-r-rec-m.9083-0 EDITION_OF itu-r-rec-m.9083',
      'itu-r-rec-m.9083-1 EDITION_OF itu-r-rec-m.9083',
      'itu-r-rep-m.9083-2 EDITION_OF itu-r-rep-m.9083',
    ]);
    expect(linesOf(reading)).toContain('itu-r-rec-m.9083-1 SUPERSEDES itu-r-rec-m.9083-0');
  });

  it('does not say which edition is amended where two came out in the year that it names', async () => {
    const rows = [
      'ITU-T Y.9001 (01/2019),A,2019-01-10,,recommendation,Withdrawal',
      'ITU-T Y.9001 (11/2019),A,2019-11-10,,recommendation,Published',
      'ITU-T Y.9001 (2019) Amd. 1 (02/2020),B,2020-02-10,,recommendation-amendment,Published',
    ];
    const lines = linesOf(await readText('years.csv', [HEADER, ...rows].join('\n')));
    expect(lines.filter((line) => line.startsWith('itu-t-y.9001-2019-amd.1 AMENDS'))).toEqual([
      'itu-t-y.9001-2019-amd.1 AMENDS itu-t-y.9001',
    ]);
  });

  it('names each record that it leaves out by line and column, and takes the others', async () => {
    const rows = [
      'ITU-T Y.9001 (01/2019),A,2019-01-10,,recommendation,Published',
      'ITU-T M.73l (10/1976),B,1976-10-08,,recommendation,Withdrawal',
      'ITU-T Y.9002 (01/2019),C,2019-13,,recommendation,Published',
      'ITU-T Y.9003 (01/2019),D,2019-01,Study Group of Nobody,recommendation,Published',
      'ITU-T Y.9004 (01/2019),E,2019-01,,novel,Published',
      'ITU-T Y.9005 (01/2019),F,2019-01,,recommendation',
      'ITU-T Y.9001 (01/2019),G,2019-01-10,,recommendation,Published',
      'ITU-R 230-1/3:,H,2009-11,,question,',
      'ITU-R 23.HDB,I,2011-04,,handbook,',
      'ITU-T Y.9006 (01/2019),"J, with a comma and ""quotes""",2019-01-10,,recommendation,Published',
    ];
    const { catalogue, faults, leftOut } = await readText('faults.csv', [HEADER, ...rows].join('\n'));
    expect(faults.map(({ line, column }) => `${String(line)} ${column}`)).toEqual([
      '3 id',
      '4 date',
      '5 study_group',
      '6 doctype',
      '7 status',
      '8 id',
    ]);
    expect(leftOut).toEqual({ handbook: 1, question: 1 });
    expect(catalogue.records).toBe(2);
    expect(catalogue.listings.find(({ id }) => id === 'itu-t-y.9006')?.properties['title']).toBe(
      'J, with a comma and "quotes"',
    );
  });

  it('takes a record of ITU-R for faulty when its address says the other kind', async () => {
    const row = `ITU-R M.9001-0,A,2019-01,,recommendation,,https://example.org/R-REP-M.9001-2019`;
    const good = `ITU-R M.9002-0,A,2019-01,,recommendation,,https://example.org/R-REC-M.9002-2019`;
    const { faults } = await readText('kinds.csv', [`${HEADER},source`, row, good].join('\n'));
    expect(faults).toMatchObject([{ line: 2, column: 'doctype' }]);
  });
});

describe('a relaton file', () => {
  const record = (id: string, more = ''): string =>
    `docidentifier:\n- content: ${id}\n  primary: true\ntitle:\n- language: en\n  content: Title of it\n  type: main\next:\n  doctype:\n    content: recommendation\n${more}`;
  const indented = (text: string): string => `- ${text.trimEnd().replaceAll('\n', '\n  ')}\n`;

  it.each([
    ['one record', `---\n${record('ITU-T Y.9001 (01/2019)')}`, 1],
    ['documents', `---\n${record('ITU-T Y.9001 (01/2019)')}...\n---\n${record('ITU-T Y.9002 (01/2019)')}`, 2],
    [
      'a list',
      `# made by hand\n${indented(record('ITU-T Y.9001 (01/2019)'))}${indented(record('ITU-T Y.9002 (01/2019)'))}`,
      2,
    ],
    [
      'a collection',
      `title: All\nitems:\n${indented(record('ITU-T Y.9001 (01/2019)'))}${indented(record('ITU-T Y.9002 (01/2019)'))}author: me\n`,
      2,
    ],
    [
      'an index',
      `---\n- :id: ITU-T Y.9001 (01/2019)\n  :file: data/1.yaml\n- :id: ITU-T Y.9002 (01/2019)\n  :file: data/2.yaml\n`,
      2,
    ],
    [
      'the older schema',
      `docid:\n- id: ITU-T Y.9001 (01/2019)\ndoctype: recommendation\neditorialgroup:\n  group:\n    name: ITU-T Study Group 13\n`,
      1,
    ],
  ])('may be %s', async (_what, text, records) => {
    const { catalogue, faults } = await readText('some.yaml', text);
    expect(faults).toEqual([]);
    expect(catalogue.records).toBe(records);
    expect(catalogue.listings.map(({ id }) => id)).toContain('itu-t-y.9001');
  });

  it('keeps relations that say what follows or changes what, and counts the others', async () => {
    const relation = (type: string, id: string): string =>
      `- type: ${type}\n  bibitem:\n    docidentifier:\n    - content: ${id}\n      primary: true\n`;
    const relations = `relation:\n${relation('supersedes', 'Y.9000 (01/2010)')}${relation('complementOf', 'Y Suppl. 44 (07/2017)')}`;
    const reading = await readText('relations.yaml', record('ITU-T Y.9001 (01/2019)', relations));
    expect(linesOf(reading)).toContain('itu-t-y.9001-2019-01 SUPERSEDES itu-t-y.9000-2010-01');
    expect(reading.relationsLeftOut).toEqual({ complementOf: 1 });
  });

  it('names broken records by their lines and takes the others', async () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`;
    const text = `---\n${record('ITU-T Y.9001 (01/2019)')}---\ntitle: [never closed\n---\n${bomb}---\nname: no record\n`;
    const { catalogue, faults } = await readText('broken.yaml', text);
    expect(catalogue.records).toBe(1);
    expect(faults.map(({ column }) => column)).toEqual(['yaml', 'yaml', 'docidentifier']);
    expect(faults.every(({ line }) => line > 10)).toBe(true);
  });
});

describe('a file that is no catalogue', () => {
  it.each([
    ['x.txt', 'anything', 'CATALOGUE_FORMAT'],
    ['x.csv', 'a,b\n1,2\n', 'CATALOGUE_HEADER'],
    ['y.csv', '', 'CATALOGUE_EMPTY'],
    ['z.csv', `${HEADER}\nISO 9001,A,2015,,recommendation,\n`, 'CATALOGUE_EMPTY'],
    ['q.csv', `${HEADER}\n"never closed,${'x'.repeat(200_000)}`, 'CATALOGUE_CSV'],
    ['x.yaml', 'just words\n', 'CATALOGUE_EMPTY'],
  ])('%s is refused as a whole', async (name, text, code) => {
    await expect(readText(name, text)).rejects.toMatchObject({ code });
  });

  it('is refused when it is not there or too large', async () => {
    await expect(readFile(join(folder, 'nothing.csv'))).rejects.toMatchObject({ code: 'CATALOGUE_MISSING' });
    await expect(
      readCatalogue(`${FIXTURES}/composed.csv`, loadVocabulary(), { maxBytes: 10 }),
    ).rejects.toMatchObject({ code: 'CATALOGUE_TOO_LARGE' });
  });
});
