import type { Score } from '../candidate.ts';
import { isHeadlineLength, isParagraph } from './length.ts';

export const oddLength: Score = {
  name: 'odd-length',
  why: 'two or three words, or more than headlines mostly have',
  score: ({ words, text }) => (words > 1 && !isHeadlineLength(words) && !isParagraph(words, text) ? 0.5 : 0),
};
