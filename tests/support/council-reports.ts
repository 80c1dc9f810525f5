/** The reports of two years on the same Resolutions, as extraction reads them, in the graph. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadVocabulary } from '../../src/data/vocabulary.ts';
import { extract } from '../../src/extract/extract.ts';
import type { Database } from '../../src/graph/database.ts';
import { loadExtraction } from '../../src/load/load-extraction.ts';
import { parseMeta } from '../../src/read/document-meta.ts';
import { readText } from '../../src/read/read-text.ts';
import { clearGraph } from './graph-database.ts';

const FOLDER = join(import.meta.dirname, '../gold');
const NAMES = { 2019: 'council-2019-composed', 2020: 'council-2020' } as const;

/** Empties the graph and loads both; returns their ids by year. */
export async function loadCouncilReports(
  database: Database,
): Promise<Readonly<Record<keyof typeof NAMES, string>>> {
  await clearGraph();
  return { 2019: await load(database, NAMES[2019]), 2020: await load(database, NAMES[2020]) };
}

async function load(database: Database, name: string): Promise<string> {
  const meta = parseMeta(readFileSync(join(FOLDER, `${name}.meta.yaml`), 'utf8'), name);
  const text = readFileSync(join(FOLDER, `${name}.txt`), 'utf8');
  const vocabulary = loadVocabulary();
  const document = readText(text, { meta, sha256: '0'.repeat(64), fileName: `${name}.txt` });
  await loadExtraction(database, extract(document, vocabulary), vocabulary);
  return document.id;
}
