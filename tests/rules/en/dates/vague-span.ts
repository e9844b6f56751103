import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'in ⟦recent months⟧',
    'over ⟦the past few weeks⟧',
    '⟦a couple of days ago⟧',
    '⟦several years later⟧',
    'in ⟦the coming days⟧',
  ],
  leaves: ['for ⟦the past weeks⟧', 'for ⟦years⟧', '⟦several years⟧ in prison', 'for ⟦the previous months⟧'],
};
