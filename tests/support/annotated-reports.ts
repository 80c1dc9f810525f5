/** The texts of the annotated reports, for tests of what must hold of any report. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../gold');

/** Name and text of each, by name. */
export const ANNOTATED_REPORTS: readonly { readonly name: string; readonly text: string }[] = readdirSync(
  folder,
)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
