import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { GraphConnection } from '../../../src/graph/database.ts';

/** A server under measurement. */
export interface RunningServer {
  readonly kind: string;
  readonly url: string;
  readonly pid: number;
  readonly stop: () => void;
}

/** Starts one of the servers of `api-server.ts` and waits until it listens. */
export async function startServer(kind: string, connection: GraphConnection): Promise<RunningServer> {
  const child: ChildProcess = spawn(process.execPath, [join(import.meta.dirname, 'api-server.ts'), kind], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const { uri, username, password, database } = connection;
  child.send({ uri, username, password, database });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message: { port: number }) => resolve(message.port));
    child.once('exit', (code) => reject(new Error(`the server ${kind} ended with exit code ${code}`)));
  });
  return {
    kind,
    url: `http://127.0.0.1:${port}/graphql`,
    pid: child.pid ?? 0,
    stop: () => child.disconnect(),
  };
}
