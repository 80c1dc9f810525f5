/** Texts made to be slow: each is measured at a size and at twice that size. Linear reading takes twice as long, not four times. */
import { loadVocabulary } from '../../src/data/vocabulary.ts';
import { extract } from '../../src/extract/extract.ts';
import { readDocumentBytes } from '../../src/read/read-file.ts';
import { annotatedReports } from './corpus.ts';
import { markdownTable, type Table } from './table.ts';

interface Trap {
  readonly name: string;
  /** Text of about `size` characters. */
  readonly make: (size: number) => string;
}

const prose = annotatedReports()
  .map(({ text }) => text.replace(/\s+/g, ' '))
  .join(' ');
const repeated = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length));

const TRAPS: readonly Trap[] = [
  { name: 'one paragraph of prose', make: (size) => repeated(prose, size).slice(0, size) },
  {
    name: 'one sentence of prose, no full stop',
    make: (size) => repeated(prose.replaceAll('.', ','), size).slice(0, size),
  },
  {
    name: 'bullets of one list',
    make: (size) => `ITU-T SG13 collaborates with:\n${repeated('– ETSI ISG NFV on network slicing\n', size)}`,
  },
  {
    name: 'items of one sentence',
    make: (size) => `ITU-T SG13 approved ${repeated('ITU-T Y.3172, ITU-T Y.3173 and ', size)}ITU-T Y.3174.`,
  },
  {
    name: 'partners of one sentence',
    make: (size) => `ITU-T SG13 collaborates with ${repeated('ETSI, IETF, 3GPP, ', size)}and IEEE on IoT.`,
  },
  {
    name: 'nested parentheses',
    make: (size) => `SG13 ${'(see '.repeat(size / 6)}${')'.repeat(size / 6)} approved Y.3172.`,
  },
  { name: 'open quotation marks', make: (size) => repeated('“ITU-T Y.3172 ', size) },
  { name: 'open brackets', make: (size) => repeated('[1: note ', size) },
  { name: 'capital words', make: (size) => repeated('International Union University Group ', size) },
  { name: 'one word', make: (size) => 'a'.repeat(size) },
  { name: 'one capital word with signs', make: (size) => repeated('A-B/C&', size) },
  {
    name: 'capital words with signs before a head word',
    make: (size) => repeated(`${'A-B/C&'.repeat(40)} Forum `, size),
  },
  { name: 'short runs of blanks', make: (size) => repeated(`approved by${' '.repeat(90)}`, size) },
  { name: 'blanks', make: (size) => `SG13${' '.repeat(size)}approved Y.3172.` },
  { name: 'numbers', make: (size) => repeated('1.2.3 ', size) },
  { name: 'dates', make: (size) => repeated('from 1 to 2 May 2019 and ', size) },
  {
    name: 'cells of one table',
    make: (size) => repeated('SG13\tY.3172\tTitle\tapproved\t2019-05-02\n', size),
  },
  { name: 'ranges', make: (size) => repeated('Y.3800-Y.3899, ', size) },
];

/**
 * Seconds of each trap at `size` and at twice that, and their ratio.
 *
 * @param size - characters
 */
export async function measureTraps(size: number): Promise<Table> {
  const rows: string[][] = [];
  for (const { name, make } of TRAPS) {
    const once = await seconds(make(size));
    const twice = await seconds(make(2 * size));
    rows.push([name, once.toFixed(2), twice.toFixed(2), (twice / once).toFixed(1)]);
  }
  const million = size / 1_000_000;
  return markdownTable(['text', `s at ${million} M characters`, `s at ${2 * million} M`, 'ratio'], rows);
}

async function seconds(text: string): Promise<number> {
  const bytes = Buffer.from(text);
  const began = performance.now();
  const document = await readDocumentBytes(bytes, { source: 'trap', fileName: 'trap.txt' });
  extract(document, loadVocabulary());
  return (performance.now() - began) / 1_000;
}
