import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentError } from '../errors.ts';
import { REPORT_EXTENSIONS } from '../read/formats.ts';
import { missingDocument } from '../read/read-file.ts';

/** Files that a folder is searched for; a file named by itself may be called anything. Matches `report.TXT`, `report.docx`. */
const REPORT_NAME = new RegExp(`\\.(?:${REPORT_EXTENSIONS.join('|')})$`, 'i');
/** `~$report.docx` tells Word that the report is open; `README.md` and its like speak of the folder. */
const NO_REPORT = /^(?:~\$|(?:readme|licen[cs]e|changelog|contributing|notice)\b)/i;

/**
 * The reports that paths name: files as they are, of a folder every file in it and below that is named as one of the kinds that
 * are read; `README` and its like, hidden folders and `node_modules` are left out. In the order of the paths, each folder's by name, none twice.
 *
 * @throws DocumentError when a path does not exist or a folder holds no report
 */
export function findReports(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.flatMap(reportsAt))];
}

function reportsAt(path: string): readonly string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw missingDocument(path);
  if (!stats.isDirectory()) return [path];
  const found = [...reportsBelow(path)].sort();
  if (found.length === 0)
    throw new DocumentError(
      'DOCUMENT_NONE',
      `the folder ${path} holds no report: no file in it or below ends in .${REPORT_EXTENSIONS.join(', .')}`,
    );
  return found;
}

/** Goes into sub-folders, yet not into hidden ones and those of installed packages, which may be vast. */
function* reportsBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* reportsBelow(path);
    else if (entry.isFile() && REPORT_NAME.test(entry.name) && !NO_REPORT.test(entry.name)) yield path;
  }
}
