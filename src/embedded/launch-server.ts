/** Starting the Java process of a server, either watched by this command or on its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { ServerError } from '../errors.ts';
import type { ServerHome } from './server-home.ts';
import { MAIN_CLASS } from './server-settings.ts';

/** A server process that was started; whether it is ready is another question. */
export interface LaunchedServer {
  /** Process of the Java server. */
  readonly pid: number;
  /** True once the process has ended. */
  readonly hasEnded: () => boolean;
  /** Asks the server to end and waits until it has. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts the server of `home`, whose configuration and argument file are written.
 *
 * @param java - the Java to run
 * @param stays - true for a server that outlives this command; otherwise a watcher ends it with this process
 * @throws ServerError when the process cannot be started
 */
export async function launchServer(home: ServerHome, java: string, stays: boolean): Promise<LaunchedServer> {
  const log = await open(home.consoleLog, 'w');
  try {
    const args = [
      `@${home.argumentFile}`,
      MAIN_CLASS,
      `--home-dir=${home.folder}`,
      `--config-dir=${home.conf}`,
    ];
    return stays
      ? await launchAlone(home, java, args, log.fd)
      : await launchWatched(home, java, args, log.fd);
  } finally {
    await log.close();
  }
}

async function launchAlone(
  home: ServerHome,
  java: string,
  args: readonly string[],
  log: number,
): Promise<LaunchedServer> {
  const server = spawn(java, args, { cwd: home.logs, detached: true, stdio: ['ignore', log, log] });
  const end = endOf(server);
  await once(server, 'spawn').catch((error: unknown) => {
    throw launchError(java, error);
  });
  server.unref();
  return {
    pid: server.pid ?? 0,
    hasEnded: end.happened,
    stop: async () => {
      server.ref();
      server.kill('SIGTERM');
      await end.promise;
    },
  };
}

async function launchWatched(
  home: ServerHome,
  java: string,
  args: readonly string[],
  log: number,
): Promise<LaunchedServer> {
  // The same module runs as TypeScript in a clone and as JavaScript in the package.
  const watcherPath = join(import.meta.dirname, `watch-server${extname(import.meta.filename)}`);
  // A group of its own: Ctrl-C reaches this command only, which then stops the server in order.
  const watcher = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', watcherPath, java, ...args],
    {
      // Where a crashing JVM leaves its report.
      cwd: home.logs,
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
    },
  );
  const end = endOf(watcher);
  const pid = await watchedPid(watcher, java);
  // A command that ends without closing must not hang on the server.
  watcher.unref();
  watcher.channel?.unref();
  return {
    pid,
    hasEnded: end.happened,
    stop: async () => {
      watcher.ref();
      if (watcher.connected) watcher.disconnect();
      await end.promise;
    },
  };
}

async function watchedPid(watcher: ChildProcess, java: string): Promise<number> {
  return new Promise((resolve, reject) => {
    watcher.once('message', (message: { pid?: number; failure?: string }) => {
      if (message.pid === undefined) reject(launchError(java, new Error(message.failure)));
      else resolve(message.pid);
    });
    watcher.once('error', (error) => {
      reject(launchError(java, error));
    });
    watcher.once('exit', (code) => {
      reject(launchError(java, new Error(`the watching process ended with code ${code}`)));
    });
  });
}

function endOf(child: ChildProcess): { promise: Promise<void>; happened: () => boolean } {
  let ended = false;
  const promise = new Promise<void>((resolve) => {
    child.once('exit', () => {
      ended = true;
      resolve();
    });
  });
  return { promise, happened: () => ended };
}

function launchError(java: string, cause: unknown): ServerError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new ServerError('START_FAILED', `cannot run ${java}: ${reason}`, { cause });
}
