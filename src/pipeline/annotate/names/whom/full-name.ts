import { type WhomRule, wholeNames } from './rule.ts';

export const fullName: WhomRule = {
  name: 'full-name',
  why: 'A name or alias of the vocabulary names its entity by itself.',
  read: (_, __, candidate) => {
    const [only, ...others] = wholeNames(candidate);
    return only !== undefined && others.length === 0 ? { entity: only.entity } : undefined;
  },
};
