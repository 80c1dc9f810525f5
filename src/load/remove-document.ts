import { distance as distanceBetween } from 'fastest-levenshtein';
import type { Vocabulary } from '../data/vocabulary.ts';
import { GraphError } from '../errors.ts';
import type { Database } from '../graph/database.ts';
import { deleteSomeNodes } from '../graph/document-statements.ts';
import { foldName } from '../graph/fold-name.ts';
import { documentDigests, readGraphInfo } from '../graph/graph-info.ts';
import type { Difference } from './compare-contributions.ts';
import { listDocuments, type ListedDocument } from './list-documents.ts';
import { NOTHING, replaceContribution } from './replace-contribution.ts';

/** What removing a document took away. */
export interface RemoveSummary {
  readonly document: string;
  readonly passages: number;
  readonly relationships: number;
}

/** Nodes deleted in one transaction when everything goes. */
const NODES_AT_ONCE = 5000;
/** Near matches that an error names. */
const NEAR_MATCHES = 5;

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

/**
 * The document with this id or symbol, written in whatever case and spacing.
 *
 * @throws GraphError `GRAPH_NO_DOCUMENT` with near matches, `GRAPH_AMBIGUOUS_DOCUMENT` when a symbol belongs to several
 */
function findDocument(idOrSymbol: string, documents: readonly ListedDocument[]): ListedDocument {
  const exact = documents.find(({ id }) => id === idOrSymbol);
  if (exact !== undefined) return exact;
  const folded = foldName(idOrSymbol);
  const namesOf = ({ id, symbol, title }: ListedDocument): string[] =>
    [id, symbol ?? '', title ?? ''].map(foldName);
  const [found, ...others] = documents.filter(({ id, symbol }) =>
    [foldName(id), foldName(symbol ?? '')].includes(folded),
  );
  if (found !== undefined && others.length === 0) return found;
  if (found !== undefined) {
    throw new GraphError(
      'GRAPH_AMBIGUOUS_DOCUMENT',
      `"${idOrSymbol}" is the symbol of several documents; name one by id: ${[found, ...others].map(({ id }) => id).join(', ')}`,
    );
  }
  const near = documents
    .map((document) => ({
      document,
      distance: Math.min(...namesOf(document).map((name) => distanceBetween(folded, name))),
    }))
    .filter(
      ({ document, distance }) =>
        distance <= Math.max(2, folded.length / 3) ||
        namesOf(document).some((name) => folded !== '' && name.includes(folded)),
    )
    .sort((a, b) => a.distance - b.distance)
    .slice(0, NEAR_MATCHES)
    .map(({ document: { id, symbol } }) => (symbol === undefined ? id : `${id} (${symbol})`));
  const hint =
    near.length > 0 ? `; did you mean ${near.join(', ')}?` : '; see what there is with: resgraph list';
  throw new GraphError('GRAPH_NO_DOCUMENT', `the graph holds no document "${idOrSymbol}"${hint}`);
}

function countPassages({ nodesToDelete }: Difference): number {
  return nodesToDelete.filter(({ kind }) => kind === 'Passage').length;
}
