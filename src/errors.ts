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
/** The embedded server cannot be fetched, started or stopped. */
export class ServerError extends AppError {}
