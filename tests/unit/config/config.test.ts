import { readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONFIG_VARIABLES, type Environment, loadConfig } from '../../../src/config.ts';
import { ConfigError } from '../../../src/errors.ts';
import { packageRoot } from '../../../src/package-root.ts';

const root = packageRoot();

function faultsOf(environment: Environment): string {
  try {
    loadConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
}

describe('loadConfig', () => {
  it('needs nothing: the embedded server, on this machine only', () => {
    const config = loadConfig({});
    expect(config.neo4j).toEqual({ username: 'neo4j', database: 'neo4j' });
    expect(config).toMatchObject({ host: '127.0.0.1', port: 4000, neo4jHttpPort: 7474, neo4jBoltPort: 7687 });
    expect(config.dataDir).toBe(join(root, '.data'));
    expect(isAbsolute(config.cacheDir)).toBe(true);
    expect(isAbsolute(config.stateDir)).toBe(true);
    expect(config.mavenRepository).toBeUndefined();
  });

  it('is frozen', () => {
    const config = loadConfig({});
    expect(Object.isFrozen(config)).toBe(true);
    expect(Object.isFrozen(config.neo4j)).toBe(true);
    expect(Object.isFrozen(config.allowedHosts)).toBe(true);
  });

  it('takes an empty or blank value as not set', () => {
    expect(loadConfig({ PORT: '', HOST: ' ', NEO4J_URI: '' })).toEqual(loadConfig({}));
  });

  it('takes every variable', () => {
    const config = loadConfig({
      NEO4J_URI: 'neo4j+s://abc.databases.neo4j.io/',
      NEO4J_USERNAME: 'ada',
      NEO4J_PASSWORD: 'secret',
      NEO4J_DATABASE: 'reports',
      HOST: '0.0.0.0',
      PORT: '0',
      RESGRAPH_ALLOWED_HOSTS: 'Graph.example.org, localhost',
      RESGRAPH_DATA_DIR: 'here',
      RESGRAPH_DECISIONS: 'mine.tsv',
      RESGRAPH_CACHE_DIR: '/cache',
      RESGRAPH_MAVEN_REPOSITORY: 'https://mirror.example.org/maven/',
      RESGRAPH_NEO4J_HTTP_PORT: '17474',
      RESGRAPH_NEO4J_BOLT_PORT: '17687',
      RESGRAPH_NEO4J_HEAP_MB: '1024',
      RESGRAPH_NEO4J_PAGE_CACHE_MB: '64',
      RESGRAPH_QUERY_TIMEOUT_MS: '500',
      RESGRAPH_CACHE_MB: '0',
      RESGRAPH_INTROSPECTION: 'off',
      RESGRAPH_GRAPHIQL: 'On',
      JAVA_HOME: '/java',
    } satisfies Record<(typeof CONFIG_VARIABLES)[number]['name'], string>);
    expect(config).toEqual({
      neo4j: {
        uri: 'neo4j+s://abc.databases.neo4j.io',
        username: 'ada',
        password: 'secret',
        database: 'reports',
      },
      host: '0.0.0.0',
      port: 0,
      allowedHosts: ['graph.example.org', 'localhost'],
      dataDir: resolve('here'),
      decisions: resolve('mine.tsv'),
      cacheDir: resolve('/cache'),
      stateDir: loadConfig({}).stateDir,
      mavenRepository: 'https://mirror.example.org/maven',
      neo4jHttpPort: 17474,
      neo4jBoltPort: 17687,
      neo4jHeapMb: 1024,
      neo4jPageCacheMb: 64,
      queryTimeoutMs: 500,
      cacheMb: 0,
      introspection: false,
      graphiql: true,
      javaHome: '/java',
    });
  });

  it('reports all faults at once, each with its variable', () => {
    const message = faultsOf({
      NEO4J_URI: 'localhost:7687',
      NEO4J_DATABASE: 'a b',
      HOST: 'http://here',
      PORT: '70000',
      RESGRAPH_ALLOWED_HOSTS: 'https://graph.example.org',
      RESGRAPH_MAVEN_REPOSITORY: 'ftp://mirror',
      RESGRAPH_QUERY_TIMEOUT_MS: '10s',
    });
    expect(message).toContain('7 settings are wrong');
    for (const name of [
      'NEO4J_URI',
      'NEO4J_DATABASE',
      'HOST',
      'RESGRAPH_ALLOWED_HOSTS',
      'RESGRAPH_MAVEN_REPOSITORY',
    ]) {
      expect(message).toContain(`\n  ${name}: expected`);
    }
    expect(message).toContain('PORT: expected a whole number from 0 to 65535, found "70000"');
    expect(message).toContain(
      'RESGRAPH_QUERY_TIMEOUT_MS: expected a whole number from 1 to 3600000, found "10s"',
    );
  });

  it('asks for the password of an own server', () => {
    expect(faultsOf({ NEO4J_URI: 'bolt://localhost' })).toContain(
      'NEO4J_PASSWORD: is required with NEO4J_URI',
    );
  });

  it('never repeats an address that may hold a password', () => {
    const message = faultsOf({ NEO4J_URI: 'bolt://ada:secret@localhost', NEO4J_PASSWORD: 'x' });
    expect(message).toContain('NEO4J_URI');
    expect(message).not.toContain('secret');
  });

  it('refuses one port for both protocols', () => {
    expect(faultsOf({ RESGRAPH_NEO4J_HTTP_PORT: '7687' })).toContain('must differ');
  });

  it.each(['1e3', '-1', '4000.5', '0x10'])('takes %s for no port', (port) => {
    expect(faultsOf({ PORT: port })).toContain('PORT: expected a whole number');
  });
});

describe('the documentation of the settings', () => {
  const names = CONFIG_VARIABLES.map((variable) => variable.name).sort();

  it('lists every variable in the README, with its default', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const rows = [...readme.matchAll(/^\| `([A-Z][A-Z0-9_]+)` +\| (.+?) +\| (.+?) +\|$/gm)];
    const documented = rows.map(([, name, summary, fallback]) => ({
      name,
      summary,
      fallback: plain(fallback!),
    }));
    expect(documented).toEqual(
      CONFIG_VARIABLES.map(({ name, summary, fallback }) => ({ name, summary, fallback })),
    );
  });

  it('lists every variable in .env.example', () => {
    const example = readFileSync(join(root, '.env.example'), 'utf8');
    const listed = [...example.matchAll(/^# ([A-Z][A-Z0-9_]+)=/gm)].map((match) => match[1]!);
    expect(listed.sort()).toEqual(names);
  });

  it('names in the examples only values that are accepted', () => {
    const example = readFileSync(join(root, '.env.example'), 'utf8');
    const values = [...example.matchAll(/^# ([A-Z][A-Z0-9_]+)=(.*)$/gm)].map((match) => [
      match[1]!,
      match[2]!,
    ]);
    expect(faultsOf({ ...Object.fromEntries(values), NEO4J_PASSWORD: 'mine' })).toBe('');
  });
});

function plain(cell: string): string {
  return cell.replaceAll('`', '');
}
