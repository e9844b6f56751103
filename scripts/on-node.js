// `node scripts/on-node.js PROGRAM ARGUMENTS …`: runs a file of the project, or the program of a package (`eslint`), on a
// Node that can. That is the Node at hand where it is new enough, else the one that npm installed for this system.
//
// `node_modules/.bin/node` would do, but npm 10 takes that link away again: the packages of the other systems, which it
// skips, have a link of the same name.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isSupported, TOO_OLD } from './node-version.js';

const PACKAGES = fileURLToPath(new URL('../node_modules', import.meta.url));

const node = isSupported(process.versions.node) ? process.execPath : packagedNode();
if (node) {
  run(node);
} else {
  process.stderr.write(`${TOO_OLD}\n`);
  process.exitCode = 1;
}

function packagedNode() {
  const windows = process.platform === 'win32';
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const path = join(PACKAGES, name, 'bin', windows ? 'node.exe' : 'node');
  return existsSync(path) ? path : undefined;
}

/** @param {string} name */
function programOf(name) {
  if (/[./]/.test(name)) return name;
  const { bin } = JSON.parse(readFileSync(join(PACKAGES, name, 'package.json'), 'utf8'));
  return join(PACKAGES, name, typeof bin === 'string' ? bin : bin[name]);
}

/** @param {string} runtime */
function run(runtime) {
  const [, , name = '', ...args] = process.argv;
  const child = spawn(runtime, [programOf(name), ...args], {
    stdio: 'inherit',
    env: {
      ...process.env,
      // What the program starts as `node` is to be the same one.
      PATH: [dirname(runtime), process.env['PATH']].join(delimiter),
      // Astro sends usage data otherwise, from every developer's machine and every build.
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (error) => {
    process.stderr.write(`${runtime} cannot be started: ${error.message}\n${TOO_OLD}\n`);
    process.exitCode = 1;
  });
  child.on('exit', (status) => {
    process.exitCode = status ?? 1;
  });
}
