import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga, useReadinessCheck, type YogaServerInstance } from 'graphql-yoga';
import type { Database } from '../graph/database.ts';
import { ping } from '../graph/read/summary.ts';
import { type ApiContext, createContext } from './api-context.ts';
import { exampleQueries } from './example-queries.ts';
import { Explanations, type Extractor } from './explanations.ts';
import { LARGEST_REQUEST } from './limits.ts';
import { errorMask } from './mask-error.ts';
import { noIntrospection } from './no-introspection.ts';
import { queryLimits } from './query-limits.ts';
import { requestCost, wantsExplanation } from './request-cost.ts';
import { requestFaults } from './request-faults.ts';
import { requestGuard } from './request-guard.ts';
import { responseCache } from './response-cache.ts';
import { createSchema } from './schema.ts';
import { securityHeaders } from './security-headers.ts';
import { startPage } from './start-page.ts';
import { textFiles } from './text-files.ts';

/** What the service needs to know. */
export interface ApiOptions {
  readonly database: Database;
  readonly extractor: Extractor;
  /** Host names beside the local ones under which browsers may call, lower case, without port. */
  readonly allowedHosts: readonly string[];
  /** Memory for answers in MiB; 0 keeps none, and answers carry no ETag. */
  readonly cacheMb: number;
  /** Whether the schema tells of itself. */
  readonly introspection: boolean;
  /** Whether a browser that opens the address is shown GraphiQL, which needs introspection. */
  readonly graphiql: boolean;
  /** Version of this program. */
  readonly version: string;
  /** Neo4j Browser, for the start page. */
  readonly browserUrl?: string;
  /** Told of faults that callers do not see. */
  readonly report: (message: string) => void;
}

export type Api = YogaServerInstance<object, ApiContext>;

const GRAPHQL_ENDPOINT = '/graphql';

/**
 * The whole HTTP side: GraphQL with GraphiQL at `/graphql`, a start page at `/`, `/health/live`, `/health/ready`.
 * A listener for `node:http`; `fetch` answers without a port.
 */
export function createApi({
  database,
  extractor,
  allowedHosts,
  cacheMb,
  introspection,
  version,
  browserUrl,
  report,
  ...shown
}: ApiOptions): Api {
  const graphiql = shown.graphiql && introspection;
  const explanations = new Explanations(extractor);
  const examples = exampleQueries();
  return createYoga<object, ApiContext>({
    schema: createSchema(),
    context: ({ request, params }) =>
      createContext(database, explanations, wantsExplanation(request, params.extensions)),
    graphqlEndpoint: GRAPHQL_ENDPOINT,
    healthCheckEndpoint: '/health/live',
    landingPage: false,
    cors: false,
    batching: false,
    multipart: false,
    maxRequestBodySize: LARGEST_REQUEST,
    logging: false,
    renderGraphiQL,
    graphiql: graphiql && {
      title: 'resolution-graph',
      defaultTabs: examples.map(({ query }) => ({ query })),
      defaultQuery: examples[0]?.query ?? '',
    },
    maskedErrors: { maskError: errorMask(report) },
    plugins: [
      requestGuard(allowedHosts, GRAPHQL_ENDPOINT, graphiql),
      securityHeaders(),
      startPage({
        graphqlEndpoint: GRAPHQL_ENDPOINT,
        graphiql,
        ...(browserUrl !== undefined && { browserUrl }),
      }),
      textFiles(),
      useReadinessCheck({ endpoint: '/health/ready', check: () => isReady(database) }),
      requestFaults(),
      ...(introspection ? [] : [noIntrospection()]),
      ...queryLimits(),
      requestCost(),
      ...(cacheMb > 0
        ? [responseCache({ database, megabytes: cacheMb, program: `${version} ${extractor.version}` })]
        : []),
    ],
  });
}

async function isReady(database: Database): Promise<boolean> {
  try {
    await ping(database);
    return true;
  } catch {
    return false;
  }
}
