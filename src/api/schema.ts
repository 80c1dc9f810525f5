import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { packageRoot } from '../package-root.ts';
import { withLinkResolvers } from './resolvers/link-resolvers.ts';
import { resolvers } from './resolvers/resolvers.ts';

/** `schema.graphql` with its resolvers; rows carry `__typename`, so that no interface needs a resolver of its own. */
export function createSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs: readFileSync(join(packageRoot(), 'schema.graphql'), 'utf8'),
    resolvers,
    inheritResolversFromInterfaces: true,
    // The interface resolvers are there to be inherited: an interface itself resolves nothing.
    resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
  });
  return withLinkResolvers(schema);
}
