import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'It closed ⟦two weeks ago⟧.',
    'It closed ⟦just a year ago⟧.',
    'It closed ⟦20 years ago⟧.',
    'It will open ⟦a fortnight hence⟧.',
  ],
  leaves: [
    'It took ⟦two weeks⟧.',
    'It had closed ⟦two weeks earlier⟧.',
    'It closed ⟦some weeks ago⟧.',
    '⟦1,000 years ago⟧',
  ],
};
