/** Texts to measure with: the annotated reports, and folders of as many of them as are wanted. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const GOLD = join(import.meta.dirname, '..', '..', 'tests', 'gold');

/** A report by its name without ending. */
export interface Report {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** The annotated reports, by name. */
export function annotatedReports(): readonly Report[] {
  return readdirSync(GOLD)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const path = join(GOLD, file);
      return { name: file.replace(/\.txt$/, ''), path, text: readFileSync(path, 'utf8') };
    });
}

/**
 * Writes copies of the annotated reports into a folder until they have `bytes` together.
 *
 * Each copy is a document of its own: its file's name and its first line differ.
 *
 * @returns number of files and their bytes
 */
export function writeCorpus(folder: string, bytes: number): { files: number; bytes: number } {
  mkdirSync(folder, { recursive: true });
  const reports = annotatedReports();
  let files = 0;
  let written = 0;
  while (written < bytes) {
    const report = reports[files % reports.length];
    if (report === undefined) throw new Error('there are no annotated reports');
    const text = `Report number ${files + 1}\n${report.text}`;
    writeFileSync(join(folder, `report-${String(files).padStart(6, '0')}.txt`), text);
    files += 1;
    written += Buffer.byteLength(text);
  }
  return { files, bytes: written };
}
