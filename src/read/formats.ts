/** Which kinds of file are read, and how each is told from its first bytes. */
import { decodeText } from './decode-text.ts';
import type { FormatLines } from './read-lines.ts';
import { textLines } from './read-text.ts';

const HEAD_LENGTH = 4_096;

/** A file's content and how messages name it. */
export interface FileContent {
  readonly bytes: Uint8Array;
  /** How messages name the file: a path, `standard input`. */
  readonly source: string;
  /** Name without folders. */
  readonly fileName: string;
}

/** A kind of file. */
interface Format {
  /** Ends of file names, without dot: those that a search of folders takes. */
  readonly extensions: readonly string[];
  /** Whether a file is of this kind. The content decides; a name does only where content cannot, as for Markdown. */
  recognizes(file: FileContent): boolean;
  /**
   * Its lines. Readers are loaded when they are needed: plain text needs no library.
   *
   * @throws DocumentError for a damaged, locked or hostile file
   */
  read(file: FileContent): Promise<FormatLines>;
}

/** In the order in which a file is tried: signatures first, plain text last, for it refuses nothing by itself. */
const FORMATS: readonly Format[] = [
  {
    extensions: ['pdf'],
    recognizes: ({ bytes }) => isPdf(bytes),
    read: async ({ bytes, source }) => {
      const { readPdf } = await import('./pdf/read-pdf.ts');
      return await readPdf(bytes, source);
    },
  },
  {
    extensions: ['docx', 'docm'],
    recognizes: ({ bytes }) => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]),
    read: async ({ bytes, source }) => {
      const { readDocx } = await import('./docx/read-docx.ts');
      return await readDocx(bytes, source);
    },
  },
  {
    extensions: ['html', 'htm', 'xhtml'],
    recognizes: isHtml,
    read: async ({ bytes, source }) => {
      const { readHtmlFile } = await import('./html/read-html.ts');
      return readHtmlFile(bytes, source);
    },
  },
  {
    extensions: ['md', 'markdown'],
    recognizes: ({ fileName }) => /\.(?:md|markdown)$/i.test(fileName),
    read: async ({ bytes, source }) => {
      const { readMarkdown } = await import('./markdown/read-markdown.ts');
      return readMarkdown(bytes, source);
    },
  },
  {
    extensions: ['txt'],
    recognizes: () => true,
    read: ({ bytes, source }) => {
      const { text, diagnostics } = decodeText(bytes, source);
      return Promise.resolve({ ...textLines(text), diagnostics });
    },
  },
];

/** Ends of the names of reports, without dot: `txt`, `docx`. */
export const REPORT_EXTENSIONS: readonly string[] = FORMATS.flatMap(({ extensions }) => extensions).sort();

/** `%PDF-1.7`, after a mark of the encoding or blanks in some files. */
function isPdf(bytes: Uint8Array): boolean {
  return /^\W{0,16}%PDF-\d/.test(Buffer.from(bytes.subarray(0, 32)).toString('latin1'));
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte);
}

/** A page begins with its document type or `html`; comments and an XML declaration may stand before. A piece of one has its name only. */
function isHtml({ bytes, fileName }: FileContent): boolean {
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe;
  const head = new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'latin1').decode(
    bytes.subarray(0, HEAD_LENGTH),
  );
  const start = head.replace(/^(?:ï»¿|\ufeff)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*/, '');
  return (
    /^<(?:!doctype\s+html|html)\b/i.test(start) || (/\.x?html?$/i.test(fileName) && start.startsWith('<'))
  );
}

/** Lines of a file of any kind that is read. */
export async function readFormat(file: FileContent): Promise<FormatLines> {
  const format = FORMATS.find((candidate) => candidate.recognizes(file)) ?? FORMATS.at(-1);
  return await (format?.read(file) ?? Promise.resolve({ lines: [], notes: [] }));
}
