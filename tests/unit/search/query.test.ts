import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query/query.ts';

test('minor words are set aside', () => {
  expect(parseQuery('who is La Tuta')).toMatchObject({
    words: ['tuta'],
    all: ['who', 'is', 'la', 'tuta'],
    minorOnly: false,
  });
});

test('minor words alone are looked for', () => {
  expect(parseQuery('la')).toMatchObject({ words: ['la'], minorOnly: true });
});

test('the last word may be begun, until something follows it', () => {
  expect(parseQuery('caro quin').begun).toBe(true);
  expect(parseQuery('caro quintero ').begun).toBe(false);
});

test('each word once', () => {
  expect(parseQuery('Duran Durán').words).toEqual(['duran']);
});

test('nothing to look for', () => {
  for (const text of ['', '   ', '😀', '.*+?']) expect(parseQuery(text).words).toEqual([]);
});

test('of a pasted text the first words are taken, and it is said', () => {
  const { words, notes } = parseQuery('mexico extradites cartel leaders again today '.repeat(2000));
  expect(words.length).toBeLessThanOrEqual(12);
  expect(notes).toEqual(['Only the first 12 words were looked for.']);
});
