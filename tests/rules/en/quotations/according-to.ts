import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['According to Ana Roe, it was “⟦a total loss⟧”.', 'In the words of Ana Roe, “⟦We lost all of it.⟧”'],
  leaves: ['It was “⟦a total loss⟧,” according to Ana Roe.', 'Ana Roe said it was “⟦a total loss⟧”.'],
};
