/** Opens a PDF in a thread of its own, within bounds of pages, pieces, time and memory. */
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DocumentError } from '../../errors.ts';
import type { PdfAnswer, PdfContent, PdfLimits } from './pdf-content.ts';

/** Bounds that no report of a meeting comes near. */
const DEFAULT_LIMITS: PdfLimits = {
  maxPages: 3000,
  maxItems: 2_000_000,
  maxItemsOnPage: 40_000,
  maxMs: 180_000,
  maxMemoryMb: 1024,
};
/** How often the thread's memory is looked at. */
const WATCH_EVERY_MS = 50;
const MIB = 1024 * 1024;
/** A file this long at least ends with `%%EOF`, be it with some bytes after it. */
const END_WITHIN = 2048;

/**
 * Text and rules of a PDF's pages.
 *
 * @param source - how messages name the file
 * @throws DocumentError when the file is damaged, cut off, locked with a password, or beyond a bound
 */
export async function openPdf(
  bytes: Uint8Array,
  source: string,
  limits: PdfLimits = DEFAULT_LIMITS,
): Promise<PdfContent> {
  const answer = await askThread(bytes, source, limits);
  switch (answer.kind) {
    case 'content':
      return answer.content;
    case 'encrypted':
      throw new DocumentError(
        'DOCUMENT_ENCRYPTED',
        `${source} opens only with a password, which is not asked for; save a copy without password and read that`,
      );
    case 'too-many-pages':
      throw tooLarge(source, `has ${count(answer.pages)} pages, the limit is ${count(limits.maxPages)}`);
    case 'too-many-items':
      throw tooLarge(
        source,
        `holds more pieces of text by page ${answer.page} than a report has (${count(limits.maxItemsOnPage)} on a page, ${count(limits.maxItems)} in all)`,
      );
    case 'damaged': {
      if (!hasEnd(bytes))
        throw new DocumentError(
          'DOCUMENT_TRUNCATED',
          `${source} is cut off: the end of a PDF (%%EOF) is missing; fetch or export the file again`,
        );
      throw new DocumentError(
        'DOCUMENT_DAMAGED',
        `${source} is a damaged PDF (${answer.reason.replace(/\.$/, '')}); fetch or export the file again`,
      );
    }
  }
}

/** Whether the end mark stands near the end of the file. */
function hasEnd(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-END_WITHIN)).toString('latin1').includes('%%EOF');
}

async function askThread(bytes: Uint8Array, source: string, limits: PdfLimits): Promise<PdfAnswer> {
  // compiled and uncompiled, the thread's file lies beside this one with the same ending
  const file = join(import.meta.dirname, `pdf-worker${extname(import.meta.filename)}`);
  const worker = new Worker(file, {
    workerData: { bytes, limits },
    resourceLimits: { maxOldGenerationSizeMb: limits.maxMemoryMb },
    // the library warns on the console of what the answer tells as well
    stdout: true,
    stderr: true,
    env: {},
    execArgv: ['--no-warnings'],
  });
  const timers: NodeJS.Timeout[] = [];
  try {
    return await new Promise<PdfAnswer>((resolve, reject) => {
      worker.once('message', (answer: PdfAnswer) => resolve(answer));
      worker.once('error', (error) => reject(fromThread(error, source, limits)));
      worker.once('exit', (code) => reject(new Error(`the thread that opens ${source} ended with ${code}`)));
      timers.push(
        setTimeout(() => {
          const seconds = Math.round(limits.maxMs / 1000);
          reject(tooLarge(source, `takes longer than ${count(seconds)} seconds to open`));
        }, limits.maxMs),
        setInterval(() => {
          void memoryOf(worker).then((bytesUsed) => {
            if (bytesUsed > limits.maxMemoryMb * MIB) reject(outOfMemory(source, limits));
          });
        }, WATCH_EVERY_MS),
      );
    });
  } finally {
    for (const timer of timers) clearInterval(timer);
    await worker.terminate();
  }
}

/** Bytes of the thread's heap and of its buffers, which the limits of the heap do not count. */
async function memoryOf(worker: Worker): Promise<number> {
  try {
    const { used_heap_size: heap, external_memory: buffers } = await worker.getHeapStatistics();
    return heap + buffers;
  } catch {
    // it is starting or has ended
    return 0;
  }
}

function fromThread(error: unknown, source: string, limits: PdfLimits): Error {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError) return outOfMemory(source, limits);
  return error instanceof Error ? error : new Error(String(error));
}

function outOfMemory(source: string, { maxMemoryMb }: PdfLimits): DocumentError {
  return tooLarge(source, `unfolds to more than ${count(maxMemoryMb)} MB of memory`);
}

function tooLarge(source: string, fault: string): DocumentError {
  return new DocumentError(
    'DOCUMENT_TOO_LARGE',
    `${source} ${fault}; split it, or save the part that is wanted as a file of its own`,
  );
}

function count(value: number): string {
  return value.toLocaleString('en');
}
