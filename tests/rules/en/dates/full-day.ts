import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'The bridge opened on ⟦May 5, 2020⟧.',
    '⟦Tuesday, May 5, 2020⟧ was dry.',
    'They met on ⟦Tues., Sept. 5th 2017⟧ in the hall.',
    'POSTED ⟦JANUARY 9, 2019⟧',
  ],
  leaves: [
    'On ⟦May 5⟧ it opened.',
    'On ⟦February 30, 2020⟧ nothing opened.',
    'In ⟦May 2020⟧ it opened.',
    '⟦MAY 5, 2020s⟧',
  ],
};
