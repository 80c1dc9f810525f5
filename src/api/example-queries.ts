import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';

/** A query to begin with: a tab of GraphiQL, and a line of what `start` prints. */
export interface ExampleQuery {
  /** Its comment's first sentence. */
  readonly question: string;
  readonly query: string;
}

/** Matches `01-partners-of-study-groups.graphql`: the numbered queries are a tour. */
const OF_TOUR = /^\d\d-.*\.graphql$/;

/** The numbered queries in `docs/queries/`, in order. */
export function exampleQueries(): readonly ExampleQuery[] {
  const folder = join(packageRoot(), 'docs', 'queries');
  const files = readdirSync(folder)
    .filter((name) => OF_TOUR.test(name))
    .sort();
  return files.map((name) => {
    const query = readFileSync(join(folder, name), 'utf8');
    return { question: query.split('\n', 1)[0]?.replace(/^#\s*/, '') ?? name, query };
  });
}
