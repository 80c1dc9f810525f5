import { loadVocabulary } from '../../src/data/vocabulary.ts';
import type { Extraction } from '../../src/domain/extraction.ts';
import { extract } from '../../src/extract/extract.ts';
import type { Database } from '../../src/graph/database.ts';
import { loadExtraction } from '../../src/load/load-extraction.ts';
import { readDocumentFile } from '../../src/read/read-file.ts';

/** Loads a file beside what is there, as `resgraph load` does. */
export async function loadFile(database: Database, file: string): Promise<Extraction> {
  const extraction = extract(await readDocumentFile(file, {}, { maxBytes: 1e7 }), loadVocabulary());
  await loadExtraction(database, extraction, loadVocabulary());
  return extraction;
}
