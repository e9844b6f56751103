import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'The blast killed 12 and burned ⟦40⟧ more',
    'Of 60 passengers, ⟦15⟧ of them were Danish',
    'It hurt 30 walkers, ⟦11⟧ of whom stayed overnight',
  ],
  leaves: ['The mill sold 12 looms and ⟦40⟧ more', 'It hurt 30 walkers at a cost of ⟦11⟧'],
};
