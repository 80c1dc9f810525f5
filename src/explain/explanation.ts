/** How a document was read: what an explanation holds. All spans are half-open, in UTF-16 code units of the passage's text. */
import type { RuleNote } from '../data/rules.ts';
import type { Passage, Span } from '../domain/document.ts';
import type { Entity, Extraction, Fact, Mention } from '../domain/extraction.ts';
import type { Role } from '../extract/unread.ts';

/** A mention with the thing that it resolves to. */
export interface ExplainedMention extends Mention {
  readonly resolved: Entity;
}

/** A fact with the names of its ends and what its rule is for. */
export interface ExplainedFact extends Fact {
  readonly subjectName: string;
  readonly objectName: string;
  /** Undefined for a rule that no table describes. */
  readonly ruleNote: RuleNote | undefined;
}

/** Something that was seen and not linked, and why. */
export interface Unlinked extends Span {
  /** A name that no fact of the passage uses, words that set a rule off in vain, a table row, or something that reading was unsure of. */
  readonly what: 'name' | 'trigger' | 'row' | 'doubt';
  /** `extract/negated`, `extract/not-done`, `extract/roles`, `extract/no-rule`, `extract/ambiguous-name`, … */
  readonly code: string;
  /** Exactly the passage's text between `start` and `end`. */
  readonly words: string;
  readonly reason: string;
  /** Of a name: id of the thing. */
  readonly entity?: string;
  /** Of a trigger: the meaning that it belongs to. */
  readonly rule?: RuleNote;
  /** Of a trigger: roles for which the sentence names nothing. */
  readonly missing?: readonly Role[];
}

/** How one passage was read. Facts, mentions and what was not linked stand in the order of the text. */
export interface PassageExplanation {
  readonly passage: Passage;
  readonly mentions: readonly ExplainedMention[];
  readonly facts: readonly ExplainedFact[];
  readonly unlinked: readonly Unlinked[];
}

/** How a whole document was read, passage by passage. */
export interface DocumentExplanation {
  readonly extraction: Extraction;
  readonly passages: readonly PassageExplanation[];
}
