// Writes docs/rules.md: one section for each rule, with its examples as the extractor reads them now.
// Usage: node scripts/docs-rules.ts [--check]   (--check writes nothing and fails where the page is out of date)
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { rulesPage } from './docs/rules-page.ts';

const path = join(import.meta.dirname, '..', 'docs', 'rules.md');
const page = await format(rulesPage(), { ...(await resolveConfig(path)), parser: 'markdown' });

if (!process.argv.includes('--check')) writeFileSync(path, page);
else if (stored() !== page) {
  console.error('docs/rules.md is not what the rules say now; write it anew with: npm run docs:rules');
  process.exitCode = 1;
}

function stored(): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
