import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { pipeline, Transform } from 'node:stream';
import { DocumentError } from '../errors.ts';
import { readCsv } from './read-csv.ts';
import { readYaml } from './read-yaml.ts';
import type { ReadItem } from './record.ts';

/** An open catalogue file. */
export interface CatalogueFile {
  /** Name without folder. */
  readonly file: string;
  readonly items: AsyncIterable<ReadItem>;
  /** SHA-256 of all bytes; to be asked for once `items` are read. */
  readonly sha256: () => string;
}

const FORMATS = {
  '.csv': readCsv,
  '.yaml': readYaml,
  '.yml': readYaml,
} as const satisfies Record<string, (input: Transform, file: string) => AsyncIterable<ReadItem>>;

/**
 * Opens a catalogue; its records are read as they are asked for.
 *
 * @throws DocumentError `CATALOGUE_FORMAT`, `CATALOGUE_MISSING`, `CATALOGUE_TOO_LARGE`
 */
export async function openCatalogueFile(path: string, maxBytes: number): Promise<CatalogueFile> {
  const extension = extname(path).toLowerCase();
  if (!(extension in FORMATS))
    throw new DocumentError(
      'CATALOGUE_FORMAT',
      `${path}: a catalogue is a .csv file or relaton's .yaml; ${extension === '' ? 'this has no extension' : `${extension} is neither`}`,
    );
  const { size } = await stat(path).catch((cause: unknown) => {
    throw new DocumentError('CATALOGUE_MISSING', `${path}: cannot be read; is the name right?`, { cause });
  });
  if (size > maxBytes)
    throw new DocumentError(
      'CATALOGUE_TOO_LARGE',
      `${path} has ${String(size)} bytes, and at most ${String(maxBytes)} are read; raise it with --max-size`,
    );
  const hash = createHash('sha256');
  const hashed = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  pipeline(createReadStream(path), hashed, () => undefined);
  const read = FORMATS[extension as keyof typeof FORMATS];
  return { file: basename(path), items: read(hashed, path), sha256: () => hash.digest('hex') };
}
