import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['⟦40⟧ armoured vehicles', '⟦26⟧ of the boats', '⟦14⟧ swans’ nests'],
  leaves: ['⟦26⟧ men', '⟦26⟧ were there', '⟦26⟧ wasn’t enough', '⟦26⟧ 人'],
};
