// Measures speed and memory and prints tables. Nothing here passes or fails; figures depend on the machine.
// Usage: npm run bench -- [extraction] [memory [--megabytes N]] [traps [--size N]] [--write]   (these three without a name)
//        npm run bench -- api [S|M|L] [--seconds N] [--rounds N] [--only WORDS] [--write]       (M without a size)
//        npm run bench -- ask [S|M|L] [--rounds N] [--write]                (the sample alone without a size; with one, in a generated graph)
// --write puts what was measured into docs/benchmarks.md; parts that were not measured stay there as they are.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { isGraphSize } from './bench/api/graph-size.ts';
import { measureApi } from './bench/api/measure-api.ts';
import { measureAsk } from './bench/ask.ts';
import { measureCommand, measureWarm } from './bench/extraction.ts';
import { measureMemory } from './bench/memory.ts';
import { measureTraps } from './bench/traps.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    megabytes: { type: 'string', default: '100' },
    size: { type: 'string', default: '1000000' },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string' },
    only: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
});

/** Parts by name; each gives its tables under their titles. */
const parts: Readonly<Record<string, () => Promise<(readonly [title: string, table: string])[]>>> = {
  extraction: async () => [
    ['Extraction, warm, one thread', await measureWarm()],
    ['`resgraph extract FOLDER`', await measureCommand()],
  ],
  memory: async () => [
    ['Memory of `resgraph extract FOLDER`', await measureMemory(Number(values.megabytes))],
  ],
  traps: async () => [['Texts made to be slow', await measureTraps(Number(values.size))]],
  api: () =>
    measureApi({
      size: size ?? 'M',
      seconds: Number(values.seconds),
      rounds: Number(values.rounds ?? '3'),
      only: values.only,
    }),
  ask: () => measureAsk(size, Number(values.rounds ?? '20')),
};
/** An hour of its own, or a Neo4j: only when it is asked for. */
const ON_DEMAND = ['api', 'ask'];

const size = positionals.find(isGraphSize);
const names = positionals.filter((name) => !isGraphSize(name));
const unknown = names.filter((name) => !(name in parts));
if (unknown.length > 0) {
  process.stderr.write(
    `there is no ${unknown.join(', ')} to measure; there are: ${Object.keys(parts).join(', ')}\n`,
  );
  process.exit(2);
}
const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
for (const [name, measure] of Object.entries(parts)) {
  if (names.length > 0 ? !names.includes(name) : ON_DEMAND.includes(name)) continue;
  // what else the machine does is part of the figures
  const where = `${machine}, load average ${(loadavg()[0] ?? 0).toFixed(1)} when the measurement began`;
  process.stdout.write(`${where}\n`);
  const tables = await measure();
  const text = tables.map(([title, table]) => `## ${title}\n\n${table}\n`).join('\n');
  process.stdout.write(`\n${text}\n`);
  const part = name === 'api' ? `api ${size ?? 'M'}` : name === 'ask' ? `ask ${size ?? 'sample'}` : name;
  if (values.write) await writePart(part, `${where}.\n\n${text}`);
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
