/** `resgraph load`: reports into the graph. */
import { Command } from 'commander';
import { loadVocabulary } from '../data/vocabulary.ts';
import type { Decision } from '../domain/decision.ts';
import type { Diagnostic, DocumentMeta } from '../domain/document.ts';
import { AppError, DocumentError, GraphError, InterruptedError } from '../errors.ts';
import { extract } from '../extract/extract.ts';
import { followDecisions } from '../load/apply-decisions.ts';
import { loadExtraction, type LoadSummary } from '../load/load-extraction.ts';
import { readDocumentFile } from '../read/read-file.ts';
import type { CommandContext } from './command-context.ts';
import { configuredDecisions } from './decision-file.ts';
import { findReports } from './find-reports.ts';
import { summaryText } from './load-summary-text.ts';
import { maxSizeOption } from './max-size-option.ts';
import { addMetaOptions } from './meta-options.ts';
import { stopSignal } from './until-signal.ts';
import { openConfiguredDatabase, type OpenDatabase } from './with-database.ts';

const HELP = `
Each report is one transaction: it is in the graph as a whole or not at all. What the graph holds of it already is
replaced by difference; loading the same report again writes nothing. One bad file does not keep the others out; the
command then ends with exit code 1. A load that is stopped, by Ctrl-C or by the database, is gone on with by running the
same command again.

Reports are Word files (DOCX), PDF, HTML, Markdown or plain text. Of a folder all of these in it and in its sub-folders are read,
README and its like, hidden ones and node_modules left out.

What the text does not say (its symbol, date, session …) stands in NAME.meta.yaml beside NAME.docx, or is given by flags.

Examples:
  resgraph load samples/
  resgraph load --again samples/        compare all of it, and mend what differs
  resgraph load report.txt --symbol C20/33 --date 2020-05-12 --session "Council 2020"
`;

interface LoadFlags extends DocumentMeta {
  readonly json?: true;
  readonly again?: true;
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
    .argument('<paths...>', 'reports, or folders with reports in them or below');
  return addMetaOptions(command)
    .addOption(maxSizeOption())
    .option('--again', 'compare everything, also what is loaded already, and mend what differs')
    .option('--into-nonempty', 'load into a database that holds nodes of something else')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(async (paths: readonly string[], flags: LoadFlags, command: Command) => {
      const { json, again, intoNonempty, maxSize, ...meta } = flags;
      const files = findReports(paths);
      if (files.length > 1 && Object.keys(meta).length > 0) {
        command.error(
          `error: --${Object.keys(meta).join(', --')} can be true of one report only, and these are ${String(files.length)}`,
        );
      }
      const results = await loadFiles(
        context,
        files,
        { meta, maxBytes: maxSize, again: again === true, intoNonempty: intoNonempty === true },
        json === true,
      );
      if (json)
        context.out(
          JSON.stringify(
            { documents: results.loaded, failures: results.failures, notTried: results.notTried },
            null,
            2,
          ),
        );
      if (results.stoppedBy !== undefined) throw results.stoppedBy;
      if (results.failures.length > 0) {
        throw new DocumentError(
          'DOCUMENT_NOT_LOADED',
          `${String(results.failures.length)} of ${String(files.length)} reports could not be loaded`,
        );
      }
    });
}

/** Diagnostics of sentences that gave no fact for want of a rule; what is denied or planned gave none rightly. */
const UNREAD = new Set(['extract/no-rule', 'extract/roles']);

/** How every report of a run is read and loaded. */
interface LoadSettings {
  readonly meta: DocumentMeta;
  readonly maxBytes: number;
  readonly again: boolean;
  readonly intoNonempty: boolean;
}

interface Results {
  readonly loaded: readonly Loaded[];
  readonly failures: readonly Failure[];
  /** Files that were left when the load was stopped, the one under way first. */
  readonly notTried: readonly string[];
  /** What stopped the load before its end, with what to do. */
  readonly stoppedBy?: AppError;
}

async function loadFiles(
  context: CommandContext,
  files: readonly string[],
  { meta, maxBytes, ...options }: LoadSettings,
  quiet: boolean,
): Promise<Results> {
  const loaded: Loaded[] = [];
  const failures: Failure[] = [];
  const vocabulary = loadVocabulary();
  let open: OpenDatabase | undefined;
  let decisions: { readonly table: readonly Decision[] | undefined } | undefined;
  const stop = stopSignal();
  void stop.received.then(() => {
    context.err('\nstopping after the report under way; Ctrl-C again ends at once');
  });
  try {
    for (const [index, file] of files.entries()) {
      try {
        if (stop.isReceived()) throw new InterruptedError('interrupted');
        context.progress(
          `${file}: reading${files.length > 1 ? ` (${String(index + 1)} of ${String(files.length)})` : ''}`,
        );
        const extraction = extract(await readDocumentFile(file, meta, { maxBytes }), vocabulary);
        const twin = loaded.find(({ document }) => document === extraction.self);
        if (twin !== undefined) {
          throw new DocumentError(
            'DOCUMENT_SAME',
            `${file} and ${twin.file} are both ${extraction.self}; give each its own symbol in its .meta.yaml, or leave one out`,
          );
        }
        // Neo4j is not started for files that cannot be read.
        decisions ??= { table: configuredDecisions(context.config(), vocabulary) };
        open ??= await openConfiguredDatabase(context, { signal: stop.signal });
        const summary = {
          file,
          ...(await loadExtraction(open.database, extraction, vocabulary, options)),
        };
        loaded.push(summary);
        // Once a run: from then on every load keeps to them.
        if (loaded.length === 1 && decisions.table !== undefined)
          await followDecisions(open.database, decisions.table);
        if (!quiet) context.out(summaryText(summary));
        tellUnread(context, file, extraction.diagnostics);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        if (!isOfOneFile(error)) {
          const notTried = files.slice(index);
          return { loaded, failures, notTried, stoppedBy: stoppedAt(error, loaded, failures, notTried) };
        }
        failures.push({ file, code: error.code, message: error.message });
        context.err(`${context.errorColors.red('not loaded')} ${file}: ${error.message}`);
      }
    }
  } finally {
    stop.release();
    await open?.close();
  }
  return { loaded, failures, notTried: [] };
}

/** Says on standard error what reading was unsure of, and how much was seen and not linked. */
function tellUnread(context: CommandContext, file: string, diagnostics: readonly Diagnostic[]): void {
  for (const { code, message } of diagnostics.filter((diagnostic) => diagnostic.code.startsWith('read/'))) {
    context.err(`${context.errorColors.yellow(code)} ${file}: ${message}`);
  }
  const unread = diagnostics.filter(({ code }) => UNREAD.has(code)).length;
  if (unread > 0) {
    context.err(
      `${file}: ${String(unread)} ${unread === 1 ? 'sentence names' : 'sentences name'} things that no rule linked; see: resgraph extract ${file} --format table`,
    );
  }
}

/** The error that stopped a load of several files, with how far it came; of one file, the error itself. */
function stoppedAt(
  error: AppError,
  loaded: readonly Loaded[],
  failures: readonly Failure[],
  [current = '', ...others]: readonly string[],
): AppError {
  const files = loaded.length + failures.length + others.length + 1;
  if (files === 1 || (loaded.length === 0 && !(error instanceof InterruptedError))) return error;
  const lines = [
    ...(loaded.length > 0 ? [`loaded: ${loaded.map(({ file }) => file).join(', ')}`] : []),
    ...(failures.length > 0 ? [`could not be loaded: ${failures.map(({ file }) => file).join(', ')}`] : []),
    error instanceof InterruptedError
      ? `not tried: ${[current, ...others].join(', ')}`
      : `stopped at: ${current} (it is in the graph as a whole or not at all)`,
    ...(error instanceof InterruptedError || others.length === 0 ? [] : [`not tried: ${others.join(', ')}`]),
  ];
  const { code, exitCode } = error;
  return new AppError(
    code,
    `${error.message}\n  ${lines.join('\n  ')}\nRun the same command again: what is loaded stays as it is.`,
    { cause: error, exitCode },
  );
}

/** Whether the next file may fare better: a fault of the database would meet them all. */
function isOfOneFile(error: unknown): error is AppError {
  return error instanceof DocumentError || (error instanceof GraphError && error.code === 'GRAPH_REFUSED');
}
