import type { Database, Parameters, Transaction } from '../graph/database.ts';
import type { Statement } from '../graph/statements.ts';
import { LONGEST_SHOWN_TEXT, MOST_SHOWN_ITEMS, MOST_SHOWN_STATEMENTS } from './limits.ts';

/** One statement that a request ran. */
export interface ShownStatement {
  /** Path below `cypher/` without extension: `read/entities`. */
  readonly name: string;
  readonly text: string;
  /** Long lists and texts are cut, which `parametersCut` says. */
  readonly parameters: Parameters;
  readonly parametersCut: boolean;
  /** Null when it failed. */
  readonly rows: number | null;
  /** From asking to the last row, waiting for a connection included. */
  readonly milliseconds: number;
}

/** The statements of one request. */
export interface StatementLog {
  /** The same database; what runs through it is noted. */
  readonly database: Database;
  /** In the order in which they began, with how many more there were. */
  shown(): { readonly statements: readonly ShownStatement[]; readonly statementsCut: number };
}

/** Notes every read through a database. */
export function logStatements(database: Database): StatementLog {
  const statements: ShownStatement[] = [];
  let begun = 0;
  const noted = async <Row>(
    statement: Statement,
    parameters: Parameters,
    run: () => Promise<Row[]>,
  ): Promise<Row[]> => {
    const position = begun++;
    const start = performance.now();
    let rows: number | null = null;
    try {
      const found = await run();
      rows = found.length;
      return found;
    } finally {
      if (position < MOST_SHOWN_STATEMENTS) {
        const milliseconds = Math.round((performance.now() - start) * 100) / 100;
        const { name, text } = statement;
        statements[position] = { name, text, ...cut(parameters), rows, milliseconds };
      }
    }
  };
  return {
    database: {
      ...database,
      read: <Row>(statement: Statement, parameters: Parameters = {}) =>
        noted(statement, parameters, () => database.read<Row>(statement, parameters)),
      readTransaction: (work) =>
        database.readTransaction((transaction) => {
          const run: Transaction['run'] = <Row>(statement: Statement, parameters: Parameters = {}) =>
            noted(statement, parameters, () => transaction.run<Row>(statement, parameters));
          return work({ run });
        }),
    },
    shown: () => ({
      statements: statements.filter(Boolean),
      statementsCut: Math.max(begun - MOST_SHOWN_STATEMENTS, 0),
    }),
  };
}

function cut(parameters: Parameters): { parameters: Parameters; parametersCut: boolean } {
  let parametersCut = false;
  const short = (value: unknown): unknown => {
    if (typeof value === 'string' && value.length > LONGEST_SHOWN_TEXT) {
      parametersCut = true;
      return `${value.slice(0, LONGEST_SHOWN_TEXT)}…`;
    }
    if (Array.isArray(value)) {
      parametersCut ||= value.length > MOST_SHOWN_ITEMS;
      return value.slice(0, MOST_SHOWN_ITEMS).map(short);
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, short(inner)]));
  };
  return { parameters: short(parameters) as Parameters, parametersCut };
}
