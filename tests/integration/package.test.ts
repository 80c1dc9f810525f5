import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.ts';
import { type Outcome, run } from '../support/run-node.ts';

interface Manifest {
  readonly version: string;
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
}

const root = packageRoot();
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const sample = join(root, 'samples', 'council-2020.txt');
let folder: string;
let installed: string;
let packed: readonly string[];

/** Packs the project and lays it out as `npm install --global` does, with what it depends on and nothing else. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'resgraph-package-'));
  const { ending, out, err } = await run('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
  });
  expect({ ending, err: ending === 0 ? '' : err }).toEqual({ ending: 0, err: '' });
  // Scripts that run before packing may write to standard output too.
  const [tarball] = JSON.parse(out.slice(out.indexOf('[\n'))) as {
    filename: string;
    files: { path: string }[];
  }[];
  packed = tarball!.files.map((file) => file.path);
  expect(await run('tar', ['-xzf', join(folder, tarball!.filename), '-C', folder])).toMatchObject({
    ending: 0,
  });

  const modules = join(folder, 'lib', 'node_modules');
  installed = join(modules, 'resolution-graph');
  mkdirSync(modules, { recursive: true });
  renameSync(join(folder, 'package'), installed);
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  mkdirSync(join(folder, 'bin'));
  symlinkSync(join(installed, 'bin', 'resgraph.js'), join(folder, 'bin', 'resgraph'));
  mkdirSync(join(folder, 'elsewhere'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function resgraph(...args: string[]): Promise<Outcome> {
  return run(process.execPath, [join(folder, 'bin', 'resgraph'), ...args], {
    cwd: join(folder, 'elsewhere'),
  });
}

describe('the packed package', () => {
  it('holds what it needs to run and what its licence asks for', () => {
    for (const file of [
      'bin/resgraph.js',
      'dist/cli.js',
      'schema.graphql',
      'LICENSE',
      'NOTICE',
      'README.md',
    ]) {
      expect(packed).toContain(file);
    }
    expect(packed.some((file) => file.startsWith('cypher/schema/'))).toBe(true);
    expect(packed.some((file) => file.startsWith('src/data/tables/'))).toBe(true);
  });

  it('holds no server jar, no graph, no secrets, no tests and no leftovers of the build', () => {
    const unwanted = /\.jar$|^\.data\/|(?:^|\/)\.env$|^tests\/|node_modules|\.tsbuildinfo$|\.built$/;
    expect(packed.filter((file) => unwanted.test(file))).toEqual([]);
  });

  it('has a compiled file for every source file, and no other', () => {
    const compiled = packed.filter((file) => /^dist\/.*\.js$/.test(file));
    const missing = compiled.filter((file) => {
      try {
        readFileSync(join(root, file.replace(/^dist/, 'src').replace(/js$/, 'ts')));
        return false;
      } catch {
        return true;
      }
    });
    expect(missing).toEqual([]);
    expect(compiled).toContain('dist/commands/program.js');
  });

  it('tells its version through the link that an installation makes', async () => {
    expect(await resgraph('--version')).toEqual({ ending: 0, out: `${manifest.version}\n`, err: '' });
  });

  it('extracts a report from another folder, exactly as the clone does', async () => {
    const clone = await run(process.execPath, [join(root, 'src', 'cli.ts'), 'extract', sample]);
    const { ending, out } = await resgraph('extract', sample);
    expect(ending).toBe(0);
    expect(out.split('\n').length).toBeGreaterThan(100);
    expect(out).toBe(clone.out);
  });

  it('loads the code of every command with its declared dependencies alone', async () => {
    const { out } = await resgraph('--help');
    const commands = [...out.matchAll(/^ {2}([a-z0-9]+) {2,}\S/gm)].map((match) => match[1]!);
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands) {
      expect(await resgraph(command, '--help'), command).toMatchObject({ ending: 0 });
    }
  });
});
