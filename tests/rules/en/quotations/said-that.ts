import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['Ana Roe said that ⟦the pier was lost⟧.', 'Ana Roe told the council that ⟦the pier was lost⟧.'],
  leaves: [
    'Ana Roe said that ⟦the pier⟧ was “lost”.',
    'It was said that ⟦the pier was lost⟧.',
    'Ana Roe heard that ⟦the pier was lost⟧.',
  ],
};
