/** A fact before it has an id. */
import type { Span } from '../domain/document.ts';
import type { PropertyValue } from '../domain/extraction.ts';
import type { Predicate } from '../domain/model.ts';
import type { EntityDraft } from './candidate.ts';

/** What a rule hands on; the collector adds id, passage and quote. */
export interface FactDraft {
  readonly subject: EntityDraft;
  readonly predicate: Predicate;
  readonly object: EntityDraft;
  /** Span of the words that support it: the sentence or clause with its lead-in. */
  readonly support: Span;
  readonly wording: string;
  readonly rule: string;
  readonly confidence: number;
  readonly qualifiers?: Readonly<Record<string, PropertyValue>>;
  /** The object's own words. */
  readonly item?: Span;
  /** The words of `wording`, where the rule knows which they are. */
  readonly trigger?: Span;
}
