import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['⟦May⟧ we ask?', '⟦Jan⟧ came late.'],
  leaves: ['in ⟦May⟧ we ask', 'early ⟦May⟧', '⟦June⟧ came late.', 'It rained – ⟦March⟧ as ever.'],
};
