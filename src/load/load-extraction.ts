import type { Vocabulary } from '../data/vocabulary.ts';
import type { Extraction } from '../domain/extraction.ts';
import { GraphError } from '../errors.ts';
import type { Database, WriteCounts } from '../graph/database.ts';
import { documentDigests } from '../graph/graph-info.ts';
import { prepareGraph } from '../graph/schema.ts';
import { buildContribution } from './build-contribution.ts';
import { checkExtraction } from './check-extraction.ts';
import { replaceContribution, type Replacement } from './replace-contribution.ts';

/** What loading one document did. */
export interface LoadSummary {
  readonly document: string;
  /** `unchanged`: the graph held exactly this already, and nothing was written. */
  readonly outcome: 'created' | 'updated' | 'unchanged';
  readonly entities: number;
  readonly passages: number;
  readonly mentions: number;
  readonly facts: number;
  /** Relationships of the document that were created, deleted, given other properties, or left alone. */
  readonly relationships: {
    readonly created: number;
    readonly deleted: number;
    readonly updated: number;
    readonly unchanged: number;
  };
  /** Sections, passages and entities that were created or changed, and that went. */
  readonly nodes: { readonly written: number; readonly deleted: number };
  /** What the server counted, preparing an empty database left out. */
  readonly writes: WriteCounts;
}

/** Settings of a load. */
export interface LoadOptions {
  /** Load into a database that holds nodes which are not this project's. */
  readonly intoNonempty?: boolean;
  /** Compare everything even where the digest says that the document is loaded, and mend what differs. */
  readonly again?: boolean;
  /** Digest of the stored document that the extraction was made from: load only while the graph holds that very one. */
  readonly over?: string;
}

/** How many failures a refusal names one by one. */
const FAILURES_SHOWN = 20;

/**
 * Makes the graph hold what one document says, in one transaction and by difference: what it no longer states goes, what is new comes, all
 * else is left alone. A document that the graph holds already starts no write transaction,
 * unless `again` is set.
 *
 * @throws GraphError `GRAPH_REFUSED` with the failures when the extraction does not hold together (nothing is written then),
 * `GRAPH_CHANGED` when the graph no longer holds `over`, `GRAPH_FOREIGN`, `GRAPH_MODEL_NEWER`, `GRAPH_MODEL_OLDER`, or what `Database` throws
 */
export async function loadExtraction(
  database: Database,
  extraction: Extraction,
  vocabulary: Vocabulary,
  options: LoadOptions = {},
): Promise<LoadSummary> {
  const failures = checkExtraction(extraction, vocabulary);
  if (failures.length > 0) {
    const shown = failures.slice(0, FAILURES_SHOWN).map((failure) => `\n  ${failure}`);
    const rest =
      failures.length > FAILURES_SHOWN ? `\n  … and ${String(failures.length - FAILURES_SHOWN)} more` : '';
    throw new GraphError(
      'GRAPH_REFUSED',
      `${extraction.self} was not loaded, and nothing was written: ${String(failures.length)} of its parts do not hold${shown.join('')}${rest}`,
    );
  }
  const contribution = buildContribution(extraction, vocabulary);
  await prepareGraph(database, options);

  const before = database.writes();
  const digest = (await documentDigests(database)).get(contribution.document);
  const again = options.again === true;
  const isSame = (stored: string | undefined): boolean => {
    if (stored === contribution.digest) return !again;
    if (options.over === undefined || options.over === stored) return false;
    throw new GraphError(
      'GRAPH_CHANGED',
      `${contribution.document} was loaded or removed by another command meanwhile, and nothing was written; run the command again`,
    );
  };
  const replacement = isSame(digest)
    ? undefined
    : await replaceContribution(database, contribution.document, contribution, vocabulary, isSame);
  const summary = {
    document: contribution.document,
    entities: extraction.entities.length,
    passages: extraction.document.passages.length,
    mentions: contribution.relationships.filter(({ type }) => type === 'MENTIONS').length,
    facts: extraction.facts.length,
    writes: subtract(database.writes(), before),
  };
  if (replacement === undefined) {
    return {
      ...summary,
      outcome: 'unchanged',
      nodes: { written: 0, deleted: 0 },
      relationships: { created: 0, deleted: 0, updated: 0, unchanged: contribution.relationships.length },
    };
  }
  const { difference, wasThere, nodes } = replacement;
  return {
    ...summary,
    outcome: !wasThere ? 'created' : changedNothing(replacement) ? 'unchanged' : 'updated',
    nodes,
    relationships: {
      created: difference.relationshipsToCreate.length,
      deleted: difference.relationshipsToDelete.length,
      updated: difference.relationshipsToUpdate.length,
      unchanged: difference.unchanged,
    },
  };
}

function changedNothing({ difference, nodes, referenceLinks }: Replacement): boolean {
  const { relationshipsToCreate, relationshipsToDelete, relationshipsToUpdate } = difference;
  return (
    relationshipsToCreate.length + relationshipsToDelete.length + relationshipsToUpdate.length === 0 &&
    nodes.written + nodes.deleted + referenceLinks === 0
  );
}

function subtract(after: WriteCounts, before: WriteCounts): WriteCounts {
  const keys = Object.keys(after) as (keyof WriteCounts)[];
  return Object.fromEntries(keys.map((key) => [key, after[key] - before[key]])) as unknown as WriteCounts;
}
