import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'Ben Poe contributed to this report.',
    'Associated Press writer Ana Poe contributed reporting.',
    'Additional research by Ana Poe',
    'With assistance from Ana Poe',
  ],
  leaves: [
    'Officials said the storm contributed to the collapse.',
    '“Ana contributed to this report,” he said.',
    'Additional reporting duties fell to the harbour office.',
  ],
};
