import { expect, it } from 'vitest';
import { wordIn } from '../../../scripts/lint/manner.js';

it.each([
  ['(?:said|told)\\s', 'said'],
  ['^by\\s(?<name>\\p{Lu}+)', undefined],
  ['^(?<who>\\p{Lu}\\w+)\\s[a-z]{3,}', undefined],
  ['^https?://', undefined],
  ['\\bMonday\\b', 'Monday'],
  ['[January]', undefined],
])('a pattern holds a word or not: %s', (pattern, word) => {
  expect(wordIn(pattern)).toBe(word);
});
