import type { Score } from '../candidate.ts';

export const proseAbove: Score = {
  name: 'prose-above',
  why: 'below a paragraph of the text it is a heading inside it',
  score: ({ proseAbove }) => -1.5 * proseAbove,
};
