import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['for ⟦the last weeks⟧', '⟦the past years⟧ were dry', 'within ⟦past months⟧'],
  leaves: ['in ⟦the coming days⟧', 'over ⟦the last few weeks⟧', 'in ⟦recent weeks⟧'],
};
