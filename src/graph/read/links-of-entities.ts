import type { LinkType } from '../../domain/model.ts';
import type { Database } from '../database.ts';
import { givenTo, shapedStatement, type StatementShape } from '../statement-shapes.ts';
import {
  type EntityRow,
  type OwnedPage,
  type StoredNode,
  textList,
  toEntityRow,
  withOwner,
} from './entities.ts';
import {
  factBetween,
  type FactRow,
  type StoredFact,
  type StoredStatement,
  type SubjectRow,
  toFactRow,
  toSubjectRow,
} from './facts.ts';
import {
  choosesNodes,
  type EvidenceFilter,
  evidenceParameters,
  isEmpty,
  labelShape,
  type NodeFilter,
  nodeParameters,
} from './filters.ts';
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
  /** Of entities only id, name and title are wanted. */
  readonly narrowNodes?: boolean;
  /** Of facts only id, document, passage, quote and wording are wanted. */
  readonly narrowFacts?: boolean;
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
  readonly type: LinkRow['type'];
  readonly forward: boolean;
  readonly key: string;
  readonly factCount: number;
  readonly other: StoredNode;
  /** Without ends where only what is narrow is read of facts. */
  readonly evidence: readonly (StoredStatement & {
    readonly from?: string;
    readonly to?: string;
  })[];
  readonly details?: StoredDetails | null;
}

interface StoredDetails {
  readonly planned: boolean;
  /** Distinct properties of the statements with their names. */
  readonly values: readonly (readonly [key: string, value: unknown])[];
}

const MOST_TEXTS = 50;

/** A page of links for each entity with the entity, by its id; an unknown entity has none. */
export async function linksOfEntities(
  database: Database,
  entityIds: readonly string[],
  filter: EntityLinkFilter,
  { order, details, evidence, ...narrow }: LinkParts,
  range: PageRange,
): Promise<ReadonlyMap<string, OwnedPage<LinkRow>>> {
  const text = pagedStatement('read/links-of-entities', range, {
    ...linkShapeOf(filter),
    ...narrow,
    bareLinks: order === 'ID' && !details,
  });
  const rows = await database.read<{
    entityId: string;
    selves: readonly StoredNode[];
    links: readonly StoredLink[];
  }>(
    text,
    givenTo(text, { entityIds, ...parametersOf(filter), order, details, evidence, ...textRange(range) }),
  );
  return new Map(
    rows.map(({ entityId, selves, links }) => {
      const own = new Map(selves.map((node) => [node.id, toEntityRow(node)]));
      const page = pageOf(links, range, (link) => toLinkRow(entityId, own, link, filter));
      return [entityId, withOwner(page, own.get(entityId))];
    }),
  );
}

/** How many links each entity has, by entity id. */
export async function countLinksOfEntities(
  database: Database,
  entityIds: readonly string[],
  filter: EntityLinkFilter,
): Promise<ReadonlyMap<string, number>> {
  const text = shapedStatement('read/links-of-entities-count', linkShapeOf(filter));
  const rows = await database.read<{ entityId: string; count: number }>(
    text,
    givenTo(text, { entityIds, ...parametersOf(filter) }),
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
  const text = pagedStatement('read/facts-of-links', range, shapeOf(filter));
  const rows = await database.read<{ key: string; fact: StoredFact }>(
    text,
    givenTo(text, {
      links: links.map((link) => ({ ...link, key: linkName(link) })),
      ...evidenceParameters(filter.where, filter.includePlanned),
      ...textRange(range),
    }),
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

function shapeOf({ types, typesAreFixed, role, where, node }: EntityLinkFilter): StatementShape {
  return {
    ...(types !== null && (typesAreFixed || types.length === 1) && { types }),
    ...(role !== null && { role }),
    unfiltered: isEmpty(where) && !choosesNodes(node),
  };
}

function linkShapeOf(filter: EntityLinkFilter): StatementShape {
  return { ...shapeOf(filter), ...labelShape(filter.node.label?.in) };
}

function parametersOf({
  types,
  reference,
  where,
  node,
  includePlanned,
}: EntityLinkFilter): Record<string, unknown> {
  return {
    types,
    reference,
    labels: node.label?.in ?? null,
    ...evidenceParameters(where, includePlanned),
    ...nodeParameters(node),
  };
}

function toLinkRow(
  entity: string,
  own: ReadonlyMap<string, EntityRow>,
  { type, forward, key, factCount, other, evidence, details }: StoredLink,
  filter: EntityLinkFilter,
): LinkRow {
  const node = toSubjectRow(other);
  const end = (id: string | undefined, isOwn: boolean): SubjectRow =>
    own.get(id ?? (isOwn ? entity : other.id)) ?? node;
  return {
    key,
    entity,
    type,
    forward,
    node,
    factCount,
    evidence: evidence.map((fact) =>
      factBetween(fact, end(fact.from, forward), end(fact.to, !forward) as EntityRow),
    ),
    ...(details !== undefined && details !== null && { details: toDetails(details) }),
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
