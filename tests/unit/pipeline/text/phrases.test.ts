import { describe, expect, it } from 'vitest';
import { lookup, phrases } from '../../../../src/pipeline/text/phrases.ts';
import { readLine, tokenFrom } from '../../../../src/pipeline/text/tokens.ts';

const keys = (text: string): string[] => readLine(text).tokens.map(({ key }) => key);

describe('a line', () => {
  it('is cut into words, numbers and marks', () => {
    expect(keys('At 3,000.5 tons, the U.S. won’t cross‑post COVID-19 for AT&T.')).toEqual([
      'at',
      '3,000.5',
      'tons',
      ',',
      'the',
      'u.s',
      '.',
      "won't",
      'cross-post',
      'covid-19',
      'for',
      'at&t',
      '.',
    ]);
  });

  it('keeps a unit apart from the number that it is written onto', () => {
    expect(keys('a 20m-deep well, the 3rd')).toEqual(['a', '20', 'm-deep', 'well', ',', 'the', '3', 'rd']);
  });

  it('ends a word at the full stop of its sentence', () => {
    expect(keys('It ended.Next')).toEqual(['it', 'ended', '.', 'next']);
  });

  it('finds the token at an offset', () => {
    const line = readLine('one two');
    expect([0, 1, 4, 7].map((offset) => tokenFrom(line, offset))).toEqual([0, 1, 1, 2]);
  });
});

describe('phrases', () => {
  it('are found with other capitals, spaces and apostrophes', () => {
    const found = phrases(["don't miss this"]).find(readLine('Please DON’T\u00a0miss  this one'));
    expect(found).toMatchObject({ start: 7, end: 23, first: 1, after: 4 });
  });

  it('are found whole, not inside a word', () => {
    expect(phrases(['ad']).find(readLine('An advert'))).toBeUndefined();
  });

  it('are the longest that begin at a word', () => {
    const list = phrases(['read', 'read more', 'read more about {words}']);
    expect(list.find(readLine('Read more'))?.entry).toBe('read more');
    expect(list.find(readLine('Read more about tides'))?.gaps).toEqual({ words: 'tides' });
  });

  it('may have words that are missing, and words to choose from', () => {
    const list = phrases(['the story|article [first|originally] appeared']);
    for (const text of ['the story appeared', 'The article first appeared'])
      expect(list.whole(readLine(text))).toBeDefined();
    expect(list.whole(readLine('the story later appeared'))).toBeUndefined();
  });

  it('hand back what stands in a gap', () => {
    const list = phrases(['sponsored by {name}']);
    expect(list.whole(readLine('Sponsored by Acme & Sons (Malta)'))?.gaps).toEqual({ name: 'Acme & Sons (Malta)' });
    expect(list.find(readLine('sponsored by the town'))).toBeUndefined();
  });

  it('take all that is left of a line where they say so', () => {
    const list = phrases(['your browser does not support {rest}']);
    for (const text of ['Your browser does not support it.', 'Your browser does not support video, or “HTML5”.'])
      expect(list.whole(readLine(text))).toBeDefined();
    expect(list.whole(readLine(`Your browser does not support ${'it, '.repeat(20)}.`))).toBeUndefined();
  });

  it('are all that stands behind a token', () => {
    expect(phrases(['min|minutes read']).whole(readLine('5 min read.'), 1)?.entry).toBe('min|minutes read');
    expect(phrases(['min']).whole(readLine('5 min read.'), 1)).toBeUndefined();
  });

  it('are found backwards from a word', () => {
    const list = phrases(['according to', 'to', 'in the {word} of']);
    const line = readLine('It rose, according to Roe');
    expect(list.before(line, 5)).toMatchObject({ entry: 'according to', start: 9, end: 21 });
    expect(list.before(readLine('in the middle of May'), 4)?.gaps).toEqual({ word: 'middle' });
  });

  it('reach over commas where a gap does', () => {
    const list = phrases(['listed {some} as [a]']);
    const line = readLine('It was listed in May, by two states, as a x');
    expect(list.before(line, line.tokens.length - 1)?.start).toBe(7);
    expect(list.before(readLine('listed. As a x'), 4)).toBeUndefined();
  });

  it('keep their capitals where the list is cased', () => {
    const list = phrases(['May'], { cased: true });
    expect([list.has('May'), list.has('may')]).toEqual([true, false]);
    expect(list.find(readLine('you may go in May'))?.start).toBe(14);
  });

  it('are all found, none overlapping another', () => {
    expect(
      phrases(['a b', 'b c', 'c'])
        .all(readLine('a b c'))
        .map(({ entry }) => entry),
    ).toEqual(['a b', 'c']);
  });

  it('with marks are found with marks', () => {
    const list = phrases(['source :', 'a.m.', 'h/t']);
    for (const text of ['Source: Reuters', '3 a.m. today', 'H/T Roe']) expect(list.find(readLine(text))).toBeDefined();
  });

  it('name no gap that there is not', () => {
    expect(() => phrases(['by {nobody}'])).toThrow('there is no gap');
  });

  it('may stand for something each', () => {
    const list = lookup({ 'mile|miles': 'miles', 'mile|miles an hour': 'mph' });
    const match = list.at(readLine('60 miles an hour'), 1);
    expect(match && list.valueOf(match)).toBe('mph');
    expect(() => match && lookup({ hour: 'hours' }).valueOf(match)).toThrow('another list');
  });
});
