/** The words of questions: kinds of things, relationships, and all that is neither. */
import type { EntityLabel, LinkType } from '../domain/model.ts';
import classTable from './tables/questions/classes.json' with { type: 'json' };
import relationTable from './tables/questions/relations.json' with { type: 'json' };
import wordTable from './tables/questions/words.json' with { type: 'json' };

/** Which end of a relationship. */
export type RelationEnd = 'from' | 'to';

/** A noun for a kind of things. */
export interface QuestionClass {
  readonly id: string;
  readonly nouns: readonly string[];
  readonly labels: readonly EntityLabel[];
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly nameWords: readonly string[];
  /** What the link that the noun says must have: `category`. */
  readonly linkProperties: Readonly<Record<string, readonly string[]>>;
  /** What the noun itself says: a partner is one with whom somebody works. */
  readonly role: { readonly relation: string; readonly end: RelationEnd } | null;
}

/** A relationship type with its direction. */
export interface RelationType {
  readonly type: LinkType;
  /** Whether it leads from the first end to the second. */
  readonly forward: boolean;
}

/** A relationship as questions call it. */
export interface QuestionRelation {
  readonly id: string;
  readonly types: readonly RelationType[];
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  /** The end that follows a preposition. */
  readonly prepositions: Readonly<Record<string, RelationEnd | 'either'>>;
  /** For people: `works with`. */
  readonly say: string;
}

/** What two kinds of things side by side mean, where no verb says it. */
export interface ImpliedRelation {
  /** Classes of which the first end must be; null for any. */
  readonly classes: readonly string[] | null;
  /** Labels or umbrella labels. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly relation: string;
  /** Further relations that may be meant as well. */
  readonly also: readonly string[];
  /** Empty for none. */
  readonly prepositions: readonly string[];
}

export const QUESTION_CLASSES: readonly QuestionClass[] = classTable.classes.map((entry) => ({
  id: entry.id,
  nouns: entry.nouns,
  labels: entry.labels as readonly EntityLabel[],
  properties: 'properties' in entry ? entry.properties : {},
  linkProperties: 'linkProperties' in entry ? entry.linkProperties : {},
  nameWords: 'nameWords' in entry ? entry.nameWords : [],
  role: 'role' in entry ? (entry.role as QuestionClass['role']) : null,
}));

export const QUESTION_RELATIONS: readonly QuestionRelation[] = relationTable.relations.map((entry) => ({
  id: entry.id,
  types: entry.types.map((type) => ({
    type: type.replace('<', '') as LinkType,
    forward: !type.startsWith('<'),
  })),
  properties: 'properties' in entry ? entry.properties : {},
  verbs: entry.verbs,
  nouns: entry.nouns,
  prepositions: entry.prepositions as QuestionRelation['prepositions'],
  say: entry.say,
}));

export const IMPLIED_RELATIONS: readonly ImpliedRelation[] = relationTable.implied.map((entry) => ({
  ...entry,
  classes: 'classes' in entry ? entry.classes : null,
  also: 'also' in entry ? entry.also : [],
}));

export const QUESTION_WORDS = wordTable;

const byId = new Map(QUESTION_RELATIONS.map((relation) => [relation.id, relation]));

/** The relation with this id; ids stand in tables and code, so that a wrong one is a fault of the program. */
export function questionRelation(id: string): QuestionRelation {
  const relation = byId.get(id);
  if (relation === undefined) throw new Error(`src/data/tables/questions: no relation ${id}`);
  return relation;
}
