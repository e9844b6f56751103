import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    '⟦25 percent⟧ of it',
    'a ⟦90-day⟧ pause',
    'a ⟦40cm⟧ pipe',
    'for ⟦500 USD⟧',
    'for ⟦20€⟧ each',
    '⟦hundreds of miles⟧ away',
    '⟦30 °C⟧ in the shade',
    'at ⟦60 miles an hour⟧',
    '⟦8 barrels⟧ a day',
    '⟦twelve⟧ U.S. dollars',
    'in ⟦one⟧ year’s work',
  ],
  leaves: ['⟦25⟧ boats', '⟦8⟧ barrels stood there', '⟦20⟧ pounds of flour'],
};
