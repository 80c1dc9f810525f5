/** A generated graph in a data folder of its own, made once and used again. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import getPort from 'get-port';
import neo4jDriver from 'neo4j-driver';
import { type Config, loadConfig } from '../../../src/config.ts';
import { ensureArtifacts } from '../../../src/embedded/artifact-cache.ts';
import { connectNeo4j, type Neo4jConnection } from '../../../src/embedded/connect.ts';
import { findJava } from '../../../src/embedded/java.ts';
import { makeHome, serverHome } from '../../../src/embedded/server-home.ts';
import { openDatabase } from '../../../src/graph/database.ts';
import { missingSchemaRules, prepareGraph } from '../../../src/graph/schema.ts';
import { CsvFiles, LIST_SEPARATOR } from './csv-files.ts';
import { GRAPH_SIZES, type GraphSizeName } from './graph-size.ts';
import { writeGraph } from './write-graph.ts';

/** Raise it when the generator or the model changes, so that graphs are made anew. */
const GENERATOR_VERSION = 2;
const SEED = 20_200_512;
/** What the server may use, in MiB. */
const MEMORY: Readonly<Record<GraphSizeName, { heap: number; pageCache: number }>> = {
  S: { heap: 1_024, pageCache: 256 },
  M: { heap: 2_048, pageCache: 1_024 },
  L: { heap: 4_096, pageCache: 6_144 },
};

/** A running Neo4j with a generated graph. */
export interface GeneratedDatabase extends GraphCount {
  readonly neo4j: Neo4jConnection;
  /** Process of the server. */
  readonly pid: number;
}

/** Starts a Neo4j on the generated graph of this size, which is made and imported where it is not there. */
export async function openGeneratedDatabase(
  name: GraphSizeName,
  report: (message: string) => void,
): Promise<GeneratedDatabase> {
  const usual = loadConfig({ ...process.env, NEO4J_URI: '' });
  const folder = join(usual.cacheDir, 'bench', `graph-${name}-${GENERATOR_VERSION}`);
  const { heap, pageCache } = MEMORY[name];
  const config: Config = {
    ...usual,
    dataDir: folder,
    neo4jHttpPort: await getPort(),
    neo4jBoltPort: await getPort(),
    neo4jHeapMb: heap,
    neo4jPageCacheMb: pageCache,
  };
  // written last: a graph without it is not whole
  const countFile = join(folder, 'count.json');
  if (existsSync(countFile)) {
    const count = JSON.parse(readFileSync(countFile, 'utf8')) as GraphCount;
    return opened(await connectNeo4j(config, report), folder, count);
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const count = await importGraph(name, config, report);
  const neo4j = await connectNeo4j(config, report);
  try {
    await completeSchema(neo4j, report);
  } catch (error) {
    await neo4j.close();
    throw error;
  }
  writeFileSync(countFile, JSON.stringify(count));
  return opened(neo4j, folder, count);
}

interface GraphCount {
  readonly nodes: number;
  readonly relationships: number;
}

function opened(neo4j: Neo4jConnection, folder: string, count: GraphCount): GeneratedDatabase {
  const { pid } = JSON.parse(readFileSync(serverHome(folder).runFile, 'utf8')) as { pid: number };
  return { neo4j, pid, ...count };
}

async function importGraph(
  name: GraphSizeName,
  config: Config,
  report: (message: string) => void,
): Promise<GraphCount> {
  const home = serverHome(config.dataDir);
  await makeHome(home);
  const csv = join(config.dataDir, 'csv');
  const files = new CsvFiles(csv);
  const began = performance.now();
  const count = writeGraph(files, GRAPH_SIZES[name], SEED);
  const made = files.finish();
  report(
    `graph ${name}: ${count.nodes} nodes and ${count.relationships} relationships made in ${since(began)}`,
  );

  const jars = await ensureArtifacts(config, report);
  const java = await findJava(config.javaHome, 'java', { report });
  const argumentsFile = join(config.dataDir, 'import.args');
  writeFileSync(argumentsFile, ['-cp', jars.join(delimiter), 'org.neo4j.cli.AdminTool'].join('\n'));
  const log = openSync(join(config.dataDir, 'import.log'), 'w');
  const importing = performance.now();
  const child = spawn(
    java.command,
    [
      `@${argumentsFile}`,
      // the database comes first: an option takes all that follows it for its files
      ...['database', 'import', 'full', 'neo4j', `--array-delimiter=U+${hex(LIST_SEPARATOR)}`],
      ...[`--report-file=${join(config.dataDir, 'import.report')}`, ...made],
    ],
    {
      cwd: config.dataDir,
      env: { ...process.env, NEO4J_HOME: home.folder, NEO4J_CONF: home.conf },
      stdio: ['ignore', log, log],
    },
  );
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (code !== 0)
    throw new Error(`the import ended with exit code ${code}; see ${join(config.dataDir, 'import.log')}`);
  rmSync(csv, { recursive: true });
  report(`imported in ${since(importing)}`);
  return count;
}

/** Constraints and indexes; on a large graph they take longer than a service would wait. */
async function completeSchema(neo4j: Neo4jConnection, report: (message: string) => void): Promise<void> {
  const database = await openDatabase(neo4j);
  const driver = neo4jDriver.driver(neo4j.uri, neo4jDriver.auth.basic(neo4j.username, neo4j.password));
  const began = performance.now();
  try {
    do await prepareGraph(database);
    while ((await missingSchemaRules(database)).length > 0);
    // a cell of the import cannot say that a list is empty
    const { records } = await driver.executeQuery(
      'MATCH (e:Entity) WHERE e.aliases IS NULL SET e.aliases = [] RETURN count(e) AS mended',
    );
    report(`${String(records[0]?.get('mended'))} entities got an empty list of aliases`);
    report(`constraints and indexes are there after ${since(began)}`);
  } finally {
    await database.close();
    await driver.close();
  }
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, '0');
}

function since(began: number): string {
  return `${((performance.now() - began) / 1_000).toFixed(1)} s`;
}
