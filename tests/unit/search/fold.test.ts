import { expect, test } from 'vitest';
import { fold, telling, words } from '../../../src/search/match/fold.ts';
import { cost } from '../../cost.ts';

test.each([
  ['Rubén', 'ruben'],
  ['RUBÉN', 'ruben'],
  ['Rube\u0301n', 'ruben'],
  ['CJNG’s', 'cjng'],
  ["Trump's", 'trump'],
  ['O’Brien', 'obrien'],
  ['U.S.', 'us'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['ﬁrm', 'firm'],
])('%s is %s', (printed, folded) => {
  expect(fold(printed)).toBe(folded);
});

test('words know where they stand, without the possessive', () => {
  const text = 'In the U.S., Mexico’s “Kiki” has $15 million.';
  expect(words(text).map(({ text: word, start, end }) => [word, text.slice(start, end)])).toEqual([
    ['in', 'In'],
    ['the', 'the'],
    ['us', 'U.S.'],
    ['mexico', 'Mexico'],
    ['kiki', 'Kiki'],
    ['has', 'has'],
    ['15', '15'],
    ['million', 'million'],
  ]);
});

test('a domain is several words, an abbreviation is one', () => {
  expect(words('USSANews.com, D.C.').map(({ text }) => text)).toEqual(['ussanews', 'com', 'dc']);
});

test('a small letter at the beginning is remembered', () => {
  expect(words('the Sinaloa cartel').map(({ small }) => small)).toEqual([true, false, true]);
});

test('minor words do not tell, unless there are no others', () => {
  expect(telling(words('Los Cuinis')).map(({ text }) => text)).toEqual(['cuinis']);
  expect(telling(words('The Who')).map(({ text }) => text)).toEqual(['the', 'who']);
});

test('no letters, no words', () => {
  expect(words('😀 .*+?^${}()|[]\\ — “”')).toEqual([]);
});

test.each(['a', 'a.', "a'", '.', "'s"])('a long text of %s takes no longer than its length', async (text) => {
  const [short, long] = [text.repeat(5_000), text.repeat(50_000)];
  // Ten times as long; a cost that grew with the square of the length would be a hundred times as large.
  expect(await cost(() => words(long))).toBeLessThan(60 * (await cost(() => words(short))));
});
