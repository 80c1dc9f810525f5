/** Reads a report from a file, with what its meta file says. */
import { createHash } from 'node:crypto';
import { lstat, open, readFile, type FileHandle } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Diagnostic, DocumentMeta, SourceDocument } from '../domain/document.ts';
import { DocumentError } from '../errors.ts';
import { decodeText, type DecodedText } from './decode-text.ts';
import { checkMeta, parseMeta } from './document-meta.ts';
import { readFormat } from './formats.ts';
import { readLines } from './read-lines.ts';

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
  const given = await readMetaFile(path);
  return await readDocumentBytes(bytes, {
    source: path,
    fileName: basename(path),
    meta: { ...given.meta, ...checkOverrides(overrides) },
    diagnostics: given.diagnostics,
  });
}

/** The one refusal of a path that is not there, for all commands. */
export function missingDocument(path: string, cause?: unknown): DocumentError {
  return new DocumentError('DOCUMENT_MISSING', `${path} does not exist; check the path`, { cause });
}

/** Where the bytes came from and what was given beside them. */
export interface BytesSource {
  /** How messages name the source: a path, `standard input`. */
  readonly source: string;
  readonly fileName: string;
  readonly meta?: DocumentMeta;
  /** What reading the meta file brought up. */
  readonly diagnostics?: readonly Diagnostic[];
}

/**
 * Reads a report from bytes; their content tells what kind of file they are.
 *
 * @throws DocumentError when they are no text, truncated or hold no passage
 */
export async function readDocumentBytes(
  bytes: Uint8Array,
  { source, fileName, meta = {}, diagnostics = [] }: BytesSource,
): Promise<SourceDocument> {
  const checked = checkOverrides(meta);
  const lines = await readFormat({ bytes, source, fileName });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const document = readLines(lines, { meta: checked, sha256, fileName, diagnostics });
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

/** What a meta file says, and what a person should know of its encoding. */
interface GivenMeta {
  readonly meta: DocumentMeta;
  readonly diagnostics: readonly Diagnostic[];
}

async function readMetaFile(report: string): Promise<GivenMeta> {
  const path = metaPath(report);
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(path, MAX_META_BYTES, 'a meta file has a line a key');
  } catch (error) {
    if (!(error instanceof DocumentError) || error.code !== 'DOCUMENT_MISSING') throw error;
    await refuseOverlookedMeta(path);
    return { meta: {}, diagnostics: [] };
  }
  if (bytes.length === 0) return { meta: {}, diagnostics: [] };
  const { text, diagnostics } = decodeMeta(bytes, path);
  return { meta: parseMeta(text, path), diagnostics };
}

/** Who put a link or a `.yml` beside a report meant it: without an error the report would be read under a wrong name. */
async function refuseOverlookedMeta(path: string): Promise<void> {
  if (await isThere(path)) {
    throw new DocumentError(
      'DOCUMENT_META',
      `${path} is a link to a file that does not exist; mend the link or delete it`,
    );
  }
  const short = path.replace(/\.yaml$/, '.yml');
  if (await isThere(short)) {
    throw new DocumentError(
      'DOCUMENT_META',
      `${short} is not read under this name; rename it to ${basename(path)}`,
    );
  }
}

/** Whether a name is taken, be it by a link to nowhere. */
async function isThere(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  );
}

function decodeMeta(bytes: Uint8Array, path: string): DecodedText {
  try {
    return decodeText(bytes, path);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    // decodeText gives advice on reports
    const [fault = ''] = error.message.split(';');
    throw new DocumentError(
      'DOCUMENT_META',
      `${fault}; a meta file is text with lines of the form "key: value", in UTF-8`,
      { cause: error },
    );
  }
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
  if (code === 'ENOENT' || code === 'ENOTDIR') return missingDocument(path, error);
  if (code === 'EISDIR') return isFolder(path);
  const message =
    code === 'EACCES' || code === 'EPERM'
      ? `${path} may not be read by this user; check its permissions`
      : `${path} cannot be read: ${error.message}`;
  return new DocumentError('DOCUMENT_UNREADABLE', message, { cause: error });
}

function isFolder(path: string): DocumentError {
  return new DocumentError('DOCUMENT_FOLDER', `${path} is a folder; name a file in it`);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
}
