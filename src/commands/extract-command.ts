/** `resgraph extract`: what reports say, without a database. */
import { Command, Option } from 'commander';
import { loadVocabulary } from '../data/vocabulary.ts';
import type { DocumentMeta, SourceDocument } from '../domain/document.ts';
import type { Extraction } from '../domain/extraction.ts';
import { DocumentError } from '../errors.ts';
import { extract } from '../extract/extract.ts';
import { readDocumentBytes, readDocumentFile } from '../read/read-file.ts';
import type { CommandContext } from './command-context.ts';
import { extractionRecords } from './extraction-records.ts';
import { extractionTable } from './extraction-table.ts';
import { maxSizeOption, toMegabytes } from './max-size-option.ts';
import { addMetaOptions } from './meta-options.ts';

const HELP = `
Formats:
  jsonl   one JSON object a line: document, section, passage, entity, mention, fact, statedCount, diagnostic (default)
  json    one JSON array of the same objects
  table   facts under their passages, for reading on a terminal

What the text does not say (its symbol, date, session …) stands in NAME.meta.yaml beside NAME.txt, or is given by flags.
One bad file does not keep the others out; the command then ends with exit code 1. No database, network or Java is used.

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
}

/** Makes `extract FILE…`. */
export function extractCommand(context: CommandContext): Command {
  const command = new Command('extract')
    .description('Read reports and print what they say: entities, mentions and facts with their quotes.')
    .argument('<files...>', 'reports (plain text), or - for standard input')
    .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('jsonl'))
    .option('--json', 'the same as --format json');
  return addMetaOptions(command)
    .addOption(maxSizeOption())
    .addHelpText('after', HELP)
    .action(async (files: readonly string[], flags: ExtractFlags, command: Command) => {
      const { json, format, maxSize, ...meta } = flags;
      if (files.length > 1 && Object.keys(meta).length > 0) {
        command.error(
          `error: --${Object.keys(meta).join(', --')} can be true of one report only, and these are ${files.length}`,
        );
      }
      const output = new ExtractionOutput(context, json === true ? 'json' : format);
      let failures = 0;
      for (const file of files) {
        try {
          output.add(extract(await readSource(file, meta, maxSize), loadVocabulary()));
        } catch (error) {
          // with one file the program reports it; with several the rest goes on
          if (!(error instanceof DocumentError) || files.length === 1) throw error;
          failures += 1;
          context.err(`${context.errorColors.red('not read')} ${file}: ${error.message}`);
        }
      }
      output.end();
      if (failures > 0)
        throw new DocumentError(
          'DOCUMENT_NOT_READ',
          `${failures} of ${files.length} reports could not be read`,
        );
    });
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

  add(extraction: Extraction): void {
    if (this.#format === 'table') {
      this.#context.out(`${this.#count > 0 ? '\n' : ''}${extractionTable(extraction, this.#context.colors)}`);
    } else {
      const lines = extractionRecords(extraction).map((record) => JSON.stringify(record));
      if (this.#format === 'jsonl') this.#context.out(lines.join('\n'));
      else this.#context.out(`${this.#count === 0 ? '[' : ','}\n${lines.join(',\n')}`);
    }
    this.#count += 1;
  }

  end(): void {
    if (this.#format === 'json') this.#context.out(this.#count === 0 ? '[]' : ']');
  }
}

async function readSource(file: string, meta: DocumentMeta, maxBytes: number): Promise<SourceDocument> {
  if (file !== STANDARD_INPUT) return await readDocumentFile(file, meta, { maxBytes });
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
  return readDocumentBytes(Buffer.concat(chunks), {
    source: 'standard input',
    fileName: 'standard-input',
    meta,
  });
}
