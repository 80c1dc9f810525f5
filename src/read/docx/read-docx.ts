/** Reads a Word file (DOCX): its body with notes, all tracked changes accepted. */
import type { Diagnostic } from '../../domain/document.ts';
import { DocumentError } from '../../errors.ts';
import { LineCollector } from '../line-collector.ts';
import { symbolOf } from '../line-shape.ts';
import type { FileProperties, FormatLines } from '../read-lines.ts';
import { addBlocks } from './block-lines.ts';
import type { Block } from './blocks.ts';
import { BodyReader } from './body-reader.ts';
import { Numberings } from './numbering.ts';
import { openPackage, type OfficePackage } from './open-package.ts';
import { findParts, type DocxParts } from './parts.ts';
import { readCoreTitle } from './core-properties.ts';
import { NoteReader, NoteRegister } from './notes.ts';
import { readXml, type XmlHandler } from './read-xml.ts';
import { Styles } from './styles.ts';

/**
 * Lines of a Word file.
 *
 * @param source - how messages name the file
 * @throws DocumentError when it is no Word file, damaged, locked or larger than any report
 */
export async function readDocx(bytes: Uint8Array, source: string): Promise<FormatLines> {
  const file = await openPackage(bytes, source);
  const parts = await findParts(file, source);
  const open = async (part: string | undefined, handler: XmlHandler): Promise<void> => {
    const content = part === undefined ? undefined : await file.read(part);
    if (part !== undefined && content !== undefined) readXml(content, `${source}: ${part}`, handler);
  };
  const styles = new Styles();
  await open(parts.styles, styles);
  const numberings = new Numberings(styles);
  await open(parts.numbering, numberings);
  const notes = new NoteRegister();
  for (const kind of ['footnote', 'endnote'] as const)
    await open(parts[`${kind}s`], new NoteReader(kind, notes, styles));
  const blocks: Block[] = [];
  const context = { styles, numberings, callNote: notes.call.bind(notes) };
  const body = new BodyReader(context, (block) => {
    // files of a million empty paragraphs exist
    if (block.kind === 'table' || block.text.trim() !== '' || block.calls.length > 0) blocks.push(block);
  });
  const content = await file.read(parts.document);
  if (content === undefined)
    throw new DocumentError(
      'DOCUMENT_DAMAGED',
      `${source} is damaged: its part ${parts.document} is missing; fetch it again, or open and save it with a word processor`,
    );
  readXml(content, `${source}: ${parts.document}`, body);
  body.finish();
  const lines = new LineCollector();
  addBlocks(blocks, lines, body.contentsLevels);
  for (const { number, text, line } of notes.called()) lines.addNote(number, text, line);
  return {
    ...lines.finish(),
    properties: await readProperties(file, parts, styles, source),
    diagnostics: [...tellChanges(body.counts, source)],
  };
}

function* tellChanges(
  { insertions, deletions, embedded }: BodyReader['counts'],
  source: string,
): Iterable<Diagnostic> {
  if (insertions + deletions > 0)
    yield {
      code: 'read/tracked-changes',
      message: `${source} has tracked changes (${insertions} insertions, ${deletions} deletions); it was read as if all were accepted`,
    };
  if (embedded > 0)
    yield {
      code: 'read/embedded-document',
      message: `${source} embeds ${embedded} other documents, which were not read; paste their text into the report`,
    };
}

/** Title of the file's properties, and the symbol that stands in the page heads. */
async function readProperties(
  file: OfficePackage,
  parts: DocxParts,
  styles: Styles,
  source: string,
): Promise<FileProperties> {
  const title = await readCoreTitle(file, parts.core, source);
  let symbol: string | undefined;
  for (const part of parts.heads) {
    if (symbol !== undefined) break;
    const content = await file.read(part);
    if (content === undefined) continue;
    const texts: string[] = [];
    const context = { styles, numberings: new Numberings(styles), callNote: () => undefined };
    readXml(content, `${source}: ${part}`, new BodyReader(context, (block) => texts.push(...textsOf(block))));
    symbol = texts.map(symbolOf).find((found) => found !== undefined);
  }
  return { ...(title !== undefined && { title }), ...(symbol !== undefined && { symbol }) };
}

function textsOf(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return block.text.split(/[\n\t]/).map((text) => text.trim());
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(textsOf)));
}
