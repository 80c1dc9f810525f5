/** What has a date. */
import { precisionOf } from '../../analysis/partial-date.ts';
import { openTimeline } from '../../analysis/timeline.ts';
import { pageOf, pairFrom } from '../../graph/read/page.ts';
import type { TimelineRow } from '../../graph/read/timeline.ts';
import { listArgument } from '../arguments.ts';
import type { QueryResolvers, Resolvers } from '../generated/resolver-types.ts';
import { ofKnownIds } from '../known-entities.ts';
import { MOST_EVIDENCE } from '../limits.ts';
import { readPage } from '../paging.ts';
import { loadListed } from './load-listed.ts';

export const timelineQueries: Pick<QueryResolvers, 'timeline'> = {
  async timeline(_root, { first, after, last, before, ...question }, context) {
    const timeline = await openTimeline(context.database, {
      ...{ from: question.from ?? null, to: question.to ?? null },
      ...{ entity: question.entity ?? null, region: question.region ?? null },
      kinds: listArgument('kinds', question.kinds),
      documents: listArgument('documents', question.documents),
      labels: listArgument('labels', question.labels),
      includePlanned: question.includePlanned,
    });
    const page = await readPage(
      {
        likeKey: ['', ''] as readonly [string, string],
        keyOf: ({ date, id }: TimelineRow) => [date, id] as const,
        read: async (range) => {
          const rows = await timeline.read({
            from: pairFrom(range),
            length: range.length + 1,
            backward: range.backward,
          });
          return pageOf(rows, range, (row) => row);
        },
        count: () => timeline.count(),
      },
      { first, after, last, before },
    );
    const { entity, region, documents } = question;
    return { ...(await ofKnownIds(page, { entity, region, documents }, context)), timeline };
  },
};

export const timelineResolvers: Pick<Resolvers, 'TimelineConnection' | 'TimelineEntry'> = {
  TimelineConnection: {
    undated: ({ timeline }) => timeline.countUndated(),
  },
  TimelineEntry: {
    precision: ({ date }) => precisionOf(date),
    facts: ({ facts }, _arguments, { loaders }) => loadListed(loaders.fact, facts, MOST_EVIDENCE),
    documents: ({ documents }, _arguments, { loaders }) =>
      loadListed(loaders.entity, documents, MOST_EVIDENCE),
  },
};
