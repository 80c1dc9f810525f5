import type { LinkType } from '../../domain/model.ts';
import type { Database } from '../database.ts';
import { shapedStatement, type StatementShape } from '../statement-shapes.ts';
import { type StoredNode, textList } from './entities.ts';
import { type FactRow, type StoredFact, type SubjectRow, toFactRow, toSubjectRow } from './facts.ts';
import { type EvidenceFilter, evidenceParameters, type NodeFilter, nodeParameters } from './filters.ts';
import { type Page, pagedStatement, pageOf, type PageRange, textRange } from './page.ts';

/** Which links of an entity. */
export interface EntityLinkFilter {
  /** Only these types; null for all. */
  readonly types: readonly LinkType[] | null;
  /** Whether the types are those of a field and not a caller's choice: each field has a text of its own, which walks no others. */
  readonly typesAreFixed: boolean;
  /** The role of the entity whose links these are; null for either. */
  readonly role: 'SUBJECT' | 'OBJECT' | null;
  /** Also links that tables and catalogues give. */
  readonly reference: boolean;
  readonly where: EvidenceFilter;
  readonly node: NodeFilter;
  readonly includePlanned: boolean;
}

/** By the other end's id or name, by the number of facts, most first, or by date, earliest first and undated last. */
export type LinkOrder = 'ID' | 'NAME' | 'FACTS' | 'DATE';

/** What is read of each link beside its ends. */
export interface LinkParts {
  readonly order: LinkOrder;
  /** The lists of properties. */
  readonly details: boolean;
  /** This many facts, by id. */
  readonly evidence: number;
}

/** Distinct properties of all statements of one link; texts sorted, at most 50 each. */
export interface LinkDetails {
  /** Number of documents. */
  readonly documents: number;
  /** Every statement is of something planned, or an event at an end is. */
  readonly planned: boolean;
  readonly modes: readonly string[];
  readonly statuses: readonly string[];
  readonly kinds: readonly string[];
  readonly roles: readonly string[];
  readonly procedures: readonly string[];
  readonly subjects: readonly string[];
  readonly wordings: readonly string[];
  readonly dates: readonly string[];
  /** Reference sources; empty where only documents state the link. */
  readonly sources: readonly string[];
}

/** One link: a type, a direction and another end, with all that is stated of them. */
export interface LinkRow {
  /** Place in the list, by which its cursor goes. */
  readonly key: string;
  /** Id of the entity whose link it is. */
  readonly entity: string;
  readonly type: LinkType;
  /** Whether the entity is its subject. */
  readonly forward: boolean;
  readonly node: SubjectRow;
  readonly factCount: number;
  /** Up to as many as were asked for. */
  readonly evidence: readonly FactRow[];
  /** Absent when not asked for. */
  readonly details?: LinkDetails;
  /** With what filter it was read; its further evidence follows the same. */
  readonly filter: EntityLinkFilter;
}

interface StoredLink {
  readonly entityId: string;
  readonly type: LinkRow['type'];
  readonly forward: boolean;
  readonly key: string;
  readonly factCount: number;
  readonly selves: readonly StoredNode[];
  readonly other: StoredNode;
  readonly evidence: readonly (Omit<StoredFact, 'subject' | 'object'> & {
    readonly from: string;
    readonly to: string;
  })[];
  readonly details: StoredDetails | null;
}

interface StoredDetails {
  readonly planned: boolean;
  /** Distinct properties of the statements with their names. */
  readonly values: readonly (readonly [key: string, value: unknown])[];
}

const MOST_TEXTS = 50;

/** A page of links for each entity, by entity id; an entity without links has no page. */
export async function linksOfEntities(
  database: Database,
  entityIds: readonly string[],
  filter: EntityLinkFilter,
  { order, details, evidence }: LinkParts,
  range: PageRange,
): Promise<ReadonlyMap<string, Page<LinkRow>>> {
  const rows = await database.read<StoredLink>(
    pagedStatement('read/links-of-entities', range, shapeOf(filter)),
    { entityIds, ...parametersOf(filter), order, details, evidence, ...textRange(range) },
  );
  const byEntity = Map.groupBy(rows, ({ entityId }) => entityId);
  return new Map(
    [...byEntity].map(([id, links]) => [id, pageOf(links, range, (link) => toLinkRow(link, filter))]),
  );
}

/** How many links each entity has, by entity id. */
export async function countLinksOfEntities(
  database: Database,
  entityIds: readonly string[],
  filter: EntityLinkFilter,
): Promise<ReadonlyMap<string, number>> {
  const rows = await database.read<{ entityId: string; count: number }>(
    shapedStatement('read/links-of-entities-count', shapeOf(filter)),
    { entityIds, ...parametersOf(filter) },
  );
  return new Map(rows.map(({ entityId, count }) => [entityId, count]));
}

/** A link by what it is. */
export type LinkKey = Pick<LinkRow, 'entity' | 'type' | 'forward'> & { readonly other: string };

/** A page of facts behind each of some links, by `linkName`. */
export async function factsOfLinks(
  database: Database,
  links: readonly LinkKey[],
  filter: EntityLinkFilter,
  range: PageRange,
): Promise<ReadonlyMap<string, Page<FactRow>>> {
  const rows = await database.read<{ key: string; fact: StoredFact }>(
    pagedStatement('read/facts-of-links', range, shapeOf(filter)),
    {
      links: links.map((link) => ({ ...link, key: linkName(link) })),
      ...evidenceParameters(filter.where, filter.includePlanned),
      ...textRange(range),
    },
  );
  const byLink = Map.groupBy(rows, ({ key }) => key);
  return new Map(
    [...byLink].map(([key, facts]) => [key, pageOf(facts, range, ({ fact }) => toFactRow(fact))]),
  );
}

/** A text that names one link. */
export function linkName({ entity, type, forward, other }: LinkKey): string {
  return JSON.stringify([entity, type, forward, other]);
}

function shapeOf({ types, typesAreFixed, role }: EntityLinkFilter): StatementShape {
  return { ...(types !== null && typesAreFixed && { types }), ...(role !== null && { role }) };
}

function parametersOf({
  types,
  reference,
  where,
  node,
  includePlanned,
}: EntityLinkFilter): Record<string, unknown> {
  return { types, reference, ...evidenceParameters(where, includePlanned), ...nodeParameters(node) };
}

function toLinkRow(stored: StoredLink, filter: EntityLinkFilter): LinkRow {
  const ends = new Map([...stored.selves, stored.other].map((node) => [node.id, node]));
  const end = (id: string): StoredNode => ends.get(id) ?? stored.other;
  return {
    key: stored.key,
    entity: stored.entityId,
    type: stored.type,
    forward: stored.forward,
    node: toSubjectRow(stored.other),
    factCount: stored.factCount,
    evidence: stored.evidence.map(({ from, to, ...fact }) =>
      toFactRow({ ...fact, subject: end(from), object: end(to) } as StoredFact),
    ),
    ...(stored.details !== null && { details: toDetails(stored.details) }),
    filter,
  };
}

function toDetails({ planned, values }: StoredDetails): LinkDetails {
  const of = (...keys: readonly string[]): readonly string[] => [
    ...new Set(values.filter(([key]) => keys.includes(key)).flatMap(([, value]) => textList(value))),
  ];
  const texts = (...keys: readonly string[]): readonly string[] =>
    [...of(...keys)].sort().slice(0, MOST_TEXTS);
  return {
    documents: of('document').length,
    planned,
    modes: texts('mode'),
    statuses: texts('status'),
    kinds: texts('kind'),
    roles: texts('role'),
    procedures: texts('procedure'),
    subjects: texts('subject'),
    wordings: texts('wording'),
    dates: texts('date', 'startDate'),
    sources: texts('source'),
  };
}
