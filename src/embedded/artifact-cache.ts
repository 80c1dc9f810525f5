/** The user's cache of server jars: what is there, what is damaged, and fetching what is missing. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { InterruptedError, ServerError } from '../errors.ts';
import { type Artifact, artifactPath, neo4jVersion, readArtifacts } from './artifacts.ts';
import { fetchArtifact } from './fetch-artifact.ts';
import { withLock } from './file-lock.ts';

/** What the cache needs to know. */
export interface ArtifactCacheOptions {
  /** Absolute folder of the user's cache. */
  readonly cacheDir: string;
  /** Base address of a Maven mirror; the publisher's own when absent. */
  readonly mavenRepository?: string | undefined;
  /** What to hold; the package's lock table by default. */
  readonly artifacts?: readonly Artifact[];
  /** Ends the fetching early. */
  readonly signal?: AbortSignal | undefined;
}

/** Connections at a time: more gain nothing against one host. */
const PARALLEL_FETCHES = 8;
/** Beside the jars themselves, what must stay free on the disk. */
const SPARE_BYTES = 64 * 1024 * 1024;

/** Absolute path of a jar in the cache. */
export function cachedPath(cacheDir: string, artifact: Artifact): string {
  return join(cacheDir, 'maven', ...artifactPath(artifact).split('/'));
}

/**
 * Makes the cache complete; a complete cache needs no network.
 *
 * @param report - told of fetching, of its progress and of damaged files
 * @returns absolute paths of all jars, sorted: the class path must be the same at every start
 * @throws ServerError when something cannot be fetched or stored
 * @throws InterruptedError when `signal` ended the fetching
 */
export async function ensureArtifacts(
  options: ArtifactCacheOptions,
  report: (message: string) => void,
): Promise<readonly string[]> {
  const artifacts = options.artifacts ?? readArtifacts();
  if ((await missingArtifacts(options.cacheDir, artifacts)).length > 0) {
    await makeFolder(options.cacheDir);
    await withLock(
      join(options.cacheDir, 'fetch.lock'),
      report,
      'waiting for another command that fetches Neo4j',
      () => fetchMissing(options, artifacts, report),
    );
  }
  return artifacts.map((artifact) => cachedPath(options.cacheDir, artifact)).sort();
}

/** The jars that are absent or have the wrong size: a cheap look, for every start. */
export async function missingArtifacts(
  cacheDir: string,
  artifacts: readonly Artifact[] = readArtifacts(),
): Promise<readonly Artifact[]> {
  const sizes = await Promise.all(artifacts.map((artifact) => fileSize(cachedPath(cacheDir, artifact))));
  return artifacts.filter((artifact, index) => sizes[index] !== artifact.bytes);
}

/**
 * Reads every cached jar and removes those whose bytes are not what the lock table says.
 *
 * @returns the removed jars; absent ones are not among them
 */
export async function removeDamagedArtifacts(
  options: ArtifactCacheOptions,
  report: (message: string) => void,
): Promise<readonly Artifact[]> {
  const removed: Artifact[] = [];
  for (const artifact of options.artifacts ?? readArtifacts()) {
    const path = cachedPath(options.cacheDir, artifact);
    if ((await fileSize(path)) === undefined || (await sha256Of(path)) === artifact.sha256) continue;
    report(`removing the damaged file ${path}`);
    await rm(path, { force: true });
    removed.push(artifact);
  }
  return removed;
}

async function fetchMissing(
  options: ArtifactCacheOptions,
  artifacts: readonly Artifact[],
  report: (message: string) => void,
): Promise<void> {
  // Again, under the lock: another command may have fetched them in the meantime.
  const missing = await missingArtifacts(options.cacheDir, artifacts);
  if (missing.length === 0) return;
  for (const artifact of missing) {
    const path = cachedPath(options.cacheDir, artifact);
    const size = await fileSize(path);
    if (size !== undefined) {
      report(`${path} is damaged (${size} bytes, expected ${artifact.bytes}); fetching it again`);
    }
  }
  const totalBytes = missing.reduce((sum, artifact) => sum + artifact.bytes, 0);
  await requireSpace(options.cacheDir, totalBytes + SPARE_BYTES);
  report(
    `fetching Neo4j ${neo4jVersion(artifacts)} Community (GPLv3) from its publisher, once: ` +
      `${filesOf(missing)}, ${megabytes(totalBytes)} MB, into ${options.cacheDir}`,
  );
  const progress = progressReporter(totalBytes, report);
  const queue = [...missing];
  const stopping = new AbortController();
  const signal = AbortSignal.any([
    stopping.signal,
    ...(options.signal === undefined ? [] : [options.signal]),
  ]);
  const workers = Array.from({ length: PARALLEL_FETCHES }, async () => {
    for (let artifact = queue.shift(); artifact !== undefined; artifact = queue.shift()) {
      await fetchArtifact(artifact, cachedPath(options.cacheDir, artifact), {
        mavenRepository: options.mavenRepository,
        signal,
      });
      progress(artifact.bytes);
    }
  });
  try {
    await Promise.all(workers);
  } catch (error) {
    // The first failure speaks; the others would only repeat it.
    stopping.abort();
    queue.length = 0;
    await Promise.allSettled(workers);
    if (options.signal?.aborted === true)
      throw new InterruptedError(
        'interrupted while Neo4j was fetched; what has come is kept for the next time',
      );
    throw error;
  }
  report(`fetched ${filesOf(missing)} with the SHA-256 of the lock table`);
}

function progressReporter(totalBytes: number, report: (message: string) => void): (bytes: number) => void {
  let doneBytes = 0;
  let lastQuarter = 0;
  return (bytes) => {
    doneBytes += bytes;
    const quarter = Math.floor((doneBytes / totalBytes) * 4);
    if (quarter === lastQuarter || quarter === 4) return;
    lastQuarter = quarter;
    report(`fetching Neo4j: ${megabytes(doneBytes)} of ${megabytes(totalBytes)} MB`);
  };
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new ServerError(
      'CACHE_NOT_WRITABLE',
      `cannot make the cache folder ${folder}: ${messageOf(error)}. Set RESGRAPH_CACHE_DIR to a folder that you may write.`,
      { cause: error },
    );
  }
}

async function requireSpace(folder: string, neededBytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize >= neededBytes) return;
  throw new ServerError(
    'DISK_FULL',
    `${megabytes(bavail * bsize)} MB are free at ${folder}, ${megabytes(neededBytes)} MB are needed for Neo4j. ` +
      'Free some space, or set RESGRAPH_CACHE_DIR to a folder on another disk.',
  );
}

async function fileSize(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch {
    return undefined;
  }
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

function filesOf(artifacts: readonly Artifact[]): string {
  return artifacts.length === 1 ? '1 file' : `${artifacts.length} files`;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
