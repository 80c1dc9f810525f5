#!/usr/bin/env node
/**
 * Remakes src/embedded/neo4j-artifacts.tsv: every jar that the embedded Neo4j needs, with size and SHA-256.
 * Needs Maven on the PATH. Run it after a change of the versions below: `node scripts/lock-neo4j.mjs`.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';

const roots = [
  ['org.neo4j.app', 'neo4j-server', '5.26.30'],
  ['org.neo4j', 'neo4j', '5.26.30'],
  ['org.neo4j.client', 'neo4j-browser', '5.24.0'],
];

const target = join(import.meta.dirname, '..', 'src', 'embedded', 'neo4j-artifacts.tsv');
const folder = mkdtempSync(join(tmpdir(), 'neo4j-lock-'));

try {
  const dependencies = roots.map(
    ([groupId, artifactId, version]) =>
      `<dependency><groupId>${groupId}</groupId><artifactId>${artifactId}</artifactId><version>${version}</version></dependency>`,
  );
  writeFileSync(
    join(folder, 'pom.xml'),
    `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>local</groupId><artifactId>neo4j-lock</artifactId><version>1</version>
<dependencies>${dependencies.join('\n')}</dependencies></project>\n`,
  );
  const jars = join(folder, 'jars');
  execFileSync(
    'mvn',
    [
      '-q',
      '-B',
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      '-Dmdep.useRepositoryLayout=true',
      `-DoutputDirectory=${jars}`,
    ],
    { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] },
  );

  const rows = readdirSync(jars, { recursive: true })
    .filter((path) => path.endsWith('.jar'))
    .map((path) => {
      // org/neo4j/neo4j-kernel/5.26.30/neo4j-kernel-5.26.30.jar
      const parts = path.split(sep);
      const fileName = parts.pop();
      const version = parts.pop();
      const artifactId = parts.pop();
      const classifier = fileName.slice(`${artifactId}-${version}`.length, -'.jar'.length).replace(/^-/, '');
      const content = readFileSync(join(jars, path));
      const sha256 = createHash('sha256').update(content).digest('hex');
      return [parts.join('.'), artifactId, version, classifier, content.length, sha256].join('\t');
    })
    .sort();
  writeFileSync(target, `groupId\tartifactId\tversion\tclassifier\tbytes\tsha256\n${rows.join('\n')}\n`);
  process.stderr.write(`${rows.length} artifacts written to ${target}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
