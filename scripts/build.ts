/**
 * `npm run build`: checks the content, builds the site into a fresh folder, and puts it in the place of `dist` (or
 * `OUT_DIR`) only when nothing went wrong. A build that fails leaves the last good one where it is.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { loadLibrary } from '../src/library/index.ts';
import { type Edition, makeEdition } from '../src/queries/edition.ts';
import { pagefindFiles } from '../src/search/chunked/files.ts';
import { chunk } from '../src/search/chunked/write.ts';
import { isChunked, searchRecords } from '../src/search/index-of.ts';
import { CHUNKS, contact, deployment, searchesByChunks, site } from '../src/site.ts';
import { readLine } from './build/log.ts';
import { expectedFiles, htmlFiles, pageProblems } from './build/pages.ts';
import { freshFolder, publish, recover, refusal } from './build/publish.ts';
import { headersFile } from './deploy/headers-file.ts';
import { ROOT, runNode } from './run.ts';

const CHECK = 'src/commands/check.ts';
const ASTRO = 'node_modules/astro/bin/astro.mjs';

const target = resolve(ROOT, process.env['OUT_DIR'] || 'dist');

process.exitCode = await main();

async function main(): Promise<number> {
  const refused = wrongSetting();
  if (refused !== undefined) {
    process.stderr.write(`${refused}\n`);
    return 1;
  }
  recover(target);
  if (!(await contentIsSound())) return fail(['The content has errors (above).']);

  const fresh = freshFolder(target);
  const cache = mkdtempSync(join(tmpdir(), 'colophon-'));
  try {
    const problems = await buildInto(fresh, cache);
    if (problems.length > 0) return fail(problems);
    const chunked = existsSync(join(fresh, CHUNKS));
    writeFileSync(join(fresh, '_headers'), headersFile(deployment().base, { chunked }));
    publish(fresh, target);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(cache, { recursive: true, force: true });
  }
  process.stdout.write(`The site is in ${relative(process.cwd(), target) || target}.\n`);
  return 0;
}

/** What is wrong with the environment, before anything is read or written. */
function wrongSetting(): string | undefined {
  const refused = refusal(target, ROOT);
  if (refused !== undefined) return `OUT_DIR: ${refused} Name an empty folder or a new one.`;
  try {
    deployment();
    contact();
    searchesByChunks(0);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function contentIsSound(): Promise<boolean> {
  if (!existsSync(join(ROOT, CHECK))) return true;
  return (await runNode(CHECK, ['--errors-only'])) === 0;
}

/** Runs Astro and returns what is wrong with the build, each problem in a sentence. */
async function buildInto(folder: string, cache: string): Promise<string[]> {
  const problems: string[] = [];
  let reported: number | undefined;
  const status = await runNode(ASTRO, ['build', '--force', '--json'], {
    env: { OUT_DIR: folder, CACHE_DIR: cache },
    onLine: (line) => {
      const reading = readLine(line);
      if (reading.show) process.stdout.write(`${reading.text}\n`);
      if (reading.fails) problems.push(`Astro logged: ${firstLine(reading.text)}`);
      reported = reading.pages ?? reported;
    },
  });
  if (status !== 0) problems.push(`Astro exited with ${status}.`);
  if (problems.length > 0) return problems;
  const edition = makeEdition(await loadLibrary());
  await writeChunks(folder, edition);
  return pageProblems(htmlFiles(folder), reported, expectedFiles(edition));
}

/** What a large collection is searched by, beside the pages. */
async function writeChunks(folder: string, edition: Edition): Promise<void> {
  const records = searchRecords(edition);
  if (!isChunked(records)) return;
  for (const [path, content] of await pagefindFiles(chunk(records).pages, site.language)) {
    const file = join(folder, CHUNKS, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** The rest of it, a stack trace, stands in the log above. */
function firstLine(text: string): string {
  return text.split('\n', 1).join('');
}

function fail(problems: readonly string[]): number {
  const kept = existsSync(target) ? `; ${relative(process.cwd(), target) || target} is still the last good build` : '';
  process.stderr.write(`\nThe build failed${kept}:\n${problems.map((problem) => `  ${problem}\n`).join('')}`);
  return 1;
}
