import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadVocabulary } from '../data/vocabulary.ts';
import { extract } from '../extract/extract.ts';
import type { Database } from '../graph/database.ts';
import { loadExtraction } from '../load/load-extraction.ts';
import { packageRoot } from '../package-root.ts';
import { readDocumentFile } from '../read/read-file.ts';
import type { Reporter } from './command-context.ts';

/**
 * Loads the reports in `samples/`. One that the graph holds already costs its reading and no write.
 *
 * @throws DocumentError, GraphError
 */
export async function loadSamples(database: Database, report: Reporter): Promise<void> {
  const folder = join(packageRoot(), 'samples');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const vocabulary = loadVocabulary();
  for (const name of files) {
    const extraction = extract(await readDocumentFile(join(folder, name)), vocabulary);
    const { outcome, facts, passages } = await loadExtraction(database, extraction, vocabulary);
    report(
      outcome === 'unchanged'
        ? `samples/${name}: already loaded`
        : `samples/${name}: ${outcome === 'created' ? 'loaded' : 'loaded anew'}, ${String(passages)} passages, ${String(facts)} facts`,
    );
  }
}
