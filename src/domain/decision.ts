/** What a person decided about two entities: that they are one thing, or that they are not. */
export interface Decision {
  readonly decision: 'same-as' | 'not-same';
  /** Ids of the two; of a pair that is the same, the second is the one that lists show first. */
  readonly a: string;
  readonly b: string;
  readonly reason: string;
  readonly who: string;
  /** ISO 8601 date. */
  readonly date: string;
}
