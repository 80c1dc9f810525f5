import { expect, test } from 'vitest';
import {
  artifactPath,
  neo4jVersion,
  parseArtifacts,
  readArtifacts,
} from '../../../src/embedded/artifacts.ts';

test('the lock table is sorted, without duplicates, and every line has a full SHA-256 and a size', () => {
  const paths = readArtifacts().map(artifactPath);
  expect(paths.length).toBeGreaterThan(200);
  expect(new Set(paths).size).toBe(paths.length);
  const keys = readArtifacts().map(({ groupId, artifactId, version, classifier = '' }) =>
    [groupId, artifactId, version, classifier].join('\t'),
  );
  expect(keys).toEqual([...keys].sort());
  for (const artifact of readArtifacts()) {
    expect(artifact.sha256, artifact.artifactId).toMatch(/^[0-9a-f]{64}$/);
    expect(artifact.bytes, artifact.artifactId).toBeGreaterThan(0);
  }
});

test('the table holds the server of the 5.26 line and Neo4j Browser', () => {
  expect(neo4jVersion(readArtifacts())).toMatch(/^5\.26\./);
  expect(readArtifacts().map(({ artifactId }) => artifactId)).toEqual(
    expect.arrayContaining(['neo4j', 'neo4j-browser']),
  );
});

test('a jar with a classifier has it in its file name', () => {
  const [artifact] = parseArtifacts('head\nio.netty\tnetty-epoll\t4.1\tlinux-x86_64\t5\tabc\n', 'table.tsv');
  expect(artifact && artifactPath(artifact)).toBe(
    'io/netty/netty-epoll/4.1/netty-epoll-4.1-linux-x86_64.jar',
  );
});

test('a broken line is reported with file and line', () => {
  expect(() => parseArtifacts('head\nio.netty\tnetty\n', 'table.tsv')).toThrow(/table\.tsv:2/);
});
