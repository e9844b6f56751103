import { expect, it } from 'vitest';
import { cutWords } from '../../../../src/pipeline/text/cut-words.ts';
import { printed, readLine } from '../../../../src/pipeline/text/tokens.ts';

const cut = (text: string): string[] => {
  const line = cutWords(readLine(text));
  return line.tokens.map((token) => printed(line, token));
};

it('words are cut at their hyphens and apostrophes, each part in its place', () => {
  expect(cut('in mid-May, Tuesday’s')).toEqual(['in', 'mid', '-', 'May', ',', 'Tuesday', '’', 's']);
  expect(cut('pre-2020 U.S.-led')).toEqual(['pre', '-', '2020', 'U.S', '.', '-', 'led']);
});

it('a word that has none stays as it is', () => {
  const line = readLine('AT&T’ paid 3,000.5 on - 5');
  expect(cutWords(line)).toEqual(line);
});
