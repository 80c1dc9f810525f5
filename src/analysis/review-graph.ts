/** The documents of the graph as a review looks at them. */
import type { Vocabulary } from '../data/vocabulary.ts';
import { loadVocabulary } from '../data/vocabulary.ts';
import type { Extraction } from '../domain/extraction.ts';
import type { Database } from '../graph/database.ts';
import { decodeDecisions, requireGraph } from '../graph/graph-info.ts';
import { catalogueTexts } from '../graph/read/catalogue-texts.ts';
import { documentsRead } from '../graph/read/entities.ts';
import { storedExtractions } from '../graph/read/stored-extraction.ts';
import { textsToLookUp } from '../review/catalogue-checks.ts';
import { type DocumentQuality, qualityOf } from '../review/quality.ts';
import { review, type ReviewInput } from '../review/review.ts';
import type { ReviewItem } from '../review/review-item.ts';

/** What a review of extractions looks at beside them, out of the graph. */
export async function reviewInput(
  database: Database,
  extractions: readonly Extraction[],
  vocabulary: Vocabulary,
): Promise<ReviewInput> {
  const [{ decisions }, catalogues] = await Promise.all([
    requireGraph(database),
    catalogueTexts(database, [...new Set(extractions.flatMap(textsToLookUp))]),
  ]);
  return { extractions, vocabulary, catalogues, decisions: decodeDecisions(decisions) };
}

/** What a review of stored documents found. */
export interface GraphReview {
  readonly items: readonly ReviewItem[];
  /** By document id. */
  readonly documents: readonly DocumentQuality[];
  /** True when the graph holds more documents than were looked at. */
  readonly truncated: boolean;
}

/**
 * Reviews documents as they are stored, by id; without ids up to `most` documents. Short names that several things bear are no part of it: they
 * are known only while a document is read.
 *
 * @throws GraphError `GRAPH_DOCUMENT_BROKEN` when what is stored of one is no longer whole
 */
export async function reviewGraph(
  database: Database,
  documents: readonly string[] | null,
  most: number,
): Promise<GraphReview> {
  const all = documents === null ? await documentsRead(database, { first: most, after: '' }) : undefined;
  const ids = documents ?? all?.rows.map(({ id }) => id) ?? [];
  const extractions = await storedExtractions(database, ids);
  const items = review(await reviewInput(database, extractions, loadVocabulary()));
  return { items, documents: extractions.map(qualityOf), truncated: all?.hasNextPage ?? false };
}
