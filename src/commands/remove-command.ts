/** `resgraph remove`: a document out of the graph. */
import { Command } from 'commander';
import { loadVocabulary } from '../data/vocabulary.ts';
import { removeDocument, removeEverything } from '../load/remove-document.ts';
import type { CommandContext } from './command-context.ts';
import { count } from './count-words.ts';
import { withDatabase } from './with-database.ts';

const HELP = `
The graph is then as if the document had never been loaded: what others state stays.

Examples:
  resgraph remove C20/33         by symbol
  resgraph remove doc-c20-33     by id, as "resgraph list" shows it
  resgraph remove --all          every node that resolution-graph loaded
`;

interface RemoveFlags {
  readonly all?: true;
  readonly json?: true;
}

/** Makes `remove DOCUMENT` and `remove --all`. */
export function removeCommand(context: CommandContext): Command {
  return new Command('remove')
    .description('Remove a document, and what only it supports, from the graph.')
    .argument('[document]', 'id or symbol')
    .option('--all', 'remove everything that was loaded, of whatever model version')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(async (document: string | undefined, { all, json }: RemoveFlags, command: Command) => {
      if (document !== undefined && all) command.error('error: name a document or give --all, not both');
      if (all) {
        const nodes = await withDatabase(context, removeEverything);
        context.out(json ? JSON.stringify({ nodes }) : `removed everything: ${count(nodes, 'node')}`);
        return;
      }
      if (document === undefined)
        command.error('error: name a document by id or symbol; "resgraph list" shows them');
      const summary = await withDatabase(context, (database) =>
        removeDocument(database, document, loadVocabulary()),
      );
      const { document: id, passages, relationships } = summary;
      context.out(
        json
          ? JSON.stringify(summary)
          : `removed ${id}: ${count(passages, 'passage')}, ${count(relationships, 'link')}`,
      );
    });
}
