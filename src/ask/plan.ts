/** A question as the graph is asked it: things, how they are linked, and what is wanted of them. */
import type { EntityLabel, LinkType } from '../domain/model.ts';

/** What is wanted. */
export type PlanForm = 'list' | 'count' | 'yesno' | 'evidence';

/** A set of things: given by ids, or all of some labels, narrowed by what they are. */
export interface PlanTerm {
  /** Position among the terms. */
  readonly at: number;
  /** As people call it: `study groups`, `ITU-T SG20`. */
  readonly words: string;
  /** Ids of things that the question names; null for all of the labels. */
  readonly ids: readonly string[] | null;
  /** Whether also what is part of the named things counts: "IETF or its groups". */
  readonly rollUp: boolean;
  /** Labels that it may have; null for all. */
  readonly labels: readonly EntityLabel[] | null;
  /** Values by property: `kind`, `organ`, `status`; null for all. */
  readonly properties: Readonly<Record<string, readonly string[]>>;
  /** Words of which its name or title must hold one: `workshop`, `training`. */
  readonly nameWords: readonly string[];
  /** Spellings of a city that events must be held in; empty for all. */
  readonly cities: readonly string[];
  /** Subjects that it must be about, by its links or its title. */
  readonly topics: readonly PlanTopic[];
  /** Dates in which it must lie. */
  readonly time: PlanTime | null;
  /** Whether what is only scheduled counts. */
  readonly planned: boolean;
  /** Whether it is a column of the answer. */
  readonly shown: boolean;
}

/** Partial ISO 8601 dates, both included; null for no bound. */
export interface PlanTime {
  readonly from: string | null;
  readonly to: string | null;
}

/** What the statements of a link must speak of. */
export interface PlanTopic {
  readonly words: string;
  /** Ids of topics and texts that are meant; empty for words alone. */
  readonly ids: readonly string[];
  /** Folded spellings of which a statement must hold one. */
  readonly spellings: readonly string[];
}

/** A link between two terms. */
export interface PlanLink {
  readonly from: number;
  readonly to: number;
  /** Relationship types of which one must lead from `from` to `to`. */
  readonly types: readonly LinkType[];
  /** For people: `works with`. */
  readonly say: string;
  /** Whether it may lead the other way, too. */
  readonly eitherWay: boolean;
  /** Whether there must be none. */
  readonly negated: boolean;
  /** Whether a row stays without it. */
  readonly optional: boolean;
  /** Statuses that it must have; null for what is done. */
  readonly statuses: readonly string[] | null;
  /** Values by property: `mode`, `kind`, `procedure`, `role`. */
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly topics: readonly PlanTopic[];
  readonly time: PlanTime | null;
}

/** By number, or by date. */
export type Rank = 'most' | 'fewest' | 'latest' | 'earliest';

export const isByDate = (rank: Rank | null): boolean => rank === 'latest' || rank === 'earliest';

/** How many of `of` each `per` must have, or that those with most or fewest are wanted. */
export interface PlanMeasure {
  readonly per: number;
  readonly of: number;
  readonly rank: Rank | null;
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

export interface Plan {
  readonly form: PlanForm;
  readonly terms: readonly PlanTerm[];
  readonly links: readonly PlanLink[];
  /** Terms of which every named thing must be linked alike: "SG20 and SG15 have in common"; each name with the ids that bear it. */
  readonly common: readonly { readonly term: number; readonly groups: readonly (readonly string[])[] }[];
  readonly measure: PlanMeasure | null;
  /** Ids of the documents that are asked; null for all. */
  readonly documents: readonly string[] | null;
  /** Properties of the links that are columns of their own: `subject`, `date`. */
  readonly details: readonly ('subject' | 'date' | 'place' | 'verb')[];
  /** Of a comparison, what changes are wanted. */
  readonly changes: readonly string[];
}
