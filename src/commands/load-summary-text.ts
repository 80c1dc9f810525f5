import type { LoadSummary } from '../load/load-extraction.ts';
import { count } from './count-words.ts';

/** What loading or rereading a document did, on one line. */
export function summaryText({
  document,
  outcome,
  entities,
  passages,
  mentions,
  facts,
  relationships,
  nodes,
}: LoadSummary): string {
  const { created, updated, deleted, unchanged } = relationships;
  const holds = `${count(passages, 'passage')}, ${count(entities, 'entity', 'entities')}, ${count(mentions, 'mention')}, ${count(facts, 'fact')}`;
  const changes =
    outcome === 'unchanged'
      ? 'nothing to write'
      : `links: ${String(created)} new, ${String(updated)} changed, ${String(deleted)} gone, ${String(unchanged)} as they were${outcome === 'updated' ? `; nodes: ${String(nodes.written)} written, ${String(nodes.deleted)} gone` : ''}`;
  return `${document}  ${outcome}  ${holds}; ${changes}`;
}
