import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['It closed on ⟦5 May 2020⟧.', 'It closed on ⟦the 5th of May, 2020⟧.', '⟦Tuesday 5 May 2020⟧ was dry.'],
  leaves: ['It closed on ⟦5 May⟧.', '⟦31 April 2020⟧ does not exist.', '⟦Room 105 May 2020⟧'],
};
