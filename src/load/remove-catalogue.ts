import type { Vocabulary } from '../data/vocabulary.ts';
import { GraphError } from '../errors.ts';
import {
  deleteCatalogue,
  deleteCatalogueLinks,
  deleteListings,
  listedIds,
  readCatalogueLinks,
  readCatalogues,
  writeCatalogue,
} from '../graph/catalogue-statements.ts';
import type { Database, Transaction } from '../graph/database.ts';
import { lockGraph, requireGraph, unlockGraph } from '../graph/graph-info.ts';
import { deleteUnsupported, refreshEntities } from './reference-state.ts';
import { refreshDecisions } from './refresh-decisions.ts';

/** What removing a catalogue took away. */
export interface RemoveCatalogueSummary {
  readonly catalogue: string;
  readonly texts: number;
  readonly links: number;
}

/** A catalogue that the graph holds. */
export interface ListedCatalogue {
  readonly name: string;
  readonly file: string;
  /** SHA-256 of the file's bytes; absent while its import is not at its end. */
  readonly sha256?: string;
  readonly records?: number;
  readonly texts?: number;
  readonly links?: number;
  /** False when its import was cut off: import it again. */
  readonly isComplete: boolean;
}

/** Texts in one transaction. */
const BATCH_SIZE = 2000;

/**
 * The catalogues that the graph holds, by name.
 *
 * @throws GraphError `GRAPH_EMPTY`, `GRAPH_MODEL_NEWER`, `GRAPH_MODEL_OLDER`
 */
export async function listCatalogues(database: Database): Promise<readonly ListedCatalogue[]> {
  await requireGraph(database);
  return (await readCatalogues(database)).map(({ properties }) => {
    const { name, file, sha256, records, texts, links, digest } = properties;
    return {
      name: String(name),
      file: String(file),
      ...(typeof sha256 === 'string' && { sha256 }),
      ...(typeof records === 'number' && { records }),
      ...(typeof texts === 'number' && { texts }),
      ...(typeof links === 'number' && { links }),
      isComplete: digest !== undefined,
    };
  });
}

/**
 * Removes a catalogue by name: the graph is then as if it had never been imported.
 *
 * @throws GraphError `GRAPH_NO_CATALOGUE` with the names that there are
 */
export async function removeCatalogue(
  database: Database,
  name: string,
  vocabulary: Vocabulary,
): Promise<RemoveCatalogueSummary> {
  await requireGraph(database);
  const catalogues = await readCatalogues(database);
  const found = catalogues.find(({ properties }) => properties['name'] === name);
  if (found === undefined) {
    const names = catalogues.map(({ properties }) => String(properties['name']));
    throw new GraphError(
      'GRAPH_NO_CATALOGUE',
      `the graph holds no catalogue "${name}"; ${names.length === 0 ? 'it holds none' : `it holds ${names.join(', ')}`}`,
    );
  }
  const ids = await listedIds(database, found.id);
  const { file = '' } = found.properties;
  let steps = 0;
  const mark = async (transaction: Transaction): Promise<void> => {
    steps += 1;
    await writeCatalogue(transaction, {
      id: found.id,
      properties: { id: found.id, name, file, unfinished: steps },
    });
  };
  const links = await removeListed(database, name, ids, vocabulary, mark);
  await database.writeTransaction(async (transaction) => {
    const { decisions } = await lockGraph(transaction, database);
    await deleteCatalogue(transaction, found.id);
    await refreshDecisions(transaction, decisions);
    await unlockGraph(transaction);
  });
  return { catalogue: name, texts: ids.length, links };
}

/**
 * Takes away what a catalogue says of some texts, the links that they hold first, and the texts that nothing else supports.
 *
 * @param mark writes at the beginning of each transaction that the catalogue is not whole
 * @returns how many links went
 */
export async function removeListed(
  database: Database,
  catalogue: string,
  ids: readonly string[],
  vocabulary: Vocabulary,
  mark: (transaction: Transaction) => Promise<void>,
): Promise<number> {
  const inSteps = async (
    work: (transaction: Transaction, batch: readonly string[]) => Promise<number>,
  ): Promise<number> => {
    let sum = 0;
    for (let start = 0; start < ids.length; start += BATCH_SIZE) {
      sum += await database.writeTransaction(async (transaction) => {
        await lockGraph(transaction, database);
        await mark(transaction);
        const count = await work(transaction, ids.slice(start, start + BATCH_SIZE));
        await unlockGraph(transaction);
        return count;
      });
    }
    return sum;
  };
  const links = await inSteps(async (transaction, batch) => {
    const held = (await readCatalogueLinks(transaction, batch)).filter(
      ({ properties }) => properties['catalogue'] === catalogue,
    );
    await deleteCatalogueLinks(
      transaction,
      batch,
      held.map(({ id }) => id),
    );
    await deleteUnsupported(transaction, new Set(held.flatMap(({ from, to }) => [from, to])));
    return held.length;
  });
  await inSteps(async (transaction, batch) => {
    await deleteListings(transaction, catalogue, batch);
    await deleteUnsupported(transaction, new Set(batch));
    return refreshEntities(transaction, batch, vocabulary);
  });
  return links;
}
