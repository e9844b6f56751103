/**
 * `npm run bench lighthouse`: Lighthouse's mobile profile on the largest page of each kind, in a Chromium of this machine,
 * sent by our own server with compression. It asks no service. `-- --runs=1` is quicker than the median of five,
 * `-- --kind=search` looks at one kind.
 */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { browser } from '../browser.ts';
import { htmlFiles } from '../build/pages.ts';
import { ROOT } from '../run.ts';
import { freePort } from '../serve/free-port.ts';
import { createSite } from '../serve/server.ts';
import { isBuilt, SITES } from '../test/sites.ts';
import { NOTHING_BUILT, type Options, type Report } from './report.ts';
import { kindOf } from './sizes.ts';

const RUNS = 5;

/** What Lighthouse calls the columns of the table; the bar of each is 100. */
const CATEGORIES = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'best practices',
  seo: 'SEO',
} as const;
type Category = keyof typeof CATEGORIES;

const NAMES = Object.keys(CATEGORIES) as Category[];

/** One visit. Scores are from 0 to 100. */
export interface Visit {
  readonly scores: Readonly<Record<Category, number>>;
  /** Largest contentful paint and total blocking time, in milliseconds; layout shift, a share. */
  readonly paint: number;
  readonly blocking: number;
  readonly shift: number;
  /** The audits that took points away. */
  readonly lost: Readonly<Record<Category, readonly string[]>>;
}

export interface MeasuredPage {
  readonly kind: string;
  readonly file: string;
  /** Asks search engines to keep away, which costs its score for SEO: that score is left out. */
  readonly noindex: boolean;
  readonly visits: readonly Visit[];
}

export async function lighthouseBench({ runs = RUNS, kinds = [] }: Options): Promise<Report> {
  const own = SITES.find(({ name }) => name === 'own');
  if (!own || !isBuilt(own)) return NOTHING_BUILT;
  const pages = await measurePages(join(ROOT, own.directory), { runs, kinds });
  const below = belowHundred(pages);
  const times = runs === 1 ? 'One visit' : `Medians of ${runs} visits`;
  return {
    markdown: [
      `${times} of the largest page of each kind, mobile profile (a slow phone on slow 4G, simulated), HTTP/1.1.`,
      '',
      lighthouseTable(pages),
      ...(below.length > 0 ? ['', 'Below 100, with the audits that took points:', ''] : []),
      ...below.map((line) => `- ${line}`),
    ].join('\n'),
    broken: below,
  };
}

/** The page of each kind that has the most to show. */
export function largestOfEachKind(directory: string): { kind: string; file: string; noindex: boolean }[] {
  const pages = htmlFiles(directory).map((file) => ({ file, html: readFileSync(join(directory, file), 'utf8') }));
  return [...Map.groupBy(pages, ({ file }) => kindOf(file))]
    .map(([kind, group]) => {
      const { file, html } = group.reduce((one, other) => (other.html.length > one.html.length ? other : one));
      return { kind, file, noindex: /<meta name="robots" content="[^"]*noindex/.test(html) };
    })
    .sort((a, b) => (a.kind < b.kind ? -1 : 1));
}

async function measurePages(
  directory: string,
  { runs, kinds }: { runs: number; kinds: readonly string[] },
): Promise<MeasuredPage[]> {
  const server = createSite({ directory, base: '/' });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const port = await freePort();
  const instance = await chromium.launch({
    executablePath: await browser(),
    args: [`--remote-debugging-port=${port}`, '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
  try {
    const measured: MeasuredPage[] = [];
    for (const page of largestOfEachKind(directory)) {
      if (kinds.length > 0 && !kinds.includes(page.kind)) continue;
      const visits: Visit[] = [];
      for (let run = 0; run < runs; run++)
        visits.push(await visit(`${origin}/${page.file.replace(/(^|\/)index\.html$/, '$1')}`, port));
      measured.push({ ...page, visits });
      process.stderr.write(`${page.kind}: ${NAMES.map((name) => median(visits, name)).join(' ')}\n`);
    }
    return measured;
  } finally {
    await instance.close();
    server.close();
  }
}

/** On a busy machine the browser's trace can lack its beginning (NO_NAVSTART): another visit has it. */
const ATTEMPTS = 3;

async function visit(url: string, port: number, attempt = 1): Promise<Visit> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: NAMES,
    disableFullPageScreenshot: true,
  });
  if (!result) throw new Error(`Lighthouse gives no result for ${url}.`);
  const { audits, categories, runtimeError } = result.lhr;
  if (runtimeError && attempt < ATTEMPTS) return visit(url, port, attempt + 1);
  if (runtimeError) throw new Error(`Lighthouse cannot measure ${url}: ${runtimeError.message}`);
  const number = (name: string): number => audits[name]?.numericValue ?? Number.NaN;
  return {
    scores: byCategory((name) => Math.round((categories[name]?.score ?? 0) * 100)),
    paint: number('largest-contentful-paint'),
    blocking: number('total-blocking-time'),
    shift: number('cumulative-layout-shift'),
    lost: byCategory((name) =>
      (categories[name]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => id),
    ),
  };
}

const byCategory = <Value>(value: (name: Category) => Value): Record<Category, Value> => ({
  performance: value('performance'),
  accessibility: value('accessibility'),
  'best-practices': value('best-practices'),
  seo: value('seo'),
});

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[(numbers.length - 1) >> 1] ?? Number.NaN;

const median = (visits: readonly Visit[], name: Category): number => middle(visits.map(({ scores }) => scores[name]));

/** Every score below 100, with the audits that cost it. */
export function belowHundred(pages: readonly MeasuredPage[]): string[] {
  return pages.flatMap(({ kind, noindex, visits }) =>
    NAMES.filter((name) => !(name === 'seo' && noindex) && median(visits, name) < 100).map((name) => {
      const lost = [...new Set(visits.flatMap((one) => one.lost[name]))];
      return `${kind}, ${CATEGORIES[name]}: ${median(visits, name)} of 100 (${lost.join(', ')})`;
    }),
  );
}

/** In Markdown: a row for each kind of page, medians of its visits. */
export function lighthouseTable(pages: readonly MeasuredPage[]): string {
  const rows = pages.map(({ kind, noindex, visits }) => {
    const scores = NAMES.map((name) => (name === 'seo' && noindex ? 'noindex' : String(median(visits, name))));
    const paint = `${(middle(visits.map((one) => one.paint)) / 1000).toFixed(1)} s`;
    const blocking = `${middle(visits.map((one) => one.blocking)).toFixed(0)} ms`;
    const shift = middle(visits.map((one) => one.shift)).toFixed(3);
    return `| ${[kind, ...scores, paint, blocking, shift].join(' | ')} |`;
  });
  return [
    `| kind of page | ${Object.values(CATEGORIES).join(' | ')} | largest paint | blocked | shift |`,
    '|---|--:|--:|--:|--:|--:|--:|--:|',
    ...rows,
  ].join('\n');
}
