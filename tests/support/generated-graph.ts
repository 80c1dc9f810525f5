/** A generated graph of any size in the database of the run, as the loader would store it. */
import neo4j from 'neo4j-driver';
import type { GraphSize } from '../../scripts/bench/api/graph-size.ts';
import { type GraphFiles, writeGraph } from '../../scripts/bench/api/write-graph.ts';
import type { Database } from '../../src/graph/database.ts';
import { prepareGraph } from '../../src/graph/schema.ts';
import { clearGraphInBatches } from './graph-database.ts';
import { runCypher } from './test-database.ts';

type Properties = Parameters<GraphFiles['node']>[1];
interface Node {
  readonly labels: readonly string[];
  readonly properties: Record<string, unknown>;
}
interface Link {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Record<string, unknown>;
}

const BATCH = 5_000;
/** Labels by whose ids nodes are found. */
const KEYED = ['Entity', 'Section', 'Passage'];

/** Empties the graph and writes a generated one; the same in every run. */
export async function writeGeneratedGraph(
  database: Database,
  size: GraphSize,
): Promise<{ readonly nodes: number; readonly relationships: number }> {
  await clearGraphInBatches();
  await prepareGraph(database);
  // the mark that preparing made is among what is generated
  await clearGraphInBatches();
  const nodes: Node[] = [];
  const links: Link[] = [];
  const keyOf = new Map<string, string>();
  const count = writeGraph(
    {
      node(labels, properties) {
        nodes.push({ labels, properties: toStored(properties) });
        const key = KEYED.find((label) => labels.includes(label));
        if (key !== undefined) keyOf.set(String(properties['id']), key);
      },
      relationship(type, from, to, properties) {
        links.push({ type, from, to, properties: toStored(properties) });
      },
    },
    size,
    1,
  );
  for (const rows of batches(nodes))
    await runCypher('UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties', { rows });
  const byEnds = Map.groupBy(links, ({ from, to }) => `${keyOf.get(from)} ${keyOf.get(to)}`);
  for (const [ends, ofEnds] of byEnds) {
    const [from, to] = ends.split(' ');
    for (const rows of batches(ofEnds))
      await runCypher(
        `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})
         CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`,
        { rows },
      );
  }
  return count;
}

/** Whole numbers as the loader stores them. */
function toStored(properties: Properties): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key,
      typeof value === 'number' && key !== 'confidence' && Number.isInteger(value) ? neo4j.int(value) : value,
    ]),
  );
}

function* batches<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH);
}
