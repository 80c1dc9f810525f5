/** How fast reports are read and extracted: warm in one thread, and by the command on one thread and on all cores. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bench } from 'tinybench';
import { loadVocabulary } from '../../src/data/vocabulary.ts';
import { extract } from '../../src/extract/extract.ts';
import { readDocumentFile } from '../../src/read/read-file.ts';
import { annotatedReports, writeCorpus } from './corpus.ts';
import { markdownTable, type Table } from './table.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const CORPUS_BYTES = 10_000_000;

/** Milliseconds and MB/s of each annotated report, read and extracted again and again in one warm process. */
export async function measureWarm(): Promise<Table> {
  const vocabulary = loadVocabulary();
  const reports = annotatedReports();
  const bench = new Bench({ time: 2_000, warmupTime: 1_000 });
  for (const { name, path } of reports)
    bench.add(name, async () => void extract(await readDocumentFile(path), vocabulary));
  await bench.run();
  const rows = bench.tasks.map(({ name, result }, at) => {
    if (result.state !== 'completed') throw new Error(`${name} was not measured: ${result.state}`);
    const kilobytes = Buffer.byteLength(reports[at]?.text ?? '') / 1_000;
    const { p50, p99 } = result.latency;
    return [name, kilobytes.toFixed(0), p50.toFixed(1), p99.toFixed(1), (kilobytes / p50).toFixed(2)];
  });
  return markdownTable(['report', 'kB', 'median ms', 'p99 ms', 'MB/s'], rows);
}

/** MB/s of `resgraph extract` over a folder, its start included; the outputs must be the same bytes. */
export async function measureCommand(): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'resgraph-bench-'));
  try {
    const { files, bytes } = writeCorpus(folder, CORPUS_BYTES);
    const rows: string[][] = [];
    const digests = new Set<string>();
    for (const jobs of [1, availableParallelism()]) {
      const began = performance.now();
      digests.add(await digestOfOutput(folder, jobs));
      const seconds = (performance.now() - began) / 1_000;
      const rate = bytes / 1_000_000 / seconds;
      rows.push([
        String(jobs),
        String(files),
        (bytes / 1_000_000).toFixed(1),
        seconds.toFixed(1),
        rate.toFixed(2),
      ]);
    }
    if (digests.size !== 1) throw new Error('one thread and several gave different bytes');
    return markdownTable(['threads', 'reports', 'MB', 's', 'MB/s'], rows);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function digestOfOutput(folder: string, jobs: number): Promise<string> {
  const child = spawn(
    process.execPath,
    [join(ROOT, 'bin', 'resgraph.js'), 'extract', folder, '--jobs', String(jobs)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const hash = createHash('sha256');
  for await (const chunk of child.stdout) hash.update(chunk as Buffer);
  if (child.exitCode !== 0) {
    const code = await new Promise<number | null>((resolve) => {
      if (child.exitCode !== null) resolve(child.exitCode);
      else child.once('exit', resolve);
    });
    if (code !== 0) throw new Error(`resgraph extract ended with exit code ${code}`);
  }
  return hash.digest('hex');
}
