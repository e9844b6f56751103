import type { WhomRule } from './rule.ts';

export const nobody: WhomRule = {
  name: 'nobody',
  why: 'An article that names nothing else of the vocabulary speaks of another Johnson.',
  read: () => ({ left: 'Nothing in the article says whose surname it is.' }),
};
