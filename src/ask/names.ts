/** Names as they were found in a question. */
import type { EntityRow } from '../graph/read/entities.ts';

/** A name of the question with what bears it. */
export interface NamedSpan {
  /** First word, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What documents speak of comes first; empty for an identifier that nothing bears. */
  readonly bearers: readonly Bearer[];
  /** Spellings of a city, whose country is the bearer; null for all else. */
  readonly city: readonly string[] | null;
}

/** One thing that bears the name. */
export interface Bearer {
  readonly entity: EntityRow;
  /** Whether the graph holds it; else only the tables know it. */
  readonly stored: boolean;
  readonly documentCount: number;
}
