import type { Score } from '../candidate.ts';
import { isHeadlineLength } from './length.ts';

export const headlineLength: Score = {
  name: 'headline-length',
  why: 'from four to twenty-two words, as headlines have',
  score: ({ words }) => (isHeadlineLength(words) ? 2.5 : 0),
};
