import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    '“⟦The pier is lost⟧,” said Ana Roe, who runs it.',
    '“⟦Is it lost?⟧” asked the harbour master.',
    '“⟦It is lost⟧,” then added Ana Roe.',
  ],
  leaves: ['“⟦The pier is lost⟧,” Ana Roe said.', '“⟦The pier is lost.⟧” Said to be old, it fell in May.'],
};
