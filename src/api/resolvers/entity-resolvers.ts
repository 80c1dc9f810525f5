import type { EntityRow } from '../../graph/read/entities.ts';
import type { FactRow } from '../../graph/read/facts.ts';
import type { PassageRow } from '../../graph/read/passages.ts';
import type { ApiContext } from '../api-context.ts';
import type { DocumentResolvers, EntityResolvers, SectionResolvers } from '../generated/resolver-types.ts';
import { MOST_PROPERTIES, MOST_TEXTS } from '../limits.ts';
import { type PagedList, listLength, readPage } from '../paging.ts';
import { factRequest } from './fact-request.ts';
import { toProperties } from './properties.ts';

/** Fields that every entity type has; each type inherits them from the interface. */
export const entityResolvers: Omit<EntityResolvers, '__resolveType'> = {
  aliases: ({ aliases }) => aliases.slice(0, MOST_TEXTS),
  properties: ({ stored }) => toProperties(stored),
  facts({ id }, arguments_, { loaders }, info) {
    const { parts, ...wanted } = factRequest(arguments_, info);
    const list: PagedList<FactRow, string> = {
      likeKey: '',
      keyOf: (fact) => fact.id,
      read: (range) => loaders.facts({ ...wanted, parts, range }).load(id),
      count: () => loaders.factCounts(wanted).load(id),
    };
    return readPage(list, arguments_);
  },
  referenceLinks: ({ id }, _arguments, { loaders }) => loaders.referenceLinks.load(id),
  descriptions: ({ id }, _arguments, { loaders }) => loaders.descriptions.load(id),
  mentions: ({ id }, { first }, { loaders }) => loaders.mentions(listLength('first', first, 25)).load(id),
};

/** Fields of documents alone. */
export const documentResolvers: DocumentResolvers = {
  isStale: ({ extractorVersion }, _arguments, context) =>
    extractorVersion === undefined ? null : extractorVersion !== context.extractorVersion,
  periods: ({ periods }) => periods.slice(0, MOST_PROPERTIES),
  invitedTo: ({ invitedTo }) => invitedTo.slice(0, MOST_PROPERTIES),
  sections: ({ id }, _arguments, { loaders }) => loaders.sections.load(id),
  passages: ({ id }, { where, ...page }, context) => readPage(passagesOf(id, where ?? null, context), page),
};

/** Fields of sections. */
export const sectionResolvers: SectionResolvers = {
  passages({ id }, page, { loaders }) {
    const list: PagedList<PassageRow, number> = {
      likeKey: 0,
      keyOf: ({ order }) => order,
      read: (range) => loaders.passagesOfSection(range).load(id),
      count: () => loaders.passageCountsOfSection.load(id),
    };
    return readPage(list, page);
  },
};

/** Passages of a document in reading order; null for any printed label. */
export function passagesOf(
  document: EntityRow['id'],
  where: string | null,
  { loaders }: ApiContext,
): PagedList<PassageRow, number> {
  return {
    likeKey: 0,
    keyOf: ({ order }) => order,
    read: (range) => loaders.passagesOfDocument({ where, range }).load(document),
    count: () => loaders.passageCountsOfDocument(where).load(document),
  };
}
