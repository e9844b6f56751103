/** Runs Astro on the project, into a folder. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { eachLine, ROOT } from '../run.ts';
import { type Lock, takeLock } from './lock.ts';
import type { Workplace } from './publish.ts';

const ASTRO = join(ROOT, 'node_modules/astro/bin/astro.mjs');

/** Where Astro keeps the code that renders the pages, in the project, when the site itself lies outside of it. */
const RENDERING = join(ROOT, '.astro/.prerender');

/** In milliseconds, between two looks at whether it is this build's turn. */
const PAUSE = 250;

/** Astro's exit status; each line that it prints goes to `onLine`. When `stop` is aborted, Astro ends and that is 1. */
export async function runAstro(
  { site, cache }: Workplace,
  onLine: (line: string) => void,
  stop: AbortSignal,
): Promise<number> {
  const turn = site.startsWith(ROOT) ? undefined : await turnOutside(stop);
  try {
    if (stop.aborted) return 1;
    const env = {
      ...process.env,
      OUT_DIR: site,
      CACHE_DIR: cache,
      // Astro has Node keep what it compiled in the system's folder for temporary files, where nobody tidies up.
      NODE_COMPILE_CACHE: join(ROOT, '.cache/node'),
    };
    return await runWorker(env, onLine, stop);
  } finally {
    turn?.release();
  }
}

/** Builds into folders outside of the project take turns: the code that renders their pages has one place. */
async function turnOutside(stop: AbortSignal): Promise<Lock | undefined> {
  const cache = join(ROOT, '.cache');
  mkdirSync(cache, { recursive: true });
  for (let look = 0; !stop.aborted; look++) {
    const turn = takeLock(join(cache, 'outside.lock'));
    if (turn) {
      rmSync(RENDERING, { recursive: true, force: true });
      return turn;
    }
    if (look === 0) process.stdout.write('Another build from this project goes first; waiting for its end.\n');
    await wait(PAUSE);
  }
  return undefined;
}

/**
 * In a thread and not in a process of its own, which would go on writing after this process is killed, into the folder
 * that the next build tidies up.
 */
function runWorker(env: NodeJS.ProcessEnv, onLine: (line: string) => void, stop: AbortSignal): Promise<number> {
  const worker = new Worker(ASTRO, { argv: ['build', '--force', '--json'], env, stdout: true, stderr: true });
  const printed = Promise.all([eachLine(worker.stdout, onLine), eachLine(worker.stderr, onLine)]);
  const end = (): void => void worker.terminate();
  stop.addEventListener('abort', end);
  return new Promise((resolve) => {
    worker.on('error', (error) => {
      onLine(String(error));
    });
    worker.on('exit', (status) => {
      stop.removeEventListener('abort', end);
      void printed.then(() => {
        resolve(status);
      });
    });
  });
}
