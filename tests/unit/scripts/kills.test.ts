/**
 * A hundred builds that are killed, at drawn moments over all that a build does: after each, the last good site is whole,
 * the next build goes well, and nobody's file is gone.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { publish } from '../../../scripts/build/publish.ts';
import { type Chance, chance } from '../../../scripts/bench/search/random.ts';
import { BUILDER, type Grounds, grounds } from './grounds.ts';
import { building, everything, PAGES } from './small-site.ts';

const BY_STEP = 80;
const BY_CLOCK = 20;
/** In milliseconds, before each step of a build that is killed by the clock. */
const PACE = 5;

/** What stands beside the site and is somebody's, some of it under names like those of a build. */
const NEIGHBOURS = ['dist-previous-2024', 'dist-building-1', 'dist-building-old', 'dist-seeds', 'site'];

const command = ({ target }: Grounds, ...given: readonly string[]): string[] => [BUILDER, target, ...given];

/** Where Node keeps what it compiled: a build that is killed keeps nothing, but is sooner with what another one kept. */
let compiled = '';

const environment = ({ at }: Grounds): NodeJS.ProcessEnv => ({
  ...process.env,
  TMPDIR: at('temporary'),
  NODE_COMPILE_CACHE: compiled,
});

function prepare(): Grounds {
  compiled = grounds().folder;
  const ground = grounds();
  ground.make('temporary');
  for (const name of NEIGHBOURS) ground.put(`${name}/index.html`);
  ground.put('dist-building.txt');
  return ground;
}

/** Each call of the file system in a build that replaces a site. */
function stepsOf(ground: Grounds): string[] {
  const { stdout } = spawnSync(process.execPath, command(ground, 'counted'), {
    encoding: 'utf8',
    env: environment(ground),
  });
  return (JSON.parse(stdout) as { steps: string[] }).steps;
}

function killAtStep(ground: Grounds, text: string, step: number): void {
  const { signal } = spawnSync(process.execPath, command(ground, text, String(step)), { env: environment(ground) });
  expect(signal).toBe('SIGKILL');
}

async function killByClock(ground: Grounds, text: string, milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, command(ground, text, '-1', String(PACE)), { env: environment(ground) });
  await once(child.stdout, 'data');
  await wait(milliseconds);
  child.kill('SIGKILL');
  await once(child, 'close');
}

/** The site that stands at `name`: the text of all its pages; anything else than a whole site fails. */
function wholeSite(ground: Grounds, name: string): string {
  const { '.colophon-build': marker, ...files } = everything(ground.at(name));
  const text = files['index.html'] ?? '';
  const folders = { articles: 'folder', 'articles/a': 'folder', 'articles/b': 'folder' };
  expect(files).toEqual({ ...folders, ...Object.fromEntries(PAGES.map((page) => [page, text])) });
  expect(marker).toContain('"colophon":"site"');
  return text;
}

const isBetweenTheRenames = ({ target, at }: Grounds): boolean =>
  !existsSync(target) && existsSync(at('dist-building/previous'));

/** The steps of the kills: each is as likely as any other, and the second rename comes up now and then. */
function drawnSteps(steps: readonly string[], draw: Chance): number[] {
  const between = steps.findIndex((step) => /^renameSync .*dist-building.site$/.test(step));
  expect(between).toBeGreaterThan(0);
  return Array.from({ length: BY_STEP }, (_, number) => (number % 20 === 7 ? between : draw.below(steps.length)));
}

async function buildNext(ground: Grounds, stands: string, next: string): Promise<void> {
  const outcome = await publish(ground.target, [], (workplace) => {
    expect(wholeSite(ground, 'dist')).toBe(stands);
    return building(next)(workplace);
  });
  expect(outcome).toEqual({ kind: 'published' });
  expect(wholeSite(ground, 'dist')).toBe(next);
}

function withoutSite({ folder }: Grounds): Record<string, string> {
  return Object.fromEntries(Object.entries(everything(folder)).filter(([path]) => !/^dist(?:\/|$)/.test(path)));
}

describe('a build that is killed', () => {
  it(`${BY_STEP + BY_CLOCK} times at drawn moments loses nothing`, { timeout: 1_800_000 }, async () => {
    const ground = prepare();
    const draw = chance(2025);
    await publish(ground.target, [], building('first'));
    const steps = stepsOf(ground);
    let stands = 'counted';
    const neighbours = withoutSite(ground);
    const moments = drawnSteps(steps, draw);
    let betweenRenames = 0;
    const killedIn = new Set<string>();

    for (let number = 1; number <= BY_STEP + BY_CLOCK; number++) {
      const step = moments[number - 1];
      const text = `killed ${number}`;
      if (step === undefined) await killByClock(ground, text, draw.below(steps.length * PACE));
      else killAtStep(ground, text, step);
      killedIn.add(steps[step ?? -1]?.split(' ')[0] ?? 'clock');

      const between = isBetweenTheRenames(ground);
      if (between) betweenRenames++;
      const found = wholeSite(ground, between ? 'dist-building/previous' : 'dist');
      expect(between ? [stands] : [stands, text]).toContain(found);
      stands = found;

      // Now and then, the build that tidies up after a killed one is killed too.
      if (number % 3 === 0) continue;
      await buildNext(ground, stands, `${number}`);
      stands = `${number}`;
      expect(withoutSite(ground)).toEqual(neighbours);
      expect(readdirSync(ground.at('temporary'))).toEqual([]);
    }
    expect(betweenRenames).toBeGreaterThanOrEqual(2);
    expect(killedIn.size).toBeGreaterThan(6);
  });
});
