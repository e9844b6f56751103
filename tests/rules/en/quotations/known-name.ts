import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['They founded the “⟦river watch network⟧” two years ago.'],
  leaves: [
    'They founded the “⟦river patrol⟧” two years ago.',
    '“⟦The river watch network will look after the banks from now on⟧,” said Ana Roe.',
  ],
};
