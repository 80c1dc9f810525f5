/** Where the words stand that set a fact off. */
import type { Span } from '../domain/document.ts';
import type { FactDraft } from './fact-draft.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers.ts';

/** Span of a trigger's wording, auxiliaries included: `has been approved`. */
export const wordingSpan = ({ end, wording }: Trigger): Span => ({ start: end - wording.length, end });

/**
 * Span of a fact's wording in the window that is read: the trigger of the sentence, else the words themselves, here or, for an act
 * that goes on, before. Undefined where a fact has no wording or its words stand in another passage.
 */
export function triggerSpan(
  view: SentenceView,
  triggers: readonly Trigger[],
  draft: FactDraft,
): Span | undefined {
  const { wording } = draft;
  if (wording === '') return undefined;
  const found = triggers.filter((trigger) => trigger.wording === wording).map(wordingSpan);
  const { text } = view.context;
  const spans = found.length > 0 ? found : occurrences(text.slice(view.start, view.end), wording, view.start);
  if (spans.length > 0) return nearest(spans, draft.item?.start ?? view.end);
  return occurrences(text.slice(0, view.start), wording, 0).at(-1);
}

/** The last one before an offset, since objects follow verbs; else the first after it, as in the passive. */
const nearest = (spans: readonly Span[], offset: number): Span | undefined =>
  spans.findLast(({ end }) => end <= offset) ?? spans[0];

function occurrences(text: string, words: string, offset: number): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    spans.push({ start: offset + at, end: offset + at + words.length });
  }
  return spans;
}
