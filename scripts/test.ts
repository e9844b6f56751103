/**
 * `npm test`: everything that must hold, in order, the browser last. Stops at the first step that fails and names it.
 */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSite } from './build/marker.ts';
import { ROOT, run, runNode } from './run.ts';
import { differences } from './test/compare.ts';
import { ORIGINALS, SITES, type Site } from './test/sites.ts';

interface Step {
  readonly name: string;
  readonly run: () => Promise<number>;
  /** Why the step is left out; absent when it runs. */
  readonly skip?: string | false;
}

const TOOLS = join('..', 'shared', 'tools');
const withoutOriginals = !existsSync(join(ROOT, ORIGINALS)) && `there is no ${ORIGINALS} beside the project`;
const withoutTools = !existsSync(join(ROOT, TOOLS, 'gold.mjs')) && `there is no ${TOOLS} beside the project`;

const steps: readonly Step[] = [
  { name: 'types', run: () => npm('types') },
  { name: 'lint and format', run: () => npm('lint') },
  { name: 'unit, corpus and property tests', run: () => npm('test:unit') },
  ...SITES.map((site) => ({
    name: `build: ${site.about}`,
    run: () => build(site),
    skip: isLeftOut(site),
  })),
  { name: 'build: the same bytes again', run: sameBytes },
  {
    name: 'published records of the originals',
    run: () => gold('dist-seeds', 'structure', 'entities', 'annotations'),
    skip: withoutOriginals || withoutTools,
  },
  {
    name: 'published digests tell what their originals tell',
    run: () => gold('dist', 'digest', 'digest-annotations'),
    skip: withoutTools,
  },
  { name: 'sizes', run: () => runNode('scripts/bench.ts', ['sizes', '--assert']) },
  { name: 'browser tests', run: () => runNode('scripts/e2e.ts') },
];

process.exitCode = await main();

async function main(): Promise<number> {
  // A build of another day must not be tested in the place of one that is left out today.
  for (const site of SITES) if (isLeftOut(site)) removeBuilt(join(ROOT, site.directory));
  for (const [index, step] of steps.entries()) {
    const heading = `${index + 1}/${steps.length} ${step.name}`;
    if (step.skip) {
      process.stdout.write(`\n── ${heading}: skipped, ${step.skip}\n`);
      continue;
    }
    process.stdout.write(`\n── ${heading}\n`);
    const status = await step.run();
    if (status !== 0) {
      process.stderr.write(`\nFailed: ${heading}\n`);
      return 1;
    }
  }
  return 0;
}

function removeBuilt(directory: string): void {
  if (readSite(directory)) rmSync(directory, { recursive: true });
}

function isLeftOut(site: Site): string | false {
  return site.name === 'originals' && withoutOriginals;
}

function npm(script: string): Promise<number> {
  const cli = process.env['npm_execpath'];
  const args = ['run', '--silent', script];
  return cli ? runNode(cli, args) : run('npm', args);
}

function build(site: Site, env: Record<string, string> = {}): Promise<number> {
  return runNode('scripts/build.ts', [], { env: { ...site.env, OUT_DIR: site.directory, ...env } });
}

/** Same input, same bytes: another folder and a time zone in which it is another day must not show in the site. */
async function sameBytes(): Promise<number> {
  const [own] = SITES;
  if (!own) return 1;
  const again = 'dist-again';
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const TZ = here === 'Pacific/Kiritimati' ? 'Pacific/Pago_Pago' : 'Pacific/Kiritimati';
  const status = await build({ ...own, directory: again }, { TZ });
  if (status !== 0) return status;
  const found = differences(join(ROOT, own.directory), join(ROOT, again));
  rmSync(join(ROOT, again), { recursive: true });
  for (const line of found) process.stderr.write(`${line}\n`);
  return found.length === 0 ? 0 : 1;
}

async function gold(directory: string, ...checks: readonly string[]): Promise<number> {
  for (const check of checks) {
    const status = await runNode(join(TOOLS, 'gold.mjs'), [directory, check]);
    if (status !== 0) return status;
  }
  return 0;
}
