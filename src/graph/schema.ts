/** Constraints and indexes: the files in `cypher/schema/`, run where the database misses them. */
import { GraphError } from '../errors.ts';
import type { Database } from './database.ts';
import {
  checkModelVersion,
  createGraphInfo,
  type GraphInfo,
  readGraphInfo,
  refuseUnmarked,
} from './graph-info.ts';
import { loadStatements, statement, type Statement } from './statements.ts';

/** A constraint or index that the graph needs. */
export interface SchemaRule {
  readonly name: string;
  readonly statement: Statement;
}

/** Matches `CREATE CONSTRAINT entity_id_unique IF NOT EXISTS` and takes the name. */
const RULE_NAME = /^CREATE (?:FULLTEXT )?(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/;

/** Every constraint and index, in the order of their files. */
export function schemaRules(): readonly SchemaRule[] {
  return [...loadStatements().values()]
    .filter(({ name }) => name.startsWith('schema/'))
    .map((rule) => {
      const name = RULE_NAME.exec(rule.text)?.[1];
      if (name === undefined)
        throw new GraphError(
          'GRAPH_STATEMENT',
          `cypher/${rule.name}.cypher must begin with CREATE … name IF NOT EXISTS`,
        );
      return { name, statement: rule };
    });
}

/** Rules that the database lacks or whose index is not online. */
export async function missingSchemaRules(database: Database): Promise<readonly SchemaRule[]> {
  const rows = await database.read<{ name: string; state: string }>(statement('verify/list-indexes'));
  const online = new Set(rows.filter(({ state }) => state === 'ONLINE').map(({ name }) => name));
  return schemaRules().filter(({ name }) => !online.has(name));
}

/**
 * Makes the database ready to be loaded: refuses what is not ours, creates what is missing, marks it. Writes nothing when all is there.
 *
 * @throws GraphError `GRAPH_FOREIGN` when the database holds nodes that are not this project's and `intoNonempty` is not set or
 * their labels are the graph's,
 * `GRAPH_UNMARKED`, `GRAPH_MODEL_NEWER`, `GRAPH_MODEL_OLDER`
 */
export async function prepareGraph(
  database: Database,
  options: { readonly intoNonempty?: boolean } = {},
): Promise<void> {
  const info = (await readGraphInfo(database)) ?? (await refuseOthers(database, options));
  if (info !== undefined) checkModelVersion(info, database);

  const missing = await missingSchemaRules(database);
  if (missing.length > 0) {
    await createRules(database, missing);
    await database.read(statement('verify/await-indexes'), { seconds: 25 });
  }
  if (info === undefined) await createGraphInfo(database);
}

/** Refuses what is not ours in a database without a mark; the mark itself, where another loader made it meanwhile. */
async function refuseOthers(
  database: Database,
  options: { readonly intoNonempty?: boolean },
): Promise<GraphInfo | undefined> {
  try {
    await refuseUnmarked(database);
    await refuseForeignData(database, options.intoNonempty === true);
    return undefined;
  } catch (error) {
    // Two loaders at once on an empty database: what looks foreign may be what the other one just began.
    const info = await readGraphInfo(database);
    if (info === undefined) throw error;
    return info;
  }
}

async function createRules(database: Database, rules: readonly SchemaRule[]): Promise<void> {
  try {
    await database.writeTransaction(async (transaction) => {
      for (const rule of rules) await transaction.run(rule.statement);
    });
  } catch (error) {
    // A loader that starts at the same moment creates the same rules; then there is nothing left to do.
    if ((await missingSchemaRules(database)).length > 0) throw error;
  }
}

async function refuseForeignData(database: Database, intoNonempty: boolean): Promise<void> {
  const counts = new Map(
    (await database.read<{ label: string; count: number }>(statement('verify/count-nodes'))).map(
      ({ label, count }) => [label, count],
    ),
  );
  const nodes = counts.get('*') ?? 0;
  // Nodes with labels of ours could be told from ours neither by verify nor by remove.
  const clashing = [...counts].filter(([label, count]) => label !== '*' && count > 0).map(([label]) => label);
  if (nodes === 0 || (intoNonempty && clashing.length === 0)) return;
  const remedy =
    clashing.length > 0
      ? `some of them are labelled ${clashing.join(', ')}, as the graph's own; name another database in NEO4J_DATABASE`
      : 'name another database in NEO4J_DATABASE, or load beside them with --into-nonempty';
  throw new GraphError(
    'GRAPH_FOREIGN',
    `database "${database.name}" at ${database.uri} holds ${String(nodes)} nodes that resolution-graph did not load; ${remedy}`,
  );
}
