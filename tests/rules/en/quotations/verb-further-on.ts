import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['The “⟦worst week⟧” of her life, Ana Roe said, began with rain.'],
  leaves: [
    'The “⟦worst week⟧” of her life began with rain. Ana Roe said so.',
    'Ana Roe said it was the “⟦worst week⟧” of her life.',
  ],
};
