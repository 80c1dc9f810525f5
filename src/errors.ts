/** Every error class of the project. `code` is stable and reaches users; the message says what, where and what to do. */

/** Base of all errors that are reported to a person without a stack trace. */
export class AppError extends Error {
  readonly code: string;
  /** Exit code of a command that ends with this error. */
  readonly exitCode: number;

  constructor(code: string, message: string, options: { cause?: unknown; exitCode?: number } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.exitCode = options.exitCode ?? 1;
  }
}

/** Environment or flags are wrong. */
export class ConfigError extends AppError {}
/** A data table of the project is broken. */
export class DataTableError extends AppError {}
/** A file cannot be read as a report. */
export class DocumentError extends AppError {}
/** Neo4j cannot be reached, refuses, or holds what it should not. */
export class GraphError extends AppError {}
/** What was asked does not follow from the graph as it is, or is more than one request may ask. */
export class AnalysisError extends AppError {}
/** A question was refused, or questions cannot be read. */
export class QuestionError extends AppError {}
/** The embedded server cannot be fetched, started or stopped. */
export class ServerError extends AppError {}
/** The user ended the command, with Ctrl-C or its like. */
export class InterruptedError extends AppError {
  constructor(message: string) {
    super('INTERRUPTED', message, { exitCode: 130 });
  }
}

/** What the network, the driver and Neo4j say, in their words, and what it means. First match wins. */
const NETWORK_REASONS: readonly (readonly [RegExp, string])[] = [
  [/ECONNREFUSED/, 'nothing listens there (ECONNREFUSED)'],
  [/ENOTFOUND|EAI_AGAIN/, 'its host name is not known (ENOTFOUND)'],
  [/EHOSTUNREACH|ENETUNREACH/, 'no way leads to its host (EHOSTUNREACH)'],
  [/ETIMEDOUT|Failed to establish connection in/, 'its host does not answer (ETIMEDOUT)'],
  [/ECONNRESET|EPIPE|socket hang up|closed by (?:the )?server/i, 'the connection was cut'],
  [/acquisition timed out/i, 'it takes connections and does not answer as Neo4j does'],
  [/perform discovery|No routing servers/i, 'no server of the cluster answers (discovery failed)'],
];

/** Why a server cannot be reached, in a few words: the driver's own advice is about other programs than this. */
export function networkReason(error: unknown): string {
  const text = messagesOf(error);
  const known = NETWORK_REASONS.find(([pattern]) => pattern.test(text));
  // As in `… Caused by: write EIO`; else the first sentence.
  return known?.[1] ?? /Caused by: ([^\n]+)/.exec(text)?.[1] ?? text.split(/\n|\. /)[0] ?? text;
}

/** Message of an error with those of its causes. */
export function messagesOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message} ${messagesOf(error.cause)}`;
}

/** Whether Neo4j says that it must be restarted, as after a full disk; no retry helps then. */
export function needsRestart(error: unknown): boolean {
  return /critical error|needs to be restarted/i.test(messagesOf(error));
}
