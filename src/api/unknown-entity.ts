import { GraphQLError } from 'graphql';
import { suggestionsFor } from '../answer/suggestions-for.ts';
import type { Database } from '../graph/database.ts';

/**
 * The error of an argument that must be the id of something in the graph and is not; `extensions.code` is `UNKNOWN_ENTITY`, and
 * `extensions.suggestions` holds what may have been meant, the nearest first: id, name, label, why.
 */
export async function unknownEntity(database: Database, argument: string, id: string): Promise<GraphQLError> {
  const found = await suggestionsFor(database, id);
  const suggestions = found.map(({ entity, why }) => ({
    id: entity.id,
    name: entity.name,
    label: entity.label,
    why,
  }));
  const [nearest] = suggestions;
  const hint =
    nearest === undefined
      ? '; lookup(text:) finds ids by name'
      : `; did you mean ${nearest.id} (${nearest.name})?`;
  return new GraphQLError(`${argument}: the graph has no such entity: ${id}${hint}`, {
    extensions: { code: 'UNKNOWN_ENTITY', suggestions },
  });
}
