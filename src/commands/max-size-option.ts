/** The flag `--max-size` of the commands that read files. */
import { InvalidArgumentError, Option } from 'commander';
import { DEFAULT_MAX_BYTES } from '../read/read-file.ts';

const BYTES_PER_MEGABYTE = 1024 * 1024;
const LARGEST = 1_000;

/** Makes `--max-size MB`; its value is a number of bytes. */
export function maxSizeOption(): Option {
  return new Option('--max-size <MB>', 'largest file to read')
    .argParser(parseMegabytes)
    .default(DEFAULT_MAX_BYTES, String(toMegabytes(DEFAULT_MAX_BYTES)));
}

/** Bytes as megabytes, to three digits. */
export function toMegabytes(bytes: number): number {
  return Number((bytes / BYTES_PER_MEGABYTE).toPrecision(3));
}

function parseMegabytes(value: string): number {
  const megabytes = Number(value);
  if (!(megabytes > 0 && megabytes <= LARGEST)) {
    throw new InvalidArgumentError(`expected a number of megabytes, at most ${LARGEST}`);
  }
  return Math.round(megabytes * BYTES_PER_MEGABYTE);
}
