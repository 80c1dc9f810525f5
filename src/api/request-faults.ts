import { GraphQLError, Kind, type DocumentNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Requests that are no GraphQL request, or name an operation that they do not hold: refused with a code and what was expected. */
export function requestFaults(): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      if (request.method !== 'GET' || requestParser === undefined) return;
      setRequestParser(async (given) => {
        try {
          return await requestParser(given);
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
          throw badRequest(`variables, extensions: expected JSON in the address; ${error.message}`);
        }
      });
    },
    onParams({ params }) {
      const name: unknown = params.operationName;
      if (name === undefined || name === null || typeof name === 'string') return;
      throw badRequest(`operationName: expected a string, found ${JSON.stringify(name)}`);
    },
    onParse() {
      return ({ result, context }) => {
        if (isDocument(result)) checkOperation(result, context.params.operationName);
      };
    },
  };
}

/** @throws GraphQLError `OPERATION_RESOLUTION_FAILURE` when it is not clear which operation is meant */
function checkOperation({ definitions }: DocumentNode, wanted: string | null | undefined): void {
  const names = definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value] : [],
  );
  const isClear = wanted === null || wanted === undefined ? names.length === 1 : names.includes(wanted);
  if (isClear) return;
  const has = names.map((name) => name ?? 'one without a name').join(', ');
  const fault =
    names.length === 0
      ? 'The document holds no operation'
      : wanted === null || wanted === undefined
        ? `The document holds ${String(names.length)} operations; name one in operationName: ${has}`
        : `operationName: the document holds no operation "${wanted}"; it has ${has}`;
  throw new GraphQLError(fault, {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { spec: true, status: 400 } },
  });
}

/** What parsing returned: its error otherwise. */
function isDocument(result: unknown): result is DocumentNode {
  return !(result instanceof Error);
}

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
}
