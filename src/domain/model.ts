/**
 * The graph model: labels, relationship types and what may stand at their ends.
 * Neo4j's constraints and indexes, `verify` and the GraphQL schema follow this table.
 */

/** Labels of domain nodes with the umbrella labels that each also carries (every one is also `Entity`). */
export const ENTITY_LABELS = {
  Resolution: [],
  Recommendation: ['Deliverable'],
  Supplement: ['Deliverable'],
  Amendment: ['Deliverable'],
  Guideline: ['Deliverable'],
  Report: ['Deliverable'],
  Series: ['Deliverable'],
  WorkItem: [],
  Union: ['Body'],
  Sector: ['Body'],
  Bureau: ['Body'],
  GoverningBody: ['Body'],
  StudyGroup: ['Body'],
  FocusGroup: ['Body'],
  WorkingGroup: ['Body'],
  JointGroup: ['Body'],
  Question: ['Body'],
  CoordinationActivity: ['Body'],
  Initiative: ['Body'],
  Organization: [],
  Country: [],
  Region: [],
  Event: [],
  Project: [],
  Topic: [],
  Document: [],
} as const satisfies Record<string, readonly ('Deliverable' | 'Body')[]>;

/** The most specific label of a domain node. */
export type EntityLabel = keyof typeof ENTITY_LABELS;
/** An umbrella label, carried beside the specific one. */
export type UmbrellaLabel = 'Deliverable' | 'Body';
/** Labels of the nodes that hold a document's structure; these are not entities. */
export type StructureLabel = 'Section' | 'Passage';
/** What may stand at the end of a relationship type, as the model's table writes it. */
export type EndLabel = EntityLabel | UmbrellaLabel | StructureLabel | 'Entity';

interface RelationshipModel {
  readonly from: readonly EndLabel[];
  readonly to: readonly EndLabel[];
}

/** Relationship types that a text states; each carries the evidence of the passage that states it. */
export const STATED_RELATIONSHIPS = {
  APPROVED: { from: ['Body'], to: ['Deliverable', 'Resolution', 'Question'] },
  AGREED: { from: ['Body'], to: ['Deliverable'] },
  CONSENTED: { from: ['Body'], to: ['Deliverable', 'WorkItem'] },
  DETERMINED: { from: ['Body'], to: ['Deliverable', 'WorkItem'] },
  DEVELOPS: { from: ['Body'], to: ['WorkItem', 'Deliverable', 'Project'] },
  COLLABORATES_WITH: { from: ['Body'], to: ['Organization', 'Body', 'Country'] },
  ENGAGED_ON: { from: ['Organization'], to: ['Deliverable', 'WorkItem', 'Project'] },
  ASSISTED: { from: ['Body'], to: ['Country', 'Region', 'Organization'] },
  ORGANIZED: { from: ['Body', 'Organization', 'Country'], to: ['Event'] },
  PARTICIPATED_IN: { from: ['Body', 'Organization'], to: ['Event'] },
  HELD_IN: { from: ['Event'], to: ['Country', 'Region'] },
  PART_OF: { from: ['Body', 'Organization', 'Deliverable'], to: ['Body', 'Organization', 'Series'] },
  MEMBER_OF: { from: ['Organization', 'Body'], to: ['Organization', 'Sector', 'Union'] },
  AMENDS: { from: ['Deliverable'], to: ['Deliverable', 'Series'] },
  SUPPLEMENTS: { from: ['Deliverable'], to: ['Deliverable', 'Series'] },
  REVISES: { from: ['Deliverable'], to: ['Deliverable', 'Series'] },
  SUPERSEDES: { from: ['Deliverable'], to: ['Deliverable', 'Series'] },
  BECAME: { from: ['WorkItem'], to: ['Deliverable'] },
  REPORTS_ON: { from: ['Document'], to: ['Resolution', 'Body'] },
  REFERENCES: { from: ['Document'], to: ['Document', 'Resolution'] },
  RESPONDS_TO: { from: ['Document'], to: ['Question'] },
  ABOUT: {
    from: ['Deliverable', 'WorkItem', 'Resolution', 'Event', 'Project', 'Section'],
    to: ['Topic'],
  },
  STATES_NONE: { from: ['Passage'], to: ['Entity'] },
} as const satisfies Record<string, RelationshipModel>;

/** Relationship types that come from reference data; they carry `source` instead of a passage. */
export const REFERENCE_RELATIONSHIPS = {
  EDITION_OF: { from: ['Resolution', 'Deliverable'], to: ['Resolution', 'Deliverable'] },
  IN_REGION: { from: ['Country', 'Region'], to: ['Region'] },
  SUCCEEDED_BY: { from: ['Body', 'Organization'], to: ['Body', 'Organization'] },
  MERGED_INTO: { from: ['Body', 'Question'], to: ['Body', 'Question'] },
  RENUMBERED_AS: { from: ['Deliverable', 'Question'], to: ['Deliverable', 'Question'] },
  RESPONSIBLE_FOR: { from: ['Body'], to: ['Deliverable'] },
  PART_OF: { from: ['Body', 'Organization', 'Deliverable'], to: ['Body', 'Organization', 'Series'] },
  AMENDS: { from: ['Deliverable'], to: ['Deliverable'] },
  SUPPLEMENTS: { from: ['Deliverable'], to: ['Deliverable'] },
  SUPERSEDES: { from: ['Deliverable', 'Resolution'], to: ['Deliverable', 'Resolution'] },
  SAME_AS: { from: ['Entity'], to: ['Entity'] },
} as const satisfies Record<string, RelationshipModel>;

/** A relationship type that a text can state. */
export type Predicate = keyof typeof STATED_RELATIONSHIPS;
/** What a text may give a date of its own, in the property `date`. */
export const DATED_PREDICATES = [
  'APPROVED',
  'AGREED',
  'CONSENTED',
  'DETERMINED',
  'DEVELOPS',
  'COLLABORATES_WITH',
  'ASSISTED',
] as const satisfies readonly Predicate[];
/** A relationship type that only reference data can state. */
export type ReferenceType = keyof typeof REFERENCE_RELATIONSHIPS;

/** A relationship type that joins two entities; a structure's own types and `STATES_NONE` of a passage do not. */
export type LinkType = Exclude<Predicate, 'STATES_NONE'> | ReferenceType;
/** All of them, what texts state first, each once. */
export const LINK_TYPES: readonly LinkType[] = [
  ...new Set([
    ...(Object.keys(STATED_RELATIONSHIPS) as Predicate[]).filter((type) => type !== 'STATES_NONE'),
    ...(Object.keys(REFERENCE_RELATIONSHIPS) as ReferenceType[]),
  ]),
];
/** Links that tell of texts and their subjects: by them nearly everything is connected with everything. */
const LINKS_OF_TEXTS: ReadonlySet<LinkType> = new Set(['ABOUT', 'REPORTS_ON', 'REFERENCES', 'RESPONDS_TO']);
/** Links that say something of the world: who did, is or belongs to what. */
export const WORLD_LINK_TYPES: readonly LinkType[] = LINK_TYPES.filter((type) => !LINKS_OF_TEXTS.has(type));

/** Links that keep what they lead to in the graph. A decision that two things are the same keeps neither. */
export const NEEDING_RELATIONSHIPS: ReadonlySet<ReferenceType> = new Set<ReferenceType>(
  (Object.keys(REFERENCE_RELATIONSHIPS) as ReferenceType[]).filter((type) => type !== 'SAME_AS'),
);
/** Links that belong to, and are needed by, what they lead to; all others belong to what they start from. */
export const HELD_BY_END: ReadonlySet<ReferenceType> = new Set<ReferenceType>(['RESPONSIBLE_FOR']);

/** Version of the graph model; a stored graph of another version is refused with the command that mends it. */
export const MODEL_VERSION = 1;

/** All labels that a domain node with this specific label carries, `Entity` first. */
export function labelsOf(label: EntityLabel): readonly string[] {
  return ['Entity', ...ENTITY_LABELS[label], label];
}

/** Whether a node with this specific label may stand where the model's table writes `end`. */
export function fitsEnd(label: EntityLabel | StructureLabel, end: EndLabel): boolean {
  if (label === end) return true;
  if (label === 'Section' || label === 'Passage') return false;
  return end === 'Entity' || (ENTITY_LABELS[label] as readonly string[]).includes(end);
}
