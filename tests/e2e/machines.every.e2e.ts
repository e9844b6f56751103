/** What machines find: feeds, sitemap, structured data and share images, all at the address of the deployment. */
import { expect, test } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from 'feedsmith';
import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import sharp from 'sharp';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { type BuiltPage, type BuiltSite, builtSite, placedSite, textFiles, UNPLACED } from './built-site.ts';

interface Head {
  readonly meta: ReadonlyMap<string, string>;
  /** Absent where the page names no address. */
  readonly canonical?: string;
  readonly feeds: readonly { href: string; type: string }[];
  readonly data: readonly string[];
}

function headOf(site: BuiltSite, page: BuiltPage): Head {
  const meta = new Map<string, string>();
  const feeds: { href: string; type: string }[] = [];
  const data: string[] = [];
  let canonical: string | undefined;
  const tree = unified()
    .use(rehypeParse)
    .parse(readFileSync(join(site.directory, page.file), 'utf8'));
  visit(tree, 'element', (node: Element) => {
    const { rel, href, type, name, property, content } = node.properties;
    const rels = Array.isArray(rel) ? rel : [];
    if (node.tagName === 'meta') meta.set(String(name ?? property), String(content));
    if (node.tagName === 'link' && rels.includes('canonical')) canonical = String(href);
    if (node.tagName === 'link' && rels.includes('alternate')) feeds.push({ href: String(href), type: String(type) });
    if (node.tagName === 'script' && type === 'application/ld+json')
      data.push(node.children.map((child) => ('value' in child ? child.value : '')).join(''));
  });
  return { meta, feeds, data, ...(canonical !== undefined && { canonical }) };
}

const pagesOf = (site: BuiltSite): { page: BuiltPage; address: string; head: Head }[] =>
  site.pages.map((page) => ({ page, address: (site.origin ?? '') + page.path, head: headOf(site, page) }));

const fileAt = (site: BuiltSite, address: string): string => {
  const root = (site.origin ?? '') + site.base;
  expect(address.startsWith(root), address).toBe(true);
  return join(site.directory, address.slice(root.length));
};

test('without an address of its own, a site names none, and lacks what would need one', ({}, { project }) => {
  const site = builtSite(project.name);
  test.skip(site.origin !== undefined, 'the site was told where it stands');
  for (const { page, head } of pagesOf(site)) {
    expect(head, page.path).toMatchObject({ feeds: [], data: [] });
    expect(head, page.path).not.toHaveProperty('canonical');
    for (const name of ['og:url', 'og:image', 'og:image:alt', 'twitter:card'])
      expect(head.meta.has(name), `${page.path} ${name}`).toBe(false);
  }
  const texts = textFiles(site, /\.(?:html|json|csv|xml|txt)$/);
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter(({ file }) => /(?:sitemap|rss|atom)\.xml$|feed\.json$/.test(file))).toEqual([]);
  for (const { file, text } of texts) {
    expect(text, file).not.toMatch(/localhost|127\.0\.0\.1/);
    if (file.endsWith('.schema.json')) expect(text, file).not.toContain('"$id"');
    if (file.endsWith('.csl.json')) expect(text, file).not.toContain('"URL"');
  }
});

test('each address in the data is that of a page, as the site is deployed', ({}, { project }) => {
  const site = builtSite(project.name);
  let found = 0;
  const visitUrls = (value: unknown, file: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, one] of Object.entries(value)) {
      visitUrls(one, file);
      if (key !== 'url' || typeof one !== 'string') continue;
      // The original's, elsewhere.
      if (/^https?:/.test(one) && !one.startsWith(`${site.origin ?? 'nowhere'}/`)) continue;
      const [address = ''] = one.split('#');
      expect(existsSync(join(fileAt(site, address), 'index.html')), `${file}: ${one}`).toBe(true);
      found++;
    }
  };
  for (const { file, text } of textFiles(site, /^data\/(?!schema\/).*\.json$/)) visitUrls(JSON.parse(text), file);
  expect(found).toBeGreaterThan(site.pages.length);
});

test('the sitemap lists each page that may be listed, and no other', ({}, { project }) => {
  const site = placedSite(project.name)!;
  test.skip(!site, UNPLACED);
  const xml = readFileSync(join(site.directory, 'sitemap.xml'), 'utf8');
  const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  const open = pagesOf(site)
    .filter(({ head, address }) => head.canonical === address && !head.meta.get('robots')?.includes('noindex'))
    .map(({ address }) => address);
  expect(listed.toSorted()).toEqual(open.toSorted());
  expect(readFileSync(join(site.directory, 'robots.txt'), 'utf8')).toContain(
    `Sitemap: ${site.origin}${site.base}sitemap.xml\n`,
  );
});

test('each feed that a page names is a feed, with addresses of this deployment', ({}, { project }) => {
  const site = placedSite(project.name)!;
  test.skip(!site, UNPLACED);
  const named = new Set(pagesOf(site).flatMap(({ head }) => head.feeds.map(({ href }) => href)));
  expect(named.size).toBeGreaterThanOrEqual(3);
  for (const href of named) {
    const text = readFileSync(fileAt(site, site.origin + href), 'utf8');
    const { format } = parseFeed(href.endsWith('.json') ? JSON.parse(text) : text);
    expect(format, href).toBe({ 'rss.xml': 'rss', 'atom.xml': 'atom', 'feed.json': 'json' }[href.split('/').at(-1)!]);
    expect(text, href).toContain(site.origin + href);
    expect(text, href).not.toMatch(/(?:href|src)=\\?"(?!https?:|mailto:)/);
    if (site.base !== '/') expect(text.replaceAll(site.origin + site.base, ''), href).not.toContain(site.origin);
  }
});

test('the structured data of each page can be read, and is about this deployment', ({}, { project }) => {
  const site = placedSite(project.name)!;
  test.skip(!site, UNPLACED);
  const types = new Set<string>();
  for (const { page, head } of pagesOf(site)) {
    if (head.meta.get('robots')?.includes('noindex')) expect(head.data, page.path).toEqual([]);
    for (const text of head.data) {
      expect(text, page.path).not.toContain('<');
      const { '@graph': graph } = JSON.parse(text) as { '@graph': { '@type': string; url?: string }[] };
      for (const thing of graph) types.add(thing['@type']);
      for (const [, address] of text.matchAll(/"(?:url|item)":"([^"]+)"/g))
        if (address!.startsWith(site.origin))
          expect(existsSync(join(fileAt(site, address!), 'index.html')), address).toBe(true);
    }
  }
  for (const type of ['BreadcrumbList', 'ItemList', 'Person', 'Organization']) expect([...types]).toContain(type);
});

test('each page has a share image of the right size', async ({}, { project }) => {
  const site = placedSite(project.name)!;
  test.skip(!site, UNPLACED);
  const images = new Set(
    pagesOf(site)
      .filter(({ head }) => head.canonical !== undefined && head.meta.has('og:title'))
      .map(({ page, head }) => {
        expect(head.meta.get('og:image:alt'), page.path).toBeTruthy();
        return head.meta.get('og:image')!;
      }),
  );
  for (const image of images)
    expect(await sharp(fileAt(site, image)).metadata(), image).toMatchObject({ width: 1200, height: 630 });
});

test('every capture asks search engines to keep away', ({}, { project }) => {
  const site = builtSite(project.name);
  const stories = JSON.parse(readFileSync(join(site.directory, 'data/stories.json'), 'utf8')) as {
    form: string;
    url: string;
  }[];
  for (const { form, url } of stories) {
    const page = site.pages.find(({ path }) => (site.origin ?? '') + path === url)!;
    if (form === 'capture') expect(headOf(site, page).meta.get('robots'), url).toBe('noindex');
  }
});
