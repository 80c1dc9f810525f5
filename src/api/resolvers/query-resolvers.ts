import { collaborationsPage } from '../../graph/read/collaborations.ts';
import { documentBySymbol, documentsRead, entitiesPage } from '../../graph/read/entities.ts';
import { factsPage } from '../../graph/read/facts.ts';
import { sectionsByIds } from '../../graph/read/passages.ts';
import { summary } from '../../graph/read/summary.ts';
import { listArgument, textArgument } from '../arguments.ts';
import type { ApiContext } from '../api-context.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';
import { inputError } from '../input-error.ts';
import type { NodeRow } from '../node-row.ts';
import { decodeCursor, pageLength, toConnection } from '../paging.ts';
import { unknownEntity } from '../unknown-entity.ts';
import { passageConnection } from './passage-connection.ts';

export const queryResolvers: QueryResolvers = {
  node: (_root, { id }, context) => findNode(id, context),
  entity: (_root, { id }, { loaders }) => loaders.entity.load(id),
  fact: (_root, { id }, { loaders }) => loaders.fact.load(id),
  passage: (_root, { id }, { loaders }) => loaders.passage.load(id),
  summary: (_root, _arguments, { database }) => summary(database),

  async entities(_root, { ids, name, match, labels, includeCatalogue, first, after }, { database, loaders }) {
    const length = pageLength(first, 25);
    const [afterId] = decodeCursor(after, ['']);
    const wantedIds = listArgument('ids', ids);
    if (wantedIds === null) {
      const filter = {
        labels: listArgument('labels', labels),
        catalogued: includeCatalogue,
        ...(typeof name === 'string' && {
          name: {
            text: textArgument('name', name),
            match: match === 'FULL_TEXT' ? ('words' as const) : ('exact' as const),
          },
        }),
      };
      return toConnection(
        await entitiesPage(database, filter, { first: length, after: afterId }),
        ({ id }) => [id],
      );
    }
    if (typeof name === 'string') throw inputError('entities: give ids or name, not both');
    const found = await loaders.entity.loadMany([...new Set(wantedIds)].sort());
    const rows = found.filter((row) => {
      if (row instanceof Error) throw row;
      return row !== undefined && row.id > afterId && (labels?.includes(row.label) ?? true);
    }) as Exclude<(typeof found)[number], Error | undefined>[];
    return toConnection({ rows: rows.slice(0, length), hasNextPage: rows.length > length }, ({ id }) => [id]);
  },

  async facts(_root, { first, after, ...filter }, { database }) {
    const [afterId] = decodeCursor(after, ['']);
    const page = await factsPage(
      database,
      {
        predicates: listArgument('predicates', filter.predicates),
        entity: filter.entity ?? null,
        subject: filter.subject ?? null,
        object: filter.object ?? null,
        document: filter.document ?? null,
        statuses: listArgument('statuses', filter.statuses),
        includePlanned: filter.includePlanned,
      },
      { first: pageLength(first, 25), after: afterId },
    );
    return toConnection(page, ({ id }) => [id]);
  },

  async documents(_root, { read, first, after }, { database }) {
    const [afterId] = decodeCursor(after, ['']);
    const page = { first: pageLength(first, 25), after: afterId };
    const documents = !read
      ? entitiesPage(database, { labels: ['Document'] }, page)
      : documentsRead(database, page);
    return toConnection(await documents, ({ id }) => [id]);
  },

  async document(_root, { id, symbol }, { database, loaders }) {
    if (typeof id === 'string' && typeof symbol !== 'string') {
      const entity = await loaders.entity.load(id);
      return entity?.label === 'Document' ? entity : undefined;
    }
    if (typeof symbol === 'string' && typeof id !== 'string')
      return documentBySymbol(database, textArgument('symbol', symbol));
    throw inputError('document: give exactly one of id and symbol');
  },

  async passages(_root, { document, where, first, after }, { database, loaders }) {
    const length = pageLength(first, 25);
    const [afterOrder] = decodeCursor(after, [0]);
    const filter = { where: where ?? null, after: afterOrder, limit: length + 1 };
    const [entity, passages] = await Promise.all([
      loaders.entity.load(document),
      loaders.passagesOfDocument(filter).load(document),
    ]);
    if (entity?.label !== 'Document') throw await unknownEntity(database, 'document', document);
    return passageConnection(passages, length);
  },

  async collaborations(_root, { first, after, ...filter }, { database }) {
    const [afterBody, afterPartner] = decodeCursor(after, ['', '']);
    const page = await collaborationsPage(
      database,
      {
        rollUp: filter.rollUp,
        bodies: listArgument('bodies', filter.bodies),
        partners: listArgument('partners', filter.partners),
        bodyLabels: listArgument('bodyLabels', filter.bodyLabels) ?? ['StudyGroup'],
        partnerLabels: listArgument('partnerLabels', filter.partnerLabels) ?? ['Organization', 'Country'],
        modes: listArgument('modes', filter.modes),
        documents: listArgument('documents', filter.documents),
        includePlanned: filter.includePlanned,
      },
      { first: pageLength(first, 50), afterBody, afterPartner },
    );
    return toConnection(page, ({ body, partner }) => [body.id, partner.id]);
  },
};

/** Ids of facts, passages and sections have forms of their own; every other id is an entity's. */
async function findNode(id: string, { database, loaders }: ApiContext): Promise<NodeRow | undefined> {
  if (id.startsWith('f-')) return (await loaders.fact.load(id)) ?? loaders.entity.load(id);
  if (id.includes('#s-')) return (await sectionsByIds(database, [id]))[0] ?? loaders.passage.load(id);
  if (id.includes('#')) return (await loaders.passage.load(id)) ?? loaders.entity.load(id);
  return loaders.entity.load(id);
}
