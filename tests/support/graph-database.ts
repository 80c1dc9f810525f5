/** A loader's database for tests, and the whole graph as one comparable text. */
import { openDatabase, type Database } from '../../src/graph/database.ts';
import { runCypher, testConnection } from './test-database.ts';

/** The run's database; close it in `afterAll`. */
export async function openTestDatabase(): Promise<Database> {
  return openDatabase(testConnection());
}

/** Deletes every node; constraints and indexes stay, for making them takes seconds. */
export async function clearGraph(): Promise<void> {
  await runCypher('MATCH (n) DETACH DELETE n');
}

/** As `clearGraph`, for graphs that are too large for one transaction. */
export async function clearGraphInBatches(): Promise<void> {
  for (;;) {
    const [row] = await runCypher('MATCH (n) WITH n LIMIT 500 DETACH DELETE n RETURN count(*) AS deleted');
    if (Number(row?.['deleted'] ?? 0) === 0) return;
  }
}

/** Every node and relationship with all labels and properties, sorted: equal graphs give equal lists. */
export async function exportGraph(): Promise<string[]> {
  const nodes = await runCypher('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties');
  const relationships = await runCypher(
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
  );
  const lines = [
    ...nodes.map(({ labels, properties }) =>
      canonical({
        labels: [...(labels as string[])].sort(),
        // Another one for each write.
        properties: { ...(properties as object), revision: undefined },
      }),
    ),
    ...relationships.map(canonical),
  ];
  return lines.sort();
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
