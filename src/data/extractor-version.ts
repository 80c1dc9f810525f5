import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataTableError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';

/** Code that decides which facts a document gives, in folders beside this one. */
const ENGINE = ['data', 'extract', 'text'];
/** Tables and rules. What `NAME.source.json` says of them changes no fact. */
const TABLES = 'src/data/tables';
/** Matches `collector.ts` and its compiled `collector.js`, not `collector.d.ts` or `collector.js.map`. */
const CODE = /(?<!\.d)\.[jt]s$/;
const TABLE = /(?<!\.source)\.(?:tsv|json)$/;
/** Words of questions, and their loader: how a question is read changes no fact. */
const OF_QUESTIONS = /^(?:data\/questions\.|questions\/)/;
const DIGITS = 12;

let computed: string | undefined;

/**
 * Version of the extractor: `engine-0f2b6c91d3aa.tables-5d01e7c4b2f8`, digests of the code and of the tables that facts follow
 * from. Nobody has to remember to raise it: equal versions read alike, and any change of a rule or a name shows. Read once a process.
 *
 * @throws DataTableError `DATA_MISSING` when the installation is incomplete
 */
export function extractorVersion(): string {
  computed ??= [
    `engine-${builtDigest() ?? engineDigest(join(import.meta.dirname, '..'))}`,
    `tables-${digestOf(join(packageRoot(), TABLES), ['.'], TABLE)}`,
  ].join('.');
  return computed;
}

/**
 * Digest of the engine's source. The build keeps that of the source beside the compiled code: both are one extractor.
 *
 * @param root - folder of the source
 * @public the build uses it
 */
export function engineDigest(root: string): string {
  return digestOf(root, ENGINE, CODE);
}

/** Name of the file in which the build keeps the digest. */
const BUILT = 'engine-digest';

/** What the build kept; undefined where the source itself runs. */
function builtDigest(): string | undefined {
  if (import.meta.filename.endsWith('.ts')) return undefined;
  try {
    return readFileSync(join(import.meta.dirname, '..', BUILT), 'utf8').trim();
  } catch (cause) {
    const message = `${BUILT} is missing beside the compiled code; build or install the program again`;
    throw new DataTableError('DATA_MISSING', message, { cause });
  }
}

/** Digest of names and contents of all files below folders of `root` that match, in code-unit order of their paths. */
function digestOf(root: string, folders: readonly string[], pattern: RegExp): string {
  try {
    const hash = createHash('sha256');
    const files = folders
      .flatMap((folder) =>
        readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
          join(folder, file).replaceAll('\\', '/'),
        ),
      )
      .filter((file) => pattern.test(file) && !OF_QUESTIONS.test(file))
      .sort();
    for (const file of files) {
      // a name without its ending, so that a rename shows and compiling does not
      hash.update(file.replace(/\.\w+$/, '')).update('\0');
      hash.update(readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n')).update('\0');
    }
    return hash.digest('hex').slice(0, DIGITS);
  } catch (cause) {
    throw new DataTableError(
      'DATA_MISSING',
      `${root}: code or tables of the extractor cannot be read; the installation is incomplete, install it again`,
      { cause },
    );
  }
}
