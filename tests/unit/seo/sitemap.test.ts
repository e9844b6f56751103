import { describe, expect, it } from 'vitest';
import { robotsTxt, sitemapOf, sitemapXml } from '../../../src/seo/sitemap.ts';
import { editionOf, makeBlock, makeEntity, makeEvent, makeMention, makeOutlet, makeStory } from '../pages/records.ts';

const absolute = (path: string): string => `https://news.example.org/news${path}`;
const block = makeBlock(1, 'Ana Ruiz met Hidden One.');
const parts = {
  outlets: [makeOutlet('gazette')],
  events: [makeEvent('harbour', { added: '2026-01-15' })],
  entities: [makeEntity('ana-ruiz'), makeEntity('hidden', { noindex: true })],
  pages: [{ id: 'about', title: 'About', description: '', html: '' }],
  stories: [
    makeStory('told', {
      form: 'digest',
      event: 'harbour',
      siglum: 'A',
      added: '2026-02-01',
      modified: '2026-02-03',
      outlet: 'gazette',
      blocks: [block],
      mentions: [makeMention('ana-ruiz', 'Ana Ruiz', block), makeMention('hidden', 'Hidden One', block)],
    }),
    makeStory('capture', { added: '2026-03-01' }),
    makeStory('shy', { form: 'digest', noindex: true }),
    makeStory('gone', { form: 'digest', withdrawn: true }),
    makeStory('undated', { form: 'digest' }),
  ],
};
const named = ['/articles/'];
const entries = sitemapOf(editionOf(parts), named);
const lastmod = (url: string): string | undefined => entries.find((entry) => entry.url === url)?.lastmod;

describe('the sitemap', () => {
  it('lists what may be listed: no capture, nothing withdrawn, nobody who asks to be left out', () => {
    expect(entries.map(({ url }) => url)).toEqual([
      '/events/harbour/',
      ...['differences', 'quotes', 'timeline', 'figures', 'coverage'].map((name) => `/events/harbour/${name}/`),
      '/articles/told/',
      '/articles/undated/',
      '/people/ana-ruiz/',
      '/sources/gazette/',
      '/articles/',
      '/people/',
      '/groups/',
      '/bodies/',
      '/places/',
      '/about/',
    ]);
  });

  it('leaves out comparisons that show the words of a capture', () => {
    const stories = [
      makeStory('ours', { form: 'digest', event: 'harbour' }),
      makeStory('theirs', { event: 'harbour' }),
    ];
    const urls = sitemapOf(editionOf({ ...parts, stories }), named).map(({ url }) => url);
    expect(urls).toContain('/events/harbour/');
    expect(urls).not.toContain('/events/harbour/quotes/');
  });

  it('dates a page by the newest record that it shows', () => {
    expect(lastmod('/articles/told/')).toBe('2026-02-03');
    expect(lastmod('/people/ana-ruiz/')).toBe('2026-02-03');
    expect(lastmod('/articles/')).toBe('2026-03-01');
    expect(lastmod('/articles/undated/')).toBeUndefined();
  });

  it('lists the front page where it is a page of its own', () => {
    const two = { ...parts, events: [...parts.events, makeEvent('second')] };
    const stories = [...parts.stories, makeStory('other', { event: 'second' })];
    expect(sitemapOf(editionOf({ ...two, stories }), named)[0]?.url).toBe('/');
  });

  it('is XML with whole addresses', () => {
    expect(sitemapXml([{ url: '/a&b/' }, { url: '/c/', lastmod: '2026-01-01' }], absolute)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url><loc>https://news.example.org/news/a&amp;b/</loc></url>
      <url><loc>https://news.example.org/news/c/</loc><lastmod>2026-01-01</lastmod></url>
      </urlset>
      "
    `);
  });
});

it('robots.txt opens the pages, closes the texts among the data, and names the sitemap', () => {
  expect(robotsTxt('/news/', absolute('/sitemap.xml'))).toMatchInlineSnapshot(`
    "User-agent: *
    Disallow: /news/data/stories
    Disallow: /news/search/texts.json

    Sitemap: https://news.example.org/news/sitemap.xml
    "
  `);
});

it('robots.txt names no sitemap where there is none', () => {
  expect(robotsTxt('/', undefined)).toBe('User-agent: *\nDisallow: /data/stories\nDisallow: /search/texts.json\n');
});
