/** The environment, read in one place and checked as a whole. */
import { existsSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import envPaths from 'env-paths';
import { ConfigError } from './errors.ts';
import { packageRoot } from './package-root.ts';

/** Environment variables by name; an empty value counts as not set. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** All settings; frozen. */
export interface Config {
  /** The user's own Neo4j when `uri` is set; otherwise the embedded server is used. */
  readonly neo4j: {
    /** `neo4j://`, `neo4j+s://`, `neo4j+ssc://`, `bolt://`, `bolt+s://` or `bolt+ssc://`. */
    readonly uri?: string;
    readonly username: string;
    /** Always present when `uri` is; the embedded server makes its own. */
    readonly password?: string;
    readonly database: string;
  };
  /** Absolute folder of the embedded server: its data, its password, its run file. */
  readonly dataDir: string;
  /** Absolute path of the table of decisions; the usual one in `dataDir` when absent. */
  readonly decisions?: string;
  /** Absolute folder of fetched files that can be fetched again. */
  readonly cacheDir: string;
  /** Absolute folder of what the user did: the questions that were asked at the prompt. */
  readonly stateDir: string;
  /** Base address of a Maven mirror without a final slash; the publisher's own when absent. */
  readonly mavenRepository?: string;
  /** `JAVA_HOME`, used before `java` of the `PATH`. */
  readonly javaHome?: string;
  /** Address that the service listens on. */
  readonly host: string;
  /** Port of the service; 0 takes any free one. */
  readonly port: number;
  /** Names beside the local ones under which browsers may call the service: `graph.example.org`. */
  readonly allowedHosts: readonly string[];
  /** Port that the embedded server prefers for Neo4j Browser. */
  readonly neo4jHttpPort: number;
  /** Port that the embedded server prefers for Bolt. */
  readonly neo4jBoltPort: number;
  /** Heap of the embedded server in MiB. */
  readonly neo4jHeapMb: number;
  /** Page cache of the embedded server in MiB. */
  readonly neo4jPageCacheMb: number;
  /** Milliseconds after which a query ends with an error. */
  readonly queryTimeoutMs: number;
  /** Memory for answers of the service in MiB; 0 keeps none. */
  readonly cacheMb: number;
  /** Whether the service tells its schema by introspection. */
  readonly introspection: boolean;
  /** Whether the service shows GraphiQL; only with introspection. */
  readonly graphiql: boolean;
}

/** One documented variable of the environment. */
export interface ConfigVariable {
  readonly name: string;
  /** One sentence for people. */
  readonly summary: string;
  /** What holds when it is not set, in words or as the value itself. */
  readonly fallback: string;
}

/** Every variable that `loadConfig` reads; README and `.env.example` list the same. */
export const CONFIG_VARIABLES = [
  { name: 'NEO4J_URI', summary: 'Your own Neo4j: server, cluster or Aura.', fallback: 'embedded server' },
  { name: 'NEO4J_USERNAME', summary: 'User name for NEO4J_URI.', fallback: 'neo4j' },
  { name: 'NEO4J_PASSWORD', summary: 'Password for NEO4J_URI.', fallback: 'none; required with NEO4J_URI' },
  { name: 'NEO4J_DATABASE', summary: 'Database in that server.', fallback: 'neo4j' },
  { name: 'HOST', summary: 'Address that the service listens on.', fallback: '127.0.0.1' },
  { name: 'PORT', summary: 'Port of the service.', fallback: '4000' },
  {
    name: 'RESGRAPH_ALLOWED_HOSTS',
    summary: 'Comma-separated host names, beside the local ones, under which browsers may call the service.',
    fallback: 'none',
  },
  {
    name: 'RESGRAPH_DATA_DIR',
    summary: 'Folder of the embedded server: graph, password, logs.',
    fallback: '.data in a clone, else the user’s data folder',
  },
  {
    name: 'RESGRAPH_DECISIONS',
    summary: 'Table of decisions on what is the same thing and what is not.',
    fallback: 'decisions.tsv in RESGRAPH_DATA_DIR, where it is there',
  },
  {
    name: 'RESGRAPH_CACHE_DIR',
    summary: 'Folder of fetched server files, shared by all projects of the user.',
    fallback: 'the user’s cache folder',
  },
  {
    name: 'RESGRAPH_MAVEN_REPOSITORY',
    summary: 'Maven mirror from which the embedded server is fetched.',
    fallback: 'the publisher’s repository',
  },
  { name: 'RESGRAPH_NEO4J_HTTP_PORT', summary: 'Preferred port of Neo4j Browser.', fallback: '7474' },
  { name: 'RESGRAPH_NEO4J_BOLT_PORT', summary: 'Preferred Bolt port.', fallback: '7687' },
  { name: 'RESGRAPH_NEO4J_HEAP_MB', summary: 'Heap of the embedded server in MiB.', fallback: '512' },
  {
    name: 'RESGRAPH_NEO4J_PAGE_CACHE_MB',
    summary: 'Page cache of the embedded server in MiB.',
    fallback: '128',
  },
  {
    name: 'RESGRAPH_QUERY_TIMEOUT_MS',
    summary: 'Milliseconds after which a query ends with an error.',
    fallback: '10000',
  },
  {
    name: 'RESGRAPH_CACHE_MB',
    summary: 'Memory for answers of the service in MiB; 0 keeps none.',
    fallback: '64',
  },
  {
    name: 'RESGRAPH_INTROSPECTION',
    summary: 'Whether GraphQL tells its schema by introspection: on or off.',
    fallback: 'on',
  },
  {
    name: 'RESGRAPH_GRAPHIQL',
    summary: 'Whether browsers are shown GraphiQL: on or off; off without introspection.',
    fallback: 'on',
  },
  {
    name: 'JAVA_HOME',
    summary: 'Java 17 or newer for the embedded server.',
    fallback: 'java of the PATH',
  },
] as const satisfies readonly ConfigVariable[];

type VariableName = (typeof CONFIG_VARIABLES)[number]['name'];

/** Neo4j's address schemes, as in `neo4j+s://abc.databases.neo4j.io`. */
const NEO4J_SCHEME = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:$/;
/** What a database may be called: `neo4j`, `itu.reports`. */
const DATABASE_NAME = /^[A-Za-z][A-Za-z0-9.-]{2,62}$/;
/** A host name or IPv4 address without scheme and port: `graph.example.org`. */
const HOST_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/;

/** Collects faults, so that a person mends them all at once. */
class Reading {
  readonly faults: string[] = [];
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  text(name: VariableName): string | undefined {
    const value = this.#environment[name]?.trim();
    return value === '' ? undefined : value;
  }

  integer(name: VariableName, fallback: number, limits: { min: number; max: number }): number {
    const value = this.text(name);
    if (value === undefined) return fallback;
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= limits.min && number <= limits.max) return number;
    this.fault(name, `expected a whole number from ${limits.min} to ${limits.max}, found "${value}"`);
    return fallback;
  }

  switched(name: VariableName, fallback: boolean): boolean {
    const value = this.text(name)?.toLowerCase();
    if (value === undefined) return fallback;
    if (value !== 'on' && value !== 'off') this.fault(name, `expected on or off, found "${value}"`);
    return value === 'on';
  }

  matching(name: VariableName, fallback: string, pattern: RegExp, expected: string): string {
    const value = this.text(name) ?? fallback;
    if (!pattern.test(value)) this.fault(name, `expected ${expected}, found "${value}"`);
    return value;
  }

  url(name: VariableName, accepts: (url: URL) => boolean, expected: string): string | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const url = URL.parse(value);
    if (url !== null && accepts(url)) return value.replace(/\/+$/, '');
    // The value may hold a password: it is not repeated.
    this.fault(name, `expected ${expected}`);
    return undefined;
  }

  fault(name: VariableName, message: string): void {
    this.faults.push(`${name}: ${message}`);
  }
}

/**
 * Reads and checks the whole environment.
 *
 * @param environment - usually `.env` under `process.env`; nothing else is read from the environment
 * @returns frozen settings with absolute paths
 * @throws ConfigError that lists every fault at once
 */
export function loadConfig(environment: Environment): Config {
  const reading = new Reading(environment);
  const mavenRepository = reading.url(
    'RESGRAPH_MAVEN_REPOSITORY',
    isWebAddress,
    'an http:// or https:// address',
  );
  const javaHome = reading.text('JAVA_HOME');
  const decisions = reading.text('RESGRAPH_DECISIONS');
  const config: Config = {
    neo4j: Object.freeze(readNeo4j(reading)),
    dataDir: folder(reading.text('RESGRAPH_DATA_DIR'), defaultDataDir),
    ...(decisions !== undefined && { decisions: resolve(decisions) }),
    cacheDir: folder(reading.text('RESGRAPH_CACHE_DIR'), () => userFolders().cache),
    stateDir: userStateDir(),
    ...(mavenRepository !== undefined && { mavenRepository }),
    ...(javaHome !== undefined && { javaHome }),
    host: reading.matching('HOST', '127.0.0.1', /^[A-Za-z0-9.:-]+$/, 'a host name or an address'),
    port: reading.integer('PORT', 4000, { min: 0, max: 65535 }),
    allowedHosts: readAllowedHosts(reading),
    neo4jHttpPort: reading.integer('RESGRAPH_NEO4J_HTTP_PORT', 7474, { min: 1, max: 65535 }),
    neo4jBoltPort: reading.integer('RESGRAPH_NEO4J_BOLT_PORT', 7687, { min: 1, max: 65535 }),
    neo4jHeapMb: reading.integer('RESGRAPH_NEO4J_HEAP_MB', 512, { min: 128, max: 1_048_576 }),
    neo4jPageCacheMb: reading.integer('RESGRAPH_NEO4J_PAGE_CACHE_MB', 128, { min: 8, max: 1_048_576 }),
    queryTimeoutMs: reading.integer('RESGRAPH_QUERY_TIMEOUT_MS', 10_000, { min: 1, max: 3_600_000 }),
    cacheMb: reading.integer('RESGRAPH_CACHE_MB', 64, { min: 0, max: 65_536 }),
    introspection: reading.switched('RESGRAPH_INTROSPECTION', true),
    graphiql: reading.switched('RESGRAPH_GRAPHIQL', true),
  };
  if (config.neo4jHttpPort === config.neo4jBoltPort) {
    reading.fault('RESGRAPH_NEO4J_BOLT_PORT', 'must differ from RESGRAPH_NEO4J_HTTP_PORT');
  }
  const { faults } = reading;
  if (faults.length > 0) {
    const count = faults.length === 1 ? '1 setting is wrong' : `${faults.length} settings are wrong`;
    throw new ConfigError(
      'CONFIG_INVALID',
      `${count} in the environment or in .env:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
      { exitCode: 2 },
    );
  }
  return Object.freeze(config);
}

function readNeo4j(reading: Reading): Config['neo4j'] {
  const uri = reading.url(
    'NEO4J_URI',
    (url) => NEO4J_SCHEME.test(url.protocol) && url.hostname !== '' && url.username === '',
    'an address such as neo4j://localhost:7687 or neo4j+s://abc.databases.neo4j.io, without user and password',
  );
  const password = reading.text('NEO4J_PASSWORD');
  if (uri !== undefined && password === undefined) {
    reading.fault('NEO4J_PASSWORD', 'is required with NEO4J_URI (a server without authentication takes any)');
  }
  return {
    ...(uri !== undefined && { uri }),
    username: reading.text('NEO4J_USERNAME') ?? 'neo4j',
    ...(password !== undefined && { password }),
    database: reading.matching('NEO4J_DATABASE', 'neo4j', DATABASE_NAME, 'the name of a database'),
  };
}

function readAllowedHosts(reading: Reading): readonly string[] {
  const names = (reading.text('RESGRAPH_ALLOWED_HOSTS') ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase());
  const given = names.filter((name) => name !== '');
  for (const name of given) {
    if (!HOST_NAME.test(name)) {
      reading.fault('RESGRAPH_ALLOWED_HOSTS', `expected host names without scheme and port, found "${name}"`);
    }
  }
  return Object.freeze(given);
}

function isWebAddress(url: URL): boolean {
  return url.protocol === 'https:' || url.protocol === 'http:';
}

function folder(given: string | undefined, fallback: () => string): string {
  if (given === undefined) return fallback();
  return isAbsolute(given) ? given : resolve(given);
}

/** A clone keeps its data beside the code; an installed package must not write into its own folder. */
function defaultDataDir(): string {
  const root = packageRoot();
  return existsSync(join(root, 'src', 'cli.ts')) ? join(root, '.data') : userFolders().data;
}

/** `XDG_STATE_HOME` on Linux, where env-paths puts logs; elsewhere logs are swept away, so it is beside the data. */
function userStateDir(): string {
  const { log, data } = userFolders();
  return process.platform === 'linux' ? log : data;
}

function userFolders(): ReturnType<typeof envPaths> {
  return envPaths('resolution-graph', { suffix: '' });
}
