/**
 * Made-up words that stand for facts about an article: Pagefind finds who is named, who is quoted and by whom it was
 * published as it finds any word. Its own filters would do the same, but a question of nothing but filters makes it
 * fetch its whole index, and each filter's values are counted anew for every question.
 */

/** What a token says of an article. */
export const TOKENS = {
  /** Names the entity. */
  about: 'b',
  /** Quotes the entity. */
  said: 'v',
  /** Was published by the outlet, or refers to it. */
  by: 'k',
  /** Was published by the outlet. */
  published: 'p',
  /** Has the letter within its event. */
  letter: 'x',
  /** Is of the month. */
  month: 'm',
  /** Is one of the newest that have a common word. */
  common: 'c',
} as const;
export type TokenKind = keyof typeof TOKENS;

/** No word of a language begins so, and nothing at its end looks like an ending to a stemmer. */
const START = 'zq';
const DIGITS = 'bcfhjkmpqvxz';
/** All are of one length: Pagefind takes the beginning of a word for the word. */
const WIDTH = 5;

/**
 * A word of a headline, as another word: what many texts have, few headlines do. Its beginning is the beginning of the
 * word, so that it is found while the word is being typed.
 */
export const headed = (word: string): string => `${START}h${word}`;

/** The token of a kind with the number, from 0 on, below 248,832. */
export function tokenOf(kind: TokenKind, number: number): string {
  let digits = '';
  for (let rest = number; digits.length < WIDTH; rest = Math.floor(rest / DIGITS.length)) {
    digits = DIGITS.charAt(rest % DIGITS.length) + digits;
  }
  return START + TOKENS[kind] + digits;
}
