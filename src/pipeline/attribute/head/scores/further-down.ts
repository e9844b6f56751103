import type { Score } from '../candidate.ts';

export const furtherDown: Score = {
  name: 'further-down',
  why: 'of two equals the upper one is the headline',
  score: ({ index }) => -0.04 * index,
};
