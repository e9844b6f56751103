import type { Score } from '../candidate.ts';
import { isBareName } from '../../names.ts';

export const bareName: Score = {
  name: 'bare-name',
  why: 'a person’s name alone',
  score: ({ text, language }) => (isBareName(text, language) ? -2 : 0),
};
