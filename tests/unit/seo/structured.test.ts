/** What search engines are told: true, escaped, and nothing of those who ask to be left out. */
import { describe, expect, it } from 'vitest';
import type { Hop } from '../../../src/pipeline/record/schema.ts';
import { jsonLd } from '../../../src/seo/json-ld.ts';
import type { Subject } from '../../../src/edition/subject.ts';
import { machineHead } from '../../../src/seo/machine.ts';
import { editionOf, makeBlock, makeEntity, makeEvent, makeMention, makeOutlet, makeStory } from '../pages/records.ts';

const absolute = (path: string): string => `https://news.example.org/news${path}`;
const hop = (name: string, role: Hop['role']): Hop => ({ name, role, evidence: name });
const block = makeBlock(1, 'Ana Ruiz met the board.');

const edition = editionOf({
  outlets: [
    makeOutlet('gazette', { name: 'The Gazette', domains: ['gazette.example'] }),
    makeOutlet('agencies', { name: 'agencies', type: 'generic' }),
  ],
  events: [makeEvent('harbour', { title: 'The harbour' })],
  entities: [makeEntity('ana-ruiz', { name: 'Ana Ruiz', aliases: ['La Jefa'], description: 'Accused of theft' })],
  stories: [
    makeStory('told', {
      form: 'digest',
      event: 'harbour',
      siglum: 'A',
      added: '2026-02-01',
      modified: '2026-02-03',
      outlet: 'gazette',
      title: { text: 'Board </script><script>alert(1)</script>', origin: 'article' },
      byline: { text: 'Jo Reed' },
      published: { value: '2026-01-30', precision: 'day', basis: 'stated' },
      trail: [
        hop('The Wire', 'credit'),
        hop('The Wire', 'credit'),
        { ...hop('agencies', 'credit'), outlet: 'agencies' },
      ],
      blocks: [block],
      mentions: [makeMention('ana-ruiz', 'Ana Ruiz', block)],
    }),
    makeStory('ours', { form: 'digest', title: { text: 'A title of ours', origin: 'editor' } }),
    makeStory('gone', { event: 'harbour', siglum: 'B', withdrawn: true }),
  ],
});

const event = edition.event.get('harbour')!;
const article = (slug: string): Subject => ({ kind: 'article', story: edition.story.get(slug)! });
const source = (id: string): Subject => ({ kind: 'source', source: id });
const ofEvent: Subject = { kind: 'event', event };
const ofComparison: Subject = { kind: 'comparison', event };
const ofAna: Subject = { kind: 'entity', entity: edition.entity.get('ana-ruiz')! };

const headOf = (subject: Subject, noindex = false) => machineHead(edition, subject, { noindex, absolute });
const dataOf = (subject: Subject): { '@type': string }[] =>
  (JSON.parse(headOf(subject).jsonLd!) as { '@graph': { '@type': string }[] })['@graph'];

describe('the structured data', () => {
  it('of an article name its original, and its credits once each', () => {
    const publisher = (name: string): unknown => ({ publisher: { '@type': 'Organization', name } });
    expect(dataOf(article('told'))[0]).toEqual({
      '@type': 'NewsArticle',
      headline: 'Board </script><script>alert(1)</script>',
      url: absolute('/articles/told/'),
      inLanguage: 'en',
      datePublished: '2026-02-01',
      dateModified: '2026-02-03',
      publisher: { '@type': 'Organization', name: 'Colophon', url: absolute('/') },
      isBasedOn: {
        '@type': 'NewsArticle',
        headline: 'Board </script><script>alert(1)</script>',
        datePublished: '2026-01-30',
        author: { '@type': 'Person', name: 'Jo Reed' },
        publisher: { '@type': 'Organization', name: 'The Gazette' },
      },
      citation: [
        { '@type': 'CreativeWork', ...(publisher('The Wire') as object) },
        { '@type': 'CreativeWork', ...(publisher('agencies') as object) },
      ],
    });
  });

  it('lend no headline of ours to the original, and no original to what states none', () => {
    expect(dataOf(article('ours'))[0]).not.toHaveProperty('isBasedOn');
  });

  it('lead from the site to the page', () => {
    expect(dataOf(article('told'))[1]).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: 'Colophon', item: absolute('/') },
        { position: 2, name: 'The harbour', item: absolute('/events/harbour/') },
        { position: 3 },
      ],
    });
  });

  it('of an event list its articles, without those withdrawn', () => {
    expect(dataOf(ofEvent)[0]).toMatchObject({
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'ListItem', position: 1, url: absolute('/articles/told/') }],
    });
  });

  it('say of a person its names, and nothing that a source says of it', () => {
    expect(dataOf(ofAna)[0]).toEqual({
      '@type': 'Person',
      name: 'Ana Ruiz',
      alternateName: ['La Jefa'],
      url: absolute('/people/ana-ruiz/'),
    });
  });

  it('say of a source where it stands, and of sources in general nothing', () => {
    expect(dataOf(source('gazette'))[0]).toMatchObject({ '@type': 'Organization', url: 'https://gazette.example/' });
    expect(dataOf(source('agencies')).map((thing) => thing['@type'])).toEqual(['BreadcrumbList']);
  });

  it('are absent where search engines are asked to keep away, and on comparisons', () => {
    expect(headOf(article('told'), true)).not.toHaveProperty('jsonLd');
    expect(headOf(ofComparison)).not.toHaveProperty('jsonLd');
  });

  it('cannot end their own element', () => {
    const text = headOf(article('told')).jsonLd!;
    expect(text).not.toContain('<');
    expect(jsonLd([{ '@type': 'Thing', name: '<!--\u2028' }])).toContain('"\\u003c!--\\u2028"');
  });
});

describe('the share image', () => {
  it.each([
    ['an article', article('told'), '/og/articles/told.png', 'article'],
    ['an event', ofEvent, '/og/events/harbour.png', 'website'],
    ['a comparison', ofComparison, '/og/events/harbour.png', 'website'],
    ['a person', ofAna, '/og/site.png', 'website'],
    ['a withdrawn article', article('gone'), '/og/site.png', 'article'],
  ] as const)('of %s is its own, or the site’s', (_what, subject, image, type) => {
    expect(headOf(subject)).toMatchObject({ type, image: { href: absolute(image) } });
  });

  it('is told in words', () => {
    expect(headOf(article('ours')).image?.alt).toBe('Outlet not stated: [A title of ours]');
    expect(headOf(ofEvent).image?.alt).toBe('The harbour. One article');
  });
});

it('without whole addresses machines are told the kind of page, and nothing that would need one', () => {
  expect(machineHead(edition, article('told'), { noindex: false })).toEqual({ type: 'article' });
  expect(machineHead(edition, { kind: 'site' }, { noindex: false })).toEqual({ type: 'website' });
});
