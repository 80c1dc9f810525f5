/** Whether memory grows with the number of reports: the resident set of `resgraph extract` over a large folder, over time. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCorpus } from './corpus.ts';
import { markdownTable, type Table } from './table.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SAMPLE_EVERY_MS = 250;
const PARTS = 5;

/**
 * Resident memory, in MB, in each fifth of the run: the largest sample and the median. Linux only: it reads /proc.
 *
 * @param megabytes - size of the corpus
 */
export async function measureMemory(megabytes: number): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'resgraph-bench-'));
  try {
    const { files, bytes } = writeCorpus(folder, megabytes * 1_000_000);
    const began = performance.now();
    const child = spawn(process.execPath, [join(ROOT, 'bin', 'resgraph.js'), 'extract', folder], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const samples: number[] = [];
    const timer = setInterval(() => {
      const resident = residentMegabytes(child.pid);
      if (resident !== undefined) samples.push(resident);
    }, SAMPLE_EVERY_MS);
    const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
    clearInterval(timer);
    if (code !== 0) throw new Error(`resgraph extract ended with exit code ${code}`);
    const seconds = (performance.now() - began) / 1_000;
    const rows = Array.from({ length: PARTS }, (_, part) => {
      const from = Math.floor((samples.length * part) / PARTS);
      const to = Math.floor((samples.length * (part + 1)) / PARTS);
      const own = samples.slice(from, to).sort((a, b) => a - b);
      const share = `${(part * 100) / PARTS}–${((part + 1) * 100) / PARTS} %`;
      return [share, (own[Math.floor(own.length / 2)] ?? 0).toFixed(0), (own.at(-1) ?? 0).toFixed(0)];
    });
    const head = `${files} reports, ${(bytes / 1_000_000).toFixed(0)} MB, ${seconds.toFixed(0)} s`;
    return `${head}\n\n${markdownTable(['part of the run', 'median MB', 'largest MB'], rows)}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function residentMegabytes(pid: number | undefined): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1_024;
  } catch {
    return undefined;
  }
}
