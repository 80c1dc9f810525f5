/** `resgraph review`: what a person may want to look at; `resgraph review apply`: decisions into the graph. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { reviewInput } from '../analysis/review-graph.ts';
import { knowledgeOf } from '../catalogue/catalogue-knowledge.ts';
import { readCatalogue } from '../catalogue/read-catalogue.ts';
import { DECISION_COLUMNS, readDecisions } from '../data/decisions.ts';
import { loadVocabulary, type Vocabulary } from '../data/vocabulary.ts';
import type { CatalogueKnowledge } from '../domain/catalogue.ts';
import type { Extraction } from '../domain/extraction.ts';
import { AppError, GraphError } from '../errors.ts';
import { extract } from '../extract/extract.ts';
import { requireGraph } from '../graph/graph-info.ts';
import { readSourceDocument } from '../graph/read/source-document.ts';
import { applyDecisions } from '../load/apply-decisions.ts';
import { findDocument } from '../load/find-document.ts';
import { listDocuments } from '../load/list-documents.ts';
import { readDocumentFile } from '../read/read-file.ts';
import { review, type ReviewInput } from '../review/review.ts';
import { REVIEW_KINDS, type ReviewItem } from '../review/review-item.ts';
import type { CommandContext } from './command-context.ts';
import { count } from './count-words.ts';
import { configuredDecisions, decisionFile } from './decision-file.ts';
import { findReports } from './find-reports.ts';
import { maxSizeOption } from './max-size-option.ts';
import { withDatabase } from './with-database.ts';

const HELP = `
Without files, the documents of the graph are reviewed against its catalogues and decisions. With files, these are, and no
database is needed; --catalogue names a catalogue file to compare with. Nothing is changed: each item says where it
stands, in which words, and what to do; where a line of a table would settle it, the line is printed.

Kinds:
${Object.entries(REVIEW_KINDS)
  .map(([kind, what]) => `  ${kind.padEnd(18)} ${what}`)
  .join('\n')}

Decisions are a TSV file with the columns ${DECISION_COLUMNS.join(', ')}: same-as or not-same, two ids, and
why, by whom and when. "review apply" makes the graph follow them, and every load keeps to them; both nodes stay, with a
link SAME_AS between them, and what is stated of one is shown with the other. Taking a line out and applying again undoes it.

Exit code 0 when the list could be made, whatever is in it; with --check 1 when there is anything in it.

Examples:
  resgraph review
  resgraph review report.txt --catalogue recommendations.csv
  resgraph review --kind catalogue-number --kind stated-total --json
  resgraph review apply
`;

interface ReviewFlags {
  readonly kind?: readonly string[];
  readonly document?: string;
  readonly catalogue?: string;
  readonly decisions?: string;
  readonly maxSize: number;
  readonly check?: true;
  readonly json?: true;
}

/** Makes `review [FILE|DIR…]` and `review apply`. */
export function reviewCommand(context: CommandContext): Command {
  const command = new Command('review')
    .description('List what a person may want to look at: in reports, or in the graph.')
    .argument('[paths...]', 'reports or folders; without them, the documents of the graph')
    .addOption(
      new Option('--kind <kind>', 'only items of this kind; may be given several times').argParser(addKind),
    )
    .option('--document <document>', 'only this document of the graph, by id or symbol')
    .option('--catalogue <file>', 'with files: a catalogue file to compare with')
    .option(
      '--decisions <file>',
      'table of decisions; else RESGRAPH_DECISIONS, else decisions.tsv in the data folder',
    )
    .addOption(maxSizeOption())
    .option('--check', 'end with exit code 1 when there is anything in the list')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(async (paths: readonly string[], flags: ReviewFlags, command: Command) => {
      if (paths.length > 0 && flags.document !== undefined)
        command.error('error: --document is of the graph, and files are given');
      if (paths.length === 0 && flags.catalogue !== undefined)
        command.error(
          'error: --catalogue is for files; import it for the graph with: resgraph catalogue import FILE',
        );
      const input =
        paths.length > 0 ? await inputOfFiles(context, paths, flags) : await inputOfGraph(context, flags);
      const items = review(input).filter(({ kind }) => flags.kind?.includes(kind) ?? true);
      context.out(flags.json ? JSON.stringify(items, null, 2) : textOf(items, context));
      if (flags.check && items.length > 0)
        throw new AppError('REVIEW_ITEMS', `${count(items.length, 'thing')} to look at`);
    });
  command.addCommand(
    new Command('apply')
      .description('Make the graph follow the table of decisions.')
      .option('--json', 'print JSON')
      .action((_flags: unknown, applied: Command) =>
        apply(context, applied.optsWithGlobals<{ decisions?: string; json?: true }>()),
      ),
  );
  return command;
}

function addKind(value: string, before: readonly string[] | undefined): readonly string[] {
  if (!(value in REVIEW_KINDS))
    throw new InvalidArgumentError(`expected one of ${Object.keys(REVIEW_KINDS).join(', ')}`);
  return [...(before ?? []), value];
}

async function inputOfFiles(
  context: CommandContext,
  paths: readonly string[],
  flags: ReviewFlags,
): Promise<ReviewInput> {
  const vocabulary = loadVocabulary();
  const extractions: Extraction[] = [];
  for (const file of findReports(paths)) {
    context.progress(`${file}: reading`);
    extractions.push(extract(await readDocumentFile(file, {}, { maxBytes: flags.maxSize }), vocabulary));
  }
  const catalogues =
    flags.catalogue === undefined
      ? NO_CATALOGUES
      : await readKnowledge(flags.catalogue, vocabulary, flags.maxSize);
  // Settings are asked for only where decisions are: a report is reviewed with a broken .env too.
  const decisions = flags.decisions === undefined ? [] : readDecisions(flags.decisions, vocabulary);
  return { extractions, vocabulary, catalogues, decisions };
}

const NO_CATALOGUES: CatalogueKnowledge = { names: [], texts: new Map(), joint: new Set() };

async function readKnowledge(
  file: string,
  vocabulary: Vocabulary,
  maxBytes: number,
): Promise<CatalogueKnowledge> {
  return knowledgeOf((await readCatalogue(file, vocabulary, { maxBytes })).catalogue);
}

/** Documents of the graph, extracted anew from their own passages: what was not linked is kept nowhere else. */
async function inputOfGraph(
  context: CommandContext,
  { document, decisions: given }: ReviewFlags,
): Promise<ReviewInput> {
  const vocabulary = loadVocabulary();
  const table = configuredDecisions(context.config(), vocabulary, given);
  return withDatabase(context, async (database) => {
    await requireGraph(database);
    const all = await listDocuments(database);
    const documents = document === undefined ? all : [findDocument(document, all)];
    const extractions: Extraction[] = [];
    for (const { id } of documents) {
      context.progress(`${id}: reading`);
      const source = await readSourceDocument(database, id);
      if (source === undefined)
        throw new GraphError(
          'GRAPH_NO_DOCUMENT',
          `the graph no longer holds the document ${id}; run the command again`,
        );
      extractions.push(extract(source.document, vocabulary));
    }
    const input = await reviewInput(database, extractions, vocabulary);
    return table === undefined ? input : { ...input, decisions: table };
  });
}

async function apply(context: CommandContext, flags: { decisions?: string; json?: true }): Promise<void> {
  const file = decisionFile(context.config(), flags.decisions);
  const decisions = readDecisions(file, loadVocabulary());
  const { linked, waiting, changed } = await withDatabase(context, (database) =>
    applyDecisions(database, decisions),
  );
  if (flags.json) {
    context.out(JSON.stringify({ file, decisions: decisions.length, linked, waiting, changed }, null, 2));
    return;
  }
  context.out(
    `${file}: ${count(decisions.length, 'decision')}; ${count(linked.length, 'pair')} linked, ${String(waiting.length)} waiting for things that the graph does not hold; ${count(changed, 'link')} came or went`,
  );
  for (const { a, b } of waiting) context.err(`waiting: ${a} and ${b}`);
}

function textOf(items: readonly ReviewItem[], { colors }: CommandContext): string {
  if (items.length === 0) return 'nothing to look at';
  const kinds = Map.groupBy(items, ({ kind }) => kind);
  const sections = [...kinds].map(([kind, ofKind]) =>
    [
      colors.bold(`${kind} (${String(ofKind.length)}): ${REVIEW_KINDS[kind]}`),
      ...ofKind.map((item) => itemText(item)),
      `  → ${[...new Set(ofKind.map(({ advice }) => advice))].slice(0, 3).join('\n  → ')}`,
    ].join('\n'),
  );
  return sections.join('\n\n');
}

function itemText({
  document,
  where,
  quote,
  message,
  mentions = 1,
  documents = 1,
  line,
}: ReviewItem): string {
  const often =
    mentions > 1
      ? ` (${String(mentions)} times${documents > 1 ? ` in ${String(documents)} documents` : ''})`
      : '';
  return [
    `  ${document} ${where}: ${message}${often}`,
    `      “${quote}”`,
    ...(line === undefined ? [] : [`      ${line}`]),
  ].join('\n');
}
