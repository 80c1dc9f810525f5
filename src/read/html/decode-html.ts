/** Text of an HTML file: by its byte-order mark, by what it says of its encoding, else as plain text is told. */
import { decodeText, type DecodedText } from '../decode-text.ts';

/** How far from its beginning a page tells its encoding. */
const HEAD_LENGTH = 4_096;
/** `<meta charset="windows-1252">`, `<meta … content="text/html; charset=iso-8859-1">`, `<?xml … encoding="UTF-8"?>` */
const DECLARED = /<(?:meta\b[^>]*?\bcharset|\?xml\b[^>]*?\bencoding)\s*=\s*["']?\s*([\w.:-]{2,40})/i;

/**
 * Decodes a page.
 *
 * @throws DocumentError for an empty, binary or truncated file
 */
export function decodeHtml(bytes: Uint8Array, source: string): DecodedText {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_LENGTH));
  const label = DECLARED.exec(head)?.[1]?.toLowerCase();
  const hasMark = /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/.test(head);
  // a page that says so in single bytes cannot be UTF-16; UTF-8 is checked as in plain text
  if (label === undefined || hasMark || /^utf-?(?:8|16)/.test(label)) return decodeText(bytes, source);
  try {
    const text = new TextDecoder(label).decode(bytes);
    return { text, diagnostics: [] };
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    const decoded = decodeText(bytes, source);
    const message = `${source} says that its encoding is ${label}, which is not known; it was read as other text is`;
    return { ...decoded, diagnostics: [{ code: 'read/encoding', message }, ...decoded.diagnostics] };
  }
}
