/** An extraction as flat records: one JSON object a line, for programs and for the scorer. */
import type { Passage } from '../domain/document.ts';
import type { Extraction } from '../domain/extraction.ts';

/** A record names its kind in `record`; all else depends on the kind. */
export interface ExtractionRecord {
  readonly record:
    'document' | 'section' | 'passage' | 'entity' | 'mention' | 'fact' | 'statedCount' | 'diagnostic';
  readonly [key: string]: unknown;
}

/** Records of one extraction: the document first, then sections, passages, entities, mentions, facts, counts, diagnostics. */
export function extractionRecords(extraction: Extraction): readonly ExtractionRecord[] {
  const { document, entities, mentions, facts, statedCounts, diagnostics } = extraction;
  const passages = new Map<string, Passage>(document.passages.map((passage) => [passage.id, passage]));
  const whereOf = (passage: string | undefined): { where?: string } => {
    const where = passage === undefined ? undefined : passages.get(passage)?.where;
    return where === undefined ? {} : { where };
  };
  return [
    {
      record: 'document',
      id: document.id,
      title: document.title,
      ...document.meta,
      sha256: document.sha256,
      extractorVersion: extraction.extractorVersion,
    },
    ...document.sections.map((section) => ({ record: 'section' as const, ...section })),
    ...document.passages.map((passage) => ({ record: 'passage' as const, ...passage })),
    ...entities.map((entity) => ({
      record: 'entity' as const,
      ...entity,
      ...(entity.id === extraction.self && { self: true }),
    })),
    ...mentions.map((mention) => ({ record: 'mention' as const, ...mention, ...whereOf(mention.passage) })),
    ...facts.map((fact) => ({ record: 'fact' as const, ...fact, ...whereOf(fact.passage) })),
    ...statedCounts.map((count) => ({ record: 'statedCount' as const, ...count, ...whereOf(count.passage) })),
    ...diagnostics.map((diagnostic) => ({
      record: 'diagnostic' as const,
      ...diagnostic,
      ...whereOf(diagnostic.passage),
    })),
  ];
}
