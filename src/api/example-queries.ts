import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';

/** A query to begin with: a tab of GraphiQL, and a line of what `start` prints. */
export interface ExampleQuery {
  /** Its comment's first sentence. */
  readonly question: string;
  readonly query: string;
}

/** The queries in `src/api/examples/` in the order of their names. */
export function exampleQueries(): readonly ExampleQuery[] {
  const folder = join(packageRoot(), 'src', 'api', 'examples');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  return files.map((name) => {
    const query = readFileSync(join(folder, name), 'utf8');
    return { question: query.split('\n', 1)[0]?.replace(/^#\s*/, '') ?? name, query };
  });
}
