/** What a question is answered with: rows with the sentences that they stand on, or what can be asked instead. */
import type { EntityLabel, Predicate } from '../domain/model.ts';
import type { Plan } from './plan.ts';

/** `answered`: with rows, a value or paths; `empty`: understood, and the documents state nothing of it; `refused`: not understood, or a name is not known. */
export type AnswerStatus = 'answered' | 'empty' | 'refused';

/** A sentence of a document that says it. */
export interface Citation {
  /** Id of the fact; null where a passage is cited that no fact was read from. */
  readonly fact: string | null;
  readonly predicate: Predicate | null;
  /** The verb as written; null without a fact. */
  readonly wording: string | null;
  /** Id of the rule that read it; null without a fact. */
  readonly rule: string | null;
  /** Id of the document, with its symbol or title for people. */
  readonly document: string;
  readonly documentName: string;
  /** Printed label of the passage: `2.4.3`. */
  readonly where: string;
  /** Id of the passage. */
  readonly passage: string;
  /** Half-open span of `quote` in the passage's text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Exactly the passage's text between them. */
  readonly quote: string;
}

/** What tables, catalogues or decisions say and no document. */
export interface SourceCitation {
  readonly source: string;
}

/** One cell: a thing of the graph, or a text such as a subject or a date, which has no id and no label. */
export interface AnswerValue {
  readonly id: string | null;
  readonly label: EntityLabel | null;
  readonly name: string;
  /** Other names that documents use for it. */
  readonly aliases: readonly string[];
}

/** One row; its values are in the order of the answer's columns. */
export interface AnswerRow {
  readonly values: readonly AnswerValue[];
  /** In reading order of the documents, the earliest document first; at most 5. */
  readonly citations: readonly Citation[];
  /** How many sentences say it. */
  readonly citationCount: number;
  /** Tables or catalogues that a part of the row stands on; empty where documents say all of it. */
  readonly sources: readonly string[];
}

/** A path; one citation, or source, for each hop. */
export interface AnswerPath {
  readonly nodes: readonly AnswerValue[];
  readonly citations: readonly (Citation | SourceCitation)[];
  /** Of each hop, whether what is said leads from its node to the next; it may lead the other way: `Q.3916 ←approved– SG11`. */
  readonly forward: readonly boolean[];
}

/** Another way to take the question, with a wording that says it. */
export interface Alternative {
  readonly reading: string;
  readonly question: string;
}

/** A document that the answer was looked for in. */
export interface SearchedDocument {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
}

export interface Answer {
  readonly question: string;
  readonly status: AnswerStatus;
  /** For people, in whole sentences: how many, what was left out, why there is nothing, what was not understood. */
  readonly message: string;
  /** How the question was read, in words; null when it was not understood. */
  readonly reading: string | null;
  /** A count, or yes and no; null for other questions. */
  readonly value: number | boolean | null;
  /** Heads of the columns of `rows`. */
  readonly columns: readonly string[];
  readonly rows: readonly AnswerRow[];
  /** How many rows there are; `rows` holds at most 200. */
  readonly rowCount: number;
  readonly paths: readonly AnswerPath[];
  /** Questions or names that would be understood; never empty when refused or empty. */
  readonly suggestions: readonly string[];
  readonly alternatives: readonly Alternative[];
  /** The documents that were searched, at most 50, with how many they are. */
  readonly documents: readonly SearchedDocument[];
  readonly documentCount: number;
  /** Null when the question was not understood. */
  readonly plan: Plan | null;
  /** The statements that ran, each after its parameters as Neo4j Browser takes them; empty when none did. */
  readonly cypher: string;
}
