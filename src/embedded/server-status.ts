/** What can be told of the embedded server without starting anything. */
import type { Config } from '../config.ts';
import { missingArtifacts } from './artifact-cache.ts';
import { neo4jVersion, readArtifacts } from './artifacts.ts';
import { checkLogin } from './bolt-login.ts';
import { findJava, type Java } from './java.ts';
import { runningServer } from './run-file.ts';
import { EMBEDDED_DATABASE, EMBEDDED_USERNAME, readPassword, serverHome } from './server-home.ts';
import { boltUri, browserUrl } from './server-ready.ts';

/** Whether the server runs, and where. */
export type ServerStatus =
  | { readonly state: 'stopped'; readonly home: string }
  | {
      /** `unresponsive`: the process lives, but takes no login: it is starting, stopping, or stuck. */
      readonly state: 'running' | 'unresponsive';
      readonly home: string;
      readonly pid: number;
      /** The command that the server ends with; absent when it stays until `neo4j stop`. */
      readonly ownerPid?: number;
      /** ISO 8601, UTC. */
      readonly startedAt: string;
      readonly uri: string;
      readonly browserUrl: string;
    };

/** Versions, folders and state. */
export interface ServerInfo {
  readonly version: string;
  readonly browserVersion: string;
  readonly java: Java | { readonly fault: string };
  readonly cacheDir: string;
  readonly files: { readonly total: number; readonly bytes: number; readonly missing: number };
  readonly home: string;
  readonly username: string;
  readonly passwordFile: string;
  readonly status: ServerStatus;
}

const LOGIN_TIMEOUT_MS = 3_000;

/** Looks at the run file and, when a process lives, logs in. */
export async function readServerStatus(config: Pick<Config, 'dataDir'>): Promise<ServerStatus> {
  const home = serverHome(config.dataDir);
  const record = await runningServer(home);
  if (record === undefined) return { state: 'stopped', home: home.folder };
  const { ports, ...process } = record;
  const uri = boltUri(ports);
  const password = (await readPassword(home)) ?? '';
  const answers = await checkLogin(
    { uri, username: EMBEDDED_USERNAME, password, database: EMBEDDED_DATABASE },
    LOGIN_TIMEOUT_MS,
  ).then(
    () => true,
    () => false,
  );
  return {
    state: answers ? 'running' : 'unresponsive',
    home: home.folder,
    ...process,
    uri,
    browserUrl: browserUrl(ports),
  };
}

/** Collects what a person asks for first when something is wrong; fetches nothing. */
export async function readServerInfo(
  config: Pick<Config, 'dataDir' | 'cacheDir' | 'javaHome'>,
): Promise<ServerInfo> {
  const home = serverHome(config.dataDir);
  const artifacts = readArtifacts();
  const missing = await missingArtifacts(config.cacheDir, artifacts);
  const java = await findJava(config.javaHome).catch((error: unknown) => ({
    fault: (error as Error).message,
  }));
  return {
    version: neo4jVersion(artifacts),
    browserVersion:
      artifacts.find((artifact) => artifact.artifactId === 'neo4j-browser')?.version ?? 'unknown',
    java,
    cacheDir: config.cacheDir,
    files: {
      total: artifacts.length,
      bytes: artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0),
      missing: missing.length,
    },
    home: home.folder,
    username: EMBEDDED_USERNAME,
    passwordFile: home.passwordFile,
    status: await readServerStatus(config),
  };
}
