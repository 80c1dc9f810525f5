/** What reading one sentence made of it, for those who explain it. */
import type { Passage } from '../domain/document.ts';
import type { FactDraft } from './fact-draft.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers.ts';

/** A sentence with its triggers and the facts that were read in it. Offsets in `view`, `triggers` and `facts` count from `offset`. */
export interface SentenceReading {
  readonly passage: Passage;
  /** Where the window that was read begins in the passage, in UTF-16 code units. */
  readonly offset: number;
  readonly view: SentenceView;
  readonly triggers: readonly Trigger[];
  readonly facts: readonly FactDraft[];
}
