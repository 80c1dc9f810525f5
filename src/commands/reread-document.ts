import type { Vocabulary } from '../data/vocabulary.ts';
import { GraphError } from '../errors.ts';
import { extract } from '../extract/extract.ts';
import type { Database } from '../graph/database.ts';
import { readSourceDocument } from '../graph/read/source-document.ts';
import { loadExtraction, type LoadSummary } from '../load/load-extraction.ts';

/**
 * Extracts a loaded document anew from its own passages in the graph, and replaces what it contributes by difference, in one
 * transaction: the graph is then as if the file had been loaded again.
 *
 * @param document - id, as `resgraph list` shows it
 * @throws GraphError `GRAPH_NO_DOCUMENT`, `GRAPH_DOCUMENT_BROKEN`, `GRAPH_CHANGED` when another command loaded or removed it
 * meanwhile, or what `loadExtraction` throws
 */
export async function rereadDocument(
  database: Database,
  document: string,
  vocabulary: Vocabulary,
): Promise<LoadSummary> {
  const stored = await readSourceDocument(database, document);
  if (stored === undefined)
    throw new GraphError('GRAPH_NO_DOCUMENT', `the graph no longer holds the document ${document}`);
  return loadExtraction(database, extract(stored.document, vocabulary), vocabulary, {
    over: stored.digest,
  });
}
