import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'It was “⟦a total loss⟧,” according to Ana Roe.',
    'It was “⟦a total loss⟧”, in the words of Ana Roe.',
    'It was “⟦a total loss⟧” as told to a clerk.',
  ],
  leaves: [
    'According to Ana Roe, it was “⟦a total loss⟧”.',
    '“⟦A total loss⟧,” said Ana Roe, according to the minutes.',
  ],
};
