import { exampleQueries } from '../api/example-queries.ts';
import type { Config } from '../config.ts';
import { serverHome } from '../embedded/server-home.ts';
import type { CommandContext } from './command-context.ts';
import type { Service } from './service.ts';

/** The first query for Neo4j Browser. */
const FIRST_CYPHER =
  'MATCH (g:StudyGroup)-[r:COLLABORATES_WITH]->(p) WITH g, p, head(collect(r)) AS r RETURN g, r, p';

/**
 * Where to look, how to log in, and what to try. The password is shown on a terminal only: elsewhere the text may
 * end in a log.
 */
export function startMessage(
  service: Service,
  config: Config,
  { isTerminal, errorColors: c }: CommandContext,
): string {
  const { url, neo4j } = service;
  const examples = exampleQueries().slice(0, 2);
  const { passwordFile } = serverHome(config.dataDir);
  const login = isTerminal.err ? `password ${c.bold(neo4j.password)}` : `password in ${passwordFile}`;
  const browser =
    neo4j.browserUrl === undefined
      ? [`  Neo4j          ${neo4j.uri}, database ${neo4j.database} (your own)`]
      : [
          `  Neo4j Browser  ${c.cyan(neo4j.browserUrl)}`,
          `                 connect to ${neo4j.uri} as ${neo4j.username}, ${login}`,
        ];
  return [
    '',
    c.bold('resolution-graph is ready'),
    `  GraphQL        ${c.cyan(`${url}/graphql`)}  (GraphiQL, example queries in its tabs)`,
    `  start page     ${c.cyan(`${url}/`)}`,
    ...browser,
    '',
    c.bold('Three to try'),
    ...examples.map(({ question }, index) => `  GraphiQL, tab ${String(index + 1)}: ${question}`),
    `  Neo4j Browser: ${FIRST_CYPHER}`,
    '',
    'Ctrl-C stops everything.',
  ].join('\n');
}
