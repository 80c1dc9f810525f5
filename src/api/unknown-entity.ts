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
  return new GraphQLError(`${argument}: the graph has no such entity: ${id}; ${hintOn(id, nearest)}`, {
    extensions: { code: 'UNKNOWN_ENTITY', suggestions },
  });
}

function hintOn(id: string, nearest: { readonly id: string; readonly name: string } | undefined): string {
  if (nearest === undefined) return 'lookup(text:) finds ids by name';
  return nearest.id === id
    ? `the tables know ${nearest.name}, and no loaded document names it`
    : `did you mean ${nearest.id} (${nearest.name})?`;
}
