/** Finding a Java that runs the embedded server. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { ServerError } from '../errors.ts';

/** A Java that is new enough. */
export interface Java {
  /** What to run: an absolute path, or `java` of the `PATH`. */
  readonly command: string;
  /** As in `17.0.15`. */
  readonly version: string;
  /** As in `17`. */
  readonly major: number;
}

/** The oldest Java that Neo4j 5.26 runs on. */
const REQUIRED_JAVA = 17;

/** A Java that is slower than this to say its version would not serve either. */
const VERSION_TIMEOUT_MS = 20_000;
/** First line of `java -version`, as in `openjdk version "17.0.15" 2025-04-15` or `java version "1.8.0_392"`. */
const VERSION_LINE = /version "((?:1\.)?(\d+)(?:[^"\d][^"]*)?)"/;

/** How to look for Java. */
export interface FindJavaOptions {
  readonly report?: (message: string) => void;
  /** Milliseconds after which a Java that does not say its version is passed over. */
  readonly timeoutMs?: number;
}

type Finding = { java: Java } | { fault: string };

/**
 * Finds Java through `JAVA_HOME`, then through the `PATH`.
 *
 * @param javaHome - value of `JAVA_HOME`
 * @param onPath - what to run when `JAVA_HOME` gives no good Java
 * @param report - told when `JAVA_HOME` is set and another Java is used
 * @throws ServerError that says what was found, what is needed and how to get it
 */
export async function findJava(
  javaHome: string | undefined,
  onPath = 'java',
  { report, timeoutMs = VERSION_TIMEOUT_MS }: FindJavaOptions = {},
): Promise<Java> {
  const faults: string[] = [];
  const candidates = [
    ...(javaHome === undefined
      ? []
      : [{ command: resolve(javaHome, 'bin', 'java'), origin: `JAVA_HOME (${javaHome})` }]),
    { command: onPath, origin: 'PATH' },
  ];
  for (const { command, origin } of candidates) {
    const finding = await tryJava(command, timeoutMs);
    if ('java' in finding) {
      for (const fault of faults) report?.(`${fault}; using ${command} of the ${origin} instead`);
      return finding.java;
    }
    faults.push(`${origin}: ${finding.fault}`);
  }
  throw new ServerError(
    'JAVA_NOT_FOUND',
    `The embedded Neo4j needs Java ${REQUIRED_JAVA} or newer. Found:\n` +
      faults.map((fault) => `  ${fault}\n`).join('') +
      `Get it with: ${installCommand(process.platform, readOsRelease())}\n` +
      'Or use your own Neo4j (set NEO4J_URI and NEO4J_PASSWORD), or Docker (docker compose up).',
  );
}

async function tryJava(command: string, timeoutMs: number): Promise<Finding> {
  try {
    const { stdout, stderr } = await promisify(execFile)(command, ['-version'], {
      timeout: timeoutMs,
      // what hangs may not heed a request to end
      killSignal: 'SIGKILL',
    });
    const parsed = parseJavaVersion(`${stderr}\n${stdout}`);
    if (parsed === undefined) return { fault: `${command} does not tell its version` };
    if (parsed.major < REQUIRED_JAVA) return { fault: `Java ${parsed.version}, which is too old` };
    return { java: { command, ...parsed } };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { fault: 'no java' };
    if ((error as { killed?: boolean }).killed === true) {
      return { fault: `${command} did not answer within ${timeoutMs / 1000} s` };
    }
    return { fault: `${command} does not run: ${(error as Error).message.split('\n')[0]}` };
  }
}

/** Reads what `java -version` prints; undefined when it holds no version. */
export function parseJavaVersion(output: string): { version: string; major: number } | undefined {
  const match = VERSION_LINE.exec(output);
  return match?.[1] && match[2] ? { version: match[1], major: Number(match[2]) } : undefined;
}

/** How one gets Java here. `osRelease` is the text of `/etc/os-release`, empty where there is none. */
export function installCommand(platform: NodeJS.Platform, osRelease: string): string {
  if (platform === 'darwin') return 'brew install openjdk@17 (then follow what brew says on the PATH)';
  const ids = /^ID(?:_LIKE)?=.*$/gm[Symbol.match](osRelease)?.join(' ') ?? '';
  if (/debian|ubuntu/.test(ids))
    return 'sudo apt-get install openjdk-17-jre-headless (or default-jre-headless)';
  if (/fedora|rhel|centos/.test(ids)) return 'sudo dnf install java-21-openjdk-headless';
  if (ids.includes('suse')) return 'sudo zypper install java-21-openjdk-headless';
  if (ids.includes('arch')) return 'sudo pacman -S jre21-openjdk-headless';
  if (ids.includes('alpine')) return 'apk add openjdk21-jre-headless';
  return 'your system’s package manager (a package named openjdk), or a build of OpenJDK 17, 21 or 25';
}

function readOsRelease(): string {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
}
