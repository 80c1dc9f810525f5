/** Look-up by name and search. */
import { lookUp } from '../../answer/look-up.ts';
import { type HitKey, ignoredWords, keyOfHit, placeOfHit, search, snippetOf } from '../../answer/search.ts';
import { searchCounts, type SearchCounts, type SearchQuery } from '../../graph/read/search.ts';
import { listArgument, textArgument } from '../arguments.ts';
import type { QueryResolvers, Resolvers } from '../generated/resolver-types.ts';
import { ofKnownIds } from '../known-entities.ts';
import { MOST_HITS } from '../limits.ts';
import { readForward } from '../paging.ts';
import { entityOf } from './required-rows.ts';

export const searchQueries: Pick<QueryResolvers, 'lookup' | 'search'> = {
  lookup: (_root, { text, labels, documents }, { database }) =>
    lookUp(database, textArgument('text', text), {
      labels: listArgument('labels', labels),
      documents: listArgument('documents', documents),
    }),

  async search(_root, { query, kinds, labels, documents, includeCatalogue, mode, first, after }, context) {
    const { database } = context;
    const wantedLabels = listArgument('labels', labels);
    const asked = {
      text: textArgument('query', query),
      wantsEntities: kinds?.includes('ENTITY') ?? true,
      wantsPassages: kinds?.includes('PASSAGE') ?? wantedLabels === null,
      labels: wantedLabels,
      documents: listArgument('documents', documents),
      catalogued: includeCatalogue,
    };
    let found: SearchQuery = { ...asked, isNear: mode === 'FUZZY' };
    let counts: Promise<SearchCounts> | undefined;
    const countAll = (): Promise<SearchCounts> => (counts ??= searchCounts(database, found));
    const page = await readForward(
      {
        likeKey: BEST,
        keyOf: keyOfHit,
        async read({ from, length }) {
          const after = from === null ? undefined : placeOfHit(from);
          const result = await search(database, asked, mode, { first: length, after });
          found = result.query;
          return result;
        },
        count: async () => (await countAll()).total,
      },
      { first, after },
      { usual: 20, most: MOST_HITS },
    );
    return { ...(await ofKnownIds(page, { documents }, context)), query: found, counts: countAll };
  },
};

/** Tells of what parts a key is made. */
const BEST: HitKey = [0, 0, 0, ''];

export const searchResolvers: Pick<
  Resolvers,
  'SearchConnection' | 'SearchHit' | 'SearchFacets' | 'DocumentCount'
> = {
  SearchConnection: {
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
    document: ({ document }, _arguments, context) => entityOf(document, context),
  },
};
