/**
 * `npm run screenshots [-- own originals front-page …]`: every kind of page of each built site at three widths and in
 * both themes, into the git-ignored `screenshots/`. Words name sites or kinds of pages; without any, all are taken.
 * `-- --docs` makes the three pictures of the README instead.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import sharp from 'sharp';
import { kindOf } from './bench/sizes.ts';
import { browser as findBrowser } from './browser.ts';
import { htmlFiles } from './build/pages.ts';
import { ROOT } from './run.ts';
import { createSite } from './serve/server.ts';
import { isBuilt, SITES, type Site } from './test/sites.ts';

const WIDTHS = [360, 768, 1440] as const;
const THEMES = ['light', 'dark'] as const;
/** Where a kind has many pages, those that show most of what the kind can. */
const TELLING: Readonly<Record<string, string>> = {
  'articles/…': 'articles/mexico-extradites-26-cartel-leaders/index.html',
  'people/…': 'people/roberto-salazar/index.html',
  'groups/…': 'groups/cjng/index.html',
  'sources/…': 'sources/npr/index.html',
};

interface Shot {
  readonly path: string;
  readonly width: number;
  readonly theme: (typeof THEMES)[number];
  /** Without it, the whole page. */
  readonly height?: number;
  /** Relative to the project's folder. */
  readonly file: string;
}

const DOCS: readonly Shot[] = [
  { path: '', width: 1440, height: 1180, theme: 'light', file: 'docs/screenshots/front-page.png' },
  {
    path: 'articles/mexico-extradites-26-cartel-leaders/',
    width: 1440,
    height: 1250,
    theme: 'light',
    file: 'docs/screenshots/article.png',
  },
  {
    path: 'events/mexico-transfer-august-2025/quotes/',
    width: 1440,
    height: 1250,
    theme: 'dark',
    file: 'docs/screenshots/quotations-dark.png',
  },
];

const words = process.argv.slice(2);
process.exitCode = await main();

async function main(): Promise<number> {
  const sites = SITES.filter(({ name }) => name !== 'prefixed').filter(isBuilt);
  if (sites.length === 0) {
    process.stderr.write('There is no built site to photograph: run "npm run build" first, or "npm test".\n');
    return 1;
  }
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    for (const site of sites) await photograph(browser, site, words.includes('--docs') ? docsOf(site) : shotsOf(site));
  } finally {
    await browser.close();
  }
  return 0;
}

function docsOf(site: Site): readonly Shot[] {
  return site.name === 'own' ? DOCS : [];
}

function shotsOf(site: Site): Shot[] {
  const kinds = Map.groupBy(htmlFiles(join(ROOT, site.directory)), kindOf);
  return [...kinds].flatMap(([kind, files]) => {
    const name = kind.replaceAll('/…', '-one').replaceAll(/[ /]+/g, '-');
    if (!isAsked(site.name, name)) return [];
    const file = files.find((one) => one === TELLING[kind]) ?? files[0] ?? '';
    const path = file.replace(/(^|\/)index\.html$/, '$1');
    return WIDTHS.flatMap((width) =>
      THEMES.map((theme) => ({ path, width, theme, file: `screenshots/${site.name}/${name}-${width}-${theme}.png` })),
    );
  });
}

/** A word that names a site restricts sites, any other the kinds. */
function isAsked(site: string, kind: string): boolean {
  const named = words.filter((word) => SITES.some(({ name }) => name === word));
  const kinds = words.filter((word) => !named.includes(word));
  return (named.length === 0 || named.includes(site)) && (kinds.length === 0 || kinds.includes(kind));
}

async function photograph(browser: Browser, site: Site, shots: readonly Shot[]): Promise<void> {
  if (shots.length === 0) return;
  if (!words.length) rmSync(join(ROOT, 'screenshots', site.name), { recursive: true, force: true });
  const server = createSite({ directory: join(ROOT, site.directory), base: '/' });
  const origin = await listening(server);
  const page = await browser.newPage();
  for (const { path, width, theme, height, file } of shots) {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height: height ?? 900 });
    await page.goto(origin + path);
    await page.evaluate(() => document.fonts.ready);
    const target = join(ROOT, file);
    mkdirSync(dirname(target), { recursive: true });
    const picture = await page.screenshot({ fullPage: height === undefined });
    writeFileSync(target, height === undefined ? picture : await reduced(picture));
    process.stdout.write(`${file}\n`);
  }
  await page.close();
  server.closeAllConnections();
  server.close();
}

/** A page of few colours needs few: a picture in the repository should weigh little. */
function reduced(picture: Buffer): Promise<Buffer> {
  return sharp(picture).png({ palette: true, colours: 64, effort: 10 }).toBuffer();
}

/** The origin, with a final slash. */
function listening(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      resolve(`http://localhost:${typeof address === 'object' && address ? address.port : 0}/`);
    });
  });
}
