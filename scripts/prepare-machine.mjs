// Finds the programs outside npm that tests need. Installs them only on a build machine (CI=true) that has apt-get;
// a person's own machine is left as it is and told what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const CHROMIUM_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const PROGRAMS = {
  java: {
    find: findJava,
    packages: ['openjdk-17-jre-headless'],
    variable: undefined,
    missing:
      'Java 17 or newer was not found (JAVA_HOME, PATH). The tests start a real Neo4j: install Java, for example\n' +
      '"apt-get install openjdk-17-jre-headless" or "brew install openjdk@21", or set NEO4J_TEST_URI to a server whose\n' +
      'data the tests may delete.',
  },
  chromium: {
    find: findChromium,
    packages: ['chromium'],
    variable: 'RESGRAPH_TEST_CHROMIUM',
    missing:
      'No Chromium or Chrome was found. The browser tests need one: install it, or set RESGRAPH_TEST_CHROMIUM to its path.',
  },
};

/**
 * @param needs - names of PROGRAMS
 * @param run - runs a program and resolves to its exit code
 * @returns environment for the tests, and a message for each program that is missing
 */
export async function prepareMachine(needs, run) {
  const environment = {};
  const missing = [];
  for (const name of needs) {
    const program = PROGRAMS[name];
    let found = program.find();
    if (found === undefined && mayInstall()) {
      await install(program.packages, run);
      found = program.find();
    }
    if (found === undefined) missing.push(program.missing);
    else if (program.variable !== undefined) environment[program.variable] = found;
  }
  return { environment, missing };
}

function findChromium() {
  const given = process.env.RESGRAPH_TEST_CHROMIUM;
  return [given, ...CHROMIUM_NAMES.map(onPath), ...CHROMIUM_PLACES].find((path) => path && existsSync(path));
}

function findJava() {
  // The user's own test server needs no Java.
  if (process.env.NEO4J_TEST_URI) return 'external';
  const home = process.env.JAVA_HOME;
  for (const java of [home && join(home, 'bin', 'java'), 'java']) {
    if (!java) continue;
    const { stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
    // `openjdk version "17.0.15" 2025-04-15`
    if (Number(/version "(\d+)/.exec(stderr ?? '')?.[1]) >= 17) return java;
  }
  return undefined;
}

function mayInstall() {
  return process.env.CI === 'true' && onPath('apt-get') !== undefined;
}

async function install(packages, run) {
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...root, 'apt-get', ...args];
    return run(command, rest, { DEBIAN_FRONTEND: 'noninteractive' });
  };
  await apt('-qq', 'update');
  await apt('-qq', 'install', '-y', '--no-install-recommends', ...packages);
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
