import type { GraphQLResolveInfo } from 'graphql';
import type { EntityRow } from '../../graph/read/entities.ts';
import type { NodeRow } from '../node-row.ts';
import type { SubjectRow, QualifiersRow, FactRow } from '../../graph/read/facts.ts';
import type { SectionRow, PassageRow } from '../../graph/read/passages.ts';
import type { CollaborationRow } from '../../graph/read/collaborations.ts';
import type { ReferenceLinkRow, DescriptionRow, MentionRow } from '../../graph/read/links.ts';
import type { ExplanationRow } from '../explanations.ts';
import type { ExplainedMention as ExplainedMentionRow, ExplainedFact as ExplainedFactRow, Unlinked as UnlinkedRow } from '../../explain/explanation.ts';
import type { Answer as AnswerModel, AnswerRow as AnswerRowModel, AnswerValue as AnswerValueModel, AnswerPath as AnswerPathModel, Alternative, Citation as CitationModel } from '../../ask/answer.ts';
import type { AnswerHopRow } from '../resolvers/ask-resolvers.ts';
import type { LookUpResult, LookUpMatch } from '../../answer/look-up.ts';
import type { Suggestion as SuggestionRow } from '../../answer/suggestions.ts';
import type { SearchPage, DocumentCountRow } from '../search-page.ts';
import type { SearchFound } from '../../answer/search.ts';
import type { Snippet as SnippetRow } from '../../answer/snippet.ts';
import type { SearchCounts } from '../../graph/read/search.ts';
import type { TimelineList } from '../timeline-page.ts';
import type { TimelineRow } from '../../graph/read/timeline.ts';
import type { Comparison as ComparisonModel } from '../../analysis/compare-documents.ts';
import type { Change as ChangeRow, EntityChange as EntityChangeRow } from '../../analysis/change.ts';
import type { Reporting as ReportingRow } from '../../analysis/reporting.ts';
import type { EvidenceRow } from '../../graph/read/evidence.ts';
import type { Action as ActionRow, ActionReason as ActionReasonRow } from '../../analysis/actions.ts';
import type { FoundItem, GraphReview, DocumentQuality as DocumentQualityRow } from '../../analysis/review-graph.ts';
import type { ActionPage, FindingPage, ChangePage, EntityChangePage, EntityPage, FactPage, PassagePage, CollaborationPage, LinkPage, SharedPage } from '../connections.ts';
import type { PageInfo as PageInfoRow } from '../paging.ts';
import type { LinkRow } from '../../graph/read/links-of-entities.ts';
import type { SummaryRow } from '../../graph/read/summary.ts';
import type { PathsFound, PathRow, HopRow } from '../../analysis/paths.ts';
import type { EntityLinkRow } from '../../graph/read/entity-links.ts';
import type { NeighbourhoodRow, NeighbourhoodNodeRow } from '../../analysis/neighbourhood.ts';
import type { SharedRow, SharedWithRow } from '../../analysis/shared-neighbours.ts';
import type { ApiContext } from '../api-context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** A fact on a resolution’s subject, or a passage that cites the resolution. */
export type Action = {
  readonly __typename?: 'Action';
  /** Its document. */
  readonly document: Document;
  /** The fact; null where a passage cites the resolution and states no fact with it. */
  readonly fact: Maybe<Fact>;
  /** True when the report itself ties it to the resolution. False: same subject, not attributed by the report. */
  readonly isAttributed: Scalars['Boolean']['output'];
  /** The passage that states or cites. */
  readonly passage: Passage;
  /** Why it is counted; one at least, at most 20. */
  readonly why: ReadonlyArray<ActionReason>;
};

/** What reports say on a resolution’s subject, in reading order, documents by id. */
export type ActionConnection = {
  readonly __typename?: 'ActionConnection';
  /** Those of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ActionEdge>;
  /** The actions of this page. */
  readonly nodes: ReadonlyArray<Action>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** All actions, of all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when there is more than was looked at: 1000 places of a sort, 500 passages of a section. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One of a page of actions. */
export type ActionEdge = {
  readonly __typename?: 'ActionEdge';
  /** Its place in the list, for `after` and `before`; stays valid when data is loaded again. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Action;
};

/** Why something is counted as an action on a resolution. */
export type ActionReason = {
  readonly __typename?: 'ActionReason';
  /** The fact that ties them, `ABOUT` of a section; null where a name alone does. */
  readonly fact: Maybe<Fact>;
  /** How it is tied to the resolution. */
  readonly kind: ActionReasonKind;
  /** What is named: the resolution or one of its editions; for `SECTION_ON_TOPIC` its topic. */
  readonly named: Entity;
  /** The heading, or the passage that states or cites. */
  readonly passage: Passage;
  /** The section whose heading names it; null for what is stated with it or cites it. */
  readonly section: Maybe<Section>;
};

/** How something is tied to a resolution. */
export type ActionReasonKind =
  /** It stands in a section whose heading names the resolution. */
  | 'HEADING_NAMES_IT'
  /** The passage names the resolution, and states no fact of it. */
  | 'PASSAGE_CITES_IT'
  /** It stands in a section whose heading names a topic that the resolution’s title names. */
  | 'SECTION_ON_TOPIC'
  /** The report states it of the resolution. */
  | 'STATED_WITH_IT';

/** An amendment or a corrigendum to a text. */
export type Amendment = Deliverable & Entity & FactSubject & Node & {
  readonly __typename?: 'Amendment';
  /** Who agreed it. */
  readonly agreedBy: LinkConnection;
  /** Other names that texts and tables use for it, at most 200; the display name is left out. Empty when there is none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What amends, supplements, revises or supersedes it. */
  readonly amendedBy: LinkConnection;
  /** What it amends, supplements, revises or supersedes. */
  readonly amends: LinkConnection;
  /** Who approved or adopted it. */
  readonly approvedBy: LinkConnection;
  /** Who consented it (AAP). */
  readonly consentedBy: LinkConnection;
  /** ISO 8601 date, month or year; null where none is known. */
  readonly date: Maybe<Scalars['String']['output']>;
  /** What each document says of it, by document id; at most 100. */
  readonly descriptions: ReadonlyArray<Description>;
  /** The printed designation: `ITU-T H.626 (V2)`; null where none is known. */
  readonly designation: Maybe<Scalars['String']['output']>;
  /** Who determined it (TAP). */
  readonly determinedBy: LinkConnection;
  /** Who works on it or has developed it. */
  readonly developedBy: LinkConnection;
  /** The work of which it is an edition. */
  readonly editionOf: LinkConnection;
  /** Its editions. */
  readonly editions: LinkConnection;
  /** Organisations that were engaged on it. */
  readonly engaged: LinkConnection;
  /**
   * What documents state of it, as subject, object or both, by fact id, with what they state of entities that a person
   * decided to be the same (`SAME_AS`); each fact keeps the entity that its text names. What was not done is left out
   * unless asked for.
   */
  readonly facts: FactConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** True when only a catalogue lists it and no document names it; lists and searches leave it out unless asked for it. */
  readonly isCatalogueOnly: Scalars['Boolean']['output'];
  /** False when no table or catalogue knows it and only its form or position in a text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** The most specific label; also the name of the GraphQL type. */
  readonly label: EntityLabel;
  /**
   * All its links, one for each type, direction and other end, with those of entities that a person decided to be the same
   * (`SAME_AS`) and those that tables and catalogues give.
   */
  readonly links: LinkConnection;
  /** Where documents name it, by passage id and offset. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** The series that it belongs to. */
  readonly partOf: LinkConnection;
  /** Texts of this series. */
  readonly parts: LinkConnection;
  /** Everything stored of it beside id, name, aliases and known, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** Links that come from tables, catalogues and decisions and not from any document, by type and ids; at most 100. */
  readonly referenceLinks: ReadonlyArray<ReferenceLink>;
  /** The groups in charge of it today, as catalogues list them. */
  readonly responsible: LinkConnection;
  /** `in force`, `under approval` and the like, as documents say; null where they do not. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** Full title as a text or a table gives it; null where none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** What its title names as subject. */
  readonly topics: LinkConnection;
  /** Work items that came out as it; unconfirmed proposals only with `includePlanned`. */
  readonly workItems: LinkConnection;
};


/** An amendment or a corrigendum to a text. */
export type AmendmentAgreedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An amendment or a corrigendum to a text. */
export type AmendmentAmendedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An amendment or a corrigendum to a text. */
export type AmendmentAmendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An amendment or a corrigendum to a text. */
export type AmendmentApprovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An amendment or a corrigendum to a text. */
export type AmendmentConsentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An amendment or a corrigendum to a text. */
export type AmendmentDeterminedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An amendment or a corrigendum to a text. */
export type AmendmentDevelopedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An amendment or a corrigendum to a text. */
export type AmendmentEditionOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An amendment or a corrigendum to a text. */
export type AmendmentEditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An amendment or a corrigendum to a text. */
export type AmendmentEngagedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An amendment or a corrigendum to a text. */
export type AmendmentFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FactDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};


/** An amendment or a corrigendum to a text. */
export type AmendmentLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  role?: FactDirection;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
  where?: InputMaybe<LinkFilter>;
};


/** An amendment or a corrigendum to a text. */
export type AmendmentMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An amendment or a corrigendum to a text. */
export type AmendmentPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An amendment or a corrigendum to a text. */
export type AmendmentPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An amendment or a corrigendum to a text. */
export type AmendmentResponsibleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An amendment or a corrigendum to a text. */
export type AmendmentTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An amendment or a corrigendum to a text. */
export type AmendmentWorkItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};

/** What a question is answered with. */
export type Answer = {
  readonly __typename?: 'Answer';
  /** Other ways to take the question, at most 8. */
  readonly alternatives: ReadonlyArray<AnswerAlternative>;
  /** Heads of the columns of `rows`, in their order; at most 20. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** Of a question how many; null for other questions. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** The statements that ran, each after its parameters as Neo4j Browser takes them; empty when none did. */
  readonly cypher: Scalars['String']['output'];
  /** How many documents were searched. */
  readonly documentCount: Scalars['Int']['output'];
  /** Documents that were searched, at most 50, by date. */
  readonly documents: ReadonlyArray<Document>;
  /** For people, in whole sentences: how many, what was left out, why there is nothing, what was not understood. */
  readonly message: Scalars['String']['output'];
  /** How two things are connected, the shortest path first, at most 25; empty for other questions. */
  readonly paths: ReadonlyArray<AnswerPath>;
  /** The plan as JSON, for people who want to see it: its form is not promised. Null when the question was not understood. */
  readonly plan: Maybe<Scalars['String']['output']>;
  /** The question as it was given, without space around it. */
  readonly question: Scalars['String']['output'];
  /** How the question was read, in words; null when it was not understood. */
  readonly reading: Maybe<Scalars['String']['output']>;
  /** How many rows there are; beyond 200 they are counted and not given. */
  readonly rowCount: Scalars['Int']['output'];
  /** Rows in the order of the answer; empty when it has none. */
  readonly rows: ReadonlyArray<AnswerRow>;
  /** Whether it is an answer. */
  readonly status: AnswerStatus;
  /** Questions or names that would be understood, at most 8; empty only when the question was answered. */
  readonly suggestions: ReadonlyArray<Scalars['String']['output']>;
  /** Of a question that yes or no answers; a no means that none of the documents states it. Null for other questions. */
  readonly yes: Maybe<Scalars['Boolean']['output']>;
};


/** What a question is answered with. */
export type AnswerRowsArgs = {
  first?: Scalars['Int']['input'];
};

/** Another way to take a question. */
export type AnswerAlternative = {
  readonly __typename?: 'AnswerAlternative';
  /** A wording that is taken so. */
  readonly question: Scalars['String']['output'];
  /** In words. */
  readonly reading: Scalars['String']['output'];
};

/** What joins two nodes of a path that follow each other: either `citation` or `source` is not null. */
export type AnswerHop = {
  readonly __typename?: 'AnswerHop';
  /** The sentence that joins them. */
  readonly citation: Maybe<Citation>;
  /** Whether what is said leads from the earlier node to the later one; it may lead the other way. */
  readonly forward: Scalars['Boolean']['output'];
  /** The table, catalogue or decision that joins them. */
  readonly source: Maybe<Scalars['String']['output']>;
};

/** A way from one thing to another. */
export type AnswerPath = {
  readonly __typename?: 'AnswerPath';
  /** One for each hop, from node to node; at most 6. */
  readonly hops: ReadonlyArray<AnswerHop>;
  /** From one end to the other; at most 7. */
  readonly nodes: ReadonlyArray<AnswerValue>;
};

/** One row of an answer. */
export type AnswerRow = {
  readonly __typename?: 'AnswerRow';
  /** How many sentences say it. */
  readonly citationCount: Scalars['Int']['output'];
  /** Sentences that say it, in reading order of the documents, the earliest document first. */
  readonly citations: ReadonlyArray<Citation>;
  /** Tables or catalogues that a part of the row stands on, at most 5; empty where documents say all of it. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** In the order of the columns; at most 20. */
  readonly values: ReadonlyArray<AnswerValue>;
};


/** One row of an answer. */
export type AnswerRowCitationsArgs = {
  first?: Scalars['Int']['input'];
};

/** Whether a question has an answer. */
export type AnswerStatus =
  /** With rows, a count, a yes or no, or paths. */
  | 'ANSWERED'
  /** Understood, and the documents state nothing of it. */
  | 'EMPTY'
  /** Not understood, or a name is not known. */
  | 'REFUSED';

/** One cell of a row, or one end of a hop. */
export type AnswerValue = {
  readonly __typename?: 'AnswerValue';
  /** The thing; null for a text. */
  readonly entity: Maybe<Entity>;
  /** The name of a thing, or a text such as a subject or a date. */
  readonly name: Scalars['String']['output'];
};

/** An organ, office or group of ITU, or an initiative that it runs. */
export type Body = {
  /** What it agreed. */
  readonly agreed: LinkConnection;
  /** Other names that texts and tables use for it, at most 200; the display name is left out. Empty when there is none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it approved or adopted. */
  readonly approved: LinkConnection;
  /** Whom it helped. */
  readonly assisted: LinkConnection;
  /** With whom it collaborates, whoever of the two the text speaks of. */
  readonly collaborators: LinkConnection;
  /** What it consented (AAP). */
  readonly consented: LinkConnection;
  /** What each document says of it, by document id; at most 100. */
  readonly descriptions: ReadonlyArray<Description>;
  /** What it determined (TAP). */
  readonly determined: LinkConnection;
  /** What it works on or has developed. */
  readonly develops: LinkConnection;
  /** Events that it organised or took part in. */
  readonly events: LinkConnection;
  /**
   * What documents state of it, as subject, object or both, by fact id, with what they state of entities that a person
   * decided to be the same (`SAME_AS`); each fact keeps the entity that its text names. What was not done is left out
   * unless asked for.
   */
  readonly facts: FactConnection;
  /** Its groups, Questions and other parts. */
  readonly groups: LinkConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** True when only a catalogue lists it and no document names it; lists and searches leave it out unless asked for it. */
  readonly isCatalogueOnly: Scalars['Boolean']['output'];
  /** False when no table or catalogue knows it and only its form or position in a text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** The most specific label; also the name of the GraphQL type. */
  readonly label: EntityLabel;
  /**
   * All its links, one for each type, direction and other end, with those of entities that a person decided to be the same
   * (`SAME_AS`) and those that tables and catalogues give.
   */
  readonly links: LinkConnection;
  /** Of what it is a member. */
  readonly memberOf: LinkConnection;
  /** Its members. */
  readonly members: LinkConnection;
  /** Where documents name it, by passage id and offset. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** What it is part of. */
  readonly partOf: LinkConnection;
  /** In whose place it came. */
  readonly predecessors: LinkConnection;
  /** Everything stored of it beside id, name, aliases and known, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** Links that come from tables, catalogues and decisions and not from any document, by type and ids; at most 100. */
  readonly referenceLinks: ReadonlyArray<ReferenceLink>;
  /** Documents that report its activities. */
  readonly reportedBy: LinkConnection;
  /** Texts in its charge today, as catalogues list them. */
  readonly responsibleFor: LinkConnection;
  /** What took its place: successors, mergers, new numbers. */
  readonly successors: LinkConnection;
  /** Full title as a text or a table gives it; null where none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
};


/** An organ, office or group of ITU, or an initiative that it runs. */
export type BodyAgreedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An organ, office or group of ITU, or an initiative that it runs. */
export type BodyApprovedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An organ, office or group of ITU, or an initiative that it runs. */
export type BodyAssistedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An organ, office or group of ITU, or an initiative that it runs. */
export type BodyCollaboratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An organ, office or group of ITU, or an initiative that it runs. */
export type BodyConsentedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An organ, office or group of ITU, or an initiative that it runs. */
export type BodyDeterminedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An organ, office or group of ITU, or an initiative that it runs. */
export type BodyDevelopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An organ, office or group of ITU, or an initiative that it runs. */
export type BodyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An organ, office or group of ITU, or an initiative that it runs. */
export type BodyFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FactDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};


/** An organ, office or group of ITU, or an initiative that it runs. */
export type BodyGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An organ, office or group of ITU, or an initiative that it runs. */
export type BodyLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  role?: FactDirection;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
  where?: InputMaybe<LinkFilter>;
};


/** An organ, office or group of ITU, or an initiative that it runs. */
export type BodyMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An organ, office or group of ITU, or an initiative that it runs. */
export type BodyMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An organ, office or group of ITU, or an initiative that it runs. */
export type BodyMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organ, office or group of ITU, or an initiative that it runs. */
export type BodyPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An organ, office or group of ITU, or an initiative that it runs. */
export type BodyPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An organ, office or group of ITU, or an initiative that it runs. */
export type BodyReportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An organ, office or group of ITU, or an initiative that it runs. */
export type BodyResponsibleForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An organ, office or group of ITU, or an initiative that it runs. */
export type BodySuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};

/** A bureau or the General Secretariat: TSB, BR, BDT. */
export type Bureau = Body & Entity & FactSubject & Node & {
  readonly __typename?: 'Bureau';
  /** What it agreed. */
  readonly agreed: LinkConnection;
  /** Other names that texts and tables use for it, at most 200; the display name is left out. Empty when there is none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it approved or adopted. */
  readonly approved: LinkConnection;
  /** Whom it helped. */
  readonly assisted: LinkConnection;
  /** With whom it collaborates, whoever of the two the text speaks of. */
  readonly collaborators: LinkConnection;
  /** What it consented (AAP). */
  readonly consented: LinkConnection;
  /** What each document says of it, by document id; at most 100. */
  readonly descriptions: ReadonlyArray<Description>;
  /** What it determined (TAP). */
  readonly determined: LinkConnection;
  /** What it works on or has developed. */
  readonly develops: LinkConnection;
  /** Events that it organised or took part in. */
  readonly events: LinkConnection;
  /**
   * What documents state of it, as subject, object or both, by fact id, with what they state of entities that a person
   * decided to be the same (`SAME_AS`); each fact keeps the entity that its text names. What was not done is left out
   * unless asked for.
   */
  readonly facts: FactConnection;
  /** Its groups, Questions and other parts. */
  readonly groups: LinkConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** True when only a catalogue lists it and no document names it; lists and searches leave it out unless asked for it. */
  readonly isCatalogueOnly: Scalars['Boolean']['output'];
  /** False when no table or catalogue knows it and only its form or position in a text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** The most specific label; also the name of the GraphQL type. */
  readonly label: EntityLabel;
  /**
   * All its links, one for each type, direction and other end, with those of entities that a person decided to be the same
   * (`SAME_AS`) and those that tables and catalogues give.
   */
  readonly links: LinkConnection;
  /** Of what it is a member. */
  readonly memberOf: LinkConnection;
  /** Its members. */
  readonly members: LinkConnection;
  /** Where documents name it, by passage id and offset. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** What it is part of. */
  readonly partOf: LinkConnection;
  /** In whose place it came. */
  readonly predecessors: LinkConnection;
  /** Everything stored of it beside id, name, aliases and known, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** Links that come from tables, catalogues and decisions and not from any document, by type and ids; at most 100. */
  readonly referenceLinks: ReadonlyArray<ReferenceLink>;
  /** Documents that report its activities. */
  readonly reportedBy: LinkConnection;
  /** Texts in its charge today, as catalogues list them. */
  readonly responsibleFor: LinkConnection;
  /** What took its place: successors, mergers, new numbers. */
  readonly successors: LinkConnection;
  /** Full title as a text or a table gives it; null where none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
};


/** A bureau or the General Secretariat: TSB, BR, BDT. */
export type BureauAgreedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A bureau or the General Secretariat: TSB, BR, BDT. */
export type BureauApprovedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A bureau or the General Secretariat: TSB, BR, BDT. */
export type BureauAssistedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A bureau or the General Secretariat: TSB, BR, BDT. */
export type BureauCollaboratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A bureau or the General Secretariat: TSB, BR, BDT. */
export type BureauConsentedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A bureau or the General Secretariat: TSB, BR, BDT. */
export type BureauDeterminedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A bureau or the General Secretariat: TSB, BR, BDT. */
export type BureauDevelopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A bureau or the General Secretariat: TSB, BR, BDT. */
export type BureauEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A bureau or the General Secretariat: TSB, BR, BDT. */
export type BureauFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FactDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};


/** A bureau or the General Secretariat: TSB, BR, BDT. */
export type BureauGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A bureau or the General Secretariat: TSB, BR, BDT. */
export type BureauLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  role?: FactDirection;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
  where?: InputMaybe<LinkFilter>;
};


/** A bureau or the General Secretariat: TSB, BR, BDT. */
export type BureauMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A bureau or the General Secretariat: TSB, BR, BDT. */
export type BureauMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A bureau or the General Secretariat: TSB, BR, BDT. */
export type BureauMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A bureau or the General Secretariat: TSB, BR, BDT. */
export type BureauPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A bureau or the General Secretariat: TSB, BR, BDT. */
export type BureauPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A bureau or the General Secretariat: TSB, BR, BDT. */
export type BureauReportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A bureau or the General Secretariat: TSB, BR, BDT. */
export type BureauResponsibleForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A bureau or the General Secretariat: TSB, BR, BDT. */
export type BureauSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};

/** How what is stated of two things stands to the other side. */
export type Change = {
  readonly __typename?: 'Change';
  /** The later statements with their quotes, by id, at most 20; none for what is no longer mentioned. */
  readonly after: ReadonlyArray<Fact>;
  /** The earlier statements with their quotes, by id, at most 20; none for what is new. */
  readonly before: ReadonlyArray<Fact>;
  /** What differs, at most 12, one for each aspect; none for what stands on one side only. */
  readonly differences: ReadonlyArray<Difference>;
  /** What kind of change it is. */
  readonly kind: ChangeKind;
  /** What the statements are on, where the pair has a row for each subject; null where one row covers the pair. */
  readonly matter: Maybe<Scalars['String']['output']>;
  /** About what it is stated, in the later documents where these state it. */
  readonly object: Entity;
  /** Whether both sides link the two by this predicate, if only on another subject. */
  readonly pairOnBothSides: Scalars['Boolean']['output'];
  /** Whether neither side tells of anything done. */
  readonly planned: Scalars['Boolean']['output'];
  /** The predicate, as it is now; before, where it is no longer mentioned. */
  readonly predicate: Predicate;
  /**
   * Whether the sides are joined only by equal titles, by equal name and day of an event, or by an unconfirmed `BECAME`:
   * for a person to confirm.
   */
  readonly proposed: Scalars['Boolean']['output'];
  /** Of whom it is stated, in the later documents where these state it. */
  readonly subject: FactSubject;
};

/** A page of changes. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The changes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The changes of this page. */
  readonly nodes: ReadonlyArray<Change>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** Rows of these kinds that were left out because neither side tells of anything done; 0 with `includePlanned`. */
  readonly plannedLeftOut: Scalars['Int']['output'];
  /** Rows in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Rows of one kind. */
export type ChangeCount = {
  readonly __typename?: 'ChangeCount';
  /** How many rows. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: ChangeKind;
};

/** One of a page of changes. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Its place in the list, for `after` and `before`; stays valid when data is loaded again. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Change;
};

/** How a statement stands to the other side, the most telling first. */
export type ChangeKind =
  /** A work item before, a published text now; `proposed` where only equal titles or an unconfirmed statement say so. */
  | 'BECAME'
  /** Another body, edition, subject, mode, kind, role, procedure, category or date. */
  | 'CHANGED_DETAIL'
  /** A text has come further or is being revised: developed, determined or consented, agreed or approved. */
  | 'CHANGED_STAGE'
  /** Another status: ongoing now, provided before. */
  | 'CHANGED_STATUS'
  /** Only the verb is another. */
  | 'CHANGED_WORDING'
  /** Planned before, done now. */
  | 'CONFIRMED'
  /** Stated now, not before. */
  | 'NEW'
  /** Stated before, and not now. Not that it has ended. */
  | 'NO_LONGER_MENTIONED'
  /** As before, but for case, spaces and punctuation. */
  | 'SAME';

/** What may differ between two statements. */
export type ChangedAspect =
  /** Who did it. */
  | 'BODY'
  /** `category`. */
  | 'CATEGORY'
  /** `date`. */
  | 'DATE'
  /** Which edition of the work. */
  | 'EDITION'
  /** `kind`. */
  | 'KIND'
  /** `mode`. */
  | 'MODE'
  /** `procedure`. */
  | 'PROCEDURE'
  /** `role`. */
  | 'ROLE'
  /** The predicate. */
  | 'STAGE'
  /** `status`. */
  | 'STATUS'
  /** What it is on. */
  | 'SUBJECT'
  /** The verb as written. */
  | 'WORDING';

/** A sentence of a document that says it. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** The document that holds it. */
  readonly document: Document;
  /** Offset just after the quote, in UTF-16 code units. */
  readonly end: Scalars['Int']['output'];
  /** The fact that was read from it; null where a passage is cited that no fact was read from. */
  readonly fact: Maybe<Fact>;
  /** The passage that holds it. */
  readonly passage: Passage;
  /** What is said; null without a fact. */
  readonly predicate: Maybe<Predicate>;
  /** Exactly the passage’s text from `start` to `end`. */
  readonly quote: Scalars['String']['output'];
  /** Offset of the quote in the passage, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** Printed label of the passage: `2.4.3`. */
  readonly where: Scalars['String']['output'];
  /** The verb as written; null without a fact. */
  readonly wording: Maybe<Scalars['String']['output']>;
};

/** A body and a partner, with everything that documents state of their collaboration. */
export type Collaboration = {
  readonly __typename?: 'Collaboration';
  /** The ITU side; with `rollUp` the group that it counts for. */
  readonly body: Body;
  /** Distinct documents that state it. */
  readonly documentCount: Scalars['Int']['output'];
  /** Distinct statements. */
  readonly factCount: Scalars['Int']['output'];
  /** The statements, by fact id. */
  readonly facts: ReadonlyArray<Fact>;
  /** Distinct modes, sorted; at most 50. */
  readonly modes: ReadonlyArray<Scalars['String']['output']>;
  /** The bodies that the texts name, by id, at most 100; the one of the row unless rolled up or decided to be the same. */
  readonly namedBodies: ReadonlyArray<Entity>;
  /** The partners that the texts name, by id, at most 100; as `namedBodies`. */
  readonly namedPartners: ReadonlyArray<Entity>;
  /** The other side; with `rollUp` the organisation that it counts for. */
  readonly partner: Entity;
  /** What it is about, as written, distinct and sorted; at most 50. */
  readonly subjects: ReadonlyArray<Scalars['String']['output']>;
  /** The verbs as written, distinct and sorted; at most 50. */
  readonly wordings: ReadonlyArray<Scalars['String']['output']>;
};


/** A body and a partner, with everything that documents state of their collaboration. */
export type CollaborationFactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of pairs. */
export type CollaborationConnection = {
  readonly __typename?: 'CollaborationConnection';
  /** The pairs of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CollaborationEdge>;
  /** The pairs of this page. */
  readonly nodes: ReadonlyArray<Collaboration>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages, counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of pairs. */
export type CollaborationEdge = {
  readonly __typename?: 'CollaborationEdge';
  /** Its place in the list, for `after` and `before`; stays valid when data is loaded again. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Collaboration;
};

/** Which documents make one side: give exactly one. */
export type ComparedSideInput = {
  /** Documents by id, at most 50. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** All documents of a year, by their own date. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** Two groups of documents, compared. */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /** The later documents, by id, at most 50. */
  readonly after: ReadonlyArray<Document>;
  /** The earlier documents, by id, at most 50, with the reporting periods that each states (`periods`). */
  readonly before: ReadonlyArray<Document>;
  /** What they state, by kind (in the order of `ChangeKind`), predicate and the ids of both ends. */
  readonly changes: ChangeConnection;
  /** Rows of each kind that occurs, in the order of `ChangeKind`; at most 9, one for each kind. */
  readonly counts: ReadonlyArray<ChangeCount>;
  /** What only one side names, or what was a work item and is a text now, by kind, label and id. */
  readonly entities: EntityChangeConnection;
  /**
   * Days between the end of the last reporting period before and the beginning of the first after; 0 when one follows
   * the other at once, below zero when they overlap by so many days. Null when a side states no period that can be read.
   */
  readonly gapDays: Maybe<Scalars['Int']['output']>;
};


/** Two groups of documents, compared. */
export type ComparisonChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  kinds?: InputMaybe<ReadonlyArray<ChangeKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Two groups of documents, compared. */
export type ComparisonCountsArgs = {
  includePlanned?: Scalars['Boolean']['input'];
};


/** Two groups of documents, compared. */
export type ComparisonEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ChangeKind>>;
  labels?: InputMaybe<ReadonlyArray<EntityLabel>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** From and to, both included, 0 to 1. */
export type ConfidenceRange = {
  /** Not below; null for no bound. */
  readonly from?: InputMaybe<Scalars['Float']['input']>;
  /** Not above; null for no bound. */
  readonly to?: InputMaybe<Scalars['Float']['input']>;
};

/** A joint coordination activity. */
export type CoordinationActivity = Body & Entity & FactSubject & Node & {
  readonly __typename?: 'CoordinationActivity';
  /** What it agreed. */
  readonly agreed: LinkConnection;
  /** Other names that texts and tables use for it, at most 200; the display name is left out. Empty when there is none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it approved or adopted. */
  readonly approved: LinkConnection;
  /** Whom it helped. */
  readonly assisted: LinkConnection;
  /** With whom it collaborates, whoever of the two the text speaks of. */
  readonly collaborators: LinkConnection;
  /** What it consented (AAP). */
  readonly consented: LinkConnection;
  /** What each document says of it, by document id; at most 100. */
  readonly descriptions: ReadonlyArray<Description>;
  /** What it determined (TAP). */
  readonly determined: LinkConnection;
  /** What it works on or has developed. */
  readonly develops: LinkConnection;
  /** Events that it organised or took part in. */
  readonly events: LinkConnection;
  /**
   * What documents state of it, as subject, object or both, by fact id, with what they state of entities that a person
   * decided to be the same (`SAME_AS`); each fact keeps the entity that its text names. What was not done is left out
   * unless asked for.
   */
  readonly facts: FactConnection;
  /** Its groups, Questions and other parts. */
  readonly groups: LinkConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** True when only a catalogue lists it and no document names it; lists and searches leave it out unless asked for it. */
  readonly isCatalogueOnly: Scalars['Boolean']['output'];
  /** False when no table or catalogue knows it and only its form or position in a text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** The most specific label; also the name of the GraphQL type. */
  readonly label: EntityLabel;
  /**
   * All its links, one for each type, direction and other end, with those of entities that a person decided to be the same
   * (`SAME_AS`) and those that tables and catalogues give.
   */
  readonly links: LinkConnection;
  /** Of what it is a member. */
  readonly memberOf: LinkConnection;
  /** Its members. */
  readonly members: LinkConnection;
  /** Where documents name it, by passage id and offset. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** What it is part of. */
  readonly partOf: LinkConnection;
  /** In whose place it came. */
  readonly predecessors: LinkConnection;
  /** Everything stored of it beside id, name, aliases and known, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** Links that come from tables, catalogues and decisions and not from any document, by type and ids; at most 100. */
  readonly referenceLinks: ReadonlyArray<ReferenceLink>;
  /** Documents that report its activities. */
  readonly reportedBy: LinkConnection;
  /** Texts in its charge today, as catalogues list them. */
  readonly responsibleFor: LinkConnection;
  /** What took its place: successors, mergers, new numbers. */
  readonly successors: LinkConnection;
  /** Full title as a text or a table gives it; null where none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
};


/** A joint coordination activity. */
export type CoordinationActivityAgreedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A joint coordination activity. */
export type CoordinationActivityApprovedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A joint coordination activity. */
export type CoordinationActivityAssistedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A joint coordination activity. */
export type CoordinationActivityCollaboratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A joint coordination activity. */
export type CoordinationActivityConsentedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A joint coordination activity. */
export type CoordinationActivityDeterminedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A joint coordination activity. */
export type CoordinationActivityDevelopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A joint coordination activity. */
export type CoordinationActivityEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A joint coordination activity. */
export type CoordinationActivityFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FactDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};


/** A joint coordination activity. */
export type CoordinationActivityGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A joint coordination activity. */
export type CoordinationActivityLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  role?: FactDirection;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
  where?: InputMaybe<LinkFilter>;
};


/** A joint coordination activity. */
export type CoordinationActivityMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A joint coordination activity. */
export type CoordinationActivityMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A joint coordination activity. */
export type CoordinationActivityMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A joint coordination activity. */
export type CoordinationActivityPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A joint coordination activity. */
export type CoordinationActivityPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A joint coordination activity. */
export type CoordinationActivityReportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A joint coordination activity. */
export type CoordinationActivityResponsibleForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A joint coordination activity. */
export type CoordinationActivitySuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};

/** A country of ISO 3166-1. */
export type Country = Entity & FactSubject & Node & {
  readonly __typename?: 'Country';
  /** Other names that texts and tables use for it, at most 200; the display name is left out. Empty when there is none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Two-letter code of ISO 3166-1. */
  readonly alpha2: Maybe<Scalars['String']['output']>;
  /** Three-letter code of ISO 3166-1. */
  readonly alpha3: Maybe<Scalars['String']['output']>;
  /** Who helped it, and how. */
  readonly assistance: LinkConnection;
  /** ITU bodies that collaborate with it. */
  readonly collaborations: LinkConnection;
  /** What each document says of it, by document id; at most 100. */
  readonly descriptions: ReadonlyArray<Description>;
  /** Events held there. */
  readonly events: LinkConnection;
  /**
   * What documents state of it, as subject, object or both, by fact id, with what they state of entities that a person
   * decided to be the same (`SAME_AS`); each fact keeps the entity that its text names. What was not done is left out
   * unless asked for.
   */
  readonly facts: FactConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** True when only a catalogue lists it and no document names it; lists and searches leave it out unless asked for it. */
  readonly isCatalogueOnly: Scalars['Boolean']['output'];
  /** False when no table or catalogue knows it and only its form or position in a text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** The most specific label; also the name of the GraphQL type. */
  readonly label: EntityLabel;
  /**
   * All its links, one for each type, direction and other end, with those of entities that a person decided to be the same
   * (`SAME_AS`) and those that tables and catalogues give.
   */
  readonly links: LinkConnection;
  /** Where documents name it, by passage id and offset. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** Events that it organised or hosted. */
  readonly organized: LinkConnection;
  /** Everything stored of it beside id, name, aliases and known, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** Links that come from tables, catalogues and decisions and not from any document, by type and ids; at most 100. */
  readonly referenceLinks: ReadonlyArray<ReferenceLink>;
  /** The region of each scheme that it lies in. */
  readonly region: LinkConnection;
  /** Full title as a text or a table gives it; null where none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
};


/** A country of ISO 3166-1. */
export type CountryAssistanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A country of ISO 3166-1. */
export type CountryCollaborationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A country of ISO 3166-1. */
export type CountryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A country of ISO 3166-1. */
export type CountryFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FactDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};


/** A country of ISO 3166-1. */
export type CountryLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  role?: FactDirection;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
  where?: InputMaybe<LinkFilter>;
};


/** A country of ISO 3166-1. */
export type CountryMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country of ISO 3166-1. */
export type CountryOrganizedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A country of ISO 3166-1. */
export type CountryRegionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};

/** How precisely a date is stated. */
export type DatePrecision =
  /** A day. */
  | 'DAY'
  /** A month. */
  | 'MONTH'
  /** A year. */
  | 'YEAR';

/**
 * From and to, both included, as days, months or years of ISO 8601: `2019-10-02`, `2019-10`, `2019`. What overlaps them
 * is in, what has no date is out.
 */
export type DateRange = {
  /** Not before; null for no bound. */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** Not after; null for no bound. */
  readonly to?: InputMaybe<Scalars['String']['input']>;
};

/** A text that a sector publishes. */
export type Deliverable = {
  /** Who agreed it. */
  readonly agreedBy: LinkConnection;
  /** Other names that texts and tables use for it, at most 200; the display name is left out. Empty when there is none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What amends, supplements, revises or supersedes it. */
  readonly amendedBy: LinkConnection;
  /** What it amends, supplements, revises or supersedes. */
  readonly amends: LinkConnection;
  /** Who approved or adopted it. */
  readonly approvedBy: LinkConnection;
  /** Who consented it (AAP). */
  readonly consentedBy: LinkConnection;
  /** ISO 8601 date, month or year; null where none is known. */
  readonly date: Maybe<Scalars['String']['output']>;
  /** What each document says of it, by document id; at most 100. */
  readonly descriptions: ReadonlyArray<Description>;
  /** The printed designation: `ITU-T H.626 (V2)`; null where none is known. */
  readonly designation: Maybe<Scalars['String']['output']>;
  /** Who determined it (TAP). */
  readonly determinedBy: LinkConnection;
  /** Who works on it or has developed it. */
  readonly developedBy: LinkConnection;
  /** The work of which it is an edition. */
  readonly editionOf: LinkConnection;
  /** Its editions. */
  readonly editions: LinkConnection;
  /** Organisations that were engaged on it. */
  readonly engaged: LinkConnection;
  /**
   * What documents state of it, as subject, object or both, by fact id, with what they state of entities that a person
   * decided to be the same (`SAME_AS`); each fact keeps the entity that its text names. What was not done is left out
   * unless asked for.
   */
  readonly facts: FactConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** True when only a catalogue lists it and no document names it; lists and searches leave it out unless asked for it. */
  readonly isCatalogueOnly: Scalars['Boolean']['output'];
  /** False when no table or catalogue knows it and only its form or position in a text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** The most specific label; also the name of the GraphQL type. */
  readonly label: EntityLabel;
  /**
   * All its links, one for each type, direction and other end, with those of entities that a person decided to be the same
   * (`SAME_AS`) and those that tables and catalogues give.
   */
  readonly links: LinkConnection;
  /** Where documents name it, by passage id and offset. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** The series that it belongs to. */
  readonly partOf: LinkConnection;
  /** Texts of this series. */
  readonly parts: LinkConnection;
  /** Everything stored of it beside id, name, aliases and known, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** Links that come from tables, catalogues and decisions and not from any document, by type and ids; at most 100. */
  readonly referenceLinks: ReadonlyArray<ReferenceLink>;
  /** The groups in charge of it today, as catalogues list them. */
  readonly responsible: LinkConnection;
  /** `in force`, `under approval` and the like, as documents say; null where they do not. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** Full title as a text or a table gives it; null where none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** What its title names as subject. */
  readonly topics: LinkConnection;
  /** Work items that came out as it; unconfirmed proposals only with `includePlanned`. */
  readonly workItems: LinkConnection;
};


/** A text that a sector publishes. */
export type DeliverableAgreedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A text that a sector publishes. */
export type DeliverableAmendedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A text that a sector publishes. */
export type DeliverableAmendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A text that a sector publishes. */
export type DeliverableApprovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A text that a sector publishes. */
export type DeliverableConsentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A text that a sector publishes. */
export type DeliverableDeterminedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A text that a sector publishes. */
export type DeliverableDevelopedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A text that a sector publishes. */
export type DeliverableEditionOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A text that a sector publishes. */
export type DeliverableEditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A text that a sector publishes. */
export type DeliverableEngagedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A text that a sector publishes. */
export type DeliverableFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FactDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};


/** A text that a sector publishes. */
export type DeliverableLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  role?: FactDirection;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
  where?: InputMaybe<LinkFilter>;
};


/** A text that a sector publishes. */
export type DeliverableMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A text that a sector publishes. */
export type DeliverablePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A text that a sector publishes. */
export type DeliverablePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A text that a sector publishes. */
export type DeliverableResponsibleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A text that a sector publishes. */
export type DeliverableTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A text that a sector publishes. */
export type DeliverableWorkItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};

/** What one document says of one entity. */
export type Description = {
  readonly __typename?: 'Description';
  /** Who says it. */
  readonly document: Document;
  /** The names that it uses, at most 200. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** Everything that it says beside names, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** The title that it gives; null where it gives none. */
  readonly title: Maybe<Scalars['String']['output']>;
};

/** One difference between the sides. */
export type Difference = {
  readonly __typename?: 'Difference';
  /** As it was stated: texts, or ids for `BODY` and `EDITION`; sorted, at most 200, none where it was not said. */
  readonly from: ReadonlyArray<Scalars['String']['output']>;
  /** As it is stated now, as `from`; at most 200. */
  readonly to: ReadonlyArray<Scalars['String']['output']>;
  /** What differs. */
  readonly what: ChangedAspect;
};

/** A report or contribution: one that was read, or one that another points to. */
export type Document = Entity & FactSubject & Node & {
  readonly __typename?: 'Document';
  /** Other names that texts and tables use for it, at most 200; the display name is left out. Empty when there is none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** ISO 8601 date, month or year; null where none is known. */
  readonly date: Maybe<Scalars['String']['output']>;
  /** What each document says of it, by document id; at most 100. */
  readonly descriptions: ReadonlyArray<Description>;
  /** Version of the extractor that read it: digests of its code and of its tables, only for equality; null for a document that is only pointed to. */
  readonly extractorVersion: Maybe<Scalars['String']['output']>;
  /**
   * What documents state of it, as subject, object or both, by fact id, with what they state of entities that a person
   * decided to be the same (`SAME_AS`); each fact keeps the entity that its text names. What was not done is left out
   * unless asked for.
   */
  readonly facts: FactConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What it invites its addressee to do: note, endorse; at most 100. Empty where it says nothing. */
  readonly invitedTo: ReadonlyArray<Scalars['String']['output']>;
  /** True when only a catalogue lists it and no document names it; lists and searches leave it out unless asked for it. */
  readonly isCatalogueOnly: Scalars['Boolean']['output'];
  /** True when other rules or tables than the present ones read it: `resgraph reread` may find other facts. Null for a document that is only pointed to. */
  readonly isStale: Maybe<Scalars['Boolean']['output']>;
  /** False when no table or catalogue knows it and only its form or position in a text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** The most specific label; also the name of the GraphQL type. */
  readonly label: EntityLabel;
  /**
   * All its links, one for each type, direction and other end, with those of entities that a person decided to be the same
   * (`SAME_AS`) and those that tables and catalogues give.
   */
  readonly links: LinkConnection;
  /** Where documents name it, by passage id and offset. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** `real` or `composed` (written for tests, not ITU’s); null where not given. */
  readonly nature: Maybe<Scalars['String']['output']>;
  /** Its passages in reading order. */
  readonly passages: PassageConnection;
  /** The reporting periods it states, at most 100: `2019-04-01/2020-03-31`, ISO 8601. Empty where it states none. */
  readonly periods: ReadonlyArray<Scalars['String']['output']>;
  /** Everything stored of it beside id, name, aliases and known, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** Links that come from tables, catalogues and decisions and not from any document, by type and ids; at most 100. */
  readonly referenceLinks: ReadonlyArray<ReferenceLink>;
  /** Documents that point the reader to it. */
  readonly referencedBy: LinkConnection;
  /** Documents and resolutions that it points the reader to. */
  readonly references: LinkConnection;
  /** Resolutions and bodies whose activities it reports. */
  readonly reportsOn: LinkConnection;
  /** Questions to which it is a report. */
  readonly respondsTo: LinkConnection;
  /** Its sections in reading order; at most 200. Empty when it was not read. */
  readonly sections: ReadonlyArray<Section>;
  /** The meeting it was written for; null where unknown. */
  readonly session: Maybe<Scalars['String']['output']>;
  /** Lower-case hexadecimal SHA-256 of the file that was read; null for a document that is only pointed to. */
  readonly sha256: Maybe<Scalars['String']['output']>;
  /**
   * What it names as covered and is silent on (`COVERED_BUT_SILENT`), and what it states as none, by id; at most 100 of what
   * it covers are looked at. What it covers and reports on stands in `reporting`.
   */
  readonly silences: ReadonlyArray<Reporting>;
  /** Who submitted it; null where unknown. */
  readonly source: Maybe<Scalars['String']['output']>;
  /** The facts that this document states, by fact id. */
  readonly statements: FactConnection;
  /** Its symbol: `C20/33`; null where none is known. */
  readonly symbol: Maybe<Scalars['String']['output']>;
  /** Full title as a text or a table gives it; null where none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Where it is published; null where unknown. */
  readonly url: Maybe<Scalars['String']['output']>;
};


/** A report or contribution: one that was read, or one that another points to. */
export type DocumentFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FactDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};


/** A report or contribution: one that was read, or one that another points to. */
export type DocumentLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  role?: FactDirection;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
  where?: InputMaybe<LinkFilter>;
};


/** A report or contribution: one that was read, or one that another points to. */
export type DocumentMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A report or contribution: one that was read, or one that another points to. */
export type DocumentPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<Scalars['String']['input']>;
};


/** A report or contribution: one that was read, or one that another points to. */
export type DocumentReferencedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A report or contribution: one that was read, or one that another points to. */
export type DocumentReferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A report or contribution: one that was read, or one that another points to. */
export type DocumentReportsOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A report or contribution: one that was read, or one that another points to. */
export type DocumentRespondsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A report or contribution: one that was read, or one that another points to. */
export type DocumentStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};

/** A page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The documents of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The documents of this page. */
  readonly nodes: ReadonlyArray<Document>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages, counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many passages a document has. */
export type DocumentCount = {
  readonly __typename?: 'DocumentCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The document. */
  readonly document: Document;
};

/** One of a page of documents. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Its place in the list, for `after` and `before`; stays valid when data is loaded again. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Document;
};

/** How much of a document became facts. */
export type DocumentQuality = {
  readonly __typename?: 'DocumentQuality';
  /** The document. */
  readonly document: Document;
  /** Version of the rules and tables that read it. */
  readonly extractorVersion: Scalars['String']['output'];
  /** Facts that it states, planned ones too. */
  readonly factCount: Scalars['Int']['output'];
  /** True when that is not the present one: `resgraph reread --stale` reads it anew. */
  readonly isStale: Scalars['Boolean']['output'];
  /** Occurrences of names. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Its passages. */
  readonly passages: Scalars['Int']['output'];
  /** Passages that state facts. */
  readonly passagesWithFacts: Scalars['Int']['output'];
  /** Passages that name something and state no fact. */
  readonly passagesWithMentionsOnly: Scalars['Int']['output'];
  /** Passages that do neither. */
  readonly passagesWithNeither: Scalars['Int']['output'];
  /** The first of these, in reading order. */
  readonly unlinked: ReadonlyArray<Mention>;
  /** Occurrences of names that no fact of their passage uses. */
  readonly unlinkedCount: Scalars['Int']['output'];
};


/** How much of a document became facts. */
export type DocumentQualityUnlinkedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A thing that documents name, resolved to one identity. The same thing read in two documents is one entity. */
export type Entity = {
  /** Other names that texts and tables use for it, at most 200; the display name is left out. Empty when there is none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What each document says of it, by document id; at most 100. */
  readonly descriptions: ReadonlyArray<Description>;
  /**
   * What documents state of it, as subject, object or both, by fact id, with what they state of entities that a person
   * decided to be the same (`SAME_AS`); each fact keeps the entity that its text names. What was not done is left out
   * unless asked for.
   */
  readonly facts: FactConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** True when only a catalogue lists it and no document names it; lists and searches leave it out unless asked for it. */
  readonly isCatalogueOnly: Scalars['Boolean']['output'];
  /** False when no table or catalogue knows it and only its form or position in a text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** The most specific label; also the name of the GraphQL type. */
  readonly label: EntityLabel;
  /**
   * All its links, one for each type, direction and other end, with those of entities that a person decided to be the same
   * (`SAME_AS`) and those that tables and catalogues give.
   */
  readonly links: LinkConnection;
  /** Where documents name it, by passage id and offset. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** Everything stored of it beside id, name, aliases and known, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** Links that come from tables, catalogues and decisions and not from any document, by type and ids; at most 100. */
  readonly referenceLinks: ReadonlyArray<ReferenceLink>;
  /** Full title as a text or a table gives it; null where none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
};


/** A thing that documents name, resolved to one identity. The same thing read in two documents is one entity. */
export type EntityFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FactDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};


/** A thing that documents name, resolved to one identity. The same thing read in two documents is one entity. */
export type EntityLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  role?: FactDirection;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
  where?: InputMaybe<LinkFilter>;
};


/** A thing that documents name, resolved to one identity. The same thing read in two documents is one entity. */
export type EntityMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What only one side names, or what was a work item and is a text now. */
export type EntityChange = {
  readonly __typename?: 'EntityChange';
  /** As the later documents name it; null where they do not. */
  readonly after: Maybe<Entity>;
  /** As the earlier documents name it; null where they do not. */
  readonly before: Maybe<Entity>;
  /** `NEW`, `NO_LONGER_MENTIONED` or `BECAME`. */
  readonly kind: ChangeKind;
  /** Whether only equal titles or an unconfirmed `BECAME` join the two: for a person to confirm. */
  readonly proposed: Scalars['Boolean']['output'];
};

/** A page of entities that only one side names, or that became something. */
export type EntityChangeConnection = {
  readonly __typename?: 'EntityChangeConnection';
  /** The changes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EntityChangeEdge>;
  /** The changes of this page. */
  readonly nodes: ReadonlyArray<EntityChange>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** Rows in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of changes of entities. */
export type EntityChangeEdge = {
  readonly __typename?: 'EntityChangeEdge';
  /** Its place in the list, for `after` and `before`; stays valid when data is loaded again. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: EntityChange;
};

/** A page of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The entities of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The entities of this page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages, counted only when it is selected; by a name at most 1,000 are found. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of entities. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Its place in the list, for `after` and `before`; stays valid when data is loaded again. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Entity;
};

/** The most specific label of an entity; the name of its GraphQL type. */
export type EntityLabel =
  /** An amendment or a corrigendum to a text. */
  | 'Amendment'
  /** A bureau or the General Secretariat: TSB, BR, BDT. */
  | 'Bureau'
  /** A joint coordination activity. */
  | 'CoordinationActivity'
  /** A country of ISO 3166-1. */
  | 'Country'
  /** A report or contribution: one that was read, or one that another points to. */
  | 'Document'
  /** A meeting, workshop, training, consultation or forum. */
  | 'Event'
  /** A focus group. */
  | 'FocusGroup'
  /** A conference, an assembly, the Council, an advisory group. */
  | 'GoverningBody'
  /** A guideline or an implementers’ guide. */
  | 'Guideline'
  /** An initiative that the Union runs: U4SSC. */
  | 'Initiative'
  /** A group with parents inside and outside the Union: JVET. */
  | 'JointGroup'
  /** An organisation outside the Union, or a group of one. */
  | 'Organization'
  /** A project, centre, platform or programme. */
  | 'Project'
  /** A Question that a study group studies in one study period. */
  | 'Question'
  /** A Recommendation of a sector, or one edition of it. */
  | 'Recommendation'
  /** A region of one scheme; a country is in one region of each scheme. */
  | 'Region'
  /** A report that a sector publishes: ITU-R reports, ITU-T technical reports and papers. */
  | 'Report'
  /**
   * A resolution of a conference or assembly. Work and edition are two: Resolution 101, and Resolution 101 (Rev.
   * Dubai, 2018).
   */
  | 'Resolution'
  /** A sector of the Union: ITU-T, ITU-R, ITU-D. */
  | 'Sector'
  /** A series of texts under one designation: `ITU-T P.1204 series`. */
  | 'Series'
  /** A study group of one sector; ITU-T SG1 and ITU-D SG1 are two. */
  | 'StudyGroup'
  /** A supplement to Recommendations. */
  | 'Supplement'
  /** A subject from a controlled list. */
  | 'Topic'
  /** The Union itself. */
  | 'Union'
  /** A text in progress under a provisional name. */
  | 'WorkItem'
  /** A Council working group, regional group or working party. */
  | 'WorkingGroup';

/** A meeting, workshop, training, consultation or forum. */
export type Event = Entity & FactSubject & Node & {
  readonly __typename?: 'Event';
  /** Other names that texts and tables use for it, at most 200; the display name is left out. Empty when there is none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Where it was or will be held; null where unknown. */
  readonly city: Maybe<Scalars['String']['output']>;
  /** What each document says of it, by document id; at most 100. */
  readonly descriptions: ReadonlyArray<Description>;
  /** Last day, ISO 8601, as `startDate`. */
  readonly endDate: Maybe<Scalars['String']['output']>;
  /**
   * What documents state of it, as subject, object or both, by fact id, with what they state of entities that a person
   * decided to be the same (`SAME_AS`); each fact keeps the entity that its text names. What was not done is left out
   * unless asked for.
   */
  readonly facts: FactConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** True when only a catalogue lists it and no document names it; lists and searches leave it out unless asked for it. */
  readonly isCatalogueOnly: Scalars['Boolean']['output'];
  /** `meeting`, `workshop`, `training` and the like; null where unknown. */
  readonly kind: Maybe<Scalars['String']['output']>;
  /** False when no table or catalogue knows it and only its form or position in a text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** The most specific label; also the name of the GraphQL type. */
  readonly label: EntityLabel;
  /**
   * All its links, one for each type, direction and other end, with those of entities that a person decided to be the same
   * (`SAME_AS`) and those that tables and catalogues give.
   */
  readonly links: LinkConnection;
  /** Where documents name it, by passage id and offset. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** Who organised, hosted or supported it. */
  readonly organizers: LinkConnection;
  /** Who took part. */
  readonly participants: LinkConnection;
  /** Where it was or will be. */
  readonly places: LinkConnection;
  /** Everything stored of it beside id, name, aliases and known, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** Links that come from tables, catalogues and decisions and not from any document, by type and ids; at most 100. */
  readonly referenceLinks: ReadonlyArray<ReferenceLink>;
  /** First day, ISO 8601; a month or a year where the text says no more; null where unknown. */
  readonly startDate: Maybe<Scalars['String']['output']>;
  /** `held`, `scheduled` or `cancelled`; null where the text does not say. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** Full title as a text or a table gives it; null where none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** What its name gives as subject. */
  readonly topics: LinkConnection;
};


/** A meeting, workshop, training, consultation or forum. */
export type EventFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FactDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};


/** A meeting, workshop, training, consultation or forum. */
export type EventLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  role?: FactDirection;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
  where?: InputMaybe<LinkFilter>;
};


/** A meeting, workshop, training, consultation or forum. */
export type EventMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting, workshop, training, consultation or forum. */
export type EventOrganizersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A meeting, workshop, training, consultation or forum. */
export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A meeting, workshop, training, consultation or forum. */
export type EventPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A meeting, workshop, training, consultation or forum. */
export type EventTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};

/** What evidence must be: all of these. Null for no restriction. */
export type EvidenceFilter = {
  /** Category of a membership. */
  readonly category?: InputMaybe<TextFilter>;
  /** How sure the rule is. */
  readonly confidence?: InputMaybe<ConfidenceRange>;
  /** When; where the statement gives no date, that of the event or text counts. */
  readonly date?: InputMaybe<DateRange>;
  /** Of a liaison: `sent`, `received`, `exchanged`. */
  readonly direction?: InputMaybe<TextFilter>;
  /** The document that states it. */
  readonly document?: InputMaybe<IdFilter>;
  /** Kind of assistance: `training`, `policy` and the like. */
  readonly kind?: InputMaybe<TextFilter>;
  /** `collaboration`, `liaison`, `memorandum`, `partnership`. */
  readonly mode?: InputMaybe<TextFilter>;
  /** Approval procedure: `AAP`, `TAP`. */
  readonly procedure?: InputMaybe<TextFilter>;
  /** Role in an event: `organizer`, `co-organizer`, `partner`, `host`. */
  readonly role?: InputMaybe<TextFilter>;
  /** `provided`, `ongoing`, `scheduled`, …; one asked for by name is given, planned or not. */
  readonly status?: InputMaybe<TextFilter>;
};

/** A fact with the rule that reads it. */
export type ExplainedFact = {
  readonly __typename?: 'ExplainedFact';
  /** 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Offset just after the quote. */
  readonly end: Scalars['Int']['output'];
  /** The same as the id of the stored fact, where the graph holds it. */
  readonly id: Scalars['ID']['output'];
  /** Where the object’s own words stand; null where the rule does not know. */
  readonly item: Maybe<Span>;
  /** Id of an entity. */
  readonly objectId: Scalars['ID']['output'];
  /** Its display name. */
  readonly objectName: Scalars['String']['output'];
  /** What is said. */
  readonly predicate: Predicate;
  /** Mode, status, subject and the like, by key, at most 100; empty when the statement says none. */
  readonly qualifiers: ReadonlyArray<Property>;
  /** Exactly the passage’s text from `start` to `end`. */
  readonly quote: Scalars['String']['output'];
  /** What the rule is for; null when no table describes it. */
  readonly rule: Maybe<RuleNote>;
  /** Id of the rule: `approve/passive-carried`. */
  readonly ruleId: Scalars['String']['output'];
  /** Offset of the quote. */
  readonly start: Scalars['Int']['output'];
  /** Id of an entity; of a section for `ABOUT`, of a passage for `STATES_NONE`, where those state. */
  readonly subjectId: Scalars['ID']['output'];
  /** Its display name. */
  readonly subjectName: Scalars['String']['output'];
  /** Where the verb stands; null where there is none, or where it stands in another passage. */
  readonly trigger: Maybe<Span>;
  /** The verb as written; empty where the form of a name states the fact. */
  readonly wording: Scalars['String']['output'];
};

/** A name in a passage. */
export type ExplainedMention = {
  readonly __typename?: 'ExplainedMention';
  /** Offset just after it. */
  readonly end: Scalars['Int']['output'];
  /** Id of the thing that they name. */
  readonly entityId: Scalars['ID']['output'];
  /** False when no table knows it and only its form or position in the text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** Its label. */
  readonly label: EntityLabel;
  /** Its display name. */
  readonly name: Scalars['String']['output'];
  /** Offset of its first character. */
  readonly start: Scalars['Int']['output'];
  /** The words. */
  readonly surface: Scalars['String']['output'];
};

/** How a passage is read by the present rules. All offsets count UTF-16 code units of the passage’s text. */
export type Explanation = {
  readonly __typename?: 'Explanation';
  /** Version of the extractor that explains. */
  readonly extractorVersion: Scalars['String']['output'];
  /** The facts with their rules, by offset of the quote; at most 200. */
  readonly facts: ReadonlyArray<ExplainedFact>;
  /** True when other rules or tables read the facts that the graph holds: they may differ from those here. */
  readonly isStale: Scalars['Boolean']['output'];
  /** Names and what they resolve to, by offset; at most 200. */
  readonly mentions: ReadonlyArray<ExplainedMention>;
  /** What was seen and not linked, with the reason, by offset; at most 200. */
  readonly unlinked: ReadonlyArray<Unlinked>;
};

/** One statement of a document: subject, predicate, object, and the words that it was read from. */
export type Fact = Node & {
  readonly __typename?: 'Fact';
  /** 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** The document that states it. */
  readonly document: Document;
  /** Offset just after the quote, in UTF-16 code units. */
  readonly end: Scalars['Int']['output'];
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Of what, with whom, to whom. */
  readonly object: Entity;
  /** The passage that states it. */
  readonly passage: Passage;
  /** True when it is not done: scheduled, considered, an event not held, an unconfirmed `BECAME`. */
  readonly planned: Scalars['Boolean']['output'];
  /** What is said. */
  readonly predicate: Predicate;
  /** What the statement says of how, on what, when and in which state. */
  readonly qualifiers: Qualifiers;
  /** Exactly the passage’s text from `start` to `end`. */
  readonly quote: Scalars['String']['output'];
  /** Id of the rule that read it. */
  readonly rule: Scalars['String']['output'];
  /** Offset of the quote in the passage, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** Of what it is said. */
  readonly subject: FactSubject;
  /** Printed label of the passage: `2.4.3`. */
  readonly where: Scalars['String']['output'];
  /** The verb as written: `approved`, `is collaborating`. */
  readonly wording: Scalars['String']['output'];
};

/** A page of facts. */
export type FactConnection = {
  readonly __typename?: 'FactConnection';
  /** The facts of this page, each with its cursor. */
  readonly edges: ReadonlyArray<FactEdge>;
  /** The facts of this page. */
  readonly nodes: ReadonlyArray<Fact>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages, counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The role of an entity in a fact. */
export type FactDirection =
  /** Either. */
  | 'BOTH'
  /** It is done to, with or about. */
  | 'OBJECT'
  /** It does or is. */
  | 'SUBJECT';

/** One of a page of facts. */
export type FactEdge = {
  readonly __typename?: 'FactEdge';
  /** Its place in the list, for `after` and `before`; stays valid when data is loaded again. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Fact;
};

/** What a fact can be said of: an entity; for `ABOUT` also a section, for `STATES_NONE` a passage. */
export type FactSubject = {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
};

/** Something that an editor may want to look at; `resgraph review` lists the same. */
export type Finding = {
  readonly __typename?: 'Finding';
  /** What to do about it. */
  readonly advice: Scalars['String']['output'];
  /** The document; of something in several, one of them. */
  readonly document: Document;
  /** The facts that show it, at most 20, in the order in which they were compared; empty where names or dates show it. */
  readonly facts: ReadonlyArray<Fact>;
  /** What it is. */
  readonly kind: FindingKind;
  /** A line for a table that would settle it, tab-separated; null where none would. */
  readonly line: Maybe<Scalars['String']['output']>;
  /** Of `UNKNOWN_NAME`: how often the name stands in the documents looked at; else null. */
  readonly mentions: Maybe<Scalars['Int']['output']>;
  /** What is to be seen, in plain English. */
  readonly message: Scalars['String']['output'];
  /** The passage. */
  readonly passage: Passage;
  /** The words of the passage that it is about; longer ones than 200 characters are cut, with an ellipsis. */
  readonly quote: Scalars['String']['output'];
  /** How much weight it has. */
  readonly severity: FindingSeverity;
  /** What it is about; null where it is about the passage. */
  readonly subject: Maybe<Entity>;
  /** Its printed label: `2.4.3`. */
  readonly where: Scalars['String']['output'];
};

/** Things that an editor may want to look at, by kind, document and place. */
export type FindingConnection = {
  readonly __typename?: 'FindingConnection';
  /** Those of this page, each with its cursor. */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** The findings of this page. */
  readonly nodes: ReadonlyArray<Finding>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** All findings, of all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when the graph holds more documents than the 50 that were looked at. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** How many findings there are of a kind. */
export type FindingCount = {
  readonly __typename?: 'FindingCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: FindingKind;
};

/** One of a page of findings. */
export type FindingEdge = {
  readonly __typename?: 'FindingEdge';
  /** Its place in the list, for `after` and `before`; stays valid when data is loaded again. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Finding;
};

/** What a finding is. */
export type FindingKind =
  /** A Supplement that was “approved”, or a Recommendation that was “agreed”. */
  | 'ACT_AND_KIND'
  /** An edition, version or amendment that no catalogue lists, of a text that one lists. */
  | 'CATALOGUE_EDITION'
  /** A group that is not the one responsible today. */
  | 'CATALOGUE_GROUP'
  /** A number that no catalogue lists, in a series that one lists. */
  | 'CATALOGUE_NUMBER'
  /** A title that differs from the catalogue’s. */
  | 'CATALOGUE_TITLE'
  /** One event with two dates or places. */
  | 'EVENT_DATES'
  /** An end that is before its beginning. */
  | 'EVENT_ORDER'
  /** A date outside the reporting periods that the document states. */
  | 'OUTSIDE_PERIOD'
  /** A former and a present Question under one number. */
  | 'QUESTION_NUMBER'
  /** Two names that may be one thing. */
  | 'SAME_CANDIDATE'
  /** A total that the text states, and the facts read there differ. */
  | 'STATED_TOTAL'
  /** One text with two statuses; a note where the order of time explains it. */
  | 'TEXT_STATUSES'
  /** An event without a date that a dated one may be. */
  | 'UNDATED_EVENT'
  /** A name that no table knows. */
  | 'UNKNOWN_NAME';

/** How much weight a finding has. */
export type FindingSeverity =
  /** Both cannot hold. */
  | 'ERROR'
  /** Explained, or nothing but worth knowing. */
  | 'NOTE'
  /** One may be wrong. */
  | 'WARNING';

/** A focus group. */
export type FocusGroup = Body & Entity & FactSubject & Node & {
  readonly __typename?: 'FocusGroup';
  /** What it agreed. */
  readonly agreed: LinkConnection;
  /** Other names that texts and tables use for it, at most 200; the display name is left out. Empty when there is none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it approved or adopted. */
  readonly approved: LinkConnection;
  /** Whom it helped. */
  readonly assisted: LinkConnection;
  /** With whom it collaborates, whoever of the two the text speaks of. */
  readonly collaborators: LinkConnection;
  /** What it consented (AAP). */
  readonly consented: LinkConnection;
  /** What each document says of it, by document id; at most 100. */
  readonly descriptions: ReadonlyArray<Description>;
  /** What it determined (TAP). */
  readonly determined: LinkConnection;
  /** What it works on or has developed. */
  readonly develops: LinkConnection;
  /** Events that it organised or took part in. */
  readonly events: LinkConnection;
  /**
   * What documents state of it, as subject, object or both, by fact id, with what they state of entities that a person
   * decided to be the same (`SAME_AS`); each fact keeps the entity that its text names. What was not done is left out
   * unless asked for.
   */
  readonly facts: FactConnection;
  /** Its groups, Questions and other parts. */
  readonly groups: LinkConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** True when only a catalogue lists it and no document names it; lists and searches leave it out unless asked for it. */
  readonly isCatalogueOnly: Scalars['Boolean']['output'];
  /** False when no table or catalogue knows it and only its form or position in a text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** The most specific label; also the name of the GraphQL type. */
  readonly label: EntityLabel;
  /**
   * All its links, one for each type, direction and other end, with those of entities that a person decided to be the same
   * (`SAME_AS`) and those that tables and catalogues give.
   */
  readonly links: LinkConnection;
  /** Of what it is a member. */
  readonly memberOf: LinkConnection;
  /** Its members. */
  readonly members: LinkConnection;
  /** Where documents name it, by passage id and offset. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** What it is part of. */
  readonly partOf: LinkConnection;
  /** In whose place it came. */
  readonly predecessors: LinkConnection;
  /** Everything stored of it beside id, name, aliases and known, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** Links that come from tables, catalogues and decisions and not from any document, by type and ids; at most 100. */
  readonly referenceLinks: ReadonlyArray<ReferenceLink>;
  /** Documents that report its activities. */
  readonly reportedBy: LinkConnection;
  /** Texts in its charge today, as catalogues list them. */
  readonly responsibleFor: LinkConnection;
  /** What took its place: successors, mergers, new numbers. */
  readonly successors: LinkConnection;
  /** Full title as a text or a table gives it; null where none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
};


/** A focus group. */
export type FocusGroupAgreedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A focus group. */
export type FocusGroupApprovedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A focus group. */
export type FocusGroupAssistedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A focus group. */
export type FocusGroupCollaboratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A focus group. */
export type FocusGroupConsentedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A focus group. */
export type FocusGroupDeterminedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A focus group. */
export type FocusGroupDevelopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A focus group. */
export type FocusGroupEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A focus group. */
export type FocusGroupFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FactDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};


/** A focus group. */
export type FocusGroupGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A focus group. */
export type FocusGroupLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  role?: FactDirection;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
  where?: InputMaybe<LinkFilter>;
};


/** A focus group. */
export type FocusGroupMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A focus group. */
export type FocusGroupMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A focus group. */
export type FocusGroupMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A focus group. */
export type FocusGroupPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A focus group. */
export type FocusGroupPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A focus group. */
export type FocusGroupReportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A focus group. */
export type FocusGroupResponsibleForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A focus group. */
export type FocusGroupSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};

/** A conference, an assembly, the Council, an advisory group. */
export type GoverningBody = Body & Entity & FactSubject & Node & {
  readonly __typename?: 'GoverningBody';
  /** What it agreed. */
  readonly agreed: LinkConnection;
  /** Other names that texts and tables use for it, at most 200; the display name is left out. Empty when there is none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it approved or adopted. */
  readonly approved: LinkConnection;
  /** Whom it helped. */
  readonly assisted: LinkConnection;
  /** With whom it collaborates, whoever of the two the text speaks of. */
  readonly collaborators: LinkConnection;
  /** What it consented (AAP). */
  readonly consented: LinkConnection;
  /** What each document says of it, by document id; at most 100. */
  readonly descriptions: ReadonlyArray<Description>;
  /** What it determined (TAP). */
  readonly determined: LinkConnection;
  /** What it works on or has developed. */
  readonly develops: LinkConnection;
  /** Events that it organised or took part in. */
  readonly events: LinkConnection;
  /**
   * What documents state of it, as subject, object or both, by fact id, with what they state of entities that a person
   * decided to be the same (`SAME_AS`); each fact keeps the entity that its text names. What was not done is left out
   * unless asked for.
   */
  readonly facts: FactConnection;
  /** Its groups, Questions and other parts. */
  readonly groups: LinkConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** True when only a catalogue lists it and no document names it; lists and searches leave it out unless asked for it. */
  readonly isCatalogueOnly: Scalars['Boolean']['output'];
  /** False when no table or catalogue knows it and only its form or position in a text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** The most specific label; also the name of the GraphQL type. */
  readonly label: EntityLabel;
  /**
   * All its links, one for each type, direction and other end, with those of entities that a person decided to be the same
   * (`SAME_AS`) and those that tables and catalogues give.
   */
  readonly links: LinkConnection;
  /** Of what it is a member. */
  readonly memberOf: LinkConnection;
  /** Its members. */
  readonly members: LinkConnection;
  /** Where documents name it, by passage id and offset. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** What it is part of. */
  readonly partOf: LinkConnection;
  /** In whose place it came. */
  readonly predecessors: LinkConnection;
  /** Everything stored of it beside id, name, aliases and known, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** Links that come from tables, catalogues and decisions and not from any document, by type and ids; at most 100. */
  readonly referenceLinks: ReadonlyArray<ReferenceLink>;
  /** Documents that report its activities. */
  readonly reportedBy: LinkConnection;
  /** Texts in its charge today, as catalogues list them. */
  readonly responsibleFor: LinkConnection;
  /** What took its place: successors, mergers, new numbers. */
  readonly successors: LinkConnection;
  /** Full title as a text or a table gives it; null where none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
};


/** A conference, an assembly, the Council, an advisory group. */
export type GoverningBodyAgreedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A conference, an assembly, the Council, an advisory group. */
export type GoverningBodyApprovedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A conference, an assembly, the Council, an advisory group. */
export type GoverningBodyAssistedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A conference, an assembly, the Council, an advisory group. */
export type GoverningBodyCollaboratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A conference, an assembly, the Council, an advisory group. */
export type GoverningBodyConsentedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A conference, an assembly, the Council, an advisory group. */
export type GoverningBodyDeterminedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A conference, an assembly, the Council, an advisory group. */
export type GoverningBodyDevelopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A conference, an assembly, the Council, an advisory group. */
export type GoverningBodyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A conference, an assembly, the Council, an advisory group. */
export type GoverningBodyFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FactDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};


/** A conference, an assembly, the Council, an advisory group. */
export type GoverningBodyGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A conference, an assembly, the Council, an advisory group. */
export type GoverningBodyLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  role?: FactDirection;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
  where?: InputMaybe<LinkFilter>;
};


/** A conference, an assembly, the Council, an advisory group. */
export type GoverningBodyMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A conference, an assembly, the Council, an advisory group. */
export type GoverningBodyMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A conference, an assembly, the Council, an advisory group. */
export type GoverningBodyMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A conference, an assembly, the Council, an advisory group. */
export type GoverningBodyPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A conference, an assembly, the Council, an advisory group. */
export type GoverningBodyPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A conference, an assembly, the Council, an advisory group. */
export type GoverningBodyReportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A conference, an assembly, the Council, an advisory group. */
export type GoverningBodyResponsibleForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A conference, an assembly, the Council, an advisory group. */
export type GoverningBodySuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};

/** How much the graph holds. */
export type GraphSummary = {
  readonly __typename?: 'GraphSummary';
  /** Documents that were read. */
  readonly documents: Scalars['Int']['output'];
  /** Facts that they state, planned ones too. */
  readonly facts: Scalars['Int']['output'];
  /** Entities of each label that occurs, by label; at most 26. */
  readonly labels: ReadonlyArray<LabelCount>;
  /** Version of the graph model. */
  readonly modelVersion: Scalars['Int']['output'];
  /** Their passages. */
  readonly passages: Scalars['Int']['output'];
};

/** A guideline or an implementers’ guide. */
export type Guideline = Deliverable & Entity & FactSubject & Node & {
  readonly __typename?: 'Guideline';
  /** Who agreed it. */
  readonly agreedBy: LinkConnection;
  /** Other names that texts and tables use for it, at most 200; the display name is left out. Empty when there is none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What amends, supplements, revises or supersedes it. */
  readonly amendedBy: LinkConnection;
  /** What it amends, supplements, revises or supersedes. */
  readonly amends: LinkConnection;
  /** Who approved or adopted it. */
  readonly approvedBy: LinkConnection;
  /** Who consented it (AAP). */
  readonly consentedBy: LinkConnection;
  /** ISO 8601 date, month or year; null where none is known. */
  readonly date: Maybe<Scalars['String']['output']>;
  /** What each document says of it, by document id; at most 100. */
  readonly descriptions: ReadonlyArray<Description>;
  /** The printed designation: `ITU-T H.626 (V2)`; null where none is known. */
  readonly designation: Maybe<Scalars['String']['output']>;
  /** Who determined it (TAP). */
  readonly determinedBy: LinkConnection;
  /** Who works on it or has developed it. */
  readonly developedBy: LinkConnection;
  /** The work of which it is an edition. */
  readonly editionOf: LinkConnection;
  /** Its editions. */
  readonly editions: LinkConnection;
  /** Organisations that were engaged on it. */
  readonly engaged: LinkConnection;
  /**
   * What documents state of it, as subject, object or both, by fact id, with what they state of entities that a person
   * decided to be the same (`SAME_AS`); each fact keeps the entity that its text names. What was not done is left out
   * unless asked for.
   */
  readonly facts: FactConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** True when only a catalogue lists it and no document names it; lists and searches leave it out unless asked for it. */
  readonly isCatalogueOnly: Scalars['Boolean']['output'];
  /** False when no table or catalogue knows it and only its form or position in a text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** The most specific label; also the name of the GraphQL type. */
  readonly label: EntityLabel;
  /**
   * All its links, one for each type, direction and other end, with those of entities that a person decided to be the same
   * (`SAME_AS`) and those that tables and catalogues give.
   */
  readonly links: LinkConnection;
  /** Where documents name it, by passage id and offset. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** The series that it belongs to. */
  readonly partOf: LinkConnection;
  /** Texts of this series. */
  readonly parts: LinkConnection;
  /** Everything stored of it beside id, name, aliases and known, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** Links that come from tables, catalogues and decisions and not from any document, by type and ids; at most 100. */
  readonly referenceLinks: ReadonlyArray<ReferenceLink>;
  /** The groups in charge of it today, as catalogues list them. */
  readonly responsible: LinkConnection;
  /** `in force`, `under approval` and the like, as documents say; null where they do not. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** Full title as a text or a table gives it; null where none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** What its title names as subject. */
  readonly topics: LinkConnection;
  /** Work items that came out as it; unconfirmed proposals only with `includePlanned`. */
  readonly workItems: LinkConnection;
};


/** A guideline or an implementers’ guide. */
export type GuidelineAgreedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A guideline or an implementers’ guide. */
export type GuidelineAmendedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A guideline or an implementers’ guide. */
export type GuidelineAmendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A guideline or an implementers’ guide. */
export type GuidelineApprovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A guideline or an implementers’ guide. */
export type GuidelineConsentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A guideline or an implementers’ guide. */
export type GuidelineDeterminedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A guideline or an implementers’ guide. */
export type GuidelineDevelopedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A guideline or an implementers’ guide. */
export type GuidelineEditionOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A guideline or an implementers’ guide. */
export type GuidelineEditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A guideline or an implementers’ guide. */
export type GuidelineEngagedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A guideline or an implementers’ guide. */
export type GuidelineFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FactDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};


/** A guideline or an implementers’ guide. */
export type GuidelineLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  role?: FactDirection;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
  where?: InputMaybe<LinkFilter>;
};


/** A guideline or an implementers’ guide. */
export type GuidelineMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A guideline or an implementers’ guide. */
export type GuidelinePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A guideline or an implementers’ guide. */
export type GuidelinePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A guideline or an implementers’ guide. */
export type GuidelineResponsibleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A guideline or an implementers’ guide. */
export type GuidelineTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A guideline or an implementers’ guide. */
export type GuidelineWorkItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};

/** A step of a path. */
export type Hop = {
  readonly __typename?: 'Hop';
  /** The entity nearer to the start of the path. */
  readonly from: Entity;
  /** All links between the two that the path may go by, by the ids of their ends and type; never empty, at most 58: one for each type and direction. Their own `from` and `to` tell it. */
  readonly links: ReadonlyArray<Link>;
  /** The next one. */
  readonly to: Entity;
};

/** One of these, and none of those; null for all. At most 100 each. */
export type IdFilter = {
  /** One of these ids. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** None of these ids. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** An initiative that the Union runs: U4SSC. */
export type Initiative = Body & Entity & FactSubject & Node & {
  readonly __typename?: 'Initiative';
  /** What it agreed. */
  readonly agreed: LinkConnection;
  /** Other names that texts and tables use for it, at most 200; the display name is left out. Empty when there is none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it approved or adopted. */
  readonly approved: LinkConnection;
  /** Whom it helped. */
  readonly assisted: LinkConnection;
  /** With whom it collaborates, whoever of the two the text speaks of. */
  readonly collaborators: LinkConnection;
  /** What it consented (AAP). */
  readonly consented: LinkConnection;
  /** What each document says of it, by document id; at most 100. */
  readonly descriptions: ReadonlyArray<Description>;
  /** What it determined (TAP). */
  readonly determined: LinkConnection;
  /** What it works on or has developed. */
  readonly develops: LinkConnection;
  /** Events that it organised or took part in. */
  readonly events: LinkConnection;
  /**
   * What documents state of it, as subject, object or both, by fact id, with what they state of entities that a person
   * decided to be the same (`SAME_AS`); each fact keeps the entity that its text names. What was not done is left out
   * unless asked for.
   */
  readonly facts: FactConnection;
  /** Its groups, Questions and other parts. */
  readonly groups: LinkConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** True when only a catalogue lists it and no document names it; lists and searches leave it out unless asked for it. */
  readonly isCatalogueOnly: Scalars['Boolean']['output'];
  /** False when no table or catalogue knows it and only its form or position in a text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** The most specific label; also the name of the GraphQL type. */
  readonly label: EntityLabel;
  /**
   * All its links, one for each type, direction and other end, with those of entities that a person decided to be the same
   * (`SAME_AS`) and those that tables and catalogues give.
   */
  readonly links: LinkConnection;
  /** Of what it is a member. */
  readonly memberOf: LinkConnection;
  /** Its members. */
  readonly members: LinkConnection;
  /** Where documents name it, by passage id and offset. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** What it is part of. */
  readonly partOf: LinkConnection;
  /** In whose place it came. */
  readonly predecessors: LinkConnection;
  /** Everything stored of it beside id, name, aliases and known, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** Links that come from tables, catalogues and decisions and not from any document, by type and ids; at most 100. */
  readonly referenceLinks: ReadonlyArray<ReferenceLink>;
  /** Documents that report its activities. */
  readonly reportedBy: LinkConnection;
  /** Texts in its charge today, as catalogues list them. */
  readonly responsibleFor: LinkConnection;
  /** What took its place: successors, mergers, new numbers. */
  readonly successors: LinkConnection;
  /** Full title as a text or a table gives it; null where none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
};


/** An initiative that the Union runs: U4SSC. */
export type InitiativeAgreedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An initiative that the Union runs: U4SSC. */
export type InitiativeApprovedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An initiative that the Union runs: U4SSC. */
export type InitiativeAssistedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An initiative that the Union runs: U4SSC. */
export type InitiativeCollaboratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An initiative that the Union runs: U4SSC. */
export type InitiativeConsentedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An initiative that the Union runs: U4SSC. */
export type InitiativeDeterminedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An initiative that the Union runs: U4SSC. */
export type InitiativeDevelopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An initiative that the Union runs: U4SSC. */
export type InitiativeEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An initiative that the Union runs: U4SSC. */
export type InitiativeFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FactDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};


/** An initiative that the Union runs: U4SSC. */
export type InitiativeGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An initiative that the Union runs: U4SSC. */
export type InitiativeLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  role?: FactDirection;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
  where?: InputMaybe<LinkFilter>;
};


/** An initiative that the Union runs: U4SSC. */
export type InitiativeMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An initiative that the Union runs: U4SSC. */
export type InitiativeMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An initiative that the Union runs: U4SSC. */
export type InitiativeMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An initiative that the Union runs: U4SSC. */
export type InitiativePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An initiative that the Union runs: U4SSC. */
export type InitiativePredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An initiative that the Union runs: U4SSC. */
export type InitiativeReportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An initiative that the Union runs: U4SSC. */
export type InitiativeResponsibleForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An initiative that the Union runs: U4SSC. */
export type InitiativeSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};

/** A group with parents inside and outside the Union: JVET. */
export type JointGroup = Body & Entity & FactSubject & Node & {
  readonly __typename?: 'JointGroup';
  /** What it agreed. */
  readonly agreed: LinkConnection;
  /** Other names that texts and tables use for it, at most 200; the display name is left out. Empty when there is none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it approved or adopted. */
  readonly approved: LinkConnection;
  /** Whom it helped. */
  readonly assisted: LinkConnection;
  /** With whom it collaborates, whoever of the two the text speaks of. */
  readonly collaborators: LinkConnection;
  /** What it consented (AAP). */
  readonly consented: LinkConnection;
  /** What each document says of it, by document id; at most 100. */
  readonly descriptions: ReadonlyArray<Description>;
  /** What it determined (TAP). */
  readonly determined: LinkConnection;
  /** What it works on or has developed. */
  readonly develops: LinkConnection;
  /** Events that it organised or took part in. */
  readonly events: LinkConnection;
  /**
   * What documents state of it, as subject, object or both, by fact id, with what they state of entities that a person
   * decided to be the same (`SAME_AS`); each fact keeps the entity that its text names. What was not done is left out
   * unless asked for.
   */
  readonly facts: FactConnection;
  /** Its groups, Questions and other parts. */
  readonly groups: LinkConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** True when only a catalogue lists it and no document names it; lists and searches leave it out unless asked for it. */
  readonly isCatalogueOnly: Scalars['Boolean']['output'];
  /** False when no table or catalogue knows it and only its form or position in a text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** The most specific label; also the name of the GraphQL type. */
  readonly label: EntityLabel;
  /**
   * All its links, one for each type, direction and other end, with those of entities that a person decided to be the same
   * (`SAME_AS`) and those that tables and catalogues give.
   */
  readonly links: LinkConnection;
  /** Of what it is a member. */
  readonly memberOf: LinkConnection;
  /** Its members. */
  readonly members: LinkConnection;
  /** Where documents name it, by passage id and offset. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** What it is part of. */
  readonly partOf: LinkConnection;
  /** In whose place it came. */
  readonly predecessors: LinkConnection;
  /** Everything stored of it beside id, name, aliases and known, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** Links that come from tables, catalogues and decisions and not from any document, by type and ids; at most 100. */
  readonly referenceLinks: ReadonlyArray<ReferenceLink>;
  /** Documents that report its activities. */
  readonly reportedBy: LinkConnection;
  /** Texts in its charge today, as catalogues list them. */
  readonly responsibleFor: LinkConnection;
  /** What took its place: successors, mergers, new numbers. */
  readonly successors: LinkConnection;
  /** Full title as a text or a table gives it; null where none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
};


/** A group with parents inside and outside the Union: JVET. */
export type JointGroupAgreedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A group with parents inside and outside the Union: JVET. */
export type JointGroupApprovedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A group with parents inside and outside the Union: JVET. */
export type JointGroupAssistedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A group with parents inside and outside the Union: JVET. */
export type JointGroupCollaboratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A group with parents inside and outside the Union: JVET. */
export type JointGroupConsentedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A group with parents inside and outside the Union: JVET. */
export type JointGroupDeterminedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A group with parents inside and outside the Union: JVET. */
export type JointGroupDevelopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A group with parents inside and outside the Union: JVET. */
export type JointGroupEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A group with parents inside and outside the Union: JVET. */
export type JointGroupFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FactDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};


/** A group with parents inside and outside the Union: JVET. */
export type JointGroupGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A group with parents inside and outside the Union: JVET. */
export type JointGroupLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  role?: FactDirection;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
  where?: InputMaybe<LinkFilter>;
};


/** A group with parents inside and outside the Union: JVET. */
export type JointGroupMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A group with parents inside and outside the Union: JVET. */
export type JointGroupMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A group with parents inside and outside the Union: JVET. */
export type JointGroupMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group with parents inside and outside the Union: JVET. */
export type JointGroupPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A group with parents inside and outside the Union: JVET. */
export type JointGroupPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A group with parents inside and outside the Union: JVET. */
export type JointGroupReportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A group with parents inside and outside the Union: JVET. */
export type JointGroupResponsibleForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A group with parents inside and outside the Union: JVET. */
export type JointGroupSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};

/** Where a thing is known from. */
export type KnownFrom =
  /** Only a catalogue lists it. */
  | 'CATALOGUE'
  /** A loaded document names it. */
  | 'DOCUMENTS'
  /** No loaded document names it; it is in the graph since what they name, or a catalogue lists, belongs to it. */
  | 'REFERENCE'
  /** Only the tables of names know it; it is not in the graph. */
  | 'TABLES';

/** How many entities have a label. */
export type LabelCount = {
  readonly __typename?: 'LabelCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The label. */
  readonly label: EntityLabel;
};

/** One of these, and none of those; null for all. */
export type LabelFilter = {
  /** One of these labels. */
  readonly in?: InputMaybe<ReadonlyArray<EntityLabel>>;
  /** None of these labels. */
  readonly notIn?: InputMaybe<ReadonlyArray<EntityLabel>>;
};

/** All statements and reference links that join two entities by one type in one direction. */
export type Link = {
  readonly __typename?: 'Link';
  /** How many statements of documents say so; 0 where only `references` do. */
  readonly factCount: Scalars['Int']['output'];
  /** The first statements by id; the others are found with `facts(subject:, object:)`. */
  readonly facts: ReadonlyArray<Fact>;
  /** Where the link starts. */
  readonly from: Entity;
  /** Tables, catalogues and decisions that say so, at most 5; empty where only documents do. */
  readonly references: ReadonlyArray<ReferenceLink>;
  /** Where it leads. */
  readonly to: Entity;
  /** The type. */
  readonly type: LinkType;
};


/** All statements and reference links that join two entities by one type in one direction. */
export type LinkFactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of links. */
export type LinkConnection = {
  readonly __typename?: 'LinkConnection';
  /** The links of this page, each with its cursor and its evidence. */
  readonly edges: ReadonlyArray<LinkEdge>;
  /** What is at their other ends, one for each link. */
  readonly nodes: ReadonlyArray<FactSubject>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages, counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * One link: a type, a direction and another end, with everything that documents state of it. The lists of properties are
 * distinct and sorted, at most 50 each, and empty where no statement gives one.
 */
export type LinkEdge = {
  readonly __typename?: 'LinkEdge';
  /** Its place in the list, for `after` and `before`; stays valid when data is loaded again. */
  readonly cursor: Scalars['String']['output'];
  /** Dates and beginnings of periods, ISO 8601; at most 50. */
  readonly dates: ReadonlyArray<Scalars['String']['output']>;
  /** Documents that state it. */
  readonly documentCount: Scalars['Int']['output'];
  /** The statements by fact id, over all documents, that fit `where` of the list. */
  readonly evidence: FactConnection;
  /** Statements; 0 where only tables or catalogues give it. */
  readonly factCount: Scalars['Int']['output'];
  /** Kinds of assistance; at most 50. */
  readonly kinds: ReadonlyArray<Scalars['String']['output']>;
  /** `collaboration`, `liaison`, `memorandum`, `partnership`; at most 50. */
  readonly modes: ReadonlyArray<Scalars['String']['output']>;
  /** What is at the other end: an entity; for `ABOUT` also a section. */
  readonly node: FactSubject;
  /** True when every statement is of something planned, or an event at an end is. */
  readonly planned: Scalars['Boolean']['output'];
  /** Approval procedures; at most 50. */
  readonly procedures: ReadonlyArray<Scalars['String']['output']>;
  /** The role of the entity whose link this is: `SUBJECT` or `OBJECT`. */
  readonly role: FactDirection;
  /** Roles in an event; at most 50. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** The tables, publications and catalogues that give it, at most 50; empty where only documents state it. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** `provided`, `ongoing`, `scheduled`, …; at most 50. */
  readonly statuses: ReadonlyArray<Scalars['String']['output']>;
  /** What it is about, as written; at most 50. */
  readonly subjects: ReadonlyArray<Scalars['String']['output']>;
  /** What it says. */
  readonly type: LinkType;
  /** The verbs as written; at most 50. */
  readonly wordings: ReadonlyArray<Scalars['String']['output']>;
};


/**
 * One link: a type, a direction and another end, with everything that documents state of it. The lists of properties are
 * distinct and sorted, at most 50 each, and empty where no statement gives one.
 */
export type LinkEdgeEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What a link must be: all of these. Null for no restriction. */
export type LinkFilter = {
  /** What its evidence must be. */
  readonly evidence?: InputMaybe<EvidenceFilter>;
  /**
   * Also what is not done: `scheduled` and `considered` statements, events that were not held, unconfirmed
   * `BECAME`.
   */
  readonly includePlanned?: Scalars['Boolean']['input'];
  /** What its other end must be. */
  readonly node?: InputMaybe<NodeFilter>;
};

/** The order of links; links with equal keys stand by the id of their other end. */
export type LinkOrder =
  /** Earliest date of a statement, else of the other end, first; undated last. */
  | 'DATE'
  /** Most facts first. */
  | 'FACTS'
  /** By the id of the other end. */
  | 'ID'
  /** By the name of the other end, case ignored. */
  | 'NAME';

/** What joins two entities: what a document can state of them, and what reference data can. */
export type LinkType =
  /** Its title or heading names the topic. */
  | 'ABOUT'
  /** Agreed, as for supplements. */
  | 'AGREED'
  /** Amends. */
  | 'AMENDS'
  /** Approved, adopted, entered into force. */
  | 'APPROVED'
  /** Assistance, training, connectivity, policy support. */
  | 'ASSISTED'
  /** A work item came out as a text. */
  | 'BECAME'
  /** Collaborates, coordinates, liaised, signed a memorandum, in partnership with. */
  | 'COLLABORATES_WITH'
  /** Consented, in Last Call (AAP). */
  | 'CONSENTED'
  /** Determined (TAP). */
  | 'DETERMINED'
  /** Works on, drafts, has developed. */
  | 'DEVELOPS'
  /** An edition of a work. */
  | 'EDITION_OF'
  /** What a collaboration is about. */
  | 'ENGAGED_ON'
  /** Where an event was or will be. */
  | 'HELD_IN'
  /** Lies in a region. */
  | 'IN_REGION'
  /** Is a member. */
  | 'MEMBER_OF'
  /** Was merged into. */
  | 'MERGED_INTO'
  /** Held, organised, hosted. */
  | 'ORGANIZED'
  /** Took part, presented. */
  | 'PARTICIPATED_IN'
  /** Is a group, Question or part of. */
  | 'PART_OF'
  /** Points the reader to. */
  | 'REFERENCES'
  /** Was renumbered. */
  | 'RENUMBERED_AS'
  /** The document reports activities under or of. */
  | 'REPORTS_ON'
  /** A report in response to a Question. */
  | 'RESPONDS_TO'
  /** The group in charge now. */
  | 'RESPONSIBLE_FOR'
  /** Revises. */
  | 'REVISES'
  /** A person decided that the two are one thing; `reason` says why. */
  | 'SAME_AS'
  /** Was succeeded by. */
  | 'SUCCEEDED_BY'
  /** Supersedes. */
  | 'SUPERSEDES'
  /** Supplements. */
  | 'SUPPLEMENTS';

/** One thing that a text may mean. */
export type LookupMatch = {
  readonly __typename?: 'LookupMatch';
  /** Loaded documents that name it. */
  readonly documentCount: Scalars['Int']['output'];
  /** The thing. Where `knownFrom` is `TABLES` it is not in the graph: its lists are empty, and `entity(id)` is null. */
  readonly entity: Entity;
  /** Where the thing is known from. */
  readonly knownFrom: KnownFrom;
  /** What the text and the thing have in common. */
  readonly matchedBy: MatchedBy;
  /** The same for people, with what was assumed. */
  readonly why: Scalars['String']['output'];
};

/** What a text means. */
export type LookupResult = {
  readonly __typename?: 'LookupResult';
  /** The likeliest thing; null where nothing bears the name, or where several things do and none is likelier. */
  readonly best: Maybe<LookupMatch>;
  /**
   * All things that bear the name, the surest first, of equally sure ones what more documents name; at most 20. Empty
   * where there is none.
   */
  readonly candidates: ReadonlyArray<LookupMatch>;
  /**
   * Whether several things bear the name: `SG2` is a group of two Sectors. Editions of the likeliest thing are not
   * counted.
   */
  readonly isAmbiguous: Scalars['Boolean']['output'];
  /**
   * What is spelled alike or begins so, the nearest first, at most 8; only where there is no candidate. A code that
   * differs by one digit is another text: nothing here was taken for what was meant.
   */
  readonly suggestions: ReadonlyArray<Suggestion>;
  /** The text, without spaces around it. */
  readonly text: Scalars['String']['output'];
  /** Whether there are more candidates than are given. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** What a text and a thing have in common; the surest first. */
export type MatchedBy =
  /** Another name that texts or tables use for it. */
  | 'ALIAS'
  /** Its code of ISO 3166. */
  | 'CODE'
  /** The text cites a work that is not in the graph; this is an edition of it. */
  | 'EDITION'
  /** The text is its id. */
  | 'ID'
  /** The text is an identifier of it, read by the grammars that read documents. */
  | 'IDENTIFIER'
  /** Its name. */
  | 'NAME'
  /** The text cites an edition that is not in the graph; this is the work. */
  | 'WORK';

/** One occurrence of an entity in a passage. */
export type Mention = {
  readonly __typename?: 'Mention';
  /** Offset just after it, in UTF-16 code units. */
  readonly end: Scalars['Int']['output'];
  /** What is named. */
  readonly entity: Entity;
  /** Where. */
  readonly passage: Passage;
  /** Offset in the passage’s text, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** The name as written. */
  readonly surface: Scalars['String']['output'];
};

/** How a name is compared. */
export type NameMatch =
  /** The whole name or alias is the same but for case, diacritics, hyphens, quotes and spaces. */
  | 'EXACT'
  /** The name, an alias or the title holds all the words. */
  | 'FULL_TEXT';

/** What is around an entity. */
export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  /** The links among these entities, those with most facts first, then by ids and type; at most 2,000. */
  readonly links: ReadonlyArray<Link>;
  /** True when there are more links than `links` holds. */
  readonly linksTruncated: Scalars['Boolean']['output'];
  /**
   * The entities, at most 500, the one in the middle first, then the nearest first; equally near ones by how many facts
   * link them with nearer ones, most first, then by id.
   */
  readonly nodes: ReadonlyArray<NeighbourhoodNode>;
  /** True when there are more entities within the depth than `first`: the list ends before them, and no farther ones are in it. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** An entity and how far it is. */
export type NeighbourhoodNode = {
  readonly __typename?: 'NeighbourhoodNode';
  /** Hops from the one in the middle, 0 to 3. */
  readonly distance: Scalars['Int']['output'];
  /** The entity. */
  readonly entity: Entity;
};

/** Anything with a stable id of its own. */
export type Node = {
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
};

/** What an entity must be: all of these. Null for no restriction. */
export type NodeFilter = {
  /** Its own date: of an event, a text, a document. */
  readonly date?: InputMaybe<DateRange>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Kind of an organisation: `sdo`, `igo`, `un-agency`, `regulator`, … */
  readonly kind?: InputMaybe<TextFilter>;
  /** False: only what no table or catalogue knows. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its label. */
  readonly label?: InputMaybe<LabelFilter>;
  /** Ids of regions or countries in which it lies, is or was held. */
  readonly region?: InputMaybe<IdFilter>;
  /** `held`, `scheduled`, `in force`, … */
  readonly status?: InputMaybe<TextFilter>;
};

/** An organisation outside the Union, or a group of one. */
export type Organization = Entity & FactSubject & Node & {
  readonly __typename?: 'Organization';
  /** Other names that texts and tables use for it, at most 200; the display name is left out. Empty when there is none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Who helped it. */
  readonly assistedBy: LinkConnection;
  /** ITU bodies that collaborate with it. */
  readonly collaborations: LinkConnection;
  /** What each document says of it, by document id; at most 100. */
  readonly descriptions: ReadonlyArray<Description>;
  /** Texts, work items and projects on which it was engaged. */
  readonly engagedOn: LinkConnection;
  /** Events that it organised or took part in. */
  readonly events: LinkConnection;
  /**
   * What documents state of it, as subject, object or both, by fact id, with what they state of entities that a person
   * decided to be the same (`SAME_AS`); each fact keeps the entity that its text names. What was not done is left out
   * unless asked for.
   */
  readonly facts: FactConnection;
  /** Its groups. */
  readonly groups: LinkConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** True when only a catalogue lists it and no document names it; lists and searches leave it out unless asked for it. */
  readonly isCatalogueOnly: Scalars['Boolean']['output'];
  /**
   * `sdo`, `igo`, `un-agency`, `regulator`, `government`, `university`, `company`, `consortium`, `operator-group`
   * or `other`; null where unknown.
   */
  readonly kind: Maybe<Scalars['String']['output']>;
  /** False when no table or catalogue knows it and only its form or position in a text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** The most specific label; also the name of the GraphQL type. */
  readonly label: EntityLabel;
  /**
   * All its links, one for each type, direction and other end, with those of entities that a person decided to be the same
   * (`SAME_AS`) and those that tables and catalogues give.
   */
  readonly links: LinkConnection;
  /** Of what it is a member. */
  readonly memberOf: LinkConnection;
  /** Its members. */
  readonly members: LinkConnection;
  /** Where documents name it, by passage id and offset. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** What it is part of. */
  readonly partOf: LinkConnection;
  /** Everything stored of it beside id, name, aliases and known, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** Links that come from tables, catalogues and decisions and not from any document, by type and ids; at most 100. */
  readonly referenceLinks: ReadonlyArray<ReferenceLink>;
  /** Full title as a text or a table gives it; null where none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
};


/** An organisation outside the Union, or a group of one. */
export type OrganizationAssistedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An organisation outside the Union, or a group of one. */
export type OrganizationCollaborationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An organisation outside the Union, or a group of one. */
export type OrganizationEngagedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An organisation outside the Union, or a group of one. */
export type OrganizationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An organisation outside the Union, or a group of one. */
export type OrganizationFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FactDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};


/** An organisation outside the Union, or a group of one. */
export type OrganizationGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An organisation outside the Union, or a group of one. */
export type OrganizationLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  role?: FactDirection;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
  where?: InputMaybe<LinkFilter>;
};


/** An organisation outside the Union, or a group of one. */
export type OrganizationMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An organisation outside the Union, or a group of one. */
export type OrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** An organisation outside the Union, or a group of one. */
export type OrganizationMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation outside the Union, or a group of one. */
export type OrganizationPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};

/** How to go on from a page, in both directions. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last row, for `after`; null for an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row, for `before`; null for an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A paragraph, heading, bullet, table row or footnote with its exact text. */
export type Passage = FactSubject & Node & {
  readonly __typename?: 'Passage';
  /** The document that holds it. */
  readonly document: Document;
  /**
   * How the present rules read it, and what they saw and did not link. The whole document is read anew, so each counts as
   * 5000 objects, and a document of more than 500,000 characters is refused (`EXPLANATION_TOO_LARGE`). Null when the
   * graph no longer holds the document.
   */
  readonly explanation: Maybe<Explanation>;
  /** The facts read from it, by offset and id, at most 200, planned ones too: their status says so. */
  readonly facts: ReadonlyArray<Fact>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** `title`, `heading`, `caption`, `paragraph`, `bullet`, `table-row` or `footnote`. */
  readonly kind: Scalars['String']['output'];
  /** The entities that it names, by offset; at most 200. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** Position in the document, from 1. */
  readonly order: Scalars['Int']['output'];
  /** Position among the passages with the same label, from 1. */
  readonly ordinal: Scalars['Int']['output'];
  /** Exact canonical text; offsets of facts and mentions count its UTF-16 code units. */
  readonly text: Scalars['String']['output'];
  /** Its printed label: `2.4.3`; `front`, `summary` and the like for passages without one. */
  readonly where: Scalars['String']['output'];
};


/** A paragraph, heading, bullet, table row or footnote with its exact text. */
export type PassageMentionsArgs = {
  labels?: InputMaybe<ReadonlyArray<EntityLabel>>;
};

/** A page of passages. */
export type PassageConnection = {
  readonly __typename?: 'PassageConnection';
  /** The passages of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PassageEdge>;
  /** The passages of this page. */
  readonly nodes: ReadonlyArray<Passage>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages, counted only when it is selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of passages. */
export type PassageEdge = {
  readonly __typename?: 'PassageEdge';
  /** Its place in the list, for `after` and `before`; stays valid when data is loaded again. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Passage;
};

/** A sequence of distinct entities, each linked with the next. */
export type Path = {
  readonly __typename?: 'Path';
  /** One for each two neighbours, in order; at most 6. */
  readonly hops: ReadonlyArray<Hop>;
  /** How many hops, 1 to 6. */
  readonly length: Scalars['Int']['output'];
  /** The entities from the start to the end; at most 7. */
  readonly nodes: ReadonlyArray<Entity>;
};

/** What ends a search for paths early; the first entities by id are searched. */
export type PathCut =
  /** More than 2,000 entities were equally far from an end. */
  | 'FRONTIER'
  /** More than 150,000 pairs of neighbours were met. */
  | 'LINKS'
  /** An entity has more than 10,000 neighbours. */
  | 'NEIGHBOURS'
  /** There are too many ways that lead nowhere. */
  | 'STEPS';

/** How two entities are connected. */
export type PathResult = {
  readonly __typename?: 'PathResult';
  /** How many hubs the search went round in all. */
  readonly avoidedHubCount: Scalars['Int']['output'];
  /** Hubs that the search met and went round, those with most links first, at most 25; empty without `hubDegree`. */
  readonly avoidedHubs: ReadonlyArray<Entity>;
  /** True: these are the first of all paths. False: `cut` says what ended the search early, and shorter or other paths may exist. */
  readonly complete: Scalars['Boolean']['output'];
  /** The bound that the search met; null where `complete` is true. */
  readonly cut: Maybe<PathCut>;
  /** The shortest first, equally long ones by the ids of their entities, at most 25; empty where there is none of the wanted length. */
  readonly paths: ReadonlyArray<Path>;
};

/** What a document can state. */
export type Predicate =
  /** Its title or heading names the topic. */
  | 'ABOUT'
  /** Agreed, as for supplements. */
  | 'AGREED'
  /** Amends. */
  | 'AMENDS'
  /** Approved, adopted, entered into force. */
  | 'APPROVED'
  /** Assistance, training, connectivity, policy support. */
  | 'ASSISTED'
  /** A work item came out as a text. */
  | 'BECAME'
  /** Collaborates, coordinates, liaised, signed a memorandum, in partnership with. */
  | 'COLLABORATES_WITH'
  /** Consented, in Last Call (AAP). */
  | 'CONSENTED'
  /** Determined (TAP). */
  | 'DETERMINED'
  /** Works on, drafts, has developed. */
  | 'DEVELOPS'
  /** What a collaboration is about. */
  | 'ENGAGED_ON'
  /** Where an event was or will be. */
  | 'HELD_IN'
  /** Is a member. */
  | 'MEMBER_OF'
  /** Held, organised, hosted. */
  | 'ORGANIZED'
  /** Took part, presented. */
  | 'PARTICIPATED_IN'
  /** Is a group, Question or part of. */
  | 'PART_OF'
  /** Points the reader to. */
  | 'REFERENCES'
  /** The document reports activities under or of. */
  | 'REPORTS_ON'
  /** A report in response to a Question. */
  | 'RESPONDS_TO'
  /** Revises. */
  | 'REVISES'
  /** The text itself says that there is nothing. */
  | 'STATES_NONE'
  /** Supersedes. */
  | 'SUPERSEDES'
  /** Supplements. */
  | 'SUPPLEMENTS';

/** A project, centre, platform or programme. */
export type Project = Entity & FactSubject & Node & {
  readonly __typename?: 'Project';
  /** Other names that texts and tables use for it, at most 200; the display name is left out. Empty when there is none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What each document says of it, by document id; at most 100. */
  readonly descriptions: ReadonlyArray<Description>;
  /** Who develops it. */
  readonly developedBy: LinkConnection;
  /** Organisations that were engaged on it. */
  readonly engaged: LinkConnection;
  /**
   * What documents state of it, as subject, object or both, by fact id, with what they state of entities that a person
   * decided to be the same (`SAME_AS`); each fact keeps the entity that its text names. What was not done is left out
   * unless asked for.
   */
  readonly facts: FactConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** True when only a catalogue lists it and no document names it; lists and searches leave it out unless asked for it. */
  readonly isCatalogueOnly: Scalars['Boolean']['output'];
  /** `project`, `centre`, `platform` and the like; null where unknown. */
  readonly kind: Maybe<Scalars['String']['output']>;
  /** False when no table or catalogue knows it and only its form or position in a text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** The most specific label; also the name of the GraphQL type. */
  readonly label: EntityLabel;
  /**
   * All its links, one for each type, direction and other end, with those of entities that a person decided to be the same
   * (`SAME_AS`) and those that tables and catalogues give.
   */
  readonly links: LinkConnection;
  /** Where documents name it, by passage id and offset. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** Everything stored of it beside id, name, aliases and known, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** Links that come from tables, catalogues and decisions and not from any document, by type and ids; at most 100. */
  readonly referenceLinks: ReadonlyArray<ReferenceLink>;
  /** Full title as a text or a table gives it; null where none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** What its name gives as subject. */
  readonly topics: LinkConnection;
};


/** A project, centre, platform or programme. */
export type ProjectDevelopedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A project, centre, platform or programme. */
export type ProjectEngagedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A project, centre, platform or programme. */
export type ProjectFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FactDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};


/** A project, centre, platform or programme. */
export type ProjectLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  role?: FactDirection;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
  where?: InputMaybe<LinkFilter>;
};


/** A project, centre, platform or programme. */
export type ProjectMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A project, centre, platform or programme. */
export type ProjectTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};

/** A stored property. */
export type Property = {
  readonly __typename?: 'Property';
  /** Its name in the graph. */
  readonly key: Scalars['String']['output'];
  /** Its value as text; more than one for a list, at most 200. */
  readonly values: ReadonlyArray<Scalars['String']['output']>;
};

/** Qualifiers of a fact; null where the statement does not say. */
export type Qualifiers = {
  readonly __typename?: 'Qualifiers';
  /** Category of a membership. */
  readonly category: Maybe<Scalars['String']['output']>;
  /** Where. */
  readonly city: Maybe<Scalars['String']['output']>;
  /** Of `BECAME`: whether a person confirmed it. */
  readonly confirmed: Maybe<Scalars['Boolean']['output']>;
  /** When, ISO 8601. */
  readonly date: Maybe<Scalars['String']['output']>;
  /** Of a liaison: `sent`, `received` or `exchanged`. */
  readonly direction: Maybe<Scalars['String']['output']>;
  /** Last day, ISO 8601. */
  readonly endDate: Maybe<Scalars['String']['output']>;
  /** Kind of assistance: `training`, `policy` and the like. */
  readonly kind: Maybe<Scalars['String']['output']>;
  /** `collaboration`, `liaison`, `memorandum` or `partnership`. */
  readonly mode: Maybe<Scalars['String']['output']>;
  /** Approval procedure: `AAP`, `TAP`. */
  readonly procedure: Maybe<Scalars['String']['output']>;
  /** Role in an event: `organizer`, `co-organizer`, `partner`, `host`. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** First day, ISO 8601. */
  readonly startDate: Maybe<Scalars['String']['output']>;
  /** `provided`, `ongoing`, `scheduled`, `considered`, `under approval` and the like. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** What it is about, as written. */
  readonly subject: Maybe<Scalars['String']['output']>;
};

/** How well documents were read. */
export type Quality = {
  readonly __typename?: 'Quality';
  /** By document id; at most 50. */
  readonly documents: ReadonlyArray<DocumentQuality>;
  /** How many findings of each kind there are, kinds without any left out, in the order of the kinds; at most 14. */
  readonly findingCounts: ReadonlyArray<FindingCount>;
  /** True when the graph holds more documents than the 50 that were looked at. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Everything that can be asked. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * What reports say on a resolution’s subject: what they state of it, the facts of sections whose headings name it or
   * a topic of its title, and passages that cite it; each with why. In all its editions, with what was decided to be
   * the same. An id that the graph does not know is the error `UNKNOWN_ENTITY`.
   */
  readonly actions: ActionConnection;
  /**
   * The answer to a question in English: "Which partners does SG20 collaborate with?". Each row carries the sentences that it stands on. What no
   * document states has an empty answer; what is not understood, or names what is not known, is refused with what can be asked. Nothing outside the
   * graph answers, and nothing is written. What is only scheduled or considered is left out, unless the question asks for it.
   */
  readonly ask: Answer;
  /**
   * The body of ITU with this id, name, alias or identifier in any usual spelling, as `lookup` finds it: `SG 20`, `BDT`, `Q3/1`. Null only with
   * an error: `UNKNOWN_ENTITY` with suggestions, `AMBIGUOUS_NAME` with candidates.
   */
  readonly body: Maybe<Body>;
  /**
   * Which partners collaborate with which study groups: one row for each distinct pair, with what about, how, how
   * often and in whose words, by the ids of body and partner. What a person decided to be the same (`SAME_AS`) is one row,
   * under the first of its ids. Planned and considered collaboration is left out unless `includePlanned`.
   */
  readonly collaborations: CollaborationConnection;
  /**
   * What two groups of documents state differently, `before` and `after`. What the later does not say is "no longer
   * mentioned": that it has ended would be another statement. Statements are held against each other by predicate and
   * both ends; what was done with a text, and assistance, by the text or the assisted alone, for the body may be named
   * otherwise. Entities that a decision joins are one, editions are one work. At most 50 documents and 20,000
   * statements on a side; more is refused with `COMPARISON_TOO_LARGE`, a document or year that the graph has not with
   * `COMPARISON_NO_DOCUMENT`.
   */
  readonly comparison: Comparison;
  /**
   * What an editor may want to look at in documents: what contradicts itself, what differs from the catalogues, what no
   * table knows. Documents are compared with each other too. Counts as 5000 objects.
   */
  readonly consistency: FindingConnection;
  /**
   * The country with this id, name, alias or identifier in any usual spelling, as `lookup` finds it: `Guatemala`, `GT`. Null only with
   * an error: `UNKNOWN_ENTITY` with suggestions, `AMBIGUOUS_NAME` with candidates.
   */
  readonly country: Maybe<Country>;
  /**
   * The text with this id, name, alias or identifier in any usual spelling, as `lookup` finds it: `ITU-T Rec. Y.3173 (02/2020)`. Null only with
   * an error: `UNKNOWN_ENTITY` with suggestions, `AMBIGUOUS_NAME` with candidates.
   */
  readonly deliverable: Maybe<Deliverable>;
  /** One document by id or by symbol; null where there is none. Exactly one of the two is given. */
  readonly document: Maybe<Document>;
  /** Documents, by id. */
  readonly documents: DocumentConnection;
  /** Entities by id, by name, or all of some labels, by entity id: what documents name, and what tables say it belongs to. */
  readonly entities: EntityConnection;
  /** The entity with this id; null where there is none. */
  readonly entity: Maybe<Entity>;
  /** The fact with this id; null where there is none. */
  readonly fact: Maybe<Fact>;
  /** What documents state, by fact id. What was not done is left out unless asked for. */
  readonly facts: FactConnection;
  /**
   * What a name or an identifier means: an id, a name or alias in any case and typography, an identifier in any usual
   * spelling (`Y.3173`, `ITU-T Rec. Y.3173 (02/2020)`, `Res. 180`, `Q3/1`, `sg20`, `GT`, `c20/33`). Never by similarity:
   * what is only spelled alike is a suggestion. What only a catalogue or the tables know is found too, and said.
   */
  readonly lookup: LookupResult;
  /** What is around an entity: the nearest entities and the links among all of them. */
  readonly neighbourhood: Neighbourhood;
  /** The entity, section, passage or fact with this id; null where there is none. */
  readonly node: Maybe<Node>;
  /**
   * The organisation with this id, name, alias or identifier in any usual spelling, as `lookup` finds it: `IETF IPPM`. Null only with
   * an error: `UNKNOWN_ENTITY` with suggestions, `AMBIGUOUS_NAME` with candidates.
   */
  readonly organization: Maybe<Organization>;
  /** The passage with this id; null where there is none. */
  readonly passage: Maybe<Passage>;
  /** Passages of one document in reading order. */
  readonly passages: PassageConnection;
  /**
   * How two entities are connected: the shortest sequences of distinct entities between them, equally long ones by
   * their ids, each hop with everything that links its two ends. Links are walked along in either direction.
   */
  readonly paths: PathResult;
  /** How well documents were read: coverage, what was not linked, stale readings. Counts as 5000 objects. */
  readonly quality: Quality;
  /**
   * The region with this id, name, alias or identifier in any usual spelling, as `lookup` finds it: `Arab States`. Null only with
   * an error: `UNKNOWN_ENTITY` with suggestions, `AMBIGUOUS_NAME` with candidates.
   */
  readonly region: Maybe<Region>;
  /**
   * What documents say on something: whether they report on it, state that there is nothing, or name it as covered and
   * are silent. An id that the graph does not know is the error `UNKNOWN_ENTITY`, with what may have been meant.
   */
  readonly reporting: ReportingOverview;
  /**
   * The resolution with this id, name, alias or identifier in any usual spelling, as `lookup` finds it: `Res. 180`, `WTSA Res 69`. Null only with
   * an error: `UNKNOWN_ENTITY` with suggestions, `AMBIGUOUS_NAME` with candidates.
   */
  readonly resolution: Maybe<Resolution>;
  /**
   * Search over names, aliases, titles and passages, best first: whole names, then beginnings of names, then words of
   * names and titles, then words of passages. Any text is safe: it is taken as words, not as a query language. Case,
   * diacritics, hyphens and quotes do not matter; the last word may be a beginning. Pages go forward only: there is no
   * order by relevance without a search.
   */
  readonly search: SearchConnection;
  /**
   * What several entities have in common: the others that all of them, or at least some, are linked with in either
   * direction. Those linked with most of them come first, then by id.
   */
  readonly shared: SharedConnection;
  /**
   * The study group with this id, name, alias or identifier in any usual spelling, as `lookup` finds it: `ITU-T SG20`. Null only with
   * an error: `UNKNOWN_ENTITY` with suggestions, `AMBIGUOUS_NAME` with candidates.
   */
  readonly studyGroup: Maybe<StudyGroup>;
  /** How much the graph holds. */
  readonly summary: GraphSummary;
  /**
   * What has a date, by date as stated, then id: events, statements with a date of their own, and documents' and texts'
   * own dates. A month stands before its days, a year before its months. An entry lies between `from` and `to` when it
   * may have been then: "2019-10" lies in a span that begins on 15 October 2019. Of statements that several passages make
   * with one date there is one entry. What has no date is left out, and counted in `undated`.
   */
  readonly timeline: TimelineConnection;
  /**
   * The topic with this id, name, alias or identifier in any usual spelling, as `lookup` finds it: `IPv6`. Null only with
   * an error: `UNKNOWN_ENTITY` with suggestions, `AMBIGUOUS_NAME` with candidates.
   */
  readonly topic: Maybe<Topic>;
  /**
   * The work item with this id, name, alias or identifier in any usual spelling, as `lookup` finds it: `TR.OTTnum`. Null only with
   * an error: `UNKNOWN_ENTITY` with suggestions, `AMBIGUOUS_NAME` with candidates.
   */
  readonly workItem: Maybe<WorkItem>;
};


/** Everything that can be asked. */
export type QueryActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  resolution: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryAskArgs = {
  question: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QueryBodyArgs = {
  name: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QueryCollaborationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  bodies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  bodyLabels?: InputMaybe<ReadonlyArray<EntityLabel>>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  modes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  partnerKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  partnerLabels?: InputMaybe<ReadonlyArray<EntityLabel>>;
  partners?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  rollUp?: Scalars['Boolean']['input'];
};


/** Everything that can be asked. */
export type QueryComparisonArgs = {
  after: ComparedSideInput;
  before: ComparedSideInput;
  entity?: InputMaybe<Scalars['ID']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
};


/** Everything that can be asked. */
export type QueryConsistencyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<FindingKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryCountryArgs = {
  name: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QueryDeliverableArgs = {
  name: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QueryDocumentArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  symbol?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  read?: Scalars['Boolean']['input'];
};


/** Everything that can be asked. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  includeCatalogue?: Scalars['Boolean']['input'];
  labels?: InputMaybe<ReadonlyArray<EntityLabel>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: InputMaybe<NameMatch>;
  name?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<NodeFilter>;
};


/** Everything that can be asked. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryFactArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  entity?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  object?: InputMaybe<Scalars['ID']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  subject?: InputMaybe<Scalars['ID']['input']>;
  where?: InputMaybe<EvidenceFilter>;
};


/** Everything that can be asked. */
export type QueryLookupArgs = {
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  labels?: InputMaybe<ReadonlyArray<EntityLabel>>;
  text: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QueryNeighbourhoodArgs = {
  depth?: Scalars['Int']['input'];
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  entity: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  includePlanned?: Scalars['Boolean']['input'];
  includeReference?: Scalars['Boolean']['input'];
  labels?: InputMaybe<ReadonlyArray<EntityLabel>>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** Everything that can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryOrganizationArgs = {
  name: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QueryPassageArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  document: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryPathsArgs = {
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  hubDegree?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  includeReference?: Scalars['Boolean']['input'];
  maxLength?: Scalars['Int']['input'];
  to: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** Everything that can be asked. */
export type QueryQualityArgs = {
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Everything that can be asked. */
export type QueryRegionArgs = {
  name: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QueryReportingArgs = {
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  entity: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryResolutionArgs = {
  name: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeCatalogue?: Scalars['Boolean']['input'];
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  labels?: InputMaybe<ReadonlyArray<EntityLabel>>;
  mode?: SearchMode;
  query: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QuerySharedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  entities: ReadonlyArray<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  includeReference?: Scalars['Boolean']['input'];
  labels?: InputMaybe<ReadonlyArray<EntityLabel>>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** Everything that can be asked. */
export type QueryStudyGroupArgs = {
  name: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  entity?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['String']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
  labels?: InputMaybe<ReadonlyArray<EntityLabel>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryTopicArgs = {
  name: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QueryWorkItemArgs = {
  name: Scalars['String']['input'];
};

/** A Question that a study group studies in one study period. */
export type Question = Body & Entity & FactSubject & Node & {
  readonly __typename?: 'Question';
  /** What it agreed. */
  readonly agreed: LinkConnection;
  /** Other names that texts and tables use for it, at most 200; the display name is left out. Empty when there is none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it approved or adopted. */
  readonly approved: LinkConnection;
  /** Who approved it. */
  readonly approvedBy: LinkConnection;
  /** Whom it helped. */
  readonly assisted: LinkConnection;
  /** With whom it collaborates, whoever of the two the text speaks of. */
  readonly collaborators: LinkConnection;
  /** What it consented (AAP). */
  readonly consented: LinkConnection;
  /** What each document says of it, by document id; at most 100. */
  readonly descriptions: ReadonlyArray<Description>;
  /** What it determined (TAP). */
  readonly determined: LinkConnection;
  /** What it works on or has developed. */
  readonly develops: LinkConnection;
  /** Events that it organised or took part in. */
  readonly events: LinkConnection;
  /**
   * What documents state of it, as subject, object or both, by fact id, with what they state of entities that a person
   * decided to be the same (`SAME_AS`); each fact keeps the entity that its text names. What was not done is left out
   * unless asked for.
   */
  readonly facts: FactConnection;
  /** Its groups, Questions and other parts. */
  readonly groups: LinkConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** True when only a catalogue lists it and no document names it; lists and searches leave it out unless asked for it. */
  readonly isCatalogueOnly: Scalars['Boolean']['output'];
  /** False when no table or catalogue knows it and only its form or position in a text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** The most specific label; also the name of the GraphQL type. */
  readonly label: EntityLabel;
  /**
   * All its links, one for each type, direction and other end, with those of entities that a person decided to be the same
   * (`SAME_AS`) and those that tables and catalogues give.
   */
  readonly links: LinkConnection;
  /** Of what it is a member. */
  readonly memberOf: LinkConnection;
  /** Its members. */
  readonly members: LinkConnection;
  /** Where documents name it, by passage id and offset. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** What it is part of. */
  readonly partOf: LinkConnection;
  /** In whose place it came. */
  readonly predecessors: LinkConnection;
  /** Everything stored of it beside id, name, aliases and known, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** Links that come from tables, catalogues and decisions and not from any document, by type and ids; at most 100. */
  readonly referenceLinks: ReadonlyArray<ReferenceLink>;
  /** Documents that report its activities. */
  readonly reportedBy: LinkConnection;
  /** Reports in response to it. */
  readonly responses: LinkConnection;
  /** Texts in its charge today, as catalogues list them. */
  readonly responsibleFor: LinkConnection;
  /** What took its place: successors, mergers, new numbers. */
  readonly successors: LinkConnection;
  /** Full title as a text or a table gives it; null where none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
};


/** A Question that a study group studies in one study period. */
export type QuestionAgreedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Question that a study group studies in one study period. */
export type QuestionApprovedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Question that a study group studies in one study period. */
export type QuestionApprovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Question that a study group studies in one study period. */
export type QuestionAssistedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Question that a study group studies in one study period. */
export type QuestionCollaboratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Question that a study group studies in one study period. */
export type QuestionConsentedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Question that a study group studies in one study period. */
export type QuestionDeterminedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Question that a study group studies in one study period. */
export type QuestionDevelopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Question that a study group studies in one study period. */
export type QuestionEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Question that a study group studies in one study period. */
export type QuestionFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FactDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};


/** A Question that a study group studies in one study period. */
export type QuestionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Question that a study group studies in one study period. */
export type QuestionLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  role?: FactDirection;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
  where?: InputMaybe<LinkFilter>;
};


/** A Question that a study group studies in one study period. */
export type QuestionMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Question that a study group studies in one study period. */
export type QuestionMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Question that a study group studies in one study period. */
export type QuestionMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A Question that a study group studies in one study period. */
export type QuestionPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Question that a study group studies in one study period. */
export type QuestionPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Question that a study group studies in one study period. */
export type QuestionReportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Question that a study group studies in one study period. */
export type QuestionResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Question that a study group studies in one study period. */
export type QuestionResponsibleForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Question that a study group studies in one study period. */
export type QuestionSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};

/** A Recommendation of a sector, or one edition of it. */
export type Recommendation = Deliverable & Entity & FactSubject & Node & {
  readonly __typename?: 'Recommendation';
  /** Who agreed it. */
  readonly agreedBy: LinkConnection;
  /** Other names that texts and tables use for it, at most 200; the display name is left out. Empty when there is none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What amends, supplements, revises or supersedes it. */
  readonly amendedBy: LinkConnection;
  /** What it amends, supplements, revises or supersedes. */
  readonly amends: LinkConnection;
  /** Who approved or adopted it. */
  readonly approvedBy: LinkConnection;
  /** Who consented it (AAP). */
  readonly consentedBy: LinkConnection;
  /** ISO 8601 date, month or year; null where none is known. */
  readonly date: Maybe<Scalars['String']['output']>;
  /** What each document says of it, by document id; at most 100. */
  readonly descriptions: ReadonlyArray<Description>;
  /** The printed designation: `ITU-T H.626 (V2)`; null where none is known. */
  readonly designation: Maybe<Scalars['String']['output']>;
  /** Who determined it (TAP). */
  readonly determinedBy: LinkConnection;
  /** Who works on it or has developed it. */
  readonly developedBy: LinkConnection;
  /** The work of which it is an edition. */
  readonly editionOf: LinkConnection;
  /** Its editions. */
  readonly editions: LinkConnection;
  /** Organisations that were engaged on it. */
  readonly engaged: LinkConnection;
  /**
   * What documents state of it, as subject, object or both, by fact id, with what they state of entities that a person
   * decided to be the same (`SAME_AS`); each fact keeps the entity that its text names. What was not done is left out
   * unless asked for.
   */
  readonly facts: FactConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** True when only a catalogue lists it and no document names it; lists and searches leave it out unless asked for it. */
  readonly isCatalogueOnly: Scalars['Boolean']['output'];
  /** False when no table or catalogue knows it and only its form or position in a text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** The most specific label; also the name of the GraphQL type. */
  readonly label: EntityLabel;
  /**
   * All its links, one for each type, direction and other end, with those of entities that a person decided to be the same
   * (`SAME_AS`) and those that tables and catalogues give.
   */
  readonly links: LinkConnection;
  /** Where documents name it, by passage id and offset. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** The series that it belongs to. */
  readonly partOf: LinkConnection;
  /** Texts of this series. */
  readonly parts: LinkConnection;
  /** Everything stored of it beside id, name, aliases and known, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** Links that come from tables, catalogues and decisions and not from any document, by type and ids; at most 100. */
  readonly referenceLinks: ReadonlyArray<ReferenceLink>;
  /** The groups in charge of it today, as catalogues list them. */
  readonly responsible: LinkConnection;
  /** `in force`, `under approval` and the like, as documents say; null where they do not. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** Full title as a text or a table gives it; null where none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** What its title names as subject. */
  readonly topics: LinkConnection;
  /** Work items that came out as it; unconfirmed proposals only with `includePlanned`. */
  readonly workItems: LinkConnection;
};


/** A Recommendation of a sector, or one edition of it. */
export type RecommendationAgreedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Recommendation of a sector, or one edition of it. */
export type RecommendationAmendedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Recommendation of a sector, or one edition of it. */
export type RecommendationAmendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Recommendation of a sector, or one edition of it. */
export type RecommendationApprovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Recommendation of a sector, or one edition of it. */
export type RecommendationConsentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Recommendation of a sector, or one edition of it. */
export type RecommendationDeterminedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Recommendation of a sector, or one edition of it. */
export type RecommendationDevelopedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Recommendation of a sector, or one edition of it. */
export type RecommendationEditionOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Recommendation of a sector, or one edition of it. */
export type RecommendationEditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Recommendation of a sector, or one edition of it. */
export type RecommendationEngagedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Recommendation of a sector, or one edition of it. */
export type RecommendationFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FactDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};


/** A Recommendation of a sector, or one edition of it. */
export type RecommendationLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  role?: FactDirection;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
  where?: InputMaybe<LinkFilter>;
};


/** A Recommendation of a sector, or one edition of it. */
export type RecommendationMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A Recommendation of a sector, or one edition of it. */
export type RecommendationPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Recommendation of a sector, or one edition of it. */
export type RecommendationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Recommendation of a sector, or one edition of it. */
export type RecommendationResponsibleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Recommendation of a sector, or one edition of it. */
export type RecommendationTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Recommendation of a sector, or one edition of it. */
export type RecommendationWorkItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};

/** A link that comes from reference data; never a document’s word. */
export type ReferenceLink = {
  readonly __typename?: 'ReferenceLink';
  /** Its beginning. */
  readonly from: Entity;
  /** Why a person decided it; null for all other links. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The table, publication or catalogue with its record that it comes from; `decision` where a person decided it. */
  readonly source: Scalars['String']['output'];
  /** Its end. */
  readonly to: Entity;
  /** What it says. */
  readonly type: ReferenceType;
};

/** What reference data can state. */
export type ReferenceType =
  /** An amendment, corrigendum or erratum and what it changes, as a catalogue lists it. */
  | 'AMENDS'
  /** An edition of a work. */
  | 'EDITION_OF'
  /** Lies in a region. */
  | 'IN_REGION'
  /** Was merged into. */
  | 'MERGED_INTO'
  /** Standing bodies and their parents; a text and its series. */
  | 'PART_OF'
  /** Was renumbered. */
  | 'RENUMBERED_AS'
  /** The group in charge now. */
  | 'RESPONSIBLE_FOR'
  /** A person decided that the two are one thing; `reason` says why. */
  | 'SAME_AS'
  /** Was succeeded by. */
  | 'SUCCEEDED_BY'
  /** An edition and the one before it, as a catalogue lists them. */
  | 'SUPERSEDES'
  /** A supplement and what it is to, as a catalogue lists it. */
  | 'SUPPLEMENTS';

/** A region of one scheme; a country is in one region of each scheme. */
export type Region = Entity & FactSubject & Node & {
  readonly __typename?: 'Region';
  /** Other names that texts and tables use for it, at most 200; the display name is left out. Empty when there is none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Who helped it as a region, and how. */
  readonly assistance: LinkConnection;
  /** Countries and regions that lie in it. */
  readonly countries: LinkConnection;
  /** What each document says of it, by document id; at most 100. */
  readonly descriptions: ReadonlyArray<Description>;
  /** Events held in it, where the text names no country. */
  readonly events: LinkConnection;
  /**
   * What documents state of it, as subject, object or both, by fact id, with what they state of entities that a person
   * decided to be the same (`SAME_AS`); each fact keeps the entity that its text names. What was not done is left out
   * unless asked for.
   */
  readonly facts: FactConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** True when only a catalogue lists it and no document names it; lists and searches leave it out unless asked for it. */
  readonly isCatalogueOnly: Scalars['Boolean']['output'];
  /** False when no table or catalogue knows it and only its form or position in a text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** The most specific label; also the name of the GraphQL type. */
  readonly label: EntityLabel;
  /**
   * All its links, one for each type, direction and other end, with those of entities that a person decided to be the same
   * (`SAME_AS`) and those that tables and catalogues give.
   */
  readonly links: LinkConnection;
  /** Where documents name it, by passage id and offset. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** Everything stored of it beside id, name, aliases and known, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** Links that come from tables, catalogues and decisions and not from any document, by type and ids; at most 100. */
  readonly referenceLinks: ReadonlyArray<ReferenceLink>;
  /** Whose regions: `ITU-D`, `ITU-R`, `UN-M49`; null for a region as a text writes it. */
  readonly scheme: Maybe<Scalars['String']['output']>;
  /** Full title as a text or a table gives it; null where none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Regions that it lies in. */
  readonly within: LinkConnection;
};


/** A region of one scheme; a country is in one region of each scheme. */
export type RegionAssistanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A region of one scheme; a country is in one region of each scheme. */
export type RegionCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A region of one scheme; a country is in one region of each scheme. */
export type RegionEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A region of one scheme; a country is in one region of each scheme. */
export type RegionFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FactDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};


/** A region of one scheme; a country is in one region of each scheme. */
export type RegionLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  role?: FactDirection;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
  where?: InputMaybe<LinkFilter>;
};


/** A region of one scheme; a country is in one region of each scheme. */
export type RegionMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A region of one scheme; a country is in one region of each scheme. */
export type RegionWithinArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};

/** A report that a sector publishes: ITU-R reports, ITU-T technical reports and papers. */
export type Report = Deliverable & Entity & FactSubject & Node & {
  readonly __typename?: 'Report';
  /** Who agreed it. */
  readonly agreedBy: LinkConnection;
  /** Other names that texts and tables use for it, at most 200; the display name is left out. Empty when there is none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What amends, supplements, revises or supersedes it. */
  readonly amendedBy: LinkConnection;
  /** What it amends, supplements, revises or supersedes. */
  readonly amends: LinkConnection;
  /** Who approved or adopted it. */
  readonly approvedBy: LinkConnection;
  /** Who consented it (AAP). */
  readonly consentedBy: LinkConnection;
  /** ISO 8601 date, month or year; null where none is known. */
  readonly date: Maybe<Scalars['String']['output']>;
  /** What each document says of it, by document id; at most 100. */
  readonly descriptions: ReadonlyArray<Description>;
  /** The printed designation: `ITU-T H.626 (V2)`; null where none is known. */
  readonly designation: Maybe<Scalars['String']['output']>;
  /** Who determined it (TAP). */
  readonly determinedBy: LinkConnection;
  /** Who works on it or has developed it. */
  readonly developedBy: LinkConnection;
  /** The work of which it is an edition. */
  readonly editionOf: LinkConnection;
  /** Its editions. */
  readonly editions: LinkConnection;
  /** Organisations that were engaged on it. */
  readonly engaged: LinkConnection;
  /**
   * What documents state of it, as subject, object or both, by fact id, with what they state of entities that a person
   * decided to be the same (`SAME_AS`); each fact keeps the entity that its text names. What was not done is left out
   * unless asked for.
   */
  readonly facts: FactConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** True when only a catalogue lists it and no document names it; lists and searches leave it out unless asked for it. */
  readonly isCatalogueOnly: Scalars['Boolean']['output'];
  /** False when no table or catalogue knows it and only its form or position in a text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** The most specific label; also the name of the GraphQL type. */
  readonly label: EntityLabel;
  /**
   * All its links, one for each type, direction and other end, with those of entities that a person decided to be the same
   * (`SAME_AS`) and those that tables and catalogues give.
   */
  readonly links: LinkConnection;
  /** Where documents name it, by passage id and offset. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** The series that it belongs to. */
  readonly partOf: LinkConnection;
  /** Texts of this series. */
  readonly parts: LinkConnection;
  /** Everything stored of it beside id, name, aliases and known, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** Links that come from tables, catalogues and decisions and not from any document, by type and ids; at most 100. */
  readonly referenceLinks: ReadonlyArray<ReferenceLink>;
  /** The groups in charge of it today, as catalogues list them. */
  readonly responsible: LinkConnection;
  /** `in force`, `under approval` and the like, as documents say; null where they do not. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** Full title as a text or a table gives it; null where none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** What its title names as subject. */
  readonly topics: LinkConnection;
  /** Work items that came out as it; unconfirmed proposals only with `includePlanned`. */
  readonly workItems: LinkConnection;
};


/** A report that a sector publishes: ITU-R reports, ITU-T technical reports and papers. */
export type ReportAgreedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A report that a sector publishes: ITU-R reports, ITU-T technical reports and papers. */
export type ReportAmendedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A report that a sector publishes: ITU-R reports, ITU-T technical reports and papers. */
export type ReportAmendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A report that a sector publishes: ITU-R reports, ITU-T technical reports and papers. */
export type ReportApprovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A report that a sector publishes: ITU-R reports, ITU-T technical reports and papers. */
export type ReportConsentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A report that a sector publishes: ITU-R reports, ITU-T technical reports and papers. */
export type ReportDeterminedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A report that a sector publishes: ITU-R reports, ITU-T technical reports and papers. */
export type ReportDevelopedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A report that a sector publishes: ITU-R reports, ITU-T technical reports and papers. */
export type ReportEditionOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A report that a sector publishes: ITU-R reports, ITU-T technical reports and papers. */
export type ReportEditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A report that a sector publishes: ITU-R reports, ITU-T technical reports and papers. */
export type ReportEngagedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A report that a sector publishes: ITU-R reports, ITU-T technical reports and papers. */
export type ReportFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FactDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};


/** A report that a sector publishes: ITU-R reports, ITU-T technical reports and papers. */
export type ReportLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  role?: FactDirection;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
  where?: InputMaybe<LinkFilter>;
};


/** A report that a sector publishes: ITU-R reports, ITU-T technical reports and papers. */
export type ReportMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A report that a sector publishes: ITU-R reports, ITU-T technical reports and papers. */
export type ReportPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A report that a sector publishes: ITU-R reports, ITU-T technical reports and papers. */
export type ReportPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A report that a sector publishes: ITU-R reports, ITU-T technical reports and papers. */
export type ReportResponsibleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A report that a sector publishes: ITU-R reports, ITU-T technical reports and papers. */
export type ReportTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A report that a sector publishes: ITU-R reports, ITU-T technical reports and papers. */
export type ReportWorkItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};

/**
 * What one document says on something: whether it reports, states that there is nothing, or is silent, with the places
 * that show it. Lists are in reading order, at most 20 places each.
 */
export type Reporting = {
  readonly __typename?: 'Reporting';
  /** Where the document names it as what it reports on; at most 20. */
  readonly covered: ReadonlyArray<ReportingPlace>;
  /** The document. */
  readonly document: Document;
  /** Where it says that another document reports on it; at most 20. */
  readonly elsewhere: ReadonlyArray<ReportingPlace>;
  /** The id that was asked for. */
  readonly entityId: Scalars['ID']['output'];
  /** Headings that name it, or one of its topics; at most 20. */
  readonly headings: ReadonlyArray<ReportingPlace>;
  /**
   * What counts as it: itself, what a person decided to be the same, its editions and the work of an edition; of a
   * resolution all its editions. By id, at most 100.
   */
  readonly members: ReadonlyArray<Entity>;
  /** How many such passages there are. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Other passages that name it or one of its topics, listings of what the document covers left out; at most 20, `mentionCount` in all. */
  readonly mentions: ReadonlyArray<ReportingPlace>;
  /** Where it states that there is nothing; at most 20. */
  readonly none: ReadonlyArray<ReportingPlace>;
  /** How many such facts there are. */
  readonly reportCount: Scalars['Int']['output'];
  /** The facts that it states of it; at most 20, `reportCount` in all. */
  readonly reports: ReadonlyArray<ReportingPlace>;
  /** What the document does. */
  readonly state: ReportingState;
  /**
   * Topics that their titles name, by id, at most 100: sections and passages were looked for by these and by name. Where there is none,
   * names alone were, and a section under another heading may be on it.
   */
  readonly topics: ReadonlyArray<Entity>;
  /** True when the graph holds more than the 1000 places of a sort that were looked at, over all documents asked for. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** What documents say on something, each by itself. */
export type ReportingOverview = {
  readonly __typename?: 'ReportingOverview';
  /** One for each document asked for, in the order given; else one for each that names it, by id; at most 100. */
  readonly documents: ReadonlyArray<Reporting>;
  /** The id that was asked for. */
  readonly entityId: Scalars['ID']['output'];
  /** The strongest state of any of the documents: `NOT_NAMED` where none names it. */
  readonly state: ReportingState;
  /** True when more documents name it than are listed. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A place that shows what a document says on something. */
export type ReportingPlace = {
  readonly __typename?: 'ReportingPlace';
  /** The fact that is stated there; null where a name alone stands there. */
  readonly fact: Maybe<Fact>;
  /** What it names: one of the members or topics. */
  readonly named: Entity;
  /** The passage. */
  readonly passage: Passage;
  /** Its printed label: `2.4.3`. */
  readonly where: Scalars['String']['output'];
};

/** What a document does about something, from the most to the least. */
export type ReportingState =
  /**
   * It names it as what it reports on, and then no heading, fact or passage is on it or its topics. Where `topics` is empty
   * no table knows what its title is about, and a section under another heading may be on it: look there first.
   */
  | 'COVERED_BUT_SILENT'
  /** It names it, or one of its topics, and says no more of it. */
  | 'MENTIONED_ONLY'
  /** It does not name it. */
  | 'NOT_NAMED'
  /** It states facts of it, or a heading names it or one of its topics. */
  | 'REPORTED'
  /** It says that another document reports on it. */
  | 'REPORTED_ELSEWHERE'
  /** It says in so many words that there is nothing. */
  | 'STATED_NONE';

/**
 * A resolution of a conference or assembly. Work and edition are two: Resolution 101, and Resolution 101 (Rev.
 * Dubai, 2018).
 */
export type Resolution = Entity & FactSubject & Node & {
  readonly __typename?: 'Resolution';
  /** What reports say on its subject, as the query `actions` gives it. */
  readonly actions: ActionConnection;
  /** Other names that texts and tables use for it, at most 200; the display name is left out. Empty when there is none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Who approved or adopted it. */
  readonly approvedBy: LinkConnection;
  /** What each document says of it, by document id; at most 100. */
  readonly descriptions: ReadonlyArray<Description>;
  /** The edition, as printed: `Rev. Dubai, 2018`; null for the work. */
  readonly edition: Maybe<Scalars['String']['output']>;
  /** The work of which it is an edition. */
  readonly editionOf: LinkConnection;
  /** Its editions. */
  readonly editions: LinkConnection;
  /**
   * What documents state of it, as subject, object or both, by fact id, with what they state of entities that a person
   * decided to be the same (`SAME_AS`); each fact keeps the entity that its text names. What was not done is left out
   * unless asked for.
   */
  readonly facts: FactConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** True when only a catalogue lists it and no document names it; lists and searches leave it out unless asked for it. */
  readonly isCatalogueOnly: Scalars['Boolean']['output'];
  /** False when no table or catalogue knows it and only its form or position in a text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** The most specific label; also the name of the GraphQL type. */
  readonly label: EntityLabel;
  /**
   * All its links, one for each type, direction and other end, with those of entities that a person decided to be the same
   * (`SAME_AS`) and those that tables and catalogues give.
   */
  readonly links: LinkConnection;
  /** Where documents name it, by passage id and offset. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** Its number, as printed. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** The conference or assembly: `PP`, `WTSA`, `ITU-R`; null where a text does not say. */
  readonly organ: Maybe<Scalars['String']['output']>;
  /** Everything stored of it beside id, name, aliases and known, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** Links that come from tables, catalogues and decisions and not from any document, by type and ids; at most 100. */
  readonly referenceLinks: ReadonlyArray<ReferenceLink>;
  /** Documents that point the reader to it. */
  readonly referencedBy: LinkConnection;
  /** Documents that report what was done under it. */
  readonly reportedBy: LinkConnection;
  /** Full title as a text or a table gives it; null where none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** What its title names as subject. */
  readonly topics: LinkConnection;
};


/**
 * A resolution of a conference or assembly. Work and edition are two: Resolution 101, and Resolution 101 (Rev.
 * Dubai, 2018).
 */
export type ResolutionActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A resolution of a conference or assembly. Work and edition are two: Resolution 101, and Resolution 101 (Rev.
 * Dubai, 2018).
 */
export type ResolutionApprovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/**
 * A resolution of a conference or assembly. Work and edition are two: Resolution 101, and Resolution 101 (Rev.
 * Dubai, 2018).
 */
export type ResolutionEditionOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/**
 * A resolution of a conference or assembly. Work and edition are two: Resolution 101, and Resolution 101 (Rev.
 * Dubai, 2018).
 */
export type ResolutionEditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/**
 * A resolution of a conference or assembly. Work and edition are two: Resolution 101, and Resolution 101 (Rev.
 * Dubai, 2018).
 */
export type ResolutionFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FactDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};


/**
 * A resolution of a conference or assembly. Work and edition are two: Resolution 101, and Resolution 101 (Rev.
 * Dubai, 2018).
 */
export type ResolutionLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  role?: FactDirection;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
  where?: InputMaybe<LinkFilter>;
};


/**
 * A resolution of a conference or assembly. Work and edition are two: Resolution 101, and Resolution 101 (Rev.
 * Dubai, 2018).
 */
export type ResolutionMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A resolution of a conference or assembly. Work and edition are two: Resolution 101, and Resolution 101 (Rev.
 * Dubai, 2018).
 */
export type ResolutionReferencedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/**
 * A resolution of a conference or assembly. Work and edition are two: Resolution 101, and Resolution 101 (Rev.
 * Dubai, 2018).
 */
export type ResolutionReportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/**
 * A resolution of a conference or assembly. Work and edition are two: Resolution 101, and Resolution 101 (Rev.
 * Dubai, 2018).
 */
export type ResolutionTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};

/** What a rule is for. */
export type RuleNote = {
  readonly __typename?: 'RuleNote';
  /** Id of the rule, or of the meaning. */
  readonly id: Scalars['String']['output'];
  /** Its section in the project’s documentation: `docs/rules.md#approve`. */
  readonly page: Scalars['String']['output'];
  /** Why it may read what it reads. */
  readonly purpose: Scalars['String']['output'];
  /** How the words were read, part by part of the id, at most 20; empty for a rule about the form of a name and for a meaning alone. */
  readonly readings: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of a search. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The hits of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** What the hits are, counted when asked for. */
  readonly facets: SearchFacets;
  /** Whether nothing was found as it is spelled, or `FUZZY` was asked for, and words may differ from the query. */
  readonly fuzzy: Scalars['Boolean']['output'];
  /**
   * Words of the query that are so common (`and`, `the`) that names and passages are not searched for them; as typed, at
   * most 200. Names that begin so are found all the same. Empty where there is none.
   */
  readonly ignoredWords: ReadonlyArray<Scalars['String']['output']>;
  /** The hits of this page. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** Hits in all, counted when asked for; where `facets.truncated`, of those that are counted. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of hits. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: SearchHit;
};

/** What the hits of a search are. Of each way of finding (`matchedBy`) the best 1000 are ranked and counted. */
export type SearchFacets = {
  readonly __typename?: 'SearchFacets';
  /** Passages by document, the most frequent first; at most 1,000. */
  readonly documents: ReadonlyArray<DocumentCount>;
  /** Entities by label, the most frequent first; at most 26, one for each label. */
  readonly labels: ReadonlyArray<LabelCount>;
  /** Whether more may be found than is ranked and counted; use longer words or filters. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Something that a search found: an entity or a passage, the other is null. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The entity found, by its name, alias or title. */
  readonly entity: Maybe<Entity>;
  /** Whether words of it may differ from the query by a letter, or of longer words by two. */
  readonly fuzzy: Scalars['Boolean']['output'];
  /** How it was found; hits are ordered by this first. */
  readonly matchedBy: SearchMatch;
  /** The passage found, by its text. */
  readonly passage: Maybe<Passage>;
  /** Higher is better; comparable only between hits with one `matchedBy`. */
  readonly score: Scalars['Float']['output'];
  /** The words that were found. */
  readonly snippet: Snippet;
};

/** What a search finds. */
export type SearchKind =
  /** Entities, by name, alias or title. */
  | 'ENTITY'
  /** Passages, by their text. */
  | 'PASSAGE';

/** How a search found something. */
export type SearchMatch =
  /** A name or alias begins so; shorter names come first. */
  | 'BEGINNING'
  /** The query is a whole name or alias; what more documents name comes first. */
  | 'NAME'
  /** A passage holds the words. */
  | 'TEXT'
  /** Name, alias or title holds the words. */
  | 'WORDS';

/** Whether words may be spelled otherwise. */
export type SearchMode =
  /** As spelled; where that finds nothing, as `FUZZY`, and the hits say so. */
  | 'AUTO'
  /** As spelled. */
  | 'EXACT'
  /**
   * A word of four letters or more may differ by one, of eight or more by two; words with digits may not: Y.4461 is not
   * Y.4462.
   */
  | 'FUZZY';

/** A heading of a document and what stands under it. */
export type Section = FactSubject & Node & {
  readonly __typename?: 'Section';
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** 1 for a top section. */
  readonly level: Scalars['Int']['output'];
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** Position in the document, from 1. */
  readonly order: Scalars['Int']['output'];
  /** The passages directly in it, in reading order. */
  readonly passages: PassageConnection;
  /** The heading without its label; empty for the front matter. */
  readonly title: Scalars['String']['output'];
  /** Its printed label: `2`. */
  readonly where: Scalars['String']['output'];
};


/** A heading of a document and what stands under it. */
export type SectionPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A sector of the Union: ITU-T, ITU-R, ITU-D. */
export type Sector = Body & Entity & FactSubject & Node & {
  readonly __typename?: 'Sector';
  /** What it agreed. */
  readonly agreed: LinkConnection;
  /** Other names that texts and tables use for it, at most 200; the display name is left out. Empty when there is none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it approved or adopted. */
  readonly approved: LinkConnection;
  /** Whom it helped. */
  readonly assisted: LinkConnection;
  /** With whom it collaborates, whoever of the two the text speaks of. */
  readonly collaborators: LinkConnection;
  /** What it consented (AAP). */
  readonly consented: LinkConnection;
  /** What each document says of it, by document id; at most 100. */
  readonly descriptions: ReadonlyArray<Description>;
  /** What it determined (TAP). */
  readonly determined: LinkConnection;
  /** What it works on or has developed. */
  readonly develops: LinkConnection;
  /** Events that it organised or took part in. */
  readonly events: LinkConnection;
  /**
   * What documents state of it, as subject, object or both, by fact id, with what they state of entities that a person
   * decided to be the same (`SAME_AS`); each fact keeps the entity that its text names. What was not done is left out
   * unless asked for.
   */
  readonly facts: FactConnection;
  /** Its groups, Questions and other parts. */
  readonly groups: LinkConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** True when only a catalogue lists it and no document names it; lists and searches leave it out unless asked for it. */
  readonly isCatalogueOnly: Scalars['Boolean']['output'];
  /** False when no table or catalogue knows it and only its form or position in a text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** The most specific label; also the name of the GraphQL type. */
  readonly label: EntityLabel;
  /**
   * All its links, one for each type, direction and other end, with those of entities that a person decided to be the same
   * (`SAME_AS`) and those that tables and catalogues give.
   */
  readonly links: LinkConnection;
  /** Of what it is a member. */
  readonly memberOf: LinkConnection;
  /** Its members. */
  readonly members: LinkConnection;
  /** Where documents name it, by passage id and offset. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** What it is part of. */
  readonly partOf: LinkConnection;
  /** In whose place it came. */
  readonly predecessors: LinkConnection;
  /** Everything stored of it beside id, name, aliases and known, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** Links that come from tables, catalogues and decisions and not from any document, by type and ids; at most 100. */
  readonly referenceLinks: ReadonlyArray<ReferenceLink>;
  /** Documents that report its activities. */
  readonly reportedBy: LinkConnection;
  /** Texts in its charge today, as catalogues list them. */
  readonly responsibleFor: LinkConnection;
  /** What took its place: successors, mergers, new numbers. */
  readonly successors: LinkConnection;
  /** Full title as a text or a table gives it; null where none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
};


/** A sector of the Union: ITU-T, ITU-R, ITU-D. */
export type SectorAgreedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A sector of the Union: ITU-T, ITU-R, ITU-D. */
export type SectorApprovedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A sector of the Union: ITU-T, ITU-R, ITU-D. */
export type SectorAssistedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A sector of the Union: ITU-T, ITU-R, ITU-D. */
export type SectorCollaboratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A sector of the Union: ITU-T, ITU-R, ITU-D. */
export type SectorConsentedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A sector of the Union: ITU-T, ITU-R, ITU-D. */
export type SectorDeterminedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A sector of the Union: ITU-T, ITU-R, ITU-D. */
export type SectorDevelopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A sector of the Union: ITU-T, ITU-R, ITU-D. */
export type SectorEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A sector of the Union: ITU-T, ITU-R, ITU-D. */
export type SectorFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FactDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};


/** A sector of the Union: ITU-T, ITU-R, ITU-D. */
export type SectorGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A sector of the Union: ITU-T, ITU-R, ITU-D. */
export type SectorLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  role?: FactDirection;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
  where?: InputMaybe<LinkFilter>;
};


/** A sector of the Union: ITU-T, ITU-R, ITU-D. */
export type SectorMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A sector of the Union: ITU-T, ITU-R, ITU-D. */
export type SectorMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A sector of the Union: ITU-T, ITU-R, ITU-D. */
export type SectorMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A sector of the Union: ITU-T, ITU-R, ITU-D. */
export type SectorPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A sector of the Union: ITU-T, ITU-R, ITU-D. */
export type SectorPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A sector of the Union: ITU-T, ITU-R, ITU-D. */
export type SectorReportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A sector of the Union: ITU-T, ITU-R, ITU-D. */
export type SectorResponsibleForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A sector of the Union: ITU-T, ITU-R, ITU-D. */
export type SectorSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};

/** A series of texts under one designation: `ITU-T P.1204 series`. */
export type Series = Deliverable & Entity & FactSubject & Node & {
  readonly __typename?: 'Series';
  /** Who agreed it. */
  readonly agreedBy: LinkConnection;
  /** Other names that texts and tables use for it, at most 200; the display name is left out. Empty when there is none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What amends, supplements, revises or supersedes it. */
  readonly amendedBy: LinkConnection;
  /** What it amends, supplements, revises or supersedes. */
  readonly amends: LinkConnection;
  /** Who approved or adopted it. */
  readonly approvedBy: LinkConnection;
  /** Who consented it (AAP). */
  readonly consentedBy: LinkConnection;
  /** ISO 8601 date, month or year; null where none is known. */
  readonly date: Maybe<Scalars['String']['output']>;
  /** What each document says of it, by document id; at most 100. */
  readonly descriptions: ReadonlyArray<Description>;
  /** The printed designation: `ITU-T H.626 (V2)`; null where none is known. */
  readonly designation: Maybe<Scalars['String']['output']>;
  /** Who determined it (TAP). */
  readonly determinedBy: LinkConnection;
  /** Who works on it or has developed it. */
  readonly developedBy: LinkConnection;
  /** The work of which it is an edition. */
  readonly editionOf: LinkConnection;
  /** Its editions. */
  readonly editions: LinkConnection;
  /** Organisations that were engaged on it. */
  readonly engaged: LinkConnection;
  /**
   * What documents state of it, as subject, object or both, by fact id, with what they state of entities that a person
   * decided to be the same (`SAME_AS`); each fact keeps the entity that its text names. What was not done is left out
   * unless asked for.
   */
  readonly facts: FactConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** True when only a catalogue lists it and no document names it; lists and searches leave it out unless asked for it. */
  readonly isCatalogueOnly: Scalars['Boolean']['output'];
  /** False when no table or catalogue knows it and only its form or position in a text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** The most specific label; also the name of the GraphQL type. */
  readonly label: EntityLabel;
  /**
   * All its links, one for each type, direction and other end, with those of entities that a person decided to be the same
   * (`SAME_AS`) and those that tables and catalogues give.
   */
  readonly links: LinkConnection;
  /** Where documents name it, by passage id and offset. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** The series that it belongs to. */
  readonly partOf: LinkConnection;
  /** Texts of this series. */
  readonly parts: LinkConnection;
  /** Everything stored of it beside id, name, aliases and known, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** Links that come from tables, catalogues and decisions and not from any document, by type and ids; at most 100. */
  readonly referenceLinks: ReadonlyArray<ReferenceLink>;
  /** The groups in charge of it today, as catalogues list them. */
  readonly responsible: LinkConnection;
  /** `in force`, `under approval` and the like, as documents say; null where they do not. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** Full title as a text or a table gives it; null where none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** What its title names as subject. */
  readonly topics: LinkConnection;
  /** Work items that came out as it; unconfirmed proposals only with `includePlanned`. */
  readonly workItems: LinkConnection;
};


/** A series of texts under one designation: `ITU-T P.1204 series`. */
export type SeriesAgreedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A series of texts under one designation: `ITU-T P.1204 series`. */
export type SeriesAmendedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A series of texts under one designation: `ITU-T P.1204 series`. */
export type SeriesAmendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A series of texts under one designation: `ITU-T P.1204 series`. */
export type SeriesApprovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A series of texts under one designation: `ITU-T P.1204 series`. */
export type SeriesConsentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A series of texts under one designation: `ITU-T P.1204 series`. */
export type SeriesDeterminedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A series of texts under one designation: `ITU-T P.1204 series`. */
export type SeriesDevelopedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A series of texts under one designation: `ITU-T P.1204 series`. */
export type SeriesEditionOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A series of texts under one designation: `ITU-T P.1204 series`. */
export type SeriesEditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A series of texts under one designation: `ITU-T P.1204 series`. */
export type SeriesEngagedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A series of texts under one designation: `ITU-T P.1204 series`. */
export type SeriesFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FactDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};


/** A series of texts under one designation: `ITU-T P.1204 series`. */
export type SeriesLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  role?: FactDirection;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
  where?: InputMaybe<LinkFilter>;
};


/** A series of texts under one designation: `ITU-T P.1204 series`. */
export type SeriesMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A series of texts under one designation: `ITU-T P.1204 series`. */
export type SeriesPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A series of texts under one designation: `ITU-T P.1204 series`. */
export type SeriesPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A series of texts under one designation: `ITU-T P.1204 series`. */
export type SeriesResponsibleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A series of texts under one designation: `ITU-T P.1204 series`. */
export type SeriesTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A series of texts under one designation: `ITU-T P.1204 series`. */
export type SeriesWorkItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};

/** A page of shared neighbours. */
export type SharedConnection = {
  readonly __typename?: 'SharedConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SharedEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<SharedNeighbour>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of rows. */
export type SharedEdge = {
  readonly __typename?: 'SharedEdge';
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: SharedNeighbour;
};

/** An entity that several others are linked with. */
export type SharedNeighbour = {
  readonly __typename?: 'SharedNeighbour';
  /** The entity. */
  readonly entity: Entity;
  /** With how many of those asked for it is linked. */
  readonly matches: Scalars['Int']['output'];
  /** Those, with the links to each, by id; at most 10. */
  readonly with: ReadonlyArray<SharedWith>;
};

/** One of the entities that were asked for, and how the shared neighbour is linked with it. */
export type SharedWith = {
  readonly __typename?: 'SharedWith';
  /** The one that was asked for. */
  readonly entity: Entity;
  /** All links between the two; never empty, at most 58: one for each type and direction. */
  readonly links: ReadonlyArray<Link>;
};

/** A piece of a text, exactly as it stands there. */
export type Snippet = {
  readonly __typename?: 'Snippet';
  /** Offset just after it. */
  readonly end: Scalars['Int']['output'];
  /** Which text it is from. */
  readonly field: SnippetField;
  /** Words of the query in `text`, in order, at most 240; empty where the words stand in several names of an entity. */
  readonly highlights: ReadonlyArray<Span>;
  /** Offset of the piece in the whole name, title or passage, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** At most 240 UTF-16 code units, cut between words. */
  readonly text: Scalars['String']['output'];
};

/** Which text a snippet is from. */
export type SnippetField =
  /** Another name. */
  | 'ALIAS'
  /** The display name. */
  | 'NAME'
  /** The text of a passage. */
  | 'TEXT'
  /** The title. */
  | 'TITLE';

/** Half-open `[start, end)`, in UTF-16 code units of the passage’s text. */
export type Span = {
  readonly __typename?: 'Span';
  /** Offset just after the last. */
  readonly end: Scalars['Int']['output'];
  /** Offset of the first character. */
  readonly start: Scalars['Int']['output'];
};

/** A study group of one sector; ITU-T SG1 and ITU-D SG1 are two. */
export type StudyGroup = Body & Entity & FactSubject & Node & {
  readonly __typename?: 'StudyGroup';
  /** What it agreed. */
  readonly agreed: LinkConnection;
  /** Other names that texts and tables use for it, at most 200; the display name is left out. Empty when there is none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it approved or adopted. */
  readonly approved: LinkConnection;
  /** Whom it helped. */
  readonly assisted: LinkConnection;
  /** With whom it collaborates, whoever of the two the text speaks of. */
  readonly collaborators: LinkConnection;
  /** What it consented (AAP). */
  readonly consented: LinkConnection;
  /** What each document says of it, by document id; at most 100. */
  readonly descriptions: ReadonlyArray<Description>;
  /** What it determined (TAP). */
  readonly determined: LinkConnection;
  /** What it works on or has developed. */
  readonly develops: LinkConnection;
  /** Events that it organised or took part in. */
  readonly events: LinkConnection;
  /**
   * What documents state of it, as subject, object or both, by fact id, with what they state of entities that a person
   * decided to be the same (`SAME_AS`); each fact keeps the entity that its text names. What was not done is left out
   * unless asked for.
   */
  readonly facts: FactConnection;
  /** Its groups, Questions and other parts. */
  readonly groups: LinkConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** True when only a catalogue lists it and no document names it; lists and searches leave it out unless asked for it. */
  readonly isCatalogueOnly: Scalars['Boolean']['output'];
  /** False when no table or catalogue knows it and only its form or position in a text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** The most specific label; also the name of the GraphQL type. */
  readonly label: EntityLabel;
  /**
   * All its links, one for each type, direction and other end, with those of entities that a person decided to be the same
   * (`SAME_AS`) and those that tables and catalogues give.
   */
  readonly links: LinkConnection;
  /** Of what it is a member. */
  readonly memberOf: LinkConnection;
  /** Its members. */
  readonly members: LinkConnection;
  /** Where documents name it, by passage id and offset. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** What it is part of. */
  readonly partOf: LinkConnection;
  /** In whose place it came. */
  readonly predecessors: LinkConnection;
  /** Everything stored of it beside id, name, aliases and known, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** Its Questions. */
  readonly questions: LinkConnection;
  /** Links that come from tables, catalogues and decisions and not from any document, by type and ids; at most 100. */
  readonly referenceLinks: ReadonlyArray<ReferenceLink>;
  /** Documents that report its activities. */
  readonly reportedBy: LinkConnection;
  /** Texts in its charge today, as catalogues list them. */
  readonly responsibleFor: LinkConnection;
  /** What took its place: successors, mergers, new numbers. */
  readonly successors: LinkConnection;
  /** Full title as a text or a table gives it; null where none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
};


/** A study group of one sector; ITU-T SG1 and ITU-D SG1 are two. */
export type StudyGroupAgreedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A study group of one sector; ITU-T SG1 and ITU-D SG1 are two. */
export type StudyGroupApprovedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A study group of one sector; ITU-T SG1 and ITU-D SG1 are two. */
export type StudyGroupAssistedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A study group of one sector; ITU-T SG1 and ITU-D SG1 are two. */
export type StudyGroupCollaboratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A study group of one sector; ITU-T SG1 and ITU-D SG1 are two. */
export type StudyGroupConsentedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A study group of one sector; ITU-T SG1 and ITU-D SG1 are two. */
export type StudyGroupDeterminedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A study group of one sector; ITU-T SG1 and ITU-D SG1 are two. */
export type StudyGroupDevelopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A study group of one sector; ITU-T SG1 and ITU-D SG1 are two. */
export type StudyGroupEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A study group of one sector; ITU-T SG1 and ITU-D SG1 are two. */
export type StudyGroupFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FactDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};


/** A study group of one sector; ITU-T SG1 and ITU-D SG1 are two. */
export type StudyGroupGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A study group of one sector; ITU-T SG1 and ITU-D SG1 are two. */
export type StudyGroupLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  role?: FactDirection;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
  where?: InputMaybe<LinkFilter>;
};


/** A study group of one sector; ITU-T SG1 and ITU-D SG1 are two. */
export type StudyGroupMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A study group of one sector; ITU-T SG1 and ITU-D SG1 are two. */
export type StudyGroupMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A study group of one sector; ITU-T SG1 and ITU-D SG1 are two. */
export type StudyGroupMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A study group of one sector; ITU-T SG1 and ITU-D SG1 are two. */
export type StudyGroupPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A study group of one sector; ITU-T SG1 and ITU-D SG1 are two. */
export type StudyGroupPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A study group of one sector; ITU-T SG1 and ITU-D SG1 are two. */
export type StudyGroupQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A study group of one sector; ITU-T SG1 and ITU-D SG1 are two. */
export type StudyGroupReportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A study group of one sector; ITU-T SG1 and ITU-D SG1 are two. */
export type StudyGroupResponsibleForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A study group of one sector; ITU-T SG1 and ITU-D SG1 are two. */
export type StudyGroupSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};

/** Something that may have been meant by a text that names nothing. */
export type Suggestion = {
  readonly __typename?: 'Suggestion';
  /** Letters and digits by which that name differs from the text, case, spaces and punctuation left out. */
  readonly distance: Scalars['Int']['output'];
  /** The thing; it may be known from the tables only, and then `entity(id)` is null. */
  readonly entity: Entity;
  /** The name of it that is like the text. */
  readonly name: Scalars['String']['output'];
  /** The likeness, for people. */
  readonly why: Scalars['String']['output'];
};

/** A supplement to Recommendations. */
export type Supplement = Deliverable & Entity & FactSubject & Node & {
  readonly __typename?: 'Supplement';
  /** Who agreed it. */
  readonly agreedBy: LinkConnection;
  /** Other names that texts and tables use for it, at most 200; the display name is left out. Empty when there is none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What amends, supplements, revises or supersedes it. */
  readonly amendedBy: LinkConnection;
  /** What it amends, supplements, revises or supersedes. */
  readonly amends: LinkConnection;
  /** Who approved or adopted it. */
  readonly approvedBy: LinkConnection;
  /** Who consented it (AAP). */
  readonly consentedBy: LinkConnection;
  /** ISO 8601 date, month or year; null where none is known. */
  readonly date: Maybe<Scalars['String']['output']>;
  /** What each document says of it, by document id; at most 100. */
  readonly descriptions: ReadonlyArray<Description>;
  /** The printed designation: `ITU-T H.626 (V2)`; null where none is known. */
  readonly designation: Maybe<Scalars['String']['output']>;
  /** Who determined it (TAP). */
  readonly determinedBy: LinkConnection;
  /** Who works on it or has developed it. */
  readonly developedBy: LinkConnection;
  /** The work of which it is an edition. */
  readonly editionOf: LinkConnection;
  /** Its editions. */
  readonly editions: LinkConnection;
  /** Organisations that were engaged on it. */
  readonly engaged: LinkConnection;
  /**
   * What documents state of it, as subject, object or both, by fact id, with what they state of entities that a person
   * decided to be the same (`SAME_AS`); each fact keeps the entity that its text names. What was not done is left out
   * unless asked for.
   */
  readonly facts: FactConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** True when only a catalogue lists it and no document names it; lists and searches leave it out unless asked for it. */
  readonly isCatalogueOnly: Scalars['Boolean']['output'];
  /** False when no table or catalogue knows it and only its form or position in a text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** The most specific label; also the name of the GraphQL type. */
  readonly label: EntityLabel;
  /**
   * All its links, one for each type, direction and other end, with those of entities that a person decided to be the same
   * (`SAME_AS`) and those that tables and catalogues give.
   */
  readonly links: LinkConnection;
  /** Where documents name it, by passage id and offset. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** The series that it belongs to. */
  readonly partOf: LinkConnection;
  /** Texts of this series. */
  readonly parts: LinkConnection;
  /** Everything stored of it beside id, name, aliases and known, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** Links that come from tables, catalogues and decisions and not from any document, by type and ids; at most 100. */
  readonly referenceLinks: ReadonlyArray<ReferenceLink>;
  /** The groups in charge of it today, as catalogues list them. */
  readonly responsible: LinkConnection;
  /** `in force`, `under approval` and the like, as documents say; null where they do not. */
  readonly status: Maybe<Scalars['String']['output']>;
  /** Full title as a text or a table gives it; null where none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** What its title names as subject. */
  readonly topics: LinkConnection;
  /** Work items that came out as it; unconfirmed proposals only with `includePlanned`. */
  readonly workItems: LinkConnection;
};


/** A supplement to Recommendations. */
export type SupplementAgreedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A supplement to Recommendations. */
export type SupplementAmendedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A supplement to Recommendations. */
export type SupplementAmendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A supplement to Recommendations. */
export type SupplementApprovedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A supplement to Recommendations. */
export type SupplementConsentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A supplement to Recommendations. */
export type SupplementDeterminedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A supplement to Recommendations. */
export type SupplementDevelopedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A supplement to Recommendations. */
export type SupplementEditionOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A supplement to Recommendations. */
export type SupplementEditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A supplement to Recommendations. */
export type SupplementEngagedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A supplement to Recommendations. */
export type SupplementFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FactDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};


/** A supplement to Recommendations. */
export type SupplementLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  role?: FactDirection;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
  where?: InputMaybe<LinkFilter>;
};


/** A supplement to Recommendations. */
export type SupplementMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A supplement to Recommendations. */
export type SupplementPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A supplement to Recommendations. */
export type SupplementPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A supplement to Recommendations. */
export type SupplementResponsibleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A supplement to Recommendations. */
export type SupplementTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A supplement to Recommendations. */
export type SupplementWorkItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};

/** One of these, and none of those, as the graph writes them: `sdo`, `provided`, `AAP`; case counts. Null for all. At most 100 each. */
export type TextFilter = {
  /** One of these; what has none is left out. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** None of these; what has none stays. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of a timeline. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<TimelineEntry>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** Entries in all, counted when asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * Events and statements of these kinds that would be here but have no date, whatever `from` and `to`; counted when
   * asked for.
   */
  readonly undated: Scalars['Int']['output'];
};

/** One of a page of entries. */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** Its place in the list, for `after` and `before`; stays valid when data is loaded again. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: TimelineEntry;
};

/** Something that has a date. */
export type TimelineEntry = {
  readonly __typename?: 'TimelineEntry';
  /** ISO 8601 day, month or year, as precise as it is stated. */
  readonly date: Scalars['String']['output'];
  /** The documents that describe the event, document or text, by id, at most 20; none for a statement. */
  readonly documents: ReadonlyArray<Document>;
  /** Last day or month of an event, ISO 8601; null where none is stated, and for what is no event. */
  readonly endDate: Maybe<Scalars['String']['output']>;
  /** The event, document or text; of a statement, its object. */
  readonly entity: Entity;
  /** The statements, by id, at most 20; none for an event, document or text. */
  readonly facts: ReadonlyArray<Fact>;
  /** What it is of. */
  readonly kind: TimelineKind;
  /** How precise `date` is. */
  readonly precision: DatePrecision;
};

/** What an entry of a timeline is of. */
export type TimelineKind =
  /** Agreed. */
  | 'AGREED'
  /** Approved, adopted, entered into force. */
  | 'APPROVED'
  /** Assistance. */
  | 'ASSISTED'
  /** Collaboration, a liaison, a memorandum. */
  | 'COLLABORATES_WITH'
  /** Consented: in Last Call. */
  | 'CONSENTED'
  /** Determined: Member States are consulted. */
  | 'DETERMINED'
  /** Work begun or done. */
  | 'DEVELOPS'
  /** A document, by its own date. */
  | 'DOCUMENT'
  /** An event, by its first day. */
  | 'EVENT'
  /** A Recommendation or other text, by the date that a catalogue or a document gives it. */
  | 'TEXT';

/** A subject from a controlled list. */
export type Topic = Entity & FactSubject & Node & {
  readonly __typename?: 'Topic';
  /** Other names that texts and tables use for it, at most 200; the display name is left out. Empty when there is none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What each document says of it, by document id; at most 100. */
  readonly descriptions: ReadonlyArray<Description>;
  /**
   * What documents state of it, as subject, object or both, by fact id, with what they state of entities that a person
   * decided to be the same (`SAME_AS`); each fact keeps the entity that its text names. What was not done is left out
   * unless asked for.
   */
  readonly facts: FactConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** True when only a catalogue lists it and no document names it; lists and searches leave it out unless asked for it. */
  readonly isCatalogueOnly: Scalars['Boolean']['output'];
  /** False when no table or catalogue knows it and only its form or position in a text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** The most specific label; also the name of the GraphQL type. */
  readonly label: EntityLabel;
  /**
   * All its links, one for each type, direction and other end, with those of entities that a person decided to be the same
   * (`SAME_AS`) and those that tables and catalogues give.
   */
  readonly links: LinkConnection;
  /** Where documents name it, by passage id and offset. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** Everything stored of it beside id, name, aliases and known, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** Links that come from tables, catalogues and decisions and not from any document, by type and ids; at most 100. */
  readonly referenceLinks: ReadonlyArray<ReferenceLink>;
  /** Texts, work items, resolutions, events, projects and sections about it. */
  readonly subjects: LinkConnection;
  /** Full title as a text or a table gives it; null where none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
};


/** A subject from a controlled list. */
export type TopicFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FactDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};


/** A subject from a controlled list. */
export type TopicLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  role?: FactDirection;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
  where?: InputMaybe<LinkFilter>;
};


/** A subject from a controlled list. */
export type TopicMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A subject from a controlled list. */
export type TopicSubjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};

/** The Union itself. */
export type Union = Body & Entity & FactSubject & Node & {
  readonly __typename?: 'Union';
  /** What it agreed. */
  readonly agreed: LinkConnection;
  /** Other names that texts and tables use for it, at most 200; the display name is left out. Empty when there is none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it approved or adopted. */
  readonly approved: LinkConnection;
  /** Whom it helped. */
  readonly assisted: LinkConnection;
  /** With whom it collaborates, whoever of the two the text speaks of. */
  readonly collaborators: LinkConnection;
  /** What it consented (AAP). */
  readonly consented: LinkConnection;
  /** What each document says of it, by document id; at most 100. */
  readonly descriptions: ReadonlyArray<Description>;
  /** What it determined (TAP). */
  readonly determined: LinkConnection;
  /** What it works on or has developed. */
  readonly develops: LinkConnection;
  /** Events that it organised or took part in. */
  readonly events: LinkConnection;
  /**
   * What documents state of it, as subject, object or both, by fact id, with what they state of entities that a person
   * decided to be the same (`SAME_AS`); each fact keeps the entity that its text names. What was not done is left out
   * unless asked for.
   */
  readonly facts: FactConnection;
  /** Its groups, Questions and other parts. */
  readonly groups: LinkConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** True when only a catalogue lists it and no document names it; lists and searches leave it out unless asked for it. */
  readonly isCatalogueOnly: Scalars['Boolean']['output'];
  /** False when no table or catalogue knows it and only its form or position in a text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** The most specific label; also the name of the GraphQL type. */
  readonly label: EntityLabel;
  /**
   * All its links, one for each type, direction and other end, with those of entities that a person decided to be the same
   * (`SAME_AS`) and those that tables and catalogues give.
   */
  readonly links: LinkConnection;
  /** Of what it is a member. */
  readonly memberOf: LinkConnection;
  /** Its members. */
  readonly members: LinkConnection;
  /** Where documents name it, by passage id and offset. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** What it is part of. */
  readonly partOf: LinkConnection;
  /** In whose place it came. */
  readonly predecessors: LinkConnection;
  /** Everything stored of it beside id, name, aliases and known, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** Links that come from tables, catalogues and decisions and not from any document, by type and ids; at most 100. */
  readonly referenceLinks: ReadonlyArray<ReferenceLink>;
  /** Documents that report its activities. */
  readonly reportedBy: LinkConnection;
  /** Texts in its charge today, as catalogues list them. */
  readonly responsibleFor: LinkConnection;
  /** What took its place: successors, mergers, new numbers. */
  readonly successors: LinkConnection;
  /** Full title as a text or a table gives it; null where none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
};


/** The Union itself. */
export type UnionAgreedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** The Union itself. */
export type UnionApprovedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** The Union itself. */
export type UnionAssistedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** The Union itself. */
export type UnionCollaboratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** The Union itself. */
export type UnionConsentedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** The Union itself. */
export type UnionDeterminedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** The Union itself. */
export type UnionDevelopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** The Union itself. */
export type UnionEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** The Union itself. */
export type UnionFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FactDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};


/** The Union itself. */
export type UnionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** The Union itself. */
export type UnionLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  role?: FactDirection;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
  where?: InputMaybe<LinkFilter>;
};


/** The Union itself. */
export type UnionMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** The Union itself. */
export type UnionMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** The Union itself. */
export type UnionMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The Union itself. */
export type UnionPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** The Union itself. */
export type UnionPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** The Union itself. */
export type UnionReportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** The Union itself. */
export type UnionResponsibleForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** The Union itself. */
export type UnionSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};

/** Something that was seen and not linked. */
export type Unlinked = {
  readonly __typename?: 'Unlinked';
  /** `extract/negated`, `extract/not-done`, `extract/roles`, `extract/no-rule` and others; `docs/rules.md#unlinked` explains them. */
  readonly code: Scalars['String']['output'];
  /** Offset just after it. */
  readonly end: Scalars['Int']['output'];
  /** Of a name: id of the thing; else null. */
  readonly entityId: Maybe<Scalars['ID']['output']>;
  /** Of a trigger: roles (`agent`, `object`) for which the sentence names nothing, at most 2; empty where none is missing. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** Why it was not linked. */
  readonly reason: Scalars['String']['output'];
  /** Of a trigger: the meaning that it belongs to; else null. */
  readonly rule: Maybe<RuleNote>;
  /** Offset of its first character. */
  readonly start: Scalars['Int']['output'];
  /** What it is. */
  readonly what: UnlinkedKind;
  /** Exactly the passage’s text from `start` to `end`. */
  readonly words: Scalars['String']['output'];
};

/** What is not linked. */
export type UnlinkedKind =
  /** Something that reading was unsure of. */
  | 'DOUBT'
  /** A name that no fact of the passage uses. */
  | 'NAME'
  /** A row of a table whose header is not known. */
  | 'ROW'
  /** Words that set off a rule in vain. */
  | 'TRIGGER';

/** A text in progress under a provisional name. */
export type WorkItem = Entity & FactSubject & Node & {
  readonly __typename?: 'WorkItem';
  /** Other names that texts and tables use for it, at most 200; the display name is left out. Empty when there is none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The text as which it came out; unconfirmed proposals only with `includePlanned`. */
  readonly became: LinkConnection;
  /** Who consented it (AAP). */
  readonly consentedBy: LinkConnection;
  /** What each document says of it, by document id; at most 100. */
  readonly descriptions: ReadonlyArray<Description>;
  /** The printed designation: `ITU-T H.626 (V2)`; null where none is known. */
  readonly designation: Maybe<Scalars['String']['output']>;
  /** Who determined it (TAP). */
  readonly determinedBy: LinkConnection;
  /** Who works on it. */
  readonly developedBy: LinkConnection;
  /** Organisations that were engaged on it. */
  readonly engaged: LinkConnection;
  /**
   * What documents state of it, as subject, object or both, by fact id, with what they state of entities that a person
   * decided to be the same (`SAME_AS`); each fact keeps the entity that its text names. What was not done is left out
   * unless asked for.
   */
  readonly facts: FactConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** True when only a catalogue lists it and no document names it; lists and searches leave it out unless asked for it. */
  readonly isCatalogueOnly: Scalars['Boolean']['output'];
  /** False when no table or catalogue knows it and only its form or position in a text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** The most specific label; also the name of the GraphQL type. */
  readonly label: EntityLabel;
  /**
   * All its links, one for each type, direction and other end, with those of entities that a person decided to be the same
   * (`SAME_AS`) and those that tables and catalogues give.
   */
  readonly links: LinkConnection;
  /** Where documents name it, by passage id and offset. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** Everything stored of it beside id, name, aliases and known, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** Links that come from tables, catalogues and decisions and not from any document, by type and ids; at most 100. */
  readonly referenceLinks: ReadonlyArray<ReferenceLink>;
  /** Full title as a text or a table gives it; null where none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** What its title names as subject. */
  readonly topics: LinkConnection;
};


/** A text in progress under a provisional name. */
export type WorkItemBecameArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A text in progress under a provisional name. */
export type WorkItemConsentedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A text in progress under a provisional name. */
export type WorkItemDeterminedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A text in progress under a provisional name. */
export type WorkItemDevelopedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A text in progress under a provisional name. */
export type WorkItemEngagedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A text in progress under a provisional name. */
export type WorkItemFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FactDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};


/** A text in progress under a provisional name. */
export type WorkItemLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  role?: FactDirection;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
  where?: InputMaybe<LinkFilter>;
};


/** A text in progress under a provisional name. */
export type WorkItemMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A text in progress under a provisional name. */
export type WorkItemTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};

/** A Council working group, regional group or working party. */
export type WorkingGroup = Body & Entity & FactSubject & Node & {
  readonly __typename?: 'WorkingGroup';
  /** What it agreed. */
  readonly agreed: LinkConnection;
  /** Other names that texts and tables use for it, at most 200; the display name is left out. Empty when there is none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it approved or adopted. */
  readonly approved: LinkConnection;
  /** Whom it helped. */
  readonly assisted: LinkConnection;
  /** With whom it collaborates, whoever of the two the text speaks of. */
  readonly collaborators: LinkConnection;
  /** What it consented (AAP). */
  readonly consented: LinkConnection;
  /** What each document says of it, by document id; at most 100. */
  readonly descriptions: ReadonlyArray<Description>;
  /** What it determined (TAP). */
  readonly determined: LinkConnection;
  /** What it works on or has developed. */
  readonly develops: LinkConnection;
  /** Events that it organised or took part in. */
  readonly events: LinkConnection;
  /**
   * What documents state of it, as subject, object or both, by fact id, with what they state of entities that a person
   * decided to be the same (`SAME_AS`); each fact keeps the entity that its text names. What was not done is left out
   * unless asked for.
   */
  readonly facts: FactConnection;
  /** Its groups, Questions and other parts. */
  readonly groups: LinkConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** True when only a catalogue lists it and no document names it; lists and searches leave it out unless asked for it. */
  readonly isCatalogueOnly: Scalars['Boolean']['output'];
  /** False when no table or catalogue knows it and only its form or position in a text gave it away. */
  readonly known: Scalars['Boolean']['output'];
  /** The most specific label; also the name of the GraphQL type. */
  readonly label: EntityLabel;
  /**
   * All its links, one for each type, direction and other end, with those of entities that a person decided to be the same
   * (`SAME_AS`) and those that tables and catalogues give.
   */
  readonly links: LinkConnection;
  /** Of what it is a member. */
  readonly memberOf: LinkConnection;
  /** Its members. */
  readonly members: LinkConnection;
  /** Where documents name it, by passage id and offset. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Name for display; of a section its heading, of a passage its printed label. */
  readonly name: Scalars['String']['output'];
  /** What it is part of. */
  readonly partOf: LinkConnection;
  /** In whose place it came. */
  readonly predecessors: LinkConnection;
  /** Everything stored of it beside id, name, aliases and known, by key; at most 100. */
  readonly properties: ReadonlyArray<Property>;
  /** Links that come from tables, catalogues and decisions and not from any document, by type and ids; at most 100. */
  readonly referenceLinks: ReadonlyArray<ReferenceLink>;
  /** Documents that report its activities. */
  readonly reportedBy: LinkConnection;
  /** Texts in its charge today, as catalogues list them. */
  readonly responsibleFor: LinkConnection;
  /** What took its place: successors, mergers, new numbers. */
  readonly successors: LinkConnection;
  /** Full title as a text or a table gives it; null where none is known. */
  readonly title: Maybe<Scalars['String']['output']>;
};


/** A Council working group, regional group or working party. */
export type WorkingGroupAgreedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Council working group, regional group or working party. */
export type WorkingGroupApprovedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Council working group, regional group or working party. */
export type WorkingGroupAssistedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Council working group, regional group or working party. */
export type WorkingGroupCollaboratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Council working group, regional group or working party. */
export type WorkingGroupConsentedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Council working group, regional group or working party. */
export type WorkingGroupDeterminedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Council working group, regional group or working party. */
export type WorkingGroupDevelopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Council working group, regional group or working party. */
export type WorkingGroupEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Council working group, regional group or working party. */
export type WorkingGroupFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<FactDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePlanned?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  where?: InputMaybe<EvidenceFilter>;
};


/** A Council working group, regional group or working party. */
export type WorkingGroupGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Council working group, regional group or working party. */
export type WorkingGroupLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  role?: FactDirection;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
  where?: InputMaybe<LinkFilter>;
};


/** A Council working group, regional group or working party. */
export type WorkingGroupMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Council working group, regional group or working party. */
export type WorkingGroupMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Council working group, regional group or working party. */
export type WorkingGroupMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A Council working group, regional group or working party. */
export type WorkingGroupPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Council working group, regional group or working party. */
export type WorkingGroupPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Council working group, regional group or working party. */
export type WorkingGroupReportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Council working group, regional group or working party. */
export type WorkingGroupResponsibleForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};


/** A Council working group, regional group or working party. */
export type WorkingGroupSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LinkOrder;
  where?: InputMaybe<LinkFilter>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Action: ResolverTypeWrapper<ActionRow>;
  ActionConnection: ResolverTypeWrapper<ActionPage>;
  ActionEdge: ResolverTypeWrapper<Omit<ActionEdge, 'node'> & { node: ResolversTypes['Action'] }>;
  ActionReason: ResolverTypeWrapper<ActionReasonRow>;
  ActionReasonKind: ActionReasonKind;
  Amendment: ResolverTypeWrapper<EntityRow>;
  Answer: ResolverTypeWrapper<AnswerModel>;
  AnswerAlternative: ResolverTypeWrapper<Alternative>;
  AnswerHop: ResolverTypeWrapper<AnswerHopRow>;
  AnswerPath: ResolverTypeWrapper<AnswerPathModel>;
  AnswerRow: ResolverTypeWrapper<AnswerRowModel>;
  AnswerStatus: AnswerStatus;
  AnswerValue: ResolverTypeWrapper<AnswerValueModel>;
  Body: ResolverTypeWrapper<EntityRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bureau: ResolverTypeWrapper<EntityRow>;
  Change: ResolverTypeWrapper<ChangeRow>;
  ChangeConnection: ResolverTypeWrapper<ChangePage>;
  ChangeCount: ResolverTypeWrapper<ChangeCount>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeKind: ChangeKind;
  ChangedAspect: ChangedAspect;
  Citation: ResolverTypeWrapper<CitationModel>;
  Collaboration: ResolverTypeWrapper<CollaborationRow>;
  CollaborationConnection: ResolverTypeWrapper<CollaborationPage>;
  CollaborationEdge: ResolverTypeWrapper<Omit<CollaborationEdge, 'node'> & { node: ResolversTypes['Collaboration'] }>;
  ComparedSideInput: ComparedSideInput;
  Comparison: ResolverTypeWrapper<ComparisonModel>;
  ConfidenceRange: ConfidenceRange;
  CoordinationActivity: ResolverTypeWrapper<EntityRow>;
  Country: ResolverTypeWrapper<EntityRow>;
  DatePrecision: DatePrecision;
  DateRange: DateRange;
  Deliverable: ResolverTypeWrapper<EntityRow>;
  Description: ResolverTypeWrapper<DescriptionRow>;
  Difference: ResolverTypeWrapper<Difference>;
  Document: ResolverTypeWrapper<EntityRow>;
  DocumentConnection: ResolverTypeWrapper<EntityPage>;
  DocumentCount: ResolverTypeWrapper<DocumentCountRow>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentQuality: ResolverTypeWrapper<DocumentQualityRow>;
  Entity: ResolverTypeWrapper<EntityRow>;
  EntityChange: ResolverTypeWrapper<EntityChangeRow>;
  EntityChangeConnection: ResolverTypeWrapper<EntityChangePage>;
  EntityChangeEdge: ResolverTypeWrapper<Omit<EntityChangeEdge, 'node'> & { node: ResolversTypes['EntityChange'] }>;
  EntityConnection: ResolverTypeWrapper<EntityPage>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityLabel: EntityLabel;
  Event: ResolverTypeWrapper<EntityRow>;
  EvidenceFilter: EvidenceFilter;
  ExplainedFact: ResolverTypeWrapper<ExplainedFactRow>;
  ExplainedMention: ResolverTypeWrapper<ExplainedMentionRow>;
  Explanation: ResolverTypeWrapper<ExplanationRow>;
  Fact: ResolverTypeWrapper<FactRow>;
  FactConnection: ResolverTypeWrapper<FactPage>;
  FactDirection: FactDirection;
  FactEdge: ResolverTypeWrapper<Omit<FactEdge, 'node'> & { node: ResolversTypes['Fact'] }>;
  FactSubject: ResolverTypeWrapper<SubjectRow>;
  Finding: ResolverTypeWrapper<FoundItem>;
  FindingConnection: ResolverTypeWrapper<FindingPage>;
  FindingCount: ResolverTypeWrapper<FindingCount>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingKind: FindingKind;
  FindingSeverity: FindingSeverity;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FocusGroup: ResolverTypeWrapper<EntityRow>;
  GoverningBody: ResolverTypeWrapper<EntityRow>;
  GraphSummary: ResolverTypeWrapper<SummaryRow>;
  Guideline: ResolverTypeWrapper<EntityRow>;
  Hop: ResolverTypeWrapper<HopRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdFilter: IdFilter;
  Initiative: ResolverTypeWrapper<EntityRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JointGroup: ResolverTypeWrapper<EntityRow>;
  KnownFrom: KnownFrom;
  LabelCount: ResolverTypeWrapper<LabelCount>;
  LabelFilter: LabelFilter;
  Link: ResolverTypeWrapper<EntityLinkRow>;
  LinkConnection: ResolverTypeWrapper<LinkPage>;
  LinkEdge: ResolverTypeWrapper<LinkRow>;
  LinkFilter: LinkFilter;
  LinkOrder: LinkOrder;
  LinkType: LinkType;
  LookupMatch: ResolverTypeWrapper<LookUpMatch>;
  LookupResult: ResolverTypeWrapper<LookUpResult>;
  MatchedBy: MatchedBy;
  Mention: ResolverTypeWrapper<MentionRow>;
  NameMatch: NameMatch;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodRow>;
  NeighbourhoodNode: ResolverTypeWrapper<NeighbourhoodNodeRow>;
  Node: ResolverTypeWrapper<NodeRow>;
  NodeFilter: NodeFilter;
  Organization: ResolverTypeWrapper<EntityRow>;
  PageInfo: ResolverTypeWrapper<PageInfoRow>;
  Passage: ResolverTypeWrapper<PassageRow>;
  PassageConnection: ResolverTypeWrapper<PassagePage>;
  PassageEdge: ResolverTypeWrapper<Omit<PassageEdge, 'node'> & { node: ResolversTypes['Passage'] }>;
  Path: ResolverTypeWrapper<PathRow>;
  PathCut: PathCut;
  PathResult: ResolverTypeWrapper<PathsFound>;
  Predicate: Predicate;
  Project: ResolverTypeWrapper<EntityRow>;
  Property: ResolverTypeWrapper<Property>;
  Qualifiers: ResolverTypeWrapper<QualifiersRow>;
  Quality: ResolverTypeWrapper<GraphReview>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<EntityRow>;
  Recommendation: ResolverTypeWrapper<EntityRow>;
  ReferenceLink: ResolverTypeWrapper<ReferenceLinkRow>;
  ReferenceType: ReferenceType;
  Region: ResolverTypeWrapper<EntityRow>;
  Report: ResolverTypeWrapper<EntityRow>;
  Reporting: ResolverTypeWrapper<ReportingRow>;
  ReportingOverview: ResolverTypeWrapper<Omit<ReportingOverview, 'documents'> & { documents: ReadonlyArray<ResolversTypes['Reporting']> }>;
  ReportingPlace: ResolverTypeWrapper<EvidenceRow>;
  ReportingState: ReportingState;
  Resolution: ResolverTypeWrapper<EntityRow>;
  RuleNote: ResolverTypeWrapper<RuleNote>;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchFacets: ResolverTypeWrapper<SearchCounts>;
  SearchHit: ResolverTypeWrapper<SearchFound>;
  SearchKind: SearchKind;
  SearchMatch: SearchMatch;
  SearchMode: SearchMode;
  Section: ResolverTypeWrapper<SectionRow>;
  Sector: ResolverTypeWrapper<EntityRow>;
  Series: ResolverTypeWrapper<EntityRow>;
  SharedConnection: ResolverTypeWrapper<SharedPage>;
  SharedEdge: ResolverTypeWrapper<Omit<SharedEdge, 'node'> & { node: ResolversTypes['SharedNeighbour'] }>;
  SharedNeighbour: ResolverTypeWrapper<SharedRow>;
  SharedWith: ResolverTypeWrapper<SharedWithRow>;
  Snippet: ResolverTypeWrapper<SnippetRow>;
  SnippetField: SnippetField;
  Span: ResolverTypeWrapper<Span>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StudyGroup: ResolverTypeWrapper<EntityRow>;
  Suggestion: ResolverTypeWrapper<SuggestionRow>;
  Supplement: ResolverTypeWrapper<EntityRow>;
  TextFilter: TextFilter;
  TimelineConnection: ResolverTypeWrapper<TimelineList>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  TimelineEntry: ResolverTypeWrapper<TimelineRow>;
  TimelineKind: TimelineKind;
  Topic: ResolverTypeWrapper<EntityRow>;
  Union: ResolverTypeWrapper<EntityRow>;
  Unlinked: ResolverTypeWrapper<UnlinkedRow>;
  UnlinkedKind: UnlinkedKind;
  WorkItem: ResolverTypeWrapper<EntityRow>;
  WorkingGroup: ResolverTypeWrapper<EntityRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Action: ActionRow;
  ActionConnection: ActionPage;
  ActionEdge: Omit<ActionEdge, 'node'> & { node: ResolversParentTypes['Action'] };
  ActionReason: ActionReasonRow;
  Amendment: EntityRow;
  Answer: AnswerModel;
  AnswerAlternative: Alternative;
  AnswerHop: AnswerHopRow;
  AnswerPath: AnswerPathModel;
  AnswerRow: AnswerRowModel;
  AnswerValue: AnswerValueModel;
  Body: EntityRow;
  Boolean: Scalars['Boolean']['output'];
  Bureau: EntityRow;
  Change: ChangeRow;
  ChangeConnection: ChangePage;
  ChangeCount: ChangeCount;
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  Citation: CitationModel;
  Collaboration: CollaborationRow;
  CollaborationConnection: CollaborationPage;
  CollaborationEdge: Omit<CollaborationEdge, 'node'> & { node: ResolversParentTypes['Collaboration'] };
  ComparedSideInput: ComparedSideInput;
  Comparison: ComparisonModel;
  ConfidenceRange: ConfidenceRange;
  CoordinationActivity: EntityRow;
  Country: EntityRow;
  DateRange: DateRange;
  Deliverable: EntityRow;
  Description: DescriptionRow;
  Difference: Difference;
  Document: EntityRow;
  DocumentConnection: EntityPage;
  DocumentCount: DocumentCountRow;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentQuality: DocumentQualityRow;
  Entity: EntityRow;
  EntityChange: EntityChangeRow;
  EntityChangeConnection: EntityChangePage;
  EntityChangeEdge: Omit<EntityChangeEdge, 'node'> & { node: ResolversParentTypes['EntityChange'] };
  EntityConnection: EntityPage;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Event: EntityRow;
  EvidenceFilter: EvidenceFilter;
  ExplainedFact: ExplainedFactRow;
  ExplainedMention: ExplainedMentionRow;
  Explanation: ExplanationRow;
  Fact: FactRow;
  FactConnection: FactPage;
  FactEdge: Omit<FactEdge, 'node'> & { node: ResolversParentTypes['Fact'] };
  FactSubject: SubjectRow;
  Finding: FoundItem;
  FindingConnection: FindingPage;
  FindingCount: FindingCount;
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  Float: Scalars['Float']['output'];
  FocusGroup: EntityRow;
  GoverningBody: EntityRow;
  GraphSummary: SummaryRow;
  Guideline: EntityRow;
  Hop: HopRow;
  ID: Scalars['ID']['output'];
  IdFilter: IdFilter;
  Initiative: EntityRow;
  Int: Scalars['Int']['output'];
  JointGroup: EntityRow;
  LabelCount: LabelCount;
  LabelFilter: LabelFilter;
  Link: EntityLinkRow;
  LinkConnection: LinkPage;
  LinkEdge: LinkRow;
  LinkFilter: LinkFilter;
  LookupMatch: LookUpMatch;
  LookupResult: LookUpResult;
  Mention: MentionRow;
  Neighbourhood: NeighbourhoodRow;
  NeighbourhoodNode: NeighbourhoodNodeRow;
  Node: NodeRow;
  NodeFilter: NodeFilter;
  Organization: EntityRow;
  PageInfo: PageInfoRow;
  Passage: PassageRow;
  PassageConnection: PassagePage;
  PassageEdge: Omit<PassageEdge, 'node'> & { node: ResolversParentTypes['Passage'] };
  Path: PathRow;
  PathResult: PathsFound;
  Project: EntityRow;
  Property: Property;
  Qualifiers: QualifiersRow;
  Quality: GraphReview;
  Query: Record<PropertyKey, never>;
  Question: EntityRow;
  Recommendation: EntityRow;
  ReferenceLink: ReferenceLinkRow;
  Region: EntityRow;
  Report: EntityRow;
  Reporting: ReportingRow;
  ReportingOverview: Omit<ReportingOverview, 'documents'> & { documents: ReadonlyArray<ResolversParentTypes['Reporting']> };
  ReportingPlace: EvidenceRow;
  Resolution: EntityRow;
  RuleNote: RuleNote;
  SearchConnection: SearchPage;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchFacets: SearchCounts;
  SearchHit: SearchFound;
  Section: SectionRow;
  Sector: EntityRow;
  Series: EntityRow;
  SharedConnection: SharedPage;
  SharedEdge: Omit<SharedEdge, 'node'> & { node: ResolversParentTypes['SharedNeighbour'] };
  SharedNeighbour: SharedRow;
  SharedWith: SharedWithRow;
  Snippet: SnippetRow;
  Span: Span;
  String: Scalars['String']['output'];
  StudyGroup: EntityRow;
  Suggestion: SuggestionRow;
  Supplement: EntityRow;
  TextFilter: TextFilter;
  TimelineConnection: TimelineList;
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  TimelineEntry: TimelineRow;
  Topic: EntityRow;
  Union: EntityRow;
  Unlinked: UnlinkedRow;
  WorkItem: EntityRow;
  WorkingGroup: EntityRow;
};

export type LinkDirectiveArgs = {
  as: FactDirection;
  labels?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  reference?: Scalars['Boolean']['input'];
  types?: Maybe<ReadonlyArray<LinkType>>;
};

export type LinkDirectiveResolver<Result, Parent, ContextType = ApiContext, Args = LinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  isAttributed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  why?: Resolver<ReadonlyArray<ResolversTypes['ActionReason']>, ParentType, ContextType>;
};

export type ActionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ActionConnection'] = ResolversParentTypes['ActionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ActionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ActionEdge'] = ResolversParentTypes['ActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
};

export type ActionReasonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ActionReason'] = ResolversParentTypes['ActionReason']> = {
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActionReasonKind'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
};

export type AmendmentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Amendment'] = ResolversParentTypes['Amendment']> = {
  agreedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AmendmentAgreedByArgs, 'orderBy'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  amendedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AmendmentAmendedByArgs, 'orderBy'>>;
  amends?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AmendmentAmendsArgs, 'orderBy'>>;
  approvedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AmendmentApprovedByArgs, 'orderBy'>>;
  consentedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AmendmentConsentedByArgs, 'orderBy'>>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  designation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  determinedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AmendmentDeterminedByArgs, 'orderBy'>>;
  developedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AmendmentDevelopedByArgs, 'orderBy'>>;
  editionOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AmendmentEditionOfArgs, 'orderBy'>>;
  editions?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AmendmentEditionsArgs, 'orderBy'>>;
  engaged?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AmendmentEngagedArgs, 'orderBy'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<AmendmentFactsArgs, 'direction' | 'includePlanned'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCatalogueOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AmendmentLinksArgs, 'orderBy' | 'role'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<AmendmentMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AmendmentPartOfArgs, 'orderBy'>>;
  parts?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AmendmentPartsArgs, 'orderBy'>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  referenceLinks?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AmendmentResponsibleArgs, 'orderBy'>>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AmendmentTopicsArgs, 'orderBy'>>;
  workItems?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AmendmentWorkItemsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['AnswerAlternative']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cypher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['AnswerPath']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['AnswerRow']>, ParentType, ContextType, RequireFields<AnswerRowsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  yes?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AnswerAlternativeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AnswerAlternative'] = ResolversParentTypes['AnswerAlternative']> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnswerHopResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AnswerHop'] = ResolversParentTypes['AnswerHop']> = {
  citation?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnswerPathResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AnswerPath'] = ResolversParentTypes['AnswerPath']> = {
  hops?: Resolver<ReadonlyArray<ResolversTypes['AnswerHop']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AnswerValue']>, ParentType, ContextType>;
};

export type AnswerRowResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AnswerRow'] = ResolversParentTypes['AnswerRow']> = {
  citationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<AnswerRowCitationsArgs, 'first'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['AnswerValue']>, ParentType, ContextType>;
};

export type AnswerValueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AnswerValue'] = ResolversParentTypes['AnswerValue']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BodyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body']> = {
  __resolveType: TypeResolveFn<'Bureau' | 'CoordinationActivity' | 'FocusGroup' | 'GoverningBody' | 'Initiative' | 'JointGroup' | 'Question' | 'Sector' | 'StudyGroup' | 'Union' | 'WorkingGroup', ParentType, ContextType>;
  agreed?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BodyAgreedArgs, 'orderBy'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BodyApprovedArgs, 'orderBy'>>;
  assisted?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BodyAssistedArgs, 'orderBy'>>;
  collaborators?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BodyCollaboratorsArgs, 'orderBy'>>;
  consented?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BodyConsentedArgs, 'orderBy'>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  determined?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BodyDeterminedArgs, 'orderBy'>>;
  develops?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BodyDevelopsArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BodyEventsArgs, 'orderBy'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<BodyFactsArgs, 'direction' | 'includePlanned'>>;
  groups?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BodyGroupsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCatalogueOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BodyLinksArgs, 'orderBy' | 'role'>>;
  memberOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BodyMemberOfArgs, 'orderBy'>>;
  members?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BodyMembersArgs, 'orderBy'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<BodyMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BodyPartOfArgs, 'orderBy'>>;
  predecessors?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BodyPredecessorsArgs, 'orderBy'>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  referenceLinks?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  reportedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BodyReportedByArgs, 'orderBy'>>;
  responsibleFor?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BodyResponsibleForArgs, 'orderBy'>>;
  successors?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BodySuccessorsArgs, 'orderBy'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BureauResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Bureau'] = ResolversParentTypes['Bureau']> = {
  agreed?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BureauAgreedArgs, 'orderBy'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BureauApprovedArgs, 'orderBy'>>;
  assisted?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BureauAssistedArgs, 'orderBy'>>;
  collaborators?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BureauCollaboratorsArgs, 'orderBy'>>;
  consented?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BureauConsentedArgs, 'orderBy'>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  determined?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BureauDeterminedArgs, 'orderBy'>>;
  develops?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BureauDevelopsArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BureauEventsArgs, 'orderBy'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<BureauFactsArgs, 'direction' | 'includePlanned'>>;
  groups?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BureauGroupsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCatalogueOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BureauLinksArgs, 'orderBy' | 'role'>>;
  memberOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BureauMemberOfArgs, 'orderBy'>>;
  members?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BureauMembersArgs, 'orderBy'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<BureauMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BureauPartOfArgs, 'orderBy'>>;
  predecessors?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BureauPredecessorsArgs, 'orderBy'>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  referenceLinks?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  reportedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BureauReportedByArgs, 'orderBy'>>;
  responsibleFor?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BureauResponsibleForArgs, 'orderBy'>>;
  successors?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BureauSuccessorsArgs, 'orderBy'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['Difference']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  pairOnBothSides?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  proposed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['FactSubject'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  plannedLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeCount'] = ResolversParentTypes['ChangeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['Predicate']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  where?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CollaborationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Collaboration'] = ResolversParentTypes['Collaboration']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType, RequireFields<CollaborationFactsArgs, 'first'>>;
  modes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  namedBodies?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  namedPartners?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  wordings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CollaborationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CollaborationConnection'] = ResolversParentTypes['CollaborationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CollaborationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Collaboration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollaborationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CollaborationEdge'] = ResolversParentTypes['CollaborationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Collaboration'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<ComparisonChangesArgs, 'includePlanned'>>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['ChangeCount']>, ParentType, ContextType, RequireFields<ComparisonCountsArgs, 'includePlanned'>>;
  entities?: Resolver<ResolversTypes['EntityChangeConnection'], ParentType, ContextType, Partial<ComparisonEntitiesArgs>>;
  gapDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CoordinationActivityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoordinationActivity'] = ResolversParentTypes['CoordinationActivity']> = {
  agreed?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CoordinationActivityAgreedArgs, 'orderBy'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CoordinationActivityApprovedArgs, 'orderBy'>>;
  assisted?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CoordinationActivityAssistedArgs, 'orderBy'>>;
  collaborators?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CoordinationActivityCollaboratorsArgs, 'orderBy'>>;
  consented?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CoordinationActivityConsentedArgs, 'orderBy'>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  determined?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CoordinationActivityDeterminedArgs, 'orderBy'>>;
  develops?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CoordinationActivityDevelopsArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CoordinationActivityEventsArgs, 'orderBy'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<CoordinationActivityFactsArgs, 'direction' | 'includePlanned'>>;
  groups?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CoordinationActivityGroupsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCatalogueOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CoordinationActivityLinksArgs, 'orderBy' | 'role'>>;
  memberOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CoordinationActivityMemberOfArgs, 'orderBy'>>;
  members?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CoordinationActivityMembersArgs, 'orderBy'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<CoordinationActivityMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CoordinationActivityPartOfArgs, 'orderBy'>>;
  predecessors?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CoordinationActivityPredecessorsArgs, 'orderBy'>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  referenceLinks?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  reportedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CoordinationActivityReportedByArgs, 'orderBy'>>;
  responsibleFor?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CoordinationActivityResponsibleForArgs, 'orderBy'>>;
  successors?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CoordinationActivitySuccessorsArgs, 'orderBy'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  alpha2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  alpha3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assistance?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CountryAssistanceArgs, 'orderBy'>>;
  collaborations?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CountryCollaborationsArgs, 'orderBy'>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CountryEventsArgs, 'orderBy'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<CountryFactsArgs, 'direction' | 'includePlanned'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCatalogueOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CountryLinksArgs, 'orderBy' | 'role'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<CountryMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organized?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CountryOrganizedArgs, 'orderBy'>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  referenceLinks?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CountryRegionArgs, 'orderBy'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliverableResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Deliverable'] = ResolversParentTypes['Deliverable']> = {
  __resolveType: TypeResolveFn<'Amendment' | 'Guideline' | 'Recommendation' | 'Report' | 'Series' | 'Supplement', ParentType, ContextType>;
  agreedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<DeliverableAgreedByArgs, 'orderBy'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  amendedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<DeliverableAmendedByArgs, 'orderBy'>>;
  amends?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<DeliverableAmendsArgs, 'orderBy'>>;
  approvedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<DeliverableApprovedByArgs, 'orderBy'>>;
  consentedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<DeliverableConsentedByArgs, 'orderBy'>>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  designation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  determinedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<DeliverableDeterminedByArgs, 'orderBy'>>;
  developedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<DeliverableDevelopedByArgs, 'orderBy'>>;
  editionOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<DeliverableEditionOfArgs, 'orderBy'>>;
  editions?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<DeliverableEditionsArgs, 'orderBy'>>;
  engaged?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<DeliverableEngagedArgs, 'orderBy'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<DeliverableFactsArgs, 'direction' | 'includePlanned'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCatalogueOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<DeliverableLinksArgs, 'orderBy' | 'role'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<DeliverableMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<DeliverablePartOfArgs, 'orderBy'>>;
  parts?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<DeliverablePartsArgs, 'orderBy'>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  referenceLinks?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<DeliverableResponsibleArgs, 'orderBy'>>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<DeliverableTopicsArgs, 'orderBy'>>;
  workItems?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<DeliverableWorkItemsArgs, 'orderBy'>>;
};

export type DescriptionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Description'] = ResolversParentTypes['Description']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DifferenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Difference'] = ResolversParentTypes['Difference']> = {
  from?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['ChangedAspect'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  extractorVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<DocumentFactsArgs, 'direction' | 'includePlanned'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedTo?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isCatalogueOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isStale?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<DocumentLinksArgs, 'orderBy' | 'role'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<DocumentMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, Partial<DocumentPassagesArgs>>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  referenceLinks?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  referencedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<DocumentReferencedByArgs, 'orderBy'>>;
  references?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<DocumentReferencesArgs, 'orderBy'>>;
  reportsOn?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<DocumentReportsOnArgs, 'orderBy'>>;
  respondsTo?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<DocumentRespondsToArgs, 'orderBy'>>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  silences?: Resolver<ReadonlyArray<ResolversTypes['Reporting']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<DocumentStatementsArgs, 'includePlanned'>>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentCount'] = ResolversParentTypes['DocumentCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentQualityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentQuality'] = ResolversParentTypes['DocumentQuality']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  extractorVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passagesWithFacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passagesWithMentionsOnly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passagesWithNeither?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unlinked?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<DocumentQualityUnlinkedArgs, 'first'>>;
  unlinkedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Amendment' | 'Bureau' | 'CoordinationActivity' | 'Country' | 'Document' | 'Event' | 'FocusGroup' | 'GoverningBody' | 'Guideline' | 'Initiative' | 'JointGroup' | 'Organization' | 'Project' | 'Question' | 'Recommendation' | 'Region' | 'Report' | 'Resolution' | 'Sector' | 'Series' | 'StudyGroup' | 'Supplement' | 'Topic' | 'Union' | 'WorkItem' | 'WorkingGroup', ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<EntityFactsArgs, 'direction' | 'includePlanned'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCatalogueOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<EntityLinksArgs, 'orderBy' | 'role'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<EntityMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  referenceLinks?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EntityChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityChange'] = ResolversParentTypes['EntityChange']> = {
  after?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  proposed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EntityChangeConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityChangeConnection'] = ResolversParentTypes['EntityChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EntityChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityChangeEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityChangeEdge'] = ResolversParentTypes['EntityChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EntityChange'], ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<EventFactsArgs, 'direction' | 'includePlanned'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCatalogueOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<EventLinksArgs, 'orderBy' | 'role'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<EventMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizers?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<EventOrganizersArgs, 'orderBy'>>;
  participants?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<EventParticipantsArgs, 'orderBy'>>;
  places?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<EventPlacesArgs, 'orderBy'>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  referenceLinks?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<EventTopicsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExplainedFactResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ExplainedFact'] = ResolversParentTypes['ExplainedFact']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  objectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  objectName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['RuleNote']>, ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trigger?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExplainedMentionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ExplainedMention'] = ResolversParentTypes['ExplainedMention']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExplanationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  extractorVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['ExplainedFact']>, ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['ExplainedMention']>, ParentType, ContextType>;
  unlinked?: Resolver<ReadonlyArray<ResolversTypes['Unlinked']>, ParentType, ContextType>;
};

export type FactResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  qualifiers?: Resolver<ResolversTypes['Qualifiers'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['FactSubject'], ParentType, ContextType>;
  where?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FactConnection'] = ResolversParentTypes['FactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FactEdge'] = ResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type FactSubjectResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FactSubject'] = ResolversParentTypes['FactSubject']> = {
  __resolveType: TypeResolveFn<'Amendment' | 'Bureau' | 'CoordinationActivity' | 'Country' | 'Document' | 'Event' | 'FocusGroup' | 'GoverningBody' | 'Guideline' | 'Initiative' | 'JointGroup' | 'Organization' | 'Passage' | 'Project' | 'Question' | 'Recommendation' | 'Region' | 'Report' | 'Resolution' | 'Section' | 'Sector' | 'Series' | 'StudyGroup' | 'Supplement' | 'Topic' | 'Union' | 'WorkItem' | 'WorkingGroup', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  advice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  where?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FindingCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FindingCount'] = ResolversParentTypes['FindingCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FocusGroupResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FocusGroup'] = ResolversParentTypes['FocusGroup']> = {
  agreed?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<FocusGroupAgreedArgs, 'orderBy'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<FocusGroupApprovedArgs, 'orderBy'>>;
  assisted?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<FocusGroupAssistedArgs, 'orderBy'>>;
  collaborators?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<FocusGroupCollaboratorsArgs, 'orderBy'>>;
  consented?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<FocusGroupConsentedArgs, 'orderBy'>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  determined?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<FocusGroupDeterminedArgs, 'orderBy'>>;
  develops?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<FocusGroupDevelopsArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<FocusGroupEventsArgs, 'orderBy'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<FocusGroupFactsArgs, 'direction' | 'includePlanned'>>;
  groups?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<FocusGroupGroupsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCatalogueOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<FocusGroupLinksArgs, 'orderBy' | 'role'>>;
  memberOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<FocusGroupMemberOfArgs, 'orderBy'>>;
  members?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<FocusGroupMembersArgs, 'orderBy'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<FocusGroupMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<FocusGroupPartOfArgs, 'orderBy'>>;
  predecessors?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<FocusGroupPredecessorsArgs, 'orderBy'>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  referenceLinks?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  reportedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<FocusGroupReportedByArgs, 'orderBy'>>;
  responsibleFor?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<FocusGroupResponsibleForArgs, 'orderBy'>>;
  successors?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<FocusGroupSuccessorsArgs, 'orderBy'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoverningBodyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GoverningBody'] = ResolversParentTypes['GoverningBody']> = {
  agreed?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GoverningBodyAgreedArgs, 'orderBy'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GoverningBodyApprovedArgs, 'orderBy'>>;
  assisted?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GoverningBodyAssistedArgs, 'orderBy'>>;
  collaborators?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GoverningBodyCollaboratorsArgs, 'orderBy'>>;
  consented?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GoverningBodyConsentedArgs, 'orderBy'>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  determined?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GoverningBodyDeterminedArgs, 'orderBy'>>;
  develops?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GoverningBodyDevelopsArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GoverningBodyEventsArgs, 'orderBy'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<GoverningBodyFactsArgs, 'direction' | 'includePlanned'>>;
  groups?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GoverningBodyGroupsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCatalogueOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GoverningBodyLinksArgs, 'orderBy' | 'role'>>;
  memberOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GoverningBodyMemberOfArgs, 'orderBy'>>;
  members?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GoverningBodyMembersArgs, 'orderBy'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<GoverningBodyMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GoverningBodyPartOfArgs, 'orderBy'>>;
  predecessors?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GoverningBodyPredecessorsArgs, 'orderBy'>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  referenceLinks?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  reportedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GoverningBodyReportedByArgs, 'orderBy'>>;
  responsibleFor?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GoverningBodyResponsibleForArgs, 'orderBy'>>;
  successors?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GoverningBodySuccessorsArgs, 'orderBy'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphSummaryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GraphSummary'] = ResolversParentTypes['GraphSummary']> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['LabelCount']>, ParentType, ContextType>;
  modelVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GuidelineResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Guideline'] = ResolversParentTypes['Guideline']> = {
  agreedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GuidelineAgreedByArgs, 'orderBy'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  amendedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GuidelineAmendedByArgs, 'orderBy'>>;
  amends?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GuidelineAmendsArgs, 'orderBy'>>;
  approvedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GuidelineApprovedByArgs, 'orderBy'>>;
  consentedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GuidelineConsentedByArgs, 'orderBy'>>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  designation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  determinedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GuidelineDeterminedByArgs, 'orderBy'>>;
  developedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GuidelineDevelopedByArgs, 'orderBy'>>;
  editionOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GuidelineEditionOfArgs, 'orderBy'>>;
  editions?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GuidelineEditionsArgs, 'orderBy'>>;
  engaged?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GuidelineEngagedArgs, 'orderBy'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<GuidelineFactsArgs, 'direction' | 'includePlanned'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCatalogueOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GuidelineLinksArgs, 'orderBy' | 'role'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<GuidelineMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GuidelinePartOfArgs, 'orderBy'>>;
  parts?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GuidelinePartsArgs, 'orderBy'>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  referenceLinks?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GuidelineResponsibleArgs, 'orderBy'>>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GuidelineTopicsArgs, 'orderBy'>>;
  workItems?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<GuidelineWorkItemsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HopResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  agreed?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InitiativeAgreedArgs, 'orderBy'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InitiativeApprovedArgs, 'orderBy'>>;
  assisted?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InitiativeAssistedArgs, 'orderBy'>>;
  collaborators?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InitiativeCollaboratorsArgs, 'orderBy'>>;
  consented?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InitiativeConsentedArgs, 'orderBy'>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  determined?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InitiativeDeterminedArgs, 'orderBy'>>;
  develops?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InitiativeDevelopsArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InitiativeEventsArgs, 'orderBy'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<InitiativeFactsArgs, 'direction' | 'includePlanned'>>;
  groups?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InitiativeGroupsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCatalogueOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InitiativeLinksArgs, 'orderBy' | 'role'>>;
  memberOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InitiativeMemberOfArgs, 'orderBy'>>;
  members?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InitiativeMembersArgs, 'orderBy'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<InitiativeMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InitiativePartOfArgs, 'orderBy'>>;
  predecessors?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InitiativePredecessorsArgs, 'orderBy'>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  referenceLinks?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  reportedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InitiativeReportedByArgs, 'orderBy'>>;
  responsibleFor?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InitiativeResponsibleForArgs, 'orderBy'>>;
  successors?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InitiativeSuccessorsArgs, 'orderBy'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JointGroupResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JointGroup'] = ResolversParentTypes['JointGroup']> = {
  agreed?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<JointGroupAgreedArgs, 'orderBy'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<JointGroupApprovedArgs, 'orderBy'>>;
  assisted?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<JointGroupAssistedArgs, 'orderBy'>>;
  collaborators?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<JointGroupCollaboratorsArgs, 'orderBy'>>;
  consented?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<JointGroupConsentedArgs, 'orderBy'>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  determined?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<JointGroupDeterminedArgs, 'orderBy'>>;
  develops?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<JointGroupDevelopsArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<JointGroupEventsArgs, 'orderBy'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<JointGroupFactsArgs, 'direction' | 'includePlanned'>>;
  groups?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<JointGroupGroupsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCatalogueOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<JointGroupLinksArgs, 'orderBy' | 'role'>>;
  memberOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<JointGroupMemberOfArgs, 'orderBy'>>;
  members?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<JointGroupMembersArgs, 'orderBy'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<JointGroupMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<JointGroupPartOfArgs, 'orderBy'>>;
  predecessors?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<JointGroupPredecessorsArgs, 'orderBy'>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  referenceLinks?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  reportedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<JointGroupReportedByArgs, 'orderBy'>>;
  responsibleFor?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<JointGroupResponsibleForArgs, 'orderBy'>>;
  successors?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<JointGroupSuccessorsArgs, 'orderBy'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LabelCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LabelCount'] = ResolversParentTypes['LabelCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType, RequireFields<LinkFactsArgs, 'first'>>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  references?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FactSubject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<LinkEdgeEvidenceArgs>>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  modes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FactSubject'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  procedures?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['FactDirection'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
  wordings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LookupMatchResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LookupMatch'] = ResolversParentTypes['LookupMatch']> = {
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  knownFrom?: Resolver<ResolversTypes['KnownFrom'], ParentType, ContextType>;
  matchedBy?: Resolver<ResolversTypes['MatchedBy'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LookupResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LookupResult'] = ResolversParentTypes['LookupResult']> = {
  best?: Resolver<Maybe<ResolversTypes['LookupMatch']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['LookupMatch']>, ParentType, ContextType>;
  isAmbiguous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  linksTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NeighbourhoodNode']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NeighbourhoodNodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NeighbourhoodNode'] = ResolversParentTypes['NeighbourhoodNode']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Amendment' | 'Bureau' | 'CoordinationActivity' | 'Country' | 'Document' | 'Event' | 'Fact' | 'FocusGroup' | 'GoverningBody' | 'Guideline' | 'Initiative' | 'JointGroup' | 'Organization' | 'Passage' | 'Project' | 'Question' | 'Recommendation' | 'Region' | 'Report' | 'Resolution' | 'Section' | 'Sector' | 'Series' | 'StudyGroup' | 'Supplement' | 'Topic' | 'Union' | 'WorkItem' | 'WorkingGroup', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  assistedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<OrganizationAssistedByArgs, 'orderBy'>>;
  collaborations?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<OrganizationCollaborationsArgs, 'orderBy'>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  engagedOn?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<OrganizationEngagedOnArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<OrganizationEventsArgs, 'orderBy'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<OrganizationFactsArgs, 'direction' | 'includePlanned'>>;
  groups?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<OrganizationGroupsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCatalogueOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<OrganizationLinksArgs, 'orderBy' | 'role'>>;
  memberOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<OrganizationMemberOfArgs, 'orderBy'>>;
  members?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<OrganizationMembersArgs, 'orderBy'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<OrganizationMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<OrganizationPartOfArgs, 'orderBy'>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  referenceLinks?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['Explanation']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, Partial<PassageMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  where?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PassageConnection'] = ResolversParentTypes['PassageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PassageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PassageEdge'] = ResolversParentTypes['PassageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  avoidedHubCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  avoidedHubs?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cut?: Resolver<Maybe<ResolversTypes['PathCut']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  developedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ProjectDevelopedByArgs, 'orderBy'>>;
  engaged?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ProjectEngagedArgs, 'orderBy'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<ProjectFactsArgs, 'direction' | 'includePlanned'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCatalogueOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ProjectLinksArgs, 'orderBy' | 'role'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<ProjectMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  referenceLinks?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ProjectTopicsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PropertyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Property'] = ResolversParentTypes['Property']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QualifiersResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Qualifiers'] = ResolversParentTypes['Qualifiers']> = {
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QualityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Quality'] = ResolversParentTypes['Quality']> = {
  documents?: Resolver<ReadonlyArray<ResolversTypes['DocumentQuality']>, ParentType, ContextType>;
  findingCounts?: Resolver<ReadonlyArray<ResolversTypes['FindingCount']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, RequireFields<QueryActionsArgs, 'includePlanned' | 'resolution'>>;
  ask?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<QueryAskArgs, 'question'>>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType, RequireFields<QueryBodyArgs, 'name'>>;
  collaborations?: Resolver<ResolversTypes['CollaborationConnection'], ParentType, ContextType, RequireFields<QueryCollaborationsArgs, 'bodyLabels' | 'includePlanned' | 'partnerLabels' | 'rollUp'>>;
  comparison?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<QueryComparisonArgs, 'after' | 'before'>>;
  consistency?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<QueryConsistencyArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'name'>>;
  deliverable?: Resolver<Maybe<ResolversTypes['Deliverable']>, ParentType, ContextType, RequireFields<QueryDeliverableArgs, 'name'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, Partial<QueryDocumentArgs>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'read'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'includeCatalogue' | 'match'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType, RequireFields<QueryFactArgs, 'id'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<QueryFactsArgs, 'includePlanned'>>;
  lookup?: Resolver<ResolversTypes['LookupResult'], ParentType, ContextType, RequireFields<QueryLookupArgs, 'text'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'entity' | 'first' | 'includePlanned' | 'includeReference'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'name'>>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType, RequireFields<QueryPassageArgs, 'id'>>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<QueryPassagesArgs, 'document'>>;
  paths?: Resolver<ResolversTypes['PathResult'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'includePlanned' | 'includeReference' | 'maxLength' | 'to'>>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType, Partial<QueryQualityArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'name'>>;
  reporting?: Resolver<ResolversTypes['ReportingOverview'], ParentType, ContextType, RequireFields<QueryReportingArgs, 'entity'>>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<QueryResolutionArgs, 'name'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'includeCatalogue' | 'mode' | 'query'>>;
  shared?: Resolver<ResolversTypes['SharedConnection'], ParentType, ContextType, RequireFields<QuerySharedArgs, 'entities' | 'first' | 'includePlanned' | 'includeReference'>>;
  studyGroup?: Resolver<Maybe<ResolversTypes['StudyGroup']>, ParentType, ContextType, RequireFields<QueryStudyGroupArgs, 'name'>>;
  summary?: Resolver<ResolversTypes['GraphSummary'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'includePlanned'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'name'>>;
  workItem?: Resolver<Maybe<ResolversTypes['WorkItem']>, ParentType, ContextType, RequireFields<QueryWorkItemArgs, 'name'>>;
};

export type QuestionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  agreed?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QuestionAgreedArgs, 'orderBy'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QuestionApprovedArgs, 'orderBy'>>;
  approvedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QuestionApprovedByArgs, 'orderBy'>>;
  assisted?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QuestionAssistedArgs, 'orderBy'>>;
  collaborators?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QuestionCollaboratorsArgs, 'orderBy'>>;
  consented?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QuestionConsentedArgs, 'orderBy'>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  determined?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QuestionDeterminedArgs, 'orderBy'>>;
  develops?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QuestionDevelopsArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QuestionEventsArgs, 'orderBy'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<QuestionFactsArgs, 'direction' | 'includePlanned'>>;
  groups?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QuestionGroupsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCatalogueOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QuestionLinksArgs, 'orderBy' | 'role'>>;
  memberOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QuestionMemberOfArgs, 'orderBy'>>;
  members?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QuestionMembersArgs, 'orderBy'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<QuestionMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QuestionPartOfArgs, 'orderBy'>>;
  predecessors?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QuestionPredecessorsArgs, 'orderBy'>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  referenceLinks?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  reportedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QuestionReportedByArgs, 'orderBy'>>;
  responses?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QuestionResponsesArgs, 'orderBy'>>;
  responsibleFor?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QuestionResponsibleForArgs, 'orderBy'>>;
  successors?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QuestionSuccessorsArgs, 'orderBy'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  agreedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<RecommendationAgreedByArgs, 'orderBy'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  amendedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<RecommendationAmendedByArgs, 'orderBy'>>;
  amends?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<RecommendationAmendsArgs, 'orderBy'>>;
  approvedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<RecommendationApprovedByArgs, 'orderBy'>>;
  consentedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<RecommendationConsentedByArgs, 'orderBy'>>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  designation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  determinedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<RecommendationDeterminedByArgs, 'orderBy'>>;
  developedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<RecommendationDevelopedByArgs, 'orderBy'>>;
  editionOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<RecommendationEditionOfArgs, 'orderBy'>>;
  editions?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<RecommendationEditionsArgs, 'orderBy'>>;
  engaged?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<RecommendationEngagedArgs, 'orderBy'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<RecommendationFactsArgs, 'direction' | 'includePlanned'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCatalogueOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<RecommendationLinksArgs, 'orderBy' | 'role'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<RecommendationMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<RecommendationPartOfArgs, 'orderBy'>>;
  parts?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<RecommendationPartsArgs, 'orderBy'>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  referenceLinks?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<RecommendationResponsibleArgs, 'orderBy'>>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<RecommendationTopicsArgs, 'orderBy'>>;
  workItems?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<RecommendationWorkItemsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferenceLinkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReferenceLink'] = ResolversParentTypes['ReferenceLink']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ReferenceType'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  assistance?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<RegionAssistanceArgs, 'orderBy'>>;
  countries?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<RegionCountriesArgs, 'orderBy'>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<RegionEventsArgs, 'orderBy'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<RegionFactsArgs, 'direction' | 'includePlanned'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCatalogueOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<RegionLinksArgs, 'orderBy' | 'role'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<RegionMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  referenceLinks?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  within?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<RegionWithinArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  agreedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ReportAgreedByArgs, 'orderBy'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  amendedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ReportAmendedByArgs, 'orderBy'>>;
  amends?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ReportAmendsArgs, 'orderBy'>>;
  approvedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ReportApprovedByArgs, 'orderBy'>>;
  consentedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ReportConsentedByArgs, 'orderBy'>>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  designation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  determinedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ReportDeterminedByArgs, 'orderBy'>>;
  developedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ReportDevelopedByArgs, 'orderBy'>>;
  editionOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ReportEditionOfArgs, 'orderBy'>>;
  editions?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ReportEditionsArgs, 'orderBy'>>;
  engaged?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ReportEngagedArgs, 'orderBy'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<ReportFactsArgs, 'direction' | 'includePlanned'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCatalogueOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ReportLinksArgs, 'orderBy' | 'role'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<ReportMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ReportPartOfArgs, 'orderBy'>>;
  parts?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ReportPartsArgs, 'orderBy'>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  referenceLinks?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ReportResponsibleArgs, 'orderBy'>>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ReportTopicsArgs, 'orderBy'>>;
  workItems?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ReportWorkItemsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Reporting'] = ResolversParentTypes['Reporting']> = {
  covered?: Resolver<ReadonlyArray<ResolversTypes['ReportingPlace']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  elsewhere?: Resolver<ReadonlyArray<ResolversTypes['ReportingPlace']>, ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  headings?: Resolver<ReadonlyArray<ResolversTypes['ReportingPlace']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['ReportingPlace']>, ParentType, ContextType>;
  none?: Resolver<ReadonlyArray<ResolversTypes['ReportingPlace']>, ParentType, ContextType>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['ReportingPlace']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportingState'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReportingOverviewResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReportingOverview'] = ResolversParentTypes['ReportingOverview']> = {
  documents?: Resolver<ReadonlyArray<ResolversTypes['Reporting']>, ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportingState'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReportingPlaceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReportingPlace'] = ResolversParentTypes['ReportingPlace']> = {
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  where?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, RequireFields<ResolutionActionsArgs, 'includePlanned'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  approvedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ResolutionApprovedByArgs, 'orderBy'>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  editionOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ResolutionEditionOfArgs, 'orderBy'>>;
  editions?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ResolutionEditionsArgs, 'orderBy'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<ResolutionFactsArgs, 'direction' | 'includePlanned'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCatalogueOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ResolutionLinksArgs, 'orderBy' | 'role'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<ResolutionMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  referenceLinks?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  referencedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ResolutionReferencedByArgs, 'orderBy'>>;
  reportedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ResolutionReportedByArgs, 'orderBy'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ResolutionTopicsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleNoteResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RuleNote'] = ResolversParentTypes['RuleNote']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['SearchFacets'], ParentType, ContextType>;
  fuzzy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ignoredWords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchFacetsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchFacets'] = ResolversParentTypes['SearchFacets']> = {
  documents?: Resolver<ReadonlyArray<ResolversTypes['DocumentCount']>, ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['LabelCount']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  fuzzy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matchedBy?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  snippet?: Resolver<ResolversTypes['Snippet'], ParentType, ContextType>;
};

export type SectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, Partial<SectionPassagesArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  where?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector']> = {
  agreed?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SectorAgreedArgs, 'orderBy'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SectorApprovedArgs, 'orderBy'>>;
  assisted?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SectorAssistedArgs, 'orderBy'>>;
  collaborators?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SectorCollaboratorsArgs, 'orderBy'>>;
  consented?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SectorConsentedArgs, 'orderBy'>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  determined?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SectorDeterminedArgs, 'orderBy'>>;
  develops?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SectorDevelopsArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SectorEventsArgs, 'orderBy'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<SectorFactsArgs, 'direction' | 'includePlanned'>>;
  groups?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SectorGroupsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCatalogueOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SectorLinksArgs, 'orderBy' | 'role'>>;
  memberOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SectorMemberOfArgs, 'orderBy'>>;
  members?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SectorMembersArgs, 'orderBy'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<SectorMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SectorPartOfArgs, 'orderBy'>>;
  predecessors?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SectorPredecessorsArgs, 'orderBy'>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  referenceLinks?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  reportedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SectorReportedByArgs, 'orderBy'>>;
  responsibleFor?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SectorResponsibleForArgs, 'orderBy'>>;
  successors?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SectorSuccessorsArgs, 'orderBy'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeriesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Series'] = ResolversParentTypes['Series']> = {
  agreedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SeriesAgreedByArgs, 'orderBy'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  amendedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SeriesAmendedByArgs, 'orderBy'>>;
  amends?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SeriesAmendsArgs, 'orderBy'>>;
  approvedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SeriesApprovedByArgs, 'orderBy'>>;
  consentedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SeriesConsentedByArgs, 'orderBy'>>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  designation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  determinedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SeriesDeterminedByArgs, 'orderBy'>>;
  developedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SeriesDevelopedByArgs, 'orderBy'>>;
  editionOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SeriesEditionOfArgs, 'orderBy'>>;
  editions?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SeriesEditionsArgs, 'orderBy'>>;
  engaged?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SeriesEngagedArgs, 'orderBy'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<SeriesFactsArgs, 'direction' | 'includePlanned'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCatalogueOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SeriesLinksArgs, 'orderBy' | 'role'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<SeriesMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SeriesPartOfArgs, 'orderBy'>>;
  parts?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SeriesPartsArgs, 'orderBy'>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  referenceLinks?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SeriesResponsibleArgs, 'orderBy'>>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SeriesTopicsArgs, 'orderBy'>>;
  workItems?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SeriesWorkItemsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharedConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SharedConnection'] = ResolversParentTypes['SharedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SharedNeighbour']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SharedEdge'] = ResolversParentTypes['SharedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharedNeighbour'], ParentType, ContextType>;
};

export type SharedNeighbourResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SharedNeighbour'] = ResolversParentTypes['SharedNeighbour']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  with?: Resolver<ReadonlyArray<ResolversTypes['SharedWith']>, ParentType, ContextType>;
};

export type SharedWithResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SharedWith'] = ResolversParentTypes['SharedWith']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
};

export type SnippetResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Snippet'] = ResolversParentTypes['Snippet']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['SnippetField'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpanResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StudyGroupResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StudyGroup'] = ResolversParentTypes['StudyGroup']> = {
  agreed?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<StudyGroupAgreedArgs, 'orderBy'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<StudyGroupApprovedArgs, 'orderBy'>>;
  assisted?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<StudyGroupAssistedArgs, 'orderBy'>>;
  collaborators?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<StudyGroupCollaboratorsArgs, 'orderBy'>>;
  consented?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<StudyGroupConsentedArgs, 'orderBy'>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  determined?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<StudyGroupDeterminedArgs, 'orderBy'>>;
  develops?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<StudyGroupDevelopsArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<StudyGroupEventsArgs, 'orderBy'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<StudyGroupFactsArgs, 'direction' | 'includePlanned'>>;
  groups?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<StudyGroupGroupsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCatalogueOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<StudyGroupLinksArgs, 'orderBy' | 'role'>>;
  memberOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<StudyGroupMemberOfArgs, 'orderBy'>>;
  members?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<StudyGroupMembersArgs, 'orderBy'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<StudyGroupMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<StudyGroupPartOfArgs, 'orderBy'>>;
  predecessors?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<StudyGroupPredecessorsArgs, 'orderBy'>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  questions?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<StudyGroupQuestionsArgs, 'orderBy'>>;
  referenceLinks?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  reportedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<StudyGroupReportedByArgs, 'orderBy'>>;
  responsibleFor?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<StudyGroupResponsibleForArgs, 'orderBy'>>;
  successors?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<StudyGroupSuccessorsArgs, 'orderBy'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupplementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Supplement'] = ResolversParentTypes['Supplement']> = {
  agreedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SupplementAgreedByArgs, 'orderBy'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  amendedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SupplementAmendedByArgs, 'orderBy'>>;
  amends?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SupplementAmendsArgs, 'orderBy'>>;
  approvedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SupplementApprovedByArgs, 'orderBy'>>;
  consentedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SupplementConsentedByArgs, 'orderBy'>>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  designation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  determinedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SupplementDeterminedByArgs, 'orderBy'>>;
  developedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SupplementDevelopedByArgs, 'orderBy'>>;
  editionOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SupplementEditionOfArgs, 'orderBy'>>;
  editions?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SupplementEditionsArgs, 'orderBy'>>;
  engaged?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SupplementEngagedArgs, 'orderBy'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<SupplementFactsArgs, 'direction' | 'includePlanned'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCatalogueOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SupplementLinksArgs, 'orderBy' | 'role'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<SupplementMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SupplementPartOfArgs, 'orderBy'>>;
  parts?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SupplementPartsArgs, 'orderBy'>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  referenceLinks?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SupplementResponsibleArgs, 'orderBy'>>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SupplementTopicsArgs, 'orderBy'>>;
  workItems?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SupplementWorkItemsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<TopicFactsArgs, 'direction' | 'includePlanned'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCatalogueOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<TopicLinksArgs, 'orderBy' | 'role'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<TopicMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  referenceLinks?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  subjects?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<TopicSubjectsArgs, 'orderBy'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Union'] = ResolversParentTypes['Union']> = {
  agreed?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<UnionAgreedArgs, 'orderBy'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<UnionApprovedArgs, 'orderBy'>>;
  assisted?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<UnionAssistedArgs, 'orderBy'>>;
  collaborators?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<UnionCollaboratorsArgs, 'orderBy'>>;
  consented?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<UnionConsentedArgs, 'orderBy'>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  determined?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<UnionDeterminedArgs, 'orderBy'>>;
  develops?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<UnionDevelopsArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<UnionEventsArgs, 'orderBy'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<UnionFactsArgs, 'direction' | 'includePlanned'>>;
  groups?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<UnionGroupsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCatalogueOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<UnionLinksArgs, 'orderBy' | 'role'>>;
  memberOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<UnionMemberOfArgs, 'orderBy'>>;
  members?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<UnionMembersArgs, 'orderBy'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<UnionMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<UnionPartOfArgs, 'orderBy'>>;
  predecessors?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<UnionPredecessorsArgs, 'orderBy'>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  referenceLinks?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  reportedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<UnionReportedByArgs, 'orderBy'>>;
  responsibleFor?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<UnionResponsibleForArgs, 'orderBy'>>;
  successors?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<UnionSuccessorsArgs, 'orderBy'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnlinkedResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Unlinked'] = ResolversParentTypes['Unlinked']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['RuleNote']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['UnlinkedKind'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkItemResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WorkItem'] = ResolversParentTypes['WorkItem']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  became?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<WorkItemBecameArgs, 'orderBy'>>;
  consentedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<WorkItemConsentedByArgs, 'orderBy'>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  designation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  determinedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<WorkItemDeterminedByArgs, 'orderBy'>>;
  developedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<WorkItemDevelopedByArgs, 'orderBy'>>;
  engaged?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<WorkItemEngagedArgs, 'orderBy'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<WorkItemFactsArgs, 'direction' | 'includePlanned'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCatalogueOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<WorkItemLinksArgs, 'orderBy' | 'role'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<WorkItemMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  referenceLinks?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<WorkItemTopicsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkingGroupResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WorkingGroup'] = ResolversParentTypes['WorkingGroup']> = {
  agreed?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<WorkingGroupAgreedArgs, 'orderBy'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<WorkingGroupApprovedArgs, 'orderBy'>>;
  assisted?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<WorkingGroupAssistedArgs, 'orderBy'>>;
  collaborators?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<WorkingGroupCollaboratorsArgs, 'orderBy'>>;
  consented?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<WorkingGroupConsentedArgs, 'orderBy'>>;
  descriptions?: Resolver<ReadonlyArray<ResolversTypes['Description']>, ParentType, ContextType>;
  determined?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<WorkingGroupDeterminedArgs, 'orderBy'>>;
  develops?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<WorkingGroupDevelopsArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<WorkingGroupEventsArgs, 'orderBy'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<WorkingGroupFactsArgs, 'direction' | 'includePlanned'>>;
  groups?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<WorkingGroupGroupsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCatalogueOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['EntityLabel'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<WorkingGroupLinksArgs, 'orderBy' | 'role'>>;
  memberOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<WorkingGroupMemberOfArgs, 'orderBy'>>;
  members?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<WorkingGroupMembersArgs, 'orderBy'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<WorkingGroupMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<WorkingGroupPartOfArgs, 'orderBy'>>;
  predecessors?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<WorkingGroupPredecessorsArgs, 'orderBy'>>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  referenceLinks?: Resolver<ReadonlyArray<ResolversTypes['ReferenceLink']>, ParentType, ContextType>;
  reportedBy?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<WorkingGroupReportedByArgs, 'orderBy'>>;
  responsibleFor?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<WorkingGroupResponsibleForArgs, 'orderBy'>>;
  successors?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<WorkingGroupSuccessorsArgs, 'orderBy'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Action?: ActionResolvers<ContextType>;
  ActionConnection?: ActionConnectionResolvers<ContextType>;
  ActionEdge?: ActionEdgeResolvers<ContextType>;
  ActionReason?: ActionReasonResolvers<ContextType>;
  Amendment?: AmendmentResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  AnswerAlternative?: AnswerAlternativeResolvers<ContextType>;
  AnswerHop?: AnswerHopResolvers<ContextType>;
  AnswerPath?: AnswerPathResolvers<ContextType>;
  AnswerRow?: AnswerRowResolvers<ContextType>;
  AnswerValue?: AnswerValueResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  Bureau?: BureauResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeCount?: ChangeCountResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Collaboration?: CollaborationResolvers<ContextType>;
  CollaborationConnection?: CollaborationConnectionResolvers<ContextType>;
  CollaborationEdge?: CollaborationEdgeResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  CoordinationActivity?: CoordinationActivityResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Deliverable?: DeliverableResolvers<ContextType>;
  Description?: DescriptionResolvers<ContextType>;
  Difference?: DifferenceResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentCount?: DocumentCountResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DocumentQuality?: DocumentQualityResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityChange?: EntityChangeResolvers<ContextType>;
  EntityChangeConnection?: EntityChangeConnectionResolvers<ContextType>;
  EntityChangeEdge?: EntityChangeEdgeResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  ExplainedFact?: ExplainedFactResolvers<ContextType>;
  ExplainedMention?: ExplainedMentionResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FactConnection?: FactConnectionResolvers<ContextType>;
  FactEdge?: FactEdgeResolvers<ContextType>;
  FactSubject?: FactSubjectResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingCount?: FindingCountResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  FocusGroup?: FocusGroupResolvers<ContextType>;
  GoverningBody?: GoverningBodyResolvers<ContextType>;
  GraphSummary?: GraphSummaryResolvers<ContextType>;
  Guideline?: GuidelineResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  JointGroup?: JointGroupResolvers<ContextType>;
  LabelCount?: LabelCountResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  LookupMatch?: LookupMatchResolvers<ContextType>;
  LookupResult?: LookupResultResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  NeighbourhoodNode?: NeighbourhoodNodeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  PassageConnection?: PassageConnectionResolvers<ContextType>;
  PassageEdge?: PassageEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Property?: PropertyResolvers<ContextType>;
  Qualifiers?: QualifiersResolvers<ContextType>;
  Quality?: QualityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  ReferenceLink?: ReferenceLinkResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  Reporting?: ReportingResolvers<ContextType>;
  ReportingOverview?: ReportingOverviewResolvers<ContextType>;
  ReportingPlace?: ReportingPlaceResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  RuleNote?: RuleNoteResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchFacets?: SearchFacetsResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  Series?: SeriesResolvers<ContextType>;
  SharedConnection?: SharedConnectionResolvers<ContextType>;
  SharedEdge?: SharedEdgeResolvers<ContextType>;
  SharedNeighbour?: SharedNeighbourResolvers<ContextType>;
  SharedWith?: SharedWithResolvers<ContextType>;
  Snippet?: SnippetResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  StudyGroup?: StudyGroupResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  Supplement?: SupplementResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  Union?: UnionResolvers<ContextType>;
  Unlinked?: UnlinkedResolvers<ContextType>;
  WorkItem?: WorkItemResolvers<ContextType>;
  WorkingGroup?: WorkingGroupResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ApiContext> = {
  link?: LinkDirectiveResolver<any, any, ContextType>;
};
