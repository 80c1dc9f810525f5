// Runs everything that decides whether the project is sound, and ends with one true line: `N passed, N failed`.
// Usage: node scripts/test.mjs [check|unit|integration|browser …]   (all four without arguments)
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareMachine } from './prepare-machine.mjs';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'resgraph-run-'));
const totals = { passed: 0, failed: 0, skipped: 0 };
let interrupted = false;

/** Steps of `check`; each counts as one test. */
const CHECKS = [
  ['Types', 'check:types'],
  ['Lint and import layers', 'check:lint'],
  ['Formatting', 'check:format'],
  ['Generated code is unchanged', 'check:generated'],
  ['Dead exports and dependencies', 'check:unused'],
];

const SUITES = {
  check: runChecks,
  unit: () => runVitest('unit', 'Unit tests'),
  integration: () => runVitest('integration', 'Integration tests on a real Neo4j', ['java']),
  browser: () => runVitest('browser', 'Browser tests', ['java', 'chromium']),
};

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(SUITES);
const unknown = wanted.filter((name) => !(name in SUITES));
if (unknown.length > 0) {
  console.error(`error: no such suite: ${unknown.join(', ')}. There are: ${Object.keys(SUITES).join(', ')}.`);
  process.exit(2);
}

// The children get Ctrl-C too and clean up (a server of their own runs in the tests): wait for them.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (interrupted = true));

try {
  for (const name of wanted) {
    if (!interrupted) await SUITES[name]();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (interrupted) console.log('\nInterrupted: not everything ran.');
if (totals.skipped > 0) console.log(`\n${totals.skipped} skipped`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = interrupted ? 130 : totals.failed > 0 || totals.passed === 0 ? 1 : 0;

async function runChecks() {
  for (const [title, script] of CHECKS) {
    if (interrupted) return;
    heading(title);
    const code = await run('npm', ['run', '-s', script]);
    count(code === 0 ? { passed: 1 } : { failed: 1 }, title);
  }
}

async function runVitest(project, title, needs = []) {
  heading(title);
  const prepared = await prepareMachine(needs, run);
  if (prepared.missing.length > 0) {
    for (const message of prepared.missing) console.error(message);
    count({ failed: 1 }, title);
    return;
  }
  const report = join(folder, `${project}.json`);
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const code = await run(join(root, 'node_modules', '.bin', 'vitest'), args, prepared.environment);
  if (!interrupted) count(readReport(report, code), title);
}

/** Counts of a run. What cannot be read, or ended badly without a failed test, is a failure of its own. */
function readReport(file, exitCode) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { failed: 1 };
  }
  const passed = report.numPassedTests;
  const brokenFiles = report.testResults.filter(
    (result) =>
      result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  const endedBadly = failed === 0 && (exitCode !== 0 || passed === 0);
  return {
    passed,
    failed: failed + (endedBadly ? 1 : 0),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function count({ passed = 0, failed = 0, skipped = 0 }, title) {
  totals.passed += passed;
  totals.failed += failed;
  totals.skipped += skipped;
  console.log(`${failed > 0 || passed === 0 ? 'FAILED' : 'ok'}: ${title}`);
}

function heading(title) {
  console.log(`\n=== ${title} ===`);
}

/** Runs a program to its end, without standard input. Resolves to its exit code. */
function run(command, args, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on('exit', (code, signal) => resolve(signal === null ? code : 1));
  });
}
