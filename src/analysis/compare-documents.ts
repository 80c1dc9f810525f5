/** Two groups of documents out of the graph, compared. */
import { type Predicate, STATED_RELATIONSHIPS } from '../domain/model.ts';
import { AnalysisError } from '../errors.ts';
import type { Database } from '../graph/database.ts';
import { documentsToCompare, entitiesToCompare, factsToCompare } from '../graph/read/comparison.ts';
import type { EntityRow } from '../graph/read/entities.ts';
import type { Change, EntityChange } from './change.ts';
import { compareEntities } from './compare-entities.ts';
import { compareSides } from './compare-sides.ts';
import type { Side } from './compared-side.ts';
import { joinIdentities } from './identities.ts';
import { gapBetween } from './reporting-periods.ts';

/** Caps of each side. */
const MOST_DOCUMENTS = 50;
const MOST_FACTS = 20_000;
const MOST_ENTITIES = 20_000;

/** What is compared unless a caller names predicates: not what names and headings alone tell, which is no activity. */
export const COMPARED_PREDICATES: readonly Predicate[] = (
  Object.keys(STATED_RELATIONSHIPS) as Predicate[]
).filter((predicate) => predicate !== 'ABOUT' && predicate !== 'PART_OF');

/** Which documents make one side. */
export type SideChoice = { readonly ids: readonly string[] } | { readonly year: string };

/** Both sides and all that differs. */
export interface Comparison {
  readonly before: readonly EntityRow[];
  readonly after: readonly EntityRow[];
  /** See `gapBetween`. */
  readonly gapDays: number | null;
  readonly changes: readonly Change[];
  readonly entityChanges: readonly EntityChange[];
}

/**
 * Compares what documents state. Six statements, whatever they hold.
 *
 * @param entity - only what is stated of this entity, and itself; null for all
 * @throws AnalysisError `COMPARISON_NO_DOCUMENT` for a document that was not read or a year without any, `COMPARISON_TOO_LARGE` beyond
 *   50 documents, 20,000 statements or 20,000 descriptions on a side
 */
export async function compareDocuments(
  database: Database,
  choices: { readonly before: SideChoice; readonly after: SideChoice },
  predicates: readonly Predicate[],
  entity: string | null = null,
): Promise<Comparison> {
  const [before, after] = await Promise.all([
    readDocuments(database, choices.before, 'before'),
    readDocuments(database, choices.after, 'after'),
  ]);
  const [then, now] = await Promise.all([
    readSide(database, before, predicates, 'before'),
    readSide(database, after, predicates, 'after'),
  ]);
  const identities = joinIdentities([...then.entities, ...now.entities]);
  const isWanted = (...ids: readonly (string | null)[]): boolean =>
    entity === null ||
    ids.some((id) => id !== null && identities.proposed(id) === identities.proposed(entity));
  const only = (side: Side): Side => ({
    ...side,
    facts: side.facts.filter(({ subject, object }) => isWanted(subject, object)),
  });
  return {
    before,
    after,
    gapDays: gapBetween(
      before.flatMap(({ periods }) => periods),
      after.flatMap(({ periods }) => periods),
    ),
    changes: compareSides(only(then), only(now), identities),
    entityChanges: compareEntities(then, now, identities).filter(({ before: b, after: a }) => isWanted(b, a)),
  };
}

async function readDocuments(
  database: Database,
  choice: SideChoice,
  side: string,
): Promise<readonly EntityRow[]> {
  const documents = await documentsToCompare(database, choice, MOST_DOCUMENTS + 1);
  const missing =
    'ids' in choice ? choice.ids.filter((id) => !documents.some((found) => found.id === id)) : [];
  if (documents.length > MOST_DOCUMENTS)
    throw tooLarge(side, MOST_DOCUMENTS, 'documents', 'name some of them');
  if (documents.length > 0 && missing.length === 0) return documents;
  throw new AnalysisError(
    'COMPARISON_NO_DOCUMENT',
    `${side}: ${whatIsMissing(choice, missing)}; the query "documents" lists those that were read into the graph`,
  );
}

function whatIsMissing(choice: SideChoice, missing: readonly string[]): string {
  if ('year' in choice) return `no document of ${choice.year} was read`;
  if (missing.length === 0) return 'no document is named';
  return `${missing.join(', ')} ${missing.length === 1 ? 'was' : 'were'} not read`;
}

async function readSide(
  database: Database,
  documents: readonly EntityRow[],
  predicates: readonly Predicate[],
  side: string,
): Promise<Side> {
  const ids = documents.map(({ id }) => id);
  const [facts, entities] = await Promise.all([
    factsToCompare(database, ids, predicates, MOST_FACTS + 1),
    entitiesToCompare(database, ids, MOST_ENTITIES + 1),
  ]);
  if (facts.length > MOST_FACTS)
    throw tooLarge(side, MOST_FACTS, 'statements', 'name fewer predicates or documents');
  if (entities.length > MOST_ENTITIES)
    throw tooLarge(side, MOST_ENTITIES, 'descriptions', 'name fewer documents');
  return { facts, entities };
}

function tooLarge(side: string, most: number, what: string, advice: string): AnalysisError {
  return new AnalysisError('COMPARISON_TOO_LARGE', `${side}: more than ${String(most)} ${what}; ${advice}`);
}
