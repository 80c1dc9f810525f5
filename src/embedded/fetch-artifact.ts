/** Fetching one jar: into a part file, checked against the lock table, then renamed. */
import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type MavenArtifactUrl from 'mvn-artifact-url';
import { ServerError } from '../errors.ts';
import type { Artifact } from './artifacts.ts';

/** Where from, and when to give up. */
export interface FetchOptions {
  /** Base address of a Maven mirror; the publisher's own when absent. */
  readonly mavenRepository?: string | undefined;
  /** Ends the transfer early. */
  readonly signal: AbortSignal;
}

// Loaders disagree on the default export of a CommonJS module that was compiled from one; `require` does not.
const { default: mavenArtifactUrl } = createRequire(import.meta.url)(
  'mvn-artifact-url',
) as typeof MavenArtifactUrl;

const ATTEMPTS = 3;
const RETRY_DELAY_MS = 500;
/** A transfer that brings nothing for so long is tried again. */
const STALL_MS = 30_000;

/** A failure that another try may mend. */
class PassingFailure extends Error {}

/**
 * Fetches a jar to `path`, which appears only when its bytes are right.
 *
 * @throws ServerError when the jar cannot be had, is not what the lock table says, or cannot be stored
 */
export async function fetchArtifact(artifact: Artifact, path: string, options: FetchOptions): Promise<void> {
  const address = await artifactAddress(artifact, options.mavenRepository);
  for (let attempt = 1; ; attempt += 1) {
    try {
      await fetchOnce(artifact, address, path, options.signal);
      return;
    } catch (error) {
      if (error instanceof ServerError) throw error;
      if (!(error instanceof PassingFailure)) throw storageError(path, error);
      if (attempt === ATTEMPTS || options.signal.aborted) throw fetchError(address, error);
      await delay(RETRY_DELAY_MS * attempt, undefined, { signal: options.signal }).catch(() => undefined);
    }
  }
}

async function artifactAddress(artifact: Artifact, mavenRepository: string | undefined): Promise<string> {
  const { groupId, artifactId, version, classifier } = artifact;
  const base = mavenRepository === undefined ? undefined : `${mavenRepository.replace(/\/+$/, '')}/`;
  return mavenArtifactUrl({ groupId, artifactId, version, ...(classifier && { classifier }) }, base);
}

async function fetchOnce(
  artifact: Artifact,
  address: string,
  path: string,
  signal: AbortSignal,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const partPath = `${path}.${process.pid}.part`;
  const part = await open(partPath, 'w');
  try {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of download(address, signal)) {
      hash.update(chunk);
      bytes += chunk.length;
      await part.writeFile(chunk);
    }
    if (bytes !== artifact.bytes || hash.digest('hex') !== artifact.sha256) {
      throw new PassingFailure(
        `its ${bytes} bytes are not those of the lock table (${artifact.bytes}, SHA-256 ${artifact.sha256})`,
      );
    }
    await part.close();
    await rename(partPath, path);
  } finally {
    await part.close().catch(() => undefined);
    await rm(partPath, { force: true });
  }
}

/** The bytes of an address; whatever the network does wrong becomes a `PassingFailure`. */
async function* download(address: string, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const stall = new AbortController();
  const timer = setTimeout(() => {
    stall.abort();
  }, STALL_MS);
  try {
    const response = await fetch(address, { signal: AbortSignal.any([signal, stall.signal]) });
    if (!response.ok) throw new Error(`the server answers ${response.status} ${response.statusText}`.trim());
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
      timer.refresh();
      yield part.value;
    }
  } catch (error) {
    throw new PassingFailure(
      stall.signal.aborted ? `nothing came for ${STALL_MS / 1000} s` : networkReason(error),
      { cause: error },
    );
  } finally {
    clearTimeout(timer);
  }
}

/** `fetch failed` says nothing; its cause does (`getaddrinfo ENOTFOUND …`). */
function networkReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message !== '' ? error.cause.message : error.message;
}

function fetchError(address: string, cause: PassingFailure): ServerError {
  return new ServerError(
    'FETCH_FAILED',
    `cannot fetch ${address}: ${cause.message}.\n` +
      'What was fetched so far is kept. Check the network and try again; behind a proxy set HTTPS_PROXY and NODE_USE_ENV_PROXY=1; ' +
      'with a Maven mirror set RESGRAPH_MAVEN_REPOSITORY to its address; or set NEO4J_URI to use your own Neo4j.',
    { cause },
  );
}

function storageError(path: string, cause: unknown): ServerError {
  const code = (cause as NodeJS.ErrnoException).code;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new ServerError(
    code === 'ENOSPC' ? 'DISK_FULL' : 'CACHE_NOT_WRITABLE',
    `cannot store ${path}: ${reason}. Free some space there or mend its permissions, or set RESGRAPH_CACHE_DIR to another folder.`,
    { cause },
  );
}
