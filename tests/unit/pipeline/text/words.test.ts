import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/pipeline/language/en/index.ts';
import { countWords, endsSentence, hash, isTitleCase, words } from '../../../../src/pipeline/text/words.ts';

describe('words', () => {
  it('keep apostrophes, points and hyphens inside them, and their places', () => {
    const text = 'The mayor’s ex-aide paid 3.5 per cent.';
    const found = words(text);
    expect(found.map((word) => word.text)).toEqual(['The', 'mayor’s', 'ex-aide', 'paid', '3.5', 'per', 'cent']);
    for (const word of found) expect(text.slice(word.start, word.end)).toBe(word.text);
  });

  it.each([
    ['', 0],
    [' \u00a0 — … ', 0],
    ['one two, three', 3],
    ['Ñandú Čapek', 2],
    ['東京都庁', 2],
  ])('of “%s” are %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('the end of a sentence', () => {
  it.each(['It rained.', 'Did it?', '“It did.”', 'He said (so!)', 'And then…', '終わり。'])('shows in “%s”', (text) => {
    expect(endsSentence(text)).toBe(true);
  });
  it.each(['Pier to close', 'three plans:', 'the bridge, the', '“Soft” landing'])('does not show in “%s”', (text) => {
    expect(endsSentence(text)).toBe(false);
  });
});

describe('title case', () => {
  it.each(['Council to Close the Pier', 'A Night on Weir Lane', 'Pier Closes'])('is that of “%s”', (text) => {
    expect(isTitleCase(text, en)).toBe(true);
  });
  it.each(['Council to close the old pier', 'and so to bed', '1921', ''])('is not that of “%s”', (text) => {
    expect(isTitleCase(text, en)).toBe(false);
  });
});

describe('the hash of a text', () => {
  it('is eight hexadecimal digits, the same on every machine', () => {
    expect(hash('The pier is closed.')).toMatch(/^[0-9a-f]{8}$/);
    // FNV-1a's published value for the empty text and for "a".
    expect(hash('')).toBe('811c9dc5');
    expect(hash('a')).toBe('e40c292c');
  });

  it('changes with a letter', () => {
    expect(hash('The pier is closed.')).not.toBe(hash('The pier is closed!'));
  });
});
