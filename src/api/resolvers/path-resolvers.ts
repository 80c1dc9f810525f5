import { neighbourhood } from '../../analysis/neighbourhood.ts';
import { findPaths } from '../../analysis/paths.ts';
import { sharedNeighbours } from '../../analysis/shared-neighbours.ts';
import { type LinkType, type ReferenceType, WORLD_LINK_TYPES } from '../../domain/model.ts';
import { countSharedNeighbours, type LinkFilter, MOST_EVIDENCE } from '../../graph/read/entity-links.ts';
import { listArgument, numberArgument } from '../arguments.ts';
import type { QueryResolvers, Resolvers } from '../generated/resolver-types.ts';
import { inputError } from '../input-error.ts';
import { checkEntities } from '../known-entities.ts';
import {
  DEEPEST_NEIGHBOURHOOD,
  LONGEST_PATH,
  LARGEST_HUB_DEGREE,
  MOST_HUBS,
  MOST_NEIGHBOURS,
  MOST_PATHS,
  MOST_SHARING,
} from '../limits.ts';
import { listLength, readForward } from '../paging.ts';
import { required } from '../../graph/required.ts';
import { entityOf } from './required-rows.ts';

/** How entities are connected with each other. */
export const pathQueries: Pick<QueryResolvers, 'paths' | 'neighbourhood' | 'shared'> = {
  async paths(_root, { from, to, maxLength, first, hubDegree, ...filter }, context) {
    if (from === to) throw inputError('from and to: expected two entities, found the same');
    const query = {
      from,
      to,
      hubDegree:
        typeof hubDegree === 'number' ? numberArgument('hubDegree', hubDegree, 1, LARGEST_HUB_DEGREE) : null,
      maxLength: numberArgument('maxLength', maxLength, 1, LONGEST_PATH),
      most: listLength('first', first, MOST_PATHS, MOST_PATHS),
      filter: linkFilter(filter),
    };
    await Promise.all([checkEntities('from', [from], context), checkEntities('to', [to], context)]);
    return findPaths(context.database, query);
  },

  async neighbourhood(_root, { entity, depth, labels, first, ...filter }, context) {
    const query = {
      entity,
      depth: numberArgument('depth', depth, 1, DEEPEST_NEIGHBOURHOOD),
      most: listLength('first', first, MOST_NEIGHBOURS, MOST_NEIGHBOURS),
      labels: listArgument('labels', labels),
      filter: linkFilter(filter),
    };
    await checkEntities('entity', [entity], context);
    return neighbourhood(context.database, query);
  },

  async shared(_root, { entities, atLeast, labels, first, after, ...filter }, context) {
    const ids = [...new Set(entities)].sort();
    numberArgument('entities', ids.length, 2, MOST_SHARING);
    const shared = {
      ids,
      atLeast: numberArgument('atLeast', atLeast ?? ids.length, 2, ids.length),
      labels: listArgument('labels', labels),
    };
    const links = linkFilter(filter);
    await checkEntities('entities', ids, context);
    return readForward(
      {
        likeKey: [0, ''] as readonly [number, string],
        keyOf: (row) => [row.with.length, row.id] as const,
        read: ({ from, length }) =>
          sharedNeighbours(context.database, shared, links, { first: length, after: from }),
        count: () => countSharedNeighbours(context.database, shared, links),
      },
      { first, after },
    );
  },
};

/** Paths, neighbourhoods and shared neighbours: rows that hold ids. */
export const pathResolvers: Pick<
  Resolvers,
  'PathResult' | 'Path' | 'Hop' | 'Link' | 'NeighbourhoodNode' | 'SharedNeighbour' | 'SharedWith'
> = {
  PathResult: {
    complete: ({ cut }) => cut === null,
    avoidedHubs: ({ avoidedHubs }, _arguments, context) =>
      Promise.all(avoidedHubs.slice(0, MOST_HUBS).map((id) => entityOf(id, context))),
    avoidedHubCount: ({ avoidedHubs }) => avoidedHubs.length,
  },
  Path: {
    length: ({ hops }) => hops.length,
    nodes: ({ nodes }, _arguments, context) => Promise.all(nodes.map((id) => entityOf(id, context))),
  },
  Hop: {
    from: ({ from }, _arguments, context) => entityOf(from, context),
    to: ({ to }, _arguments, context) => entityOf(to, context),
  },
  Link: {
    from: ({ from }, _arguments, context) => entityOf(from, context),
    to: ({ to }, _arguments, context) => entityOf(to, context),
    facts: ({ factIds }, { first }, { loaders }) =>
      Promise.all(
        factIds
          .slice(0, listLength('first', first, 3, MOST_EVIDENCE))
          .map(async (id) => required(await loaders.fact.load(id), `fact ${id}`)),
      ),
    references: async ({ type, from, to, references }, _arguments, context) => {
      if (references.length === 0) return [];
      const ends = { from: await entityOf(from, context), to: await entityOf(to, context) };
      // Only types of reference data have what is not stated by a document.
      return references.map((reference) => ({ type: type as ReferenceType, ...ends, ...reference }));
    },
  },
  NeighbourhoodNode: { entity: ({ id }, _arguments, context) => entityOf(id, context) },
  SharedNeighbour: {
    entity: ({ id }, _arguments, context) => entityOf(id, context),
    matches: ({ with: each }) => each.length,
  },
  SharedWith: { entity: ({ id }, _arguments, context) => entityOf(id, context) },
};

function linkFilter(given: {
  readonly types?: readonly LinkType[] | null | undefined;
  readonly documents?: readonly string[] | null | undefined;
  readonly includeReference: boolean;
  readonly includePlanned: boolean;
}): LinkFilter {
  return {
    types: given.types ?? WORLD_LINK_TYPES,
    documents: listArgument('documents', given.documents),
    includeReference: given.includeReference,
    includePlanned: given.includePlanned,
  };
}
