/** `resgraph list`: which documents the graph holds. */
import { Command } from 'commander';
import { listLoaded, type ListedDocument } from '../load/list-documents.ts';
import type { CommandContext } from './command-context.ts';
import { staleAdvice } from './stale-advice.ts';
import { textTable } from './text-table.ts';
import { withDatabase } from './with-database.ts';

/** Makes `list`. */
export function listCommand(context: CommandContext): Command {
  return new Command('list')
    .description('List the documents that the graph holds.')
    .option('--json', 'print JSON')
    .action(async ({ json }: { json?: true }) => {
      const documents = await withDatabase(context, listLoaded);
      if (json) context.out(JSON.stringify(documents, null, 2));
      else if (documents.length === 0)
        context.err('the graph holds no document yet; load one with: resgraph load FILE');
      else {
        context.out(tableOf(documents, context.columns()));
        const advice = staleAdvice(documents);
        if (advice !== undefined) context.err(advice);
      }
    });
}

const HEAD = ['id', 'symbol', 'date', 'passages', 'entities', 'facts', 'read by', 'title'];

function tableOf(documents: readonly ListedDocument[], width: number): string {
  const rows = documents.map(
    ({ id, symbol = '', date = '', passages, entities, facts, isStale, title = '' }) => [
      id,
      symbol,
      date,
      String(passages),
      String(entities),
      String(facts),
      isStale ? 'other rules' : 'these rules',
      title,
    ],
  );
  const { head, rows: lines } = textTable(HEAD, rows, width);
  return [...head, ...lines.flat()].join('\n');
}
