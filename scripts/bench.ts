// Measures speed and memory and prints tables. Nothing here passes or fails; figures depend on the machine.
// Usage: npm run bench -- [extraction] [memory [--megabytes N]] [traps [--size N]] [--write]   (all of them without a name)
// --write puts what was measured into docs/benchmarks.md; parts that were not measured stay there as they are.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { measureCommand, measureWarm } from './bench/extraction.ts';
import { measureMemory } from './bench/memory.ts';
import { measureTraps } from './bench/traps.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    megabytes: { type: 'string', default: '100' },
    size: { type: 'string', default: '1000000' },
    write: { type: 'boolean', default: false },
  },
});

/** Parts by name; each gives its tables under their titles. */
const parts: Readonly<Record<string, () => Promise<readonly [title: string, table: string][]>>> = {
  extraction: async () => [
    ['Extraction, warm, one thread', await measureWarm()],
    ['`resgraph extract FOLDER`', await measureCommand()],
  ],
  memory: async () => [
    ['Memory of `resgraph extract FOLDER`', await measureMemory(Number(values.megabytes))],
  ],
  traps: async () => [['Texts made to be slow', await measureTraps(Number(values.size))]],
};

const unknown = positionals.filter((name) => !(name in parts));
if (unknown.length > 0) {
  process.stderr.write(
    `there is no ${unknown.join(', ')} to measure; there are: ${Object.keys(parts).join(', ')}\n`,
  );
  process.exit(2);
}
const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
for (const [name, measure] of Object.entries(parts)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  // what else the machine does is part of the figures
  const where = `${machine}, load average ${(loadavg()[0] ?? 0).toFixed(1)} when the measurement began`;
  process.stdout.write(`${where}\n`);
  const tables = await measure();
  const text = tables.map(([title, table]) => `## ${title}\n\n${table}\n`).join('\n');
  process.stdout.write(`\n${text}\n`);
  if (values.write) await writePart(name, `${where}.\n\n${text}`);
}

/** Puts a part between its marks in the page. */
async function writePart(name: string, text: string): Promise<void> {
  const page = join(import.meta.dirname, '..', 'docs', 'benchmarks.md');
  const [begin, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const [before, rest] = readFileSync(page, 'utf8').split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`docs/benchmarks.md has no ${begin.trim()} … ${end}`);
  const written = `${before}${begin}\n${text}\n${end}${after}`;
  writeFileSync(page, await format(written, { ...(await resolveConfig(page)), filepath: page }));
}
