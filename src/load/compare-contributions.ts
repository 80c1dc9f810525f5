import type { PropertyValue } from '../domain/extraction.ts';
import type {
  NewRelationship,
  OwnedRelationship,
  StoredProperties,
  StructureNode,
} from '../graph/graph-values.ts';

/** Everything that one document owns in the graph. */
export interface Contribution<Relationship extends OwnedRelationship = OwnedRelationship> {
  readonly nodes: readonly StructureNode[];
  readonly relationships: readonly Relationship[];
}

/** What it takes to get from what is stored to what is wanted. */
export interface Difference {
  /** To create, or to give new properties. */
  readonly nodesToWrite: readonly StructureNode[];
  readonly nodesToDelete: readonly StructureNode[];
  readonly relationshipsToCreate: readonly NewRelationship[];
  readonly relationshipsToUpdate: readonly NewRelationship[];
  readonly relationshipsToDelete: readonly OwnedRelationship[];
  /** Relationships that stay as they are. */
  readonly unchanged: number;
}

/**
 * Compares by id. What is equal is not touched, for setting a value that a property has counts as a write. A relationship whose ends or
 * type differ is deleted and created; a node keeps its relationships.
 */
export function compareContributions(
  stored: Contribution,
  wanted: Contribution<NewRelationship>,
): Difference {
  const storedNodes = new Map(stored.nodes.map((node) => [node.id, node]));
  const wantedNodes = new Set(wanted.nodes.map(({ id }) => id));
  const storedRelationships = new Map(
    stored.relationships.map((relationship) => [keyOf(relationship), relationship]),
  );
  const wantedRelationships = new Set(wanted.relationships.map(keyOf));

  const relationshipsToCreate: NewRelationship[] = [];
  const relationshipsToUpdate: NewRelationship[] = [];
  let unchanged = 0;
  for (const relationship of wanted.relationships) {
    const before = storedRelationships.get(keyOf(relationship));
    if (before === undefined) relationshipsToCreate.push(relationship);
    else if (!sameProperties(before.properties, relationship.properties))
      relationshipsToUpdate.push(relationship);
    else unchanged += 1;
  }
  return {
    nodesToWrite: wanted.nodes.filter((node) => {
      const before = storedNodes.get(node.id);
      return before === undefined || !sameProperties(before.properties, node.properties);
    }),
    nodesToDelete: stored.nodes.filter(({ id }) => !wantedNodes.has(id)),
    relationshipsToCreate,
    relationshipsToUpdate,
    relationshipsToDelete: stored.relationships.filter(
      (relationship) => !wantedRelationships.has(keyOf(relationship)),
    ),
    unchanged,
  };
}

/** Whether two sets of properties are equal, lists item by item. */
export function sameProperties(a: StoredProperties, b: StoredProperties): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => sameValue(a[key], b[key]));
}

function sameValue(a: PropertyValue | undefined, b: PropertyValue | undefined): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function keyOf({ type, id, from, to }: OwnedRelationship): string {
  return JSON.stringify([type, id, from, to]);
}
