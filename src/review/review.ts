import type { Vocabulary } from '../data/vocabulary.ts';
import type { CatalogueKnowledge } from '../domain/catalogue.ts';
import type { Decision } from '../domain/decision.ts';
import type { Extraction } from '../domain/extraction.ts';
import { catalogueChecks } from './catalogue-checks.ts';
import { actsAndKinds } from './acts-and-kinds.ts';
import { eventDates, eventOrder } from './event-dates.ts';
import { outsidePeriods } from './outside-periods.ts';
import { questionNumbers } from './question-numbers.ts';
import { compareKinds, type ReviewItem } from './review-item.ts';
import { sameCandidates, undatedEvents } from './same-candidates.ts';
import { statedTotals } from './stated-totals.ts';
import { textStatuses } from './text-statuses.ts';
import { ambiguousNames, unknownNames } from './unknown-names.ts';

/** What a review looks at. */
export interface ReviewInput {
  /** In the order in which their items are listed. */
  readonly extractions: readonly Extraction[];
  readonly vocabulary: Vocabulary;
  /** What catalogues say of the texts of these reports. */
  readonly catalogues: CatalogueKnowledge;
  readonly decisions: readonly Decision[];
}

/** Everything that a person may want to look at, by kind, then as it stands in the reports. Pure. */
export function review({
  extractions,
  vocabulary,
  catalogues,
  decisions,
}: ReviewInput): readonly ReviewItem[] {
  const items = extractions.flatMap((extraction) => [
    ...statedTotals(extraction),
    ...catalogueChecks(extraction, catalogues, vocabulary.links),
    ...actsAndKinds(extraction),
    ...questionNumbers(extraction),
    ...eventOrder(extraction),
    ...outsidePeriods(extraction),
    ...ambiguousNames(extraction),
    ...unknownNames(extraction),
  ]);
  return [
    ...joinNames(items),
    ...textStatuses(extractions),
    ...eventDates(extractions),
    ...undatedEvents(extractions, decisions),
    ...sameCandidates(extractions, vocabulary, decisions),
  ].sort(compareKinds);
}

/** One item for a name that no table knows, however many reports have it. */
function joinNames(items: readonly ReviewItem[]): readonly ReviewItem[] {
  const first = new Map<string, ReviewItem>();
  for (const item of items.filter(({ kind }) => kind === 'unknown-name')) {
    const before = first.get(item.subject ?? '');
    first.set(
      item.subject ?? '',
      before === undefined
        ? item
        : {
            ...before,
            mentions: (before.mentions ?? 0) + (item.mentions ?? 0),
            documents: (before.documents ?? 0) + (item.documents ?? 0),
          },
    );
  }
  return [...items.filter(({ kind }) => kind !== 'unknown-name'), ...first.values()];
}
