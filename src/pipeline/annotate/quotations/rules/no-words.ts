import type { Rule } from './rule.ts';

export const noWords: Rule = {
  name: 'no-words',
  why: 'Marks without a word in them quote nothing.',
  read: (_, { count }) => (count === 0 ? { left: 'There is no word between the marks.' } : undefined),
};
