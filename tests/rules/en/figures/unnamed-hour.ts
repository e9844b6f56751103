import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'By ⟦ten⟧ the roof had fallen in',
    'The alarm was raised, and by ⟦ten⟧ the roof had fallen in',
    'At ⟦11⟧, the doors opened',
    'Shots were heard shortly after ⟦ten⟧ on the quay',
  ],
  leaves: [
    'The toll rose by ⟦ten⟧ in a day',
    'By ⟦ten⟧ votes the council said no',
    'The count stood at ⟦12⟧',
    'By ⟦26⟧ the count had stopped',
    'After ⟦ten⟧ miners had come out, the search ended',
  ],
};
