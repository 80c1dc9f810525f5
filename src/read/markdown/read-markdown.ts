/** Reads Markdown as the page that it makes. */
import MarkdownIt from 'markdown-it';
import footnote from 'markdown-it-footnote';
import { parseDocument } from 'yaml';
import { DocumentError } from '../../errors.ts';
import { decodeText } from '../decode-text.ts';
import { LINE_ATTRIBUTE } from '../html/page-reader.ts';
import { readHtml } from '../html/read-html.ts';
import type { FormatLines } from '../read-lines.ts';

/** `---`, keys and values, `---` at the beginning. */
const FRONT_MATTER = /^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** Quotes and lists within each other beyond this would be lost. */
const MAX_NESTING = 200;

/** Line breaks of the source are kept until it is known whether they part items. */
const markdown = new MarkdownIt({ html: true, breaks: true }).set({ maxNesting: MAX_NESTING }).use(footnote);
markdown.core.ruler.push('source_lines', ({ tokens }) => {
  for (const token of tokens)
    if (token.map && token.nesting >= 0 && token.type !== 'inline')
      token.attrSet(LINE_ATTRIBUTE, String(token.map[0] + 1));
});

/**
 * Lines of a Markdown file.
 *
 * @throws DocumentError for an empty, binary or truncated file, or one that nests without end
 */
export function readMarkdown(bytes: Uint8Array, source: string): FormatLines {
  const { text, diagnostics } = decodeText(bytes, source);
  const normal = text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '');
  const front = FRONT_MATTER.exec(normal);
  // the lines of the front matter stay, empty, so that all others keep their numbers
  const body = front === null ? normal : front[0].replace(/[^\n]+/g, '') + normal.slice(front[0].length);
  const title = front?.[1] === undefined ? undefined : titleOf(front[1]);
  const environment = {};
  const tokens = markdown.parse(body, environment);
  if (tokens.some(({ level }) => level >= MAX_NESTING - 1))
    throw new DocumentError(
      'DOCUMENT_HOSTILE',
      `${source} nests quotes or lists more than ${MAX_NESTING / 2} deep; it was not read: save what it shows as text`,
    );
  return {
    ...readHtml(markdown.renderer.render(tokens, markdown.options, environment), source),
    diagnostics,
    ...(title !== undefined && { properties: { title } }),
  };
}

function titleOf(frontMatter: string): string | undefined {
  const title: unknown = parseDocument(frontMatter, { schema: 'failsafe', logLevel: 'silent' }).get('title');
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : undefined;
}
