/** What a person may want to look at, with where it stands and what to do about it. */

/** Kinds of items, in the order of the report, each with what it is. */
export const REVIEW_KINDS = {
  'stated-total': 'a total that the text states, and the facts read there differ',
  'catalogue-number': 'a number that no catalogue lists, in a series that one lists',
  'catalogue-edition': 'an edition, version or amendment that no catalogue lists, of a text that one lists',
  'catalogue-title': 'a title that differs from the catalogue’s',
  'catalogue-group': 'a group that is not the one responsible today',
  'text-statuses': 'one text with two statuses',
  'act-and-kind': 'a Supplement that was “approved”, or a Recommendation that was “agreed”',
  'question-number': 'a former and a present Question under one number',
  'event-order': 'an end that is before its beginning',
  'event-dates': 'one event with two dates or places',
  'outside-period': 'a date outside the reporting periods that the document states',
  'ambiguous-name': 'a short name that several things bear',
  'unknown-name': 'a name that no table knows',
  'undated-event': 'an event without a date that one with a date may be',
  'same-candidate': 'two names that may be one thing',
} as const satisfies Record<string, string>;
export type ReviewKind = keyof typeof REVIEW_KINDS;

/** `error`: both cannot hold; `warning`: one may be wrong; `note`: explained, or nothing but worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** How much weight an item of a kind has, where it does not say another. */
const SEVERITIES: Readonly<Record<ReviewKind, Severity>> = {
  'stated-total': 'error',
  'catalogue-number': 'warning',
  'catalogue-edition': 'warning',
  'catalogue-title': 'warning',
  'catalogue-group': 'note',
  'text-statuses': 'warning',
  'act-and-kind': 'warning',
  'question-number': 'note',
  'event-order': 'error',
  'event-dates': 'error',
  'outside-period': 'warning',
  'ambiguous-name': 'note',
  'unknown-name': 'note',
  'undated-event': 'note',
  'same-candidate': 'note',
};

/** How much weight an item has. */
export function severityOf({ kind, severity }: Pick<ReviewItem, 'kind' | 'severity'>): Severity {
  return severity ?? SEVERITIES[kind];
}

/** One thing to look at. */
export interface ReviewItem {
  readonly kind: ReviewKind;
  /** Id of the document; of a thing in several, the first. */
  readonly document: string;
  /** The printed label of the passage, and its id. */
  readonly where: string;
  readonly passage: string;
  /** The words of the passage that it is about. */
  readonly quote: string;
  /** Id of the entity that it is about. */
  readonly subject?: string;
  /** What is to be seen. */
  readonly message: string;
  /** What to do about it. */
  readonly advice: string;
  /** Ids of the facts that show it; none where what shows it is no fact. */
  readonly facts?: readonly string[];
  /** Where it is not that of its kind. */
  readonly severity?: Severity;
  /** A line for a table, ready to be pasted, tab-separated. */
  readonly line?: string;
  /** Times that the name stands in the documents, and how many documents have it. */
  readonly mentions?: number;
  readonly documents?: number;
}

/** Order of items: by kind, then as they stand in the documents. */
export function compareKinds(a: ReviewItem, b: ReviewItem): number {
  const kinds = Object.keys(REVIEW_KINDS);
  return kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
}
