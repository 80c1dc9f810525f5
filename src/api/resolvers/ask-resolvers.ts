/** A question in English. */
import type { AnswerStatus, Citation, SourceCitation } from '../../ask/answer.ts';
import { ask, LONGEST_QUESTION, MOST_ROWS } from '../../ask/ask.ts';
import { MOST_SUGGESTIONS } from '../../ask/refusals.ts';
import { MOST_CITATIONS } from '../../ask/rows.ts';
import { textArgument } from '../arguments.ts';
import type { AnswerStatus as StatusName, QueryResolvers, Resolvers } from '../generated/resolver-types.ts';
import { MOST_ALTERNATIVES, MOST_COLUMNS, MOST_PATHS } from '../limits.ts';
import { listLength } from '../paging.ts';
import { entityOf, factOf, passageOf } from './required-rows.ts';

/** What joins two nodes of a path. */
export interface AnswerHopRow {
  readonly forward: boolean;
  readonly evidence: Citation | SourceCitation;
}

const STATUS_NAMES: Readonly<Record<AnswerStatus, StatusName>> = {
  answered: 'ANSWERED',
  empty: 'EMPTY',
  refused: 'REFUSED',
};

export const askQueries: Pick<QueryResolvers, 'ask'> = {
  ask: (_root, { question }, { database }) =>
    ask(database, textArgument('question', question, LONGEST_QUESTION)),
};

/** Answers hold ids; what they name is looked up only where it is selected. */
export const askResolvers: Pick<
  Resolvers,
  'Answer' | 'AnswerRow' | 'AnswerValue' | 'AnswerPath' | 'AnswerHop' | 'Citation'
> = {
  Answer: {
    status: ({ status }) => STATUS_NAMES[status],
    count: ({ value }) => (typeof value === 'number' ? value : null),
    yes: ({ value }) => (typeof value === 'boolean' ? value : null),
    columns: ({ columns }) => columns.slice(0, MOST_COLUMNS),
    paths: ({ paths }) => paths.slice(0, MOST_PATHS),
    suggestions: ({ suggestions }) => suggestions.slice(0, MOST_SUGGESTIONS),
    alternatives: ({ alternatives }) => alternatives.slice(0, MOST_ALTERNATIVES),
    rows: ({ rows }, { first }) => rows.slice(0, listLength('first', first, 25, MOST_ROWS)),
    documents: ({ documents }, _arguments, context) =>
      Promise.all(documents.map(({ id }) => entityOf(id, context))),
    plan: ({ plan }) => (plan === null ? null : JSON.stringify(plan)),
  },
  AnswerRow: {
    values: ({ values }) => values.slice(0, MOST_COLUMNS),
    sources: ({ sources }) => sources.slice(0, MOST_CITATIONS),
    citations: ({ citations }, { first }) =>
      citations.slice(0, listLength('first', first, 2, MOST_CITATIONS)),
  },
  AnswerValue: {
    entity: ({ id }, _arguments, context) => (id === null ? null : entityOf(id, context)),
  },
  AnswerPath: {
    hops: ({ citations, forward }) =>
      citations.map((evidence, at) => ({ forward: forward[at] === true, evidence })),
  },
  AnswerHop: {
    citation: ({ evidence }) => ('source' in evidence ? null : evidence),
    source: ({ evidence }) => ('source' in evidence ? evidence.source : null),
  },
  Citation: {
    fact: ({ fact }, _arguments, context) => (fact === null ? null : factOf(fact, context)),
    passage: ({ passage }, _arguments, context) => passageOf(passage, context),
    document: ({ document }, _arguments, context) => entityOf(document, context),
  },
};
