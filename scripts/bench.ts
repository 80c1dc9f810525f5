// Measures speed and memory and prints tables. Nothing here passes or fails; figures depend on the machine.
// Usage: npm run bench -- [extraction] [memory [--megabytes N]] [traps [--size N]]   (all of them without a name)
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measureCommand, measureWarm } from './bench/extraction.ts';
import { measureMemory } from './bench/memory.ts';
import { measureTraps } from './bench/traps.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { megabytes: { type: 'string', default: '100' }, size: { type: 'string', default: '1000000' } },
});

const parts: Readonly<Record<string, () => Promise<void>>> = {
  extraction: async () => {
    print('Extraction, warm, one thread', await measureWarm());
    print('`resgraph extract FOLDER`', await measureCommand());
  },
  memory: async () =>
    print('Memory of `resgraph extract FOLDER`', await measureMemory(Number(values.megabytes))),
  traps: async () => print('Texts made to be slow', await measureTraps(Number(values.size))),
};

const unknown = positionals.filter((name) => !(name in parts));
if (unknown.length > 0) {
  process.stderr.write(
    `there is no ${unknown.join(', ')} to measure; there are: ${Object.keys(parts).join(', ')}\n`,
  );
  process.exit(2);
}
process.stdout.write(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`,
);
for (const [name, measure] of Object.entries(parts))
  if (positionals.length === 0 || positionals.includes(name)) await measure();

function print(title: string, table: string): void {
  process.stdout.write(`\n## ${title}\n\n${table}\n`);
}
