/** Opens an Office file: a ZIP archive whose parts are read one by one, within bounds. */
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { DocumentError } from '../../errors.ts';

/** A report has some dozens of parts; pictures make it a few hundred. */
const MAX_PARTS = 2_000;
/** Most bytes that all parts that are read may have together. */
const MAX_INFLATED_BYTES = 256 * 1024 * 1024;
/** Text packs to a twentieth; a part that packs far better is no text. Small parts are let pass. */
const MAX_RATIO = 400;
const MIN_BYTES_FOR_RATIO = 16 * 1024 * 1024;

/** The parts of an Office file. */
export class OfficePackage {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #source: string;
  #inflated = 0;

  constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>, source: string) {
    this.#zip = zip;
    this.#entries = entries;
    this.#source = source;
  }

  /** Names of the parts, without leading slash. */
  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /**
   * Bytes of a part; undefined when there is none of that name.
   *
   * @throws DocumentError when it is locked, damaged or too large
   */
  async read(name: string): Promise<Buffer | undefined> {
    const entry = this.#entries.get(name);
    if (entry === undefined) return undefined;
    const source = this.#source;
    if (entry.isEncrypted())
      throw new DocumentError('DOCUMENT_LOCKED', `${source} is locked with a password; save it without one`);
    this.#refuseTooLarge(name, entry.uncompressedSize, entry.compressedSize);
    const chunks: Buffer[] = [];
    let size = 0;
    try {
      // the stream ends with an error when there is more than the archive said
      for await (const chunk of await this.#zip.openReadStreamPromise(entry)) {
        size += (chunk as Buffer).length;
        chunks.push(chunk as Buffer);
      }
    } catch (cause) {
      throw damaged(source, `its part ${name} cannot be unpacked`, cause);
    }
    this.#inflated += size;
    return Buffer.concat(chunks, size);
  }

  #refuseTooLarge(name: string, size: number, packed: number): void {
    const isBomb = size > MIN_BYTES_FOR_RATIO && size > packed * MAX_RATIO;
    if (!isBomb && this.#inflated + size <= MAX_INFLATED_BYTES) return;
    throw new DocumentError(
      'DOCUMENT_TOO_LARGE',
      `${this.#source}: its part ${name} unpacks to ${megabytes(size)} (${megabytes(packed)} packed), more than a report has; save the text alone, as DOCX or plain text`,
    );
  }
}

/**
 * Opens an archive. Its parts stay packed.
 *
 * @param source - how messages name the file
 * @throws DocumentError when it is no whole archive or has too many parts
 */
export async function openPackage(bytes: Uint8Array, source: string): Promise<OfficePackage> {
  const entries = new Map<string, Entry>();
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    // names are looked up and never written to a disk, so that odd ones do no harm and are passed over
    const zip = await fromBufferPromise(buffer, { decodeStrings: false });
    if (zip.entryCount > MAX_PARTS) throw tooManyParts(source, zip.entryCount);
    for await (const entry of zip.eachEntry()) {
      if (entries.size >= MAX_PARTS) throw tooManyParts(source, entries.size);
      const name = entry.fileNameRaw.toString('utf8');
      if (!entries.has(name)) entries.set(name, entry);
    }
    return new OfficePackage(zip, entries, source);
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    throw damaged(source, 'it is no whole ZIP archive', cause);
  }
}

/** The one error for what no program could read. */
export function damaged(source: string, what: string, cause?: unknown): DocumentError {
  const reason = cause instanceof Error ? ` (${cause.message})` : '';
  return new DocumentError(
    'DOCUMENT_DAMAGED',
    `${source} is damaged or cut off: ${what}${reason}; fetch it again, or open and save it with a word processor`,
    { cause },
  );
}

function tooManyParts(source: string, count: number): DocumentError {
  return new DocumentError(
    'DOCUMENT_TOO_LARGE',
    `${source} has ${count} parts or more, a report has at most ${MAX_PARTS}; save it anew with a word processor`,
  );
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
}
