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
import {
  severityOf,
  type ReviewItem,
  type Severity,
  type ReviewKind,
  REVIEW_KINDS,
} from '../review/review-item.ts';
import { type DocumentQuality, qualityOf } from '../review/quality.ts';
import { review, type ReviewInput } from '../review/review.ts';

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

export type { DocumentQuality, ReviewKind, Severity };

/** An item of a review with its place in the order of all. */
export interface FoundItem extends ReviewItem {
  /** Orders by kind, document, place and what it says; the same in every run on the same graph. */
  readonly key: string;
  readonly severity: Severity;
}

/** What a review of stored documents found. */
export interface GraphReview {
  /** By key. */
  readonly items: readonly FoundItem[];
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
  const all =
    documents === null
      ? await documentsRead(database, { from: null, length: most, backward: false })
      : undefined;
  const ids = documents ?? all?.rows.map(({ id }) => id) ?? [];
  const extractions = await storedExtractions(database, ids);
  const items = review(await reviewInput(database, extractions, loadVocabulary()));
  const orders = new Map(
    extractions.flatMap(({ document }) => document.passages.map(({ id, order }) => [id, order] as const)),
  );
  const found = items.map((item): FoundItem => ({
    ...item,
    severity: severityOf(item),
    key: keyOf(item, orders.get(item.passage) ?? 0),
  }));
  found.sort((a, b) => (a.key < b.key ? -1 : 1));
  return { items: found, documents: extractions.map(qualityOf), truncated: all?.hasMore ?? false };
}

function keyOf({ kind, document, subject = '', message }: ReviewItem, order: number): string {
  const at = Object.keys(REVIEW_KINDS).indexOf(kind);
  return [String(at).padStart(2, '0'), document, String(order).padStart(6, '0'), subject, message].join(' ');
}
