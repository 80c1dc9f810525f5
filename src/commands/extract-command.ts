/** `resgraph extract`: what reports say, without a database. */
import { statSync } from 'node:fs';
import { Command, Option } from 'commander';
import { loadVocabulary } from '../data/vocabulary.ts';
import type { DocumentMeta } from '../domain/document.ts';
import { DocumentError } from '../errors.ts';
import { extract } from '../extract/extract.ts';
import { readDocumentBytes } from '../read/read-file.ts';
import type { CommandContext } from './command-context.ts';
import { findReports } from './find-reports.ts';
import { jobsOption } from './jobs-option.ts';
import { maxSizeOption, toMegabytes } from './max-size-option.ts';
import { addMetaOptions } from './meta-options.ts';
import { readInOrder } from './reading-pool.ts';
import { printed, type Printing, type ReadingOutcome, type ReadingTask } from './reading-worker.ts';

const HELP = `
Formats:
  jsonl   one JSON object a line: document, section, passage, entity, mention, fact, statedCount, diagnostic (default)
  json    one JSON array of the same objects
  table   facts under their passages, for reading on a terminal

Reports are Word files (DOCX), PDF, HTML, Markdown or plain text; their content tells which. Tracked changes count as accepted.
What the text does not say (its symbol, date, session …) stands in NAME.meta.yaml beside NAME.docx, or is given by flags.
One bad file does not keep the others out; the command then ends with exit code 1. No database, network or Java is used.
Several reports are read on several threads (--jobs); they are printed in the order in which they were named.

Examples:
  resgraph extract samples/council-2020.txt --format table
  resgraph extract report.txt --symbol C20/33 --date 2020-05-12 > report.jsonl
  iconv -f latin1 report.txt | resgraph extract - --title "Report on Internet activities"
`;
const STANDARD_INPUT = '-';
const FORMATS = ['jsonl', 'json', 'table'] as const;

interface ExtractFlags extends DocumentMeta {
  readonly format: (typeof FORMATS)[number];
  readonly json?: true;
  readonly maxSize: number;
  readonly jobs: number;
}

/** Makes `extract FILE…`. */
export function extractCommand(context: CommandContext): Command {
  const command = new Command('extract')
    .description('Read reports and print what they say: entities, mentions and facts with their quotes.')
    .argument('<files...>', 'reports, folders of them, or - for standard input')
    .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('jsonl'))
    .option('--json', 'the same as --format json');
  return addMetaOptions(command)
    .addOption(maxSizeOption())
    .addOption(jobsOption())
    .addHelpText('after', HELP)
    .action(async (files: readonly string[], flags: ExtractFlags, command: Command) => {
      const { json, format, maxSize, jobs, ...meta } = flags;
      const names = files.flatMap((file) => (isFolder(file) ? findReports([file]) : [file]));
      if (names.length > 1 && Object.keys(meta).length > 0) {
        command.error(
          `error: --${Object.keys(meta).join(', --')} can be true of one report only, and these are ${names.length}`,
        );
      }
      const output = new ExtractionOutput(context, json === true ? 'json' : format);
      const print: Printing =
        output.format === 'table'
          ? { as: 'table', hasColors: context.colors.isColorSupported }
          : { as: 'records' };
      let failures = 0;
      for await (const outcome of readAll(names, { meta, maxBytes: maxSize, print }, jobs)) {
        if ('pieces' in outcome) {
          output.add(outcome.pieces);
          await context.drained();
        } else {
          const { code, message } = outcome.refused;
          // with one file the program reports it; with several the rest goes on
          if (names.length === 1) throw new DocumentError(code, message);
          failures += 1;
          context.err(`${context.errorColors.red('not read')} ${outcome.file}: ${message}`);
        }
      }
      output.end();
      if (failures > 0)
        throw new DocumentError(
          'DOCUMENT_NOT_READ',
          `${failures} of ${names.length} reports could not be read`,
        );
    });
}

function isFolder(path: string): boolean {
  return path !== STANDARD_INPUT && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Standard input is read here; files in threads. */
async function* readAll(
  names: readonly string[],
  how: Omit<ReadingTask, 'file'>,
  jobs: number,
): AsyncGenerator<ReadingOutcome> {
  const at = names.indexOf(STANDARD_INPUT);
  const tasks = names.map((file) => ({ file, ...how }));
  if (at === -1) yield* readInOrder(tasks, jobs);
  else {
    yield* readInOrder(tasks.slice(0, at), jobs);
    yield await readStandardInput(how).catch(refusal);
    yield* readInOrder(tasks.slice(at + 1), jobs);
  }
}

/** Prints each extraction as it comes; a JSON array is closed at the end. */
class ExtractionOutput {
  readonly #context: CommandContext;
  readonly #format: ExtractFlags['format'];
  #count = 0;

  constructor(context: CommandContext, format: ExtractFlags['format']) {
    this.#context = context;
    this.#format = format;
  }

  get format(): ExtractFlags['format'] {
    return this.#format;
  }

  add(pieces: readonly string[]): void {
    if (this.#format === 'table') this.#context.out(`${this.#count > 0 ? '\n' : ''}${pieces.join('\n')}`);
    else if (this.#format === 'jsonl') this.#context.out(pieces.join('\n'));
    else this.#context.out(`${this.#count === 0 ? '[' : ','}\n${pieces.join(',\n')}`);
    this.#count += 1;
  }

  end(): void {
    if (this.#format === 'json') this.#context.out(this.#count === 0 ? '[]' : ']');
  }
}

function refusal(error: unknown): ReadingOutcome {
  if (!(error instanceof DocumentError)) throw error;
  return { file: STANDARD_INPUT, refused: { code: error.code, message: error.message } };
}

async function readStandardInput({
  meta,
  maxBytes,
  print,
}: Omit<ReadingTask, 'file'>): Promise<ReadingOutcome> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBytes) {
      throw new DocumentError(
        'DOCUMENT_TOO_LARGE',
        `standard input has more than ${toMegabytes(maxBytes)} MB (--max-size MB raises the limit)`,
      );
    }
    chunks.push(chunk);
  }
  const document = await readDocumentBytes(Buffer.concat(chunks), {
    source: 'standard input',
    fileName: 'standard-input',
    meta,
  });
  return { file: STANDARD_INPUT, pieces: printed(extract(document, loadVocabulary()), print) };
}
