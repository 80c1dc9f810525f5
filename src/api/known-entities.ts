import type { ApiContext } from './api-context.ts';
import { findNode } from './find-node.ts';
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

/** Ids that a list was asked for, by argument. */
export type AskedIds = Readonly<Record<string, readonly string[] | string | null | undefined>>;

/**
 * A page as it is; of an empty one the ids it was asked for are looked up, for nothing can be said of what the graph has not. Ids of
 * sections and passages are taken too. What has rows costs no statement more.
 *
 * @throws GraphQLError `UNKNOWN_ENTITY` for the first that it has not
 */
export async function ofKnownIds<Page extends { readonly nodes: readonly unknown[] }>(
  page: Page,
  asked: AskedIds,
  context: ApiContext,
): Promise<Page> {
  if (page.nodes.length > 0) return page;
  const given = Object.entries(asked).map(([argument, ids]) => [argument, listOfIds(ids)] as const);
  for (const [argument, ids] of given) {
    const found = await Promise.all(ids.map((id) => findNode(id, context)));
    const unknown = ids.find((_id, index) => found[index] === undefined);
    if (unknown !== undefined) throw await unknownEntity(context.database, argument, unknown);
  }
  return page;
}

function listOfIds(ids: AskedIds[string]): readonly string[] {
  return typeof ids === 'string' ? [ids] : (ids ?? []);
}
