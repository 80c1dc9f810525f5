import { GraphQLError } from 'graphql';
import { AppError } from '../errors.ts';
import { limitError } from './limit-error.ts';
import { LARGEST_REQUEST } from './limits.ts';

/** Faults whose message says what a caller can do; the others tell of our own insides. */
export const TELLING_CODES: ReadonlySet<string> = new Set([
  'GRAPH_TIME_OUT',
  'GRAPH_UNREACHABLE',
  'GRAPH_NEEDS_RESTART',
  'GRAPH_BUSY',
  'GRAPH_INCONSISTENT',
  'GRAPH_DOCUMENT_BROKEN',
  'COMPARISON_NO_DOCUMENT',
  'COMPARISON_TOO_LARGE',
  'TIMELINE_DATE',
]);
const INTERNAL_MESSAGE = 'The service met an unexpected fault; its log says more';

/**
 * What a caller learns of an error: messages that were meant for callers pass, of an `AppError` at least the code,
 * of anything else nothing.
 *
 * @param report - told of every error whose message the caller does not see
 */
export function errorMask(report: (message: string) => void): (error: unknown) => Error {
  return (error) => {
    if (isBodyTooLarge(error)) return bodyTooLarge();
    const original = error instanceof GraphQLError ? error.originalError : error;
    if (error instanceof GraphQLError && original === undefined) return error;
    if (original instanceof GraphQLError) return error as GraphQLError;
    const place =
      error instanceof GraphQLError ? { path: error.path ?? null, nodes: error.nodes ?? null } : {};
    if (original instanceof AppError) {
      const telling = TELLING_CODES.has(original.code);
      if (!telling) report(`${original.code}: ${original.message}`);
      return new GraphQLError(telling ? original.message : INTERNAL_MESSAGE, {
        ...place,
        extensions: { code: original.code },
      });
    }
    report(original instanceof Error ? (original.stack ?? original.message) : String(original));
    return new GraphQLError(INTERNAL_MESSAGE, { ...place, extensions: { code: 'INTERNAL' } });
  };
}

/** What the server's own reading of a body throws, which names no limit. */
function isBodyTooLarge(error: unknown): boolean {
  return error instanceof GraphQLError && error.extensions['code'] === 'REQUEST_ENTITY_TOO_LARGE';
}

function bodyTooLarge(): GraphQLError {
  return limitError(
    'REQUEST_TOO_LARGE',
    LARGEST_REQUEST,
    `The request is larger than ${String(LARGEST_REQUEST)} bytes; ask in several requests, or give shorter variables`,
    { http: { status: 413 } },
  );
}
