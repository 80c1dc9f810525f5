import { distance } from 'fastest-levenshtein';
import type { Database } from '../graph/database.ts';
import { foldName } from '../graph/fold-name.ts';
import { lookUp } from './look-up.ts';
import { MOST_SUGGESTIONS, type Suggestion } from './suggestions.ts';

/** Beginnings of ids that tell the kind of thing: `org-ietf`. */
const KIND_OF_ID = /^(?:org|country|region|topic|doc|event|project)-/;

/** What may have been meant by an id, or by a name, that the graph does not hold: what bears the name first, then what is spelled alike. */
export async function suggestionsFor(database: Database, idOrName: string): Promise<readonly Suggestion[]> {
  // `doc-c20-33` is made of the symbol C20/33
  const symbol = idOrName.trim().startsWith('doc-')
    ? idOrName.replaceAll('-', '/').replace('/', '-')
    : idOrName;
  const name = symbol.trim().replace(KIND_OF_ID, '');
  const { candidates, suggestions } = await lookUp(database, name);
  return candidates.length === 0
    ? suggestions
    : candidates.slice(0, MOST_SUGGESTIONS).map(({ entity, why }) => ({
        entity,
        name: entity.name,
        distance: distance(foldName(idOrName), foldName(entity.name)),
        why,
      }));
}
