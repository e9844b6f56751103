import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['The bridge opened on ⟦May 5⟧.', 'It rained on ⟦Monday, Sept. 3rd⟧ again.'],
  leaves: [
    '⟦March 5%⟧ more',
    '⟦May 5:30⟧ is the time',
    '⟦May 32⟧',
    'The ⟦May 5th2⟧',
    'Sales in ⟦March 5 million⟧ higher',
  ],
};
