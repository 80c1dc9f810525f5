/** `resgraph explain`: how a report was read, passage by passage. */
import { existsSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { extractorVersion } from '../data/extractor-version.ts';
import { loadVocabulary } from '../data/vocabulary.ts';
import type { DocumentMeta, Passage, SourceDocument } from '../domain/document.ts';
import { explainDocument } from '../explain/explain-document.ts';
import type { DocumentExplanation, PassageExplanation } from '../explain/explanation.ts';
import { findPassages } from '../explain/find-passages.ts';
import { DocumentError } from '../errors.ts';
import { readDocumentFile } from '../read/read-file.ts';
import type { CommandContext } from './command-context.ts';
import { explanationText } from './explanation-text.ts';
import { maxSizeOption } from './max-size-option.ts';
import { addMetaOptions } from './meta-options.ts';

const HELP = `
A passage is named by its printed label (2.4.3: all that bear it), by label and ordinal (2.4.3~2), or by its id.
Without one the whole document is explained, on a terminal 20 passages at a time.

Of each passage: its text with the names marked, the facts with rule, trigger, items and quote, and what was seen and
not linked, with the reason. Offsets count UTF-16 code units of the passage's text. docs/rules.md describes every rule.
No database is used, but for a document that is loaded: its passages are then taken from the graph.

Examples:
  resgraph explain samples/council-2020.txt 2.4.3
  resgraph explain samples/council-2020.txt --from 2.4.3 --first 5
  resgraph explain --loaded C20/33 2.4.3 --json
`;
/** Passages of a whole document that a terminal shows at a time. */
const PAGE = 20;
/** Matches `doc-c20-33`. */
const DOCUMENT_ID = /^doc-[\w.-]+$/;

interface ExplainFlags extends DocumentMeta {
  readonly loaded?: true;
  readonly from?: string;
  readonly first?: number;
  readonly json?: true;
  readonly maxSize: number;
}

/** Makes `explain FILE [PASSAGE…]`. */
export function explainCommand(context: CommandContext): Command {
  const command = new Command('explain')
    .description(
      'Show how a report was read: names, facts with their rules, and what was not linked and why.',
    )
    .argument('<file>', 'a report, or the id of a loaded document')
    .argument('[passages...]', 'labels or ids of passages')
    .option('--loaded', 'FILE is the id or symbol of a loaded document')
    .option('--from <passage>', 'begin at this passage')
    .addOption(
      new Option('--first <number>', 'how many passages (default: 20 on a terminal, else all)').argParser(
        toCount,
      ),
    )
    .option('--json', 'print JSON');
  return addMetaOptions(command)
    .addOption(maxSizeOption())
    .addHelpText('after', HELP)
    .action(async (file: string, names: readonly string[], flags: ExplainFlags, command: Command) => {
      const { loaded, from, first, json, maxSize, ...meta } = flags;
      const isLoaded = loaded === true || (DOCUMENT_ID.test(file) && !existsSync(file));
      if (isLoaded && Object.keys(meta).length > 0)
        command.error(`error: --${Object.keys(meta).join(', --')} cannot be given for a loaded document`);
      const document = isLoaded
        ? await readLoaded(context, file)
        : await readDocumentFile(file, meta, { maxBytes: maxSize }).catch(withLoadedHint);
      const explanation = explainDocument(document, loadVocabulary());
      const all = chosen(document.passages, names, from);
      const size =
        first ?? (names.length === 0 && context.isTerminal.out && json !== true ? PAGE : all.length);
      const shown = new Set(all.slice(0, size).map(({ id }) => id));
      const passages = explanation.passages.filter(({ passage }) => shown.has(passage.id));
      if (json) context.out(JSON.stringify(recordOf(explanation, passages), null, 2));
      else for (const each of passages) context.out(`${explanationText(each, context.colors)}\n`);
      const next = all[size];
      if (next !== undefined)
        context.err(`${String(all.length - size)} passages follow; go on with: --from ${labelOf(next)}`);
    });
}

function toCount(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('expected a whole number from 1');
  return Number(text);
}

/** Label and ordinal, by which `--from` finds exactly this passage. */
const labelOf = ({ where, ordinal }: Passage): string => `${where}~${String(ordinal)}`;

/** The passages that are asked for, in the order of the text. @throws DocumentError `PASSAGE_UNKNOWN` */
function chosen(
  passages: readonly Passage[],
  names: readonly string[],
  from: string | undefined,
): readonly Passage[] {
  const named = names.length === 0 ? passages : findPassages(passages, names);
  const start = from === undefined ? undefined : findPassages(passages, [from])[0];
  return start === undefined ? named : named.filter(({ order }) => order >= start.order);
}

/** Who names a document by its symbol without saying that it is loaded is told how. */
function withLoadedHint(error: unknown): never {
  if (!(error instanceof DocumentError) || error.code !== 'DOCUMENT_MISSING') throw error;
  const hint = 'a loaded document is named by --loaded and its id or symbol (resgraph list shows them)';
  throw new DocumentError(error.code, `${error.message}; ${hint}`, { cause: error });
}

/** The driver is loaded only where a loaded document is asked for. */
async function readLoaded(context: CommandContext, name: string): Promise<SourceDocument> {
  const { readLoadedDocument } = await import('./read-loaded-document.ts');
  const { document, extractorVersion: stored } = await readLoadedDocument(context, name);
  if (stored !== extractorVersion())
    context.err(
      `${document.id}: what follows is how the present rules read it; the graph holds what others read. Make them one with: resgraph reread ${document.id}`,
    );
  return document;
}

function recordOf({ extraction }: DocumentExplanation, passages: readonly PassageExplanation[]): object {
  const { document, extractorVersion: version } = extraction;
  return { document: document.id, title: document.title, extractorVersion: version, passages };
}
