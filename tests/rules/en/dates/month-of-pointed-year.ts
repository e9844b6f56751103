import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'The storm in ⟦February last year⟧ was worse.',
    'It fell on ⟦5 May last year⟧.',
    'It fell on ⟦May 5 last year⟧.',
    'It opens in ⟦May next year⟧.',
  ],
  leaves: ['The storm in ⟦February⟧ was worse last year.', 'In ⟦February last week⟧'],
};
