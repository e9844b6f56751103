import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['It closed on ⟦5-May-2020⟧.', 'The log ends at ⟦21-NOV-2016⟧ and begins again later.', '(⟦05-Jul-2020⟧)'],
  leaves: [
    'It closed on ⟦5 May 2020⟧.',
    'Part A-⟦5-May-2020⟧',
    '⟦5-May-20⟧ is short.',
    'form ⟦31-Feb-2020⟧',
    '⟦5-May-2020b⟧',
  ],
};
