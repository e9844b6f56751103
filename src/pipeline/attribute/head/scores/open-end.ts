import type { Score } from '../candidate.ts';

export const openEnd: Score = {
  name: 'open-end',
  why: 'ends with a colon, semicolon or comma: something follows',
  score: ({ text }) => (/[:;,]$/.test(text) ? -3 : 0),
};
