// Builds dist from src with the compiler, and removes from dist what src no longer has: a packed dist must not hold the
// output of deleted files.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const result = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
if (result.status !== 0) process.exit(result.status ?? 1);

for (const file of readdirSync(join(root, 'dist'), { recursive: true })) {
  const source = /^(.+)\.(?:d\.ts|js|js\.map)$/.exec(file)?.[1];
  if (source !== undefined && !existsSync(join(root, 'src', `${source}.ts`)))
    rmSync(join(root, 'dist', file));
}
const { engineDigest } = await import('../dist/data/extractor-version.js');
writeFileSync(join(root, 'dist', 'engine-digest'), engineDigest(join(root, 'src')));
writeFileSync(join(root, 'dist', '.built'), '');
