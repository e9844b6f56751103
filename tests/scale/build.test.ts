/** `npm run build` itself, killed and stopped at drawn moments. `tests/unit/scripts/kills.test.ts` kills a hundred smaller builds. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { type Chance, chance } from '../../scripts/bench/search/random.ts';
import { ROOT } from '../../scripts/run.ts';
import { type Grounds, grounds } from '../unit/scripts/grounds.ts';
import { everything } from '../unit/scripts/small-site.ts';

const KILLS = 6;
const STOPS = 4;
const TEXT = 'The ferry ran aground off Port Example on Tuesday, with some 40 people on board.\n';

function startBuild({ at, target }: Grounds): ChildProcess {
  const env = { ...process.env, CONTENT_DIR: at('content'), OUT_DIR: target, TMPDIR: at('temporary') };
  return spawn(process.execPath, ['scripts/build.ts'], { cwd: ROOT, env, stdio: 'ignore' });
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  return child.exitCode;
}

async function build(ground: Grounds): Promise<void> {
  expect(await ended(startBuild(ground))).toBe(0);
}

/** Before, there is nobody yet who could hear a signal. */
async function begun({ at }: Grounds, child: ChildProcess): Promise<void> {
  while (!existsSync(at('dist-building/site')) && child.exitCode === null) await wait(10);
}

interface First {
  readonly ground: Grounds;
  /** In milliseconds, the length of a build: moments are drawn from it. */
  readonly lasts: number;
  /** All that stands in the grounds after a build. */
  readonly whole: Record<string, string>;
  readonly draw: Chance;
}

async function firstBuild(): Promise<First> {
  const ground = grounds();
  ground.make('temporary');
  ground.put('content/ferry.txt', `A ferry runs aground\n\n${TEXT}`);
  ground.put('dist-previous-2024/index.html');
  const started = performance.now();
  await build(ground);
  const lasts = Math.ceil(performance.now() - started);
  const whole = everything(ground.folder);
  expect(Object.keys(whole).length).toBeGreaterThan(20);
  return { ground, lasts, whole, draw: chance(7) };
}

it(`is killed ${KILLS} times at drawn moments: the site stays whole, and the next build goes well`, async () => {
  const { ground, lasts, whole, draw } = await firstBuild();
  for (let kill = 0; kill < KILLS; kill++) {
    const child = startBuild(ground);
    await wait(draw.below(lasts));
    child.kill('SIGKILL');
    await ended(child);
    const last = existsSync(ground.target) ? ground.target : ground.at('dist-building/previous');
    expect(everything(last)).toEqual(siteOf(whole));

    await build(ground);
    expect(everything(ground.folder)).toEqual(whole);
    expect(readdirSync(ground.at('temporary'))).toEqual([]);
    expect(existsSync(join(ROOT, '.astro/.prerender'))).toBe(false);
  }
});

it(`is stopped ${STOPS} times at drawn moments: the site stays whole, and nothing else is left`, async () => {
  const { ground, lasts, whole, draw } = await firstBuild();
  for (let stop = 0; stop < STOPS; stop++) {
    const child = startBuild(ground);
    await begun(ground, child);
    await wait(draw.below(lasts));
    child.kill('SIGTERM');
    // 0 is a build that was done before it heard of it.
    expect([143, 0]).toContain(await ended(child));
    expect(everything(ground.folder)).toEqual(whole);
    expect(readdirSync(ground.at('temporary'))).toEqual([]);
  }
});

function siteOf(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) =>
      path.startsWith('dist/') ? [[path.slice('dist/'.length), text]] : [],
    ),
  );
}
