import type { Passage } from '../domain/document.ts';
import type { Extraction } from '../domain/extraction.ts';
import type { ReviewItem } from './review-item.ts';

type Place = Pick<ReviewItem, 'document' | 'where' | 'passage' | 'quote'>;

/** Longest quote that a list shows. */
const LONGEST_QUOTE = 200;

/** Where a span of a passage stands, with its words. */
export function placeOf(extraction: Extraction, passageId: string, start: number, end: number): Place {
  const passage: Passage | undefined = extraction.document.passages.find(({ id }) => id === passageId);
  const words = (passage?.text ?? '').slice(start, end);
  const quote = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)} …` : words;
  return { document: extraction.self, where: passage?.where ?? '', passage: passageId, quote };
}

/** Where an entity is named first; undefined where the text names it in no passage. */
export function firstMention(extraction: Extraction, entity: string): Place | undefined {
  const mention = extraction.mentions.find((candidate) => candidate.entity === entity);
  return mention === undefined ? undefined : placeOf(extraction, mention.passage, mention.start, mention.end);
}

/** How a message names a document: its symbol, else its session, else its id. */
export function documentName({ document: { meta }, self }: Extraction): string {
  return meta.symbol ?? meta.session ?? self;
}
