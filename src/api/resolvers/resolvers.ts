import { factsPage, ALL_FACTS } from '../../graph/read/facts.ts';
import { listArgument } from '../arguments.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { decodeCursor, pageLength, toConnection } from '../paging.ts';
import { comparisonQueries, comparisonResolvers } from './comparison-resolvers.ts';
import { editorQueries, editorResolvers } from './editor-resolvers.ts';
import { documentResolvers, entityResolvers } from './entity-resolvers.ts';
import { explanationResolvers } from './explanation-resolvers.ts';
import { pathQueries, pathResolvers } from './path-resolvers.ts';
import { passageConnection } from './passage-connection.ts';
import { toProperties } from './properties.ts';
import { queryResolvers } from './query-resolvers.ts';
import { required } from './required.ts';
import { searchQueries, searchResolvers } from './search-resolvers.ts';
import { timelineQueries, timelineResolvers } from './timeline-resolvers.ts';

/** All resolvers; a field that is not here is the row's property of the same name. */
export const resolvers: Resolvers = {
  Query: {
    ...queryResolvers,
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
    async statements({ id }, { predicates, includePlanned, first, after }, { database }) {
      const [afterId] = decodeCursor(after, ['']);
      const filter = {
        ...ALL_FACTS,
        document: id,
        predicates: listArgument('predicates', predicates),
        includePlanned,
      };
      const page = await factsPage(database, filter, { first: pageLength(first, 25), after: afterId });
      return toConnection(page, (fact) => [fact.id]);
    },
  },
  Section: {
    async passages({ id }, { first, after }, { loaders }) {
      const length = pageLength(first, 25);
      const [afterOrder] = decodeCursor(after, [0]);
      const filter = { where: null, after: afterOrder, limit: length + 1 };
      return passageConnection(await loaders.passagesOfSection(filter).load(id), length);
    },
  },
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
      const facts = await loaders.fact.loadMany(factIds.slice(0, pageLength(first, 10)));
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
