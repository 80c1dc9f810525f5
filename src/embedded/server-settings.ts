/** What the embedded server is told: its configuration file and its JVM flags. */
import { delimiter } from 'node:path';
import type { Config } from '../config.ts';

/** `short` starts fast, for tests and single commands; `serving` runs fast, for a service. */
export type ServerProfile = 'short' | 'serving';

/** Ports that the server listens on, on 127.0.0.1. */
export interface ServerPorts {
  readonly http: number;
  readonly bolt: number;
}

/** Main class of the Community server in Neo4j 5. */
export const MAIN_CLASS = 'org.neo4j.server.CommunityEntryPoint';

/** Packages of the JDK that Neo4j reaches into. */
const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/**
 * The text of `neo4j.conf`.
 *
 * An unknown setting stops the server, so every line here is tried with the version of the lock table.
 */
export function neo4jConf(
  ports: ServerPorts,
  config: Pick<Config, 'neo4jPageCacheMb' | 'queryTimeoutMs'>,
  profile: ServerProfile,
): string {
  // The driver's own limit speaks first; the server's is the net below it, for Neo4j Browser and for writes.
  const transactionTimeoutMs = Math.max(config.queryTimeoutMs * 2, 120_000);
  const settings: Record<string, string | number | boolean> = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${ports.bolt}`,
    'server.bolt.advertised_address': `localhost:${ports.bolt}`,
    'server.http.listen_address': `127.0.0.1:${ports.http}`,
    'server.http.advertised_address': `localhost:${ports.http}`,
    'server.https.enabled': false,
    'dbms.usage_report.enabled': false,
    'client.allow_telemetry': false,
    'db.transaction.timeout': `${transactionTimeoutMs}ms`,
    'dbms.cypher.forbid_exhaustive_shortestpath': true,
    'dbms.security.allow_csv_import_from_file_urls': false,
    // Lets the Browser open our own guide.
    'browser.remote_content_hostname_whitelist': 'localhost,127.0.0.1',
    'server.memory.pagecache.size': `${profile === 'short' ? Math.min(config.neo4jPageCacheMb, 64) : config.neo4jPageCacheMb}m`,
    // By default each of the two databases takes 256 MiB for its log at once.
    'db.tx_log.preallocate': false,
    'db.logs.query.enabled': 'OFF',
    // Bolt waits twice for this at the end, with nobody connected: 0.2 s instead of 10 s to stop.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  return `# Written at each start; changes here are lost.\n${lines.join('')}`;
}

/**
 * The text of the Java launcher's argument file: flags and class path, one a line.
 *
 * @param jars - absolute paths in a fixed order
 * @param moreFlags - further JVM flags
 */
export function javaArguments(
  jars: readonly string[],
  heapMb: number,
  profile: ServerProfile,
  moreFlags: readonly string[] = [],
): string {
  const flags = [
    ...OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dfile.encoding=UTF-8',
    ...(profile === 'short' ? ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] : []),
    `-Xmx${heapMb}m`,
    ...moreFlags,
    '-cp',
    jars.join(delimiter),
  ];
  return flags.map((flag) => `${quoted(flag)}\n`).join('');
}

/** Folders may hold spaces; in quotes the launcher takes a backslash as an escape. */
function quoted(argument: string): string {
  return `"${argument.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
