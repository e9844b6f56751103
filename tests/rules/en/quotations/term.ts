import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'A so-called “⟦quiet fleet⟧” left the harbour.',
    'The plan, known among clerks as “⟦the blue book⟧”, was withdrawn.',
    'The group was designated in May, by two states, as a “⟦hostile body⟧”.',
    'Residents heard the word “⟦flood⟧” and ran.',
  ],
  leaves: ['“⟦It is a so-called flood⟧,” said Ana Roe.', 'Ana Roe called it “⟦a disgrace⟧”.'],
};
