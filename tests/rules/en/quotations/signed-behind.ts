import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['“⟦The pier is lost.⟧” – Commissioner Ana Roe', '“⟦The pier is lost!⟧” — Ana Roe, baker'],
  leaves: [
    '“⟦The pier is lost.⟧” – Ana Roe said so.',
    '“⟦The pier is lost⟧” – Ana Roe',
    '“⟦The pier is lost.⟧” – nobody knows',
    '“⟦The pier is lost.⟧” – Roe',
  ],
};
