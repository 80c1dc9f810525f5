import { GraphQLError } from 'graphql';

/** An argument that cannot be used; `extensions.code` is `BAD_INPUT` and the message says what was expected. */
export function inputError(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_INPUT' } });
}
