import { distance as distanceBetween } from 'fastest-levenshtein';
import { GraphError } from '../errors.ts';
import { foldName } from '../graph/fold-name.ts';
import type { ListedDocument } from './list-documents.ts';

/** Near matches that an error names. */
const NEAR_MATCHES = 5;

/**
 * The document with this id or symbol, written in whatever case and spacing.
 *
 * @throws GraphError `GRAPH_NO_DOCUMENT` with near matches, `GRAPH_AMBIGUOUS_DOCUMENT` when a symbol belongs to several
 */
export function findDocument(idOrSymbol: string, documents: readonly ListedDocument[]): ListedDocument {
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
