import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [{ text: 'https://lantern.example/a', above: ['https://lantern.example/b', 'https://lantern.example/c'] }],
  leaves: [
    'https://lantern.example/a',
    {
      text: 'Read on https://lantern.example/a',
      above: ['https://lantern.example/b', 'https://lantern.example/c', 'https://lantern.example/d'],
    },
  ],
};
