import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['Ana Roe praised the crews, calling them “⟦tireless⟧”.'],
  leaves: ['Ana Roe called the crews “⟦tireless⟧”.'],
};
