/** Rows that another row names by id: one part of the graph says that they are there. */
import type { EntityRow } from '../../graph/read/entities.ts';
import type { FactRow } from '../../graph/read/facts.ts';
import type { PassageRow } from '../../graph/read/passages.ts';
import type { ApiContext } from '../api-context.ts';
import { required } from '../../graph/required.ts';

/** @throws GraphError `GRAPH_INCONSISTENT` when it is not there */
export async function entityOf(id: string, { loaders }: ApiContext): Promise<EntityRow> {
  return required(await loaders.entity.load(id), `entity ${id}`);
}

/** @throws GraphError `GRAPH_INCONSISTENT` when it is not there */
export async function passageOf(id: string, { loaders }: ApiContext): Promise<PassageRow> {
  return required(await loaders.passage.load(id), `passage ${id}`);
}

/** @throws GraphError `GRAPH_INCONSISTENT` when it is not there */
export async function factOf(id: string, { loaders }: ApiContext): Promise<FactRow> {
  return required(await loaders.fact.load(id), `fact ${id}`);
}
