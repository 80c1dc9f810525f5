/** What recognisers hand on: a span that may be a mention, with the identity that it would have. */
import type { VocabularyEntry } from '../data/vocabulary.ts';
import type { Span } from '../domain/document.ts';
import type { EntityLabel, Predicate } from '../domain/model.ts';
import type { PropertyValue } from '../domain/extraction.ts';

/** An entity as one recogniser sees it, before the document's register joins what is the same. */
export interface EntityDraft {
  readonly id: string;
  readonly label: EntityLabel;
  readonly name: string;
  readonly known: boolean;
  readonly properties?: Readonly<Record<string, PropertyValue>>;
  /** Further spellings that the identity implies (`Y.4903` for `ITU-T Y.4903/L.1603`). */
  readonly aliases?: readonly string[];
}

/** A link that the form of a name itself states: `Amendment 1 to Y.1546`, `IETF IPPM`, `Q4/11`. */
export interface StructuralLink {
  readonly predicate: Predicate;
  readonly object: EntityDraft;
  readonly rule: string;
  readonly wording: string;
  readonly qualifiers?: Readonly<Record<string, PropertyValue>>;
  /** True where the other end is the subject: who met ORGANIZED the meeting. */
  readonly isInverse?: boolean;
}

/** A possible mention. */
export interface Candidate extends Span {
  readonly draft: EntityDraft;
  /** Higher wins where two spans of the same length compete. */
  readonly priority: number;
  /** Mentions nested in this one that stay mentions (the parent in `IETF IPPM`). */
  readonly nested?: readonly Candidate[];
  /** Further things that the same words name: both amendments of "Amendments 1 and 2 to", members of a range. */
  readonly peers?: readonly Candidate[];
  readonly links?: readonly StructuralLink[];
  /** True when the surface belongs to the text around it and must not become an alias. */
  readonly isMade?: boolean;
  /** True for a demonym ("the Polish Office"): a mention that fills no role. */
  readonly isAdjective?: boolean;
  /** The words of the sentence that stand for an overlay: "courses on IPv6" of each course. */
  readonly anchor?: Span;
  /** True for an event that its place or topic alone shows: it lies over other mentions and replaces none. */
  readonly isOverlay?: boolean;
}

/** What the tables know of a thing, as recognisers hand it on. */
export const draftOf = (entry: VocabularyEntry): EntityDraft => ({
  id: entry.id,
  label: entry.label,
  name: entry.name,
  known: true,
  properties: entry.properties,
});

/** Readable part of an id: lower case, words joined by `-`, signs that carry identity kept. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
}
