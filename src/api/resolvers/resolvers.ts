import { evidenceFilter, listArgument } from '../arguments.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { listLength, readPage } from '../paging.ts';
import { comparisonQueries, comparisonResolvers } from './comparison-resolvers.ts';
import { editorQueries, editorResolvers } from './editor-resolvers.ts';
import { documentResolvers, entityResolvers, sectionResolvers } from './entity-resolvers.ts';
import { explanationResolvers } from './explanation-resolvers.ts';
import { factList } from './fact-list.ts';
import { linkEdgeResolvers } from './link-resolvers.ts';
import { namedQueries } from './named-resolvers.ts';
import { pathQueries, pathResolvers } from './path-resolvers.ts';
import { toProperties } from './properties.ts';
import { queryResolvers } from './query-resolvers.ts';
import { required } from './required.ts';
import { searchQueries, searchResolvers } from './search-resolvers.ts';
import { timelineQueries, timelineResolvers } from './timeline-resolvers.ts';

/** All resolvers; a field that is not here is the row's property of the same name. */
export const resolvers: Resolvers = {
  Query: {
    ...queryResolvers,
    ...namedQueries,
    ...searchQueries,
    ...pathQueries,
    ...comparisonQueries,
    ...timelineQueries,
    ...editorQueries,
  },
  ...pathResolvers,
  ...comparisonResolvers,
  ...timelineResolvers,
  Entity: entityResolvers as NonNullable<Resolvers['Entity']>,
  Document: {
    ...documentResolvers,
    silences: ({ id }, _arguments, { loaders }) => loaders.silences.load(id),
    statements({ id }, { predicates, includePlanned, where, ...page }, { database }) {
      const filter = {
        predicates: listArgument('predicates', predicates),
        subject: null,
        object: null,
        where: evidenceFilter(where),
        includePlanned,
      };
      return readPage(factList(database, { entity: null, document: id }, filter), page);
    },
  },
  Section: sectionResolvers,
  LinkEdge: linkEdgeResolvers,
  Passage: {
    document: async ({ document }, _arguments, { loaders }) =>
      required(await loaders.entity.load(document), `document ${document}`),
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
    document: async ({ document }, _arguments, { loaders }) =>
      required(await loaders.entity.load(document), `document ${document}`),
    passage: async ({ passage }, _arguments, { loaders }) =>
      required(await loaders.passage.load(passage), `passage ${passage}`),
  },
  Collaboration: {
    async facts({ factIds }, { first }, { loaders }) {
      const facts = await loaders.fact.loadMany(factIds.slice(0, listLength('first', first, 10)));
      return facts.map((fact) => {
        if (fact instanceof Error) throw fact;
        return required(fact, 'a fact of a collaboration');
      });
    },
  },
  Description: {
    document: async ({ document }, _arguments, { loaders }) =>
      required(await loaders.entity.load(document), `document ${document}`),
    properties: ({ stored }) => toProperties(stored),
  },
  Mention: {
    entity: async ({ entity }, _arguments, { loaders }) =>
      required(await loaders.entity.load(entity), `entity ${entity}`),
    passage: async ({ passage }, _arguments, { loaders }) =>
      required(await loaders.passage.load(passage), `passage ${passage}`),
  },
};
