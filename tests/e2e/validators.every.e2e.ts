/** What is built keeps to the rules of its formats: RSS 2.0, Atom, JSON Feed, schema.org, CSV. */
import { expect, test } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../unit/compare/read-csv.ts';
import { missing } from '../unit/seo/required.ts';
import { builtSite, placedSite, textFiles, UNPLACED } from './built-site.ts';
import { feedProblems } from './feed-rules.ts';

test('the rules for feeds find what a feed lacks', async ({ page }) => {
  const rss = (item: string): string =>
    `<rss version="2.0" xmlns:a="http://www.w3.org/2005/Atom"><channel><title>A</title><link>https://a.example/</link>
     <description>A</description><a:link rel="self" href="https://a.example/rss.xml"/>${item}</channel></rss>`;
  const address = 'https://a.example/rss.xml';
  const problems = (xml: string): Promise<string[]> => page.evaluate(feedProblems, { xml, address });
  expect(await problems(rss(''))).toEqual([]);
  expect(await problems(rss('<item>'))).toEqual(['is not well-formed']);
  expect(
    await problems(rss('<item><title>B</title><link>/b</link><guid>b</guid><pubDate>2026</pubDate></item>')),
  ).toEqual([
    'item “B”: link is an address',
    'item “B”: guid is an address or says that it is none',
    'item “B”: pubDate 2026',
  ]);
  expect(await problems('<feed xmlns="http://www.w3.org/2005/Atom"><id>a</id><entry/></feed>')).toEqual(
    expect.arrayContaining(['feed: one title', 'feed: one updated', 'entry “”: an author', 'entry “”: one id']),
  );
});

test('each RSS and Atom feed has what its format requires', async ({ page }, { project }) => {
  const site = placedSite(project.name)!;
  test.skip(!site, UNPLACED);
  const feeds = textFiles(site, /(?:^|\/)(?:rss|atom)\.xml$/);
  expect(feeds.length).toBeGreaterThan(3);
  for (const { file, text } of feeds) {
    const address = `${site.origin}${site.base}${file}`;
    expect(await page.evaluate(feedProblems, { xml: text, address }), file).toEqual([]);
  }
});

test('each JSON Feed has what version 1.1 requires', ({}, { project }) => {
  const site = placedSite(project.name)!;
  test.skip(!site, UNPLACED);
  for (const { file, text } of textFiles(site, /(?:^|\/)feed\.json$/)) {
    const feed = JSON.parse(text) as {
      version: string;
      title: string;
      feed_url: string;
      items: Record<string, string>[];
    };
    expect(feed.version, file).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.title, file).toBeTruthy();
    expect(feed.feed_url, file).toBe(`${site.origin}${site.base}${file}`);
    expect(new Set(feed.items.map(({ id }) => id)).size, file).toBe(feed.items.length);
    for (const { id, url, content_html: content, date_published: date } of feed.items) {
      expect(id, file).toBeTruthy();
      expect(url, file).toMatch(/^https?:/);
      expect(content, file).toBeTruthy();
      if (date !== undefined)
        expect(date, file).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/);
    }
  }
});

test('the structured data of each page has what its types require', ({}, { project }) => {
  const site = placedSite(project.name)!;
  test.skip(!site, UNPLACED);
  let found = 0;
  for (const { path, file } of site.pages) {
    const html = readFileSync(join(site.directory, file), 'utf8');
    for (const [, text = ''] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
      const data = JSON.parse(text) as { '@context': string; '@graph': Record<string, unknown>[] };
      expect(data['@context'], path).toBe('https://schema.org');
      expect(missing(data['@graph']), path).toEqual([]);
      found++;
    }
  }
  expect(found).toBeGreaterThan(10);
});

test('each table reads back: as wide as its head in every line, and each address a page', ({}, { project }) => {
  const site = builtSite(project.name);
  const root = (site.origin ?? '') + site.base;
  const tables = textFiles(site, /\.csv$/);
  expect(tables.length).toBeGreaterThan(3);
  for (const { file, text } of tables) {
    expect(text.startsWith('\uFEFF'), file).toBe(true);
    const [head = [], ...rows] = readCsv(text);
    expect(new Set(head).size, file).toBe(head.length);
    for (const row of rows) expect(row.length, `${file}: ${row.join(' ')}`).toBe(head.length);
    // A formula that was not defused begins a cell that is no number.
    for (const cell of rows.flat()) expect(cell, file).not.toMatch(/^[=+@\t\r]|^-(?!\d)/);
    for (const column of head.filter((name) => name === 'url'))
      for (const row of rows) {
        const [address = ''] = (row[head.indexOf(column)] ?? '').split('#');
        if (address === '') continue;
        expect(address.startsWith(root), `${file}: ${address}`).toBe(true);
        const page = join(site.directory, address.slice(root.length), 'index.html');
        expect(existsSync(page), `${file}: ${address}`).toBe(true);
      }
  }
});
