/** `resgraph catalogue`: published lists of texts as reference data. */
import { Command } from 'commander';
import { readCatalogue, type CatalogueReading } from '../catalogue/read-catalogue.ts';
import { loadVocabulary } from '../data/vocabulary.ts';
import { DocumentError, GraphError } from '../errors.ts';
import { importCatalogue, type ImportSummary } from '../load/import-catalogue.ts';
import { listCatalogues, type ListedCatalogue, removeCatalogue } from '../load/remove-catalogue.ts';
import type { CommandContext } from './command-context.ts';
import { count } from './count-words.ts';
import { maxSizeOption } from './max-size-option.ts';
import { withDatabase } from './with-database.ts';

const HELP = `
A catalogue lists published texts: their titles, editions, dates and status, what amends, supplements or supersedes what,
and which group is responsible today (not which one approved). It is reference data: every node and link names the
catalogue and the record it is from, and nothing that a report states is changed by it.

Forms: relaton's YAML (a record, documents, a list, a collection with items:, an index), and CSV with the columns
id, title, date, study_group, doctype, status (source, an address, may be there too).

A record that cannot be taken is named with its line and column on standard error and left out; the others are imported.
With --strict one such record refuses the file. Importing the same file again writes nothing; a changed file of the same
name is imported by difference; remove leaves the graph as if it had never been imported.

Examples:
  resgraph catalogue import recommendations.csv
  resgraph catalogue import --name itu-2026 collection.yaml
  resgraph catalogue list
  resgraph catalogue remove recommendations
`;

/** Faults that are named one by one; the others are counted. */
const FAULTS_SHOWN = 20;

interface ImportFlags {
  readonly name?: string;
  readonly strict?: true;
  readonly json?: true;
  readonly intoNonempty?: true;
  readonly maxSize: number;
}

type Imported = ImportSummary & {
  readonly file: string;
  readonly faults: CatalogueReading['faults'];
  readonly leftOut: CatalogueReading['leftOut'];
  readonly relationsLeftOut: CatalogueReading['relationsLeftOut'];
  readonly seconds: number;
};

/** Makes `catalogue import|list|remove`. */
export function catalogueCommand(context: CommandContext): Command {
  const command = new Command('catalogue')
    .description('Import published lists of Recommendations and other texts as reference data.')
    .addHelpText('after', HELP);
  command.addCommand(
    new Command('import')
      .description('Import catalogues: relaton YAML, or CSV.')
      .argument('<files...>', 'catalogue files')
      .option('--name <name>', 'what it is called in the graph; else the file’s name without extension')
      .option('--strict', 'import nothing of a file in which a record cannot be taken')
      .addOption(maxSizeOption())
      .option('--into-nonempty', 'import into a database that holds nodes of something else')
      .option('--json', 'print JSON')
      .action((files: readonly string[], flags: ImportFlags, command: Command) => {
        if (flags.name !== undefined && files.length > 1)
          command.error('error: --name can be that of one file only');
        return importFiles(context, files, flags);
      }),
  );
  command.addCommand(
    new Command('list')
      .description('List the catalogues that the graph holds.')
      .option('--json', 'print JSON')
      .action(({ json }: { json?: true }) => list(context, json === true)),
  );
  command.addCommand(
    new Command('remove')
      .description('Remove a catalogue, and what only it supports, from the graph.')
      .argument('<name>', 'name of the catalogue, as "resgraph catalogue list" shows it')
      .option('--json', 'print JSON')
      .action(async (name: string, { json }: { json?: true }) => {
        const summary = await withDatabase(context, (database) =>
          removeCatalogue(database, name, loadVocabulary()),
        );
        const { catalogue, texts, links } = summary;
        context.out(
          json
            ? JSON.stringify(summary)
            : `removed ${catalogue}: ${count(texts, 'text')}, ${count(links, 'link')}`,
        );
      }),
  );
  return command;
}

async function importFiles(
  context: CommandContext,
  files: readonly string[],
  flags: ImportFlags,
): Promise<void> {
  const vocabulary = loadVocabulary();
  const readings: { file: string; reading: CatalogueReading }[] = [];
  // Everything is read before Neo4j is asked for: a file that is no catalogue starts nothing.
  for (const file of files) {
    const reading = await readCatalogue(file, vocabulary, {
      maxBytes: flags.maxSize,
      ...(flags.name !== undefined && { name: flags.name }),
      report: (records) => context.progress(`${file}: reading (${String(records)} records)`),
    });
    tellFaults(context, file, reading);
    if (flags.strict && reading.faults.length > 0)
      throw new DocumentError(
        'CATALOGUE_FAULTS',
        `${file}: ${count(reading.faults.length, 'record')} cannot be taken, and nothing was imported (--strict)`,
      );
    const twin = readings.find((other) => other.reading.catalogue.name === reading.catalogue.name);
    if (twin !== undefined)
      throw new DocumentError(
        'CATALOGUE_SAME',
        `${twin.file} and ${file} are both called ${reading.catalogue.name}; import them one by one, each with its own --name`,
      );
    readings.push({ file, reading });
  }
  const imported: Imported[] = [];
  await withDatabase(context, async (database) => {
    for (const { file, reading } of readings) {
      const started = performance.now();
      const summary = await importCatalogue(database, reading.catalogue, vocabulary, {
        report: context.progress,
        ...(flags.intoNonempty && { intoNonempty: true }),
      });
      const { faults, leftOut, relationsLeftOut } = reading;
      const seconds = Math.round((performance.now() - started) / 100) / 10;
      imported.push({ ...summary, file, faults, leftOut, relationsLeftOut, seconds });
      if (!flags.json)
        context.out(
          summaryText(imported.at(-1) ?? { ...summary, file, faults, leftOut, relationsLeftOut, seconds }),
        );
    }
  });
  if (flags.json) context.out(JSON.stringify(imported, null, 2));
}

function tellFaults(
  context: CommandContext,
  file: string,
  { faults, leftOut, relationsLeftOut }: CatalogueReading,
): void {
  for (const { line, column, message } of faults.slice(0, FAULTS_SHOWN))
    context.err(`${context.errorColors.yellow('left out')} ${file}:${String(line)}: ${column}: ${message}`);
  if (faults.length > FAULTS_SHOWN)
    context.err(
      `${file}: ${String(faults.length - FAULTS_SHOWN)} more records are left out; --json names them all`,
    );
  const kinds = Object.entries(leftOut).map(([kind, number]) => `${String(number)} ${kind}`);
  if (kinds.length > 0)
    context.err(`${file}: left out as of kinds that the graph has no place for: ${kinds.join(', ')}`);
  const relations = Object.entries(relationsLeftOut).map(([type, number]) => `${String(number)} ${type}`);
  if (relations.length > 0) context.err(`${file}: relations left out: ${relations.join(', ')}`);
}

function summaryText({
  catalogue,
  outcome,
  records,
  texts,
  links,
  written,
  gone,
  faults,
  seconds,
}: Imported): string {
  const holds = `${count(records, 'record')}, ${count(texts, 'text')}, ${count(links, 'link')}`;
  const changes =
    outcome === 'unchanged'
      ? 'nothing to write'
      : `written: ${count(written.texts, 'text')}, ${count(written.links, 'link')}; gone: ${count(gone.texts, 'text')}, ${count(gone.links, 'link')}`;
  const left = faults.length === 0 ? '' : `; ${count(faults.length, 'record')} left out`;
  return `${catalogue}  ${outcome}  ${holds}; ${changes}${left} (${String(seconds)} s)`;
}

async function list(context: CommandContext, json: boolean): Promise<void> {
  const catalogues = await withDatabase(context, async (database) => {
    try {
      return await listCatalogues(database);
    } catch (error) {
      if (error instanceof GraphError && error.code === 'GRAPH_EMPTY') return [];
      throw error;
    }
  });
  if (json) context.out(JSON.stringify(catalogues, null, 2));
  else if (catalogues.length === 0)
    context.err('the graph holds no catalogue; import one with: resgraph catalogue import FILE');
  else context.out(catalogues.map(catalogueText).join('\n'));
}

function catalogueText({
  name,
  file,
  records = 0,
  texts = 0,
  links = 0,
  sha256 = '',
  isComplete,
}: ListedCatalogue): string {
  return isComplete
    ? `${name}  ${count(records, 'record')}, ${count(texts, 'text')}, ${count(links, 'link')}  ${file} sha256 ${sha256.slice(0, 12)}`
    : `${name}  cut off: import ${file} again`;
}
