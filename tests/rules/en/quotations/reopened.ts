import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [{ text: '“⟦And then it fell.⟧”', above: ['Ana Roe said: “The pier shook.'] }],
  leaves: [{ text: '“⟦And then it fell.⟧”', above: ['Ana Roe said: “The pier shook.”'] }],
};
