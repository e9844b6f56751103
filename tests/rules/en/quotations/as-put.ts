import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['It was “⟦a total loss⟧”, as Ana Roe described the pier.'],
  leaves: ['It was “⟦a total loss⟧”, as everybody knew.'],
};
