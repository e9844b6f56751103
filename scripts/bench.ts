/**
 * `npm run bench [what …] [-- --assert --write --runs=5 --kind=search]`: prints measured tables. `--assert` fails where a
 * bar is broken, `--write` puts the tables into `docs/benchmarks.md`. Kinds are kinds of pages, and the sizes of
 * `scale`: `own`, `1000`, `10000`, `20000`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotateBench, BARS as READING, percent } from './bench/annotate.ts';
import { linearBench, MOST_GROWTH } from './bench/linear.ts';
import { type Bench, documentOf, type Options, section } from './bench/report.ts';
import { scaleBench } from './bench/scale.ts';
import { BARS as SCALE } from './bench/scale/report.ts';
import { searchBench } from './bench/search.ts';
import { BARS as SIZES, kB, sizesBench } from './bench/sizes.ts';
import { ROOT, runNode } from './run.ts';

const BENCHES: Readonly<Record<string, Bench>> = {
  sizes: {
    title: 'Sizes',
    about: `What a reader’s browser fetches for a page, gzip -9, a kB of 1,000 bytes, fonts aside. Bars: ${kB(SIZES.ownPage)} of HTML and CSS for each of our own pages, ${kB(SIZES.aboveText)} above its text for any other, ${kB(SIZES.articleScript)} of script on an article, ${kB(SIZES.search)} of search to its first result.`,
    run: sizesBench,
  },
  annotate: {
    title: 'Annotation',
    about: `How well the labelled passages of \`tests/annotate/\` are read, and what reading costs beside parsing the same text with remark. Bars: ${percent(READING.quotations)} recall and precision of quotations, ${percent(READING.speakers)} of speakers, ${READING.timeOverRemark} times remark’s time.`,
    run: annotateBench,
  },
  linear: {
    title: 'Length of a line',
    about: `Time of the whole pipeline over one line that is repeated to 16, 32, 64 and 128 kB: the median of five runs each. Bar: a line twice as long costs at most ${MOST_GROWTH} times as much.`,
    run: linearBench,
  },
  search: {
    title: 'Search',
    about:
      'Names as people type them, asked of this search and of its peers. Bars: no peer better on any class of misspelling, and recall@1 of 0.95 where one edit away there is one name alone.',
    run: searchBench,
  },
  scale: {
    title: 'Search at scale',
    about: `The search page in Chromium beside its peers, over the project’s own articles and over real news with the names of \`search\` in it. Bars at our own: ${SCALE.key} ms of CPU from a key to its results (p95), painted at most a frame later than by a page that does nothing, ${kB(SCALE.first)} to the first result. At 20,000 articles: the main thread never busy for more than ${SCALE.busy} ms in one piece, ${SCALE.results} ms to the first results (p95), ${SCALE.fuse} times as fast as plain Fuse (medians), to the first result a quarter of MiniSearch’s index and no more than Pagefind’s page loads and the names. Everywhere: what is asked for is found.`,
    run: scaleBench,
  },
  lighthouse: {
    title: 'Lighthouse',
    about:
      'Every kind of page as our own server sends it, compressed. Bars: 100 everywhere; a page that asks search engines to keep away has no score for them.',
    // Lighthouse takes a second to load, and most runs are without it.
    run: async (options) => (await import('./bench/lighthouse.ts')).lighthouseBench(options),
  },
};
const DOCUMENT = 'docs/benchmarks.md';

process.exitCode = await main();

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      assert: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      runs: { type: 'string' },
      kind: { type: 'string', multiple: true, default: [] },
    },
  });
  const unknown = positionals.filter((name) => !Object.hasOwn(BENCHES, name));
  if (unknown.length > 0) {
    process.stderr.write(`There is no bench "${unknown.join('", "')}"; there is ${Object.keys(BENCHES).join(', ')}.\n`);
    return 1;
  }
  const runs = values.runs === undefined ? undefined : Number(values.runs);
  if (runs !== undefined && !(Number.isInteger(runs) && runs > 0)) {
    process.stderr.write(`--runs: expected a number from 1, found "${values.runs ?? ''}".\n`);
    return 1;
  }
  if (values.write && values.kind.length > 0) {
    process.stderr.write('--write wants all kinds of pages: leave out --kind.\n');
    return 1;
  }
  const names = positionals.length > 0 ? positionals : Object.keys(BENCHES);
  const { made, broken } = await measure(names, { runs, kinds: values.kind });
  for (const line of broken) process.stderr.write(`Over the bar: ${line}\n`);
  if (values.write) await write(made);
  return values.assert && broken.length > 0 ? 1 : 0;
}

async function measure(
  names: readonly string[],
  options: Options,
): Promise<{ made: Map<string, string>; broken: string[] }> {
  const made = new Map<string, string>();
  const broken: string[] = [];
  const day = new Date().toISOString().slice(0, 10);
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (!names.includes(name)) continue;
    const report = await bench.run(options);
    broken.push(...report.broken);
    if (report.markdown === '') continue;
    const flags = options.runs === undefined ? '' : ` -- --runs=${options.runs}`;
    const text = section(bench, report, `npm run bench ${name}${flags}`, day);
    made.set(name, text);
    process.stdout.write(`${text}\n`);
  }
  return { made, broken };
}

async function write(made: ReadonlyMap<string, string>): Promise<void> {
  const path = join(ROOT, DOCUMENT);
  writeFileSync(path, documentOf(BENCHES, made, existsSync(path) ? readFileSync(path, 'utf8') : ''));
  await runNode('node_modules/prettier/bin/prettier.cjs', ['--write', '--log-level=warn', DOCUMENT]);
}
