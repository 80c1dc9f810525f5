import type { Predicate } from '../../domain/model.ts';
import type { PassageKind } from '../../domain/document.ts';
import type { Database } from '../database.ts';
import { statement } from '../statements.ts';

/** A place where a document says something on an entity or on one of its topics. */
export interface EvidenceRow {
  /** `fact`: a fact with it; `mention`: a passage that names it; `section`: a section about its topic; `topic-mention`: a passage that names its topic. */
  readonly sort: 'fact' | 'mention' | 'section' | 'topic-mention';
  readonly document: string;
  readonly passage: string;
  /** Position of the passage in its document, from 1. */
  readonly order: number;
  readonly where: string;
  readonly kind: PassageKind;
  /** The section of the passage; of `section`, the one about the topic. */
  readonly section: string;
  readonly predicate: Predicate | null;
  readonly subject: string | null;
  readonly fact: string | null;
  /** What is named: a member, or a topic. */
  readonly named: string;
  readonly topic: string | null;
}

/** All that is said on an entity. */
export interface EntityEvidence {
  /** The entity, what is the same, its works and editions; of a resolution all its editions. */
  readonly members: readonly string[];
  /** Topics that their titles name. */
  readonly topics: readonly string[];
  /** By sort, then in reading order. */
  readonly rows: readonly EvidenceRow[];
  /** True when a sort had more than the limit. */
  readonly truncated: boolean;
}

/** `pp-res-101-rev-2018` → `pp-res-101`; `itu-r-res-9-6` is whole. */
const RESOLUTION = /^[a-z-]+-res-\d+(?:-\d{1,2}(?!\d))?/;

function toRequest(id: string): { id: string; work: string | null; editions: string | null } {
  const work = RESOLUTION.exec(id)?.[0] ?? null;
  return { id, work, editions: work === null ? null : `${work}-` };
}

/** What documents say on each entity, by its id; unknown ids have no entry. At most `limit` rows of each sort. */
export async function evidenceOnEntities(
  database: Database,
  entityIds: readonly string[],
  documents: readonly string[] | null,
  limit: number,
): Promise<ReadonlyMap<string, EntityEvidence>> {
  const stored = await database.read<Omit<EntityEvidence, 'truncated'> & { entityId: string }>(
    statement('read/evidence-on-entities'),
    { requests: entityIds.map(toRequest), documents, limit: limit + 1 },
  );
  return new Map(
    stored.map(({ entityId, members, topics, rows }) => {
      const sorts = [...Map.groupBy(rows, ({ sort }) => sort).values()];
      return [
        entityId,
        {
          members: [...new Set(members)].sort(),
          topics: [...new Set(topics)].sort(),
          rows: sorts.flatMap((ofSort) => ofSort.slice(0, limit)),
          truncated: sorts.some(({ length }) => length > limit),
        },
      ];
    }),
  );
}

/** Ids of up to `limit` entities that each document names as covered or states as none, by document id. */
export async function coveredByDocuments(
  database: Database,
  documents: readonly string[],
  limit: number,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await database.read<{ document: string; entities: string[] }>(
    statement('read/covered-by-documents'),
    { documents, limit },
  );
  return new Map(rows.map(({ document, entities }) => [document, entities]));
}
