/** What is peculiar to large collections; all else is held by the tests that both engines pass. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MANY, NEWEST, commonFor, commonWords } from '../../../src/search/chunked/common.ts';
import { createChunkedEngine } from '../../../src/search/chunked/engine.ts';
import { openChunked, type OpenEngine } from '../../../src/search/chunked/open.ts';
import { plan, type Catalogue, type Wanted } from '../../../src/search/chunked/plan.ts';
import { spellings } from '../../../src/search/chunked/spelling.ts';
import { TOKENS, headed, tokenOf, type TokenKind } from '../../../src/search/chunked/tokens.ts';
import { chunk } from '../../../src/search/chunked/write.ts';
import { words } from '../../../src/search/match/fold.ts';
import type { SearchRecord } from '../../../src/search/types.ts';
import { contract } from './contract.ts';
import { enginesOver, records } from './engine.ts';

const [, [, engine] = []] = await enginesOver(records);
contract('the engine of large collections', engine!);

describe('tokens', () => {
  const all = (Object.keys(TOKENS) as TokenKind[]).flatMap((kind) =>
    [0, 1, 11, 12, 2_202, 19_999].map((number) => tokenOf(kind, number)),
  );

  test('are told apart, and none begins as another', () => {
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(all.map(({ length }) => length)).size).toBe(1);
  });

  test('are one word to search, and no word of a question', () => {
    for (const token of all) {
      expect(words(token).map(({ text }) => text)).toEqual([token]);
      expect(token).toMatch(/^zq[^aeiouy]+$/);
    }
  });
});

describe('common words', () => {
  const articles = Array.from({ length: MANY * 2 }, (_, at) => new Set(['said', at < MANY ? 'rare' : 'sailor']));
  const common = commonWords(articles);

  test('are known by their longest beginnings that many articles have', () => {
    expect(common).toEqual([{ start: 'said', count: MANY * 2 }]);
    expect(commonWords([new Set(['said'])])).toEqual([]);
  });

  test('what is typed of one is one, and so is one with an ending; what is longer is none', () => {
    expect(commonFor('sa', common)).toHaveLength(1);
    expect(commonFor('said', common)).toEqual([{ start: 'said', count: MANY * 2, number: 0 }]);
    expect(commonFor('sailor', common)).toEqual([]);
    expect(commonFor('prices', [{ start: 'price', count: 900 }])).toHaveLength(1);
  });
});

describe('the plan', () => {
  const catalogue: Catalogue = {
    articles: 20_000,
    common: [
      { start: 'company', count: 8_000 },
      { start: 'oil', count: 1_500 },
      { start: 'said', count: 15_000 },
    ],
    numberOf: (kind, id) => (kind === 'about' && id === 'nobody' ? undefined : id.length),
  };
  const asked = (wanted: Partial<Wanted>): string[] =>
    plan({ words: [], begun: false, phrases: [], needs: [], named: [], ...wanted }, catalogue).map(
      ({ words: all, months }) => [...all, ...(months ?? [])].join(' '),
    );

  test('looks for the words', () => {
    expect(asked({ words: ['school', 'fire'] })).toEqual(['school fire']);
    expect(asked({})).toEqual([]);
  });

  test('leaves out what nearly every article has, and what is too short while it is being typed', () => {
    expect(asked({ words: ['company', 'school'] })).toEqual(['school']);
    expect(asked({ words: ['school', 'fi'], begun: true })).toEqual(['school']);
    expect(asked({ words: ['school', 'fi'] })).toEqual(['school fi']);
    expect(asked({ words: ['fi'], begun: true })).toEqual([]);
  });

  test('of common words alone looks at headlines, and at the newest that have the rarest', () => {
    expect(asked({ words: ['said'] })).toEqual([headed('said'), tokenOf('common', 2)]);
    expect(asked({ words: ['said', 'company'] })).toEqual([
      `${headed('said')} ${headed('company')}`,
      `${tokenOf('common', 0)} said`,
    ]);
  });

  test('common words that are rare together are looked for together', () => {
    expect(asked({ words: ['oil', 'oilman'] })).toEqual(['oil oilman']);
  });

  test('looks for who is named by their token, alone or with the other words', () => {
    const token = tokenOf('about', 6);
    expect(asked({ words: ['mencho'], named: ['mencho', 'nobody'] })).toEqual(['mencho', token]);
    expect(asked({ words: ['mencho', 'school'], partly: { named: ['mencho'], words: ['school'] } })).toEqual([
      'mencho school',
      `${token} school`,
    ]);
  });

  test('puts what operators ask for before the words, and a common word to what they find', () => {
    const needs = [{ of: 'said', any: ['bondi'] }] as const;
    expect(asked({ words: ['school'], needs })).toEqual([`${tokenOf('said', 5)} school`]);
    expect(asked({ words: ['said'], needs })).toEqual([tokenOf('said', 5)]);
    expect(asked({ needs: [{ of: 'about', any: ['mencho', 'chapo'] }] })).toHaveLength(2);
    expect(asked({ words: ['school'], needs: [{ of: 'about', any: ['nobody'] }] })).toEqual([]);
  });

  test('asks for a span of time by its months', () => {
    const needs = [{ of: 'date', any: ['2025-08-12', '2025-08-11', '2025-07-01'] }] as const;
    expect(asked({ words: ['school'], needs })).toEqual(['school 2025-08 2025-07']);
    expect(asked({ needs })).toEqual([tokenOf('month', 7), tokenOf('month', 7)]);
    expect(asked({ words: ['school'], needs: [{ of: 'date', any: [] }] })).toEqual([]);
  });

  test('looks for a phrase as it stands, unless its words are everywhere', () => {
    expect(asked({ words: ['school', 'fire'], phrases: [['school', 'fire']] })).toEqual([
      '"school fire"',
      'school fire',
    ]);
    expect(asked({ words: ['said', 'company'], phrases: [['said', 'company']] })).not.toContain('"said company"');
  });

  test('is short, whatever was asked', () => {
    const any = Array.from({ length: 50 }, (_, at) => 'x'.repeat(at));
    expect(asked({ words: ['school'], needs: [{ of: 'about', any }], named: any }).length).toBeLessThan(10);
  });
});

test('a misspelled word is taken for its nearest neighbours', () => {
  const near = spellings(['extradition', 'extraditions', 'tariff', 'traffic'].join('\n'));
  expect(near('extradiction')[0]).toBe('extradition');
  expect(near('tariif')).toContain('tariff');
  expect(near('zzzzzz')).toEqual([]);
  expect(near('tar')).toEqual([]);
});

describe('many articles', () => {
  const COUNT = MANY + NEWEST;
  const article = (number: number): SearchRecord[] => [
    {
      kind: 'article',
      id: `a-${number}`,
      title: `Report ${number}`,
      url: `/articles/a-${number}/`,
      date: `2025-0${1 + (number % 9)}-01`,
    },
    {
      kind: 'passage',
      id: `a-${number}#b-00000000`,
      title: `Report ${number}`,
      url: `/articles/a-${number}/#b-00000000`,
      article: `a-${number}`,
      text: `The harbour said so on day ${number}${number % 50 === 0 ? ', and the lighthouse burned' : ''}.`,
      mentions: number === 7 ? ['rosa-quell'] : [],
      speakers: [],
      part: 'text',
    },
  ];
  const many: SearchRecord[] = [
    {
      kind: 'person',
      id: 'rosa-quell',
      title: 'Rosa Quell',
      url: '/people/rosa-quell/',
      aliases: ['The Pilot'],
      articles: ['a-7'],
    },
    ...Array.from({ length: COUNT }, (_, number) => article(number)).flat(),
  ];
  let opened: OpenEngine;
  beforeAll(async () => {
    opened = await openChunked(many, 'en');
  });
  afterAll(() => opened.close());

  test('of a word that all have, the newest are read, and it is said that more may have it', async () => {
    const { groups, unread } = await opened.whole.search('harbour');
    expect(groups.find(({ kind }) => kind === 'passage')?.count).toBe(20);
    expect(unread).toBe(NEWEST - 20);
    const deeper = await opened.whole.search('harbour', { depth: NEWEST });
    expect(deeper.count).toBe(NEWEST);
    expect(deeper.unread).toBeUndefined();
  });

  test('of a word that some have, all are found', async () => {
    const { count, unread } = await opened.whole.search('lighthouse');
    expect([count, unread]).toEqual([COUNT / 50, undefined]);
  });

  test('a common word beside a rarer one is asked of what has the rarer', async () => {
    const { count, results } = await opened.whole.search('harbour lighthouse');
    expect(count).toBe(COUNT / 50);
    expect(results[0]?.why).toContain('*harbour* … *lighthouse*');
  });

  test('who is named by another name is found in the text, and by the operator', async () => {
    for (const query of ['pilot', 'the pilot harbour', 'person:"rosa quell"', 'person:pilot harbour']) {
      const { results } = await opened.whole.search(query);
      expect(
        results.filter(({ kind }) => kind === 'passage').map(({ id }) => id),
        query,
      ).toEqual(['a-7#b-00000000']);
    }
  });

  test('names alone are answered without a text', async () => {
    expect((await opened.named('quell'))?.results.map(({ id }) => id)).toEqual(['rosa-quell']);
    expect(await opened.named('lighthouse')).toBeUndefined();
  });

  test('a span of time, with a word and without', async () => {
    const days = async (query: string): Promise<string[]> => [
      ...new Set((await opened.whole.search(query)).results.flatMap(({ kind, id }) => (kind === 'article' ? id : []))),
    ];
    expect((await opened.whole.search('lighthouse date:2025-01')).count).toBe(2);
    expect((await days('date:2025-03')).length).toBeGreaterThan(5);
    expect((await days('date:2025-03')).every((id) => Number(id.slice(2)) % 9 === 2)).toBe(true);
  });

  test('a misspelled word of the texts is found, and said', async () => {
    const { results } = await opened.whole.search('lighthuose');
    expect(results[0]?.why).toContain('near to “lighthuose”');
  });

  test('where nothing has all words, what has the rarest', async () => {
    const { results, notes } = await opened.whole.search('lighthouse quagmire');
    expect(notes).toEqual(['Nothing has all of these words; these have some of them.']);
    expect(results[0]?.shown.text).toContain('lighthouse');
  });
});

test('an index that cannot be fetched is asked for again', async () => {
  const { catalogue, spellings: file, pages } = chunk(records);
  let tries = 0;
  const { whole } = createChunkedEngine({
    catalogue,
    spellings: () => Promise.resolve(file),
    pagefind: () => {
      tries += 1;
      if (tries === 1) return Promise.reject(new Error('away'));
      const results = pages.map(({ url }, at) => ({ id: `${at}`, data: () => Promise.resolve({ url }) }));
      return Promise.resolve({ search: () => Promise.resolve({ results }) });
    },
  });
  await expect(whole.search('death penalty')).rejects.toThrow('away');
  expect((await whole.search('death penalty')).results.length).toBeGreaterThan(0);
});

test('an article of another edition is not read as one of this', async () => {
  const { catalogue, spellings: file } = chunk(records);
  const { pages } = chunk(records.filter(({ kind }) => kind !== 'place'));
  const { whole } = createChunkedEngine({
    catalogue,
    spellings: () => Promise.resolve(file),
    pagefind: () => {
      const results = pages.map(({ url }, at) => ({ id: `${at}`, data: () => Promise.resolve({ url }) }));
      return Promise.resolve({ search: () => Promise.resolve({ results }) });
    },
  });
  await expect(whole.search('death penalty')).rejects.toThrow(/^An article of the edition .+ with the catalogue of /);
});
