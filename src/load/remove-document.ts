import type { Vocabulary } from '../data/vocabulary.ts';
import type { Database } from '../graph/database.ts';
import { deleteSomeNodes } from '../graph/document-statements.ts';
import { documentDigests, readGraphInfo } from '../graph/graph-info.ts';
import type { Difference } from './compare-contributions.ts';
import { findDocument } from './find-document.ts';
import { listDocuments } from './list-documents.ts';
import { NOTHING, replaceContribution } from './replace-contribution.ts';

/** What removing a document took away. */
export interface RemoveSummary {
  readonly document: string;
  readonly passages: number;
  readonly relationships: number;
}

/** Nodes deleted in one transaction when everything goes. */
const NODES_AT_ONCE = 5000;

/**
 * Removes a document by id or symbol: the graph is then as if it had never been loaded.
 *
 * @throws GraphError `GRAPH_NO_DOCUMENT` with near matches, `GRAPH_EMPTY`, `GRAPH_MODEL_NEWER`, `GRAPH_MODEL_OLDER`
 */
export async function removeDocument(
  database: Database,
  idOrSymbol: string,
  vocabulary: Vocabulary,
): Promise<RemoveSummary> {
  const document = findDocument(idOrSymbol, await listDocuments(database));
  const { difference } = await replaceContribution(database, document.id, NOTHING, vocabulary);
  return {
    document: document.id,
    passages: countPassages(difference),
    relationships: difference.relationshipsToDelete.length,
  };
}

/**
 * Removes every node that the loader made, of whatever model version; constraints and indexes stay. Returns how many nodes went: none in a
 * database that holds neither the mark of this project nor a document that it loaded.
 */
export async function removeEverything(database: Database): Promise<number> {
  if ((await readGraphInfo(database)) === undefined && (await documentDigests(database)).size === 0) return 0;
  let removed = 0;
  for (;;) {
    const deleted = await deleteSomeNodes(database, NODES_AT_ONCE);
    if (deleted === 0) return removed;
    removed += deleted;
  }
}

function countPassages({ nodesToDelete }: Difference): number {
  return nodesToDelete.filter(({ kind }) => kind === 'Passage').length;
}
