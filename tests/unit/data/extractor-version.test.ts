import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { extractorVersion } from '../../../src/data/extractor-version.ts';
import { packageRoot } from '../../../src/package-root.ts';
import { extractText } from '../../support/extract-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'resgraph-version-'));
for (const path of ['package.json', 'src'])
  cpSync(join(packageRoot(), path), join(folder, path), { recursive: true });
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Version of the copy, asked in a process of its own: it is read once a process. */
const versionOfCopy = (): string =>
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      "const { extractorVersion } = await import('./src/data/extractor-version.ts'); console.log(extractorVersion());",
    ],
    { cwd: folder, encoding: 'utf8' },
  ).trim();

describe('the version of the extractor', () => {
  it('names the engine and the tables by digests, and an extraction says which read it', () => {
    expect(extractorVersion()).toMatch(/^engine-[0-9a-f]{12}\.tables-[0-9a-f]{12}$/);
    expect(extractText('ITU-T SG16 approved ITU-T H.626.').extractorVersion).toBe(extractorVersion());
  });

  it('is the same wherever the package lies, and differs when a table, a rule or the engine does', () => {
    const [engine, tables] = versionOfCopy().split('.');
    expect([engine, tables].join('.')).toBe(extractorVersion());

    appendFileSync(join(folder, 'src/data/tables/topics.tsv'), '\n');
    const table = versionOfCopy();
    expect(table).toMatch(new RegExp(`^${engine!}\\.(?!${tables!}$)`));

    appendFileSync(join(folder, 'src/data/tables/rules/guards.json'), '\n');
    const rule = versionOfCopy();
    expect(rule.split('.')[0]).toBe(engine);
    expect(rule).not.toBe(table);

    appendFileSync(join(folder, 'src/extract/triggers.ts'), '\n');
    expect(versionOfCopy().split('.')[0]).not.toBe(engine);
  });

  it('does not follow from what a table says of its source', () => {
    const before = versionOfCopy();
    appendFileSync(join(folder, 'src/data/tables/topics.source.json'), '\n');
    expect(versionOfCopy()).toBe(before);
  });
});
