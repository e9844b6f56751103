import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage, staticImports } from '../../../scripts/bench/page.ts';
import { brokenBars, kindOf, measureSizes, sizesTable, type PageSize } from '../../../scripts/bench/sizes.ts';

const FILES = {
  'index.html': '<title>Front</title><p>Front',
  'articles/a/index.html': `<!doctype html><head><title>A</title>
    <link rel="stylesheet" href="/news/_astro/site.css"><link rel="modulepreload" href="/news/_astro/early.js">
    <script type="module" src="/news/_astro/page.js"></script>
    <script type="application/ld+json">{"a":1}</script><script>now()</script>
    <p>The words <b>of it</b></p>`,
  'search/index.html': '<script type="module" src="../_astro/page.js"></script>',
  '_astro/site.css': 'p{margin:0}',
  '_astro/early.js': 'export const e=1;',
  'about/index.html': '<script type="module" src="../_astro/SearchForm.js"></script>',
  '_astro/SearchForm.js': '()=>import("./finder.js")',
  '_astro/finder.js': 'link("./finder.css");()=>import("./operators.js")',
  '_astro/finder.css': 'dialog{margin:0}',
  '_astro/operators.js': 'export{}',
  'search/texts.json': '["a text"]',
  '_astro/page.js': 'import{s}from"./shared.js";import"./side.js";s(()=>import("./dialog.js"));',
  '_astro/shared.js': 'export const s=(f)=>f();export*from"./side.js";',
  '_astro/side.js': 'var a="import\\"./not.js\\"";',
  '_astro/dialog.js': 'new Worker(new URL("worker.js",import.meta.url));',
  '_astro/worker.js': 'fetch("/news/search/names.json")',
  'search/names.json': '["a name"]',
  'data/stories.json': '[]',
};
let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'colophon-sizes-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
});
afterAll(() => {
  rmSync(directory, { recursive: true });
});

const size = (...names: readonly (keyof typeof FILES)[]): number =>
  names.reduce((sum, name) => sum + gzipSync(FILES[name], { level: 9 }).length, 0);

describe('what a page fetches', () => {
  it('is its style sheets and its scripts with what they import, and not what they may import later', () => {
    expect(readPage(directory, 'articles/a/index.html', '/news/')).toMatchObject({
      styles: ['_astro/site.css'],
      scripts: ['_astro/early.js', '_astro/page.js', '_astro/shared.js', '_astro/side.js'],
      inline: ['now()'],
      text: 'The words of it',
    });
  });

  it.each([
    ['import{a as b}from"./x.js";', ['_astro/x.js']],
    ['import a,{b}from"./x.js";import*as c from"./y.js"', ['_astro/x.js', '_astro/y.js']],
    ['import"./x.js"', ['_astro/x.js']],
    ['export{a}from"../x.js"', ['x.js']],
    ['const f=()=>import("./x.js")', []],
    ['import.meta.url+"./x.js"', []],
  ])('%s', (source, paths) => {
    expect(staticImports(source, '_astro/page.js')).toEqual(paths);
  });
});

describe('the sizes of a site', () => {
  it('are gzip -9 of the page with its styles, and of each script', () => {
    const { pages, search } = measureSizes(directory, '/news/');
    const article = pages.find(({ kind }) => kind === 'articles/…')!;
    expect(article.page).toBe(size('articles/a/index.html', '_astro/site.css'));
    expect(article.script).toBe(
      size('_astro/early.js', '_astro/page.js', '_astro/shared.js', '_astro/side.js') +
        gzipSync('now()', { level: 9 }).length,
    );
    expect(search?.files.map(({ path }) => path)).toEqual([
      '_astro/SearchForm.js',
      '_astro/finder.css',
      '_astro/finder.js',
      '_astro/page.js',
      '_astro/shared.js',
      '_astro/side.js',
      'search/names.json',
    ]);
    expect(search?.later.map(({ path }) => path)).toEqual([
      '_astro/dialog.js',
      '_astro/operators.js',
      '_astro/worker.js',
      'search/texts.json',
    ]);
  });

  it.each([
    ['index.html', 'front page'],
    ['404.html', '404.html'],
    ['people/index.html', 'people'],
    ['people/a/index.html', 'people/…'],
    ['events/a/timeline/index.html', 'events/…/timeline'],
  ])('are told by kind: %s is %s', (file, kind) => {
    expect(kindOf(file)).toBe(kind);
  });

  it('print as a table', () => {
    expect(sizesTable(measureSizes(directory, '/news/')).split('\n')).toContain(
      '| front page | 1 | 0.0 kB | 0.0 kB | 0.0 kB | 0.0 kB | 0.0 kB | 0.0 kB |',
    );
  });
});

describe('a bar', () => {
  const page = (over: Partial<PageSize>): PageSize => ({
    file: 'articles/a/index.html',
    kind: 'articles/…',
    page: 14_000,
    aboveText: 10_000,
    script: 1_500,
    ...over,
  });

  it('holds at its very number', () => {
    const search = { bytes: 25_000, files: [], later: [] };
    expect(brokenBars({ pages: [page({})], search }, 'own')).toEqual([]);
    expect(brokenBars({ pages: [page({})], search }, 'other')).toEqual([]);
  });

  it('is for own pages their size, for others what they add to their text', () => {
    const pages = [page({ page: 15_000, aboveText: 11_000 })];
    expect(brokenBars({ pages }, 'own')).toEqual(['articles/a/index.html, HTML and CSS: 15.0 kB of 14.0 kB']);
    expect(brokenBars({ pages }, 'other')).toEqual([
      'articles/a/index.html, HTML and CSS above its text: 11.0 kB of 10.0 kB',
    ]);
  });

  it('for script is for articles', () => {
    expect(brokenBars({ pages: [page({ script: 1_600 })] }, 'own')).toEqual([
      'articles/a/index.html, script at load: 1.6 kB of 1.5 kB',
    ]);
    expect(brokenBars({ pages: [page({ script: 9_000, kind: 'search' })] }, 'own')).toEqual([]);
  });

  it('for search is for all up to the first result', () => {
    expect(brokenBars({ pages: [], search: { bytes: 26_000, files: [], later: [] } }, 'own')).toEqual([
      'search, to its first result: 26.0 kB of 25.0 kB',
    ]);
  });
});
