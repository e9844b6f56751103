import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['It began in ⟦May 2020⟧.', 'It began in ⟦early May 2020⟧.', 'It began in ⟦mid-March of 2020⟧.'],
  leaves: ['It began in ⟦May⟧.', 'You ⟦may 2020⟧', '⟦March 2020s⟧'],
};
