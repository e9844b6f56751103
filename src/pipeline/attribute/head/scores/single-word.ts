import type { Score } from '../candidate.ts';

/** Without a word it is a rule or an ornament: nothing makes up for that. */
export const singleWord: Score = {
  name: 'single-word',
  why: 'a word alone, or none: a section, a label',
  score: ({ words }) => (words === 0 ? -10 : words === 1 ? -2 : 0),
};
