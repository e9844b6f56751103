import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['Inspector Ana Roe: “⟦We saw nothing at all.⟧”'],
  leaves: ['Inspector Ana Roe said: “⟦We saw nothing at all.⟧”', 'Inspector Ana Roe was “⟦out of town⟧”.'],
};
