import type { PropertyValue } from '../domain/extraction.ts';
import { HELD_BY_END, type ReferenceType } from '../domain/model.ts';

/** What nodes and relationships hold: flat values only. */
export type StoredProperties = Readonly<Record<string, PropertyValue>>;

/** The label by which a node is found; an entity's own labels say more. */
export type NodeKind = 'Entity' | 'Section' | 'Passage';

/** A section or passage of a document; `properties` hold `id` and `document` too. */
export interface StructureNode {
  readonly kind: 'Section' | 'Passage';
  readonly id: string;
  readonly properties: StoredProperties;
}

/** A relationship that a document owns: a fact, mention, description or part of its structure; `properties` hold `id` and `document` too. */
export interface OwnedRelationship {
  readonly type: string;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly properties: StoredProperties;
}

/** An owned relationship with the kinds of its ends, as creating it needs them. */
export interface NewRelationship extends OwnedRelationship {
  readonly fromKind: NodeKind;
  readonly toKind: NodeKind;
}

/** A relationship of reference data. */
export interface StoredReferenceLink {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly source: string;
}

/** An entity as it is stored, with the properties of every `DESCRIBES` that leads to it. */
export interface StoredEntity {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: StoredProperties;
  readonly descriptions: readonly StoredProperties[];
  /** The properties of every `LISTS` that leads to it. */
  readonly listings: readonly StoredProperties[];
}

/** What an entity becomes. */
export interface EntityChange {
  readonly id: string;
  /** Labels to add and to take away. */
  readonly add: readonly string[];
  readonly remove: readonly string[];
  /** All properties that it has from now on. */
  readonly properties: StoredProperties;
}

/** Id of the entity that holds a reference link: its beginning, or its end where that needs it. */
export function holderOf({
  type,
  from,
  to,
}: {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}): string {
  return HELD_BY_END.has(type as ReferenceType) ? to : from;
}
