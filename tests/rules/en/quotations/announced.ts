import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [{ text: '“⟦The pier shook, and then it fell.⟧”', above: ['Ana Roe told the council:'] }],
  leaves: [{ text: '“⟦The pier shook, and then it fell.⟧”', above: ['Ana Roe left the council.'] }],
};
