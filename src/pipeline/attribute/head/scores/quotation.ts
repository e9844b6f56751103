import type { Score } from '../candidate.ts';

export const quotation: Score = {
  name: 'quotation',
  why: 'one quotation from its first to its last letter',
  score: ({ text }) => (/^["“‘'][^"”’]*["”’']$/u.test(text) ? -1 : 0),
};
