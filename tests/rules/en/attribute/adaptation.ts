import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['This article has been adapted from its original source.', 'This interview has been lightly edited'],
  leaves: ['This article was about the pier.', 'The film has been adapted from a play.'],
};
