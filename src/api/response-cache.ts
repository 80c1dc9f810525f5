import { createHash } from 'node:crypto';
import type { ExecutionResult } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import type { Database } from '../graph/database.ts';
import { graphStamp } from '../graph/read/graph-stamp.ts';
import type { ApiContext } from './api-context.ts';
import { wantsExplanation } from './request-cost.ts';
import { SharedRead } from './shared-read.ts';
import { TextCache } from './text-cache.ts';

export interface ResponseCacheOptions {
  readonly database: Database;
  /** How much is kept, in MiB. */
  readonly megabytes: number;
  /** What answers depend on beside the graph: versions of program and extractor. */
  readonly program: string;
}

/** A result that is already text. */
type WrittenResult = ExecutionResult & { readonly stringify: () => string };

/** How much younger than an answer what is written may be. */
const OLDEST_STAMP_MS = 20;
const UNITS_PER_MEGABYTE = 1024 * 1024;

/**
 * Keeps answers by operation, variables and the graph's stamp, and gives each an ETag made of these: `If-None-Match` on GET
 * is answered with 304. A request goes by a stamp that was read after it came or at most 20 ms before: so much later a load has made
 * all older answers stale, and a look at the graph for every request would take longer than all the rest of it.
 * Errors and explained requests are never kept; when the stamp cannot be read, the request runs as if nothing were kept.
 */
export function responseCache({ database, megabytes, program }: ResponseCacheOptions): Plugin<ApiContext> {
  const stamp = new SharedRead(() => graphStamp(database), OLDEST_STAMP_MS);
  const answers = new TextCache(megabytes * UNITS_PER_MEGABYTE);
  const tags = new WeakMap<Request, string>();
  return {
    async onParams(event) {
      const { params, request } = event;
      if (wantsExplanation(request, params.extensions)) return;
      const current = await stampOf(stamp);
      if (current === undefined) return;
      const tag = tagOf(params, current, program);
      tags.set(request, tag);
      // Who holds the tag holds the answer; it is turned into 304 below.
      const text = isHeld(request, tag) ? '{}' : answers.get(tag);
      if (text !== undefined) event.setResult(written({}, text));
    },
    onExecutionResult(event) {
      const { request, result } = event;
      const tag = tags.get(request);
      if (tag === undefined || isWritten(result)) return;
      if (!isWhole(result)) {
        tags.delete(request);
        return;
      }
      const text = JSON.stringify(result);
      answers.set(tag, text);
      event.setResult(written(result, text));
    },
    onResponse(event) {
      const { request, response, fetchAPI } = event;
      const tag = tags.get(request);
      if (tag === undefined || response.status !== 200) return;
      const headers = { etag: tag, 'cache-control': 'private, no-cache', vary: 'accept' };
      if (isHeld(request, tag)) {
        event.setResponse(new fetchAPI.Response(null, { status: 304, headers }));
        return;
      }
      for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    },
  };
}

/** Undefined when it cannot be read. */
async function stampOf(stamp: SharedRead<string | undefined>): Promise<string | undefined> {
  try {
    return await stamp.read();
  } catch {
    return undefined;
  }
}

function tagOf({ query, operationName, variables }: GraphQLParams, stamp: string, program: string): string {
  const asked = JSON.stringify([query, operationName, variables, stamp, program]);
  return `"${createHash('sha256').update(asked).digest('base64url')}"`;
}

function isHeld(request: Request, tag: string): boolean {
  if (request.method !== 'GET') return false;
  const held = request.headers.get('if-none-match') ?? '';
  return held.split(',').some((each) => each.trim().replace(/^W\//, '') === tag);
}

function written(result: ExecutionResult, text: string): WrittenResult {
  return { ...result, stringify: () => text };
}

function isWritten(result: unknown): result is WrittenResult {
  return typeof result === 'object' && result !== null && 'stringify' in result;
}

/** A result without errors, and without anything that is of this request alone. */
function isWhole(result: unknown): result is ExecutionResult {
  if (typeof result !== 'object' || result === null || Symbol.asyncIterator in result) return false;
  const { errors, extensions, data } = result as ExecutionResult;
  return errors === undefined && extensions === undefined && data !== undefined && data !== null;
}
