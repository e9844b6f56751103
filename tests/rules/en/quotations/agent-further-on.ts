import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['The “⟦tireless⟧” crews were praised by Ana Roe.'],
  leaves: ['The “⟦tireless⟧” crews were praised on Monday.', 'The “⟦tireless⟧” crews slept by the river.'],
};
