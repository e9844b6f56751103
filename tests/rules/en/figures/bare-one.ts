import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['⟦one⟧ of them', 'no ⟦one⟧ came'],
  leaves: ['It lasted ⟦one⟧ hour', '⟦one⟧ hundred boats', '⟦twenty-one⟧ boats'],
};
