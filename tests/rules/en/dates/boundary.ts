import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['by ⟦this year⟧’s end'],
  leaves: ['⟦this year⟧’s budget', 'by the end of ⟦this year⟧'],
};
