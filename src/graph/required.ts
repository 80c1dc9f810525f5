import { GraphError } from '../errors.ts';

/**
 * What one part of the graph says must be there.
 *
 * @throws GraphError `GRAPH_INCONSISTENT` when it is not: a load went wrong, and `verify` finds what
 */
export function required<Value>(value: Value | null | undefined, what: string): Value {
  if (value !== null && value !== undefined) return value;
  throw new GraphError('GRAPH_INCONSISTENT', `${what} is missing in the graph; run "resgraph verify"`);
}
