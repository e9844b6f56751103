/**
 * `npm run mutate [-- <count> [<seed>]]`: how much the tests notice. So many faults, drawn by the seed, are put into the
 * sources of five rooms, one at a time, and the tests of `npm run test:unit` that read the file are run on each. Names
 * every fault that no test noticed. The files are as before at the end; they must be committed before it begins.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { draw, type Mutation, mutationsOf } from './mutate/mutations.ts';
import { ROOT, runNode } from './run.ts';

const ROOMS = ['pipeline/annotate', 'pipeline/attribute', 'pipeline/clean', 'compare', 'search'];
const RULES = 'tests/unit/pipeline/rules.test.ts';

process.exitCode = await main(Number(process.argv[2] ?? 200), Number(process.argv[3] ?? 1));

async function main(count: number, seed: number): Promise<number> {
  if (execFileSync('git', ['status', '--porcelain', 'src'], { cwd: ROOT, encoding: 'utf8' }) !== '') {
    process.stderr.write(
      'src has changes that are not committed: commit them first, for files are changed and restored.\n',
    );
    return 2;
  }
  const files = ROOMS.flatMap((room) => globSync(`src/${room}/**/*.ts`, { cwd: ROOT })).sort();
  const all = files.flatMap((file) => mutationsOf(file, readFileSync(join(ROOT, file), 'utf8')));
  const drawn = draw(all, count, seed);
  let killed = 0;
  for (const [at, mutation] of drawn.entries()) {
    const noticed = await isNoticed(mutation);
    if (noticed) killed++;
    process.stdout.write(`${at + 1}/${drawn.length} ${noticed ? 'killed  ' : 'SURVIVED'} ${described(mutation)}\n`);
  }
  process.stdout.write(`${killed} of ${drawn.length} killed; drawn of ${all.length} with seed ${seed}.\n`);
  return 0;
}

/** Whether a test fails on it: those of its room first, since they are the ones that mostly do. */
async function isNoticed(mutation: Mutation): Promise<boolean> {
  const path = join(ROOT, mutation.file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.slice(0, mutation.start) + mutation.to + text.slice(mutation.end));
  const restore = (): void => writeFileSync(path, text);
  process.once('exit', restore);
  try {
    const near = nearest(mutation.file);
    const first = near.length > 0 ? await vitest(['run', ...near]) : true;
    return !first || !(await vitest(['related', '--run', mutation.file]));
  } finally {
    process.off('exit', restore);
    restore();
  }
}

function nearest(file: string): string[] {
  const rules = file.startsWith('src/pipeline/') ? [RULES] : [];
  for (let folder = dirname(file.replace(/^src/, 'tests/unit')); folder !== 'tests/unit'; folder = dirname(folder))
    if (existsSync(join(ROOT, folder))) return folder === 'tests/unit/pipeline' ? rules : [...rules, `${folder}/`];
  return rules;
}

async function vitest(args: readonly string[]): Promise<boolean> {
  const quiet = (): void => undefined;
  const every = ['--bail', '1', '--reporter', 'dot'];
  return (await runNode('node_modules/vitest/vitest.mjs', [...args, ...every], { onLine: quiet })) === 0;
}

function described({ file, start, end, to }: Mutation): string {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const line = text.slice(0, start).split('\n').length;
  const short = (words: string): string => words.replace(/\s+/g, ' ').slice(0, 60);
  return `${file}:${line} ${short(text.slice(start, end))} → ${short(to)}`;
}
