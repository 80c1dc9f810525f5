import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ANNOTATED_REPORTS } from '../../support/annotated-reports.ts';

const script = join(import.meta.dirname, '../../support/print-extraction-hashes.ts');

function hashes(environment: Readonly<Record<string, string>>, flags: readonly string[] = []): string {
  return execFileSync(process.execPath, [...flags, script], {
    cwd: tmpdir(),
    env: environment,
    encoding: 'utf8',
  });
}

it(
  'the same reports give the same bytes in any process, language, time zone and hash seed',
  { timeout: 120_000 },
  () => {
    const expected = hashes({ LANG: 'C', TZ: 'UTC' });
    expect(expected.split('\n').filter((line) => /^\S+ [0-9a-f]{64}$/.test(line))).toHaveLength(
      ANNOTATED_REPORTS.length,
    );
    expect(hashes({ LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' })).toBe(expected);
    expect(hashes({ LC_ALL: 'sv_SE.UTF-8', TZ: 'America/St_Johns' }, ['--hash-seed=7'])).toBe(expected);
    expect(hashes({ LANG: 'ar_EG.UTF-8', TZ: 'Asia/Kathmandu' })).toBe(expected);
  },
);
