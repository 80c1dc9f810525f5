import type { Vocabulary } from '../data/vocabulary.ts';
import {
  createRelationships,
  deleteRelationships,
  deleteStructure,
  readRelationships,
  readStructure,
  updateRelationships,
  writeStructure,
} from '../graph/contribution-statements.ts';
import type { Database } from '../graph/database.ts';
import { mergeEntities } from '../graph/entity-statements.ts';
import { documentDigests, lockGraph, unlockGraph } from '../graph/graph-info.ts';
import type { NewRelationship } from '../graph/graph-values.ts';
import { compareContributions, type Contribution, type Difference } from './compare-contributions.ts';
import { refreshDecisions } from './refresh-decisions.ts';
import { referenceClosure } from './reference-closure.ts';
import { deleteUnsupported, refreshEntities, refreshReferenceLinks } from './reference-state.ts';

/** What a document owns that is to be removed. */
export const NOTHING: Contribution<NewRelationship> & { readonly entities: readonly string[] } = {
  nodes: [],
  relationships: [],
  entities: [],
};

/** What replacing did. */
export interface Replacement {
  readonly difference: Difference;
  /** Whether the graph held something of the document before. */
  readonly wasThere: boolean;
  /** Sections, passages and entities that were created or given other labels or properties, and those that went. */
  readonly nodes: { readonly written: number; readonly deleted: number };
  /** Links of reference data that came or went. */
  readonly referenceLinks: number;
}

/**
 * Replaces what the graph holds of one document, in one transaction, and brings every entity that it touches to its right state.
 * The result depends on the documents loaded and on reference data alone, never on the order of loading.
 *
 * @param isSame whether the digest that is stored says that all is as wanted, so that nothing is compared
 */
export async function replaceContribution(
  database: Database,
  document: string,
  wanted: Contribution<NewRelationship> & { readonly entities: readonly string[] },
  vocabulary: Vocabulary,
  isSame: (digest: string | undefined) => boolean = () => false,
): Promise<Replacement> {
  return database.writeTransaction(async (transaction) => {
    // 1. One loader at a time: what follows reads, decides and writes.
    const { decisions } = await lockGraph(transaction, database);

    // 2. What is there, what is wanted, what differs.
    const stored = {
      nodes: await readStructure(transaction, document),
      relationships: await readRelationships(transaction, document),
    };
    const digest = (await documentDigests(transaction)).get(document);
    const wasThere = digest !== undefined;
    if (isSame(digest)) {
      // Another command loaded it while this one waited.
      await unlockGraph(transaction);
      return {
        difference: compareContributions(wanted, wanted),
        wasThere,
        nodes: { written: 0, deleted: 0 },
        referenceLinks: 0,
      };
    }
    const difference = compareContributions(stored, wanted);
    const described = stored.relationships.filter(({ type }) => type === 'DESCRIBES').map(({ to }) => to);
    const touched = referenceClosure([...described, ...wanted.entities], vocabulary);

    // 3. The document's own: relationships go before their nodes and come after them.
    await deleteRelationships(
      transaction,
      document,
      difference.relationshipsToDelete.map(({ id }) => id),
    );
    await deleteStructure(transaction, difference.nodesToDelete);
    await mergeEntities(transaction, touched.ids);
    await writeStructure(transaction, difference.nodesToWrite);
    await updateRelationships(transaction, document, difference.relationshipsToUpdate);
    await createRelationships(transaction, difference.relationshipsToCreate);

    // 4. Reference links of what was touched; then what nothing supports any more goes, and what only that needed.
    const links = await refreshReferenceLinks(transaction, touched);
    const entitiesDeleted = await deleteUnsupported(
      transaction,
      new Set([...touched.ids, ...links.formerEnds]),
    );

    // 5. Entities are what reference data and all documents together say of them.
    const changed = await refreshEntities(transaction, touched.ids, vocabulary);
    await refreshDecisions(transaction, decisions);

    await unlockGraph(transaction);
    return {
      difference,
      wasThere,
      nodes: {
        written: difference.nodesToWrite.length + changed,
        deleted: difference.nodesToDelete.length + entitiesDeleted,
      },
      referenceLinks: links.changed,
    };
  });
}
