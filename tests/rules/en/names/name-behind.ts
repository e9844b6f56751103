import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['A letter came from ⟦Brody⟧ Haskell on Monday.'],
  leaves: ['Dale Brody wrote. On Monday ⟦Brody⟧ signed.'],
};
