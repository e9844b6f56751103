import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    '“We waited,” Ana Roe said, “⟦and nobody came to open the gate.⟧”',
    '“We waited,” said Ana Roe – “⟦for an hour⟧.”',
  ],
  leaves: [
    'Ana Roe said it was “a farce” and spoke of “⟦another farce⟧”.',
    '“We waited,” Ana Roe said. “⟦Nobody came.⟧”',
  ],
};
