import { expect, test } from 'vitest';
import { tokensOf } from '../../../src/search/query/tokens.ts';

const read = (text: string): string[] =>
  tokensOf(text).map(
    ({ minus, operator, value, marks }) =>
      `${minus ? '-' : ''}${operator === undefined ? '' : `${operator}:`}${marks === 'none' ? value : `[${value}]`}`,
  );

test.each([
  ['el mencho', ['el', 'mencho']],
  ['“death penalty” -trump', ['[death penalty]', '-trump']],
  ['person:mencho', ['person:mencho']],
  ['person: mencho', ['person:mencho']],
  ['PERSON:"El Mencho" cjng', ['person:[El Mencho]', 'cjng']],
  ['-outlet:"al jazeera"', ['-outlet:[al jazeera]']],
  ['al-jazeera', ['al-jazeera']],
  ['"never closed', ['[never closed]']],
  ['person:', ['person:']],
  ['in:title mexico', ['in:title', 'mexico']],
  ['- a', ['-', 'a']],
  ['9:30', ['9:30']],
  ['', []],
])('%s', (text, tokens) => {
  expect(read(text)).toEqual(tokens);
});

test('what is printed goes back together', () => {
  const text = '-person:"El Mencho" cjng «death penalty» a:b';
  expect(
    tokensOf(text)
      .map(({ printed }) => printed)
      .join(' '),
  ).toBe(text);
});

test('a mark that is not closed is known from one that is', () => {
  expect(tokensOf('"a b" "c d').map(({ marks }) => marks)).toEqual(['both', 'open']);
});
