import type { Database, Parameters } from '../graph/database.ts';
import type { Statement } from '../graph/statements.ts';

/** A database that keeps what is read through it, as Neo4j Browser would run it. */
export interface Recorded {
  readonly database: Database;
  /** Each statement after its parameters, in the order in which they began. */
  cypher(): string;
}

/** Values in a parameter's list that are shown. */
const MOST_SHOWN = 50;

export function recorded(database: Database): Recorded {
  const ran: string[] = [];
  return {
    database: {
      ...database,
      read: <Row>(statement: Statement, parameters: Parameters = {}) => {
        ran.push(
          `:params ${JSON.stringify(shortened(parameters))}\n// ${statement.name}\n${statement.text};`,
        );
        return database.read<Row>(statement, parameters);
      },
    },
    cypher: () => ran.join('\n\n'),
  };
}

function shortened(parameters: Parameters): Parameters {
  return Object.fromEntries(
    Object.entries(parameters).map(([key, value]) => [
      key,
      Array.isArray(value) && value.length > MOST_SHOWN ? value.slice(0, MOST_SHOWN) : value,
    ]),
  );
}
