import { loadVocabulary } from '../../src/data/vocabulary.ts';
import { extract } from '../../src/extract/extract.ts';
import type { Database } from '../../src/graph/database.ts';
import { loadExtraction } from '../../src/load/load-extraction.ts';
import { readDocumentFile } from '../../src/read/read-file.ts';
import { clearGraph } from './graph-database.ts';

/** Empties the graph and loads the sample report as `npm start` does; returns its id. */
export async function loadSample(database: Database): Promise<string> {
  await clearGraph();
  const document = await readDocumentFile('samples/council-2020.txt');
  await loadExtraction(database, extract(document, loadVocabulary()), loadVocabulary());
  return document.id;
}
