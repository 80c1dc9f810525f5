import {
  type CollaborationRow,
  collaborationsPage,
  countCollaborations,
} from '../../graph/read/collaborations.ts';
import {
  countDocumentsRead,
  countEntities,
  documentBySymbol,
  documentsRead,
  entitiesPage,
  type EntityRow,
} from '../../graph/read/entities.ts';
import { isGiven } from '../../graph/is-given.ts';
import { summary } from '../../graph/read/summary.ts';
import { evidenceFilter, listArgument, nodeFilter, textArgument } from '../arguments.ts';
import { findNode } from '../find-node.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';
import { inputError } from '../input-error.ts';
import { ofKnownIds } from '../known-entities.ts';
import { listOf, readPage } from '../paging.ts';
import { passagesOf } from './entity-resolvers.ts';
import { unknownEntity } from '../unknown-entity.ts';
import { isNarrow, ROWS } from '../selection.ts';
import { entityWithList } from './entity-with-list.ts';
import { factList } from './fact-list.ts';
import { factParts } from './fact-request.ts';

export const queryResolvers: QueryResolvers = {
  node: (_root, { id }, context, info) => findNode(id, context, info),
  entity: (_root, { id }, context, info) => entityWithList(id, context, info),
  fact: (_root, { id }, { loaders }) => loaders.fact.load(id),
  passage: (_root, { id }, { loaders }) => loaders.passage.load(id),
  summary: (_root, _arguments, { database }) => summary(database),

  async entities(
    _root,
    { ids, name, match, labels, where, includeCatalogue, ...page },
    { database, loaders },
    info,
  ) {
    const wantedIds = listArgument('ids', ids);
    const filter = {
      labels: listArgument('labels', labels),
      catalogued: includeCatalogue,
      node: nodeFilter(where),
      ...(typeof name === 'string' && {
        name: {
          text: textArgument('name', name),
          match: match === 'FULL_TEXT' ? ('words' as const) : ('exact' as const),
        },
      }),
    };
    if (wantedIds === null) {
      return readPage(
        {
          ...BY_ID,
          read: (range) => entitiesPage(database, filter, range, { narrowNodes: isNarrow(info, ROWS) }),
          count: () => countEntities(database, filter),
        },
        page,
      );
    }
    if (typeof name === 'string' || isGiven(where))
      throw inputError('entities: give ids, or name and where; not both');
    const found = await loaders.entity.loadMany([...new Set(wantedIds)].sort());
    const rows = found.filter((row): row is EntityRow => {
      if (row instanceof Error) throw row;
      return row !== undefined && (filter.labels?.includes(row.label) ?? true);
    });
    return readPage(listOf(rows, BY_ID.keyOf), page);
  },

  async facts(_root, { entity, document, ...filter }, context, info) {
    const { database } = context;
    if (isGiven(entity) && (isGiven(filter.subject) || isGiven(filter.object)))
      throw inputError('facts: give entity, or subject and object; not both');
    const page = await readPage(
      factList(
        database,
        { entity: entity ?? null, document: document ?? null },
        {
          predicates: listArgument('predicates', filter.predicates),
          subject: filter.subject ?? null,
          object: filter.object ?? null,
          where: evidenceFilter(filter.where),
          includePlanned: filter.includePlanned,
        },
        factParts(info),
      ),
      filter,
    );
    const { subject, object } = filter;
    return ofKnownIds(page, { entity, subject, object, document }, context);
  },

  documents: (_root, { read, ...page }, { database }) =>
    readPage(
      read
        ? {
            ...BY_ID,
            read: (range) => documentsRead(database, range),
            count: () => countDocumentsRead(database),
          }
        : {
            ...BY_ID,
            read: (range) => entitiesPage(database, { labels: ['Document'] }, range),
            count: () => countEntities(database, { labels: ['Document'] }),
          },
      page,
    ),

  async document(_root, { id, symbol }, context, info) {
    if (typeof id === 'string' && typeof symbol !== 'string') {
      const entity = await entityWithList(id, context, info);
      return entity?.label === 'Document' ? entity : undefined;
    }
    if (typeof symbol === 'string' && typeof id !== 'string')
      return documentBySymbol(context.database, textArgument('symbol', symbol));
    throw inputError('document: give exactly one of id and symbol');
  },

  async passages(_root, { document, where, ...page }, context) {
    const entity = await context.loaders.entity.load(document);
    if (entity?.label !== 'Document') throw await unknownEntity(context.database, 'document', document);
    return readPage(passagesOf(document, where ?? null, context), page);
  },

  async collaborations(_root, { first, after, last, before, ...filter }, context) {
    const { database } = context;
    const wanted = {
      rollUp: filter.rollUp,
      bodies: listArgument('bodies', filter.bodies),
      partners: listArgument('partners', filter.partners),
      bodyLabels: listArgument('bodyLabels', filter.bodyLabels) ?? (['StudyGroup'] as const),
      partnerLabels:
        listArgument('partnerLabels', filter.partnerLabels) ?? (['Organization', 'Country'] as const),
      partnerKinds: listArgument('partnerKinds', filter.partnerKinds),
      modes: listArgument('modes', filter.modes),
      documents: listArgument('documents', filter.documents),
      includePlanned: filter.includePlanned,
    };
    const page = await readPage(
      {
        likeKey: ['', ''] as readonly [string, string],
        keyOf: ({ body, partner }: CollaborationRow) => [body.id, partner.id] as const,
        read: (range) => collaborationsPage(database, wanted, range),
        count: () => countCollaborations(database, wanted),
      },
      { first, after, last, before },
      50,
    );
    const { bodies, partners, documents } = wanted;
    return ofKnownIds(page, { bodies, partners, documents }, context);
  },
};

const BY_ID = { likeKey: '', keyOf: ({ id }: EntityRow): string => id };
