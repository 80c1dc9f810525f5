/** The folder of one embedded server: where its parts are, its password. */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ServerError } from '../errors.ts';

/** Absolute paths in a server's home. */
export interface ServerHome {
  readonly folder: string;
  readonly conf: string;
  readonly data: string;
  readonly logs: string;
  readonly run: string;
  /** The generated password, mode 0600. */
  readonly passwordFile: string;
  /** What the Java process prints itself; Neo4j's own logs lie beside it. */
  readonly consoleLog: string;
  /** JVM flags and class path, read by the Java launcher. */
  readonly argumentFile: string;
  /** Tells other commands of the running server. */
  readonly runFile: string;
  /** Held while the server is started or stopped. */
  readonly lockFile: string;
  /** One file for each command that uses the server. */
  readonly clients: string;
}

/** User name of the embedded server. */
export const EMBEDDED_USERNAME = 'neo4j';
/** Community Edition has this one database. */
export const EMBEDDED_DATABASE = 'neo4j';

/** Said while another command holds the home's lock. */
export const WAITING_FOR_SERVER = 'waiting for another command that starts or stops Neo4j';

/** Failures of the file system that a person can mend. */
const STORAGE_CODES: ReadonlySet<string> = new Set([
  'ENOSPC',
  'EDQUOT',
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOTDIR',
  'EEXIST',
]);

/** An empty graph takes 3 MB; the rest is for its logs and for a first load. */
const NEEDED_MB = 64;

/** Rounds of SHA-256 that Neo4j stores a password with. */
const HASH_ROUNDS = 1024;

/** Names the parts of the home below a data folder; makes nothing. */
export function serverHome(dataDir: string): ServerHome {
  const folder = join(dataDir, 'neo4j');
  const run = join(folder, 'run');
  return {
    folder,
    conf: join(folder, 'conf'),
    data: join(folder, 'data'),
    logs: join(folder, 'logs'),
    run,
    passwordFile: join(folder, 'password'),
    consoleLog: join(folder, 'logs', 'console.log'),
    argumentFile: join(run, 'java.args'),
    runFile: join(run, 'server.json'),
    lockFile: join(run, 'server.lock'),
    clients: join(run, 'clients'),
  };
}

/**
 * Makes the folders that Neo4j expects, for this user only.
 *
 * @throws ServerError when the data folder cannot be written
 */
export async function makeHome(home: ServerHome): Promise<void> {
  const others = ['plugins', 'import'].map((name) => join(home.folder, name));
  try {
    await mkdir(home.folder, { recursive: true, mode: 0o700 });
    for (const folder of [home.conf, home.data, home.logs, home.clients, ...others]) {
      await mkdir(folder, { recursive: true });
    }
  } catch (error) {
    throw storageError(home, error) ?? error;
  }
}

/**
 * Refuses a disk with too little room: Neo4j hangs on a full one, and cannot even log why.
 *
 * @throws ServerError with code `DISK_FULL`
 */
export async function requireRoom(home: ServerHome): Promise<void> {
  const { bavail, bsize } = await statfs(home.folder);
  const freeMb = Math.floor((bavail * bsize) / 2 ** 20);
  if (freeMb >= NEEDED_MB) return;
  throw new ServerError(
    'DISK_FULL',
    `${freeMb} MB are free at ${home.folder}, Neo4j needs ${NEEDED_MB} MB to start. ` +
      'Free some space, or set RESGRAPH_DATA_DIR to a folder on another disk.',
  );
}

/** The error to show for a failure of the file system in the home; undefined for any other error. */
export function storageError(home: ServerHome, error: unknown): ServerError | undefined {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof ServerError || code === undefined || !STORAGE_CODES.has(code)) return undefined;
  const isFull = code === 'ENOSPC' || code === 'EDQUOT';
  return new ServerError(
    isFull ? 'DISK_FULL' : 'DATA_NOT_WRITABLE',
    `cannot write ${home.folder}: ${message}. ` +
      `${isFull ? 'Free some space' : 'Mend its permissions'}, or set RESGRAPH_DATA_DIR to another folder.`,
    { cause: error },
  );
}

/** The password of the home, or undefined before the first start. */
export async function readPassword(home: ServerHome): Promise<string | undefined> {
  try {
    const password = (await readFile(home.passwordFile, 'utf8')).trim();
    return password === '' ? undefined : password;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new ServerError(
      'PASSWORD_UNREADABLE',
      `cannot read ${home.passwordFile}: ${(error as Error).message}`,
      {
        cause: error,
      },
    );
  }
}

/**
 * Gives the password; before the first start it is generated and becomes the server's.
 *
 * @throws ServerError when there is a graph whose password file is gone
 */
export async function ensurePassword(home: ServerHome): Promise<string> {
  let password = await readPassword(home);
  const isNew = !existsSync(join(home.data, 'databases', 'system'));
  if (password === undefined) {
    if (!isNew) {
      throw new ServerError(
        'PASSWORD_LOST',
        `${home.data} holds a graph, but ${home.passwordFile} with its password is gone. ` +
          `Put the file back, or delete ${home.data} and load the reports again.`,
      );
    }
    password = randomBytes(24).toString('base64url');
    await writeFile(home.passwordFile, `${password}\n`, { mode: 0o600 });
  }
  if (isNew) {
    // What `neo4j-admin dbms set-initial-password` does, without a second JVM.
    const folder = join(home.data, 'dbms');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'auth.ini'), authLine(password, randomBytes(32)), { mode: 0o600 });
  }
  return password;
}

/**
 * One line of Neo4j's `auth.ini`: `neo4j:SHA-256,hash,salt,1024:`.
 *
 * @param salt - 32 random bytes
 */
export function authLine(password: string, salt: Buffer): string {
  let digest = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < HASH_ROUNDS; round += 1) digest = createHash('sha256').update(digest).digest();
  return `${EMBEDDED_USERNAME}:SHA-256,${digest.toString('hex')},${salt.toString('hex')},${HASH_ROUNDS}:\n`;
}
