/** Whether, and how, a document reports on something: reports, "nothing" in so many words, and silence are three answers. */
import type { Database } from '../graph/database.ts';
import {
  coveredByDocuments,
  type EntityEvidence,
  evidenceOnEntities,
  type EvidenceRow,
} from '../graph/read/evidence.ts';
import { isCovering, isElsewhere, isReport, listingPassages } from './evidence-sorts.ts';

/** From the most to the least that a document can say. */
export const REPORTING_STATES = [
  'REPORTED',
  'STATED_NONE',
  'REPORTED_ELSEWHERE',
  'MENTIONED_ONLY',
  'COVERED_BUT_SILENT',
  'NOT_NAMED',
] as const;
export type ReportingState = (typeof REPORTING_STATES)[number];

/** What one document says on one entity, and where. Lists are in reading order. */
export interface Reporting {
  readonly entity: string;
  readonly document: string;
  readonly state: ReportingState;
  /** What counts as it: itself, the same, editions and works. */
  readonly members: readonly string[];
  /** Topics by which sections and passages were looked for; where there is none, names alone were. */
  readonly topics: readonly string[];
  /** Where the document names it as covered. */
  readonly covered: readonly EvidenceRow[];
  /** Facts that report on it. */
  readonly reports: readonly EvidenceRow[];
  /** Headings that name it or one of its topics. */
  readonly headings: readonly EvidenceRow[];
  /** Where the document says that there is nothing. */
  readonly none: readonly EvidenceRow[];
  /** Where it points to another document. */
  readonly elsewhere: readonly EvidenceRow[];
  /** Other passages that name it or one of its topics. */
  readonly mentions: readonly EvidenceRow[];
  /** True when there was more evidence than is looked at. */
  readonly truncated: boolean;
}

/** Rows of each sort that are looked at. */
const MOST_EVIDENCE = 1_000;
/** Entities that a document may cover. */
const MOST_COVERED = 100;

/**
 * What each of some documents says on an entity, what was decided to be the same, and its editions: of a resolution all, of another text those
 * of a work, and the work of an edition. Without documents: those that name it.
 */
export async function reportingOn(
  database: Database,
  entity: string,
  documents: readonly string[] | null,
): Promise<readonly Reporting[] | undefined> {
  const evidence = (await evidenceOnEntities(database, [entity], documents, MOST_EVIDENCE)).get(entity);
  if (evidence === undefined) return undefined;
  // a topic that another text names too does not make a document one that names the entity
  const naming = evidence.rows.filter(({ sort }) => sort === 'fact' || sort === 'mention');
  const asked = documents ?? [...new Set(naming.map(({ document }) => document))].sort();
  return asked.map((document) => classify(entity, document, evidence));
}

/** What each document covers and is silent on, or states as none; by document id, then entity id. At most 100 of each. */
export async function silencesOfDocuments(
  database: Database,
  documents: readonly string[],
): Promise<ReadonlyMap<string, readonly Reporting[]>> {
  const covered = await coveredByDocuments(database, documents, MOST_COVERED);
  const entities = [...new Set([...covered.values()].flat())].sort();
  const evidence = await evidenceOnEntities(database, entities, documents, MOST_EVIDENCE);
  return new Map(
    documents.map((document) => [
      document,
      (covered.get(document) ?? []).flatMap((entity) => {
        const found = evidence.get(entity);
        const reporting = found === undefined ? undefined : classify(entity, document, found);
        return reporting !== undefined &&
          (reporting.state === 'COVERED_BUT_SILENT' || reporting.none.length > 0)
          ? [reporting]
          : [];
      }),
    ]),
  );
}

function classify(
  entity: string,
  document: string,
  { rows, members, topics, truncated }: EntityEvidence,
): Reporting {
  const own = rows.filter((row) => row.document === document);
  const listing = listingPassages(own);
  const facts = own.filter(({ sort }) => sort === 'fact');
  const none = facts.filter(({ predicate }) => predicate === 'STATES_NONE');
  const reports = facts.filter(
    ({ predicate }) => predicate !== null && predicate !== 'STATES_NONE' && isReport(predicate),
  );
  const elsewhere = own.filter(isElsewhere);
  const headings = own.filter(
    ({ sort, kind }) => sort === 'section' || (sort === 'mention' && kind === 'heading'),
  );
  const shown = new Set([...none, ...reports, ...elsewhere, ...headings].map(({ passage }) => passage));
  const names = own.filter(
    ({ sort, passage }) => (sort === 'mention' || sort === 'topic-mention') && !shown.has(passage),
  );
  const covered = own.filter(isCovering);
  const evidence = {
    ...{ covered, reports, headings, none, elsewhere },
    mentions: onePerPassage(names.filter(({ passage }) => !listing.has(passage))),
  };
  const isNamedInListing = names.some(({ sort }) => sort === 'mention');
  return {
    entity,
    document,
    state: stateOf(evidence, isNamedInListing),
    members,
    topics,
    ...evidence,
    truncated,
  };
}

function stateOf(
  {
    covered,
    reports,
    headings,
    none,
    elsewhere,
    mentions,
  }: Pick<Reporting, 'covered' | 'reports' | 'headings' | 'none' | 'elsewhere' | 'mentions'>,
  isNamedInListing: boolean,
): ReportingState {
  if (reports.length > 0 || headings.length > 0) return 'REPORTED';
  if (none.length > 0) return 'STATED_NONE';
  if (elsewhere.length > 0) return 'REPORTED_ELSEWHERE';
  if (covered.length > 0) return mentions.length > 0 ? 'MENTIONED_ONLY' : 'COVERED_BUT_SILENT';
  return mentions.some(({ sort }) => sort === 'mention') || isNamedInListing ? 'MENTIONED_ONLY' : 'NOT_NAMED';
}

/** A passage that names the entity and its topic is there for the entity. */
function onePerPassage(rows: readonly EvidenceRow[]): readonly EvidenceRow[] {
  const first = new Map<string, EvidenceRow>();
  for (const row of [...rows].sort((a, b) => a.order - b.order || (a.sort < b.sort ? -1 : 1)))
    if (!first.has(row.passage)) first.set(row.passage, row);
  return [...first.values()];
}
