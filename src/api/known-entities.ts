import type { ApiContext } from './api-context.ts';
import { unknownEntity } from './unknown-entity.ts';

/**
 * Checks that the graph has these entities.
 *
 * @param argument - where the ids were given
 * @throws GraphQLError `UNKNOWN_ENTITY` for the first that it has not
 */
export async function checkEntities(
  argument: string,
  ids: readonly string[],
  { database, loaders }: ApiContext,
): Promise<void> {
  const found = await loaders.entity.loadMany(ids);
  const failed = found.find((entity) => entity instanceof Error);
  if (failed !== undefined) throw failed;
  const unknown = ids.find((_id, index) => found[index] === undefined);
  if (unknown !== undefined) throw await unknownEntity(database, argument, unknown);
}
