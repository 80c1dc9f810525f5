/** Brings entities, and the links of the tables between them, to the state that follows from what the graph holds. */
import type { Vocabulary } from '../data/vocabulary.ts';
import type { Transaction } from '../graph/database.ts';
import {
  createReferenceLinks,
  deleteEntities,
  deleteReferenceLinks,
  readEntities,
  readReferenceLinks,
  unsupportedEntities,
  writeEntities,
} from '../graph/entity-statements.ts';
import { entityChange } from './entity-state.ts';
import type { ReferenceClosure } from './reference-closure.ts';

/** Makes the links that the touched entities need those of the tables. Returns how many came or went, and the ends of those that went. */
export async function refreshReferenceLinks(
  transaction: Transaction,
  touched: ReferenceClosure,
): Promise<{ changed: number; formerEnds: string[] }> {
  const stored = new Map((await readReferenceLinks(transaction, touched.ids)).map((link) => [link.id, link]));
  const wanted = new Map(touched.links.map((link) => [link.id, link]));
  const gone = [...stored.values()].filter(({ id, source }) => wanted.get(id)?.source !== source);
  const fresh = [...wanted.values()].filter(({ id, source }) => stored.get(id)?.source !== source);
  await deleteReferenceLinks(
    transaction,
    gone.map(({ id }) => id),
  );
  await createReferenceLinks(transaction, fresh);
  return { changed: gone.length + fresh.length, formerEnds: gone.flatMap(({ from, to }) => [from, to]) };
}

/** Deletes those candidates that nothing supports, then looks at what they needed, until nothing more goes. Returns how many went. */
export async function deleteUnsupported(
  transaction: Transaction,
  candidates: ReadonlySet<string>,
): Promise<number> {
  let count = 0;
  let left = new Set(candidates);
  for (;;) {
    const unsupported = await unsupportedEntities(transaction, [...left]);
    if (unsupported.length === 0) return count;
    const needed = (await readReferenceLinks(transaction, unsupported)).flatMap(({ from, to }) => [from, to]);
    await deleteEntities(transaction, unsupported);
    const deleted = new Set(unsupported);
    count += deleted.size;
    left = new Set([...left, ...needed].filter((id) => !deleted.has(id)));
  }
}

/** Gives entities the labels and properties that follow from all that is said of them. Returns how many changed. */
export async function refreshEntities(
  transaction: Transaction,
  ids: readonly string[],
  vocabulary: Vocabulary,
): Promise<number> {
  const entities = await readEntities(transaction, ids);
  const changes = entities.flatMap((entity) => entityChange(entity, vocabulary.byId.get(entity.id)) ?? []);
  await writeEntities(transaction, changes);
  return changes.length;
}
