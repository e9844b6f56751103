import { type WhomRule, wholeNames } from './rule.ts';

export const nearWords: WhomRule = {
  name: 'near-words',
  why: 'Of several who bear a name it is the one whose words stand near (`near` in the vocabulary).',
  read: (_, __, candidate) => {
    const [only, ...others] = wholeNames(candidate);
    return candidate.near === true && only !== undefined && others.length === 0 ? { entity: only.entity } : undefined;
  },
};
