/** What a caller's text means: one thing of the graph, or an error that helps to say it better. */
import { z } from 'zod';
import { lookUp, type LookUpMatch, type LookUpResult } from '../answer/look-up.ts';
import { suggestionsFor } from '../answer/suggestions-for.ts';
import type { EntityLabel } from '../domain/model.ts';
import { AnalysisError } from '../errors.ts';
import type { Database } from '../graph/database.ts';
import { documentsRead } from '../graph/read/entities.ts';
import { ENTITY_REFERENCE, nameOf, referenceTo } from './entity-reference.ts';

/** Documents that an error names. */
const MOST_NAMED_DOCUMENTS = 10;

/** How an argument was read. */
export const READING = z.object({
  argument: z.string(),
  text: z.string().describe('As it was given.'),
  entity: ENTITY_REFERENCE,
  why: z.string().describe('What the text and the entity have in common, and what was assumed.'),
  documentCount: z.int().describe('Loaded documents that name it.'),
});

export type Reading = z.output<typeof READING>;

/** The one thing that a text means. */
export interface FoundEntity {
  readonly match: LookUpMatch;
  readonly reading: Reading;
  /** What else bears the name, and is less likely meant. */
  readonly others: readonly LookUpMatch[];
}

/**
 * Finds a thing by name, identifier or id.
 *
 * @param argument - where the text was given
 * @throws AnalysisError `UNKNOWN_ENTITY` with what is spelled alike, `AMBIGUOUS_NAME` with what bears the name
 */
export async function findEntity(
  database: Database,
  argument: string,
  text: string,
  labels: readonly EntityLabel[] | null = null,
): Promise<FoundEntity> {
  const result = await lookUp(database, text, { labels });
  const { best: match, candidates } = result;
  if (match === undefined)
    throw candidates.length === 0 ? await unknown(database, argument, text) : ambiguous(argument, result);
  const { entity, why, documentCount } = match;
  return {
    match,
    reading: { argument, text, entity: referenceTo(entity), why, documentCount },
    others: candidates.filter((candidate) => candidate !== match),
  };
}

/** Finds a document by symbol, title or id. @throws AnalysisError as `findEntity`; one that names documents that there are */
export async function findDocument(
  database: Database,
  argument: string,
  text: string,
): Promise<LookUpMatch['entity']> {
  const result = await lookUp(database, text, { labels: ['Document'] });
  if (result.best !== undefined) return result.best.entity;
  if (result.candidates.length > 0) throw ambiguous(argument, result);
  const range = { from: null, length: MOST_NAMED_DOCUMENTS, backward: false };
  const { rows, hasMore } = await documentsRead(database, range);
  const loaded = rows.map((row) => `- ${nameOf(referenceTo(row))}`);
  throw new AnalysisError(
    'UNKNOWN_ENTITY',
    `${argument}: no document is called “${text}”. Loaded are:\n${loaded.join('\n')}${hasMore ? '\n- and more, which are listed as resources' : ''}`,
  );
}

/** Ids of documents by symbol or id; null where none are given. @throws AnalysisError as `findEntity` */
export async function findDocuments(
  database: Database,
  texts: readonly string[] | undefined,
): Promise<readonly string[] | null> {
  if (texts === undefined) return null;
  const found = await Promise.all(texts.map((text) => findDocument(database, 'documents', text)));
  return [...new Set(found.map(({ id }) => id))];
}

/** How arguments were read, for readers. */
export function readingText({ argument, text, entity, why, documentCount }: Reading): string {
  const named = documentCount === 0 ? '; no loaded document names it' : '';
  return `${argument}: “${text}” read as ${nameOf(entity)} – ${why}${named}`;
}

async function unknown(database: Database, argument: string, text: string): Promise<AnalysisError> {
  const suggestions = await suggestionsFor(database, text);
  const near = suggestions.map(({ entity, why }) => `- ${nameOf(referenceTo(entity))}: ${why}`);
  return new AnalysisError(
    'UNKNOWN_ENTITY',
    near.length === 0
      ? `${argument}: nothing in the graph is called “${text}”, and nothing is spelled like it. The tool search finds words in names, titles and passages.`
      : `${argument}: nothing in the graph is called “${text}”. Spelled alike, nearest first; none of them was taken for it. Ask again with an id if one is meant:\n${near.join('\n')}`,
  );
}

function ambiguous(argument: string, { text, candidates, truncated }: LookUpResult): AnalysisError {
  const meant = candidates.map(({ entity, why }) => `- ${nameOf(referenceTo(entity))}: ${why}`);
  return new AnalysisError(
    'AMBIGUOUS_NAME',
    `${argument}: “${text}” may mean several things. Ask again with one of these ids:\n${meant.join('\n')}${truncated ? '\n- and more; say it more fully' : ''}`,
  );
}
