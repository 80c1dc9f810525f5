/** Look-up by name and search. */
import { lookUp } from '../../answer/look-up.ts';
import { ignoredWords, search, type SearchPlace, snippetOf } from '../../answer/search.ts';
import { searchCounts, type SearchCounts } from '../../graph/read/search.ts';
import { listArgument, textArgument } from '../arguments.ts';
import type { QueryResolvers, Resolvers } from '../generated/resolver-types.ts';
import { MOST_HITS } from '../limits.ts';
import { decodeCursor, pageLength, toConnection } from '../paging.ts';
import { required } from './required.ts';

export const searchQueries: Pick<QueryResolvers, 'lookup' | 'search'> = {
  lookup: (_root, { text, labels, documents }, { database }) =>
    lookUp(database, textArgument('text', text), {
      labels: listArgument('labels', labels),
      documents: listArgument('documents', documents),
    }),

  async search(
    _root,
    { query, kinds, labels, documents, includeCatalogue, mode, first, after },
    { database },
  ) {
    const wantedLabels = listArgument('labels', labels);
    const result = await search(
      database,
      {
        text: textArgument('query', query),
        wantsEntities: kinds?.includes('ENTITY') ?? true,
        wantsPassages: kinds?.includes('PASSAGE') ?? wantedLabels === null,
        labels: wantedLabels,
        documents: listArgument('documents', documents),
        catalogued: includeCatalogue,
      },
      mode,
      { first: pageLength(first, 20, MOST_HITS), after: placeOf(after) },
    );
    let counts: Promise<SearchCounts> | undefined;
    return {
      ...toConnection(result, ({ key, query: { isNear } }) => [Number(isNear), key.way, key.score, key.id]),
      query: result.query,
      counts: () => (counts ??= searchCounts(database, result.query)),
    };
  },
};

function placeOf(cursor: string | null | undefined): SearchPlace | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  const [isNear, way, score, id] = decodeCursor(cursor, [0, 0, 0, '']);
  return { isNear: isNear === 1, way, score, id };
}

export const searchResolvers: Pick<
  Resolvers,
  'SearchConnection' | 'SearchHit' | 'SearchFacets' | 'DocumentCount'
> = {
  SearchConnection: {
    totalCount: async ({ counts }) => (await counts()).total,
    facets: ({ counts }) => counts(),
    fuzzy: ({ query }) => query.isNear,
    ignoredWords: ({ query }, _arguments, { database }) => ignoredWords(database, query.text),
  },
  SearchHit: {
    score: ({ key }) => key.score,
    matchedBy: ({ way }) => way,
    fuzzy: ({ query }) => query.isNear,
    entity: ({ found }) => (found.__typename === 'Passage' ? null : found),
    passage: ({ found }) => (found.__typename === 'Passage' ? found : null),
    snippet: (hit, _arguments, { database }) => snippetOf(database, hit),
  },
  SearchFacets: { truncated: ({ isCut }) => isCut },
  DocumentCount: {
    document: async ({ document }, _arguments, { loaders }) =>
      required(await loaders.entity.load(document), `document ${document}`),
  },
};
