import { expect, it } from 'vitest';
import { cutPieces, cutWords } from '../../../../src/pipeline/text/cut-words.ts';
import { type Line, printed, readLine } from '../../../../src/pipeline/text/tokens.ts';

const printedIn = (line: Line): string[] => line.tokens.map((token) => printed(line, token));
const cut = (text: string): string[] => printedIn(cutWords(readLine(text)));
const pieces = (text: string): string[] => printedIn(cutPieces(readLine(text)));

it('words are cut at their hyphens and apostrophes, each part in its place', () => {
  expect(cut('in mid-May, Tuesday’s')).toEqual(['in', 'mid', '-', 'May', ',', 'Tuesday', '’', 's']);
  expect(cut('pre-2020 U.S.-led')).toEqual(['pre', '-', '2020', 'U.S', '.', '-', 'led']);
});

it('a word that has none stays as it is', () => {
  const line = readLine('AT&T’ paid 3,000.5 on - 5');
  expect(cutWords(line)).toEqual(line);
});

it('pieces are cut at digits, too, and words of one letter behind an apostrophe are no part of the word', () => {
  expect(pieces('COVID-19 USD5m G7')).toEqual(['COVID', '-', '19', 'USD', '5', 'm', 'G', '7']);
  expect(pieces('a year’s AT&T we’ll')).toEqual(['a', 'year', '’', 's', 'AT', '&', 'T', 'we’ll']);
  expect(pieces('three-month at 3 p.m. o’clock')).toEqual(['three', '-', 'month', 'at', '3', 'p.m', '.', 'o’clock']);
});

it('digits behind a letter go on with the digits behind their mark', () => {
  expect(pieces('F1,000.5 A4. B2')).toEqual(['F', '1,000.5', 'A', '4', '.', 'B', '2']);
});
