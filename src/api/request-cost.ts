import { type ExecutionArgs, getOperationAST, getVariableValues, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ApiContext } from './api-context.ts';
import { limitError } from './limit-error.ts';
import { HIGHEST_COST } from './limits.ts';
import { queryCost } from './query-cost.ts';

/** Asks for `extensions.explain` where the body cannot say it. */
const EXPLAIN_HEADER = 'x-resgraph-explain';

/** Whether a request wants its cost and its statements in the answer. */
export function wantsExplanation(
  request: Request,
  extensions: Readonly<Record<string, unknown>> | null | undefined,
): boolean {
  return extensions?.['explain'] === true || request.headers.get(EXPLAIN_HEADER) === '1';
}

/**
 * Refuses operations that are too costly, once the values of their variables are known; tells those who ask what an
 * operation cost and which statements it ran.
 */
export function requestCost(highest = HIGHEST_COST): Plugin<ApiContext> {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const outcome = costOf(args, highest);
      if ('errors' in outcome) {
        setResultAndStopExecution(outcome);
        return;
      }
      const { statements } = args.contextValue;
      if (statements === undefined) return;
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return;
          const explain = { cost: outcome.cost, limit: highest, ...statements.shown() };
          setResult({ ...result, extensions: { ...result.extensions, explain } });
        },
      };
    },
  };
}

function costOf(
  { schema, document, operationName, variableValues }: ExecutionArgs,
  highest: number,
): { readonly cost: number } | { readonly errors: readonly GraphQLError[] } {
  const operation = getOperationAST(document, operationName);
  // What cannot be told has been refused before.
  if (operation === null || operation === undefined) return { cost: 0 };
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {}, {
    maxErrors: MOST_VARIABLE_ERRORS,
  });
  if (variables.errors !== undefined) return { errors: variables.errors.map(variableError) };
  const cost = queryCost(schema, document, operation, variables.coerced, highest);
  if (cost <= highest) return { cost };
  const tooCostly = limitError(
    'QUERY_TOO_COSTLY',
    highest,
    `This query could ask for more than ${String(highest)} objects; ask for shorter pages ("first") or fewer lists inside lists`,
    { nodes: operation, http: { status: 400, spec: true } },
  );
  return { errors: [tooCostly] };
}

const MOST_VARIABLE_ERRORS = 10;

function variableError(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    ...(error.nodes !== undefined && { nodes: error.nodes }),
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400, spec: true } },
  });
}
