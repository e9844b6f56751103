import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    '“⟦The pier is lost⟧,” Ana Roe later said.',
    '“⟦The pier is lost⟧,” the mayor told reporters.',
    '“⟦Is it lost?⟧” he asked.',
  ],
  leaves: [
    '“⟦The pier is lost⟧,” said Ana Roe.',
    '“⟦The pier is lost⟧,” and nobody said a word.',
    '“⟦The pier is lost.⟧” Ana Roe said nothing else.',
  ],
};
