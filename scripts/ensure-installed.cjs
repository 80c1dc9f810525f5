// Makes a clone ready to run: `npm ci` where node_modules is absent or older than the lock file, then the build where
// dist is absent or older than src. Runs before the dependencies are there, on whatever Node the machine has, so it
// uses nothing but old syntax and Node itself.
'use strict';

var fs = require('fs');
var path = require('path');
var childProcess = require('child_process');

var root = path.join(__dirname, '..');

function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));
  } catch (error) {
    return undefined;
  }
}

/** Why the installed packages are not those of the lock file, or undefined where they are. */
function whyInstall() {
  var wanted = readJson('package-lock.json');
  if (wanted === undefined)
    throw new Error('package-lock.json is missing or damaged: restore it from the repository');
  // npm keeps a second lock file of what it has really put there.
  var installed = readJson('node_modules/.package-lock.json');
  if (installed === undefined) return 'the dependencies are not installed yet';
  for (var name of Object.keys(wanted.packages)) {
    if (name === '') continue;
    var found = installed.packages[name];
    if (found === undefined && wanted.packages[name].optional) continue;
    if (found === undefined || found.version !== wanted.packages[name].version) {
      return name.replace(/^node_modules\//, '') + ' is not at the version of package-lock.json';
    }
  }
  return undefined;
}

/** Time of the newest file below a folder, or of the file itself; 0 where there is none. */
function newest(file) {
  var stat;
  try {
    stat = fs.statSync(file);
  } catch (error) {
    return 0;
  }
  if (!stat.isDirectory()) return stat.mtimeMs;
  // The folder's own time changes when a file is deleted.
  return fs.readdirSync(file).reduce(function (time, name) {
    return Math.max(time, newest(path.join(file, name)));
  }, stat.mtimeMs);
}

function needsBuild() {
  var built = newest(path.join(root, 'dist', '.built'));
  var sources = ['src', 'tsconfig.json', 'tsconfig.build.json'].map(function (name) {
    return newest(path.join(root, name));
  });
  return built < Math.max.apply(null, sources);
}

function npm(args) {
  // npm tells its own path to the scripts that it runs; on Windows npm is no program that Node could start.
  var cli = process.env.npm_execpath;
  var command = cli ? process.execPath : 'npm';
  var result = childProcess.spawnSync(command, cli ? [cli].concat(args) : args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (result.error) throw result.error;
  if (result.status === 0) return;
  process.stderr.write('error: "npm ' + args.join(' ') + '" failed; the reason stands above.\n');
  process.exit(result.status || 1);
}

var reason = whyInstall();
if (reason !== undefined) {
  process.stderr.write('Installing the dependencies (' + reason + ') …\n');
  npm(['ci', '--no-fund', '--no-audit', '--loglevel=error']);
}
if (needsBuild()) {
  process.stderr.write('Building …\n');
  npm(['run', '-s', 'build']);
}
