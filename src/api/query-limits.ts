import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { parse, type ParseOptions, type Source } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { DEEPEST_QUERY, MOST_ALIASES, MOST_TOKENS } from './limits.ts';
import { queryCostRule } from './query-cost.ts';

/** Everything that keeps a single query small, cheapest check first. */
export function queryLimits(): Plugin[] {
  return [
    {
      onParse({ setParseFn }) {
        setParseFn((source: string | Source, options?: ParseOptions) =>
          parse(source, { ...options, maxTokens: MOST_TOKENS }),
        );
      },
    },
    maxDepthPlugin({ n: DEEPEST_QUERY, ignoreIntrospection: true }),
    maxAliasesPlugin({ n: MOST_ALIASES }),
    {
      onValidate({ addValidationRule }) {
        addValidationRule(queryCostRule());
      },
    },
  ];
}
