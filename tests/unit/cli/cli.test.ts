import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packageRoot } from '../../../src/package-root.ts';
import { type Outcome, run } from '../../support/run-node.ts';

const cli = join(packageRoot(), 'src', 'cli.ts');
const sample = join(packageRoot(), 'samples', 'council-2020.txt');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'resgraph-cli-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function resgraph(args: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  return run(process.execPath, [cli, ...args], { cwd: folder, env });
}

describe('resgraph', () => {
  it('extracts with an unreadable .env, a wrong environment and no Java', async () => {
    writeFileSync(join(folder, '.env'), 'PORT=none\n');
    const { ending, out, err } = await resgraph(['extract', sample], {
      NEO4J_URI: 'wrong',
      PATH: '',
      JAVA_HOME: '/none',
    });
    expect({ ending, err }).toMatchObject({ ending: 0 });
    const first = JSON.parse(out.slice(0, out.indexOf('\n'))) as object;
    expect(first).toMatchObject({ record: 'document' });
  });

  it('loads neither driver nor server code to extract', async () => {
    const log = join(folder, 'loaded.mjs');
    writeFileSync(
      log,
      `import { registerHooks } from 'node:module';
       registerHooks({ load(url, context, next) { process.stderr.write(url + '\\n'); return next(url, context); } });`,
    );
    const { ending, err } = await run(process.execPath, ['--import', log, cli, 'extract', sample], {
      cwd: folder,
    });
    expect(ending).toBe(0);
    expect(err).toMatch(/src\/extract\//);
    expect(err).not.toMatch(/neo4j-driver|graphql/);
    const own = err.split('\n').filter((url) => !url.includes('node_modules'));
    expect(own.join('\n')).not.toMatch(/src\/(?:graph|load|api|embedded)\//);
  });

  it('reads .env of the current folder, under the environment', async () => {
    writeFileSync(join(folder, '.env'), 'PORT=x\nNEO4J_DATABASE=a b\n');
    const { ending, out, err } = await resgraph(['neo4j', 'status'], { PORT: '4000' });
    expect({ ending, out }).toEqual({ ending: 2, out: '' });
    expect(err).toContain('NEO4J_DATABASE: expected');
    expect(err).not.toContain('PORT:');
  });

  it('uses no colours where there is no terminal', async () => {
    const { out, err } = await resgraph(['--help']);
    expect(out + err).not.toContain('\u001B[');
  });

  it('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [cli, 'extract', sample], { stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = (await once(child, 'close')) as [number];
    expect({ code, broken: err.includes('EPIPE') }).toEqual({ code: 0, broken: false });
  });
});
