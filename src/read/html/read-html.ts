/** Reads an HTML page: what a reader sees of it. */
import { Parser } from 'htmlparser2';
import { DocumentError } from '../../errors.ts';
import { LineCollector } from '../line-collector.ts';
import type { FormatLines } from '../read-lines.ts';
import { addHtmlBlocks } from './block-lines.ts';
import { decodeHtml } from './decode-html.ts';
import { PageReader } from './page-reader.ts';

/** Browsers stop at some hundreds. */
const MAX_DEPTH = 10_000;

/**
 * Lines of an HTML file.
 *
 * @throws DocumentError for an empty, binary or truncated file
 */
export function readHtmlFile(bytes: Uint8Array, source: string): FormatLines {
  const { text, diagnostics } = decodeHtml(bytes, source);
  return { ...readHtml(text, source), diagnostics };
}

/**
 * Lines of a page, or of a part of one.
 *
 * @throws DocumentError for tags that nest deeper than any page's
 */
export function readHtml(text: string, source: string): Omit<FormatLines, 'diagnostics'> {
  const page = new PageReader();
  let depth = 0;
  let line = 1;
  let counted = 0;
  const lineAt = (index: number): number => {
    for (; counted < index; counted += 1) if (text.charCodeAt(counted) === 10) line += 1;
    return line;
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > MAX_DEPTH)
          throw new DocumentError(
            'DOCUMENT_HOSTILE',
            `${source} nests its tags more than ${MAX_DEPTH} deep, which no browser shows; it was not read: save what a browser shows of it as text`,
          );
        page.open(name, attributes, lineAt(parser.startIndex));
      },
      ontext: (data) => page.text(data),
      onclosetag: (name) => {
        depth -= 1;
        page.close(name);
      },
    },
    { decodeEntities: true },
  );
  parser.write(text);
  parser.end();
  page.finish();
  const lines = new LineCollector();
  addHtmlBlocks(page.blocks, lines);
  for (const note of page.notes) lines.addNote(note.number, note.text, note.line);
  const title = page.title.replace(/\s+/g, ' ').trim();
  return { ...lines.finish(), ...(title !== '' && { properties: { title } }) };
}
