import type { Vocabulary } from '../data/vocabulary.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import {
  createCatalogueLinks,
  deleteCatalogueLinks,
  listedIds,
  readCatalogueLinks,
  readCatalogues,
  writeCatalogue,
  writeListings,
} from '../graph/catalogue-statements.ts';
import type { Database, Transaction } from '../graph/database.ts';
import { mergeEntities, readEntities } from '../graph/entity-statements.ts';
import { lockGraph, unlockGraph } from '../graph/graph-info.ts';
import { prepareGraph } from '../graph/schema.ts';
import { buildCatalogue, type CatalogueContribution, type ListedEntity } from './catalogue-contribution.ts';
import { sameProperties } from './compare-contributions.ts';
import { referenceClosure } from './reference-closure.ts';
import { deleteUnsupported, refreshEntities, refreshReferenceLinks } from './reference-state.ts';
import { refreshDecisions } from './refresh-decisions.ts';
import { removeListed } from './remove-catalogue.ts';

/** What importing a catalogue did. */
export interface ImportSummary {
  readonly catalogue: string;
  /** `unchanged`: the graph held exactly this already, and nothing was written. */
  readonly outcome: 'created' | 'updated' | 'unchanged';
  readonly records: number;
  /** Works, editions, amendments and series that it lists. */
  readonly texts: number;
  readonly links: number;
  /** Listings that were written and that went; links likewise. */
  readonly written: { readonly texts: number; readonly links: number };
  readonly gone: { readonly texts: number; readonly links: number };
}

/** Settings of an import. */
export interface ImportOptions {
  readonly intoNonempty?: boolean;
  /** Told what is done and how far it is. */
  readonly report?: (message: string) => void;
}

/** Texts in one transaction, so that neither the server's memory nor a lost connection costs much. */
const BATCH_SIZE = 2000;

/**
 * Makes the graph hold what a catalogue lists, by difference, in batches. An import that is cut off is gone on with by running it again;
 * until then `verify` names it. Documents may be loaded before, after and meanwhile: the graph comes out the same.
 *
 * @throws GraphError `GRAPH_FOREIGN`, `GRAPH_MODEL_NEWER`, `GRAPH_MODEL_OLDER`, or what `Database` throws
 */
export async function importCatalogue(
  database: Database,
  catalogue: Catalogue,
  vocabulary: Vocabulary,
  { report = () => undefined, ...options }: ImportOptions = {},
): Promise<ImportSummary> {
  const contribution = buildCatalogue(catalogue, vocabulary);
  await prepareGraph(database, options);
  const { id, name, entities, properties } = contribution;
  const stored = (await readCatalogues(database)).find((other) => other.id === id)?.properties;
  const summary = {
    catalogue: name,
    records: catalogue.records,
    texts: entities.length,
    links: contribution.links,
  };
  const none = { texts: 0, links: 0 };
  if (stored !== undefined && sameProperties(stored, properties))
    return { ...summary, outcome: 'unchanged', written: none, gone: none };

  const progress = new Progress(database, contribution, report);
  await progress.step(() => Promise.resolve());
  const written = { ...none };
  const gone = { ...none };
  for (const batch of batchesOf(entities)) {
    written.texts += await progress.step((transaction) =>
      writeTexts(transaction, contribution, batch, vocabulary),
    );
  }
  for (const batch of batchesOf(entities)) {
    const links = await progress.step((transaction) =>
      writeLinks(transaction, contribution, batch, vocabulary),
    );
    written.links += links.written;
    gone.links += links.gone;
  }
  const wanted = new Set(entities.map(({ listing }) => listing.entity));
  const surplus =
    stored === undefined ? [] : (await listedIds(database, id)).filter((listed) => !wanted.has(listed));
  if (surplus.length > 0) {
    gone.links += await removeListed(database, name, surplus, vocabulary, (transaction) =>
      progress.mark(transaction),
    );
    gone.texts = surplus.length;
  }
  await database.writeTransaction(async (transaction) => {
    const { decisions } = await lockGraph(transaction, database);
    await refreshDecisions(transaction, decisions);
    await writeCatalogue(transaction, { id, properties });
    await unlockGraph(transaction);
  });
  return { ...summary, outcome: stored === undefined ? 'created' : 'updated', written, gone };
}

/** Runs the steps of an import, each in a transaction of its own that leaves the graph sound and says how far it came. */
class Progress {
  readonly #database: Database;
  readonly #contribution: CatalogueContribution;
  readonly #report: (message: string) => void;
  #steps = 0;
  #toldTenths = -1;

  constructor(database: Database, contribution: CatalogueContribution, report: (message: string) => void) {
    this.#database = database;
    this.#contribution = contribution;
    this.#report = report;
  }

  async step<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const { name, entities } = this.#contribution;
    const tenths = Math.floor((10 * (this.#steps - 1)) / (2 * Math.ceil(entities.length / BATCH_SIZE)));
    // The first step only marks the catalogue.
    if (tenths > this.#toldTenths) {
      this.#toldTenths = tenths;
      this.#report(`${name}: ${String(tenths * 10)} % written`);
    }
    const result = await this.#database.writeTransaction(async (transaction) => {
      await lockGraph(transaction, this.#database);
      await this.mark(transaction);
      const done = await work(transaction);
      await unlockGraph(transaction);
      return done;
    });
    this.#steps += 1;
    return result;
  }

  /** Marks the import as not at its end. */
  async mark(transaction: Transaction): Promise<void> {
    const { id, properties } = this.#contribution;
    const { name, file } = properties;
    const unfinished = this.#steps;
    await writeCatalogue(transaction, {
      id,
      properties: {
        id,
        unfinished,
        ...(name !== undefined && { name }),
        ...(file !== undefined && { file }),
      },
    });
  }
}

/** Writes what differs of a batch of listings, and brings the texts to their state. Returns how many listings were written. */
async function writeTexts(
  transaction: Transaction,
  { id, name }: CatalogueContribution,
  batch: readonly ListedEntity[],
  vocabulary: Vocabulary,
): Promise<number> {
  const ids = batch.map(({ listing }) => listing.entity);
  const { ids: touched, links } = referenceClosure(ids, vocabulary);
  const stored = new Map(
    (await readEntities(transaction, ids)).map((entity) => [entity.id, entity.listings]),
  );
  const fresh = batch
    .map(({ listing }) => listing)
    .filter(({ entity, properties }) => {
      const before = stored.get(entity)?.find(({ catalogue }) => catalogue === name);
      return before === undefined || !sameProperties(before, properties);
    });
  await mergeEntities(transaction, touched);
  await writeListings(transaction, id, fresh);
  const { formerEnds } = await refreshReferenceLinks(transaction, { ids: touched, entries: [], links });
  await deleteUnsupported(transaction, new Set(formerEnds));
  await refreshEntities(transaction, touched, vocabulary);
  return fresh.length;
}

/** Writes what differs of the links that a batch of texts holds. */
async function writeLinks(
  transaction: Transaction,
  { name, groups }: CatalogueContribution,
  batch: readonly ListedEntity[],
  vocabulary: Vocabulary,
): Promise<{ written: number; gone: number }> {
  const holders = batch.map(({ listing }) => listing.entity);
  const wanted = new Map(batch.flatMap(({ links }) => links).map((link) => [link.id, link]));
  const stored = new Map(
    (await readCatalogueLinks(transaction, holders))
      .filter(({ properties }) => properties['catalogue'] === name)
      .map((link) => [link.id, link]),
  );
  const isSame = (id: string): boolean => {
    const [before, after] = [stored.get(id), wanted.get(id)];
    return before !== undefined && after !== undefined && sameProperties(before.properties, after.properties);
  };
  const gone = [...stored.values()].filter(({ id }) => !isSame(id));
  const fresh = [...wanted.values()].filter(({ id }) => !isSame(id));
  await deleteCatalogueLinks(
    transaction,
    holders,
    gone.map(({ id }) => id),
  );
  // Groups come with the first link that needs them, so that nothing stands alone meanwhile.
  const inTables = new Set(groups);
  const needed = fresh.flatMap(({ from, to }) => [from, to]).filter((end) => inTables.has(end));
  const touched = referenceClosure(needed, vocabulary);
  await mergeEntities(transaction, touched.ids);
  await createCatalogueLinks(transaction, fresh);
  const { formerEnds } = await refreshReferenceLinks(transaction, touched);
  await deleteUnsupported(
    transaction,
    new Set([...formerEnds, ...gone.flatMap(({ from, to }) => [from, to])]),
  );
  await refreshEntities(transaction, touched.ids, vocabulary);
  return { written: fresh.length, gone: gone.filter(({ id }) => !wanted.has(id)).length };
}

function* batchesOf(entities: readonly ListedEntity[]): Generator<readonly ListedEntity[]> {
  for (let start = 0; start < entities.length; start += BATCH_SIZE)
    yield entities.slice(start, start + BATCH_SIZE);
}
