import type { Rule } from './rule.ts';

export const ungoverned: Rule = {
  name: 'ungoverned',
  why: 'A phrase in marks that no verb of speech of its sentence governs is the reporter’s own.',
  read: (_, { begins }) =>
    begins ? undefined : { left: 'No verb of speech in the sentence gives the words to anybody.' },
};
