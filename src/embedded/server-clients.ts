/** Which commands use a server that another command started: that one waits for them at its end. */
import { randomBytes } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './run-file.ts';
import type { ServerHome } from './server-home.ts';

/**
 * Registers this process as a user of the server.
 *
 * @returns ends the registration
 */
export async function registerClient(home: ServerHome): Promise<() => Promise<void>> {
  // As in `4711-9f3c2a`.
  const path = join(home.clients, `${process.pid}-${randomBytes(3).toString('hex')}`);
  await writeFile(path, '');
  return async () => rm(path, { force: true });
}

/** Process ids of other living commands that use the server; the registrations of dead ones are removed. */
export async function otherClients(home: ServerHome): Promise<readonly number[]> {
  const pids = new Set<number>();
  for (const name of await readdir(home.clients).catch(() => [])) {
    const pid = Number.parseInt(name, 10);
    if (!isAlive(pid)) await rm(join(home.clients, name), { force: true });
    else if (pid !== process.pid) pids.add(pid);
  }
  return [...pids];
}
