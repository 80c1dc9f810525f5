/** The one node about the graph itself: which model it follows and which documents it holds. */
import { createHash } from 'node:crypto';
import { MODEL_VERSION } from '../domain/model.ts';
import type { Decision } from '../domain/decision.ts';
import { GraphError } from '../errors.ts';
import type { Database, Transaction } from './database.ts';
import { statement } from './statements.ts';

/** What a graph says of itself. */
export interface GraphInfo {
  readonly modelVersion: number;
  /** Hash over ids and digests of all documents, the same whatever the order of loading; null before the first load. */
  readonly graphVersion: string | null;
  /** Decisions that it follows, each JSON as the loader writes it; null when there are none. */
  readonly decisions: readonly string[] | null;
}

/** Decisions as the graph keeps them. */
export function decodeDecisions(decisions: readonly string[] | null): readonly Decision[] {
  return (decisions ?? []).map((decision) => JSON.parse(decision) as Decision);
}

/** What the database holds: the graph's own word, or undefined when there is none. */
export async function readGraphInfo(database: Database): Promise<GraphInfo | undefined> {
  const [info] = await database.read<GraphInfo>(statement('verify/graph-info'));
  return info;
}

/**
 * What the graph says of itself, when it is one that this program can work with.
 *
 * @throws GraphError `GRAPH_EMPTY` when nothing was loaded, `GRAPH_UNMARKED`, `GRAPH_MODEL_NEWER` or `GRAPH_MODEL_OLDER` with the command that mends it
 */
export async function requireGraph(database: Database): Promise<GraphInfo> {
  const info = await readGraphInfo(database);
  if (info === undefined) {
    await refuseUnmarked(database);
    throw new GraphError(
      'GRAPH_EMPTY',
      `database "${database.name}" at ${database.uri} holds no graph yet; load a report with: resgraph load FILE`,
    );
  }
  checkModelVersion(info, database);
  return info;
}

/**
 * Refuses a graph whose `GraphInfo` node is gone: its documents tell that it was loaded, and not by which model.
 *
 * @throws GraphError `GRAPH_UNMARKED` with the commands that mend it
 */
export async function refuseUnmarked(database: Database): Promise<void> {
  const { size } = await documentDigests(database);
  if (size === 0) return;
  throw new GraphError(
    'GRAPH_UNMARKED',
    `database "${database.name}" at ${database.uri} holds ${String(size)} ${size === 1 ? 'document' : 'documents'} that resolution-graph loaded, but its GraphInfo node is gone; start anew with: resgraph remove --all, then: resgraph load FILE`,
  );
}

/**
 * Refuses a graph of another model version.
 *
 * @throws GraphError `GRAPH_MODEL_NEWER` or `GRAPH_MODEL_OLDER`
 */
export function checkModelVersion(
  { modelVersion }: Pick<GraphInfo, 'modelVersion'>,
  database: Pick<Database, 'name' | 'uri'>,
): void {
  if (modelVersion === MODEL_VERSION) return;
  const where = `database "${database.name}" at ${database.uri} holds a graph of model version ${String(modelVersion)}, and this program knows version ${String(MODEL_VERSION)}`;
  if (modelVersion > MODEL_VERSION) {
    throw new GraphError(
      'GRAPH_MODEL_NEWER',
      `${where}; update resolution-graph, or start anew with: resgraph remove --all, then: resgraph load FILE`,
    );
  }
  throw new GraphError(
    'GRAPH_MODEL_OLDER',
    `${where}; load it anew with: resgraph remove --all, then: resgraph load FILE`,
  );
}

/** Digest of every document that was read, by id. */
export async function documentDigests(
  reader: { run: Transaction['run'] } | Database,
): Promise<Map<string, string>> {
  const rows = await ('read' in reader
    ? reader.read<DigestRow>(statement('write/document-digests'))
    : reader.run<DigestRow>(statement('write/document-digests')));
  return new Map(rows.map(({ id, digest }) => [id, digest]));
}

interface DigestRow {
  readonly id: string;
  readonly digest: string;
}

/** Digest of every catalogue by the id of its node; of one whose import is under way, how far it came. */
export async function catalogueDigests(
  reader: { run: Transaction['run'] } | Database,
): Promise<Map<string, string>> {
  const rows = await ('read' in reader
    ? reader.read<DigestRow>(statement('write/catalogue-digests'))
    : reader.run<DigestRow>(statement('write/catalogue-digests')));
  return new Map(rows.map(({ id, digest }) => [id, digest]));
}

/** The graph's version: a pure function of the documents and catalogues that it holds, and of the decisions that it follows. */
export function graphVersionOf(
  digests: ReadonlyMap<string, string>,
  catalogues: ReadonlyMap<string, string> = new Map(),
  decisions: readonly string[] | null = null,
): string {
  const hash = createHash('sha256').update(`model ${String(MODEL_VERSION)}\n`);
  for (const [id, digest] of [...digests, ...catalogues].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${id} ${digest}\n`);
  for (const decision of decisions ?? []) hash.update(`${decision}\n`);
  return hash.digest('hex').slice(0, 32);
}

/** Marks the database as a graph of this model, unless it is one. */
export async function createGraphInfo(database: Database): Promise<void> {
  await database.writeTransaction((transaction) =>
    transaction.run(statement('write/create-graph-info'), { modelVersion: MODEL_VERSION }),
  );
}

/**
 * Takes the lock that lets one loader write at a time; waits for another loader's transaction to end.
 *
 * @throws GraphError `GRAPH_EMPTY` when the graph was removed meanwhile, `GRAPH_MODEL_NEWER` or `GRAPH_MODEL_OLDER`
 */
export async function lockGraph(
  transaction: Transaction,
  database: Database,
): Promise<Pick<GraphInfo, 'modelVersion' | 'decisions'>> {
  const [row] = await transaction.run<Pick<GraphInfo, 'modelVersion' | 'decisions'>>(
    statement('write/lock-graph'),
  );
  if (row === undefined) {
    throw new GraphError(
      'GRAPH_EMPTY',
      `the graph in database "${database.name}" was removed while this command ran; run it again`,
    );
  }
  checkModelVersion(row, database);
  return row;
}

/** Writes the version of what the graph now holds. */
export async function unlockGraph(transaction: Transaction): Promise<void> {
  const [info] = await transaction.run<GraphInfo>(statement('verify/graph-info'));
  await transaction.run(statement('write/unlock-graph'), {
    graphVersion: graphVersionOf(
      await documentDigests(transaction),
      await catalogueDigests(transaction),
      info?.decisions,
    ),
  });
}
