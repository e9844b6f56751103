/** Words that readers write otherwise than an article does: joined, torn, in another form, in a script without spaces. */
import { describe, expect, test } from 'vitest';
import { fold, words } from '../../../src/search/match/fold.ts';
import type { SearchRecord } from '../../../src/search/types.ts';
import { enginesOver } from './engine.ts';

const article = (id: string, title: string, ...texts: string[]): SearchRecord[] => [
  { kind: 'article', id, title, url: `/articles/${id}/`, date: '2031-01-05' },
  ...texts.map((text, i): SearchRecord => ({
    kind: 'passage',
    id: `${id}#b-${i}`,
    title,
    url: `/articles/${id}/#b-${i}`,
    article: id,
    text,
    mentions: [],
    speakers: [],
    part: 'text',
  })),
];

const records: SearchRecord[] = [
  {
    kind: 'person',
    id: 'sinead-o-hanlan',
    title: 'Sinéad O’Hanlan',
    url: '/people/sinead-o-hanlan/',
    aliases: [],
    articles: ['vans'],
  },
  {
    kind: 'person',
    id: 'karim-al-sabri',
    title: 'Abdul-Karim al-Sabri',
    url: '/people/karim-al-sabri/',
    aliases: [],
    articles: ['vans'],
  },
  ...article('vans', 'Vans Reach the Island', 'A plug-in heater came, and COVID-19 was gone.'),
  ...article('boats', 'Two Boats Met', 'The ferries collided in fog. The mice swam, and the women knew why.'),
  ...article('birds', 'Birds Are Counted', 'They counted 12,500 puffins, and 1\u00a0300 gulls.'),
  ...article('bridge', '新铁路桥在雨中开通', '新铁路桥星期二开通。'),
];

const first = (url: string): string => url.replace(/^\/(?:articles|people)\/|\/.*$/g, '');

describe.each(await enginesOver(records))('searched %s', (how, engine) => {
  test.each([
    ['plugin', 'vans'],
    ['plug-in', 'vans'],
    ['plug in', 'vans'],
    ['covid19', 'vans'],
    ['covid 19', 'vans'],
    ['12500', 'birds'],
    ['12,500', 'birds'],
    ['12 500', 'birds'],
    ['o hanlan', 'sinead-o-hanlan'],
    ['ohanlan', 'sinead-o-hanlan'],
    ['alsabri', 'karim-al-sabri'],
    ['abdulkarim', 'karim-al-sabri'],
    ['铁路桥', 'bridge'],
    ['开通', 'bridge'],
    ['“铁路桥”', 'bridge'],
  ])('“%s” finds %s', async (query, id) => {
    const { results } = await engine.search(query);
    expect(results.map(({ url }) => first(url))).toContain(id);
  });

  // Pagefind finds the beginnings of words and its own stems; irregular forms are found where all texts are at hand.
  test.runIf(how === 'as a whole').each([
    ['mouse', 'boats'],
    ['colliding ferry', 'boats'],
    ['woman knowing', 'boats'],
  ])('“%s” finds other forms of the words in %s', async (query, id) => {
    const { results } = await engine.search(query);
    expect(results.map(({ url }) => first(url))).toContain(id);
  });

  test('marks what it found: a compound as a whole, of a text without spaces the word', async () => {
    const marked = async (query: string): Promise<string[]> => {
      const { results } = await engine.search(query);
      const { text, marks } = results.find(({ kind }) => kind === 'passage')!.shown;
      return marks.map(([start, end]) => text.slice(start, end));
    };
    expect(await marked('plugin')).toEqual(['plug-in']);
    expect(await marked('铁路桥')).toEqual(['铁路桥']);
    expect(await marked('12500')).toEqual(['12,500']);
  });
});

test.each([
  ['12,500 birds', ['12500', 'birds']],
  ['1\u00a0300 gulls', ['1300', 'gulls']],
  ['9.30am', ['9', '30am']],
  ['1,50', ['1', '50']],
])('the words of “%s”', (text, found) => {
  expect(words(text).map((word) => word.text)).toEqual(found);
});

test('a compound is one word, too', () => {
  expect(words('a state-of-the-art e-mail').flatMap(({ run }) => run?.text ?? [])).toContain('stateoftheart');
  expect(words('plug-in').map(({ run }) => run)).toEqual([{ text: 'plugin', end: 7 }, undefined]);
  expect(words('plug - in').map(({ run }) => run)).toEqual([undefined, undefined]);
});

test('in a text without spaces a word may begin at each character', () => {
  expect(words('新桥 2031').map(({ text }) => text)).toEqual(['新桥', '桥', fold('2031')]);
});
