import type { Extraction } from '../../src/domain/extraction.ts';
import type { Database } from '../../src/graph/database.ts';
import { clearGraph } from './graph-database.ts';
import { loadFile } from './load-file.ts';

/** Empties the graph and loads these files as `resgraph load` does. */
export async function loadFiles(
  database: Database,
  files: readonly string[],
): Promise<readonly Extraction[]> {
  await clearGraph();
  const extractions: Extraction[] = [];
  for (const file of files) extractions.push(await loadFile(database, file));
  return extractions;
}
