import { GraphError } from '../errors.ts';
import { readSourceDocument, type StoredSource } from '../graph/read/source-document.ts';
import { findDocument } from '../load/find-document.ts';
import { listDocuments } from '../load/list-documents.ts';
import type { CommandContext } from './command-context.ts';
import { withDatabase } from './with-database.ts';

/**
 * A loaded document by id or symbol, out of the graph.
 *
 * @throws GraphError `GRAPH_NO_DOCUMENT`, `GRAPH_AMBIGUOUS_DOCUMENT`, `GRAPH_DOCUMENT_BROKEN`, `GRAPH_EMPTY`
 */
export async function readLoadedDocument(context: CommandContext, name: string): Promise<StoredSource> {
  return withDatabase(context, async (database) => {
    const { id } = findDocument(name, await listDocuments(database));
    const stored = await readSourceDocument(database, id);
    if (stored === undefined)
      throw new GraphError('GRAPH_NO_DOCUMENT', `the graph no longer holds the document ${id}`);
    return stored;
  });
}
