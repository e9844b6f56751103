import type { Score } from '../candidate.ts';

const ADDRESS = /https?:|www\.|\S@\S/;

export const address: Score = {
  name: 'address',
  why: 'an address of the web or of a mailbox',
  score: ({ text }) => (ADDRESS.test(text) ? -10 : 0),
};
