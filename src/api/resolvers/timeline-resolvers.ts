/** What has a date. */
import { precisionOf } from '../../analysis/partial-date.ts';
import { openTimeline } from '../../analysis/timeline.ts';
import { pageOf } from '../../graph/read/page.ts';
import { listArgument } from '../arguments.ts';
import type { QueryResolvers, Resolvers } from '../generated/resolver-types.ts';
import { MOST_EVIDENCE } from '../limits.ts';
import { decodeCursor, pageLength, toConnection } from '../paging.ts';
import { loadListed } from './load-listed.ts';

export const timelineQueries: Pick<QueryResolvers, 'timeline'> = {
  async timeline(_root, { first, after, ...question }, { database }) {
    const length = pageLength(first, 25);
    const key = decodeCursor(after, ['', '']);
    const timeline = await openTimeline(database, {
      ...{ from: question.from ?? null, to: question.to ?? null },
      ...{ entity: question.entity ?? null, region: question.region ?? null },
      kinds: listArgument('kinds', question.kinds),
      documents: listArgument('documents', question.documents),
      labels: listArgument('labels', question.labels),
      includePlanned: question.includePlanned,
    });
    const rows = await timeline.read({ from: key, length: length + 1, backward: false });
    const page = pageOf(rows, length, (row) => row);
    return { ...toConnection(page, ({ date, id }) => [date, id]), timeline };
  },
};

export const timelineResolvers: Pick<Resolvers, 'TimelineConnection' | 'TimelineEntry'> = {
  TimelineConnection: {
    totalCount: ({ timeline }) => timeline.count(),
    undated: ({ timeline }) => timeline.countUndated(),
  },
  TimelineEntry: {
    precision: ({ date }) => precisionOf(date),
    facts: ({ facts }, _arguments, { loaders }) => loadListed(loaders.fact, facts, MOST_EVIDENCE),
    documents: ({ documents }, _arguments, { loaders }) =>
      loadListed(loaders.entity, documents, MOST_EVIDENCE),
  },
};
