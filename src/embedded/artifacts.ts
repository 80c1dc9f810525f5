/** The jars that make up the embedded Neo4j, as the lock table lists them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ServerError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';

/** One jar: its Maven coordinate and what its bytes must be. */
export interface Artifact {
  readonly groupId: string;
  readonly artifactId: string;
  readonly version: string;
  /** As in `netty-transport-native-epoll-4.1.137.Final-linux-x86_64.jar`; absent for most. */
  readonly classifier?: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

const COLUMNS = 6;

/**
 * Reads the lock table of the package.
 *
 * @returns the jars in the order of the table, which is sorted
 * @throws ServerError when the table is missing or a line is broken
 */
export function readArtifacts(): readonly Artifact[] {
  const path = join(packageRoot(), 'src', 'embedded', 'neo4j-artifacts.tsv');
  return parseArtifacts(readFileSync(path, 'utf8'), path);
}

/** Reads the text of a lock table; `path` is for messages only. */
export function parseArtifacts(text: string, path: string): readonly Artifact[] {
  return text
    .split('\n')
    .slice(1)
    .flatMap((line, index) => {
      if (line === '') return [];
      const [groupId, artifactId, version, classifier, bytes, sha256, ...rest] = line.split('\t');
      if (!groupId || !artifactId || !version || !bytes || !sha256 || rest.length > 0) {
        throw new ServerError(
          'LOCK_TABLE_BROKEN',
          `${path}:${index + 2}: expected ${COLUMNS} columns, found "${line}"`,
        );
      }
      return [
        { groupId, artifactId, version, ...(classifier && { classifier }), bytes: Number(bytes), sha256 },
      ];
    });
}

/** Path of a jar in a Maven repository: `org/neo4j/neo4j/5.26.30/neo4j-5.26.30.jar`. */
export function artifactPath(artifact: Artifact): string {
  const { groupId, artifactId, version, classifier } = artifact;
  const suffix = classifier === undefined ? '' : `-${classifier}`;
  return [...groupId.split('.'), artifactId, version, `${artifactId}-${version}${suffix}.jar`].join('/');
}

/** Version of the server that the table holds, as in `5.26.30`. */
export function neo4jVersion(artifacts: readonly Artifact[]): string {
  return artifacts.find((artifact) => artifact.artifactId === 'neo4j-server')?.version ?? 'unknown';
}
