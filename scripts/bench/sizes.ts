/** `npm run bench sizes`: what a page costs the reader, from a built site. Sizes are gzip -9, a kB is 1,000 bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { deployment } from '../../src/site.ts';
import { htmlFiles } from '../build/pages.ts';
import { ROOT } from '../run.ts';
import { isBuilt, SITES } from '../test/sites.ts';
import { reachableScripts, readPage, withStaticImports } from './page.ts';
import { NOTHING_BUILT, type Report } from './report.ts';

/** The budgets, in bytes. */
export const BARS = {
  /** Script that comes with an article page; the rest is fetched on intent. */
  articleScript: 1_500,
  /** HTML and CSS of a page of our own content, fonts aside: one round trip's worth. */
  ownPage: 14_000,
  /** HTML and CSS of a page of any other content, above the text that it shows. */
  aboveText: 10_000,
  /** What search fetches up to its first result: its code, in the dialog and on its page, and the index of names. */
  search: 25_000,
} as const;

/** Data that search fetches, as paths within the site; its code is found from the search page. */
const SEARCH_DATA = /(^|\/)search[^/]*(\/[^/]*)?\.json$/;
const SEARCH_PAGE = 'search/index.html';
const SEARCH_FORM = /(^|\/)Search[^/]*\.js$/;
/** The first that is fetched of the index. */
const SEARCH_FIRST = /(^|\/)(?:names|catalogue)\.json$/;
/** Which of the two is there tells how the collection is searched, and each way has its own program. */
const CHUNKED = /(^|\/)catalogue\.json$/;
const PROGRAMS = { whole: /(^|\/)local\./, chunked: /(^|\/)(?:remote\.|search-worker-)/ } as const;

export interface PageSize {
  readonly file: string;
  readonly kind: string;
  /** HTML and linked CSS. */
  readonly page: number;
  /** `page` less the text that the page shows. */
  readonly aboveText: number;
  /** Script that comes with the page. */
  readonly script: number;
}

interface SizedFile {
  readonly path: string;
  readonly bytes: number;
}

interface Search {
  /** Up to the first result. */
  readonly bytes: number;
  /** Those that are counted. */
  readonly files: readonly SizedFile[];
  /** Those that a question may ask for after its first result, or for what few questions have. */
  readonly later: readonly SizedFile[];
}

interface SiteSizes {
  readonly pages: readonly PageSize[];
  /** Absent where the site has no search page. */
  readonly search?: Search;
}

/**
 * Of each site that is built. Own content under a prefix differs from the other only in its addresses, so that it has no
 * table of its own; but it was told where it stands, and what its pages carry for it is held to the bars, too.
 */
export function sizesBench(): Report {
  const built = SITES.filter(isBuilt).map((site) => ({
    ...site,
    sizes: measureSizes(join(ROOT, site.directory), deployment(site.env).base),
  }));
  if (built.length === 0) return NOTHING_BUILT;
  return {
    markdown: built
      .filter(({ name }) => name !== 'prefixed')
      .map(({ about, sizes }) => `### Of ${about}\n\n${sizesTable(sizes)}`)
      .join('\n\n'),
    broken: built.flatMap(({ name, directory, sizes }) =>
      brokenBars(sizes, name === 'own' || name === 'prefixed' ? 'own' : 'other').map((line) => `${directory}/${line}`),
    ),
  };
}

/** Measures a built site. `base` is the prefix that it was built for. */
export function measureSizes(directory: string, base = '/'): SiteSizes {
  const sizeOf = fileSizes(directory);
  const sum = (paths: readonly string[]): number => paths.reduce((total, path) => total + sizeOf(path), 0);
  const files = htmlFiles(directory);
  const pages = files.map((file) => {
    const { html, text, styles, scripts, inline } = readPage(directory, file, base);
    const page = gzipped(html) + sum(styles);
    const script = sum(scripts) + inline.reduce((total, source) => total + gzipped(source), 0);
    return { file, kind: kindOf(file), page, aboveText: page - gzipped(text), script };
  });
  if (!files.includes(SEARCH_PAGE)) return { pages };
  const all = readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const scripts = all.filter((path) => path.endsWith('.js'));
  const reach = (entries: readonly string[]): string[] => reachableScripts(directory, entries, scripts);
  // The theme, the keys and what else comes with every page is no part of search, but the form that calls it is.
  const other = files.find((file) => file !== SEARCH_PAGE && file.startsWith('about/'));
  const common = other === undefined ? [] : readPage(directory, other, base).scripts;
  const ofEveryPage = reach(common.filter((path) => !SEARCH_FORM.test(path)));
  const form = common.filter((path) => SEARCH_FORM.test(path));
  const ownScripts = readPage(directory, SEARCH_PAGE, base).scripts;
  // What the form opens is fetched whole before it answers; what that imports in turn waits for a question that needs it.
  const opened = withStaticImports(
    directory,
    scripts.filter((path) => form.some((from) => fetches(directory, from, path))),
  );
  const data = all.filter((path) => SEARCH_DATA.test(path));
  const way = data.some((path) => CHUNKED.test(path)) ? 'chunked' : 'whole';
  const program = withStaticImports(
    directory,
    scripts.filter((path) => PROGRAMS[way].test(path)),
  );
  const otherProgram = PROGRAMS[way === 'whole' ? 'chunked' : 'whole'];
  const code = [...new Set([...ownScripts, ...form, ...opened, ...program])];
  const styles = all.filter((path) => path.endsWith('.css') && opened.some((from) => fetches(directory, from, path)));
  const first = new Set(
    [...code, ...styles, ...data.filter((path) => SEARCH_FIRST.test(path))].filter(
      (path) => !ofEveryPage.includes(path),
    ),
  );
  const reached = reachableScripts(
    directory,
    code,
    scripts.filter((path) => !otherProgram.test(path)),
  );
  const later = [...reached, ...data].filter((path) => !first.has(path) && !ofEveryPage.includes(path));
  const sized = (paths: Iterable<string>): SizedFile[] =>
    [...paths].sort().map((path) => ({ path, bytes: sizeOf(path) }));
  const counted = sized(first);
  return {
    pages,
    search: { bytes: counted.reduce((total, { bytes }) => total + bytes, 0), files: counted, later: sized(later) },
  };
}

const fetches = (directory: string, from: string, path: string): boolean =>
  path !== from && readFileSync(join(directory, from), 'utf8').includes(basename(path));

/** What kind of page a file is, by its address: `articles/a/index.html` is `articles/…`, a list `articles`. */
export function kindOf(file: string): string {
  const segments = file.replace(/(^|\/)index\.html$/, '').split('/');
  const [first = '', second, third] = segments;
  if (first === '') return 'front page';
  if (third !== undefined) return `${first}/…/${third}`;
  return second === undefined ? first : `${first}/…`;
}

/** The budgets that a site breaks, each in a sentence. */
export function brokenBars({ pages, search }: SiteSizes, content: 'own' | 'other'): string[] {
  const broken: string[] = [];
  const over = (what: string, bytes: number, bar: number): void => {
    if (bytes > bar) broken.push(`${what}: ${kB(bytes)} of ${kB(bar)}`);
  };
  for (const page of pages) {
    if (page.kind === 'articles/…') over(`${page.file}, script at load`, page.script, BARS.articleScript);
    if (content === 'own') over(`${page.file}, HTML and CSS`, page.page, BARS.ownPage);
    else over(`${page.file}, HTML and CSS above its text`, page.aboveText, BARS.aboveText);
  }
  if (search) over('search, to its first result', search.bytes, BARS.search);
  return broken;
}

/** The measured table, in Markdown: a row for each kind of page. */
export function sizesTable({ pages, search }: SiteSizes): string {
  const rows = [...Map.groupBy(pages, (page) => page.kind)].map(([kind, group]) => {
    const column = (pick: (page: PageSize) => number): number[] => group.map(pick).sort((a, b) => a - b);
    const both = (sizes: number[]): string => `${kB(sizes.at(-1) ?? 0)} | ${kB(sizes[(sizes.length - 1) >> 1] ?? 0)}`;
    const html = both(column((page) => page.page));
    return `| ${kind} | ${group.length} | ${html} | ${both(column((page) => page.aboveText))} | ${both(column((page) => page.script))} |`;
  });
  return [
    '| kind of page | pages | HTML + CSS, max | median | above its text, max | median | script at load, max | median |',
    '|---|--:|--:|--:|--:|--:|--:|--:|',
    ...rows.sort(),
    '',
    ...(search ? searchLines(search) : ['No search page.']),
  ].join('\n');
}

function searchLines({ bytes, files, later }: Search): string[] {
  const line = ({ path, bytes: size }: SizedFile): string => `- ${path}: ${kB(size)}`;
  const rest = later.reduce((total, { bytes: size }) => total + size, 0);
  return [
    `Search, to its first result: ${kB(bytes)}`,
    '',
    ...files.map(line),
    '',
    `After it, by need: ${kB(rest)}`,
    '',
    ...later.map(line),
  ];
}

export function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function gzipped(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}

function fileSizes(directory: string): (path: string) => number {
  const sizes = new Map<string, number>();
  return (path) => {
    const size = sizes.get(path) ?? gzipped(readFileSync(join(directory, path)));
    sizes.set(path, size);
    return size;
  };
}
