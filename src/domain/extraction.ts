/** What was found in a document: entities, their mentions, facts and what was seen and not linked. */
import type { Diagnostic, SourceDocument } from './document.ts';
import type { EntityLabel, Predicate } from './model.ts';

/** A property value that Neo4j can store. */
export type PropertyValue = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, PropertyValue>>;

/** A thing that a document names, resolved to one identity. */
export interface Entity {
  /** Stable, readable, made from what the thing is: `itu-t-sg20`, `country-BI`. */
  readonly id: string;
  readonly label: EntityLabel;
  /** Name for display. */
  readonly name: string;
  /** Names that this document uses for it, in order of first use, the display name left out. */
  readonly aliases: readonly string[];
  /** False when no table knows it and only position or form gave it away. */
  readonly known: boolean;
  /** What this document says of it: `title`, `startDate`, `endDate`, `city`, `status`, `kind`, `number`, … */
  readonly properties: Properties;
}

/** One occurrence of an entity in a passage. */
export interface Mention {
  readonly entity: string;
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
}

/** One statement of a text: subject, predicate, object and the words it was read from. */
export interface Fact {
  /** `f-` + hash of document, where, type, from, to, subject and ordinal: the same in every run. */
  readonly id: string;
  /** Entity id; a section id for `ABOUT`, a passage id for `STATES_NONE`. */
  readonly subject: string;
  readonly predicate: Predicate;
  /** Entity id. */
  readonly object: string;
  readonly passage: string;
  /** Half-open span of `quote` in the passage's text. */
  readonly start: number;
  readonly end: number;
  /** Exactly `passage.text.slice(start, end)`. */
  readonly quote: string;
  /** The verb as written: `approved`, `is collaborating`. */
  readonly wording: string;
  /** Id of the rule that read it: `approve/active`. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Relationship properties of the model: `mode`, `direction`, `subject`, `status`, `kind`, `role`, `procedure`, `date`, `startDate`, `endDate`, `city`. */
  readonly qualifiers: Properties;
  /** Span of the object's own words where it is an item of a list. */
  readonly item?: { readonly start: number; readonly end: number };
  /** Span of `wording`; absent where a name's form alone states the fact, or the verb stands in another passage. */
  readonly trigger?: { readonly start: number; readonly end: number };
}

/** A total that a passage states: "approved 13 Recommendations". */
export interface StatedCount {
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly comparator: 'exactly' | 'about' | 'more-than' | 'less-than';
  readonly noun: string;
  /** Predicate that the count qualifies, where the sentence has one. */
  readonly predicate?: Predicate;
}

/** Everything that extraction makes of one document. Arrays are in a fixed order: same bytes in, same bytes out. */
export interface Extraction {
  readonly document: SourceDocument;
  /** Id of the entity that stands for the document itself (label `Document`). */
  readonly self: string;
  /** Version of engine and tables that read it; the stored document knows it. Only for equality: it has no order. */
  readonly extractorVersion: string;
  /** All entities that mentions or facts use, the document itself included. */
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly facts: readonly Fact[];
  readonly statedCounts: readonly StatedCount[];
  readonly diagnostics: readonly Diagnostic[];
}
