/**
 * `npm run build`: checks the content, builds the site into a fresh folder, and puts it in the place of `dist` (or
 * `OUT_DIR`) only when nothing went wrong. A build that fails leaves the last good one where it is.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { loadLibrary } from '../src/library/index.ts';
import { contentFolder } from '../src/library/settings.ts';
import { type Edition, makeEdition } from '../src/edition/edition.ts';
import { pagefindFiles } from '../src/search/chunked/files.ts';
import { chunk } from '../src/search/chunked/write.ts';
import { isChunked, searchRecords } from '../src/search/index/of-edition.ts';
import { CHUNKS, contact, deployment, leftOut, searchesByChunks, site } from '../src/site.ts';
import { runAstro } from './build/astro.ts';
import { keptFolders } from './build/kept.ts';
import { readLine } from './build/log.ts';
import { readSite } from './build/marker.ts';
import { expectedFiles, htmlFiles, pageProblems } from './build/pages.ts';
import { publish, type Workplace } from './build/publish.ts';
import { exitStatus, stopOnSignals } from './build/stop.ts';
import { headersFile } from './deploy/headers-file.ts';
import { ROOT, runNode } from './run.ts';

const CHECK = 'src/commands/check.ts';

const startedIn = process.cwd();
// What reads the content and Astro, which runs in this process, take the folder that they run in for the project's.
process.chdir(ROOT);

const target = resolve(ROOT, process.env['OUT_DIR'] || 'dist');
const place = relative(startedIn, target) || target;
const stop = stopOnSignals();

process.exitCode = await main();

async function main(): Promise<number> {
  const settings = wrongSetting();
  if (settings !== undefined) return refuse(settings);
  const { articles, vocabularies } = contentFolder();
  const outcome = await publish(target, keptFolders([articles, vocabularies]), build);
  switch (outcome.kind) {
    case 'refused':
      return refuse(`OUT_DIR: ${outcome.why}`);
    case 'failed':
      return fail(outcome.problems);
    case 'published':
      if (outcome.left !== undefined) process.stderr.write(`Left behind: ${outcome.left}\n`);
      process.stdout.write(`The site is in ${place}.\n${leftOut(deployment())}`);
      return 0;
  }
}

/** What is wrong with the settings of the deployment. */
function wrongSetting(): string | undefined {
  try {
    deployment();
    contact();
    searchesByChunks(0);
    contentFolder();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function build(workplace: Workplace): Promise<readonly string[]> {
  const sound = await contentIsSound();
  const problems = sound ? await buildInto(workplace) : ['The content has errors (above).'];
  if (stop.aborted) return ['It was stopped.'];
  if (problems.length > 0) return problems;
  const chunked = existsSync(join(workplace.site, CHUNKS));
  writeFileSync(join(workplace.site, '_headers'), headersFile(deployment().base, { chunked }));
  return [];
}

async function contentIsSound(): Promise<boolean> {
  if (!existsSync(join(ROOT, CHECK))) return true;
  return (await runNode(CHECK, ['--errors-only'], { stop })) === 0;
}

/** Runs Astro and returns what is wrong with the build, each problem in a sentence. */
async function buildInto(workplace: Workplace): Promise<string[]> {
  const problems: string[] = [];
  let reported: number | undefined;
  const onLine = (line: string): void => {
    const reading = readLine(line);
    if (reading.show) process.stdout.write(`${reading.text}\n`);
    if (reading.fails) problems.push(`Astro logged: ${firstLine(reading.text)}`);
    reported = reading.pages ?? reported;
  };
  const status = await runAstro(workplace, onLine, stop);
  if (status !== 0) problems.push(`Astro exited with ${status}.`);
  if (problems.length > 0) return problems;
  const edition = makeEdition(await loadLibrary());
  await writeChunks(workplace.site, edition);
  return pageProblems(htmlFiles(workplace.site), reported, expectedFiles(edition));
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

function refuse(why: string): number {
  process.stderr.write(`${why}\n`);
  return 1;
}

function fail(problems: readonly string[]): number {
  const kept = readSite(target) === undefined ? '' : `; ${place} is still the last good build`;
  process.stderr.write(`\nThe build failed${kept}:\n${problems.map((problem) => `  ${problem}\n`).join('')}`);
  return stop.aborted ? exitStatus(stop) : 1;
}
