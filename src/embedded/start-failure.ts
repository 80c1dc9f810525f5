/** Why a server did not start: read from what its process printed. */
import { ServerError } from '../errors.ts';
import type { ServerHome } from './server-home.ts';
import { readServerLog } from './server-log.ts';

/** Kinds of failure that call for different remedies. */
export type FailureKind =
  'port' | 'java' | 'disk' | 'locked' | 'store' | 'memory' | 'setting' | 'jar' | 'permission' | 'unknown';

interface FailureSign {
  readonly kind: FailureKind;
  /** What the logs hold then. */
  readonly pattern: RegExp;
  readonly remedy: string;
}

/** In this order: the first that fits speaks. */
const SIGNS: readonly FailureSign[] = [
  {
    kind: 'port',
    pattern: /Address already in use|BindException/,
    remedy:
      'Another program took its port. Try again, or set RESGRAPH_NEO4J_HTTP_PORT and RESGRAPH_NEO4J_BOLT_PORT.',
  },
  {
    kind: 'java',
    pattern: /UnsupportedClassVersionError|Unsupported Java|Unrecognized option|Unrecognized VM option/,
    remedy: 'This Java does not fit. Set JAVA_HOME to Java 17, 21 or 25.',
  },
  {
    kind: 'disk',
    pattern: /No space left on device|Disk quota exceeded/i,
    remedy: 'The disk is full. Free some space, or set RESGRAPH_DATA_DIR to a folder on another disk.',
  },
  {
    kind: 'locked',
    pattern: /FileLockException|Lock file has been locked by another process|OverlappingFileLockException/,
    remedy: 'Another Neo4j has this data open. End it, or set RESGRAPH_DATA_DIR to another folder.',
  },
  {
    kind: 'store',
    pattern:
      /UnableToMigrateException|UnexpectedUpgradingStoreVersion|StoreVersion.*(?:not supported|unknown)|newer (?:version|kernel)/i,
    remedy:
      'The data was written by another version of Neo4j. Set RESGRAPH_DATA_DIR to a new folder and load the reports again.',
  },
  {
    kind: 'memory',
    pattern: /OutOfMemoryError|Could not reserve enough space|insufficient memory|Cannot allocate memory/i,
    remedy: 'There is too little memory. Set RESGRAPH_NEO4J_HEAP_MB and RESGRAPH_NEO4J_PAGE_CACHE_MB lower.',
  },
  {
    kind: 'jar',
    pattern:
      /NoClassDefFoundError|ClassNotFoundException|ZipException|zip END header|error in opening zip|ClassFormatError|LinkageError/,
    remedy: 'A fetched file may be damaged. Run "resgraph neo4j info --verify", which removes damaged files.',
  },
  {
    kind: 'setting',
    pattern: /Unrecognized setting|Error evaluating value for setting/,
    remedy: 'The server refuses a setting; please report this as a fault of resgraph.',
  },
  {
    kind: 'permission',
    pattern: /AccessDeniedException|Permission denied|Read-only file system/,
    remedy:
      'Files of the data folder cannot be written. Mend their permissions, or set RESGRAPH_DATA_DIR to another folder.',
  },
];

const SHOWN_LINES = 6;
/** A line of Neo4j's own log that tells of no trouble. */
const INFO_LINE = /^\S+ \S+ INFO /;
/** A line of the JVM's crash report that tells no cause, as in `# No core dump will be written.` or a bare `#`. */
const CRASH_FILLER = /^#\s*(?:$|No core dump|Java VM:|JRE version|A fatal error has been)/;
/** A line of a Java stack trace, as in `\tat org.neo4j.…` or `\t... 6 more`. */
const STACK_LINE = /^\s+(?:at |\.\.\. \d+ more)/;

/** What is known of a failed start. */
export interface StartFailure {
  readonly kind: FailureKind;
  readonly error: ServerError;
}

/**
 * Reads the logs of a start that failed and makes the error to show.
 *
 * @param since - begin of the start; older lines of Neo4j's log speak of other starts
 */
export async function explainFailure(home: ServerHome, what: string, since: Date): Promise<StartFailure> {
  const text = await readServerLog(home, since);
  const sign = SIGNS.find(({ pattern }) => pattern.test(text));
  const lines = meaningfulLines(text);
  const shown = lines.length > 0 ? `\nIts last words:\n${lines.map((line) => `  ${line}\n`).join('')}` : '\n';
  const error = new ServerError(
    'START_FAILED',
    `${what}.${shown}${sign?.remedy ?? 'Or use your own Neo4j: set NEO4J_URI.'} Logs: ${home.logs}`,
  );
  return { kind: sign?.kind ?? 'unknown', error };
}

/** The last lines that say something: no stack frames, no mere information, each at most once. */
export function meaningfulLines(log: string): readonly string[] {
  const lines = log
    .split(/\r?\n/)
    .filter(
      (line) =>
        line.trim() !== '' && !STACK_LINE.test(line) && !INFO_LINE.test(line) && !CRASH_FILLER.test(line),
    )
    .map((line) => line.trim().slice(0, 300));
  return [...new Set(lines)].slice(-SHOWN_LINES);
}

/** Kind of failure that a text of a log speaks of. */
export function failureKind(log: string): FailureKind {
  return SIGNS.find(({ pattern }) => pattern.test(log))?.kind ?? 'unknown';
}
