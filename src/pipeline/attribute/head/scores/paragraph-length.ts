import type { Score } from '../candidate.ts';
import { isParagraph } from './length.ts';

export const paragraphLength: Score = {
  name: 'paragraph-length',
  why: 'a sentence longer than a headline',
  score: ({ words, text }) => (isParagraph(words, text) ? -2 : 0),
};
