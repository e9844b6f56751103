import type { Score } from '../candidate.ts';

const MOST_WORDS = 6;

export const capitals: Score = {
  name: 'capitals',
  why: 'a few words in capitals: a section, a masthead',
  score: ({ text, words }) => (words <= MOST_WORDS && text === text.toUpperCase() ? -1 : 0),
};
