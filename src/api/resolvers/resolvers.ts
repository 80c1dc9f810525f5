import { evidenceFilter, listArgument } from '../arguments.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { MOST_TEXTS } from '../limits.ts';
import { listLength, readPage } from '../paging.ts';
import { askQueries, askResolvers } from './ask-resolvers.ts';
import { comparisonQueries, comparisonResolvers } from './comparison-resolvers.ts';
import { editorQueries, editorResolvers } from './editor-resolvers.ts';
import { documentResolvers, entityResolvers, sectionResolvers } from './entity-resolvers.ts';
import { explanationResolvers } from './explanation-resolvers.ts';
import { factList } from './fact-list.ts';
import { factParts } from './fact-request.ts';
import { linkEdgeResolvers } from './link-resolvers.ts';
import { loadListed } from './load-listed.ts';
import { namedQueries } from './named-resolvers.ts';
import { pathQueries, pathResolvers } from './path-resolvers.ts';
import { toProperties } from './properties.ts';
import { queryResolvers } from './query-resolvers.ts';
import { entityOf, passageOf } from './required-rows.ts';
import { searchQueries, searchResolvers } from './search-resolvers.ts';
import { timelineQueries, timelineResolvers } from './timeline-resolvers.ts';

/** All resolvers; a field that is not here is the row's property of the same name. */
export const resolvers: Resolvers = {
  Query: {
    ...queryResolvers,
    ...namedQueries,
    ...searchQueries,
    ...askQueries,
    ...pathQueries,
    ...comparisonQueries,
    ...timelineQueries,
    ...editorQueries,
  },
  ...askResolvers,
  ...pathResolvers,
  ...comparisonResolvers,
  ...timelineResolvers,
  Entity: entityResolvers as NonNullable<Resolvers['Entity']>,
  Document: {
    ...documentResolvers,
    silences: ({ id }, _arguments, { loaders }) => loaders.silences.load(id),
    statements({ id }, { predicates, includePlanned, where, ...page }, { database }, info) {
      const filter = {
        predicates: listArgument('predicates', predicates),
        subject: null,
        object: null,
        where: evidenceFilter(where),
        includePlanned,
      };
      return readPage(factList(database, { entity: null, document: id }, filter, factParts(info)), page);
    },
  },
  Section: sectionResolvers,
  LinkEdge: linkEdgeResolvers,
  Passage: {
    document: ({ document }, _arguments, context) => entityOf(document, context),
    facts: ({ id, document }, _arguments, { loaders }) => loaders.factsOfPassage.load({ id, document }),
    mentions: ({ id }, { labels }, { loaders }) =>
      loaders.mentionsOfPassage(listArgument('labels', labels)).load(id),
    explanation: async ({ id, document }, _arguments, { loaders }) =>
      (await loaders.explanations.load(document)).get(id),
  },
  ...explanationResolvers,
  ...editorResolvers,
  ...searchResolvers,
  Fact: {
    document: ({ document }, _arguments, context) => entityOf(document, context),
    passage: ({ passage }, _arguments, context) => passageOf(passage, context),
  },
  Collaboration: {
    facts: ({ factIds }, { first }, { loaders }) =>
      loadListed(loaders.fact, factIds, listLength('first', first, 10)),
  },
  Description: {
    document: ({ document }, _arguments, context) => entityOf(document, context),
    names: ({ names }) => names.slice(0, MOST_TEXTS),
    properties: ({ stored }) => toProperties(stored),
  },
  Mention: {
    entity: ({ entity }, _arguments, context) => entityOf(entity, context),
    passage: ({ passage }, _arguments, context) => passageOf(passage, context),
  },
};
