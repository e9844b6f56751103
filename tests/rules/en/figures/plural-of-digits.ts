import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['a tune of the ⟦1950⟧s', 'a ⟦747⟧’s wing', 'two ⟦747⟧s took off'],
  leaves: ['⟦5⟧ S-shaped hooks', '‘⟦5⟧’ swans'],
};
