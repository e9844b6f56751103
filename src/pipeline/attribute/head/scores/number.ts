import type { Score } from '../candidate.ts';

export const number: Score = {
  name: 'number',
  why: 'a number, an issue or page, or something in brackets',
  score: ({ text, line, language }) =>
    /^\d+$|^[[(]/.test(text) || language.credits.site.numbers.at(line, 0) !== undefined ? -3 : 0,
};
