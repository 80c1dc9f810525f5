/** `resgraph load`: reports into the graph. */
import { Command } from 'commander';
import { loadVocabulary } from '../data/vocabulary.ts';
import type { DocumentMeta } from '../domain/document.ts';
import { type AppError, DocumentError, GraphError } from '../errors.ts';
import { extract } from '../extract/extract.ts';
import { loadExtraction, type LoadSummary } from '../load/load-extraction.ts';
import { readDocumentFile } from '../read/read-file.ts';
import type { CommandContext } from './command-context.ts';
import { findReports } from './find-reports.ts';
import { maxSizeOption } from './max-size-option.ts';
import { addMetaOptions } from './meta-options.ts';
import { openConfiguredDatabase, type OpenDatabase } from './with-database.ts';

const HELP = `
Each report is one transaction: it is in the graph as a whole or not at all. What the graph holds of it already is
replaced by difference; loading the same report again writes nothing. One bad file does not keep the others out; the
command then ends with exit code 1.

What the text does not say (its symbol, date, session …) stands in NAME.meta.yaml beside NAME.txt, or is given by flags.

Examples:
  resgraph load samples/
  resgraph load report.txt --symbol C20/33 --date 2020-05-12 --session "Council 2020"
`;

interface LoadFlags extends DocumentMeta {
  readonly json?: true;
  readonly intoNonempty?: true;
  readonly maxSize: number;
}

interface Failure {
  readonly file: string;
  readonly code: string;
  readonly message: string;
}

type Loaded = LoadSummary & { readonly file: string };

/** Makes `load FILE|DIR…`. */
export function loadCommand(context: CommandContext): Command {
  const command = new Command('load')
    .description('Read reports and load what they say into the graph.')
    .argument('<paths...>', 'reports, or folders with .txt files');
  return addMetaOptions(command)
    .addOption(maxSizeOption())
    .option('--into-nonempty', 'load into a database that holds nodes of something else')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(async (paths: readonly string[], flags: LoadFlags, command: Command) => {
      const { json, intoNonempty, maxSize, ...meta } = flags;
      const files = findReports(paths);
      if (files.length > 1 && Object.keys(meta).length > 0) {
        command.error(
          `error: --${Object.keys(meta).join(', --')} can be true of one report only, and these are ${String(files.length)}`,
        );
      }
      const results = await loadFiles(
        context,
        files,
        { meta, maxBytes: maxSize },
        intoNonempty === true,
        json === true,
      );
      if (json)
        context.out(JSON.stringify({ documents: results.loaded, failures: results.failures }, null, 2));
      if (results.failures.length > 0) {
        throw new DocumentError(
          'DOCUMENT_NOT_LOADED',
          `${String(results.failures.length)} of ${String(files.length)} reports could not be loaded`,
        );
      }
    });
}

async function loadFiles(
  context: CommandContext,
  files: readonly string[],
  { meta, maxBytes }: { readonly meta: DocumentMeta; readonly maxBytes: number },
  intoNonempty: boolean,
  quiet: boolean,
): Promise<{ loaded: Loaded[]; failures: Failure[] }> {
  const loaded: Loaded[] = [];
  const failures: Failure[] = [];
  const vocabulary = loadVocabulary();
  let open: OpenDatabase | undefined;
  try {
    for (const [index, file] of files.entries()) {
      try {
        context.progress(
          `${file}: reading${files.length > 1 ? ` (${String(index + 1)} of ${String(files.length)})` : ''}`,
        );
        const extraction = extract(await readDocumentFile(file, meta, { maxBytes }), vocabulary);
        const twin = loaded.find(({ document }) => document === extraction.self);
        if (twin !== undefined) {
          throw new DocumentError(
            'DOCUMENT_SAME',
            `${file} and ${twin.file} are both ${extraction.self}; give each its own symbol in its .meta.yaml`,
          );
        }
        // Neo4j is not started for files that cannot be read.
        open ??= await openConfiguredDatabase(context);
        const summary = {
          file,
          ...(await loadExtraction(open.database, extraction, vocabulary, { intoNonempty })),
        };
        loaded.push(summary);
        if (!quiet) context.out(summaryText(summary));
      } catch (error) {
        if (!isOfOneFile(error)) throw error;
        failures.push({ file, code: error.code, message: error.message });
        context.err(`${context.errorColors.red('not loaded')} ${file}: ${error.message}`);
      }
    }
  } finally {
    await open?.close();
  }
  return { loaded, failures };
}

/** Whether the next file may fare better: a fault of the database would meet them all. */
function isOfOneFile(error: unknown): error is AppError {
  return error instanceof DocumentError || (error instanceof GraphError && error.code === 'GRAPH_REFUSED');
}

function summaryText({
  document,
  outcome,
  entities,
  passages,
  mentions,
  facts,
  relationships,
}: Loaded): string {
  const { created, updated, deleted, unchanged } = relationships;
  const holds = `${count(passages, 'passage')}, ${count(entities, 'entity', 'entities')}, ${count(mentions, 'mention')}, ${count(facts, 'fact')}`;
  const changes =
    outcome === 'unchanged'
      ? 'nothing to write'
      : `links: ${String(created)} new, ${String(updated)} changed, ${String(deleted)} gone, ${String(unchanged)} as they were`;
  return `${document}  ${outcome}  ${holds}; ${changes}`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}
