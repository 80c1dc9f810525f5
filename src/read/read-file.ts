/** Reads a report from a file, with what its meta file says. */
import { createHash } from 'node:crypto';
import { open, readFile, type FileHandle } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { DocumentMeta, SourceDocument } from '../domain/document.ts';
import { DocumentError } from '../errors.ts';
import { decodeText } from './decode-text.ts';
import { checkMeta, parseMeta } from './document-meta.ts';
import { readText } from './read-text.ts';

/** Largest file that is read unless told otherwise. */
export const DEFAULT_MAX_BYTES = 20 * 1024 * 1024;
const MAX_META_BYTES = 256 * 1024;

/** Bounds of reading. */
export interface ReadFileOptions {
  /** Largest file in bytes; `DEFAULT_MAX_BYTES` by default. */
  readonly maxBytes?: number;
}

/**
 * Reads a report and `NAME.meta.yaml` beside it.
 *
 * @param overrides - values that go before those of the meta file
 * @throws DocumentError when the file is missing, no text, too large, truncated or without text, or its meta file is wrong
 */
export async function readDocumentFile(
  path: string,
  overrides: DocumentMeta = {},
  options: ReadFileOptions = {},
): Promise<SourceDocument> {
  if (/\.meta\.ya?ml$/i.test(path)) {
    throw new DocumentError(
      'DOCUMENT_META_FILE',
      `${path} describes a report; name the report itself: ${path.replace(/\.meta\.ya?ml$/i, '.txt')}`,
    );
  }
  const bytes = await readBytes(path, options.maxBytes ?? DEFAULT_MAX_BYTES, '--max-size MB raises it');
  const given = await readMetaFile(metaPath(path));
  return readDocumentBytes(bytes, {
    source: path,
    fileName: basename(path),
    meta: { ...given, ...checkOverrides(overrides) },
  });
}

/** Where the bytes came from and what was given beside them. */
export interface BytesSource {
  /** How messages name the source: a path, `standard input`. */
  readonly source: string;
  readonly fileName: string;
  readonly meta?: DocumentMeta;
}

/**
 * Reads a report from bytes.
 *
 * @throws DocumentError when they are no text, truncated or hold no passage
 */
export function readDocumentBytes(
  bytes: Uint8Array,
  { source, fileName, meta = {} }: BytesSource,
): SourceDocument {
  const { text, diagnostics } = decodeText(bytes, source);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const document = readText(text, { meta: checkOverrides(meta), sha256, fileName, diagnostics });
  if (document.passages.length === 0) {
    throw new DocumentError(
      'DOCUMENT_EMPTY',
      `${source} holds no text: only blanks, rules or a word processor's leftovers`,
    );
  }
  return document;
}

/** Path of the meta file of a report: `council-2020.txt` has `council-2020.meta.yaml`. */
function metaPath(path: string): string {
  return join(dirname(path), `${basename(path, extname(path))}.meta.yaml`);
}

/** Flags and callers give what they like; the same rules hold as in the file. */
function checkOverrides(meta: DocumentMeta): DocumentMeta {
  const given = Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== undefined));
  return checkMeta(given, (key) => `--${key}`);
}

async function readMetaFile(path: string): Promise<DocumentMeta> {
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(path, MAX_META_BYTES, 'a meta file has a line a key');
  } catch (error) {
    if (error instanceof DocumentError && error.code === 'DOCUMENT_MISSING') return {};
    throw error;
  }
  return bytes.length === 0 ? {} : parseMeta(decodeText(bytes, path).text, path);
}

async function readBytes(path: string, maxBytes: number, remedy: string): Promise<Uint8Array> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    const stat = await file.stat();
    if (stat.isDirectory()) throw isFolder(path);
    if (stat.size > maxBytes) {
      throw new DocumentError(
        'DOCUMENT_TOO_LARGE',
        `${path} has ${megabytes(stat.size)}, the limit is ${megabytes(maxBytes)} (${remedy})`,
      );
    }
    return await readFile(file);
  } catch (error) {
    throw asDocumentError(error, path);
  } finally {
    await file?.close();
  }
}

function asDocumentError(error: unknown, path: string): Error {
  if (!(error instanceof Error) || error instanceof DocumentError)
    return error instanceof Error ? error : new Error(String(error));
  const { code } = error as NodeJS.ErrnoException;
  const [name, message] =
    code === 'ENOENT' || code === 'ENOTDIR'
      ? ['DOCUMENT_MISSING', `${path} does not exist; check the path`]
      : code === 'EISDIR'
        ? ['DOCUMENT_FOLDER', isFolder(path).message]
        : code === 'EACCES' || code === 'EPERM'
          ? ['DOCUMENT_UNREADABLE', `${path} may not be read by this user; check its permissions`]
          : ['DOCUMENT_UNREADABLE', `${path} cannot be read: ${error.message}`];
  return new DocumentError(name, message, { cause: error });
}

function isFolder(path: string): DocumentError {
  return new DocumentError('DOCUMENT_FOLDER', `${path} is a folder; name a file in it`);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
}
