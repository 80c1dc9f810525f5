import { ALL_FACTS } from '../../graph/read/facts.ts';
import { listArgument } from '../arguments.ts';
import type { DocumentResolvers, EntityResolvers } from '../generated/resolver-types.ts';
import { decodeCursor, pageLength, toConnection } from '../paging.ts';
import { passageConnection } from './passage-connection.ts';
import { toProperties } from './properties.ts';

/** Fields that every entity type has; each type inherits them from the interface. */
export const entityResolvers: Omit<EntityResolvers, '__resolveType'> = {
  properties: ({ stored }) => toProperties(stored),
  async facts({ id }, { direction, predicates, includePlanned, first, after }, { loaders }) {
    const [afterId] = decodeCursor(after, ['']);
    const loader = loaders.facts({
      ends: { asSubject: direction !== 'OBJECT', asObject: direction !== 'SUBJECT' },
      filter: {
        ...ALL_FACTS,
        predicates: listArgument('predicates', predicates),
        includePlanned,
      },
      page: { first: pageLength(first, 25), after: afterId },
    });
    return toConnection(await loader.load(id), (fact) => [fact.id]);
  },
  referenceLinks: ({ id }, _arguments, { loaders }) => loaders.referenceLinks.load(id),
  descriptions: ({ id }, _arguments, { loaders }) => loaders.descriptions.load(id),
  mentions: ({ id }, { first }, { loaders }) => loaders.mentions(pageLength(first, 25)).load(id),
};

/** Fields of documents alone. */
export const documentResolvers: DocumentResolvers = {
  isStale: ({ extractorVersion }, _arguments, context) =>
    extractorVersion === undefined ? null : extractorVersion !== context.extractorVersion,
  sections: ({ id }, _arguments, { loaders }) => loaders.sections.load(id),
  async passages({ id }, { where, first, after }, { loaders }) {
    const length = pageLength(first, 25);
    const [afterOrder] = decodeCursor(after, [0]);
    const filter = { where: where ?? null, after: afterOrder, limit: length + 1 };
    return passageConnection(await loaders.passagesOfDocument(filter).load(id), length);
  },
};
