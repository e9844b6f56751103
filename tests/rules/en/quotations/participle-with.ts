import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'The talks ended with Ambassador Ana Roe stating that they were “⟦useful⟧”.',
    'It closed with its chair Ana Roe calling it “⟦useful⟧”.',
  ],
  leaves: ['Ana Roe left the talks, calling them “⟦useful⟧”.'],
};
