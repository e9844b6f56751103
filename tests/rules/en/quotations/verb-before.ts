import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'Ana Roe said it was “⟦too late⟧” for that.',
    'Ana Roe, head of the office, told reporters: “⟦We are too late.⟧”',
    'The crowd cheered; Ana Roe called it “⟦a farce⟧”.',
  ],
  leaves: ['It was “⟦too late⟧” for that, Ana Roe said.', '“⟦It is too late⟧,” said Ana Roe.'],
};
