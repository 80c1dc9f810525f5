import { sectionsByIds } from '../graph/read/passages.ts';
import type { ApiContext } from './api-context.ts';
import type { NodeRow } from './node-row.ts';
import { entityWithList } from './resolvers/entity-with-list.ts';
import type { Place } from './selection.ts';

/** What has an id. Ids of facts, passages and sections have forms of their own; every other id is an entity's. */
export async function findNode(id: string, context: ApiContext, place?: Place): Promise<NodeRow | undefined> {
  const { database, loaders } = context;
  if (id.startsWith('f-')) return (await loaders.fact.load(id)) ?? loaders.entity.load(id);
  if (id.includes('#s-')) return (await sectionsByIds(database, [id]))[0] ?? loaders.passage.load(id);
  if (id.includes('#')) return (await loaders.passage.load(id)) ?? loaders.entity.load(id);
  return place === undefined ? loaders.entity.load(id) : entityWithList(id, context, place);
}
