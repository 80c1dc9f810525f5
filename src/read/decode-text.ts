/** Bytes of a file to text: UTF-8, UTF-16 with a byte-order mark, else Windows-1252. Other kinds of file are refused. */
import type { Diagnostic } from '../domain/document.ts';
import { DocumentError } from '../errors.ts';

/** First bytes of the container of old Office files, which also holds new ones that a password locks. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Name of the part that holds a locked file. */
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le');
/** First bytes of kinds of file that are no text, and what to do with each. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly kind: string }[] = [
  { bytes: [0x50, 0x4b, 0x05, 0x06], kind: 'an empty ZIP file' },
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], kind: 'a PDF file' },
  { bytes: OLD_OFFICE, kind: 'an old Office file (DOC, XLS)' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: 'an RTF file' },
  { bytes: [0x1f, 0x8b], kind: 'a gzip file' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: 'a PNG picture' },
  { bytes: [0xff, 0xd8, 0xff], kind: 'a JPEG picture' },
  { bytes: [0xff, 0xfe, 0x00, 0x00], kind: 'UTF-32 text' },
  { bytes: [0x00, 0x00, 0xfe, 0xff], kind: 'UTF-32 text' },
];
const SAVE_AS_TEXT =
  'open it with the program that made it, save it as DOCX or as text (UTF-8), and read that file';
/** First bytes of the UTF-8 characters that English text holds: é, quotes, dashes. */
const COMMON_LEAD_BYTES = new Set([0xc2, 0xc3, 0xe2]);

/** Text of a file and what a person should know of its encoding. */
export interface DecodedText {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Decodes a file.
 *
 * @param source - how messages name the file
 * @throws DocumentError for an empty, binary or truncated file
 */
export function decodeText(bytes: Uint8Array, source: string): DecodedText {
  if (bytes.length === 0)
    throw new DocumentError('DOCUMENT_EMPTY', `${source} is empty: there is nothing to read`);
  const signature = SIGNATURES.find(({ bytes: first }) => first.every((byte, at) => bytes[at] === byte));
  if (
    signature?.bytes === OLD_OFFICE &&
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(LOCKED)
  )
    throw new DocumentError('DOCUMENT_LOCKED', `${source} is locked with a password; save it without one`);
  if (signature)
    throw new DocumentError('DOCUMENT_NOT_TEXT', `${source} is ${signature.kind}; ${SAVE_AS_TEXT}`);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'utf-16le', source);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'utf-16be', source);
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    const hint = `${SAVE_AS_TEXT} (UTF-16 text needs a byte-order mark)`;
    throw new DocumentError('DOCUMENT_NOT_TEXT', `${source} is no text: byte ${nul} is zero; ${hint}`);
  }
  return decodeBytes(bytes, source);
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', source: string): DecodedText {
  const lastUnit = encoding === 'utf-16le' ? bytes.at(-1) : bytes.at(-2);
  if (bytes.length % 2 === 1 || (lastUnit !== undefined && lastUnit >= 0xd8 && lastUnit <= 0xdb))
    throw truncated(source, 'UTF-16');
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes('\0'))
    throw new DocumentError(
      'DOCUMENT_NOT_TEXT',
      `${source} is no text: it holds zero characters; ${SAVE_AS_TEXT}`,
    );
  const message = `${source} holds broken UTF-16; what could not be read became U+FFFD`;
  return { text, diagnostics: text.includes('\ufffd') ? [{ code: 'read/encoding', message }] : [] };
}

function decodeBytes(bytes: Uint8Array, source: string): DecodedText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), diagnostics: [] };
  } catch {
    if (isTruncatedUtf8(bytes)) throw truncated(source, 'UTF-8');
    const message = `${source} is not valid UTF-8 and was read as Windows-1252; check its quotation marks and accents`;
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      diagnostics: [{ code: 'read/encoding', message }],
    };
  }
}

/** Whether all is UTF-8 but for a character that the file's end cuts in two. A single `é` of Windows-1252 is not that. */
function isTruncatedUtf8(bytes: Uint8Array): boolean {
  let lead = bytes.length - 1;
  while (lead > bytes.length - 4 && lead > 0 && ((bytes[lead] ?? 0) & 0xc0) === 0x80) lead -= 1;
  const first = bytes[lead] ?? 0;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 1;
  if (length <= bytes.length - lead) return false;
  const before = bytes.subarray(0, lead);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(before);
  } catch {
    return false;
  }
  return lead < bytes.length - 1 || COMMON_LEAD_BYTES.has(first) || before.some((byte) => byte >= 0x80);
}

function truncated(source: string, encoding: string): DocumentError {
  const message = `${source} is cut off: its last ${encoding} character is incomplete; fetch or export the file again`;
  return new DocumentError('DOCUMENT_TRUNCATED', message);
}
