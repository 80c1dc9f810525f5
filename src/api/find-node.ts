import { sectionsByIds } from '../graph/read/passages.ts';
import type { ApiContext } from './api-context.ts';
import type { NodeRow } from './node-row.ts';

/** What has an id. Ids of facts, passages and sections have forms of their own; every other id is an entity's. */
export async function findNode(id: string, { database, loaders }: ApiContext): Promise<NodeRow | undefined> {
  if (id.startsWith('f-')) return (await loaders.fact.load(id)) ?? loaders.entity.load(id);
  if (id.includes('#s-')) return (await sectionsByIds(database, [id]))[0] ?? loaders.passage.load(id);
  if (id.includes('#')) return (await loaders.passage.load(id)) ?? loaders.entity.load(id);
  return loaders.entity.load(id);
}
