import { describe, expect, it } from 'vitest';
import { alignedRuns, longestRun } from '../../../src/compare/runs.ts';
import { cost } from '../../cost.ts';

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

describe('longestRun', () => {
  it('finds none where no word is shared', () => {
    expect(longestRun(words('the pier is shut'), words('ferries sail'))).toBeUndefined();
    expect(longestRun([], words('a'))).toBeUndefined();
    expect(longestRun(words('a'), [])).toBeUndefined();
  });

  it('finds it inside of both', () => {
    expect(longestRun(words('x y the old pier z'), words('at the old pier now'))).toEqual({ a: 2, b: 1, words: 3 });
  });

  it('prefers the longer to the earlier one', () => {
    expect(longestRun(words('a b c d e'), words('a b x c d e'))).toEqual({ a: 2, b: 3, words: 3 });
  });

  it('takes the first of equals, in both texts', () => {
    expect(longestRun(words('p q x p q'), words('p q y p q'))).toEqual({ a: 0, b: 0, words: 2 });
  });

  it('is not led astray by words that repeat', () => {
    expect(longestRun(words('a a b a a a b'), words('b a a a b a'))).toEqual({ a: 2, b: 0, words: 5 });
  });

  it('needs time that grows with the texts, however much they repeat themselves', async () => {
    const text = Array.from({ length: 40_000 }, (_, i) => (i % 7 === 0 ? 'b' : 'a'));
    const part = text.slice(0, 5_000);
    expect(longestRun(text, text)?.words).toBe(40_000);
    // Eight times as long; a cost of the square of the length would be 64 times as large.
    expect(await cost(() => longestRun(text, text))).toBeLessThan(48 * (await cost(() => longestRun(part, part))));
  });
});

describe('alignedRuns', () => {
  it('goes on left and right of the longest run', () => {
    expect(alignedRuns(words('we thank the town for its help'), words('we thank you all for its help today'))).toEqual([
      { a: 0, b: 0, words: 2 },
      { a: 4, b: 4, words: 3 },
    ]);
  });

  it('keeps the order of both texts', () => {
    expect(alignedRuns(words('one two three four'), words('three four one two'))).toEqual([{ a: 0, b: 2, words: 2 }]);
  });
});
