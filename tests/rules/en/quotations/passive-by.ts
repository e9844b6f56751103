import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'The harbour was described as “⟦a swamp⟧” by Ana Roe.',
    'The crews were told by Ana Roe that it was “⟦too late⟧”.',
  ],
  leaves: ['The harbour was described as “⟦a swamp⟧” on Monday.', 'Ana Roe described it as “⟦a swamp⟧”.'],
};
