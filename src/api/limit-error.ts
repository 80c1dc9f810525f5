import { GraphQLError, type GraphQLErrorOptions } from 'graphql';

/** A request beyond one of the service's bounds; `extensions.limit` is the bound, the message says what to do. */
export function limitError(
  code: string,
  limit: number,
  message: string,
  { http, ...options }: GraphQLErrorOptions & { readonly http?: HttpPart } = {},
): GraphQLError {
  return new GraphQLError(message, {
    ...options,
    extensions: { code, limit, ...(http !== undefined && { http }) },
  });
}

/** What the server makes of it: `spec` keeps 200 for those that accept `application/json`, as GraphQL over HTTP asks. */
interface HttpPart {
  readonly status: number;
  readonly spec?: boolean;
}
