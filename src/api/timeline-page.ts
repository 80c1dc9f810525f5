import type { Timeline } from '../analysis/timeline.ts';
import type { TimelineRow } from '../graph/read/timeline.ts';
import type { Connection } from './paging.ts';

/** A page of a timeline, and the timeline, of which more may be asked. */
export interface TimelineList extends Connection<TimelineRow> {
  readonly timeline: Timeline;
}
