import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, parse, type ParseOptions, type Source, type ValidationContext } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { limitError } from './limit-error.ts';
import { DEEPEST_QUERY, MOST_ALIASES, MOST_TOKENS } from './limits.ts';

/** Everything that keeps the text of a single query small, cheapest check first. */
export function queryLimits(): Plugin[] {
  return [
    {
      onParse({ setParseFn }) {
        setParseFn(parseShort);
      },
    },
    maxDepthPlugin({
      n: DEEPEST_QUERY,
      ignoreIntrospection: true,
      ...refusing(
        'QUERY_TOO_DEEP',
        DEEPEST_QUERY,
        `This query is more than ${String(DEEPEST_QUERY)} fields deep; ask for what is further down by its id, in a request of its own`,
      ),
    }),
    maxAliasesPlugin({
      n: MOST_ALIASES,
      ...refusing(
        'TOO_MANY_ALIASES',
        MOST_ALIASES,
        `This query has more than ${String(MOST_ALIASES)} aliases; ask for fewer things at once, or by a list of ids`,
      ),
    }),
  ];
}

/** @throws GraphQLError `TOO_MANY_TOKENS`, or a syntax error, which the server codes */
function parseShort(source: string | Source, options?: ParseOptions): ReturnType<typeof parse> {
  try {
    return parse(source, { ...options, maxTokens: MOST_TOKENS });
  } catch (error) {
    // The parser has no other sign for it.
    if (!(error instanceof GraphQLError) || !error.message.includes(` ${String(MOST_TOKENS)} tokens`))
      throw error;
    throw limitError(
      'TOO_MANY_TOKENS',
      MOST_TOKENS,
      `This query has more than ${String(MOST_TOKENS)} tokens; ask in several requests, and give long lists as variables`,
    );
  }
}

/** Options by which a rule reports an error of ours instead of throwing its own. */
function refusing(
  code: string,
  limit: number,
  message: string,
): { propagateOnRejection: boolean; onReject: ((context: ValidationContext | null) => void)[] } {
  return {
    propagateOnRejection: false,
    onReject: [
      (context: ValidationContext | null): void => context?.reportError(limitError(code, limit, message)),
    ],
  };
}
