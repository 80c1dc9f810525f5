import type { Vocabulary } from '../data/vocabulary.ts';
import { ENTITY_LABELS } from '../domain/model.ts';
import { GraphError } from '../errors.ts';
import type { Database } from '../graph/database.ts';
import { catalogueDigests, documentDigests, graphVersionOf, requireGraph } from '../graph/graph-info.ts';
import { missingSchemaRules, schemaRules } from '../graph/schema.ts';
import {
  entityPages,
  readCounts,
  readOwned,
  readStrays,
  type VerifiedEntity,
} from '../graph/verify-statements.ts';
import { entityChange } from './entity-state.ts';
import { listDocuments } from './list-documents.ts';
import { neededLinks } from './reference-closure.ts';
import { CatalogueVerifier, verifyDecisions } from './verify-references.ts';
import { VerificationLog, type Verification } from './verification.ts';
import { verifyDocument } from './verify-document.ts';

/** Strays named when counts disagree. */
const STRAYS_SHOWN = 100;

/**
 * Checks the whole graph: constraints, every quote against its passage, required properties, labels, ends, references, and that every
 * node and relationship is accounted for. Reads one document, then one page of entities at a time.
 *
 * @param report told which document is being checked
 * @throws GraphError `GRAPH_EMPTY`, `GRAPH_MODEL_NEWER`, `GRAPH_MODEL_OLDER`, `GRAPH_CHANGED` when a loader wrote meanwhile
 */
export async function verifyGraph(
  database: Database,
  vocabulary: Vocabulary,
  report: (message: string) => void = () => undefined,
): Promise<Verification> {
  const info = await requireGraph(database);
  const log = new VerificationLog();

  const missing = new Set((await missingSchemaRules(database)).map(({ name }) => name));
  for (const { name } of schemaRules())
    log.record('constraints and indexes', name, missing.has(name) ? ['is missing or not online'] : []);

  const digests = await documentDigests(database);
  const sound =
    info.graphVersion === null
      ? digests.size === 0
      : graphVersionOf(digests, await catalogueDigests(database), info.decisions) === info.graphVersion;
  log.record('graph version', 'graph', sound ? [] : ['does not follow from the digests of what was loaded']);

  const seen = new Counter();
  for (const document of digests.keys()) {
    report(`verifying ${document}`);
    const owned = await readOwned(database, document);
    verifyDocument(document, owned, log);
    for (const { kind } of owned.nodes) seen.add(kind);
    for (const { type } of owned.relationships) seen.add(type);
  }
  const catalogues = await CatalogueVerifier.of(database, log);
  report('verifying entities');
  for await (const page of entityPages(database)) {
    for (const entity of page) {
      verifyEntity(entity, vocabulary, log);
      catalogues.take(entity);
      seen.add('Entity');
      for (const { type } of [...entity.links, ...entity.catalogueLinks]) seen.add(type);
      seen.add('LISTS', entity.listings.length);
    }
  }
  catalogues.finish();
  seen.add('Catalogue', catalogues.size);
  seen.add('SAME_AS', await verifyDecisions(database, info.decisions, log));
  await verifyTotals(database, seen, log);

  if ((await requireGraph(database)).graphVersion !== info.graphVersion) {
    throw new GraphError(
      'GRAPH_CHANGED',
      'the graph was written to while it was verified; run resgraph verify again',
    );
  }
  const stale = (await listDocuments(database)).filter(({ isStale }) => isStale).map(({ id }) => id);
  return { ...log.result(), stale };
}

function verifyEntity(entity: VerifiedEntity, vocabulary: Vocabulary, log: VerificationLog): void {
  const { id, labels, properties, descriptions, listings, needed, links } = entity;
  const faults: string[] = [];
  if (descriptions.length === 0 && listings.length === 0 && !needed)
    faults.push(
      'is an orphan: no document describes it, no catalogue lists it, and no reference link needs it',
    );
  const specific = labels.filter((label) => label in ENTITY_LABELS);
  if (specific.length !== 1)
    faults.push(`has ${String(specific.length)} labels of the model: ${labels.join(', ')}`);
  const change = entityChange(entity, vocabulary.byId.get(id));
  if (change !== undefined) {
    const differing = [...new Set([...Object.keys(properties), ...Object.keys(change.properties)])]
      .filter((key) => JSON.stringify(properties[key]) !== JSON.stringify(change.properties[key]))
      .map((key) => `property ${key}`);
    const differences = [
      ...differing,
      ...change.add.map((label) => `missing label ${label}`),
      ...change.remove.map((label) => `label ${label}`),
    ];
    faults.push(`is not what reference data and its descriptions make it (${differences.join(', ')})`);
  }
  log.record('entities', id, faults);

  const stored = new Map(links.map((link) => [link.id, link.source]));
  for (const { id: link, source } of neededLinks(id, vocabulary)) {
    const found = stored.get(link);
    stored.delete(link);
    const fault =
      found === undefined ? 'is missing' : `has the source "${found}", and the tables say "${source}"`;
    log.record('reference links', link, found === source ? [] : [fault]);
  }
  for (const surplus of stored.keys()) log.record('reference links', surplus, ['stands in no table']);
}

/** Compares what was seen with the database's own counts; only on a difference is the graph searched for strays. */
async function verifyTotals(database: Database, seen: Counter, log: VerificationLog): Promise<void> {
  const { nodes, relationships } = await readCounts(database);
  const ours = ['Entity', 'Section', 'Passage', 'Catalogue', 'GraphInfo'].reduce(
    (sum, label) => sum + (nodes.get(label) ?? 0),
    0,
  );
  // Beside foreign data, loaded with --into-nonempty, relationships of other types are not ours to judge.
  const alone = ours === nodes.get('*');
  const nodesDiffer = ['Entity', 'Section', 'Passage', 'Catalogue'].some(
    (label) => seen.of(label) !== (nodes.get(label) ?? 0),
  );
  const types = [...relationships.keys()].filter((type) => type !== '*');
  const known = types.reduce((sum, type) => sum + (relationships.get(type) ?? 0), 0);
  const relationshipsDiffer =
    types.some((type) => seen.of(type) !== relationships.get(type)) ||
    (alone && known !== relationships.get('*'));
  const strays =
    nodesDiffer || relationshipsDiffer
      ? await readStrays(database, STRAYS_SHOWN)
      : { nodes: [], relationships: [] };

  for (const [check, differ, found, total] of [
    ['nodes accounted for', nodesDiffer, strays.nodes, ours],
    ['relationships accounted for', relationshipsDiffer, strays.relationships, known],
  ] as const) {
    if (!differ) log.recordSound(check, total);
    else if (found.length === 0)
      log.record(check, 'graph', [`${String(total)} are counted, and that is not what was found`]);
    else {
      log.recordSound(check, Math.max(total - found.length, 0));
      for (const stray of found) log.record(check, stray, ['belongs to no loaded document and no table']);
    }
  }
}

/** Counts names. */
class Counter {
  readonly #counts = new Map<string, number>();

  add(name: string, count = 1): void {
    this.#counts.set(name, this.of(name) + count);
  }

  of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }
}
