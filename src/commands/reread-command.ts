/** `resgraph reread`: loaded documents read anew, from their own passages in the graph. */
import { Command } from 'commander';
import { loadVocabulary } from '../data/vocabulary.ts';
import { GraphError, InterruptedError } from '../errors.ts';
import type { Database } from '../graph/database.ts';
import { findDocument } from '../load/find-document.ts';
import { listDocuments, listLoaded, type ListedDocument } from '../load/list-documents.ts';
import type { LoadSummary } from '../load/load-extraction.ts';
import type { CommandContext } from './command-context.ts';
import { summaryText } from './load-summary-text.ts';
import { rereadDocument } from './reread-document.ts';
import { stopSignal, type StopSignal } from './until-signal.ts';
import { withDatabase } from './with-database.ts';

const HELP = `
The files are not needed: the graph holds every passage as it was read. Each document is one transaction: what it stated
is replaced by difference, and a command that is killed leaves it as it was. A file whose reading changed (a new
format, other paragraphs) is loaded again with: resgraph load FILE

Examples:
  resgraph reread --stale        those that other rules or tables read than the present ones
  resgraph reread C20/33         one, by symbol or id, as "resgraph list" shows it
  resgraph reread --all
`;

interface RereadFlags {
  readonly all?: true;
  readonly stale?: true;
  readonly json?: true;
}

interface Failure {
  readonly document: string;
  readonly code: string;
  readonly message: string;
}

/** Makes `reread DOCUMENT…`, `reread --stale` and `reread --all`. */
export function rereadCommand(context: CommandContext): Command {
  return new Command('reread')
    .description('Read loaded documents anew with the present rules and tables, without their files.')
    .argument('[documents...]', 'ids or symbols')
    .option('--stale', 'all that other rules or tables read than the present ones')
    .option('--all', 'all')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(async (names: readonly string[], flags: RereadFlags, command: Command) => {
      const ways = [names.length > 0, flags.stale, flags.all].filter((way) => way === true).length;
      if (ways !== 1) command.error('error: name documents, or give one of --stale and --all');
      const { reread, failures } = await withDatabase(context, async (database) =>
        rereadAll(context, database, await wantedDocuments(database, names, flags), flags.json === true),
      );
      if (flags.json) context.out(JSON.stringify({ documents: reread, failures }, null, 2));
      else if (reread.length + failures.length === 0)
        context.err('nothing to read anew: the present rules and tables read every document');
      if (failures.length > 0)
        throw new GraphError(
          'DOCUMENT_NOT_REREAD',
          `${String(failures.length)} of ${String(reread.length + failures.length)} documents could not be read anew; they are as they were`,
        );
    });
}

async function wantedDocuments(
  database: Database,
  names: readonly string[],
  { stale, all }: RereadFlags,
): Promise<readonly string[]> {
  if (stale ?? all)
    return (await listLoaded(database)).filter(({ isStale }) => all ?? isStale).map(({ id }) => id);
  const documents: readonly ListedDocument[] = await listDocuments(database);
  return [...new Set(names.map((name) => findDocument(name, documents).id))];
}

async function rereadAll(
  context: CommandContext,
  database: Database,
  documents: readonly string[],
  quiet: boolean,
): Promise<{ reread: readonly LoadSummary[]; failures: readonly Failure[] }> {
  const vocabulary = loadVocabulary();
  const reread: LoadSummary[] = [];
  const failures: Failure[] = [];
  const stop = stopSignal();
  try {
    for (const [index, document] of documents.entries()) {
      refuseWhenStopped(stop, documents, index);
      context.progress(`${document}: reading anew (${String(index + 1)} of ${String(documents.length)})`);
      try {
        const summary = await rereadDocument(database, document, vocabulary);
        reread.push(summary);
        if (!quiet) context.out(summaryText(summary));
      } catch (error) {
        // a fault of one document; any other would meet them all
        if (!(error instanceof GraphError) || !OF_ONE_DOCUMENT.has(error.code)) throw error;
        failures.push({ document, code: error.code, message: error.message });
        context.err(`${context.errorColors.red('not read anew')} ${document}: ${error.message}`);
      }
    }
    return { reread, failures };
  } finally {
    stop.release();
  }
}

const OF_ONE_DOCUMENT = new Set([
  'GRAPH_DOCUMENT_BROKEN',
  'GRAPH_REFUSED',
  'GRAPH_CHANGED',
  'GRAPH_NO_DOCUMENT',
]);

function refuseWhenStopped(stop: StopSignal, documents: readonly string[], index: number): void {
  if (!stop.isReceived()) return;
  throw new InterruptedError(
    `interrupted; not read anew: ${documents.slice(index).join(', ')}. Run the same command again: what was read anew stays so.`,
  );
}
