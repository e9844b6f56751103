import type { Score } from '../candidate.ts';

const FULL_STOP = /\.["'”’)]*$/;
/** A longer sentence is the text's. */
const MOST_WORDS = 16;

export const fullStop: Score = {
  name: 'full-stop',
  why: 'ends with a full stop, the more so where it is long',
  score: ({ text, words }) => (!FULL_STOP.test(text) ? 0 : words > MOST_WORDS ? -3 : -1),
};
