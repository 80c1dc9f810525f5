import { loadVocabulary } from '../../../src/data/vocabulary.ts';
import { MODEL_VERSION } from '../../../src/domain/model.ts';
import { graphVersionOf } from '../../../src/graph/graph-info.ts';
import type { StoredProperties } from '../../../src/graph/graph-values.ts';
import { buildContribution } from '../../../src/load/build-contribution.ts';
import { entityState } from '../../../src/load/entity-state.ts';
import { referenceClosure } from '../../../src/load/reference-closure.ts';
import type { CsvFiles } from './csv-files.ts';
import { entityPool } from './entity-pool.ts';
import { generateExtraction } from './generate-extraction.ts';
import type { GraphSize } from './graph-size.ts';

/** Where the nodes and relationships go. */
export type GraphFiles = Pick<CsvFiles, 'node' | 'relationship'>;

/**
 * Writes a generated graph as the loader would store it: the same functions make nodes, relationships, entities and version of it.
 *
 * @returns how many nodes and relationships it has
 */
export function writeGraph(
  files: GraphFiles,
  size: GraphSize,
  seed: number,
): { nodes: number; relationships: number } {
  const vocabulary = loadVocabulary();
  const pool = entityPool(size, vocabulary, seed);
  const descriptions = new Map<string, StoredProperties[]>();
  const digests = new Map<string, string>();
  const count = { nodes: 0, relationships: 0 };
  const link = (type: string, from: string, to: string, properties: StoredProperties): void => {
    files.relationship(type, from, to, properties);
    count.relationships += 1;
  };

  for (let number = 0; number < size.documents; number += 1) {
    const contribution = buildContribution(generateExtraction(pool, number, seed), vocabulary);
    digests.set(contribution.document, contribution.digest);
    for (const { kind, properties } of contribution.nodes) files.node([kind], properties);
    count.nodes += contribution.nodes.length;
    for (const { type, from, to, properties } of contribution.relationships) {
      link(type, from, to, properties);
      if (type !== 'DESCRIBES') continue;
      const known = descriptions.get(to);
      if (known === undefined) descriptions.set(to, [properties]);
      else known.push(properties);
    }
  }
  const { ids, links } = referenceClosure(descriptions.keys(), vocabulary);
  for (const id of ids) {
    const { labels, properties } = entityState(id, vocabulary.byId.get(id), descriptions.get(id) ?? []);
    // an empty list is a value of its own, which a cell cannot say
    files.node(labels, properties);
  }
  for (const { type, from, to, id, source } of links) link(type, from, to, { id, source });
  files.node(['GraphInfo'], {
    id: 'graph',
    modelVersion: MODEL_VERSION,
    graphVersion: graphVersionOf(digests),
    revision: 'generated',
  });
  count.nodes += ids.length + 1;
  return count;
}
