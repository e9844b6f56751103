import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'It opened ⟦this week⟧.',
    'It opened ⟦late last year⟧.',
    'It opened ⟦earlier this month⟧.',
    'It opened in ⟦the previous year⟧.',
  ],
  leaves: ['A ⟦last week-long⟧ try', '⟦this day⟧', 'in ⟦previous year⟧', 'By ⟦this year’s end⟧'],
};
