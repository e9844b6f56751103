import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'Click here for the original source of this piece.',
    'https://lantern.example/pier',
    'Read it on the original source',
    'Original article: a page of the Bay Lantern',
  ],
  leaves: ['Click here for more.', 'Find the original owner of the boat', 'The original story was about a boat'],
};
