/** The check of structured data finds what is missing: `tests/e2e/validators.every.e2e.ts` runs it on built pages. */
import { expect, it } from 'vitest';
import { missing } from './required.ts';

const publisher = { '@type': 'Organization', name: 'Colophon' };
const article = { '@type': 'NewsArticle', headline: 'A', url: 'https://a.example/', inLanguage: 'en', publisher };
const crumb = (position: number, item?: string): object => ({
  '@type': 'ListItem',
  position,
  name: 'A',
  ...(item !== undefined && { item }),
});

it.each([
  [article, []],
  [{ ...article, headline: ' ' }, ['NewsArticle has no headline']],
  [{ ...article, url: '/articles/a/' }, ['NewsArticle has no url']],
  [{ ...article, publisher: { name: 'A' } }, ['NewsArticle has no publisher']],
  [{ ...article, datePublished: '2026-02' }, []],
  [{ ...article, isBasedOn: { datePublished: '2026-W05' } }, ['NewsArticle has the date 2026-W05']],
  [{ '@type': 'Person', name: 'A' }, ['Person has no url']],
  [{ '@type': 'Thing' }, ['Thing is a type that nobody expects']],
  [{ '@type': 'ItemList', name: 'A' }, ['ItemList has no itemListElement']],
  [
    {
      '@type': 'ItemList',
      name: 'A',
      itemListElement: [{ '@type': 'ListItem', position: 2, url: 'https://a.example/' }],
    },
    [expect.stringContaining('"position":2')],
  ],
  [{ '@type': 'BreadcrumbList', itemListElement: [crumb(1, 'https://a.example/'), crumb(2)] }, []],
  [{ '@type': 'BreadcrumbList', itemListElement: [crumb(1), crumb(2)] }, [expect.stringContaining('at place 1')]],
])('%j lacks %j', (thing, expected) => {
  expect(missing([thing])).toEqual(expected);
});
