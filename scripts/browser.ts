/** Finds the Chromium that the browser tests run in, or installs one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { run, runNode } from './run.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const ELSEWHERE = ['/usr/bin', '/snap/bin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

const APT = ['apt-get update', 'apt-get install -y --no-install-recommends chromium'];
const PLAYWRIGHT = 'node_modules/playwright/cli.js';

/** Path of a Chromium that starts. Throws with the command to run where none is found and none can be installed. */
export async function browser(): Promise<string> {
  return findBrowser() ?? (await installBrowser());
}

/** The first that starts: `CHROMIUM_PATH`, one of the system's, Playwright's own. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const given = env['CHROMIUM_PATH'];
  if (given) {
    if (starts(given)) return given;
    throw new Error(`CHROMIUM_PATH: "${given}" does not start. Give the path of a Chromium, or take the setting away.`);
  }
  const folders = [...(env['PATH'] ?? '').split(delimiter), ...ELSEWHERE];
  const candidates = folders.flatMap((folder) => [folder, ...NAMES.map((name) => join(folder, name))]);
  return [...candidates, playwrightsOwn()].find((path) => existsSync(path) && starts(path));
}

async function installBrowser(): Promise<string> {
  process.stdout.write('No Chromium found; installing one for the browser tests.\n');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const noQuestions = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
    for (const command of APT) {
      const [program = '', ...args] = command.split(' ');
      if ((await run(program, args, noQuestions)) !== 0) break;
    }
    // On Ubuntu the package is a stub that asks for snap: it is there and does not start.
    const installed = findBrowser();
    if (installed !== undefined) return installed;
  }
  await runNode(PLAYWRIGHT, ['install', 'chromium']);
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  throw new Error(
    'The browser tests need a Chromium, and none could be installed. One of these, run by hand, gives them one:\n' +
      `  sudo ${APT.join(' && sudo ')}\n` +
      '  npx playwright install --with-deps chromium\n' +
      'A Chromium that stands elsewhere is named by CHROMIUM_PATH=/path/to/chromium.',
  );
}

function playwrightsOwn(): string {
  try {
    return chromium.executablePath();
  } catch {
    // Playwright has no build for this system.
    return '';
  }
}

function starts(path: string): boolean {
  // On Windows the program opens a window at `--version`.
  if (process.platform === 'win32') return existsSync(path);
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 120_000 }).status === 0;
}
