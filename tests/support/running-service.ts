/** The real `resgraph start` in a process of its own, with its own data folder and ports. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { packageRoot } from '../../src/package-root.ts';
import { start } from './run-node.ts';

/** A service that answers. */
export interface RunningService {
  /** `http://localhost:PORT` */
  readonly url: string;
  readonly browserUrl: string;
  readonly boltUrl: string;
  readonly password: string;
  /** What it said on standard error so far. */
  readonly said: () => string;
  /** Ends it as Ctrl-C does; resolves to the exit code. */
  readonly stop: () => Promise<number | NodeJS.Signals>;
}

const READY = 'resolution-graph is ready';
const LONGEST_START_MS = 150_000;

/** Starts the service and waits until it says that it is ready. @throws Error with what it said when it ends before */
export async function startRunningService(): Promise<RunningService> {
  const dataDir = mkdtempSync(join(tmpdir(), 'resgraph-service-'));
  const [port, http, bolt] = [await getPort(), await getPort(), await getPort()];
  const { child, outcome } = start(process.execPath, [join(packageRoot(), 'bin', 'resgraph.js'), 'start'], {
    cwd: dataDir,
    env: {
      RESGRAPH_DATA_DIR: dataDir,
      PORT: String(port),
      RESGRAPH_NEO4J_HTTP_PORT: String(http),
      RESGRAPH_NEO4J_BOLT_PORT: String(bolt),
      ...(process.env['RESGRAPH_CACHE_DIR'] && { RESGRAPH_CACHE_DIR: process.env['RESGRAPH_CACHE_DIR'] }),
      ...(process.env['JAVA_HOME'] && { JAVA_HOME: process.env['JAVA_HOME'] }),
    },
  });
  let said = '';
  const ready = new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(READY)) resolve();
    });
    const late = setTimeout(() => {
      reject(new Error(`not ready after ${String(LONGEST_START_MS)} ms:\n${said}`));
    }, LONGEST_START_MS);
    child.on('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`ended with ${String(code)} before it was ready:\n${said}`));
    });
    late.unref();
  });
  const stop = async (): Promise<number | NodeJS.Signals> => {
    child.kill('SIGINT');
    const { ending } = await outcome;
    rmSync(dataDir, { recursive: true, force: true });
    return ending;
  };
  try {
    await ready;
  } catch (error) {
    if (child.exitCode === null) await stop();
    throw error;
  }
  return {
    url: `http://localhost:${String(port)}`,
    browserUrl: `http://localhost:${String(http)}/browser/`,
    boltUrl: `bolt://127.0.0.1:${String(bolt)}`,
    password: readFileSync(join(dataDir, 'neo4j', 'password'), 'utf8').trim(),
    said: () => said,
    stop,
  };
}
