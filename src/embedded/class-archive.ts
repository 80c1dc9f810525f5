/**
 * An archive of the server's loaded classes (AppCDS): with it a start takes some 4 s instead of 7.
 *
 * The JVM writes it at the end of one run and checks at each start that Java and class path are the same; one that does
 * not fit is ignored without a word, so its name tells Java, jars and their times.
 *
 * @see https://docs.oracle.com/en/java/javase/17/vm/class-data-sharing.html
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Java } from './java.ts';

/** How one start uses the archive, or makes it. */
export interface ClassArchive {
  /** For the JVM. */
  readonly flags: readonly string[];
  /** True when this run starts with an archive. */
  readonly isUsed: boolean;
  /** True when this run writes the archive at its end, which then takes longer. */
  readonly isNew: boolean;
  /** To be called when the server has ended: keeps what it has written. */
  readonly keep: () => Promise<void>;
  /** Removes the archive: the JVM checks its head only and crashes on a damaged body. */
  readonly discard: () => Promise<void>;
}

/** Nothing to say of classes that cannot be archived: that is how the JVM works. */
const QUIET = ['-Xlog:cds=off', '-Xlog:cds+dynamic=off'];
const KEY_CHARACTERS = 16;

/**
 * Looks for the archive that fits.
 *
 * @param mayMake - whether this process will be there when the server ends, to keep a new archive
 */
export async function classArchive(
  cacheDir: string,
  java: Java,
  jars: readonly string[],
  mayMake: boolean,
): Promise<ClassArchive> {
  const folder = join(cacheDir, 'classes');
  const path = join(folder, `${await archiveKey(java, jars)}.jsa`);
  const discard = async (): Promise<void> => rm(path, { force: true });
  const unused = { flags: [], isUsed: false, isNew: false, keep: async () => Promise.resolve(), discard };
  if (existsSync(path))
    return { ...unused, flags: [`-XX:SharedArchiveFile=${path}`, ...QUIET], isUsed: true };
  if (!mayMake) return unused;
  await mkdir(folder, { recursive: true });
  const partPath = `${path}.${process.pid}.part`;
  return {
    ...unused,
    flags: [`-XX:ArchiveClassesAtExit=${partPath}`, ...QUIET],
    isNew: true,
    keep: async () => keepArchive(folder, partPath, path),
  };
}

async function archiveKey(java: Java, jars: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(`${java.command}\n${java.version}\n`);
  for (const jar of jars) hash.update(`${jar}\n${(await stat(jar)).mtimeMs}\n`);
  return hash.digest('hex').slice(0, KEY_CHARACTERS);
}

/** A missing archive costs seconds, nothing else: no failure here may fail a command. */
async function keepArchive(folder: string, partPath: string, path: string): Promise<void> {
  try {
    await rename(partPath, path);
    // Archives of earlier versions, and parts that a killed command left: some 90 MB each.
    const others = (await readdir(folder))
      .map((name) => join(folder, name))
      .filter((other) => other !== path);
    await Promise.all(others.map(async (other) => rm(other, { force: true })));
  } catch {
    await rm(partPath, { force: true }).catch(() => undefined);
  }
}
