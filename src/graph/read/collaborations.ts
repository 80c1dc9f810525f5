import type { EntityLabel } from '../../domain/model.ts';
import type { Database } from '../database.ts';
import { statement } from '../statements.ts';
import { type EntityRow, type StoredNode, textList, toEntityRow } from './entities.ts';
import { PLANNED_STATUSES } from './filters.ts';
import { type Page, pagedStatement, pageOf, type PageRange, pairFrom } from './page.ts';

/** A body and a partner, each with what was decided to be the same, and everything that documents state of their collaboration. */
export interface CollaborationRow {
  readonly body: EntityRow;
  readonly partner: EntityRow;
  readonly factCount: number;
  readonly documentCount: number;
  /** Ids of the statements, at most 500, sorted. */
  readonly factIds: readonly string[];
  readonly modes: readonly string[];
  readonly subjects: readonly string[];
  readonly wordings: readonly string[];
  readonly namedBodies: readonly EntityRow[];
  readonly namedPartners: readonly EntityRow[];
}

/** Which pairs; null stands for all. */
export interface CollaborationFilter {
  /** Count a group for what it is part of. */
  readonly rollUp: boolean;
  readonly bodies: readonly string[] | null;
  readonly partners: readonly string[] | null;
  readonly bodyLabels: readonly EntityLabel[];
  readonly partnerLabels: readonly EntityLabel[];
  readonly partnerKinds: readonly string[] | null;
  readonly modes: readonly string[] | null;
  readonly documents: readonly string[] | null;
  readonly includePlanned: boolean;
}

type StoredCollaboration = Readonly<Record<'factCount' | 'documentCount', number>> &
  Readonly<Record<'body' | 'partner', StoredNode>> &
  Readonly<Record<'namedBodies' | 'namedPartners', readonly StoredNode[]>> & {
    readonly factIds: readonly string[];
    readonly modes: unknown[];
    readonly subjects: unknown[];
    readonly wordings: unknown[];
  };

/** More would fill the screen and not inform. */
const MOST_TEXTS = 50;
const MOST_NAMED = 100;

/** Distinct pairs by the ids of body and partner. */
export async function collaborationsPage(
  database: Database,
  { rollUp, ...filter }: CollaborationFilter,
  range: PageRange<readonly [string, string]>,
): Promise<Page<CollaborationRow>> {
  const [afterBody, afterPartner] = pairFrom(range);
  const rows = await database.read<StoredCollaboration>(
    pagedStatement(rollUp ? 'read/collaborations-rolled-up' : 'read/collaborations', range),
    { ...filter, afterBody, afterPartner, plannedStatuses: PLANNED_STATUSES, limit: range.length + 1 },
  );
  return pageOf(rows, range, toCollaborationRow);
}

/** How many distinct pairs there are. */
export async function countCollaborations(
  database: Database,
  { rollUp, ...filter }: CollaborationFilter,
): Promise<number> {
  const [row] = await database.read<{ count: number }>(
    statement(rollUp ? 'read/collaborations-rolled-up-count' : 'read/collaborations-count'),
    { ...filter, plannedStatuses: PLANNED_STATUSES },
  );
  return row?.count ?? 0;
}

function toCollaborationRow(stored: StoredCollaboration): CollaborationRow {
  return {
    body: toEntityRow(stored.body),
    partner: toEntityRow(stored.partner),
    factCount: stored.factCount,
    documentCount: stored.documentCount,
    factIds: stored.factIds,
    modes: distinctTexts(stored.modes),
    subjects: distinctTexts(stored.subjects),
    wordings: distinctTexts(stored.wordings),
    namedBodies: stored.namedBodies.map(toEntityRow).sort(byId).slice(0, MOST_NAMED),
    namedPartners: stored.namedPartners.map(toEntityRow).sort(byId).slice(0, MOST_NAMED),
  };
}

/** Single texts and lists of texts as one sorted list without repetition. */
function distinctTexts(values: readonly unknown[]): readonly string[] {
  return [...new Set(values.flatMap(textList))].sort().slice(0, MOST_TEXTS);
}

function byId(a: EntityRow, b: EntityRow): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
