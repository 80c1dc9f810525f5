#!/usr/bin/env node
// Starts dist/cli.js. Written so that old Node versions (12.17 and up) can read it: where the Node that runs this is
// too old, the one that came as a dependency takes over; where there is none, the message says what is needed.
import { spawn } from 'child_process';
import fs from 'fs';
import { createRequire } from 'module';
import os from 'os';
import path from 'path';
import { fileURLToPath, pathToFileURL } from 'url';

// Libraries check more where they take themselves to be developed with; that would cost every answer of the service.
if (process.env.NODE_ENV === undefined) process.env.NODE_ENV = 'production';

var NEEDED = [22, 18];
var here = path.dirname(fileURLToPath(import.meta.url));
var program = path.join(here, '..', 'dist', 'cli.js');

function isNewEnough(version) {
  var parts = version.split('.').map(Number);
  return parts[0] > NEEDED[0] || (parts[0] === NEEDED[0] && parts[1] >= NEEDED[1]);
}

function bundledNode() {
  var system = { linux: 'linux', win32: 'win' }[process.platform];
  if (system === undefined) return undefined;
  try {
    var manifest = createRequire(import.meta.url).resolve(
      'node-' + system + '-' + process.arch + '/package.json',
    );
    var binary = path.join(path.dirname(manifest), 'bin', system === 'win' ? 'node.exe' : 'node');
    return fs.existsSync(binary) ? binary : undefined;
  } catch (error) {
    return undefined;
  }
}

function fail(message) {
  process.stderr.write('error: ' + message + '\n');
  process.exitCode = 1;
}

function runWith(node) {
  var child = spawn(node, [program].concat(process.argv.slice(2)), { stdio: 'inherit' });
  ['SIGTERM', 'SIGHUP', 'SIGINT'].forEach(function (signal) {
    process.on(signal, function () {
      // Ctrl-C on a terminal reaches the child by itself; once is enough.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  });
  child.on('error', function (error) {
    fail('cannot run ' + node + ': ' + error.message);
  });
  child.on('exit', function (code, signal) {
    process.exitCode = signal === null ? code : 128 + (os.constants.signals[signal] || 0);
  });
}

var bundled;
if (!fs.existsSync(program)) {
  fail(program + ' is missing. In a clone run "npm ci" or "npm run build" first.');
} else if (isNewEnough(process.versions.node)) {
  import(pathToFileURL(program).href).catch(function (error) {
    fail(error.stack || String(error));
  });
} else if ((bundled = bundledNode()) !== undefined) {
  runWith(bundled);
} else {
  fail(
    'resgraph needs Node.js ' +
      NEEDED.join('.') +
      ' or newer; this is ' +
      process.versions.node +
      ' (' +
      process.execPath +
      ').\nInstall a newer one from https://nodejs.org/, or install resgraph without --omit=optional: on Linux and ' +
      'Windows it brings its own.',
  );
}
