/** What a feed reader gets: the records, read back; what must be in each format; and what no feed may hold. */
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { feedLinks } from '../../../src/feeds/addresses.ts';
import { atomOf } from '../../../src/feeds/atom.ts';
import { type Channel, channelsOf, newest } from '../../../src/feeds/channel.ts';
import { jsonFeedOf } from '../../../src/feeds/json.ts';
import { rssOf } from '../../../src/feeds/rss.ts';
import type { PlacedStory } from '../../../src/pipeline/record/placed.ts';
import type { Entity, Hop } from '../../../src/pipeline/record/schema.ts';
import type { Subject } from '../../../src/edition/subject.ts';
import type { Edition } from '../../../src/edition/edition.ts';
import { editionOf, makeBlock, makeEntity, makeEvent, makeMention, makeOutlet, makeStory } from '../pages/records.ts';

const absolute = (path: string): string => `https://news.example.org/news${path}`;
const hop = (name: string, role: Hop['role'], more: Partial<Hop> = {}): Hop => ({
  name,
  role,
  evidence: name,
  ...more,
});

const long = Array.from({ length: 200 }, (_, at) => `word${at}`).join(' ');
const first = makeBlock(1, 'The harbour board met Ana Ruiz & <others> on Monday ]]> at noon.');
const captured = makeBlock(1, `Ana Ruiz said nothing. ${long}`, {
  html: '<a href="https://tracker.example/">Ana Ruiz</a>',
});

const edition = editionOf({
  outlets: [makeOutlet('gazette', { name: 'The Gazette' })],
  events: [makeEvent('harbour', { title: 'Harbour & board' })],
  entities: [
    makeEntity('ana-ruiz', { name: 'Ana Ruiz' }),
    makeEntity('hidden', { name: 'Hidden One', noindex: true }),
    makeEntity('club', { kind: 'group', name: 'The Club', url: '/groups/club/' }),
    makeEntity('town', { kind: 'place', name: 'Town', url: '/places/town/' }),
  ],
  stories: [
    makeStory('digest', {
      form: 'digest',
      event: 'harbour',
      siglum: 'B',
      added: '2026-02-01',
      modified: '2026-02-03',
      title: { text: 'Board “meets” <at last>', origin: 'editor' },
      outlet: 'gazette',
      trail: [
        hop('Portal', 'republisher'),
        hop('The Gazette', 'publisher', { outlet: 'gazette' }),
        hop('The Wire', 'credit', { kind: 'wire' }),
      ],
      blocks: [
        first,
        makeBlock(2, 'One', { kind: 'list-item', list: 1, html: '<a href="/people/ana-ruiz/">One</a>' }),
        makeBlock(3, 'Two', { kind: 'list-item', list: 1 }),
      ],
      commentary: { marker: 'Editor:', line: 9, blocks: [makeBlock(9, 'We think so.')] },
      mentions: [
        makeMention('ana-ruiz', 'Ana Ruiz', first),
        makeMention('hidden', 'harbour', first),
        makeMention('club', 'board', first),
        makeMention('town', 'noon', first),
      ],
    }),
    makeStory('capture', {
      event: 'harbour',
      siglum: 'A',
      added: '2026-02-01',
      captures: 'full',
      blocks: [captured],
      words: 203,
      mentions: [makeMention('ana-ruiz', 'Ana Ruiz', captured)],
    }),
    makeStory('newer', { added: '2026-03-01', title: { text: 'Control \u0001 and tab', origin: 'article' } }),
    makeStory('undated'),
    makeStory('gone', { event: 'harbour', siglum: 'C', added: '2026-04-01', withdrawn: true, blocks: [first] }),
    makeStory('shy', { added: '2026-04-01', noindex: true, title: { text: 'A shy headline', origin: 'article' } }),
  ],
});
const channels = channelsOf(edition);
const channel = (scope: string): Channel => channels.find((one) => one.scope === scope)!;
const whole = channel('/');

describe('the feeds', () => {
  it('are of the site, each event, each person and each group that may be found', () => {
    expect(channels.map(({ scope }) => scope)).toEqual(['/', '/events/harbour/', '/people/ana-ruiz/', '/groups/club/']);
  });

  it('go by the day that an article was added, then by its letter; one without a day comes last', () => {
    expect(whole.items.map(({ url }) => url)).toEqual(
      ['newer', 'capture', 'digest', 'undated'].map((slug) => `/articles/${slug}/`),
    );
  });

  it('hold no withdrawn text, and none that asks to be found nowhere', () => {
    for (const one of channels) {
      const bytes = rssOf(one, absolute) + atomOf(one, absolute) + JSON.stringify(jsonFeedOf(one, absolute));
      expect(bytes).not.toMatch(/articles\/(?:gone|shy)|shy headline|Withdrawn|Hidden One/);
    }
  });

  it('hold the newest fifty', () => {
    const days = Array.from({ length: 60 }, (_, at) => makeStory(`s-${at}`, { added: `2026-01-${10 + (at % 20)}` }));
    expect(newest(days)).toHaveLength(50);
    expect(newest(days)[0]!.added).toBe('2026-01-29');
  });

  it('hold for a person the articles that name it, each once', () => {
    expect(channel('/people/ana-ruiz/').items.map(({ siglum }) => siglum)).toEqual(['A', 'B']);
  });

  it('are the same bytes each time', () => {
    expect(rssOf(whole, absolute)).toBe(rssOf(structuredClone(whole), absolute));
  });
});

describe('the links in the head', () => {
  const hrefs = (subject?: Subject): string[] => feedLinks(subject).map(({ href }) => href);
  const entity = (url: string): Subject => ({
    kind: 'entity',
    entity: edition.entities.find((one) => one.url === url)!,
  });
  const event = edition.event.get('harbour')!;

  it.each([
    ['the front page', { kind: 'site' }, '/rss.xml'],
    ['a page of its own', undefined, '/rss.xml'],
    ['an article', { kind: 'article', story: edition.stories[0]! }, '/rss.xml'],
    ['an event', { kind: 'event', event }, '/events/harbour/rss.xml'],
    ['a comparison', { kind: 'comparison', event }, '/events/harbour/rss.xml'],
    ['a person', entity('/people/ana-ruiz/'), '/people/ana-ruiz/rss.xml'],
  ] as const)('of %s lead to its feeds in each format', (_what, subject, rss) => {
    expect(hrefs(subject)).toEqual([rss, rss.replace('rss', 'atom'), rss.replace('rss.xml', 'feed.json')]);
  });

  it('of a place, and of someone who may not be found, lead to the site’s', () => {
    const { entity: person } = entity('/people/ana-ruiz/') as { entity: Entity };
    expect(hrefs({ kind: 'entity', entity: { ...person, noindex: true } })[0]).toBe('/rss.xml');
    expect(hrefs({ kind: 'entity', entity: { ...person, kind: 'place' } })[0]).toBe('/rss.xml');
  });

  it('lead to feeds that there are', () => {
    const scopes = channels.map(({ scope }) => `${scope}rss.xml`);
    for (const one of edition.entities) expect(scopes).toContain(hrefs({ kind: 'entity', entity: one })[0]);
    for (const one of edition.events) expect(scopes).toContain(hrefs({ kind: 'event', event: one })[0]);
  });
});

describe('an item', () => {
  const item = (slug: string): Channel['items'][number] => whole.items.find(({ url }) => url === `/articles/${slug}/`)!;

  it('begins with its source, and brackets a headline of ours', () => {
    expect(item('digest').title).toBe('The Gazette via Portal: [Board “meets” <at last>]');
    expect(item('capture').title).toBe('Outlet not stated: Headline of capture');
  });

  it('tells its trail in a sentence', () => {
    expect(item('digest').trail).toBe(
      'Published by The Gazette; carried by Portal; crediting The Wire (wire service); told here as a digest in our own words',
    );
  });

  it('of a digest is the whole text, the opinion fenced off', () => {
    expect(item('digest').html).toMatchInlineSnapshot(`
      "<p><em>Article B. Published by The Gazette; carried by Portal; crediting The Wire (wire service); told here as a digest in our own words.</em></p>
      <p>The harbour board met Ana Ruiz &amp; &lt;others> on Monday ]]> at noon.</p>
      <ul><li><a href="/people/ana-ruiz/">One</a></li><li>Two</li></ul>
      <hr>
      <p><strong>The outlet’s opinion, marked “Editor:”:</strong></p>
      <blockquote><p>We think so.</p></blockquote>
      <p><a href="/articles/digest/">With its lines and its names, beside the other articles</a></p>"
    `);
  });

  it('of a capture is an excerpt without links, also where the page shows all of it', () => {
    const { html } = item('capture');
    expect(html).toContain('word50');
    expect(html).not.toContain('word80');
    expect(html).not.toContain('tracker.example');
  });
});

/** What every format must give back for each item. */
interface ReadBack {
  title: string | undefined;
  url: string | undefined;
  id: string | undefined;
  day: string | undefined;
  html: string | undefined;
  author: string | undefined;
}

const dayOf = (moment: string | undefined): string | undefined =>
  moment === undefined ? undefined : new Date(moment).toISOString().slice(0, 10);

const READERS: Readonly<Record<string, (from: Channel) => ReadBack[]>> = {
  RSS: (from) =>
    parseRssFeed(rssOf(from, absolute)).items!.map((item) => ({
      title: item.title,
      url: item.link,
      id: item.guid?.value,
      day: dayOf(item.pubDate),
      html: item.content?.encoded,
      author: item.dc?.creators?.[0],
    })),
  Atom: (from) =>
    parseAtomFeed(atomOf(from, absolute)).entries!.map((entry) => ({
      title: entry.title?.value,
      url: entry.links?.[0]?.href,
      id: entry.id,
      day: dayOf(entry.published),
      html: entry.content?.value,
      author: entry.authors?.[0]?.name,
    })),
  'JSON Feed': (from) =>
    parseJsonFeed(jsonFeedOf(from, absolute)).items!.map((item) => ({
      title: item.title,
      url: item.url,
      id: item.id,
      day: dayOf(item.date_published),
      html: item.content_html,
      author: item.authors?.[0]?.name,
    })),
};

describe.each(Object.entries(READERS))('%s, read back', (format, read) => {
  const plain = (text: string): string => (format === 'JSON Feed' ? text : text.replaceAll('\u0001', ''));

  it.each(channels.map((one) => [one.scope, one] as const))('gives the records of %s', (_, one) => {
    expect(read(one)).toEqual(
      one.items.map((item) => ({
        title: plain(item.title),
        url: absolute(item.url),
        id: item.id,
        day: item.added,
        html: item.html.replaceAll('href="/', `href="${absolute('/')}`),
        author: item.source,
      })),
    );
  });

  it('has whole addresses only', () => {
    for (const { html } of read(whole)) expect(html).not.toMatch(/(?:href|src)="(?!https?:)/);
  });
});

it('an item keeps its id where the site or the article moves', () => {
  const idsOf = (stories: PlacedStory[], origin: string): (string | undefined)[] =>
    channelsOf(editionOf({ stories })).flatMap((one) =>
      parseAtomFeed(atomOf(one, (path) => origin + path)).entries!.map(({ id }) => id),
    );
  const [before] = idsOf([makeStory('a')], 'https://one.example');
  expect(idsOf([makeStory('b', { formerly: ['a'] })], 'https://two.example/news')[0]).toBe(before);
  expect(idsOf([makeStory('b')], 'https://one.example')[0]).not.toBe(before);
});

describe('required elements', () => {
  it('of RSS 2.0: title, link, description; an item’s title, and a guid of its own', () => {
    const feed = parseRssFeed(rssOf(whole, absolute));
    expect(feed).toMatchObject({ title: 'Colophon', link: absolute('/'), language: 'en' });
    expect(feed.description).toBeTruthy();
    expect(feed.atom?.links?.[0]).toEqual({ href: absolute('/rss.xml'), rel: 'self', type: 'application/rss+xml' });
    expect(new Set(feed.items!.map(({ guid }) => guid?.value)).size).toBe(whole.items.length);
  });

  it('of Atom: id, title, updated and author of the feed; id, title, updated of each entry; alternate where there is no content', () => {
    for (const one of [...channels, ...channelsOf(empty())]) {
      const feed = parseAtomFeed(atomOf(one, absolute));
      expect(feed.id).toBe(absolute(one.scope));
      expect(feed.title?.value).toBeTruthy();
      expect(feed.authors?.[0]?.name).toBe('Colophon');
      expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(absolute(`${one.scope}atom.xml`));
      for (const { updated } of [feed, ...(feed.entries ?? [])])
        expect(updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      for (const entry of feed.entries ?? []) {
        expect(entry.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(entry.title?.value).toBeTruthy();
        expect(entry.content?.type).toBe('html');
      }
    }
    expect(parseAtomFeed(atomOf(whole, absolute)).updated).toBe('2026-03-01T00:00:00.000Z');
  });

  it('of JSON Feed 1.1: version, title; an id of each item, and its content', () => {
    const feed = jsonFeedOf(whole, absolute) as { version: string; items: { id: string; _colophon: unknown }[] };
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items[2]!._colophon).toMatchObject({ siglum: 'B', trail: [{ role: 'republisher' }, {}, {}] });
  });

  it('are in the feed of a site without articles', () => {
    const [one] = channelsOf(empty());
    expect(parseRssFeed(rssOf(one!, absolute)).title).toBe('Colophon');
    expect(parseAtomFeed(atomOf(one!, absolute)).updated).toBe('1970-01-01T00:00:00.000Z');
    expect(jsonFeedOf(one!, absolute)).toMatchObject({ items: [] });
  });
});

function empty(): Edition {
  return editionOf({});
}
