/** What questions are answered from: links of a few types, with both ends in short. */
import { ENTITY_LABELS, type EntityLabel, type LinkType } from '../../domain/model.ts';
import type { Database } from '../database.ts';
import { shapedStatement } from '../statement-shapes.ts';
import { statement } from '../statements.ts';
import { textList } from './entities.ts';

/** An end of a link, in short. */
export interface EndRow {
  readonly id: string;
  /** Null for a section or passage. */
  readonly label: EntityLabel | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly title?: string;
  readonly designation?: string;
  readonly symbol?: string;
  readonly kind?: string;
  readonly organ?: string;
  readonly status?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly date?: string;
  readonly city?: string;
}

/** One statement, or one link of a table or catalogue. */
export interface StatementRow {
  readonly id: string;
  readonly type: LinkType;
  readonly from: EndRow;
  readonly to: EndRow;
  /** The id by which an end was asked for, where a decision says that it is the same; else its own. */
  readonly fromAnchor: string;
  readonly toAnchor: string;
  /** Properties of the relationship. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** Null where no document states it. */
  readonly evidence: {
    readonly document: string;
    readonly passage: string;
    readonly where: string;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
    readonly wording: string;
    readonly rule: string;
  } | null;
  /** The table, catalogue or decision that says it; null where a document does. */
  readonly source: string | null;
}

type StoredEnd = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly labels: readonly string[];
};
interface StoredRow {
  readonly anchor?: string;
  readonly link: Readonly<Record<string, unknown>>;
  readonly from: StoredEnd;
  readonly to: StoredEnd;
}

/** Links of some types from, or to, some entities; at most `limit`. One statement. */
export async function statementsOf(
  database: Database,
  types: readonly LinkType[],
  asked: {
    readonly anchored: 'from' | 'to';
    readonly ids: readonly string[];
    readonly others: readonly string[] | null;
    readonly documents: readonly string[] | null;
  },
  limit: number,
): Promise<readonly StatementRow[]> {
  const { anchored, ids, others, documents } = asked;
  const rows = await database.read<StoredRow>(
    shapedStatement(anchored === 'from' ? 'read/statements-from' : 'read/statements-to', { types }),
    { ids, others, documents, limit },
  );
  return rows.map((row) => toStatementRow(row, anchored));
}

/** All that documents state by one type, by id; at most `limit`. One statement. */
export async function statementsOfType(
  database: Database,
  type: LinkType,
  asked: {
    readonly fromLabels: readonly EntityLabel[] | null;
    readonly toLabels: readonly EntityLabel[] | null;
    readonly documents: readonly string[] | null;
  },
  limit: number,
): Promise<readonly StatementRow[]> {
  const rows = await database.read<StoredRow>(shapedStatement('read/statements-of-type', { types: [type] }), {
    ...asked,
    ...{ after: '', limit },
  });
  return rows.map((row) => toStatementRow(row, null));
}

/** Ids of the parts of each entity, three levels deep, by its id. */
export async function partsOf(
  database: Database,
  ids: readonly string[],
  limit: number,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await database.read<{ id: string; parts: readonly string[] }>(
    statement('read/parts-of-entities'),
    { ids, limit },
  );
  return new Map(rows.map(({ id, parts }) => [id, parts]));
}

/** Where a passage names an entity. */
export interface NamedAt {
  readonly document: string;
  readonly passage: string;
  readonly where: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Entities of some labels that documents name, or some by id, each with up to three places; by id. One statement. */
export async function entitiesNamed(
  database: Database,
  asked: {
    readonly labels: readonly EntityLabel[];
    readonly ids: readonly string[] | null;
    readonly documents: readonly string[] | null;
  },
  limit: number,
): Promise<readonly { readonly entity: EndRow; readonly mentions: readonly NamedAt[] }[]> {
  const rows = await database.read<{ entity: StoredEnd; mentions: readonly NamedAt[] }>(
    statement('read/entities-named'),
    { ...asked, limit },
  );
  return rows.map(({ entity, mentions }) => ({ entity: toEndRow(entity), mentions }));
}

function toStatementRow({ anchor, link, from, to }: StoredRow, anchored: 'from' | 'to' | null): StatementRow {
  const isStated = typeof link['rule'] === 'string';
  const passage = String(link['passage']);
  return {
    id: typeof link['id'] === 'string' ? link['id'] : `${from.id} ${String(link['type'])} ${to.id}`,
    type: link['type'] as LinkType,
    from: toEndRow(from),
    to: toEndRow(to),
    fromAnchor: anchored === 'from' && anchor !== undefined ? anchor : from.id,
    toAnchor: anchored === 'to' && anchor !== undefined ? anchor : to.id,
    properties: link,
    evidence: isStated
      ? {
          document: String(link['document']),
          passage,
          where: passage.slice(passage.indexOf('#') + 1, passage.lastIndexOf('~')),
          start: Number(link['start']),
          end: Number(link['end']),
          quote: String(link['quote']),
          wording: String(link['wording']),
          rule: String(link['rule']),
        }
      : null,
    source: isStated ? null : typeof link['source'] === 'string' ? link['source'] : 'a decision',
  };
}

function toEndRow({ labels, ...node }: StoredEnd): EndRow {
  const label = labels.find((each): each is EntityLabel => each in ENTITY_LABELS) ?? null;
  return {
    ...(Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null)) as Partial<EndRow>),
    id: node.id,
    label,
    name: typeof node['name'] === 'string' ? node['name'] : node.id,
    aliases: textList(node['aliases']),
  };
}
