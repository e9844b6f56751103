import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['The crews, said Inspector Ana Roe, had seen “⟦nothing at all⟧”.'],
  leaves: [
    'Ana Roe, 45, told the Herald that she had seen “⟦nothing at all⟧”.',
    'The crews said they had seen “⟦nothing at all⟧”.',
  ],
};
