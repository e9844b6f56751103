import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['Ana Roe (⟦45⟧) said so', 'as shown below (⟦3⟧)'],
  leaves: ['(⟦45⟧ boats)', 'it cost (⟦£45⟧)'],
};
